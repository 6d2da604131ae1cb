// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-message-status-update.yaml: change the description, not this file.

//! Tells that a message to a device was delivered, expired or failed.

use crate::iotda_v5::MessageId;
use super::schemas::NotificationHeader;
use crate::rt;

/// Tells that a message to a device was delivered, expired or failed.
///
/// Page: [Push a Device Message Status Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01203.html>), updated 2024-06-27.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessageStatusUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<MessageStatusNews>,
}

rt::object!(DeviceMessageStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// A device and the new status of a message to it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageStatusNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
    /// What changed.
    pub body: Option<MessageStatusChange>,
}

rt::object!(MessageStatusNews { header, body, ..default });

/// The new status of a message to a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageStatusChange {
    /// The MQTT topic of the message.
    pub topic: Option<String>,
    /// The message, as CreateMessage named it.
    pub message_id: Option<MessageId>,
    /// The name of the message.
    pub name: Option<String>,
    /// What became of the message.
    pub status: Option<PushedMessageStatus>,
    /// When the status changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub timestamp: Option<rt::Timestamp>,
    /// Why the message was not delivered.
    pub error_info: Option<MessageFailure>,
}

rt::object!(MessageStatusChange {
    topic,
    message_id,
    name,
    status,
    timestamp,
    error_info,
    ..default
});

rt::open_enum! {
    /// What became of the message.
    pub enum PushedMessageStatus {
        /// `PENDING`: The message waits to be delivered.
        Pending = "PENDING",
        /// `DELIVERED`: The device has got the message.
        Delivered = "DELIVERED",
        /// `TIMEOUT`: The message was not delivered in time.
        Timeout = "TIMEOUT",
        /// `FAILED`: The message could not be delivered.
        Failed = "FAILED",
    }
}

/// Why a message was not delivered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageFailure {
    /// The code: IOTDA.014016 when the device was offline, IOTDA.014112 when it had not subscribed to the
    /// topic.
    pub error_code: Option<String>,
    /// The message that goes with the code.
    pub error_msg: Option<String>,
}

rt::object!(MessageFailure { error_code, error_msg, ..default });
