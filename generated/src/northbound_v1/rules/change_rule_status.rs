// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/change-rule-status.yaml: change the description, not this file.

//! Activates or deactivates a rule.

use crate::northbound_v1::{AppId, NorthboundV1, RuleId};
use super::schemas::RuleStatus;
use crate::rt;

/// Activates or deactivates a rule.
///
/// `PUT /iocm/app/rule/v1.2.0/rules/{ruleId}/status/{status}`.
///
/// The vendor's documentation does not describe this call, so fields and values may be incomplete.
///
/// Page: Changing the Status of a Rule.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ChangeRuleStatus {
    rule_id: RuleId,
    status: RuleStatus,
    app_id: Option<AppId>,
}

rt::request!(ChangeRuleStatus {
    rule_id: path("ruleId"),
    status: path,
    app_id: query("appId"),
});

impl ChangeRuleStatus {
    /// Creates a request with the given `rule_id` and `status`.
    ///
    /// - `rule_id`: The rule to activate or deactivate.
    /// - `status`: The new status of the rule.
    pub fn new(rule_id: RuleId, status: impl Into<RuleStatus>) -> Self {
        Self {
            rule_id,
            status: status.into(),
            app_id: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ChangeRuleStatus {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = ChangeRuleStatusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ChangeRuleStatus",
        method: rt::Method::PUT,
        path: "/iocm/app/rule/v1.2.0/rules/{ruleId}/status/{status}",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ChangeRuleStatus`].
    pub enum ChangeRuleStatusError {}
}
