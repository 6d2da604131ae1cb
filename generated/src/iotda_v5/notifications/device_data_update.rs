// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-data-update.yaml: change the description, not this file.

//! Pushed when a device reports properties, in the format of 2020.

use crate::iotda_v5::{DeviceId, Tag};
use crate::rt;

/// Pushed when a device reports properties, in the format of 2020.
///
/// Deprecated.
///
/// Today the platform pushes DevicePropertyReport instead.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and the properties it reported.
    pub notify_data: Option<DeviceDataContent>,
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
pub struct DeviceDataContent {
    /// The id for tracing the report.
    pub request_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The tags of the device. At most 10 items.
    pub tags: Option<Vec<Tag>>,
    /// The reported services, each with its properties.
    pub services: Option<Vec<ServiceData>>,
}

rt::object!(DeviceDataContent {
    request_id,
    device_id,
    gateway_id,
    tags,
    services,
    ..default
});

/// The reported properties of a service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceData {
    /// The id of the service in the product model.
    pub service_id: Option<String>,
    /// The values of the properties by their names. On the wire: `data`.
    #[doc(alias = "data")]
    pub properties: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the values were read, as sent by the device. Devices send times in either format,
    /// 20151212T121212Z or 2015-12-12T12:12:12.000Z. A time as in RFC 3339.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ServiceData { service_id, properties: "data", event_time, ..default });
