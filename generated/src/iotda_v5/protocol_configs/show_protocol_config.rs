// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/show-protocol-config.yaml: change the description, not this file.

//! Shows the details of a generic-protocol configuration.

use crate::iotda_v5::{IotdaV5, ProtocolConfigId};
use super::schemas::ProtocolConfig;
use crate::rt;

/// Shows the details of a generic-protocol configuration. Returns [`ProtocolConfig`].
///
/// `GET /v5/iot/{project_id}/protocol-configs/{protocol_id}`.
///
/// Only available in the enterprise edition, for accounts on an allowlist.
///
/// Needs the permission `iotda:protocolconfigs:query`.
///
/// Page: [Query Details About a Generic-Protocol Configuration](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowProtocolConfig.html>), updated 2026-09-30.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowProtocolConfig {
    protocol_id: ProtocolConfigId,
}

rt::request!(ShowProtocolConfig { protocol_id: path });

impl ShowProtocolConfig {
    /// Creates a request with the given `protocol_id`.
    ///
    /// - `protocol_id`: The configuration.
    pub fn new(protocol_id: ProtocolConfigId) -> Self {
        Self { protocol_id }
    }
}

impl rt::Operation for ShowProtocolConfig {
    type Api = IotdaV5;
    type Output = ProtocolConfig;
    type Content = rt::JsonBody;
    type Error = ShowProtocolConfigError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowProtocolConfig",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/protocol-configs/{protocol_id}",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowProtocolConfig`].
    pub enum ShowProtocolConfigError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
    }
}
