// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/delete-rule.yaml: change the description, not this file.

//! Deletes a rule.

use crate::northbound_v1::{AppId, NorthboundV1, RuleId};
use crate::rt;

/// Deletes a rule.
///
/// `DELETE /iocm/app/rule/v1.2.0/rules/{ruleId}`.
///
/// The vendor's documentation does not describe this call, so fields and values may be incomplete.
///
/// Page: Deleting a Rule.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteRule {
    rule_id: RuleId,
    app_id: Option<AppId>,
}

rt::request!(DeleteRule { rule_id: path("ruleId"), app_id: query("appId") });

impl DeleteRule {
    /// Creates a request with the given `rule_id`.
    ///
    /// - `rule_id`: The rule to delete.
    pub fn new(rule_id: RuleId) -> Self {
        Self { rule_id, app_id: None }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for DeleteRule {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteRule",
        method: rt::Method::DELETE,
        path: "/iocm/app/rule/v1.2.0/rules/{ruleId}",
        success: &[],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteRule`].
    pub enum DeleteRuleError {}
}
