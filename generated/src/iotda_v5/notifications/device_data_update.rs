// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-data-update.yaml: change the description, not this file.

//! Hands on the properties that a device reported.

use crate::iotda_v5::{DeviceId, Tag};
use crate::rt;

/// Hands on the properties that a device reported.
///
/// Deprecated.
///
/// A form of 2020; today the platform pushes DevicePropertyReport.
///
/// Page: [Push a Device Data Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0061.html>).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDataUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<DeviceData>,
}

rt::object!(DeviceDataUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The properties that a device reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceData {
    /// By which the report can be traced.
    pub request_id: Option<String>,
    /// The field `device_id`.
    pub device_id: Option<DeviceId>,
    /// The device that connects this one to the platform; its own id, if it connects by itself.
    pub gateway_id: Option<DeviceId>,
    /// The tags of the device.
    pub tags: Option<Vec<Tag>>,
    /// The services, each with its properties.
    pub services: Option<Vec<ServiceData>>,
}

rt::object!(DeviceData { request_id, device_id, gateway_id, tags, services, ..default });

/// The properties of one service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceData {
    /// The service, as the product model has it.
    pub service_id: Option<String>,
    /// The values by the names of the properties.
    pub data: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the values were read. A time as in RFC 3339.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ServiceData { service_id, data, event_time, ..default });
