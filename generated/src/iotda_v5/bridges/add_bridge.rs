// Written by `cargo xtask generate` from api-spec/iotda-v5/bridges/add-bridge.yaml: change the description, not this file.

//! Registers a bridge: a program that connects devices with other protocols to the platform.

use crate::iotda_v5::{BridgeId, IotdaV5, errors};
use crate::rt;

/// Registers a bridge: a program that connects devices with other protocols to the platform. Returns
/// [`RegisteredBridge`].
///
/// `POST /v5/iot/{project_id}/bridges`, answered with `201`.
///
/// Only registered bridges can connect to the platform. An instance can have at most 20 bridges. Only
/// available in the standard and enterprise edition.
///
/// Needs the permission `iotda:bridge:create`.
///
/// Page: [Create a Bridge](<https://support.huaweicloud.com/intl/en-us/api-iothub/AddBridge.html>), updated 2024-12-31.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddBridge {
    bridge_name: String,
    bridge_id: Option<BridgeId>,
}

rt::request!(AddBridge { bridge_name: property, bridge_id: property });

impl AddBridge {
    /// Creates a request with the given `bridge_name`.
    ///
    /// - `bridge_name`: The name of the bridge. 1 to 64 characters. Allowed: letters, digits, Chinese
    ///   characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn new(bridge_name: impl Into<String>) -> Self {
        Self {
            bridge_name: bridge_name.into(),
            bridge_id: None,
        }
    }

    /// Sets `bridge_id`: The id that the bridge will have. Without it, the platform issues one.
    pub fn bridge_id(mut self, bridge_id: BridgeId) -> Self {
        self.bridge_id = Some(bridge_id);
        self
    }
}

impl rt::Operation for AddBridge {
    type Api = IotdaV5;
    type Output = RegisteredBridge;
    type Content = rt::JsonBody;
    type Error = AddBridgeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddBridge",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/bridges",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddBridge`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019600`, `IOTDA.019603`.
    /// - `403`: `IOTDA.019601`.
    pub enum AddBridgeError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// A newly registered bridge, with its credential.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RegisteredBridge {
    /// The id of the bridge.
    pub bridge_id: Option<BridgeId>,
    /// The name of the bridge.
    pub bridge_name: Option<String>,
    /// The credential with which the bridge connects.
    pub auth_info: Option<BridgeCredential>,
    /// When the bridge was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(RegisteredBridge { bridge_id, bridge_name, auth_info, create_time, ..default });

/// The credential with which a bridge connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BridgeCredential {
    /// How the bridge authenticates.
    pub auth_type: Option<BridgeAuthType>,
    /// The secret of the bridge. No other call returns it; ResetBridgeSecret issues a new one.
    pub secret: Option<rt::Secret>,
}

rt::object!(BridgeCredential { auth_type, secret, ..default });

rt::open_enum! {
    /// How the bridge authenticates.
    pub enum BridgeAuthType {
        /// `SECRET`: The bridge authenticates with a secret.
        Secret = "SECRET",
    }
}
