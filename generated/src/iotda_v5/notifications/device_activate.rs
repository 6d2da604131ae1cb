// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-activate.yaml: change the description, not this file.

//! Tells that a device connected for the first time.

use crate::iotda_v5::{AppId, DeviceId, ProductId};
use crate::rt;

/// Tells that a device connected for the first time.
///
/// Deprecated.
///
/// A form of 2020; newer pages have no such push.
///
/// Page: [Push a Device Activation Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0060.html>).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceActivate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<ActivatedDevice>,
}

rt::object!(DeviceActivate { event_time, event_time_ms, request_id, notify_data, ..default });

/// A device that connected for the first time.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ActivatedDevice {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The field `device_id`.
    pub device_id: Option<DeviceId>,
    /// What identifies the device itself, such as its IMEI, MAC address or serial number.
    pub node_id: Option<String>,
    /// The device that connects this one to the platform; its own id, if it connects by itself.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// Whether the device connects by itself.
    pub node_type: Option<String>,
    /// A text about the device.
    pub description: Option<String>,
    /// The product of the device.
    pub product_info: Option<ActivatedProduct>,
}

rt::object!(ActivatedDevice {
    app_id,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    description,
    product_info,
    ..default
});

/// The product of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ActivatedProduct {
    /// The field `product_id`.
    pub product_id: Option<ProductId>,
    /// The type of the devices.
    pub device_type: Option<String>,
    /// The id of the manufacturer.
    pub manufacturer_id: Option<String>,
    /// The name of the manufacturer.
    pub manufacturer_name: Option<String>,
    /// The model of the devices.
    pub model: Option<String>,
    /// The protocol that the devices speak.
    pub protocol_type: Option<String>,
}

rt::object!(ActivatedProduct {
    product_id,
    device_type,
    manufacturer_id,
    manufacturer_name,
    model,
    protocol_type,
    ..default
});
