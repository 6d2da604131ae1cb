// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/update-protocol-config.yaml: change the description, not this file.

//! Changes the idle timeout, the description or the codec of a generic-protocol configuration.

use crate::iotda_v5::{IotdaV5, ProtocolConfigId};
use super::schemas::{CodecMode, ProtocolConfig};
use crate::rt;

/// Changes the idle timeout, the description or the codec of a generic-protocol configuration. Returns
/// [`ProtocolConfig`].
///
/// `PUT /v5/iot/{project_id}/protocol-configs/{protocol_id}`, answered with `200`.
///
/// Port, protocol, encryption and framing cannot be changed. Only available in the enterprise edition,
/// for accounts on an allowlist.
///
/// Needs the permission `iotda:protocolconfigs:update`.
///
/// Page: [Update a Generic-Protocol Configuration](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateProtocolConfig.html>), updated 2026-09-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateProtocolConfig {
    protocol_id: ProtocolConfigId,
    keepalive_timeout: Option<i32>,
    description: Option<String>,
    codec_mode: Option<CodecMode>,
    func_urn: Option<String>,
}

rt::request!(UpdateProtocolConfig {
    protocol_id: path,
    keepalive_timeout: property,
    description: property,
    codec_mode: property,
    func_urn: property,
});

impl UpdateProtocolConfig {
    /// Creates a request with the given `protocol_id`.
    ///
    /// - `protocol_id`: The configuration to change.
    pub fn new(protocol_id: ProtocolConfigId) -> Self {
        Self {
            protocol_id,
            keepalive_timeout: None,
            description: None,
            codec_mode: None,
            func_urn: None,
        }
    }

    /// Sets `keepalive_timeout`: After how many seconds without data the platform closes a connection. 30
    /// to 3600.
    pub fn keepalive_timeout(mut self, keepalive_timeout: i32) -> Self {
        self.keepalive_timeout = Some(keepalive_timeout);
        self
    }

    /// Sets `description`: The new free-form description of the configuration. At most 2048 characters.
    /// Allowed: letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?",
    /// "@" and underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `codec_mode`: What translates between the custom protocol and the platform's data format.
    pub fn codec_mode(mut self, codec_mode: impl Into<CodecMode>) -> Self {
        self.codec_mode = Some(codec_mode.into());
        self
    }

    /// Sets `func_urn`: The URN of the translating function in FunctionGraph. Only for the codec mode FGS.
    /// At most 256 characters. Allowed: letters, digits, hyphens, ":" and underscores.
    pub fn func_urn(mut self, func_urn: impl Into<String>) -> Self {
        self.func_urn = Some(func_urn.into());
        self
    }
}

impl rt::Operation for UpdateProtocolConfig {
    type Api = IotdaV5;
    type Output = ProtocolConfig;
    type Content = rt::JsonBody;
    type Error = UpdateProtocolConfigError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateProtocolConfig",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/protocol-configs/{protocol_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateProtocolConfig`].
    pub enum UpdateProtocolConfigError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
    }
}
