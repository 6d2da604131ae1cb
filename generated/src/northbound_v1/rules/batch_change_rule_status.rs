// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/batch-change-rule-status.yaml: change the description, not this file.

//! Activates or deactivates several rules.

use crate::northbound_v1::{AppId, NorthboundV1, RuleId};
use super::schemas::RuleStatus;
use crate::rt;

/// Activates or deactivates several rules. Returns [`BatchChangeRuleStatusResponse`].
///
/// `PUT /iocm/app/rule/v1.2.0/rules/status`.
///
/// The vendor's documentation does not describe this call, so fields and values may be incomplete.
///
/// Page: Changing the Status of Rules in Batches.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct BatchChangeRuleStatus {
    app_id: Option<AppId>,
    changes: Option<Vec<RuleStatusChange>>,
}

rt::request!(BatchChangeRuleStatus { app_id: query("appId"), changes: property("requests") });

impl BatchChangeRuleStatus {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            changes: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `requests`: The rules to activate or deactivate, with their new status.
    #[doc(alias = "requests")]
    pub fn changes(mut self, changes: Vec<RuleStatusChange>) -> Self {
        self.changes = Some(changes);
        self
    }
}

impl rt::Operation for BatchChangeRuleStatus {
    type Api = NorthboundV1;
    type Output = BatchChangeRuleStatusResponse;
    type Content = rt::JsonBody;
    type Error = BatchChangeRuleStatusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "BatchChangeRuleStatus",
        method: rt::Method::PUT,
        path: "/iocm/app/rule/v1.2.0/rules/status",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`BatchChangeRuleStatus`].
    pub enum BatchChangeRuleStatusError {}
}

/// A rule and its new status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleStatusChange {
    /// The id of the rule.
    pub rule_id: Option<RuleId>,
    /// The new status of the rule.
    pub status: Option<RuleStatus>,
}

rt::object!(RuleStatusChange { rule_id: "ruleId", status, ..default });

impl RuleStatusChange {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            rule_id: None,
            status: None,
        }
    }

    /// Sets `ruleId`.
    pub fn rule_id(mut self, rule_id: RuleId) -> Self {
        self.rule_id = Some(rule_id);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<RuleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The overall outcome of changing the status of several rules.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchResult {
    /// The result code. On the wire: `result_code`.
    #[doc(alias = "result_code")]
    pub code: Option<String>,
    /// The result in words. On the wire: `result_desc`.
    #[doc(alias = "result_desc")]
    pub description: Option<String>,
}

rt::object!(BatchResult { code: "result_code", description: "result_desc", ..default });

/// The outcome of changing the status of one rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleResult {
    /// The id of the rule.
    pub rule_id: Option<RuleId>,
    /// The error code and the error text for the rule. On the wire: `response`.
    #[doc(alias = "response")]
    pub message: Option<RuleMessage>,
}

rt::object!(RuleResult { rule_id: "ruleId", message: "response", ..default });

/// The error code and the error text for a rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleMessage {
    /// The error code. On the wire: `error_code`.
    #[doc(alias = "error_code")]
    pub code: Option<String>,
    /// The error text. On the wire: `error_desc`.
    #[doc(alias = "error_desc")]
    pub description: Option<String>,
}

rt::object!(RuleMessage { code: "error_code", description: "error_desc", ..default });

/// The outcome of changing the status of several rules, overall and rule by rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchChangeRuleStatusResponse {
    /// The overall outcome.
    pub result: Option<BatchResult>,
    /// The outcome for each rule. On the wire: `responses`.
    #[doc(alias = "responses")]
    pub results: Option<Vec<RuleResult>>,
}

rt::object!(BatchChangeRuleStatusResponse { result, results: "responses", ..default });
