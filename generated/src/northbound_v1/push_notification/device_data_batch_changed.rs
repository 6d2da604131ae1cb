// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-data-batch-changed.yaml: change the description, not this file.

//! Hands on the data that a device reported of its services, of several at once if it reported them so.

use crate::northbound_v1::DeviceId;
use super::schemas::ReportedService;
use crate::rt;

/// Hands on the data that a device reported of its services, of several at once if it reported them so.
///
/// In a subscription, its type is deviceDatasChanged. Its twin DeviceDataChanged hands on one service
/// at a time.
///
/// Page: [Pushing Batch Device Data Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0036.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDataBatchChanged {
    /// The id of the message that made the device report. Absent when it reported by itself. 1 to 128
    /// characters.
    pub request_id: Option<String>,
    /// The device.
    pub device_id: DeviceId,
    /// The gateway of the device. A device that connects by itself has its own id here.
    pub gateway_id: DeviceId,
    /// The services, each with its data.
    pub services: Option<Vec<ReportedService>>,
    /// The same as services, under the name that it has in an example of the documents. Only one of the two
    /// is expected to come.
    pub service: Option<Vec<ReportedService>>,
}

rt::object!(DeviceDataBatchChanged {
    request_id: "requestId",
    device_id: "deviceId",
    gateway_id: "gatewayId",
    services,
    service,
});
