// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/message-confirmed.yaml: change the description, not this file.

//! Tells that a device acknowledged what was sent to it, such as a command.

use crate::rt;

/// Tells that a device acknowledged what was sent to it, such as a command.
///
/// Only for devices that speak MQTT. In a subscription, its type is messageConfirm.
///
/// Page: [Pushing Device Acknowledgment Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0039.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageConfirmed {
    /// Who acknowledged what, and when.
    pub header: ConfirmationHeader,
    /// What the device said with it, as its services define it, such as a change of their state.
    pub body: rt::Json,
}

rt::object!(MessageConfirmed { header, body });

/// Who acknowledged a message, and when.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ConfirmationHeader {
    /// The id of the message that is acknowledged. 1 to 128 characters.
    pub request_id: String,
    /// Who acknowledges: a device, as /devices/{deviceId}, or one of its services, as
    /// /devices/{deviceId}/services/{serviceId}. 1 to 128 characters.
    pub from: String,
    /// Who sent the message, such as the id of the application's user. 1 to 128 characters.
    pub to: String,
    /// How far the message is. 1 to 32 characters.
    pub status: ConfirmedStatus,
    /// When it was acknowledged. 1 to 32 characters. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub timestamp: rt::Timestamp,
}

rt::object!(ConfirmationHeader { request_id: "requestId", from, to, status, timestamp });

rt::open_enum! {
    /// How far the message is. 1 to 32 characters.
    pub enum ConfirmedStatus {
        /// `delivered`: The device has received it.
        Delivered = "delivered",
    }
}
