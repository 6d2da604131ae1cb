// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/command-status-changed.yaml: change the description, not this file.

//! Tells what became of a command that CreateDeviceCommand created.

use crate::northbound_v1::{DeviceCommandId, DeviceId};
use crate::rt;

/// Tells what became of a command that CreateDeviceCommand created.
///
/// It goes to the callbackUrl that the command was created with, whatever the application subscribes
/// to. Unlike all others, it does not say what it is, and is known by its fields.
///
/// Page: [Pushing Command Status Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0041.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandStatusChanged {
    /// The device that the command is for.
    pub device_id: DeviceId,
    /// The command, as CreateDeviceCommand named it.
    pub command_id: DeviceCommandId,
    /// What became of it.
    pub result: CommandOutcome,
}

rt::object!(CommandStatusChanged { device_id: "deviceId", command_id: "commandId", result });

/// What became of a command.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandOutcome {
    /// How far the command is.
    pub result_code: PushedCommandStatus,
    /// What the device answered.
    pub result_detail: Option<rt::Json>,
}

rt::object!(CommandOutcome { result_code: "resultCode", result_detail: "resultDetail" });

rt::open_enum! {
    /// How far the command is.
    pub enum PushedCommandStatus {
        /// `SENT`: It is on its way.
        Sent = "SENT",
        /// `DELIVERED`: The device has received it.
        Delivered = "DELIVERED",
        /// `SUCCESS`: The device has carried it out.
        Success = "SUCCESS",
        /// `SUCCESSFUL`: The same as SUCCESS, as recorded pushes have it.
        Successful = "SUCCESSFUL",
        /// `FAIL`: It has failed.
        Fail = "FAIL",
    }
}
