// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-update.yaml: change the description, not this file.

//! Pushed when the data of a device is changed on the platform.

use super::schemas::DeviceContent;
use crate::rt;

/// Pushed when the data of a device is changed on the platform.
///
/// It is not documented whether the push contains the whole device or only what changed.
///
/// Page: [Push a Device Update Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01207.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The changed device.
    pub notify_data: Option<DeviceContent>,
}

rt::object!(DeviceUpdate { event_time, event_time_ms, request_id, notify_data, ..default });
