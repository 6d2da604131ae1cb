// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-info-changed.yaml: change the description, not this file.

//! Tells that the configuration or the status of a device changed.

use crate::northbound_v1::{DeviceDetails, DeviceId};
use crate::rt;

/// Tells that the configuration or the status of a device changed.
///
/// Page: [Pushing Device Information Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0034.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceInfoChanged {
    /// The device.
    pub device_id: DeviceId,
    /// The gateway of the device. A device that connects by itself has its own id here.
    pub gateway_id: DeviceId,
    /// What changed. The rest is absent; ShowDevice tells it. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: DeviceDetails,
}

rt::object!(DeviceInfoChanged {
    device_id: "deviceId",
    gateway_id: "gatewayId",
    details: "deviceInfo",
});
