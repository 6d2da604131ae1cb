// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/list-rules.yaml: change the description, not this file.

//! Lists the rules that match all given filters.

use crate::northbound_v1::{AppId, NorthboundV1, RuleId};
use super::schemas::{
    ConditionGroups, Preprocessor, RuleAction, RuleCondition, RuleStatus, RuleTag,
    TimeRange, TriggerSource,
};

use crate::rt;

/// Lists the rules that match all given filters. Returns a list of [`Rule`].
///
/// `GET /iocm/app/rule/v1.2.0/rules`.
///
/// The list is not paginated. The vendor's documentation does not describe this call, so fields and
/// values may be incomplete.
///
/// Page: Querying Rules.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListRules {
    name: Option<String>,
    author: Option<String>,
    app_id: Option<AppId>,
    select: Option<String>,
}

rt::request!(ListRules { name: query, author: query, app_id: query("appId"), select: query });

impl ListRules {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            name: None,
            author: None,
            app_id: None,
            select: None,
        }
    }

    /// Sets `name`: Only rules with this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `author`: Only rules by this author.
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets `appId`: The id of the application whose rules are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `select`: What the answer contains in addition. The documents do not list the values.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }
}

impl rt::Operation for ListRules {
    type Api = NorthboundV1;
    type Output = Vec<Rule>;
    type Content = rt::JsonBody;
    type Error = ListRulesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListRules",
        method: rt::Method::GET,
        path: "/iocm/app/rule/v1.2.0/rules",
        success: &[],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListRules`].
    pub enum ListRulesError {}
}

/// A rule: its conditions and the actions that it carries out when they are met.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Rule {
    /// The id of the rule.
    pub rule_id: Option<RuleId>,
    /// The id of the application that the rule belongs to.
    pub app_key: Option<AppId>,
    /// The rule's name.
    pub name: Option<String>,
    /// A free-text description.
    pub description: Option<String>,
    /// The author of the rule, such as the appId of an application.
    pub author: Option<String>,
    /// The conditions under which the rule acts.
    pub conditions: Option<Vec<RuleCondition>>,
    /// How the conditions are combined. The documents do not list the values.
    pub logic: Option<String>,
    /// When the rule is in force.
    pub time_range: Option<TimeRange>,
    /// The actions that the rule carries out.
    pub actions: Option<Vec<RuleAction>>,
    /// Whether the conditions are checked at once.
    pub match_now: Option<String>,
    /// Whether the rule is active.
    pub status: Option<RuleStatus>,
    /// The grouping of the conditions. On the wire: `groupExpress`.
    #[doc(alias = "groupExpress")]
    pub condition_groups: Option<ConditionGroups>,
    /// What triggers the rule.
    pub trigger_sources: Option<Vec<TriggerSource>>,
    /// The time zone of the rule. On the wire: `timezoneID`.
    #[doc(alias = "timezoneID")]
    pub time_zone: Option<String>,
    /// Data that the platform passes through.
    pub trans_data: Option<rt::Json>,
    /// The executor of the rule.
    pub executor: Option<String>,
    /// Whether ids are renewed.
    pub refresh_id: Option<bool>,
    /// Whether an empty list of actions is checked.
    pub check_null_action: Option<bool>,
    /// The priority of the rule.
    pub priority: Option<String>,
    /// The tags of the rule.
    pub tags: Option<Vec<RuleTag>>,
    /// The preprocessors of the rule. On the wire: `rulePreProcessors`.
    #[doc(alias = "rulePreProcessors")]
    pub preprocessors: Option<Vec<Preprocessor>>,
}

rt::object!(Rule {
    rule_id: "ruleId",
    app_key: "appKey",
    name,
    description,
    author,
    conditions,
    logic,
    time_range: "timeRange",
    actions,
    match_now: "matchNow",
    status,
    condition_groups: "groupExpress",
    trigger_sources: "triggerSources",
    time_zone: "timezoneID",
    trans_data: "transData",
    executor,
    refresh_id: "refreshId",
    check_null_action: "checkNullAction",
    priority,
    tags,
    preprocessors: "rulePreProcessors",
    ..default
});
