// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/: change the description, not this file.

//! Push Notification
//!
//! What the platform posts to the address of a subscription, or of a command. It expects a 200 within
//! 15 seconds; what it cannot deliver it keeps for 10 minutes, and tries again.
//!
//! # Push notifications
//!
//! - [`CommandAnswered`]: Hands on what a device answered to a command.
//! - [`CommandStatusChanged`]: Tells what became of a command that CreateDeviceCommand created.
//! - [`DeviceAdded`]: Tells that a device was registered.
//! - [`DeviceBound`]: Tells that a device connected for the first time and was bound, or that it did
//!   not connect in time.
//! - [`DeviceCapabilitiesAdded`]: Tells that a device profile was added.
//! - [`DeviceCapabilitiesChanged`]: Tells that the services or properties of a device profile changed.
//! - [`DeviceCapabilitiesDeleted`]: Tells that a device profile was deleted.
//! - [`DeviceDataBatchChanged`]: Hands on the data that a device reported of its services, of several
//!   at once if it reported them so.
//! - [`DeviceDataChanged`]: Hands on the data that a device reported of one service.
//! - [`DeviceDeleted`]: Tells that a device was deleted.
//! - [`DeviceEventReported`]: Hands on an event that a device reported.
//! - [`DeviceInfoChanged`]: Tells that the configuration or the status of a device changed.
//! - [`DeviceShadowStatusChanged`]: Tells whether a change of a device shadow reached the device.
//! - [`FirmwareUpgradeEnded`]: Tells how the upgrade of a device's firmware ended.
//! - [`FirmwareUpgradeStateChanged`]: Tells that the upgrade of a device's firmware entered another
//!   state.
//! - [`MessageConfirmed`]: Tells that a device acknowledged what was sent to it, such as a command.
//! - [`RuleFired`]: Tells that a rule acted, why, and what came of it.
//! - [`ServiceInfoChanged`]: Tells that the information about a service of a device was changed by a
//!   command.
//! - [`SoftwareUpgradeEnded`]: Tells how the upgrade of a device's software ended.
//! - [`SoftwareUpgradeStateChanged`]: Tells that the upgrade of a device's software entered another
//!   state.
//!
//! # Types
//!
//! [`CommandAnswerHeader`], [`CommandOutcome`], [`PushedCommandStatus`], [`PushedNodeType`],
//! [`BindingResult`], [`EventHeader`], [`ShadowDelivery`], [`FirmwareUpgradeResult`],
//! [`FirmwareUpgradeStep`], [`ConfirmationHeader`], [`ConfirmedStatus`], [`RuleReason`],
//! [`RuleActionResult`], [`SoftwareUpgradeResult`], [`SoftwareUpgradeState`], [`ReportedService`],
//! [`PushedRestrictions`]

mod command_answered;
mod command_status_changed;
mod device_added;
mod device_bound;
mod device_capabilities_added;
mod device_capabilities_changed;
mod device_capabilities_deleted;
mod device_data_batch_changed;
mod device_data_changed;
mod device_deleted;
mod device_event_reported;
mod device_info_changed;
mod device_shadow_status_changed;
mod firmware_upgrade_ended;
mod firmware_upgrade_state_changed;
mod message_confirmed;
mod rule_fired;
mod service_info_changed;
mod software_upgrade_ended;
mod software_upgrade_state_changed;
mod schemas;

pub use self::command_answered::{CommandAnswerHeader, CommandAnswered};
pub use self::command_status_changed::{
    CommandOutcome, CommandStatusChanged, PushedCommandStatus,
};

pub use self::device_added::{DeviceAdded, PushedNodeType};
pub use self::device_bound::{BindingResult, DeviceBound};
pub use self::device_capabilities_added::DeviceCapabilitiesAdded;
pub use self::device_capabilities_changed::DeviceCapabilitiesChanged;
pub use self::device_capabilities_deleted::DeviceCapabilitiesDeleted;
pub use self::device_data_batch_changed::DeviceDataBatchChanged;
pub use self::device_data_changed::DeviceDataChanged;
pub use self::device_deleted::DeviceDeleted;
pub use self::device_event_reported::{DeviceEventReported, EventHeader};
pub use self::device_info_changed::DeviceInfoChanged;
pub use self::device_shadow_status_changed::{DeviceShadowStatusChanged, ShadowDelivery};
pub use self::firmware_upgrade_ended::{FirmwareUpgradeEnded, FirmwareUpgradeResult};
pub use self::firmware_upgrade_state_changed::{
    FirmwareUpgradeStateChanged, FirmwareUpgradeStep,
};

pub use self::message_confirmed::{ConfirmationHeader, ConfirmedStatus, MessageConfirmed};
pub use self::rule_fired::{RuleActionResult, RuleFired, RuleReason};
pub use self::service_info_changed::ServiceInfoChanged;
pub use self::software_upgrade_ended::{SoftwareUpgradeEnded, SoftwareUpgradeResult};
pub use self::software_upgrade_state_changed::{
    SoftwareUpgradeState, SoftwareUpgradeStateChanged,
};

pub use self::schemas::*;
