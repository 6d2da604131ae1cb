// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/update-device-policy.yaml: change the description, not this file.

//! Changes the name or the statements of a device policy.

use crate::iotda_v5::{DevicePolicyId, IotdaV5};
use super::schemas::{DevicePolicy, PolicyStatement};
use crate::rt;

/// Changes the name or the statements of a device policy. Returns [`DevicePolicy`].
///
/// `PUT /v5/iot/{project_id}/device-policies/{policy_id}`.
///
/// Needs the permission `iotda:devicepolicy:update`.
///
/// Page: [Update Device Policy Information](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDevicePolicy.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDevicePolicy {
    policy_id: DevicePolicyId,
    policy_name: Option<String>,
    statements: Option<Vec<PolicyStatement>>,
}

rt::request!(UpdateDevicePolicy {
    policy_id: path,
    policy_name: property,
    statements: property("statement"),
});

impl UpdateDevicePolicy {
    /// Creates a request with the given `policy_id`.
    ///
    /// - `policy_id`: The policy to change.
    pub fn new(policy_id: DevicePolicyId) -> Self {
        Self {
            policy_id,
            policy_name: None,
            statements: None,
        }
    }

    /// Sets `policy_name`: The new name of the policy. At most 128 characters. Allowed: letters, digits,
    /// hyphens and underscores.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Some(policy_name.into());
        self
    }

    /// Sets `statement`: The new statements: what the policy allows and denies.
    #[doc(alias = "statement")]
    pub fn statements(mut self, statements: Vec<PolicyStatement>) -> Self {
        self.statements = Some(statements);
        self
    }
}

impl rt::Operation for UpdateDevicePolicy {
    type Api = IotdaV5;
    type Output = DevicePolicy;
    type Content = rt::JsonBody;
    type Error = UpdateDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDevicePolicy",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDevicePolicy`].
    pub enum UpdateDevicePolicyError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such device policy. Check policy_id against the list of
        /// device policies.
        PolicyNotFound = Row { status: 404, ..super::errors::POLICY_NOT_FOUND },
    }
}
