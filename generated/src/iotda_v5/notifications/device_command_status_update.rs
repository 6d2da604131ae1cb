// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-command-status-update.yaml: change the description, not this file.

//! Pushed when the status of an asynchronous command changes.

use crate::iotda_v5::CommandId;
use super::schemas::NotificationHeader;
use crate::rt;

/// Pushed when the status of an asynchronous command changes.
///
/// Page: [Push an Asynchronous Device Command Status Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01212.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCommandStatusUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and the new status of the command.
    pub notify_data: Option<CommandStatusContent>,
}

rt::object!(DeviceCommandStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The content of a push about the status of a command.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandStatusContent {
    /// The device that the command was sent to.
    pub header: Option<NotificationHeader>,
    /// The command and its new status.
    pub body: Option<CommandStatusChange>,
}

rt::object!(CommandStatusContent { header, body, ..default });

/// An asynchronous command and its new status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandStatusChange {
    /// The id of the command, as returned by CreateAsyncCommand.
    pub command_id: Option<CommandId>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the platform sent the command. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub sent_time: Option<rt::Timestamp>,
    /// When the command reached the device. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// When the device answered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub response_time: Option<rt::Timestamp>,
    /// The new status of the command.
    pub status: Option<PushedCommandStatus>,
    /// What the device answered.
    pub result: Option<rt::Json>,
}

rt::object!(CommandStatusChange {
    command_id,
    created_time,
    sent_time,
    delivered_time,
    response_time,
    status,
    result,
    ..default
});

rt::open_enum! {
    /// The new status of the command.
    pub enum PushedCommandStatus {
        /// `PENDING`: The command has not been sent yet.
        Pending = "PENDING",
        /// `EXPIRED`: The command expired before it was sent.
        Expired = "EXPIRED",
        /// `SENT`: The command is on its way to the device.
        Sent = "SENT",
        /// `DELIVERED`: The command has reached the device.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The device has executed the command.
        Successful = "SUCCESSFUL",
        /// `FAILED`: The device could not execute the command.
        Failed = "FAILED",
        /// `TIMEOUT`: The device did not answer in time.
        Timeout = "TIMEOUT",
    }
}
