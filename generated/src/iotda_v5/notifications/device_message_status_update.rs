// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-message-status-update.yaml: change the description, not this file.

//! Pushed when the status of a message to a device changes: it was delivered, expired or failed.

use crate::iotda_v5::MessageId;
use super::schemas::NotificationHeader;
use crate::rt;

/// Pushed when the status of a message to a device changes: it was delivered, expired or failed.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and the new status of the message.
    pub notify_data: Option<MessageStatusContent>,
}

rt::object!(DeviceMessageStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The content of a push about the status of a message to a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageStatusContent {
    /// The device that the message was sent to.
    pub header: Option<NotificationHeader>,
    /// The message and its new status.
    pub body: Option<MessageStatusChange>,
}

rt::object!(MessageStatusContent { header, body, ..default });

/// A message to a device and its new status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageStatusChange {
    /// The MQTT topic of the message.
    pub topic: Option<String>,
    /// The id of the message, as returned by CreateMessage.
    pub message_id: Option<MessageId>,
    /// The name of the message.
    pub name: Option<String>,
    /// The new status of the message.
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
    /// The new status of the message.
    pub enum PushedMessageStatus {
        /// `PENDING`: The message has not been delivered yet.
        Pending = "PENDING",
        /// `DELIVERED`: The device has received the message.
        Delivered = "DELIVERED",
        /// `TIMEOUT`: The message could not be delivered in time.
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
    /// The code of the error: IOTDA.014016 if the device was offline, IOTDA.014112 if it had not subscribed
    /// to the topic.
    pub error_code: Option<String>,
    /// The message that belongs to the code.
    pub error_msg: Option<String>,
}

rt::object!(MessageFailure { error_code, error_msg, ..default });
