// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Management share.

use crate::iotda_v5::{AppId, DeviceId, ProductId, Tag};
use crate::rt;

rt::open_enum! {
    /// How a device proves who it is.
    pub enum AuthType {
        /// `SECRET`: With a secret.
        Secret = "SECRET",
        /// `CERTIFICATES`: With an X.509 certificate.
        Certificates = "CERTIFICATES",
    }
}

rt::open_enum! {
    /// How a device is connected to the platform.
    pub enum NodeType {
        /// `ENDPOINT`: Through a gateway, as its child device.
        Endpoint = "ENDPOINT",
        /// `GATEWAY`: Directly; it may be a gateway for others.
        Gateway = "GATEWAY",
        /// `UNKNOWN`: The platform does not know.
        Unknown = "UNKNOWN",
    }
}

rt::open_enum! {
    /// What the platform knows about the connection of a device.
    pub enum DeviceStatus {
        /// `ONLINE`: The device is connected.
        Online = "ONLINE",
        /// `OFFLINE`: The device is not connected.
        Offline = "OFFLINE",
        /// `ABNORMAL`: The connection of the device is abnormal.
        Abnormal = "ABNORMAL",
        /// `INACTIVE`: The device has not been activated by a first connection yet.
        Inactive = "INACTIVE",
        /// `FROZEN`: The device may not connect, until UnfreezeDevice allows it.
        Frozen = "FROZEN",
    }
}

/// An OTA module of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceModule {
    /// The name of the module.
    pub module_name: Option<String>,
    /// The version that the device has of it.
    pub module_version: Option<String>,
}

rt::object!(DeviceModule { module_name, module_version, ..default });

/// How a device proves who it is, and how it may connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAuthentication {
    /// How the device proves who it is.
    pub auth_type: Option<AuthType>,
    /// The secret of the device, which is checked first. Only with SECRET.
    pub secret: Option<rt::Secret>,
    /// Another secret, as good as the first, which is checked when the first does not fit. Only with
    /// SECRET, and without effect for devices that use CoAP.
    pub secondary_secret: Option<rt::Secret>,
    /// The fingerprint of the device's certificate, which is checked first. Only with CERTIFICATES. If none
    /// was set, it is that of the certificate with which the device first connected.
    pub fingerprint: Option<String>,
    /// Another fingerprint, as good as the first, which is checked when the first does not fit. Only with
    /// CERTIFICATES.
    pub secondary_fingerprint: Option<String>,
    /// Whether the device connects with a secure protocol.
    pub secure_access: Option<bool>,
    /// Within how many seconds the device must connect for the first time, or its registration is deleted;
    /// 0 stands for no limit. Only for devices that connect directly, and only in the answer of a call that
    /// set it.
    pub timeout: Option<i32>,
}

rt::object!(DeviceAuthentication {
    auth_type,
    secret,
    secondary_secret,
    fingerprint,
    secondary_fingerprint,
    secure_access,
    timeout,
    ..default
});

/// A device, as it is registered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// The resource space that the device belongs to.
    pub app_id: Option<AppId>,
    /// The name of that resource space.
    pub app_name: Option<String>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// What identifies the device itself, such as its IMEI, MAC address or serial number.
    pub node_id: Option<String>,
    /// The device that connects this one to the platform; its own id, if it connects directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// How the device is connected to the platform.
    pub node_type: Option<NodeType>,
    /// A text about the device.
    pub description: Option<String>,
    /// The version of the device's firmware.
    pub fw_version: Option<String>,
    /// The version of the device's software.
    pub sw_version: Option<String>,
    /// The SDK that the device runs and its version.
    pub device_sdk_version: Option<String>,
    /// How the device proves who it is. Lists of devices leave it out.
    pub auth_info: Option<DeviceAuthentication>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// Whether the device is connected.
    pub status: Option<DeviceStatus>,
    /// When the device was registered. Lists of devices leave it out. A time in UTC:
    /// `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the device last came online, went offline or became abnormal. Lists of devices leave it out. A
    /// time as in RFC 3339.
    pub connection_status_update_time: Option<rt::Timestamp>,
    /// When the device was activated. Lists of devices leave it out. A time as in RFC 3339.
    pub active_time: Option<rt::Timestamp>,
    /// The tags of the device.
    pub tags: Option<Vec<Tag>>,
    /// The OTA modules of the device. Lists of devices leave them out.
    pub modules: Option<Vec<DeviceModule>>,
    /// Further data about the device that the application has put there. Lists of devices leave it out.
    pub extension_info: Option<rt::Json>,
}

rt::object!(Device {
    app_id,
    app_name,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    description,
    fw_version,
    sw_version,
    device_sdk_version,
    auth_info,
    product_id,
    product_name,
    status,
    create_time,
    connection_status_update_time,
    active_time,
    tags,
    modules,
    extension_info,
    ..default
});
