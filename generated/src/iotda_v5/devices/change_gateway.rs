// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/change-gateway.yaml: change the description, not this file.

//! Moves a child device to another gateway.

use crate::iotda_v5::{DeviceId, IotdaV5};
use crate::rt;

/// Moves a child device to another gateway.
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/change-gateway`, answered with `204`.
///
/// A gateway can have at most two levels of child devices below it. To move many devices at once, use
/// CreateBatchTask.
///
/// Needs the permission `iotda:devices:changeGateway`.
///
/// Before the call:
///
/// - The device is a child device and has no child devices itself.
/// - The new gateway belongs to the same resource space as the device and is not its current gateway.
///
/// Page: [Modify a Device Gateway](<https://support.huaweicloud.com/intl/en-us/api-iothub/ChangeGateway.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ChangeGateway {
    device_id: DeviceId,
    gateway_id: DeviceId,
}

rt::request!(ChangeGateway { device_id: path, gateway_id: property });

impl ChangeGateway {
    /// Creates a request with the given `device_id` and `gateway_id`.
    ///
    /// - `device_id`: The child device to move.
    /// - `gateway_id`: The new gateway.
    pub fn new(device_id: DeviceId, gateway_id: DeviceId) -> Self {
        Self { device_id, gateway_id }
    }
}

impl rt::Operation for ChangeGateway {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = ChangeGatewayError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ChangeGateway",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/change-gateway",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ChangeGateway`].
    pub enum ChangeGatewayError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
