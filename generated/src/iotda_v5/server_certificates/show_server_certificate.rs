// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/show-server-certificate.yaml: change the description, not this file.

//! Shows the details of a server certificate, including its content.

use crate::iotda_v5::{IotdaV5, ServerCertificateId};
use super::schemas::ServerCertificate;
use crate::rt;

/// Shows the details of a server certificate, including its content. Returns [`ServerCertificate`].
///
/// `GET /v5/iot/{project_id}/server-certificates/{server_certificate_id}`, answered with `200` or
/// `201`.
///
/// The answer does not contain the private key.
///
/// Needs the permission `iotda:servercertificate:query`.
///
/// Page: [Query the Server Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowServerCertificate.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowServerCertificate {
    server_certificate_id: ServerCertificateId,
}

rt::request!(ShowServerCertificate { server_certificate_id: path });

impl ShowServerCertificate {
    /// Creates a request with the given `server_certificate_id`.
    ///
    /// - `server_certificate_id`: The server certificate.
    pub fn new(server_certificate_id: ServerCertificateId) -> Self {
        Self { server_certificate_id }
    }
}

impl rt::Operation for ShowServerCertificate {
    type Api = IotdaV5;
    type Output = ServerCertificate;
    type Content = rt::JsonBody;
    type Error = ShowServerCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowServerCertificate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/server-certificates/{server_certificate_id}",
        success: &[200, 201],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowServerCertificate`].
    pub enum ShowServerCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014326` (assumed): There is no such server certificate. Check server_certificate_id
        /// against the list of server certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}
