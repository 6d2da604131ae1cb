// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/: change the description, not this file.

//! Data Forwarding Rule Management
//!
//! Rules that select which data is forwarded, and actions that say where it goes.
//!
//! # Calls
//!
//! - [`CreateRoutingRule`]: Creates a data forwarding rule, which selects the data to forward.
//! - [`CreateRuleAction`]: Adds an action to a data forwarding rule, which says where the data is
//!   forwarded to.
//! - [`DeleteRoutingRule`]: Deletes a data forwarding rule.
//! - [`DeleteRuleAction`]: Deletes an action of a data forwarding rule, so that it no longer forwards
//!   data.
//! - [`ListRoutingRules`]: Lists the data forwarding rules.
//! - [`ListRuleActions`]: Lists the actions of data forwarding rules.
//! - [`ShowRoutingRule`]: Shows the details of a data forwarding rule.
//! - [`ShowRuleAction`]: Shows the details of an action of a data forwarding rule.
//! - [`UpdateRoutingRule`]: Changes, activates or deactivates a data forwarding rule.
//! - [`UpdateRuleAction`]: Changes the target of an action of a data forwarding rule.
//!
//! # Types
//!
//! [`RoutingRulePage`], [`RoutingRuleActionPage`], [`RoutingRuleSubject`], [`SubjectResource`],
//! [`SubjectEvent`], [`RoutingRule`], [`ForwardingChannel`], [`ForwardingTarget`], [`HttpTarget`],
//! [`DisTarget`], [`ObsTarget`], [`AmqpTarget`], [`DmsKafkaTarget`], [`KafkaMechanism`],
//! [`KafkaSecurityProtocol`], [`ServerAddress`], [`RomaTarget`], [`MySqlTarget`], [`ColumnMapping`],
//! [`InfluxDbTarget`], [`FunctionGraphTarget`], [`MrsKafkaTarget`], [`DmsRocketMqTarget`],
//! [`MqttDeviceTarget`], [`RoutingRuleAction`]

mod create_routing_rule;
mod create_rule_action;
mod delete_routing_rule;
mod delete_rule_action;
mod list_routing_rules;
mod list_rule_actions;
mod show_routing_rule;
mod show_rule_action;
mod update_routing_rule;
mod update_rule_action;
mod schemas;

pub use self::create_routing_rule::{CreateRoutingRule, CreateRoutingRuleError};
pub use self::create_rule_action::{CreateRuleAction, CreateRuleActionError};
pub use self::delete_routing_rule::{DeleteRoutingRule, DeleteRoutingRuleError};
pub use self::delete_rule_action::{DeleteRuleAction, DeleteRuleActionError};
pub use self::list_routing_rules::{
    ListRoutingRules, ListRoutingRulesError, RoutingRulePage,
};

pub use self::list_rule_actions::{
    ListRuleActions, ListRuleActionsError, RoutingRuleActionPage,
};

pub use self::show_routing_rule::{ShowRoutingRule, ShowRoutingRuleError};
pub use self::show_rule_action::{ShowRuleAction, ShowRuleActionError};
pub use self::update_routing_rule::{UpdateRoutingRule, UpdateRoutingRuleError};
pub use self::update_rule_action::{UpdateRuleAction, UpdateRuleActionError};
pub use self::schemas::*;
