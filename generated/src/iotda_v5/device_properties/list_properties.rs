// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/list-properties.yaml: change the description, not this file.

//! Asks a device for the properties of a service and waits for the response.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::PropertiesAnswer;
use crate::rt;

/// Asks a device for the properties of a service and waits for the response. Returns
/// [`PropertiesAnswer`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}/properties`, answered with `200`.
///
/// If the device does not respond in time, the platform answers with status 200 and the code
/// IOTDA.014111, which this call reports as an error like any other. ShowDeviceShadow shows the
/// properties that a device last reported, whether or not it is online.
///
/// Needs the permission `iotda:properties:query`.
///
/// Before the call:
///
/// - The device uses MQTT and is online.
///
/// Page: [Query Device Properties](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0034.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListProperties {
    device_id: DeviceId,
    service_id: String,
}

rt::request!(ListProperties { device_id: path, service_id: query });

impl ListProperties {
    /// Creates a request with the given `device_id` and `service_id`.
    ///
    /// - `device_id`: The device to ask.
    /// - `service_id`: The id of the service in the product model whose properties are read.
    pub fn new(device_id: DeviceId, service_id: impl Into<String>) -> Self {
        Self {
            device_id,
            service_id: service_id.into(),
        }
    }
}

impl rt::Operation for ListProperties {
    type Api = IotdaV5;
    type Output = PropertiesAnswer;
    type Content = rt::JsonBody;
    type Error = ListPropertiesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListProperties",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}/properties",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListProperties`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014018`.
    /// - `404`: `IOTDA.014103`.
    pub enum ListPropertiesError {
        /// `200` `IOTDA.014111` (assumed): The device has not responded in time. Check that the device responds
        /// to such requests, then try again.
        DeviceTimedOut = Row { status: 200, ..super::errors::DEVICE_TIMED_OUT },
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014112`: No device has subscribed to the topic to which the platform sends. Let the
        /// device subscribe to the topic, then try again.
        TopicNotSubscribed = Row { status: 400, ..errors::TOPIC_NOT_SUBSCRIBED },
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
        /// `403` `IOTDA.014016`: The device is offline, but the call requires it to be online. Wait until the
        /// device is online, or send a message or an asynchronous command, which the platform keeps until then.
        DeviceOffline = Row { status: 403, ..errors::DEVICE_OFFLINE },
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
        /// `503` Service Unavailable.
        ServiceUnavailable = Row { status: 503 },
    }
}
