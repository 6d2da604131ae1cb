// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/create-security-profile.yaml: change the description, not this file.

//! Creates a security configuration, which makes the platform check devices for a certain risk.

use crate::iotda_v5::IotdaV5;
use super::schemas::{
    AlarmLevel, CheckSetting, CheckTargets, SecurityCheck, SecurityLevel, SecurityProfile,
};

use crate::rt;

/// Creates a security configuration, which makes the platform check devices for a certain risk. Returns
/// [`SecurityProfile`].
///
/// `POST /v5/iot/{project_id}/security-profiles`, answered with `201`.
///
/// There can be at most 100 configurations. A check raises at most one alarm per device and hour.
///
/// Page: [Create a Security Situation Awareness Configuration](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateSecurityProfile.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateSecurityProfile {
    security_type: SecurityCheck,
    alarm_level: Option<AlarmLevel>,
    security_level: Option<SecurityLevel>,
    enable: Option<bool>,
    settings: Option<Vec<CheckSetting>>,
    profile_targets: Option<CheckTargets>,
}

rt::request!(CreateSecurityProfile {
    security_type: property,
    alarm_level: property,
    security_level: property,
    enable: property,
    settings: property("profile"),
    profile_targets: property,
});

impl CreateSecurityProfile {
    /// Creates a request with the given `security_type`.
    ///
    /// - `security_type`: The risk to check for.
    pub fn new(security_type: impl Into<SecurityCheck>) -> Self {
        Self {
            security_type: security_type.into(),
            alarm_level: None,
            security_level: None,
            enable: None,
            settings: None,
            profile_targets: None,
        }
    }

    /// Sets `alarm_level`: The severity of the alarms. Without it, the default level of the check applies,
    /// which SecurityCheck documents.
    pub fn alarm_level(mut self, alarm_level: impl Into<AlarmLevel>) -> Self {
        self.alarm_level = Some(alarm_level.into());
        self
    }

    /// Sets `security_level`: The security level of the check. Without it, the default level of the check
    /// applies, which SecurityCheck documents.
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

impl rt::Operation for CreateSecurityProfile {
    type Api = IotdaV5;
    type Output = SecurityProfile;
    type Content = rt::JsonBody;
    type Error = CreateSecurityProfileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateSecurityProfile",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/security-profiles",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateSecurityProfile`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.013801`, `IOTDA.013802`, `IOTDA.013803`.
    /// - `403`: `IOTDA.013804`.
    pub enum CreateSecurityProfileError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
    }
}
