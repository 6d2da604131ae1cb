// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/delete-device-message.yaml: change the description, not this file.

//! Deletes a message to a device from the platform.

use crate::iotda_v5::{DeviceId, IotdaV5, MessageId, errors};
use crate::rt;

/// Deletes a message to a device from the platform.
///
/// `DELETE /v5/iot/{project_id}/devices/{device_id}/messages/{message_id}`, answered with `204`.
///
/// Needs the permission `iotda:messages:delete`.
///
/// Page: [Delete a Message with a Specified Message ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceMessage.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceMessage {
    device_id: DeviceId,
    message_id: MessageId,
}

rt::request!(DeleteDeviceMessage { device_id: path, message_id: path });

impl DeleteDeviceMessage {
    /// Creates a request with the given `device_id` and `message_id`.
    ///
    /// - `device_id`: The device that the message is addressed to.
    /// - `message_id`: The message to delete.
    pub fn new(device_id: DeviceId, message_id: MessageId) -> Self {
        Self { device_id, message_id }
    }
}

impl rt::Operation for DeleteDeviceMessage {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceMessageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceMessage",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/devices/{device_id}/messages/{message_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceMessage`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014018`.
    pub enum DeleteDeviceMessageError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
