// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Command share.

use crate::iotda_v5::{CommandId, DeviceId};
use crate::rt;

rt::open_enum! {
    /// How far an asynchronous command has come.
    pub enum AsyncCommandStatus {
        /// `PENDING`: The platform keeps the command and has not sent it yet.
        Pending = "PENDING",
        /// `EXPIRED`: The command was kept for longer than its expire_time and has not been sent.
        Expired = "EXPIRED",
        /// `SENT`: The command is on its way.
        Sent = "SENT",
        /// `DELIVERED`: The command has reached the device.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The device has carried the command out.
        Successful = "SUCCESSFUL",
        /// `FAILED`: The device could not carry the command out.
        Failed = "FAILED",
        /// `TIMEOUT`: The device has neither confirmed nor answered the command in time.
        Timeout = "TIMEOUT",
    }
}

rt::open_enum! {
    /// When an asynchronous command is sent to its device.
    pub enum SendStrategy {
        /// `immediately`: At once.
        Immediately = "immediately",
        /// `delay`: When the device next reports data or comes online. Until then, the platform keeps the
        /// command.
        Delay = "delay",
    }
}

/// An asynchronous command, and how far it has come.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AsyncCommand {
    /// The device that the command is for.
    pub device_id: Option<DeviceId>,
    /// The id of the command.
    pub command_id: Option<CommandId>,
    /// The service that the command belongs to, by its id in the product model.
    pub service_id: Option<String>,
    /// The name of the command in the product model.
    pub command_name: Option<String>,
    /// The parameters that it was sent with. Lists of commands leave them out.
    pub paras: Option<rt::Json>,
    /// For how long the platform keeps the command, in seconds.
    pub expire_time: Option<i32>,
    /// How far the command has come.
    pub status: Option<AsyncCommandStatus>,
    /// What the device answered, as an object. Only ShowAsyncDeviceCommand tells it.
    pub result: Option<rt::Json>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the platform sent the command to the device. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub sent_time: Option<rt::Timestamp>,
    /// When the command reached the device. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// When the command is sent.
    pub send_strategy: Option<SendStrategy>,
    /// When the device answered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
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
