// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/delete-device-shadow.yaml: change the description, not this file.

//! Deletes all properties from the shadow of a device, both desired and reported ones.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use crate::rt;

/// Deletes all properties from the shadow of a device, both desired and reported ones.
///
/// `DELETE /v5/iot/{project_id}/devices/{device_id}/shadow`, answered with `204`.
///
/// Needs the permission `iotda:shadow:delete`.
///
/// Page: [Delete Device Shadow](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceShadow.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceShadow {
    device_id: DeviceId,
}

rt::request!(DeleteDeviceShadow { device_id: path });

impl DeleteDeviceShadow {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose shadow is deleted.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for DeleteDeviceShadow {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceShadowError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceShadow",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceShadow`].
    pub enum DeleteDeviceShadowError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
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
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
