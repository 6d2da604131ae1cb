// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-deleted.yaml: change the description, not this file.

//! Tells that a device was deleted.

use crate::northbound_v1::DeviceId;
use crate::rt;

/// Tells that a device was deleted.
///
/// Page: [Pushing Device Deletion Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0038.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// The id that the device had.
    pub device_id: DeviceId,
    /// The gateway of the device. A device that connected by itself has its own id here.
    pub gateway_id: DeviceId,
}

rt::object!(DeviceDeleted { device_id: "deviceId", gateway_id: "gatewayId" });
