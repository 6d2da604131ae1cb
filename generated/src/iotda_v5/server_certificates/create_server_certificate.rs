// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/create-server-certificate.yaml: change the description, not this file.

//! Adds a server certificate, with which the platform identifies itself to devices.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::ServerCertificate;
use crate::rt;

/// Adds a server certificate, with which the platform identifies itself to devices. Returns
/// [`ServerCertificate`].
///
/// `POST /v5/iot/{project_id}/server-certificates`, answered with `201`.
///
/// The certificate takes effect once a domain configuration uses it. There can be at most 2 server
/// certificates.
///
/// Needs the permission `iotda:servercertificate:create`.
///
/// Page: [Add a Server Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateServerCertificate.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateServerCertificate {
    certificate_pem: String,
    private_key: rt::Secret,
    private_key_password: Option<rt::Secret>,
}

rt::request!(CreateServerCertificate {
    certificate_pem: property,
    private_key: property,
    private_key_password: property,
});

impl CreateServerCertificate {
    /// Creates a request with the given `certificate_pem` and `private_key`.
    ///
    /// - `certificate_pem`: The certificate in PEM format. At most 65535 characters.
    /// - `private_key`: The private key of the certificate. At most 10240 characters.
    pub fn new(
        certificate_pem: impl Into<String>,
        private_key: impl Into<rt::Secret>,
    ) -> Self {
        Self {
            certificate_pem: certificate_pem.into(),
            private_key: private_key.into(),
            private_key_password: None,
        }
    }

    /// Sets `private_key_password`: The password of the private key, if it has one. At most 64 characters.
    pub fn private_key_password(
        mut self,
        private_key_password: impl Into<rt::Secret>,
    ) -> Self {
        self.private_key_password = Some(private_key_password.into());
        self
    }
}

impl rt::Operation for CreateServerCertificate {
    type Api = IotdaV5;
    type Output = ServerCertificate;
    type Content = rt::JsonBody;
    type Error = CreateServerCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateServerCertificate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/server-certificates",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateServerCertificate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014309`, `IOTDA.014316`.
    /// - `403`: `IOTDA.014324`.
    pub enum CreateServerCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014301`: A certificate in the request, or one that it refers to, is not a valid X.509
        /// certificate. Send each certificate in PEM format with its line breaks, and check the certificates
        /// that the request refers to.
        InvalidCertificate = Row { status: 400, ..errors::INVALID_CERTIFICATE },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
