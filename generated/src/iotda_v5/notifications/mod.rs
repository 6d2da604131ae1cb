// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/: change the description, not this file.

//! Data Transfer APIs
//!
//! What the platform pushes to an application, once a data forwarding rule with an action of type
//! HTTP_FORWARDING is active. AMQP queues carry the same JSON. A rule that selects properties pushes
//! only those, so that none is mandatory.
//!
//! # Push notifications
//!
//! - [`BatchTaskStatusUpdate`]: Tells that the status of a batch task changed.
//! - [`BatchTaskUpdate`]: Tells that the status of a batch task changed.
//! - [`DeviceActivate`]: Tells that a device connected for the first time.
//! - [`DeviceCommandStatusUpdate`]: Tells that the status of an asynchronous command changed.
//! - [`DeviceCreate`]: Tells that a device was registered.
//! - [`DeviceDataUpdate`]: Hands on the properties that a device reported.
//! - [`DeviceDelete`]: Tells that a device was deleted.
//! - [`DeviceMessageReport`]: Hands on a message that a device sent.
//! - [`DeviceMessageStatusUpdate`]: Tells that a message to a device was delivered, expired or failed.
//! - [`DevicePropertyReport`]: Hands on the properties that a device reported, of several services at
//!   once if it reported them so.
//! - [`DeviceStatusUpdate`]: Tells that a device went online or offline, or that its status changed
//!   otherwise.
//! - [`DeviceUpdate`]: Tells that the information about a device changed.
//! - [`ProductCreate`]: Tells that a product was created.
//! - [`ProductDelete`]: Tells that a product was deleted.
//! - [`ProductUpdate`]: Tells that a product was changed.
//!
//! # Types
//!
//! [`BatchTaskStatusNews`], [`BatchTaskNews`], [`BatchTaskChange`], [`PushedTaskType`],
//! [`PushedTaskStatus`], [`ActivatedDevice`], [`ActivatedProduct`], [`CommandStatusNews`],
//! [`CommandStatusChange`], [`PushedCommandStatus`], [`DeviceData`], [`ServiceData`],
//! [`DeletedDeviceNews`], [`DeviceMessageNews`], [`ReportedMessage`], [`MessageStatusNews`],
//! [`MessageStatusChange`], [`PushedMessageStatus`], [`MessageFailure`], [`DevicePropertyNews`],
//! [`ReportedProperties`], [`ReportedService`], [`DeviceStatusNews`], [`DeviceStatusChange`],
//! [`PushedDeviceStatus`], [`DeletedProductNews`], [`DeletedProduct`], [`NotificationHeader`],
//! [`DeviceNews`], [`PushedDevice`], [`PushedNodeType`], [`PushedDeviceState`],
//! [`PushedAuthentication`], [`PushedAuthType`], [`ProductNews`], [`PushedProduct`]

mod batch_task_status_update;
mod batch_task_update;
mod device_activate;
mod device_command_status_update;
mod device_create;
mod device_data_update;
mod device_delete;
mod device_message_report;
mod device_message_status_update;
mod device_property_report;
mod device_status_update;
mod device_update;
mod product_create;
mod product_delete;
mod product_update;
mod schemas;

pub use self::batch_task_status_update::{BatchTaskStatusNews, BatchTaskStatusUpdate};
pub use self::batch_task_update::{
    BatchTaskChange, BatchTaskNews, BatchTaskUpdate, PushedTaskStatus, PushedTaskType,
};

pub use self::device_activate::{ActivatedDevice, ActivatedProduct, DeviceActivate};
pub use self::device_command_status_update::{
    CommandStatusChange, CommandStatusNews, DeviceCommandStatusUpdate,
    PushedCommandStatus,
};

pub use self::device_create::DeviceCreate;
pub use self::device_data_update::{DeviceData, DeviceDataUpdate, ServiceData};
pub use self::device_delete::{DeletedDeviceNews, DeviceDelete};
pub use self::device_message_report::{
    DeviceMessageNews, DeviceMessageReport, ReportedMessage,
};

pub use self::device_message_status_update::{
    DeviceMessageStatusUpdate, MessageFailure, MessageStatusChange, MessageStatusNews,
    PushedMessageStatus,
};

pub use self::device_property_report::{
    DevicePropertyNews, DevicePropertyReport, ReportedProperties, ReportedService,
};

pub use self::device_status_update::{
    DeviceStatusChange, DeviceStatusNews, DeviceStatusUpdate, PushedDeviceStatus,
};

pub use self::device_update::DeviceUpdate;
pub use self::product_create::ProductCreate;
pub use self::product_delete::{DeletedProduct, DeletedProductNews, ProductDelete};
pub use self::product_update::ProductUpdate;
pub use self::schemas::*;
