// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Server Certificate Management share.

use crate::iotda_v5::ServerCertificateId;
use crate::rt;

/// A certificate with which the platform identifies itself to devices that connect under a custom
/// domain name.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServerCertificate {
    /// The id of the certificate.
    pub server_certificate_id: Option<ServerCertificateId>,
    /// The common name in the certificate.
    pub common_name: Option<String>,
    /// The certificate itself in PEM format. Only ShowServerCertificate returns it.
    pub certificate_pem: Option<String>,
    /// When the certificate becomes valid. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub effective_date: Option<rt::Timestamp>,
    /// When the certificate expires. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub expiry_date: Option<rt::Timestamp>,
    /// The owner of the certificate.
    pub certificate_owner: Option<String>,
    /// The issuer of the certificate.
    pub certificate_issuer: Option<String>,
}

rt::object!(ServerCertificate {
    server_certificate_id,
    common_name,
    certificate_pem,
    effective_date,
    expiry_date,
    certificate_owner,
    certificate_issuer,
    ..default
});
