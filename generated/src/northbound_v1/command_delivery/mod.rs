// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/: change the description, not this file.

//! Command Delivery
//!
//! Commands to devices, and the tasks that revoke them.
//!
//! # Calls
//!
//! - [`CallDeviceService`]: Sends a command to an MQTT device at once.
//! - [`CreateDeviceCommandCancelTask`]: Creates a task that revokes all commands of a device that have
//!   not been delivered.
//! - [`CreateDeviceCommand`]: Sends a command to a device that speaks LWM2M or CoAP, at once or when
//!   the device can be reached.
//! - [`ListDeviceCommandCancelTasks`]: Lists the revocation tasks that meet all the conditions given.
//! - [`ListDeviceCommands`]: Lists the commands that meet all the conditions given.
//! - [`ModifyDeviceCommand`]: Cancels a command that the platform still holds back.
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
