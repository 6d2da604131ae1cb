// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/list-security-profiles.yaml: change the description, not this file.

//! Lists the security configurations.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::{CheckTargetType, SecurityCheck, SecurityProfile};
use crate::rt;

/// Lists the security configurations. Returns [`SecurityProfilePage`].
///
/// `GET /v5/iot/{project_id}/security-profiles`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:securityprofile:queryList`.
///
/// Page: [Query Security Situation Awareness Configurations](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListSecurityProfiles.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListSecurityProfiles {
    security_type: Option<SecurityCheck>,
    target_type: Option<CheckTargetType>,
    target_id: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListSecurityProfiles {
    security_type: query,
    target_type: query,
    target_id: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListSecurityProfiles {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            security_type: None,
            target_type: None,
            target_id: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `security_type`: Only configurations for this check.
    pub fn security_type(mut self, security_type: impl Into<SecurityCheck>) -> Self {
        self.security_type = Some(security_type.into());
        self
    }

    /// Sets `target_type`: What target_id refers to.
    pub fn target_type(mut self, target_type: impl Into<CheckTargetType>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets `target_id`: Only configurations for this product, written as the ids of its resource space and
    /// of the product with a colon between them. Needs target_type. 1 to 128 characters. Allowed: letters,
    /// digits, hyphens, ":" and underscores.
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
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

impl rt::Operation for ListSecurityProfiles {
    type Api = IotdaV5;
    type Output = SecurityProfilePage;
    type Content = rt::JsonBody;
    type Error = ListSecurityProfilesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListSecurityProfiles",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/security-profiles",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListSecurityProfiles {
    type Item = SecurityProfile;
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
        answer.security_profiles.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListSecurityProfiles`].
    pub enum ListSecurityProfilesError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of security configurations.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SecurityProfilePage {
    /// The configurations.
    pub security_profiles: Option<Vec<SecurityProfile>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(SecurityProfilePage { security_profiles, page, ..default });
