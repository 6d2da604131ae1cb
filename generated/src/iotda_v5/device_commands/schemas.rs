// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Command share.

use crate::iotda_v5::{CommandId, DeviceId};
use crate::rt;

rt::open_enum! {
    /// The status of an asynchronous command.
    pub enum AsyncCommandStatus {
        /// `PENDING`: The platform keeps the command and has not sent it yet.
        Pending = "PENDING",
        /// `EXPIRED`: The command could not be sent within its expire_time.
        Expired = "EXPIRED",
        /// `SENT`: The command is being sent to the device.
        Sent = "SENT",
        /// `DELIVERED`: The command has reached the device.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The device has executed the command.
        Successful = "SUCCESSFUL",
        /// `FAILED`: The device has failed to execute the command.
        Failed = "FAILED",
        /// `TIMEOUT`: The device has not confirmed the command or responded to it in time.
        Timeout = "TIMEOUT",
    }
}

rt::open_enum! {
    /// When an asynchronous command is sent to its device.
    pub enum SendStrategy {
        /// `immediately`: At once.
        Immediately = "immediately",
        /// `delay`: When the device next comes online or reports data. Until then, the platform keeps the
        /// command.
        Delay = "delay",
    }
}

/// An asynchronous command and its status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AsyncCommand {
    /// The device that the command is addressed to.
    pub device_id: Option<DeviceId>,
    /// The id of the command.
    pub command_id: Option<CommandId>,
    /// The id of the service in the product model that the command belongs to.
    pub service_id: Option<String>,
    /// The name of the command in the product model.
    pub command_name: Option<String>,
    /// The parameters of the command. Lists of commands leave them out.
    pub paras: Option<rt::Json>,
    /// How many seconds the platform keeps the command.
    pub expire_time: Option<i32>,
    /// The status of the command.
    pub status: Option<AsyncCommandStatus>,
    /// The response of the device, as an object. Only ShowAsyncDeviceCommand returns it.
    pub result: Option<rt::Json>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the platform sent the command to the device. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub sent_time: Option<rt::Timestamp>,
    /// When the command reached the device. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// When the command is sent.
    pub send_strategy: Option<SendStrategy>,
    /// When the device responded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub response_time: Option<rt::Timestamp>,
}

rt::object!(AsyncCommand {
    device_id,
    command_id,
    service_id,
    command_name,
    paras,
    expire_time,
    status,
    result,
    created_time,
    sent_time,
    delivered_time,
    send_strategy,
    response_time,
    ..default
});
