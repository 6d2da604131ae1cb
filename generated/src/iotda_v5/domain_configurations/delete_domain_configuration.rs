// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/delete-domain-configuration.yaml: change the description, not this file.

//! Deletes a domain configuration.

use crate::iotda_v5::{DomainConfigurationId, IotdaV5, errors};
use crate::rt;

/// Deletes a domain configuration.
///
/// `DELETE /v5/iot/{project_id}/domain-configurations/{configuration_id}`, answered with `204`.
///
/// Needs the permission `iotda:domainconfiguration:delete`.
///
/// Page: [Delete Domain Configurations](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDomainConfiguration.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDomainConfiguration {
    configuration_id: DomainConfigurationId,
}

rt::request!(DeleteDomainConfiguration { configuration_id: path });

impl DeleteDomainConfiguration {
    /// Creates a request with the given `configuration_id`.
    ///
    /// - `configuration_id`: The domain configuration to delete.
    pub fn new(configuration_id: DomainConfigurationId) -> Self {
        Self { configuration_id }
    }
}

impl rt::Operation for DeleteDomainConfiguration {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDomainConfigurationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDomainConfiguration",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/domain-configurations/{configuration_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDomainConfiguration`].
    pub enum DeleteDomainConfigurationError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014352` (assumed): There is no such domain configuration. Check configuration_id
        /// against the list of domain configurations.
        ConfigurationNotFound = Row { status: 404, ..super::errors::CONFIGURATION_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
