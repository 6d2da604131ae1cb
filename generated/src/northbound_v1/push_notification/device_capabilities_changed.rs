// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-capabilities-changed.yaml: change the description, not this file.

//! Tells that the services or properties of a device profile changed.

use crate::northbound_v1::AppId;
use crate::rt;

/// Tells that the services or properties of a device profile changed.
///
/// The profile is named by the type, model and manufacturer of the devices that it is for.
/// ListDeviceCapabilities tells what devices can do.
///
/// Page: [Pushing Device Service Capability Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0037.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCapabilitiesChanged {
    /// The application that the push is for. Where one has authorised another, the one that was given the
    /// authorisation.
    pub app_id: AppId,
    /// The type of the devices.
    pub device_type: String,
    /// The manufacturer of the devices.
    pub manufacturer_name: String,
    /// The id of the manufacturer.
    pub manufacturer_id: String,
    /// The model of the devices.
    pub model: String,
    /// The protocol that the devices speak, such as zigbee. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: String,
}

rt::object!(DeviceCapabilitiesChanged {
    app_id: "appId",
    device_type: "deviceType",
    manufacturer_name: "manufacturerName",
    manufacturer_id: "manufacturerId",
    model,
    protocol: "protocolType",
});
