// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/delete-server-certificate.yaml: change the description, not this file.

//! Deletes a server certificate.

use crate::iotda_v5::{IotdaV5, ServerCertificateId, errors};
use crate::rt;

/// Deletes a server certificate.
///
/// `DELETE /v5/iot/{project_id}/server-certificates/{server_certificate_id}`, answered with `204`.
///
/// Needs the permission `iotda:servercertificate:delete`.
///
/// Page: [Delete a Server Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteServerCertificate.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteServerCertificate {
    server_certificate_id: ServerCertificateId,
}

rt::request!(DeleteServerCertificate { server_certificate_id: path });

impl DeleteServerCertificate {
    /// Creates a request with the given `server_certificate_id`.
    ///
    /// - `server_certificate_id`: The server certificate to delete.
    pub fn new(server_certificate_id: ServerCertificateId) -> Self {
        Self { server_certificate_id }
    }
}

impl rt::Operation for DeleteServerCertificate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteServerCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteServerCertificate",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/server-certificates/{server_certificate_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteServerCertificate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014325`.
    pub enum DeleteServerCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014326` (assumed): There is no such server certificate. Check server_certificate_id
        /// against the list of server certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
