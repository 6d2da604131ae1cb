// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/list-protocol-configs.yaml: change the description, not this file.

//! Lists the generic-protocol configurations.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::ProtocolConfig;
use crate::rt;

/// Lists the generic-protocol configurations. Returns [`ProtocolConfigPage`].
///
/// `GET /v5/iot/{project_id}/protocol-configs`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Only available in the enterprise edition, for accounts on an allowlist.
///
/// Needs the permission `iotda:protocolconfigs:queryList`.
///
/// Page: [Query the Generic-Protocol Configuration List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListProtocolConfigs.html>), updated 2026-09-30.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListProtocolConfigs {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListProtocolConfigs { limit: query, marker: query, offset: query });

impl ListProtocolConfigs {
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
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
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

impl rt::Operation for ListProtocolConfigs {
    type Api = IotdaV5;
    type Output = ProtocolConfigPage;
    type Content = rt::JsonBody;
    type Error = ListProtocolConfigsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListProtocolConfigs",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/protocol-configs",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListProtocolConfigs {
    type Item = ProtocolConfig;
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
        answer.protocol_configs.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListProtocolConfigs`].
    pub enum ListProtocolConfigsError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of generic-protocol configurations.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProtocolConfigPage {
    /// The configurations.
    pub protocol_configs: Option<Vec<ProtocolConfig>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(ProtocolConfigPage { protocol_configs, page, ..default });
