// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/list-server-certificate.yaml: change the description, not this file.

//! Lists the server certificates.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::ServerCertificate;
use crate::rt;

/// Lists the server certificates. Returns [`ServerCertificatePage`].
///
/// `GET /v5/iot/{project_id}/server-certificates`, answered with `200` or `201`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:servercertificate:queryList`.
///
/// Page: [Obtain the Server Certificate List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListServerCertificate.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListServerCertificate {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListServerCertificate { limit: query, marker: query, offset: query });

impl ListServerCertificate {
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

impl rt::Operation for ListServerCertificate {
    type Api = IotdaV5;
    type Output = ServerCertificatePage;
    type Content = rt::JsonBody;
    type Error = ListServerCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListServerCertificate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/server-certificates",
        success: &[200, 201],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListServerCertificate {
    type Item = ServerCertificate;
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
        answer.server_certificates.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListServerCertificate`].
    pub enum ListServerCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of server certificates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServerCertificatePage {
    /// The certificates, without their content.
    pub server_certificates: Option<Vec<ServerCertificate>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(ServerCertificatePage { server_certificates, page, ..default });
