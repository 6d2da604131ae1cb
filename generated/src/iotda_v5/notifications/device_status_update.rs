// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-status-update.yaml: change the description, not this file.

//! Pushed when the status of a device changes, for instance because it goes online or offline.

use super::schemas::{NotificationHeader, PushedDeviceStatus};
use crate::rt;

/// Pushed when the status of a device changes, for instance because it goes online or offline.
///
/// Page: [Push a Device Status Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01201.html>), updated 2024-06-27.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device and its new status.
    pub notify_data: Option<DeviceStatusContent>,
}

rt::object!(DeviceStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The content of a push about the status of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusContent {
    /// The device whose status changed.
    pub header: Option<NotificationHeader>,
    /// The new status.
    pub body: Option<DeviceStatusChange>,
}

rt::object!(DeviceStatusContent { header, body, ..default });

/// The new status of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusChange {
    /// The new status.
    pub status: Option<PushedDeviceStatus>,
    /// When the device last went online. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_online_time: Option<rt::Timestamp>,
    /// When the status changed, to the millisecond. A time as in RFC 3339.
    pub status_update_time: Option<rt::Timestamp>,
}

rt::object!(DeviceStatusChange { status, last_online_time, status_update_time, ..default });
