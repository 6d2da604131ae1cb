// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-delete.yaml: change the description, not this file.

//! Tells that a device was deleted.

use super::schemas::NotificationHeader;
use crate::rt;

/// Tells that a device was deleted.
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
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<DeletedDeviceNews>,
}

rt::object!(DeviceDelete { event_time, event_time_ms, request_id, notify_data, ..default });

/// A device that was deleted.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedDeviceNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
}

rt::object!(DeletedDeviceNews { header, ..default });
