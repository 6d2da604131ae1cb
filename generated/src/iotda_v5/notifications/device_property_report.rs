// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-property-report.yaml: change the description, not this file.

//! Hands on the properties that a device reported, of several services at once if it reported them so.

use super::schemas::NotificationHeader;
use crate::rt;

/// Hands on the properties that a device reported, of several services at once if it reported them so.
///
/// Page: [Push a Device Property Reporting Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01202.html>), updated 2024-06-27.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePropertyReport {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<DevicePropertyNews>,
}

rt::object!(DevicePropertyReport {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// A device and the properties that it reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePropertyNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
    /// What was reported.
    pub body: Option<ReportedProperties>,
}

rt::object!(DevicePropertyNews { header, body, ..default });

/// The properties that a device reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedProperties {
    /// The services, each with its properties.
    pub services: Option<Vec<ReportedService>>,
}

rt::object!(ReportedProperties { services, ..default });

/// The properties of one service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedService {
    /// The service, as the product model has it.
    pub service_id: Option<String>,
    /// The values by the names of the properties.
    pub properties: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the values were read: the time that the device sent, in either form of times, or that at which
    /// the platform received them. A time as in RFC 3339.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ReportedService { service_id, properties, event_time, ..default });
