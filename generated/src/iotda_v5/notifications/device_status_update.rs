// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-status-update.yaml: change the description, not this file.

//! Tells that a device went online or offline, or that its status changed otherwise.

use super::schemas::NotificationHeader;
use crate::rt;

/// Tells that a device went online or offline, or that its status changed otherwise.
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
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<DeviceStatusNews>,
}

rt::object!(DeviceStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// A device and its new status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusNews {
    /// The device that it is about.
    pub header: Option<NotificationHeader>,
    /// What changed.
    pub body: Option<DeviceStatusChange>,
}

rt::object!(DeviceStatusNews { header, body, ..default });

/// The new status of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusChange {
    /// The status of the device.
    pub status: Option<PushedDeviceStatus>,
    /// When the device came online last. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_online_time: Option<rt::Timestamp>,
    /// When the status changed, to the millisecond. A time as in RFC 3339.
    pub status_update_time: Option<rt::Timestamp>,
}

rt::object!(DeviceStatusChange { status, last_online_time, status_update_time, ..default });

rt::open_enum! {
    /// The status of the device.
    pub enum PushedDeviceStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}
