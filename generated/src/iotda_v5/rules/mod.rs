// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/: change the description, not this file.

//! Rule Management
//!
//! Rules that act by themselves when a device reports something, or when it is time.
//!
//! # Calls
//!
//! - [`ChangeRuleStatus`]: Switches a rule on or off.
//! - [`CreateRule`]: Creates a rule, which acts by itself when its conditions are fulfilled.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules.
//! - [`ShowRule`]: Shows a rule.
//! - [`UpdateRule`]: Changes a rule.
//!
//! # Types
//!
//! [`ChangeRuleStatusResponse`], [`RulePage`], [`RuleStatus`], [`RuleType`], [`ConditionGroup`],
//! [`ConditionLogic`], [`TimeRange`], [`RuleCondition`], [`RuleConditionType`],
//! [`DevicePropertyCondition`], [`PropertyFilter`], [`ComparisonOperator`], [`TriggerStrategy`],
//! [`TriggerMode`], [`IntervalTimer`], [`DailyTimer`], [`DeviceStatusCondition`], [`ConnectionChange`],
//! [`RuleAction`], [`RuleActionType`], [`CommandAction`], [`RuleCommand`], [`DeliveryMode`],
//! [`SmnNotification`], [`DeviceAlarm`], [`AlarmStatus`], [`AlarmSeverity`], [`AlarmDimension`],
//! [`ExecutingDevices`], [`Rule`]

mod errors;
mod change_rule_status;
mod create_rule;
mod delete_rule;
mod list_rules;
mod show_rule;
mod update_rule;
mod schemas;

pub use self::change_rule_status::{
    ChangeRuleStatus, ChangeRuleStatusError, ChangeRuleStatusResponse,
};

pub use self::create_rule::{CreateRule, CreateRuleError};
pub use self::delete_rule::{DeleteRule, DeleteRuleError};
pub use self::list_rules::{ListRules, ListRulesError, RulePage};
pub use self::show_rule::{ShowRule, ShowRuleError};
pub use self::update_rule::{UpdateRule, UpdateRuleError};
pub use self::schemas::*;
