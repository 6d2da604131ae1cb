// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/bind-device-policy.yaml: change the description, not this file.

//! Binds a device policy to devices, products or resource spaces.

use crate::iotda_v5::{DevicePolicyId, IotdaV5};
use super::schemas::{PolicyBindingResult, PolicyTargetType};
use crate::rt;

/// Binds a device policy to devices, products or resource spaces. Returns [`PolicyBindingResult`].
///
/// `POST /v5/iot/{project_id}/device-policies/{policy_id}/bind`, answered with `200`.
///
/// A policy that is bound to a product applies to all its devices. At most 5 policies can be bound to a
/// target. The call succeeds even if the policy could not be bound to some of the targets, which the
/// answer then lists as failed.
///
/// Needs the permission `iotda:devicepolicy:bind`.
///
/// Page: [Bind a Device Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/BindDevicePolicy.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct BindDevicePolicy {
    policy_id: DevicePolicyId,
    target_type: PolicyTargetType,
    target_ids: Vec<String>,
}

rt::request!(BindDevicePolicy { policy_id: path, target_type: property, target_ids: property });

impl BindDevicePolicy {
    /// Creates a request with the given `policy_id`, `target_type` and `target_ids`.
    ///
    /// - `policy_id`: The policy to bind.
    /// - `target_type`: The kind of the targets.
    /// - `target_ids`: The ids of the devices, products or resource spaces.
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

impl rt::Operation for BindDevicePolicy {
    type Api = IotdaV5;
    type Output = PolicyBindingResult;
    type Content = rt::JsonBody;
    type Error = BindDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "BindDevicePolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}/bind",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`BindDevicePolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015203`, `IOTDA.015205`.
    pub enum BindDevicePolicyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.015204`: A target already has the maximum number of policies. Unbind another policy
        /// from the target first.
        TooManyPolicies = Row {
            status: 400,
            code: "IOTDA.015204",
            message: "Operation not allowed. The number of policies bound to the target reaches the upper limit (5).",
            remedy: "Unbind another policy from the target first.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such device policy. Check policy_id against the list of
        /// device policies.
        PolicyNotFound = Row { status: 404, ..super::errors::POLICY_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
