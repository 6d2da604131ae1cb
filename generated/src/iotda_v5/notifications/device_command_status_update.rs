// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-command-status-update.yaml: change the description, not this file.

//! Tells that the status of an asynchronous command changed.

use crate::iotda_v5::CommandId;
use super::schemas::NotificationHeader;
use crate::rt;

/// Tells that the status of an asynchronous command changed.
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
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<CommandStatusNews>,
}

rt::object!(DeviceCommandStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// A device and the new status of a command to it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandStatusNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
    /// What changed.
    pub body: Option<CommandStatusChange>,
}

rt::object!(CommandStatusNews { header, body, ..default });

/// The new status of an asynchronous command.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandStatusChange {
    /// The command, as CreateAsyncCommand named it.
    pub command_id: Option<CommandId>,
    /// When the command was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the platform sent it. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub sent_time: Option<rt::Timestamp>,
    /// When the device got it. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub delivered_time: Option<rt::Timestamp>,
    /// When the device answered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub response_time: Option<rt::Timestamp>,
    /// What became of the command.
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
    /// What became of the command.
    pub enum PushedCommandStatus {
        /// `PENDING`: The command waits to be sent.
        Pending = "PENDING",
        /// `EXPIRED`: The command was not sent in time.
        Expired = "EXPIRED",
        /// `SENT`: The command is on its way.
        Sent = "SENT",
        /// `DELIVERED`: The device has got the command.
        Delivered = "DELIVERED",
        /// `SUCCESSFUL`: The device has carried it out.
        Successful = "SUCCESSFUL",
        /// `FAILED`: The device could not carry it out.
        Failed = "FAILED",
        /// `TIMEOUT`: The device did not answer in time.
        Timeout = "TIMEOUT",
    }
}
