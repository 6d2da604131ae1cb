// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/unbind-device-policy.yaml: change the description, not this file.

//! Unbinds a device policy from devices, products or resource spaces.

use crate::iotda_v5::{DevicePolicyId, IotdaV5};
use super::schemas::{PolicyBindingResult, PolicyTargetType};
use crate::rt;

/// Unbinds a device policy from devices, products or resource spaces. Returns [`PolicyBindingResult`].
///
/// `POST /v5/iot/{project_id}/device-policies/{policy_id}/unbind`, answered with `200`.
///
/// The call succeeds even if the policy could not be unbound from some of the targets, which the answer
/// then lists as failed.
///
/// Needs the permission `iotda:devicepolicy:unbind`.
///
/// Page: [Unbind a Device Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/UnbindDevicePolicy.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UnbindDevicePolicy {
    policy_id: DevicePolicyId,
    target_type: PolicyTargetType,
    target_ids: Vec<String>,
}

rt::request!(UnbindDevicePolicy {
    policy_id: path,
    target_type: property,
    target_ids: property,
});

impl UnbindDevicePolicy {
    /// Creates a request with the given `policy_id`, `target_type` and `target_ids`.
    ///
    /// - `policy_id`: The policy to unbind.
    /// - `target_type`: The kind of the targets.
    /// - `target_ids`: The ids of the devices, products or resource spaces. At most 20 items.
    pub fn new(
        policy_id: DevicePolicyId,
        target_type: impl Into<PolicyTargetType>,
        target_ids: Vec<String>,
    ) -> Self {
        Self {
            policy_id,
            target_type: target_type.into(),
            target_ids,
        }
    }
}

impl rt::Operation for UnbindDevicePolicy {
    type Api = IotdaV5;
    type Output = PolicyBindingResult;
    type Content = rt::JsonBody;
    type Error = UnbindDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UnbindDevicePolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}/unbind",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UnbindDevicePolicy`].
    pub enum UnbindDevicePolicyError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such device policy. Check policy_id against the list of
        /// device policies.
        PolicyNotFound = Row { status: 404, ..super::errors::POLICY_NOT_FOUND },
    }
}
