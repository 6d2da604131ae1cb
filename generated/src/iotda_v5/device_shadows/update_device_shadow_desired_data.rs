// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/update-device-shadow-desired-data.yaml: change the description, not this file.

//! Sets the desired properties in the shadow of a device.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::DeviceShadow;
use crate::rt;

/// Sets the desired properties in the shadow of a device. Returns [`DeviceShadow`].
///
/// `PUT /v5/iot/{project_id}/devices/{device_id}/shadow`, answered with `200`.
///
/// When the device comes online or reports properties, the platform sends it the desired properties
/// that differ from the reported ones. To set the desired properties of many devices at once, use
/// CreateBatchTask.
///
/// Needs the permission `iotda:shadow:config`.
///
/// Before the call:
///
/// - The properties are in the product model and are writable there.
///
/// Page: [Configure Desired Properties in a Device Shadow](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0072.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceShadowDesiredData {
    device_id: DeviceId,
    shadow: Option<Vec<DesiredProperties>>,
}

rt::request!(UpdateDeviceShadowDesiredData { device_id: path, shadow: property });

impl UpdateDeviceShadowDesiredData {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose properties are set.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id, shadow: None }
    }

    /// Sets `shadow`: The desired properties, with one entry for each service.
    pub fn shadow(mut self, shadow: Vec<DesiredProperties>) -> Self {
        self.shadow = Some(shadow);
        self
    }
}

impl rt::Operation for UpdateDeviceShadowDesiredData {
    type Api = IotdaV5;
    type Output = DeviceShadow;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceShadowDesiredDataError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceShadowDesiredData",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/devices/{device_id}/shadow",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceShadowDesiredData`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.013003`.
    /// - `403`: `IOTDA.013004`.
    /// - `409`: `IOTDA.014030`.
    pub enum UpdateDeviceShadowDesiredDataError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.000008`: The platform cannot parse the request. The message says what is wrong with the
        /// body.
        MalformedRequest = Row { status: 400, ..errors::MALFORMED_REQUEST },
        /// `400` `IOTDA.013002` (assumed): A property is not in the product model, or is not writable there.
        /// Add the property to the product model as readable and writable, then try again after a minute.
        PropertyNotWritable = Row { status: 400, ..errors::PROPERTY_NOT_WRITABLE },
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
        /// `404` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 404, ..errors::PRODUCT_NOT_FOUND },
        /// `409` Conflict (assumed): The version of the shadow is not the one in the request. Get the current
        /// version with ShowDeviceShadow and try again.
        Conflict = Row {
            status: 409,
            message: "The version of the shadow is not the one in the request. Get the current version with ShowDeviceShadow and try again.",
        },
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

/// The desired properties of one service.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DesiredProperties {
    /// The id of the service in the product model. At most 256 characters.
    pub service_id: String,
    /// The values, as a flat object whose keys are names of properties in the product model. The value null
    /// removes a property from the desired ones, and an empty object removes all properties of the service.
    /// Names must not contain dots, dollar signs or NUL characters.
    pub desired: rt::Json,
    /// The version that the shadow must have, as returned by ShowDeviceShadow. If the shadow has changed
    /// since, the request is refused. Without it, the version is not checked.
    pub version: Option<i64>,
}

rt::object!(DesiredProperties { service_id, desired, version });

impl DesiredProperties {
    /// Creates a value with the given `service_id` and `desired`.
    pub fn new(service_id: impl Into<String>, desired: impl Into<rt::Json>) -> Self {
        Self {
            service_id: service_id.into(),
            desired: desired.into(),
            version: None,
        }
    }

    /// Sets `version`.
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }
}
