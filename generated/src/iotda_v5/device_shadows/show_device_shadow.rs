// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/show-device-shadow.yaml: change the description, not this file.

//! Shows the shadow of a device: the properties that it last reported, and those that it should have.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::DeviceShadow;
use crate::rt;

/// Shows the shadow of a device: the properties that it last reported, and those that it should have.
/// Returns [`DeviceShadow`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}/shadow`, answered with `200`.
///
/// The platform answers from its own records, whether or not the device is online. To ask the device
/// itself, use ListProperties.
///
/// Needs the permission `iotda:shadow:query`.
///
/// Page: [Query a Device Shadow](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0079.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceShadow {
    device_id: DeviceId,
}

rt::request!(ShowDeviceShadow { device_id: path });

impl ShowDeviceShadow {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for ShowDeviceShadow {
    type Api = IotdaV5;
    type Output = DeviceShadow;
    type Content = rt::JsonBody;
    type Error = ShowDeviceShadowError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceShadow",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceShadow`].
    pub enum ShowDeviceShadowError {
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
