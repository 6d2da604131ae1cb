// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/command-answered.yaml: change the description, not this file.

//! Hands on what a device answered to a command.

use crate::northbound_v1::DeviceId;
use crate::rt;

/// Hands on what a device answered to a command.
///
/// Only for devices that speak MQTT. In a subscription, its type is commandRsp.
///
/// Page: [Pushing Device Command Response Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0040.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandAnswered {
    /// Who answered which command.
    pub header: CommandAnswerHeader,
    /// The answer, as the service defines it.
    pub body: rt::Json,
}

rt::object!(CommandAnswered { header, body });

/// Who answered which command.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandAnswerHeader {
    /// The id of the command's message. 1 to 128 characters.
    pub request_id: String,
    /// Who answers: a device, as /devices/{deviceId}, or one of its services, as
    /// /devices/{deviceId}/services/{serviceId}. 1 to 128 characters.
    pub from: Option<String>,
    /// Who sent the command, such as the id of the application's user. 1 to 128 characters.
    pub to: Option<String>,
    /// The device.
    pub device_id: Option<DeviceId>,
    /// The type of the service that the command belongs to.
    pub service_type: Option<String>,
    /// The name of the command, or of the answer to it, such as INVITE-RSP. 1 to 128 characters.
    pub method: Option<String>,
}

rt::object!(CommandAnswerHeader {
    request_id: "requestId",
    from,
    to,
    device_id: "deviceId",
    service_type: "serviceType",
    method,
});
