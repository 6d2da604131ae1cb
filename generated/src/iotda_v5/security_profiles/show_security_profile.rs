// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/show-security-profile.yaml: change the description, not this file.

//! Shows the details of a security configuration.

use crate::iotda_v5::{IotdaV5, SecurityProfileId};
use super::schemas::SecurityProfile;
use crate::rt;

/// Shows the details of a security configuration. Returns [`SecurityProfile`].
///
/// `GET /v5/iot/{project_id}/security-profiles/{profile_id}`, answered with `200`.
///
/// Needs the permission `iotda:securityprofile:query`.
///
/// Page: [Query the Details About the Security Situation Awareness Configuration of a Specific ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowSecurityProfile.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowSecurityProfile {
    profile_id: SecurityProfileId,
}

rt::request!(ShowSecurityProfile { profile_id: path });

impl ShowSecurityProfile {
    /// Creates a request with the given `profile_id`.
    ///
    /// - `profile_id`: The configuration.
    pub fn new(profile_id: SecurityProfileId) -> Self {
        Self { profile_id }
    }
}

impl rt::Operation for ShowSecurityProfile {
    type Api = IotdaV5;
    type Output = SecurityProfile;
    type Content = rt::JsonBody;
    type Error = ShowSecurityProfileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowSecurityProfile",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/security-profiles/{profile_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowSecurityProfile`].
    pub enum ShowSecurityProfileError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}
