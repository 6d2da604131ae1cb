// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/list-device-messages.yaml: change the description, not this file.

//! Lists the messages to a device that the platform has stored.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::DeviceMessage;
use crate::rt;

/// Lists the messages to a device that the platform has stored. Returns [`DeviceMessages`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}/messages`, answered with `200`.
///
/// By default, the platform stores at most 20 messages for each device; a new one then replaces the
/// oldest.
///
/// Needs the permission `iotda:messages:queryList`.
///
/// Page: [Query Device Messages](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0058.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceMessages {
    device_id: DeviceId,
}

rt::request!(ListDeviceMessages { device_id: path });

impl ListDeviceMessages {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device that the messages are addressed to.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for ListDeviceMessages {
    type Api = IotdaV5;
    type Output = DeviceMessages;
    type Content = rt::JsonBody;
    type Error = ListDeviceMessagesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceMessages",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}/messages",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceMessages`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014018`.
    pub enum ListDeviceMessagesError {
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

/// The messages to a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessages {
    /// The device that the messages are addressed to.
    pub device_id: Option<DeviceId>,
    /// The messages.
    pub messages: Option<Vec<DeviceMessage>>,
}

rt::object!(DeviceMessages { device_id, messages, ..default });
