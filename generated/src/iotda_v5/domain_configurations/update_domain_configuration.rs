// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/update-domain-configuration.yaml: change the description, not this file.

//! Changes the certificate and the OCSP stapling of a domain configuration.

use crate::iotda_v5::{DomainConfigurationId, IotdaV5, ServerCertificateId};
use super::schemas::{DomainConfiguration, OcspStapling};
use crate::rt;

/// Changes the certificate and the OCSP stapling of a domain configuration. Returns
/// [`DomainConfiguration`].
///
/// `PUT /v5/iot/{project_id}/domain-configurations/{configuration_id}`, answered with `200` or `201`.
///
/// Needs the permission `iotda:domainconfiguration:update`.
///
/// Page: [Update Domain Configurations](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDomainConfiguration.html>), updated 2026-09-30.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDomainConfiguration {
    configuration_id: DomainConfigurationId,
    server_certificate_id: Option<ServerCertificateId>,
    ocsp_stapling: Option<OcspStapling>,
}

rt::request!(UpdateDomainConfiguration {
    configuration_id: path,
    server_certificate_id: property,
    ocsp_stapling: property("server_certificate_config"),
});

impl UpdateDomainConfiguration {
    /// Creates a request with the given `configuration_id`.
    ///
    /// - `configuration_id`: The domain configuration to change.
    pub fn new(configuration_id: DomainConfigurationId) -> Self {
        Self {
            configuration_id,
            server_certificate_id: None,
            ocsp_stapling: None,
        }
    }

    /// Sets `server_certificate_id`: The certificate with which the platform is to identify itself under
    /// the domain name.
    pub fn server_certificate_id(
        mut self,
        server_certificate_id: ServerCertificateId,
    ) -> Self {
        self.server_certificate_id = Some(server_certificate_id);
        self
    }

    /// Sets `server_certificate_config`: Whether and how the platform proves, by OCSP stapling, that the
    /// certificate has not been revoked.
    #[doc(alias = "server_certificate_config")]
    pub fn ocsp_stapling(mut self, ocsp_stapling: OcspStapling) -> Self {
        self.ocsp_stapling = Some(ocsp_stapling);
        self
    }
}

impl rt::Operation for UpdateDomainConfiguration {
    type Api = IotdaV5;
    type Output = DomainConfiguration;
    type Content = rt::JsonBody;
    type Error = UpdateDomainConfigurationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDomainConfiguration",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/domain-configurations/{configuration_id}",
        success: &[200, 201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDomainConfiguration`].
    pub enum UpdateDomainConfigurationError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014352` (assumed): There is no such domain configuration. Check configuration_id
        /// against the list of domain configurations.
        ConfigurationNotFound = Row { status: 404, ..super::errors::CONFIGURATION_NOT_FOUND },
    }
}
