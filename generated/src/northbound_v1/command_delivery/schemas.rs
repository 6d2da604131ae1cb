// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Command Delivery share.

use crate::northbound_v1::{AppId, DeviceCommandId, DeviceId, ServiceId, TaskId};
use crate::rt;

/// What a device was told to do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct IssuedCommand {
    /// The service that the command belongs to.
    pub service_id: Option<ServiceId>,
    /// The name of the command. 1 to 128 characters.
    pub method: Option<String>,
    /// The parameters of the command, by their names. On the wire: `paras`.
    #[doc(alias = "paras")]
    pub parameters: Option<std::collections::BTreeMap<String, rt::Json>>,
}

rt::object!(IssuedCommand { service_id: "serviceId", method, parameters: "paras", ..default });

/// A command to a device, and what has become of it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCommand {
    /// The command's id.
    pub command_id: Option<DeviceCommandId>,
    /// The application that the command belongs to.
    pub app_id: Option<AppId>,
    /// The device that the command is for.
    pub device_id: Option<DeviceId>,
    /// What the device is told to do.
    pub command: Option<IssuedCommand>,
    /// The address that is told how the command fares. At most 1024 characters.
    pub callback_url: Option<String>,
    /// How long the command is valid, in seconds. At least 0. Default: `172800`.
    pub expire_time: Option<i64>,
    /// How far the command is.
    pub status: Option<DeviceCommandStatus>,
    /// What the device answered.
    pub result: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub creation_time: Option<rt::Timestamp>,
    /// When the device carried it out. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub execute_time: Option<rt::Timestamp>,
    /// When the platform sent it. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub platform_issued_time: Option<rt::Timestamp>,
    /// When the device received it. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// How often the platform has sent it. At least 0.
    pub issued_times: Option<i64>,
    /// How often the platform repeats it at most. 0 to 3.
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
    /// How far a command is.
    pub enum DeviceCommandStatus {
        /// `PENDING`: The platform holds it back until the device can be reached.
        Pending = "PENDING",
        /// `DEFAULT`: The same as PENDING, as the pages of revocation tasks print it.
        Default = "DEFAULT",
        /// `SENT`: It is on its way.
        Sent = "SENT",
        /// `DELIVERED`: The device has received it.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The device has carried it out.
        Successful = "SUCCESSFUL",
        /// `FAILED`: It has failed.
        Failed = "FAILED",
        /// `TIMEOUT`: The time to carry it out has run out.
        Timeout = "TIMEOUT",
        /// `EXPIRED`: It is no longer valid.
        Expired = "EXPIRED",
        /// `CANCELED`: It was revoked.
        Canceled = "CANCELED",
    }
}

/// Where a page stands in a list.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// The number of the page, counted from 0.
    pub page_no: Option<i64>,
    /// How many records a page holds.
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

/// A task that revokes the commands of a device that have not been delivered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RevocationTask {
    /// The task's id.
    pub task_id: Option<TaskId>,
    /// The application that the task belongs to.
    pub app_id: Option<AppId>,
    /// The device whose commands are revoked.
    pub device_id: Option<DeviceId>,
    /// How far the task is.
    pub status: Option<RevocationTaskStatus>,
    /// How many commands are revoked.
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
    /// How far a revocation task is.
    pub enum RevocationTaskStatus {
        /// `WAITTING`: It waits.
        Waiting = "WAITTING",
        /// `RUNNING`: It is at work.
        Running = "RUNNING",
        /// `SUCCESS`: All of the commands are revoked.
        Success = "SUCCESS",
        /// `FAILED`: It has failed.
        Failed = "FAILED",
        /// `PART_SUCCESS`: A part of the commands is revoked.
        PartSuccess = "PART_SUCCESS",
    }
}
