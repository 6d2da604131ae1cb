// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/delete-device-policy.yaml: change the description, not this file.

//! Deletes a device policy.

use crate::iotda_v5::{DevicePolicyId, IotdaV5};
use crate::rt;

/// Deletes a device policy.
///
/// `DELETE /v5/iot/{project_id}/device-policies/{policy_id}`, answered with `204`.
///
/// This also unbinds the policy from all its targets.
///
/// Needs the permission `iotda:devicepolicy:delete`.
///
/// Page: [Delete a Device Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDevicePolicy.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDevicePolicy {
    policy_id: DevicePolicyId,
}

rt::request!(DeleteDevicePolicy { policy_id: path });

impl DeleteDevicePolicy {
    /// Creates a request with the given `policy_id`.
    ///
    /// - `policy_id`: The policy to delete.
    pub fn new(policy_id: DevicePolicyId) -> Self {
        Self { policy_id }
    }
}

impl rt::Operation for DeleteDevicePolicy {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDevicePolicy",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDevicePolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015200`.
    pub enum DeleteDevicePolicyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
