// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/create-domain-configuration.yaml: change the description, not this file.

//! Adds a domain configuration: a custom domain name under which devices connect.

use crate::iotda_v5::{IotdaV5, ServerCertificateId, errors};
use super::schemas::{AccessProtocol, DomainConfiguration, OcspStapling};
use crate::rt;

/// Adds a domain configuration: a custom domain name under which devices connect. Returns
/// [`DomainConfiguration`].
///
/// `POST /v5/iot/{project_id}/domain-configurations`, answered with `201`.
///
/// There can be only 1 domain configuration.
///
/// Needs the permission `iotda:domainconfiguration:create`.
///
/// Before the call:
///
/// - The certificate for the domain name has been added with CreateServerCertificate.
///
/// Page: [Add Domain Configurations](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateDomainConfiguration.html>), updated 2025-11-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDomainConfiguration {
    domain_name: String,
    access_protocol: AccessProtocol,
    server_certificate_id: ServerCertificateId,
    ocsp_stapling: Option<OcspStapling>,
}

rt::request!(CreateDomainConfiguration {
    domain_name: property,
    access_protocol: property,
    server_certificate_id: property,
    ocsp_stapling: property("server_certificate_config"),
});

impl CreateDomainConfiguration {
    /// Creates a request with the given `domain_name`, `access_protocol` and `server_certificate_id`.
    ///
    /// - `domain_name`: The domain name, such as iot.example.com. At most 128 characters. Matches
    ///   `^[a-zA-Z0-9][-a-zA-Z0-9]{0,62}(?:\.[a-zA-Z0-9][-a-zA-Z0-9]{0,62})+\.?$`.
    /// - `access_protocol`: The protocol that devices use under this domain name.
    /// - `server_certificate_id`: The certificate with which the platform identifies itself under the
    ///   domain name.
    pub fn new(
        domain_name: impl Into<String>,
        access_protocol: impl Into<AccessProtocol>,
        server_certificate_id: ServerCertificateId,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            access_protocol: access_protocol.into(),
            server_certificate_id,
            ocsp_stapling: None,
        }
    }

    /// Sets `server_certificate_config`: Whether and how the platform proves, by OCSP stapling, that the
    /// certificate has not been revoked. Without it, no proof is sent.
    #[doc(alias = "server_certificate_config")]
    pub fn ocsp_stapling(mut self, ocsp_stapling: OcspStapling) -> Self {
        self.ocsp_stapling = Some(ocsp_stapling);
        self
    }
}

impl rt::Operation for CreateDomainConfiguration {
    type Api = IotdaV5;
    type Output = DomainConfiguration;
    type Content = rt::JsonBody;
    type Error = CreateDomainConfigurationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDomainConfiguration",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/domain-configurations",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDomainConfiguration`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014314`, `IOTDA.014315`, `IOTDA.014340`, `IOTDA.014341`, `IOTDA.014342`,
    ///   `IOTDA.014350`.
    /// - `403`: `IOTDA.014351`.
    pub enum CreateDomainConfigurationError {
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
