// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/: change the description, not this file.

//! Rule Management
//!
//! Rules that act automatically when a device reports certain data, or at set times.
//!
//! # Calls
//!
//! - [`ChangeRuleStatus`]: Activates or deactivates a rule.
//! - [`CreateRule`]: Creates a rule, which acts automatically when its conditions are met.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules of the user, or those of a resource space.
//! - [`ShowRule`]: Shows the details of a rule.
//! - [`UpdateRule`]: Changes a rule.
//!
//! # Types
//!
//! [`NewRuleStatus`], [`RulePage`], [`RuleStatus`], [`RuleType`], [`ConditionGroup`],
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
    ChangeRuleStatus, ChangeRuleStatusError, NewRuleStatus,
};

pub use self::create_rule::{CreateRule, CreateRuleError};
pub use self::delete_rule::{DeleteRule, DeleteRuleError};
pub use self::list_rules::{ListRules, ListRulesError, RulePage};
pub use self::show_rule::{ShowRule, ShowRuleError};
pub use self::update_rule::{UpdateRule, UpdateRuleError};
pub use self::schemas::*;
