// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/show-targets-in-device-policy.yaml: change the description, not this file.

//! Lists the devices, products and resource spaces that a device policy is bound to.

use crate::iotda_v5::{DevicePolicyId, IotdaV5, PageInfo};
use super::schemas::PolicyTargetType;
use crate::rt;

/// Lists the devices, products and resource spaces that a device policy is bound to. Returns
/// [`PolicyTargetPage`].
///
/// `POST /v5/iot/{project_id}/device-policies/{policy_id}/list-targets`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:devicepolicy:queryTargets`.
///
/// Page: [Query the List of the Targets Bound to a Device Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowTargetsInDevicePolicy.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowTargetsInDevicePolicy {
    policy_id: DevicePolicyId,
    target_type: Option<PolicyTargetType>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ShowTargetsInDevicePolicy {
    policy_id: path,
    target_type: property,
    limit: property,
    marker: property,
    offset: property,
});

impl ShowTargetsInDevicePolicy {
    /// Creates a request with the given `policy_id`.
    ///
    /// - `policy_id`: The device policy.
    pub fn new(policy_id: DevicePolicyId) -> Self {
        Self {
            policy_id,
            target_type: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `target_type`: Only targets of this kind.
    pub fn target_type(mut self, target_type: impl Into<PolicyTargetType>) -> Self {
        self.target_type = Some(target_type.into());
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

impl rt::Operation for ShowTargetsInDevicePolicy {
    type Api = IotdaV5;
    type Output = PolicyTargetPage;
    type Content = rt::JsonBody;
    type Error = ShowTargetsInDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowTargetsInDevicePolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}/list-targets",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ShowTargetsInDevicePolicy {
    type Item = PolicyTarget;
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
        answer.targets.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowTargetsInDevicePolicy`].
    pub enum ShowTargetsInDevicePolicyError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such device policy. Check policy_id against the list of
        /// device policies.
        PolicyNotFound = Row { status: 404, ..super::errors::POLICY_NOT_FOUND },
    }
}

/// A page of the list of targets of a device policy.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PolicyTargetPage {
    /// The targets.
    pub targets: Option<Vec<PolicyTarget>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(PolicyTargetPage { targets, page, ..default });

/// A device, product or resource space that a device policy is bound to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PolicyTarget {
    /// The kind of the target.
    pub target_type: Option<PolicyTargetType>,
    /// The id of the device, product or resource space.
    pub target_id: Option<String>,
}

rt::object!(PolicyTarget { target_type, target_id, ..default });
