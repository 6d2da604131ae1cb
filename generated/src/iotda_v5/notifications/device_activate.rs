// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/device-activate.yaml: change the description, not this file.

//! Pushed when a device connects for the first time, in the format of 2020.

use crate::iotda_v5::{AppId, DeviceId, ProductId};
use super::schemas::PushedNodeType;
use crate::rt;

/// Pushed when a device connects for the first time, in the format of 2020.
///
/// Deprecated.
///
/// Newer pages no longer list this push. DeviceStatusUpdate tells when a device goes online.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The device.
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
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The node id, an identifier that the device has by itself, such as its IMEI, MAC address or serial
    /// number.
    pub node_id: Option<String>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// How the device is connected to the platform.
    pub node_type: Option<PushedNodeType>,
    /// A free-form description of the device.
    pub description: Option<String>,
    /// The product of the device. On the wire: `product_info`.
    #[doc(alias = "product_info")]
    pub product: Option<ActivatedProduct>,
}

rt::object!(ActivatedDevice {
    app_id,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    description,
    product: "product_info",
    ..default
});

/// The product of a device that connected for the first time.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ActivatedProduct {
    /// The id of the product.
    pub product_id: Option<ProductId>,
    /// What kind of devices they are.
    pub device_type: Option<String>,
    /// The id of the manufacturer.
    pub manufacturer_id: Option<String>,
    /// The name of the manufacturer.
    pub manufacturer_name: Option<String>,
    /// The model of the devices.
    pub model: Option<String>,
    /// The protocol of the devices, such as MQTT or CoAP.
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
