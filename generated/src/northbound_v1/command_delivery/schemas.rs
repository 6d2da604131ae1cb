// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Command Delivery share.

use crate::northbound_v1::{AppId, DeviceCommandId, DeviceId, ServiceId, TaskId};
use crate::rt;

/// A command that was sent to a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct IssuedCommand {
    /// The service that the command belongs to.
    pub service_id: Option<ServiceId>,
    /// The name of the command, as defined in the device's profile. 1 to 128 characters.
    pub method: Option<String>,
    /// The parameters of the command: names as in the device's profile, with their values. On the wire:
    /// `paras`.
    #[doc(alias = "paras")]
    pub parameters: Option<std::collections::BTreeMap<String, rt::Json>>,
}

rt::object!(IssuedCommand { service_id: "serviceId", method, parameters: "paras", ..default });

/// A command to a device with its status and its result.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCommand {
    /// The id that was returned when the command was created.
    pub command_id: Option<DeviceCommandId>,
    /// The id of the application that the command belongs to.
    pub app_id: Option<AppId>,
    /// The device that gets the command.
    pub device_id: Option<DeviceId>,
    /// The command itself.
    pub command: Option<IssuedCommand>,
    /// The address to which the platform pushes notifications about the status of the command. At most 1024
    /// characters.
    pub callback_url: Option<String>,
    /// How many seconds the command stays valid; 0 if it was to be sent at once. At least 0. Default:
    /// `172800`.
    pub expire_time: Option<i64>,
    /// The status of the command.
    pub status: Option<DeviceCommandStatus>,
    /// The detailed result of the command.
    pub result: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub creation_time: Option<rt::Timestamp>,
    /// When the command was executed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub execute_time: Option<rt::Timestamp>,
    /// When the platform sent the command. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub platform_issued_time: Option<rt::Timestamp>,
    /// When the device received the command. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// How many times the platform has sent the command. At least 0.
    pub issued_times: Option<i64>,
    /// How many times the platform sends the command again at most. 0 to 3.
    pub max_retransmit: Option<i64>,
}

rt::object!(DeviceCommand {
    command_id: "commandId",
    app_id: "appId",
    device_id: "deviceId",
    command,
    callback_url: "callbackUrl",
    expire_time: "expireTime",
    status,
    result,
    creation_time: "creationTime",
    execute_time: "executeTime",
    platform_issued_time: "platformIssuedTime",
    delivered_time: "deliveredTime",
    issued_times: "issuedTimes",
    max_retransmit: "maxRetransmit",
    ..default
});

rt::open_enum! {
    /// The status of a command.
    pub enum DeviceCommandStatus {
        /// `PENDING`: The command is cached and has not been delivered yet.
        Pending = "PENDING",
        /// `DEFAULT`: The command has not been delivered yet. Answers about revocation tasks have this value
        /// instead of PENDING.
        Default = "DEFAULT",
        /// `SENT`: The command is on its way.
        Sent = "SENT",
        /// `DELIVERED`: The device has received the command.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The command has been executed successfully.
        Successful = "SUCCESSFUL",
        /// `FAILED`: The command has failed.
        Failed = "FAILED",
        /// `TIMEOUT`: The command has timed out.
        Timeout = "TIMEOUT",
        /// `EXPIRED`: The command has expired, and will not be sent.
        Expired = "EXPIRED",
        /// `CANCELED`: The command has been cancelled.
        Canceled = "CANCELED",
    }
}

/// The position of a page in a list.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// The number of the page; the first one is 0.
    pub page_no: Option<i64>,
    /// How many records a page holds at most.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_size: Option<i64>,
}

rt::object!(PageInfo {
    page_no: "pageNo",
    page_size: "pageSize",
    total_size: "totalSize",
    ..default
});

/// A task that revokes the undelivered commands of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RevocationTask {
    /// The id that was returned when the task was created.
    pub task_id: Option<TaskId>,
    /// The id of the application that the task belongs to.
    pub app_id: Option<AppId>,
    /// The device whose commands are revoked.
    pub device_id: Option<DeviceId>,
    /// The status of the task.
    pub status: Option<RevocationTaskStatus>,
    /// The number of revoked commands.
    pub total_count: Option<i64>,
    /// The revoked commands.
    pub device_commands: Option<Vec<DeviceCommand>>,
}

rt::object!(RevocationTask {
    task_id: "taskId",
    app_id: "appId",
    device_id: "deviceId",
    status,
    total_count: "totalCount",
    device_commands: "deviceCommands",
    ..default
});

rt::open_enum! {
    /// The status of a command revocation task.
    pub enum RevocationTaskStatus {
        /// `WAITTING`: The task is waiting. The value is spelt with a double T.
        Waiting = "WAITTING",
        /// `RUNNING`: The task is running.
        Running = "RUNNING",
        /// `SUCCESS`: The task has succeeded.
        Success = "SUCCESS",
        /// `FAILED`: The task has failed.
        Failed = "FAILED",
        /// `PART_SUCCESS`: Only some of the commands have been revoked.
        PartialSuccess = "PART_SUCCESS",
    }
}
