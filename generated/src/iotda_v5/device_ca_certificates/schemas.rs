// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device CA Certificate Management share.

use crate::iotda_v5::{CaCertificateId, ProvisioningTemplateId};
use crate::rt;

/// The certificate of an authority that issues certificates to devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CaCertificate {
    /// The id of the certificate.
    pub certificate_id: Option<CaCertificateId>,
    /// The name of the certificate on the platform. Only ShowCertificate returns it.
    pub name: Option<String>,
    /// The common name in the certificate. On the wire: `cn_name`.
    #[doc(alias = "cn_name")]
    pub common_name: Option<String>,
    /// The owner of the certificate.
    pub owner: Option<String>,
    /// Whether the certificate has been verified with CheckCertificate. Until then, no device can connect
    /// with a certificate issued by the authority. On the wire: `status`.
    #[doc(alias = "status")]
    pub verified: Option<bool>,
    /// The code that must be the common name of the verification certificate for CheckCertificate.
    pub verify_code: Option<rt::Secret>,
    /// Whether devices are registered automatically when they first connect with a certificate of the
    /// authority. The template says how.
    pub provision_enable: Option<bool>,
    /// The pre-provisioning template for devices that register themselves.
    pub template_id: Option<ProvisioningTemplateId>,
    /// Whether the platform checks device certificates by OCSP and refuses connections with revoked ones.
    /// Certificates that name no OCSP server are not checked.
    pub ocsp_enable: Option<bool>,
    /// The id of the CA certificate with which the platform verifies the OCSP server, if that uses SSL.
    pub ocsp_server_ca_id: Option<String>,
    /// Whether the platform uses SSL to reach the OCSP server.
    pub ocsp_ssl_enable: Option<bool>,
    /// When the certificate was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_date: Option<rt::Timestamp>,
    /// When the certificate becomes valid. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub effective_date: Option<rt::Timestamp>,
    /// When the certificate expires. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub expiry_date: Option<rt::Timestamp>,
    /// The certificate itself. Only ShowCertificate returns it.
    pub content: Option<String>,
}

rt::object!(CaCertificate {
    certificate_id,
    name,
    common_name: "cn_name",
    owner,
    verified: "status",
    verify_code,
    provision_enable,
    template_id,
    ocsp_enable,
    ocsp_server_ca_id,
    ocsp_ssl_enable,
    create_date,
    effective_date,
    expiry_date,
    content,
    ..default
});
