// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-bound.yaml: change the description, not this file.

//! Tells that a device connected for the first time and was bound, or that it did not connect in time.

use crate::northbound_v1::{DeviceDetails, DeviceId};
use crate::rt;

/// Tells that a device connected for the first time and was bound, or that it did not connect in time.
///
/// In a subscription, its type is bindDevice.
///
/// Page: [Pushing Device Binding Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0033.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceBound {
    /// The device.
    pub device_id: DeviceId,
    /// Whether the device was bound.
    pub result_code: BindingResult,
    /// What the platform knows about the device. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: Option<DeviceDetails>,
}

rt::object!(DeviceBound {
    device_id: "deviceId",
    result_code: "resultCode",
    details: "deviceInfo",
});

rt::open_enum! {
    /// Whether the device was bound.
    pub enum BindingResult {
        /// `expired`: The time to bind it ran out.
        Expired = "expired",
        /// `succeeded`: It was bound.
        Succeeded = "succeeded",
    }
}
