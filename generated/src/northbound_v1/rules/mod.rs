// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/: change the description, not this file.

//! Rule Management
//!
//! Rules that act by themselves when a device reports something. Known from the vendor's SDKs only; the
//! book has no such chapter.
//!
//! # Calls
//!
//! - [`BatchChangeRuleStatus`]: Activates or deactivates several rules.
//! - [`ChangeRuleStatus`]: Activates or deactivates a rule.
//! - [`CreateRule`]: Creates a rule.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules that meet all the conditions given.
//! - [`UpdateRule`]: Replaces a rule.
//!
//! # Types
//!
//! [`RuleStatusChange`], [`BatchResult`], [`RuleResult`], [`RuleMessage`],
//! [`BatchChangeRuleStatusResponse`], [`CreateRuleResponse`], [`Rule`], [`UpdateRuleResponse`],
//! [`RuleStatus`], [`TimeRange`], [`RuleCondition`], [`RuleConditionType`], [`ComparisonOperator`],
//! [`WatchedDevice`], [`WatchedGroup`], [`TriggerStrategy`], [`TriggerMode`], [`ConditionGroups`],
//! [`ConditionGroup`], [`TriggerSource`], [`RuleTag`], [`Preprocessor`], [`RuleAction`],
//! [`RuleActionType`]

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
