// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/: change the description, not this file.

//! Data Transfer APIs
//!
//! What the platform pushes to an application while a data forwarding rule with an action of type
//! HTTP_FORWARDING is active. AMQP queues carry the same JSON. A rule that selects properties pushes
//! only those, so none of them is mandatory.
//!
//! # Push notifications
//!
//! - [`BatchTaskStatusUpdate`]: Pushed when the status of a batch task changes, in the format of 2020.
//! - [`BatchTaskUpdate`]: Pushed when the status of a batch task changes.
//! - [`DeviceActivate`]: Pushed when a device connects for the first time, in the format of 2020.
//! - [`DeviceCommandStatusUpdate`]: Pushed when the status of an asynchronous command changes.
//! - [`DeviceCreate`]: Pushed when a device is registered.
//! - [`DeviceDataUpdate`]: Pushed when a device reports properties, in the format of 2020.
//! - [`DeviceDelete`]: Pushed when a device is deleted.
//! - [`DeviceMessageReport`]: Pushed when a device sends a message.
//! - [`DeviceMessageStatusUpdate`]: Pushed when the status of a message to a device changes: it was
//!   delivered, expired or failed.
//! - [`DevicePropertyReport`]: Pushed when a device reports properties.
//! - [`DeviceStatusUpdate`]: Pushed when the status of a device changes, for instance because it goes
//!   online or offline.
//! - [`DeviceUpdate`]: Pushed when the data of a device is changed on the platform.
//! - [`ProductCreate`]: Pushed when a product is created.
//! - [`ProductDelete`]: Pushed when a product is deleted.
//! - [`ProductUpdate`]: Pushed when a product is changed.
//!
//! # Types
//!
//! [`BatchTaskContent`], [`ActivatedDevice`], [`ActivatedProduct`], [`CommandStatusContent`],
//! [`CommandStatusChange`], [`PushedCommandStatus`], [`DeviceDataContent`], [`ServiceData`],
//! [`DeletedDeviceContent`], [`DeviceMessageContent`], [`ReportedMessage`], [`MessageStatusContent`],
//! [`MessageStatusChange`], [`PushedMessageStatus`], [`MessageFailure`], [`DevicePropertyContent`],
//! [`ReportedProperties`], [`ReportedService`], [`DeviceStatusContent`], [`DeviceStatusChange`],
//! [`DeletedProductContent`], [`DeletedProduct`], [`NotificationHeader`], [`BatchTaskStatusChange`],
//! [`PushedTaskType`], [`PushedTaskStatus`], [`DeviceContent`], [`PushedNodeType`],
//! [`PushedDeviceStatus`], [`PushedDevice`], [`PushedAuthentication`], [`PushedAuthType`],
//! [`ProductContent`], [`PushedProduct`]

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

pub use self::batch_task_status_update::BatchTaskStatusUpdate;
pub use self::batch_task_update::{BatchTaskContent, BatchTaskUpdate};
pub use self::device_activate::{ActivatedDevice, ActivatedProduct, DeviceActivate};
pub use self::device_command_status_update::{
    CommandStatusChange, CommandStatusContent, DeviceCommandStatusUpdate,
    PushedCommandStatus,
};

pub use self::device_create::DeviceCreate;
pub use self::device_data_update::{DeviceDataContent, DeviceDataUpdate, ServiceData};
pub use self::device_delete::{DeletedDeviceContent, DeviceDelete};
pub use self::device_message_report::{
    DeviceMessageContent, DeviceMessageReport, ReportedMessage,
};

pub use self::device_message_status_update::{
    DeviceMessageStatusUpdate, MessageFailure, MessageStatusChange, MessageStatusContent,
    PushedMessageStatus,
};

pub use self::device_property_report::{
    DevicePropertyContent, DevicePropertyReport, ReportedProperties, ReportedService,
};

pub use self::device_status_update::{
    DeviceStatusChange, DeviceStatusContent, DeviceStatusUpdate,
};

pub use self::device_update::DeviceUpdate;
pub use self::product_create::ProductCreate;
pub use self::product_delete::{DeletedProduct, DeletedProductContent, ProductDelete};
pub use self::product_update::ProductUpdate;
pub use self::schemas::*;
