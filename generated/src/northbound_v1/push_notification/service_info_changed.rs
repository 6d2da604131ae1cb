// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/service-info-changed.yaml: change the description, not this file.

//! Tells that the information about a service of a device was changed by a command.

use crate::northbound_v1::{DeviceId, ServiceId};
use super::schemas::PushedRestrictions;
use crate::rt;

/// Tells that the information about a service of a device was changed by a command.
///
/// Page: [Pushing Device Service Information Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_2048.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceInfoChanged {
    /// The device.
    pub device_id: DeviceId,
    /// The gateway of the device.
    pub gateway_id: Option<DeviceId>,
    /// The service.
    pub service_id: Option<ServiceId>,
    /// The type of the service.
    pub service_type: Option<String>,
    /// What the service does not do. On the wire: `serviceInfo`.
    #[doc(alias = "serviceInfo")]
    pub restrictions: Option<PushedRestrictions>,
}

rt::object!(ServiceInfoChanged {
    device_id: "deviceId",
    gateway_id: "gatewayId",
    service_id: "serviceId",
    service_type: "serviceType",
    restrictions: "serviceInfo",
});
