// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Management share.

use crate::iotda_v5::{AppId, DeviceId, ProductId, Tag};
use crate::rt;

rt::open_enum! {
    /// How a device authenticates itself.
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
        /// `GATEWAY`: Directly. It may be a gateway for child devices.
        Gateway = "GATEWAY",
        /// `UNKNOWN`: The platform does not know.
        Unknown = "UNKNOWN",
    }
}

rt::open_enum! {
    /// Whether a device is connected.
    pub enum DeviceStatus {
        /// `ONLINE`: The device is connected.
        Online = "ONLINE",
        /// `OFFLINE`: The device is not connected.
        Offline = "OFFLINE",
        /// `ABNORMAL`: The device is in an abnormal state.
        Abnormal = "ABNORMAL",
        /// `INACTIVE`: The device has not been activated yet.
        Inactive = "INACTIVE",
        /// `FROZEN`: The device is frozen: it cannot connect until it is unfrozen.
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
    /// The version of the module on the device.
    pub module_version: Option<String>,
}

rt::object!(DeviceModule { module_name, module_version, ..default });

/// How a device authenticates itself and connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAuthentication {
    /// Whether the device authenticates itself with a secret or a certificate.
    pub auth_type: Option<AuthType>,
    /// The secret of the device, which is checked first. Only with SECRET.
    pub secret: Option<rt::Secret>,
    /// A second secret, just as valid, which is checked if the first does not match. Only with SECRET. It
    /// has no effect for devices that use CoAP.
    pub secondary_secret: Option<rt::Secret>,
    /// The fingerprint of the device's certificate, which is checked first. Only with CERTIFICATES. If none
    /// was set, it is taken from the certificate with which the device first connects.
    pub fingerprint: Option<String>,
    /// A second fingerprint, just as valid, which is checked if the first does not match. Only with
    /// CERTIFICATES.
    pub secondary_fingerprint: Option<String>,
    /// Whether the device connects with a secure protocol.
    pub secure_access: Option<bool>,
    /// The number of seconds within which the device must connect for the first time; if it does not, its
    /// registration is deleted. 0 means no limit. Only for devices that connect directly, and only in the
    /// answer of a call that sets it.
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
    /// The node id, which identifies the physical device, such as its IMEI, MAC address or serial number.
    pub node_id: Option<String>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// How the device is connected to the platform.
    pub node_type: Option<NodeType>,
    /// A free-form description of the device.
    pub description: Option<String>,
    /// The version of the device's firmware.
    pub fw_version: Option<String>,
    /// The version of the device's software.
    pub sw_version: Option<String>,
    /// The SDK that the device uses.
    pub device_sdk_version: Option<String>,
    /// How the device authenticates itself and connects. Lists of devices leave it out.
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
    /// Custom data about the device, as an application has set it. Lists of devices leave it out.
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
