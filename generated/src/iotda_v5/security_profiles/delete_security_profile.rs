// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/delete-security-profile.yaml: change the description, not this file.

//! Deletes a security configuration.

use crate::iotda_v5::{IotdaV5, SecurityProfileId};
use crate::rt;

/// Deletes a security configuration.
///
/// `DELETE /v5/iot/{project_id}/security-profiles/{profile_id}`, answered with `204`.
///
/// Needs the permission `iotda:securityprofile:delete`.
///
/// Page: [Delete the Security Situation Awareness Configuration of a Specific ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteSecurityProfile.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteSecurityProfile {
    profile_id: SecurityProfileId,
}

rt::request!(DeleteSecurityProfile { profile_id: path });

impl DeleteSecurityProfile {
    /// Creates a request with the given `profile_id`.
    ///
    /// - `profile_id`: The configuration to delete.
    pub fn new(profile_id: SecurityProfileId) -> Self {
        Self { profile_id }
    }
}

impl rt::Operation for DeleteSecurityProfile {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteSecurityProfileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteSecurityProfile",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/security-profiles/{profile_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteSecurityProfile`].
    pub enum DeleteSecurityProfileError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}
