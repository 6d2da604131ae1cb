// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/delete-protocol-config.yaml: change the description, not this file.

//! Deletes a generic-protocol configuration.

use crate::iotda_v5::{IotdaV5, ProtocolConfigId, errors};
use crate::rt;

/// Deletes a generic-protocol configuration.
///
/// `DELETE /v5/iot/{project_id}/protocol-configs/{protocol_id}`, answered with `204`.
///
/// Only available in the enterprise edition, for accounts on an allowlist.
///
/// Page: [Delete a Generic-Protocol Configuration](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteProtocolConfig.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteProtocolConfig {
    protocol_id: ProtocolConfigId,
}

rt::request!(DeleteProtocolConfig { protocol_id: path });

impl DeleteProtocolConfig {
    /// Creates a request with the given `protocol_id`.
    ///
    /// - `protocol_id`: The configuration to delete.
    pub fn new(protocol_id: ProtocolConfigId) -> Self {
        Self { protocol_id }
    }
}

impl rt::Operation for DeleteProtocolConfig {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteProtocolConfigError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteProtocolConfig",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/protocol-configs/{protocol_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteProtocolConfig`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `404`: `IOTDA.018009`, `IOTDA.018012`.
    pub enum DeleteProtocolConfigError {
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
