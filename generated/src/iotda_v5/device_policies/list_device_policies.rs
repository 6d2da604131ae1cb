// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/list-device-policies.yaml: change the description, not this file.

//! Lists the device policies.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo};
use super::schemas::DevicePolicy;
use crate::rt;

/// Lists the device policies. Returns [`DevicePolicyPage`].
///
/// `GET /v5/iot/{project_id}/device-policies`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:devicepolicy:queryList`.
///
/// Page: [Query the Device Policy List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDevicePolicies.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDevicePolicies {
    app_id: Option<AppId>,
    policy_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDevicePolicies {
    app_id: query,
    policy_name: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListDevicePolicies {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            policy_name: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `app_id`: Only policies of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `policy_name`: Only policies with this name. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Some(policy_name.into());
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

impl rt::Operation for ListDevicePolicies {
    type Api = IotdaV5;
    type Output = DevicePolicyPage;
    type Content = rt::JsonBody;
    type Error = ListDevicePoliciesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDevicePolicies",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-policies",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDevicePolicies {
    type Item = DevicePolicy;
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
        answer.policies.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDevicePolicies`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015200`.
    /// - `403`: `IOTDA.015201`.
    pub enum ListDevicePoliciesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A page of the list of device policies.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePolicyPage {
    /// The policies, without their statements. ShowDevicePolicy returns these.
    pub policies: Option<Vec<DevicePolicy>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DevicePolicyPage { policies, page, ..default });
