// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/: change the description, not this file.

//! Command Delivery
//!
//! Commands to single devices, and tasks that revoke the commands that have not been delivered yet.
//!
//! # Calls
//!
//! - [`CallDeviceService`]: Sends a command to an MQTT device immediately, without caching it.
//! - [`CreateDeviceCommandCancelTask`]: Creates a task that revokes all undelivered commands of a
//!   device.
//! - [`CreateDeviceCommand`]: Sends a command to an LWM2M or CoAP device, either at once or as soon as
//!   the device can be reached.
//! - [`ListDeviceCommandCancelTasks`]: Lists the command revocation tasks that match all given filters,
//!   or all of them without any.
//! - [`ListDeviceCommands`]: Lists the commands that match all given filters, with their status and
//!   results.
//! - [`ModifyDeviceCommand`]: Cancels a cached command that has not been delivered yet.
//!
//! # Types
//!
//! [`ServiceCallHeader`], [`AcknowledgmentMode`], [`ReceiverType`], [`ServiceCallStatus`],
//! [`CallDeviceServiceResponse`], [`ListDeviceCommandCancelTasksResponse`],
//! [`ListDeviceCommandsResponse`], [`NewCommandStatus`], [`IssuedCommand`], [`DeviceCommand`],
//! [`DeviceCommandStatus`], [`PageInfo`], [`RevocationTask`], [`RevocationTaskStatus`]

mod errors;
mod call_device_service;
mod create_device_command_cancel_task;
mod create_device_command;
mod list_device_command_cancel_tasks;
mod list_device_commands;
mod modify_device_command;
mod schemas;

pub use self::call_device_service::{
    AcknowledgmentMode, CallDeviceService, CallDeviceServiceError,
    CallDeviceServiceResponse, ReceiverType, ServiceCallHeader, ServiceCallStatus,
};

pub use self::create_device_command_cancel_task::{
    CreateDeviceCommandCancelTask, CreateDeviceCommandCancelTaskError,
};

pub use self::create_device_command::{CreateDeviceCommand, CreateDeviceCommandError};
pub use self::list_device_command_cancel_tasks::{
    ListDeviceCommandCancelTasks, ListDeviceCommandCancelTasksError,
    ListDeviceCommandCancelTasksResponse,
};

pub use self::list_device_commands::{
    ListDeviceCommands, ListDeviceCommandsError, ListDeviceCommandsResponse,
};

pub use self::modify_device_command::{
    ModifyDeviceCommand, ModifyDeviceCommandError, NewCommandStatus,
};

pub use self::schemas::*;
