// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/show-device-policy.yaml: change the description, not this file.

//! Shows the details of a device policy, with what it allows and denies.

use crate::iotda_v5::{DevicePolicyId, IotdaV5};
use super::schemas::DevicePolicy;
use crate::rt;

/// Shows the details of a device policy, with what it allows and denies. Returns [`DevicePolicy`].
///
/// `GET /v5/iot/{project_id}/device-policies/{policy_id}`, answered with `200`.
///
/// ShowTargetsInDevicePolicy lists its targets.
///
/// Needs the permission `iotda:devicepolicy:query`.
///
/// Page: [Query Device Policy Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDevicePolicy.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDevicePolicy {
    policy_id: DevicePolicyId,
}

rt::request!(ShowDevicePolicy { policy_id: path });

impl ShowDevicePolicy {
    /// Creates a request with the given `policy_id`.
    ///
    /// - `policy_id`: The device policy.
    pub fn new(policy_id: DevicePolicyId) -> Self {
        Self { policy_id }
    }
}

impl rt::Operation for ShowDevicePolicy {
    type Api = IotdaV5;
    type Output = DevicePolicy;
    type Content = rt::JsonBody;
    type Error = ShowDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDevicePolicy",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-policies/{policy_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDevicePolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015200`.
    pub enum ShowDevicePolicyError {
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
