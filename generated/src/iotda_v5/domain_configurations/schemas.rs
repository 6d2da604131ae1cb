// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Domain Configuration Management share.

use crate::iotda_v5::{DomainConfigurationId, ServerCertificateId};
use crate::rt;

rt::open_enum! {
    /// The protocol that devices use under a custom domain name.
    pub enum AccessProtocol {
        /// `Device-MQTTS`: MQTT over TLS.
        DeviceMqtts = "Device-MQTTS",
    }
}

/// OCSP stapling: whether the platform proves to connecting devices that its certificate has not been
/// revoked, and how it reaches the OCSP server.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OcspStapling {
    /// Whether the platform sends the answer of the OCSP server to devices when they connect. Only in the
    /// enterprise edition. Default: `false`.
    pub ocsp_stapling_enable: Option<bool>,
    /// The id of the CA certificate with which the platform verifies the OCSP server. Only for a server
    /// with an https address. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
    pub ocsp_server_ca_id: Option<String>,
    /// Whether the platform uses SSL to reach the OCSP server. Default: `true`.
    pub ocsp_ssl_enable: Option<bool>,
}

rt::object!(OcspStapling {
    ocsp_stapling_enable,
    ocsp_server_ca_id,
    ocsp_ssl_enable,
    ..default
});

impl OcspStapling {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            ocsp_stapling_enable: None,
            ocsp_server_ca_id: None,
            ocsp_ssl_enable: None,
        }
    }

    /// Sets `ocsp_stapling_enable`.
    pub fn ocsp_stapling_enable(mut self, ocsp_stapling_enable: bool) -> Self {
        self.ocsp_stapling_enable = Some(ocsp_stapling_enable);
        self
    }

    /// Sets `ocsp_server_ca_id`.
    pub fn ocsp_server_ca_id(mut self, ocsp_server_ca_id: impl Into<String>) -> Self {
        self.ocsp_server_ca_id = Some(ocsp_server_ca_id.into());
        self
    }

    /// Sets `ocsp_ssl_enable`.
    pub fn ocsp_ssl_enable(mut self, ocsp_ssl_enable: bool) -> Self {
        self.ocsp_ssl_enable = Some(ocsp_ssl_enable);
        self
    }
}

/// A custom domain name under which devices connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DomainConfiguration {
    /// The id of the configuration.
    pub configuration_id: Option<DomainConfigurationId>,
    /// The domain name.
    pub domain_name: Option<String>,
    /// The protocol that devices use under this domain name.
    pub access_protocol: Option<AccessProtocol>,
    /// The certificate with which the platform identifies itself under the domain name.
    pub server_certificate_id: Option<ServerCertificateId>,
    /// Whether and how the platform proves, by OCSP stapling, that the certificate has not been revoked. On
    /// the wire: `server_certificate_config`.
    #[doc(alias = "server_certificate_config")]
    pub ocsp_stapling: Option<OcspStapling>,
}

rt::object!(DomainConfiguration {
    configuration_id,
    domain_name,
    access_protocol,
    server_certificate_id,
    ocsp_stapling: "server_certificate_config",
    ..default
});
