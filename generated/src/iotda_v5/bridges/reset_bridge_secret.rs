// Written by `cargo xtask generate` from api-spec/iotda-v5/bridges/reset-bridge-secret.yaml: change the description, not this file.

//! Issues a new secret for a bridge.

use crate::iotda_v5::{BridgeId, IotdaV5, errors};
use crate::rt;

/// Issues a new secret for a bridge. Returns [`BridgeSecret`].
///
/// `POST /v5/iot/{project_id}/bridges/{bridge_id}/reset-secret`, answered with `200`.
///
/// Needs the permission `iotda:bridge:reset`.
///
/// Page: [Reset the Bridge Secret](<https://support.huaweicloud.com/intl/en-us/api-iothub/ResetBridgeSecret.html>), updated 2024-12-31.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ResetBridgeSecret {
    bridge_id: BridgeId,
    force_disconnect: Option<bool>,
}

rt::request!(ResetBridgeSecret { bridge_id: path, force_disconnect: property });

impl ResetBridgeSecret {
    /// Creates a request with the given `bridge_id`.
    ///
    /// - `bridge_id`: The bridge that gets the new secret.
    pub fn new(bridge_id: BridgeId) -> Self {
        Self {
            bridge_id,
            force_disconnect: None,
        }
    }

    /// Sets `force_disconnect`: Whether to disconnect the bridge. Applies to long-lived connections only.
    /// Default: `false`.
    pub fn force_disconnect(mut self, force_disconnect: bool) -> Self {
        self.force_disconnect = Some(force_disconnect);
        self
    }
}

impl rt::Operation for ResetBridgeSecret {
    type Api = IotdaV5;
    type Output = BridgeSecret;
    type Content = rt::JsonBody;
    type Error = ResetBridgeSecretError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ResetBridgeSecret",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/bridges/{bridge_id}/reset-secret",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ResetBridgeSecret`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019600`, `IOTDA.019603`.
    /// - `403`: `IOTDA.019601`.
    pub enum ResetBridgeSecretError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019602` (assumed): There is no such bridge. Check bridge_id against the list of
        /// bridges.
        BridgeNotFound = Row {
            status: 404,
            code: "IOTDA.019602",
            meaning: "There is no such bridge.",
            remedy: "Check bridge_id against the list of bridges.",
        },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The new secret of a bridge.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BridgeSecret {
    /// The id of the bridge.
    pub bridge_id: Option<BridgeId>,
    /// The new secret.
    pub secret: Option<rt::Secret>,
}

rt::object!(BridgeSecret { bridge_id, secret, ..default });
