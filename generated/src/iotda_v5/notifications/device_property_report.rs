// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-property-report.yaml: change the description, not this file.

//! Pushed when a device reports properties.

use super::schemas::NotificationHeader;
use crate::rt;

/// Pushed when a device reports properties.
///
/// One push can contain properties of several services.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and the properties it reported.
    pub notify_data: Option<DevicePropertyContent>,
}

rt::object!(DevicePropertyReport {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The content of a push about properties that a device reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePropertyContent {
    /// The device that reported the properties.
    pub header: Option<NotificationHeader>,
    /// The properties.
    pub body: Option<ReportedProperties>,
}

rt::object!(DevicePropertyContent { header, body, ..default });

/// The properties that a device reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedProperties {
    /// The reported services, each with its properties.
    pub services: Option<Vec<ReportedService>>,
}

rt::object!(ReportedProperties { services, ..default });

/// The reported properties of a service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedService {
    /// The id of the service in the product model.
    pub service_id: Option<String>,
    /// The values of the properties by their names.
    pub properties: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the values were read, as sent by the device, or else when the platform received them. Both
    /// formats occur, 20151212T121212Z and 2015-12-12T12:12:12.000Z. A time as in RFC 3339.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ReportedService { service_id, properties, event_time, ..default });
