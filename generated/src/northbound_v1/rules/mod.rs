// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/: change the description, not this file.

//! Rule Management
//!
//! Rules that act on their own when a condition is met. The vendor's documentation does not describe
//! these calls, so fields and values may be incomplete.
//!
//! # Calls
//!
//! - [`BatchChangeRuleStatus`]: Activates or deactivates several rules.
//! - [`ChangeRuleStatus`]: Activates or deactivates a rule.
//! - [`CreateRule`]: Creates a rule, which carries out actions when conditions are met.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules that match all given filters.
//! - [`UpdateRule`]: Replaces a rule.
//!
//! # Types
//!
//! [`RuleStatusChange`], [`BatchResult`], [`RuleResult`], [`RuleMessage`],
//! [`BatchChangeRuleStatusResponse`], [`CreateRuleResponse`], [`Rule`], [`UpdateRuleResponse`],
//! [`RuleStatus`], [`TimeRange`], [`RuleConditionType`], [`RuleCondition`], [`ComparisonOperator`],
//! [`WatchedDevice`], [`WatchedGroup`], [`TriggerStrategy`], [`TriggerMode`], [`ConditionGroups`],
//! [`ConditionGroup`], [`TriggerSource`], [`RuleTag`], [`Preprocessor`], [`RuleActionType`],
//! [`RuleAction`]

mod batch_change_rule_status;
mod change_rule_status;
mod create_rule;
mod delete_rule;
mod list_rules;
mod update_rule;
mod schemas;

pub use self::batch_change_rule_status::{
    BatchChangeRuleStatus, BatchChangeRuleStatusError, BatchChangeRuleStatusResponse,
    BatchResult, RuleMessage, RuleResult, RuleStatusChange,
};

pub use self::change_rule_status::{ChangeRuleStatus, ChangeRuleStatusError};
pub use self::create_rule::{CreateRule, CreateRuleError, CreateRuleResponse};
pub use self::delete_rule::{DeleteRule, DeleteRuleError};
pub use self::list_rules::{ListRules, ListRulesError, Rule};
pub use self::update_rule::{UpdateRule, UpdateRuleError, UpdateRuleResponse};
pub use self::schemas::*;
