// Written by `cargo xtask generate` from api-spec/iotda-v5/bridges/delete-bridge.yaml: change the description, not this file.

//! Deletes a bridge.

use crate::iotda_v5::{BridgeId, IotdaV5, errors};
use crate::rt;

/// Deletes a bridge.
///
/// `DELETE /v5/iot/{project_id}/bridges/{bridge_id}`, answered with `204`.
///
/// Needs the permission `iotda:bridge:delete`.
///
/// Page: [Delete a Bridge](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteBridge.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteBridge {
    bridge_id: BridgeId,
}

rt::request!(DeleteBridge { bridge_id: path });

impl DeleteBridge {
    /// Creates a request with the given `bridge_id`.
    ///
    /// - `bridge_id`: The bridge to delete.
    pub fn new(bridge_id: BridgeId) -> Self {
        Self { bridge_id }
    }
}

impl rt::Operation for DeleteBridge {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteBridgeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteBridge",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/bridges/{bridge_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteBridge`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019600`, `IOTDA.019603`.
    /// - `403`: `IOTDA.019601`.
    pub enum DeleteBridgeError {
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
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
