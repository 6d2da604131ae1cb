// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/update-rule.yaml: change the description, not this file.

//! Replaces a rule.

use crate::northbound_v1::{AppId, NorthboundV1, RuleId};
use super::schemas::{
    ConditionGroups, Preprocessor, RuleAction, RuleCondition, RuleStatus, RuleTag,
    TimeRange, TriggerSource,
};

use crate::rt;

/// Replaces a rule. Returns [`UpdateRuleResponse`].
///
/// `PUT /iocm/app/rule/v1.2.0/rules`.
///
/// The vendor's documentation does not describe this call, so fields and values may be incomplete.
///
/// Page: Updating a Rule.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateRule {
    app_id: Option<AppId>,
    rule_id: RuleId,
    app_key: Option<AppId>,
    name: Option<String>,
    description: Option<String>,
    author: Option<String>,
    conditions: Option<Vec<RuleCondition>>,
    logic: Option<String>,
    time_range: Option<TimeRange>,
    actions: Option<Vec<RuleAction>>,
    match_now: Option<String>,
    status: Option<RuleStatus>,
    condition_groups: Option<ConditionGroups>,
    trigger_sources: Option<Vec<TriggerSource>>,
    time_zone: Option<String>,
    trans_data: Option<rt::Json>,
    executor: Option<String>,
    refresh_id: Option<bool>,
    check_null_action: Option<bool>,
    priority: Option<String>,
    tags: Option<Vec<RuleTag>>,
    preprocessors: Option<Vec<Preprocessor>>,
}

rt::request!(UpdateRule {
    app_id: query("appId"),
    rule_id: property("ruleId"),
    app_key: property("appKey"),
    name: property,
    description: property,
    author: property,
    conditions: property,
    logic: property,
    time_range: property("timeRange"),
    actions: property,
    match_now: property("matchNow"),
    status: property,
    condition_groups: property("groupExpress"),
    trigger_sources: property("triggerSources"),
    time_zone: property("timezoneID"),
    trans_data: property("transData"),
    executor: property,
    refresh_id: property("refreshId"),
    check_null_action: property("checkNullAction"),
    priority: property,
    tags: property,
    preprocessors: property("rulePreProcessors"),
});

impl UpdateRule {
    /// Creates a request with the given `rule_id`.
    ///
    /// - `rule_id`: The rule to replace.
    pub fn new(rule_id: RuleId) -> Self {
        Self {
            app_id: None,
            rule_id,
            app_key: None,
            name: None,
            description: None,
            author: None,
            conditions: None,
            logic: None,
            time_range: None,
            actions: None,
            match_now: None,
            status: None,
            condition_groups: None,
            trigger_sources: None,
            time_zone: None,
            trans_data: None,
            executor: None,
            refresh_id: None,
            check_null_action: None,
            priority: None,
            tags: None,
            preprocessors: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `appKey`: The id of the application that the rule belongs to.
    pub fn app_key(mut self, app_key: AppId) -> Self {
        self.app_key = Some(app_key);
        self
    }

    /// Sets `name`: The rule's name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`: A free-text description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `author`: The author of the rule, such as the appId of an application.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets `conditions`: The conditions under which the rule acts.
    pub fn conditions(mut self, conditions: Vec<RuleCondition>) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets `logic`: How the conditions are combined. The documents do not list the values.
    pub fn logic(mut self, logic: impl Into<String>) -> Self {
        self.logic = Some(logic.into());
        self
    }

    /// Sets `timeRange`: When the rule is in force.
    pub fn time_range(mut self, time_range: TimeRange) -> Self {
        self.time_range = Some(time_range);
        self
    }

    /// Sets `actions`: The actions that the rule carries out.
    pub fn actions(mut self, actions: Vec<RuleAction>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `matchNow`: Whether the conditions are checked at once.
    pub fn match_now(mut self, match_now: impl Into<String>) -> Self {
        self.match_now = Some(match_now.into());
        self
    }

    /// Sets `status`: Whether the rule is active.
    pub fn status(mut self, status: impl Into<RuleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `groupExpress`: The grouping of the conditions.
    #[doc(alias = "groupExpress")]
    pub fn condition_groups(mut self, condition_groups: ConditionGroups) -> Self {
        self.condition_groups = Some(condition_groups);
        self
    }

    /// Sets `triggerSources`: What triggers the rule.
    pub fn trigger_sources(mut self, trigger_sources: Vec<TriggerSource>) -> Self {
        self.trigger_sources = Some(trigger_sources);
        self
    }

    /// Sets `timezoneID`: The time zone of the rule.
    #[doc(alias = "timezoneID")]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets `transData`: Data that the platform passes through.
    pub fn trans_data(mut self, trans_data: impl Into<rt::Json>) -> Self {
        self.trans_data = Some(trans_data.into());
        self
    }

    /// Sets `executor`: The executor of the rule.
    pub fn executor(mut self, executor: impl Into<String>) -> Self {
        self.executor = Some(executor.into());
        self
    }

    /// Sets `refreshId`: Whether ids are renewed.
    pub fn refresh_id(mut self, refresh_id: bool) -> Self {
        self.refresh_id = Some(refresh_id);
        self
    }

    /// Sets `checkNullAction`: Whether an empty list of actions is checked.
    pub fn check_null_action(mut self, check_null_action: bool) -> Self {
        self.check_null_action = Some(check_null_action);
        self
    }

    /// Sets `priority`: The priority of the rule.
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `tags`: The tags of the rule.
    pub fn tags(mut self, tags: Vec<RuleTag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `rulePreProcessors`: The preprocessors of the rule.
    #[doc(alias = "rulePreProcessors")]
    pub fn preprocessors(mut self, preprocessors: Vec<Preprocessor>) -> Self {
        self.preprocessors = Some(preprocessors);
        self
    }
}

impl rt::Operation for UpdateRule {
    type Api = NorthboundV1;
    type Output = UpdateRuleResponse;
    type Content = rt::JsonBody;
    type Error = UpdateRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateRule",
        method: rt::Method::PUT,
        path: "/iocm/app/rule/v1.2.0/rules",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateRule`].
    pub enum UpdateRuleError {}
}

/// The rule that was replaced.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpdateRuleResponse {
    /// The id of the rule.
    pub rule_id: Option<RuleId>,
}

rt::object!(UpdateRuleResponse { rule_id: "ruleId", ..default });
