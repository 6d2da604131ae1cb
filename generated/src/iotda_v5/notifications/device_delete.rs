// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-delete.yaml: change the description, not this file.

//! Pushed when a device is deleted.

use super::schemas::NotificationHeader;
use crate::rt;

/// Pushed when a device is deleted.
///
/// Page: [Push a Device Deletion Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01208.html>), updated 2025-05-26.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDelete {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The deleted device.
    pub notify_data: Option<DeletedDeviceContent>,
}

rt::object!(DeviceDelete { event_time, event_time_ms, request_id, notify_data, ..default });

/// The content of a push about a deleted device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedDeviceContent {
    /// The device that was deleted.
    pub header: Option<NotificationHeader>,
}

rt::object!(DeletedDeviceContent { header, ..default });
