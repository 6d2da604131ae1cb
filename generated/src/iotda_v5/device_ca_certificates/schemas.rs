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
    /// The name that the platform has for the certificate. Only ShowCertificate tells it.
    pub name: Option<String>,
    /// The common name in the certificate.
    pub cn_name: Option<String>,
    /// Whom the certificate belongs to.
    pub owner: Option<String>,
    /// Whether CheckCertificate has verified the certificate. Until then no device can connect with a
    /// certificate that the authority issued. On the wire: `status`.
    #[doc(alias = "status")]
    pub verified: Option<bool>,
    /// The code that the verification certificate for CheckCertificate has to carry as its common name.
    pub verify_code: Option<rt::Secret>,
    /// Whether devices with a certificate of the authority register themselves when they first connect, as
    /// the template says.
    pub provision_enable: Option<bool>,
    /// The pre-provisioning template by which devices register themselves.
    pub template_id: Option<ProvisioningTemplateId>,
    /// Whether the platform asks by OCSP if a device's certificate has been revoked, and then refuses the
    /// connection. Certificates without the address of an OCSP server are not checked.
    pub ocsp_enable: Option<bool>,
    /// The id of the CA certificate by which the platform recognizes the OCSP server, for a server with
    /// SSL.
    pub ocsp_server_ca_id: Option<String>,
    /// Whether the platform speaks to the OCSP server with SSL.
    pub ocsp_ssl_enable: Option<bool>,
    /// When the certificate was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_date: Option<rt::Timestamp>,
    /// From when on the certificate is valid. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub effective_date: Option<rt::Timestamp>,
    /// Until when the certificate is valid. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub expiry_date: Option<rt::Timestamp>,
    /// The certificate itself. Only ShowCertificate tells it.
    pub content: Option<String>,
}

rt::object!(CaCertificate {
    certificate_id,
    name,
    cn_name,
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
