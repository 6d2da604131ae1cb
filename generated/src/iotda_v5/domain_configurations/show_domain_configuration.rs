// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/show-domain-configuration.yaml: change the description, not this file.

//! Shows the details of a domain configuration.

use crate::iotda_v5::{DomainConfigurationId, IotdaV5};
use super::schemas::DomainConfiguration;
use crate::rt;

/// Shows the details of a domain configuration. Returns [`DomainConfiguration`].
///
/// `GET /v5/iot/{project_id}/domain-configurations/{configuration_id}`, answered with `200` or `201`.
///
/// Needs the permission `iotda:domainconfiguration:query`.
///
/// Page: [Query Domain Configurations](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDomainConfiguration.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDomainConfiguration {
    configuration_id: DomainConfigurationId,
}

rt::request!(ShowDomainConfiguration { configuration_id: path });

impl ShowDomainConfiguration {
    /// Creates a request with the given `configuration_id`.
    ///
    /// - `configuration_id`: The domain configuration.
    pub fn new(configuration_id: DomainConfigurationId) -> Self {
        Self { configuration_id }
    }
}

impl rt::Operation for ShowDomainConfiguration {
    type Api = IotdaV5;
    type Output = DomainConfiguration;
    type Content = rt::JsonBody;
    type Error = ShowDomainConfigurationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDomainConfiguration",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/domain-configurations/{configuration_id}",
        success: &[200, 201],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDomainConfiguration`].
    pub enum ShowDomainConfigurationError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014352` (assumed): There is no such domain configuration. Check configuration_id
        /// against the list of domain configurations.
        ConfigurationNotFound = Row { status: 404, ..super::errors::CONFIGURATION_NOT_FOUND },
    }
}
