// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/list-domain-configurations.yaml: change the description, not this file.

//! Lists the domain configurations.

use crate::iotda_v5::{IotdaV5, PageInfo, errors};
use super::schemas::DomainConfiguration;
use crate::rt;

/// Lists the domain configurations. Returns [`DomainConfigurationPage`].
///
/// `GET /v5/iot/{project_id}/domain-configurations`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:domainconfiguration:queryList`.
///
/// Page: [Obtain the Domain Configuration List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDomainConfigurations.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDomainConfigurations {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDomainConfigurations { limit: query, marker: query, offset: query });

impl ListDomainConfigurations {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 36 characters. Allowed: letters, digits, hyphens and underscores. Default:
    /// `ffffffffffffffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListDomainConfigurations {
    type Api = IotdaV5;
    type Output = DomainConfigurationPage;
    type Content = rt::JsonBody;
    type Error = ListDomainConfigurationsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDomainConfigurations",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/domain-configurations",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDomainConfigurations {
    type Item = DomainConfiguration;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.domain_configurations.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDomainConfigurations`].
    pub enum ListDomainConfigurationsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of domain configurations.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DomainConfigurationPage {
    /// The configurations.
    pub domain_configurations: Option<Vec<DomainConfiguration>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DomainConfigurationPage { domain_configurations, page, ..default });
