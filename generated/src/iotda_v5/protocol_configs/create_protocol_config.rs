// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/create-protocol-config.yaml: change the description, not this file.

//! Creates a generic-protocol configuration, which lets devices that use a custom protocol connect.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::{CodecMode, Framing, ProtocolConfig, TransportProtocol};
use crate::rt;

/// Creates a generic-protocol configuration, which lets devices that use a custom protocol connect.
/// Returns [`ProtocolConfig`].
///
/// `POST /v5/iot/{project_id}/protocol-configs`, answered with `201`.
///
/// Only available in the enterprise edition, for accounts on an allowlist.
///
/// Needs the permission `iotda:protocolconfigs:create`.
///
/// Page: [Create a Generic-Protocol Configuration](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateProtocolConfig.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateProtocolConfig {
    port: i32,
    keepalive_timeout: Option<i32>,
    protocol_type: TransportProtocol,
    description: Option<String>,
    ssl_enable: Option<bool>,
    frame_decode_configs: Option<Vec<Framing>>,
    codec_mode: CodecMode,
    func_urn: Option<String>,
}

rt::request!(CreateProtocolConfig {
    port: property,
    keepalive_timeout: property,
    protocol_type: property,
    description: property,
    ssl_enable: property,
    frame_decode_configs: property,
    codec_mode: property,
    func_urn: property,
});

impl CreateProtocolConfig {
    /// Creates a request with the given `port`, `protocol_type` and `codec_mode`.
    ///
    /// - `port`: The port that devices connect to. 1024 to 65535.
    /// - `protocol_type`: The transport protocol that carries the custom protocol.
    /// - `codec_mode`: What translates between the custom protocol and the platform's data format.
    pub fn new(
        port: i32,
        protocol_type: impl Into<TransportProtocol>,
        codec_mode: impl Into<CodecMode>,
    ) -> Self {
        Self {
            port,
            keepalive_timeout: None,
            protocol_type: protocol_type.into(),
            description: None,
            ssl_enable: None,
            frame_decode_configs: None,
            codec_mode: codec_mode.into(),
            func_urn: None,
        }
    }

    /// Sets `keepalive_timeout`: After how many seconds without data the platform closes a connection. 30
    /// to 3600. Default: `300`.
    pub fn keepalive_timeout(mut self, keepalive_timeout: i32) -> Self {
        self.keepalive_timeout = Some(keepalive_timeout);
        self
    }

    /// Sets `description`: A free-form description of the configuration. At most 2048 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `ssl_enable`: Whether connections are encrypted with TLS. Default: `true`.
    pub fn ssl_enable(mut self, ssl_enable: bool) -> Self {
        self.ssl_enable = Some(ssl_enable);
        self
    }

    /// Sets `frame_decode_configs`: How the byte stream of a connection is split into frames.
    pub fn frame_decode_configs(mut self, frame_decode_configs: Vec<Framing>) -> Self {
        self.frame_decode_configs = Some(frame_decode_configs);
        self
    }

    /// Sets `func_urn`: The URN of the translating function in FunctionGraph. Only for the codec mode FGS.
    /// At most 256 characters. Allowed: letters, digits, hyphens, ":" and underscores.
    pub fn func_urn(mut self, func_urn: impl Into<String>) -> Self {
        self.func_urn = Some(func_urn.into());
        self
    }
}

impl rt::Operation for CreateProtocolConfig {
    type Api = IotdaV5;
    type Output = ProtocolConfig;
    type Content = rt::JsonBody;
    type Error = CreateProtocolConfigError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateProtocolConfig",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/protocol-configs",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateProtocolConfig`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.013000`, `IOTDA.018010`.
    /// - `403`: `IOTDA.001007`.
    /// - `404`: `IOTDA.018009`.
    pub enum CreateProtocolConfigError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000002`: The request carries no valid credential, or its signature uses the algorithm
        /// of another edition. Check the token or access key, the region, and that the signing algorithm fits
        /// the edition of the instance.
        InvalidCredential = Row { status: 403, ..errors::INVALID_CREDENTIAL },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
