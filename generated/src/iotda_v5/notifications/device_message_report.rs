// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-message-report.yaml: change the description, not this file.

//! Pushed when a device sends a message.

use super::schemas::NotificationHeader;
use crate::rt;

/// Pushed when a device sends a message.
///
/// Page: [Push a Device Message Reporting Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01205.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessageReport {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and its message.
    pub notify_data: Option<DeviceMessageContent>,
}

rt::object!(DeviceMessageReport {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The content of a push about a message from a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessageContent {
    /// The device that sent the message.
    pub header: Option<NotificationHeader>,
    /// The message.
    pub body: Option<ReportedMessage>,
}

rt::object!(DeviceMessageContent { header, body, ..default });

/// A message from a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedMessage {
    /// The MQTT topic to which the device published the message.
    pub topic: Option<String>,
    /// The message as the device sent it, such as a JSON object or a text. The platform does not interpret
    /// it.
    pub content: Option<rt::Json>,
}

rt::object!(ReportedMessage { topic, content, ..default });
