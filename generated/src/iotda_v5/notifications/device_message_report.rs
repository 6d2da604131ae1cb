// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-message-report.yaml: change the description, not this file.

//! Hands on a message that a device sent.

use super::schemas::NotificationHeader;
use crate::rt;

/// Hands on a message that a device sent.
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
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<DeviceMessageNews>,
}

rt::object!(DeviceMessageReport {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// A device and the message that it sent.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessageNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
    /// The message.
    pub body: Option<ReportedMessage>,
}

rt::object!(DeviceMessageNews { header, body, ..default });

/// A message that a device sent.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedMessage {
    /// The MQTT topic that the device sent it to.
    pub topic: Option<String>,
    /// What the device sent, as it is: a JSON object, or a text.
    pub content: Option<rt::Json>,
}

rt::object!(ReportedMessage { topic, content, ..default });
