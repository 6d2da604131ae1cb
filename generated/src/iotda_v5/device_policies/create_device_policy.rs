// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/create-device-policy.yaml: change the description, not this file.

//! Creates a device policy.

use crate::iotda_v5::{AppId, IotdaV5};
use super::schemas::{DevicePolicy, PolicyStatement};
use crate::rt;

/// Creates a device policy. Returns [`DevicePolicy`].
///
/// `POST /v5/iot/{project_id}/device-policies`, answered with `201`.
///
/// The policy has no effect until BindDevicePolicy binds it to devices, products or resource spaces. An
/// instance can have at most 50 policies. Only available in the standard and enterprise edition.
///
/// Page: [Create a Device Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateDevicePolicy.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDevicePolicy {
    policy_name: String,
    app_id: Option<AppId>,
    statements: Vec<PolicyStatement>,
}

rt::request!(CreateDevicePolicy {
    policy_name: property,
    app_id: property,
    statements: property("statement"),
});

impl CreateDevicePolicy {
    /// Creates a request with the given `policy_name` and `statements`.
    ///
    /// - `policy_name`: The name of the policy. 1 to 128 characters. Allowed: letters, digits, hyphens and
    ///   underscores.
    /// - `statements`: What the policy allows and denies.
    pub fn new(
        policy_name: impl Into<String>,
        statements: Vec<PolicyStatement>,
    ) -> Self {
        Self {
            policy_name: policy_name.into(),
            app_id: None,
            statements,
        }
    }

    /// Sets `app_id`: The resource space that the policy will belong to. Without it, the policy belongs to
    /// the default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for CreateDevicePolicy {
    type Api = IotdaV5;
    type Output = DevicePolicy;
    type Content = rt::JsonBody;
    type Error = CreateDevicePolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDevicePolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-policies",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDevicePolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015200`.
    /// - `403`: `IOTDA.015201`.
    pub enum CreateDevicePolicyError {
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
