// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-data-changed.yaml: change the description, not this file.

//! Hands on the data that a device reported of one service.

use crate::northbound_v1::DeviceId;
use super::schemas::ReportedService;
use crate::rt;

/// Hands on the data that a device reported of one service.
///
/// Of a report about several services, each comes in a push of its own. An application that wants them
/// together subscribes to deviceDatasChanged instead, and gets DeviceDataBatchChanged.
///
/// Page: [Pushing Device Data Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0035.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDataChanged {
    /// The id of the message that made the device report. Absent when it reported by itself. 1 to 128
    /// characters.
    pub request_id: Option<String>,
    /// The device.
    pub device_id: DeviceId,
    /// The gateway of the device. A device that connects by itself has its own id here.
    pub gateway_id: DeviceId,
    /// The service, with its data.
    pub service: ReportedService,
}

rt::object!(DeviceDataChanged {
    request_id: "requestId",
    device_id: "deviceId",
    gateway_id: "gatewayId",
    service,
});
