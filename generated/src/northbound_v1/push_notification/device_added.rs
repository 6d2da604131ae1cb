// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-added.yaml: change the description, not this file.

//! Tells that a device was registered.

use crate::northbound_v1::{DeviceDetails, DeviceId};
use crate::rt;

/// Tells that a device was registered.
///
/// Page: [Pushing Device Registration Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0032.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAdded {
    /// The id that the device got.
    pub device_id: DeviceId,
    /// The gateway of the device. A device that connects by itself has its own id here.
    pub gateway_id: Option<DeviceId>,
    /// Whether the device connects by itself.
    pub node_type: PushedNodeType,
    /// What the platform knows about the device. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: DeviceDetails,
}

rt::object!(DeviceAdded {
    device_id: "deviceId",
    gateway_id: "gatewayId",
    node_type: "nodeType",
    details: "deviceInfo",
});

rt::open_enum! {
    /// Whether the device connects by itself.
    pub enum PushedNodeType {
        /// `ENDPOINT`: A device that connects through a gateway.
        Endpoint = "ENDPOINT",
        /// `GATEWAY`: A device that connects by itself, or a gateway.
        Gateway = "GATEWAY",
        /// `UNKNOWN`: The platform does not know.
        Unknown = "UNKNOWN",
    }
}
