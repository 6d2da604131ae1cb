// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/update-certificate.yaml: change the description, not this file.

//! Switches self-registration and revocation checks on or off for devices with certificates of an
//! authority.

use crate::iotda_v5::{CaCertificateId, IotdaV5, ProvisioningTemplateId, errors};
use super::schemas::CaCertificate;
use crate::rt;

/// Switches self-registration and revocation checks on or off for devices with certificates of an
/// authority. Returns [`CaCertificate`].
///
/// `PUT /v5/iot/{project_id}/certificates/{certificate_id}`, answered with `200`.
///
/// Only available in the standard and enterprise edition.
///
/// Needs the permission `iotda:certificates:update`.
///
/// Page: [Update a CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateCertificate.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateCertificate {
    certificate_id: CaCertificateId,
    provision_enable: Option<bool>,
    template_id: Option<ProvisioningTemplateId>,
    ocsp_enable: Option<bool>,
    ocsp_ssl_enable: Option<bool>,
    ocsp_server_ca_id: Option<String>,
}

rt::request!(UpdateCertificate {
    certificate_id: path,
    provision_enable: property,
    template_id: property,
    ocsp_enable: property,
    ocsp_ssl_enable: property,
    ocsp_server_ca_id: property,
});

impl UpdateCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The CA certificate to change.
    pub fn new(certificate_id: CaCertificateId) -> Self {
        Self {
            certificate_id,
            provision_enable: None,
            template_id: None,
            ocsp_enable: None,
            ocsp_ssl_enable: None,
            ocsp_server_ca_id: None,
        }
    }

    /// Sets `provision_enable`: Whether devices are registered automatically when they first connect with a
    /// certificate of the authority. This needs a pre-provisioning template.
    pub fn provision_enable(mut self, provision_enable: bool) -> Self {
        self.provision_enable = Some(provision_enable);
        self
    }

    /// Sets `template_id`: The pre-provisioning template for devices that register themselves. To remove
    /// the template, the platform expects null, which this request cannot send.
    pub fn template_id(mut self, template_id: ProvisioningTemplateId) -> Self {
        self.template_id = Some(template_id);
        self
    }

    /// Sets `ocsp_enable`: Whether the platform checks device certificates by OCSP and refuses connections
    /// with revoked ones. Certificates that name no OCSP server are not checked. Only in the enterprise
    /// edition.
    pub fn ocsp_enable(mut self, ocsp_enable: bool) -> Self {
        self.ocsp_enable = Some(ocsp_enable);
        self
    }

    /// Sets `ocsp_ssl_enable`: Whether the platform uses SSL to reach the OCSP server. This needs
    /// ocsp_server_ca_id.
    pub fn ocsp_ssl_enable(mut self, ocsp_ssl_enable: bool) -> Self {
        self.ocsp_ssl_enable = Some(ocsp_ssl_enable);
        self
    }

    /// Sets `ocsp_server_ca_id`: The id of the CA certificate with which the platform verifies the OCSP
    /// server. Without it, checks against a server with an https address fail. Mandatory when
    /// ocsp_ssl_enable is true.
    pub fn ocsp_server_ca_id(mut self, ocsp_server_ca_id: impl Into<String>) -> Self {
        self.ocsp_server_ca_id = Some(ocsp_server_ca_id.into());
        self
    }
}

impl rt::Operation for UpdateCertificate {
    type Api = IotdaV5;
    type Output = CaCertificate;
    type Content = rt::JsonBody;
    type Error = UpdateCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateCertificate",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/certificates/{certificate_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateCertificate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014320`.
    /// - `403`: `IOTDA.014319`.
    pub enum UpdateCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014306` (assumed): There is no such CA certificate. Check certificate_id against the
        /// list of CA certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
