// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Certificate share.

use crate::iotda_v5::{ActivationStatus, DeviceCertificateId};
use crate::rt;

/// The certificate of a device. The platform saves it when the device first connects with it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCertificate {
    /// The id of the certificate.
    pub certificate_id: Option<DeviceCertificateId>,
    /// The common name in the certificate.
    pub common_name: Option<String>,
    /// When the certificate expires.
    pub expiry_date: Option<String>,
    /// The SHA-256 fingerprint of the certificate.
    pub fingerprint: Option<String>,
    /// Whether devices can connect with the certificate. A new certificate is active.
    pub status: Option<ActivationStatus>,
    /// The certificate itself in PEM format. ListDeviceCertificate leaves it out.
    pub certificate_pem: Option<String>,
}

rt::object!(DeviceCertificate {
    certificate_id,
    common_name,
    expiry_date,
    fingerprint,
    status,
    certificate_pem,
    ..default
});
