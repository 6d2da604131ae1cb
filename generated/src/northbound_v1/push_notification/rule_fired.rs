// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/rule-fired.yaml: change the description, not this file.

//! Tells that a rule acted, why, and what came of it.

use crate::northbound_v1::RuleId;
use crate::rt;

/// Tells that a rule acted, why, and what came of it.
///
/// In a subscription, its type is ruleEvent.
///
/// Page: [Pushing Rule Event Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0045.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleFired {
    /// Who created the rule. At most 256 characters.
    pub author: String,
    /// The rule.
    pub rule_id: RuleId,
    /// The name of the rule.
    pub rule_name: String,
    /// How the conditions of the rule are combined.
    pub logic: Option<String>,
    /// The conditions that made the rule act.
    pub reasons: Vec<RuleReason>,
    /// When the rule acted.
    pub trigger_time: String,
    /// What came of the actions. On the wire: `actionsResults`.
    #[doc(alias = "actionsResults")]
    pub action_results: Option<Vec<RuleActionResult>>,
}

rt::object!(RuleFired {
    author,
    rule_id: "ruleId",
    rule_name: "ruleName",
    logic,
    reasons,
    trigger_time: "triggerTime",
    action_results: "actionsResults",
});

/// A condition that made a rule act.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleReason {
    /// When the condition was met.
    pub satisfaction_time: Option<String>,
    /// What kind of condition it is.
    pub type_: Option<String>,
    /// The id of the condition.
    pub id: Option<String>,
    /// What there is to say about a condition of this kind.
    pub info: Option<rt::Json>,
    /// Data of the author's own, which the platform hands through.
    pub trans_info: Option<rt::Json>,
}

rt::object!(RuleReason {
    satisfaction_time: "satisfactionTime",
    type_: "type",
    id,
    info,
    trans_info: "transInfo",
    ..default
});

/// What came of an action of a rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleActionResult {
    /// What kind of action it is.
    pub type_: Option<String>,
    /// The id of the action.
    pub id: Option<String>,
    /// What went wrong.
    pub exception: Option<String>,
    /// What came of the action.
    pub result: Option<rt::Json>,
    /// What there is to say about an action of this kind.
    pub info: Option<rt::Json>,
    /// Data of the author's own, which the platform hands through.
    pub trans_info: Option<rt::Json>,
}

rt::object!(RuleActionResult {
    type_: "type",
    id,
    exception,
    result,
    info,
    trans_info: "transInfo",
    ..default
});
