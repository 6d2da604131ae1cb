// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Data Transfer APIs share.

use crate::iotda_v5::{AppId, DeviceId, ProductId, Tag};
use crate::rt;

/// The device that a notification is about.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct NotificationHeader {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The field `device_id`.
    pub device_id: Option<DeviceId>,
    /// What identifies the device itself, such as its IMEI, MAC address or serial number. At most 256
    /// characters.
    pub node_id: Option<String>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The device that connects this one to the platform; its own id, if it connects by itself.
    pub gateway_id: Option<DeviceId>,
    /// The tags of the device. At most 10 items.
    pub tags: Option<Vec<Tag>>,
}

rt::object!(NotificationHeader {
    app_id,
    device_id,
    node_id,
    product_id,
    gateway_id,
    tags,
    ..default
});

/// A device that was registered or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceNews {
    /// The device.
    pub body: Option<PushedDevice>,
}

rt::object!(DeviceNews { body, ..default });

/// A device, as the platform pushes it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedDevice {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The name of the resource space.
    pub app_name: Option<String>,
    /// The field `device_id`.
    pub device_id: Option<DeviceId>,
    /// What identifies the device itself, such as its IMEI, MAC address or serial number. At most 64
    /// characters.
    pub node_id: Option<String>,
    /// The device that connects this one to the platform; its own id, if it connects by itself.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device. At most 256 characters.
    pub device_name: Option<String>,
    /// Whether the device connects by itself.
    pub node_type: Option<PushedNodeType>,
    /// A text about the device. At most 2048 characters.
    pub description: Option<String>,
    /// The version of its firmware. At most 256 characters. On the wire: `fw_version`.
    #[doc(alias = "fw_version")]
    pub firmware_version: Option<String>,
    /// The version of its software. At most 256 characters. On the wire: `sw_version`.
    #[doc(alias = "sw_version")]
    pub software_version: Option<String>,
    /// The version of the SDK that the device uses.
    pub device_sdk_version: Option<String>,
    /// How the device authenticates. On the wire: `auth_info`.
    #[doc(alias = "auth_info")]
    pub authentication: Option<PushedAuthentication>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The status of the device.
    pub status: Option<PushedDeviceState>,
    /// When the device was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// The tags of the device.
    pub tags: Option<Vec<Tag>>,
    /// What the application keeps with the device.
    pub extension_info: Option<rt::Json>,
}

rt::object!(PushedDevice {
    app_id,
    app_name,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    description,
    firmware_version: "fw_version",
    software_version: "sw_version",
    device_sdk_version,
    authentication: "auth_info",
    product_id,
    product_name,
    status,
    create_time,
    tags,
    extension_info,
    ..default
});

rt::open_enum! {
    /// Whether the device connects by itself.
    pub enum PushedNodeType {
        /// `ENDPOINT`: The device connects through a gateway.
        Endpoint = "ENDPOINT",
        /// `GATEWAY`: The device connects by itself, or is a gateway.
        Gateway = "GATEWAY",
        /// `UNKNOWN`: The platform does not know.
        Unknown = "UNKNOWN",
    }
}

rt::open_enum! {
    /// The status of the device.
    pub enum PushedDeviceState {
        /// `ONLINE`: The device is connected.
        Online = "ONLINE",
        /// `OFFLINE`: The device is not connected.
        Offline = "OFFLINE",
        /// `ABNORMAL`: Something is wrong with the device.
        Abnormal = "ABNORMAL",
        /// `INACTIVE`: The device has never connected.
        Inactive = "INACTIVE",
        /// `FROZEN`: The device may not connect.
        Frozen = "FROZEN",
    }
}

/// How a device authenticates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedAuthentication {
    /// What the device authenticates with.
    pub auth_type: Option<PushedAuthType>,
    /// Whether the device has to use a secure protocol.
    pub secure_access: Option<bool>,
    /// How many seconds the device has to connect for the first time; 0 when it has any time.
    pub timeout: Option<i64>,
    /// The secret of the device. (assumed)
    pub secret: Option<rt::Secret>,
    /// The second secret of the device. (assumed)
    pub secondary_secret: Option<rt::Secret>,
    /// The fingerprint of its certificate. (assumed)
    pub fingerprint: Option<String>,
    /// The fingerprint of its second certificate. (assumed)
    pub secondary_fingerprint: Option<String>,
}

rt::object!(PushedAuthentication {
    auth_type,
    secure_access,
    timeout,
    secret,
    secondary_secret,
    fingerprint,
    secondary_fingerprint,
    ..default
});

rt::open_enum! {
    /// What the device authenticates with.
    pub enum PushedAuthType {
        /// `SECRET`: With a secret.
        Secret = "SECRET",
        /// `CERTIFICATES`: With a certificate.
        Certificates = "CERTIFICATES",
    }
}

/// A product that was created or changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductNews {
    /// The product.
    pub body: Option<PushedProduct>,
}

rt::object!(ProductNews { body, ..default });

/// A product, as the platform pushes it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedProduct {
    /// The resource space of the product.
    pub app_id: Option<AppId>,
    /// The name of the resource space.
    pub app_name: Option<String>,
    /// The field `product_id`.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub name: Option<String>,
    /// What the devices are.
    pub device_type: Option<String>,
    /// The protocol that the devices speak, such as MQTT or CoAP.
    pub protocol_type: Option<String>,
    /// The form of what devices report: json or binary.
    pub data_format: Option<String>,
    /// Who makes the devices.
    pub manufacturer_name: Option<String>,
    /// What the devices are used in.
    pub industry: Option<String>,
    /// A text about the product.
    pub description: Option<String>,
    /// The product model: the services of the devices, as the calls about products have them.
    pub service_capabilities: Option<Vec<rt::Json>>,
    /// When the product was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(PushedProduct {
    app_id,
    app_name,
    product_id,
    name,
    device_type,
    protocol_type,
    data_format,
    manufacturer_name,
    industry,
    description,
    service_capabilities,
    create_time,
    ..default
});
