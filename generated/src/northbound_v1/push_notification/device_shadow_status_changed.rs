// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-shadow-status-changed.yaml: change the description, not this file.

//! Tells whether a change of a device shadow reached the device.

use crate::northbound_v1::{DeviceId, ServiceId};
use crate::rt;

/// Tells whether a change of a device shadow reached the device.
///
/// In a subscription, its type is deviceDesiredPropertiesModifyStatusChanged.
///
/// Page: [Pushing Device Shadow Status Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0046.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceShadowStatusChanged {
    /// The device.
    pub device_id: DeviceId,
    /// The service whose properties were changed.
    pub service_id: ServiceId,
    /// The properties of the shadow, by their names.
    pub properties: std::collections::BTreeMap<String, rt::Json>,
    /// Whether they reached the device.
    pub status: ShadowDelivery,
}

rt::object!(DeviceShadowStatusChanged {
    device_id: "deviceId",
    service_id: "serviceId",
    properties,
    status,
});

rt::open_enum! {
    /// Whether they reached the device.
    pub enum ShadowDelivery {
        /// `DELIVERED`: They did.
        Delivered = "DELIVERED",
        /// `FAILED`: They did not.
        Failed = "FAILED",
    }
}
