// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/update-security-profile.yaml: change the description, not this file.

//! Changes the settings of a security configuration, or switches its check on or off.

use crate::iotda_v5::{IotdaV5, SecurityProfileId};
use super::schemas::{
    AlarmLevel, CheckSetting, CheckTargets, SecurityLevel, SecurityProfile,
};

use crate::rt;

/// Changes the settings of a security configuration, or switches its check on or off. Returns
/// [`SecurityProfile`].
///
/// `PUT /v5/iot/{project_id}/security-profiles/{profile_id}`, answered with `200`.
///
/// The check itself cannot be replaced by another one.
///
/// Needs the permission `iotda:securityprofile:update`.
///
/// Page: [Update the Security Situation Awareness Configuration Information of a Specific ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateSecurityProfile.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateSecurityProfile {
    profile_id: SecurityProfileId,
    alarm_level: Option<AlarmLevel>,
    security_level: Option<SecurityLevel>,
    enable: Option<bool>,
    settings: Option<Vec<CheckSetting>>,
    profile_targets: Option<CheckTargets>,
}

rt::request!(UpdateSecurityProfile {
    profile_id: path,
    alarm_level: property,
    security_level: property,
    enable: property,
    settings: property("profile"),
    profile_targets: property,
});

impl UpdateSecurityProfile {
    /// Creates a request with the given `profile_id`.
    ///
    /// - `profile_id`: The configuration to change.
    pub fn new(profile_id: SecurityProfileId) -> Self {
        Self {
            profile_id,
            alarm_level: None,
            security_level: None,
            enable: None,
            settings: None,
            profile_targets: None,
        }
    }

    /// Sets `alarm_level`: The severity of the alarms.
    pub fn alarm_level(mut self, alarm_level: impl Into<AlarmLevel>) -> Self {
        self.alarm_level = Some(alarm_level.into());
        self
    }

    /// Sets `security_level`: The security level of the check.
    pub fn security_level(mut self, security_level: impl Into<SecurityLevel>) -> Self {
        self.security_level = Some(security_level.into());
        self
    }

    /// Sets `enable`: Whether the check is on.
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Sets `profile`: The settings of the check, which the platform sends to the devices. Only for checks
    /// that devices carry out.
    #[doc(alias = "profile")]
    pub fn settings(mut self, settings: Vec<CheckSetting>) -> Self {
        self.settings = Some(settings);
        self
    }

    /// Sets `profile_targets`: The products whose devices are checked.
    pub fn profile_targets(mut self, profile_targets: CheckTargets) -> Self {
        self.profile_targets = Some(profile_targets);
        self
    }
}

impl rt::Operation for UpdateSecurityProfile {
    type Api = IotdaV5;
    type Output = SecurityProfile;
    type Content = rt::JsonBody;
    type Error = UpdateSecurityProfileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateSecurityProfile",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/security-profiles/{profile_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateSecurityProfile`].
    pub enum UpdateSecurityProfileError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}
