//! Lets the platform forward what devices report to a web hook: creates a rule, which says what is forwarded, adds an action,
//! which says where to, and activates the rule.
//!
//! ```text
//! cargo run --example forward_device_data -- https://example.com/hook     # at a simulator: no account is needed
//! cargo run --example forward_device_data -- https://example.com/hook --endpoint https://iotda.cn-north-4.myhuaweicloud.com
//! cargo run --example forward_device_data -- --remove --endpoint https://iotda.cn-north-4.myhuaweicloud.com
//! ```
//!
//! If the environment has `WEB_HOOK_TOKEN`, the platform signs each request with it, so that the web hook can tell who
//! calls. A rule is found again by its name: `--remove` stops it and removes it with its actions. If something goes wrong on
//! the way, nothing is left behind.

pub(crate) mod platform;

use std::env;
use std::error::Error as StdError;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use huaweicloud_iot::AnyError;
use huaweicloud_iot::iotda_v5::data_forwarding_rules::{
    ForwardingChannel, ForwardingTarget, HttpTarget, RoutingRuleSubject, SubjectEvent, SubjectResource,
};
use huaweicloud_iot::iotda_v5::{
    Client, CreateRoutingRule, CreateRuleAction, DeleteRoutingRule, DeleteRuleAction, ListRoutingRules,
    ListRuleActions, ResourceScope, RoutingRuleId, RuleActionId, UpdateRoutingRule,
};
use huaweicloud_iot::runtime::Secret;
use platform::{Platform, PlatformArguments};

/// Forwards what devices report to a web hook, or stops that.
///
/// Without --endpoint it starts a simulator.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    /// The address of the web hook, which has to be reachable from the platform
    #[arg(value_name = "URL", required_unless_present = "remove")]
    url: Option<String>,
    #[command(flatten)]
    platform: PlatformArguments,
    /// What is forwarded
    #[arg(long, value_enum, default_value_t = Data::Properties)]
    data: Data,
    /// The name of the rule, which no other rule may have
    #[arg(long, value_name = "NAME", default_value = "forward_device_data")]
    name: String,
    /// Forward only what meets this condition, an SQL WHERE clause (standard and enterprise edition)
    #[arg(long = "where", value_name = "SQL")]
    condition: Option<String>,
    /// The id of the certificate authority of the web hook, as the console shows it
    #[arg(long, value_name = "ID")]
    certificate: Option<String>,
    /// Stop forwarding: remove the rule and its actions
    #[arg(long, conflicts_with = "url")]
    remove: bool,
}

/// What devices report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Data {
    /// Properties of the product model
    Properties,
    /// Messages of any form
    Messages,
    /// That they go online and offline
    Status,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    let token = env::var("WEB_HOOK_TOKEN").ok().map(Secret::new);
    run(&arguments, token, &platform, &mut io::stdout().lock()).await
}

/// Sets forwarding up, or removes it.
pub(crate) async fn run(
    arguments: &Arguments,
    token: Option<Secret>,
    platform: &Platform,
    output: &mut dyn Write,
) -> Result<(), Box<dyn StdError>> {
    let client = Client::scoped(&platform.address, platform.scope.clone());
    let client = client.credential(platform.credential.clone()).build()?;
    let existing = find(&client, &arguments.name).await?;
    let Some(url) = &arguments.url else {
        return Ok(remove(&client, existing, output).await?);
    };
    if let Some(rule) = existing.first() {
        return Err(format!("there is a rule {:?} already, {rule}; --remove removes it", arguments.name).into());
    }

    let rule_id = create_rule(&client, arguments).await?;
    match activate(&client, &rule_id, target(arguments, url, token)).await {
        Ok(action_id) => {
            writeln!(output, "rule {rule_id} {:?}, active", arguments.name)?;
            writeln!(output, "action {action_id}: POST {url}")?;
            Ok(())
        }
        Err(error) => {
            // What was begun is undone; why it did not go on is the news.
            let _ = remove(&client, vec![rule_id], &mut io::sink()).await;
            Err(error)
        }
    }
}

/// The rule says what is forwarded. It does nothing yet.
async fn create_rule(client: &Client, arguments: &Arguments) -> Result<RoutingRuleId, Box<dyn StdError>> {
    let subject = match arguments.data {
        Data::Properties => RoutingRuleSubject::new(SubjectResource::DeviceProperty, SubjectEvent::Report),
        Data::Messages => RoutingRuleSubject::new(SubjectResource::DeviceMessage, SubjectEvent::Report),
        Data::Status => RoutingRuleSubject::new(SubjectResource::DeviceStatus, SubjectEvent::Update),
    };
    let mut rule = CreateRoutingRule::new(subject).rule_name(&arguments.name).app_type(ResourceScope::Global);
    if let Some(condition) = &arguments.condition {
        rule = rule.where_clause(condition);
    }
    let rule = client.send(rule).await?;
    Ok(rule.rule_id.ok_or("the platform tells no id of the rule")?)
}

/// Where the data goes: the platform sends it by HTTP POST.
fn target(arguments: &Arguments, url: &str, token: Option<Secret>) -> ForwardingTarget {
    let mut hook = HttpTarget::new(url);
    if let Some(certificate) = &arguments.certificate {
        hook = hook.cert_id(certificate);
    }
    if let Some(token) = token {
        hook = hook.signature_enable(true).token(token);
    }
    ForwardingTarget::new().http_forwarding(hook)
}

/// Adds the action to the rule and sets it to work.
async fn activate(
    client: &Client,
    rule_id: &RoutingRuleId,
    target: ForwardingTarget,
) -> Result<RuleActionId, Box<dyn StdError>> {
    let action = CreateRuleAction::new(rule_id.clone(), ForwardingChannel::Http, target);
    let action = client.send(action).await?;
    client.send(UpdateRoutingRule::new(rule_id.clone()).active(true)).await?;
    Ok(action.action_id.ok_or("the platform tells no id of the action")?)
}

/// The rules of this name. There may be several, where they were not all created here.
async fn find(client: &Client, name: &str) -> Result<Vec<RoutingRuleId>, AnyError> {
    let mut rules = client.items(ListRoutingRules::new().rule_name(name).limit(50));
    let mut found = Vec::new();
    while let Some(rule) = rules.next().await {
        let rule = rule?;
        // The documents do not say whether the filter takes parts of a name.
        found.extend(rule.rule_id.filter(|_| rule.rule_name.as_deref() == Some(name)));
    }
    Ok(found)
}

/// Stops rules and removes them with their actions.
async fn remove(client: &Client, rules: Vec<RoutingRuleId>, output: &mut dyn Write) -> Result<(), AnyError> {
    for rule_id in rules {
        client.send(UpdateRoutingRule::new(rule_id.clone()).active(false)).await?;
        // They are removed only after the list has come to its end: a list that shrinks has no reliable pages.
        let mut actions = client.items(ListRuleActions::new().rule_id(rule_id.clone()).limit(50));
        let mut found = Vec::new();
        while let Some(action) = actions.next().await {
            found.extend(action?.action_id);
        }
        for action_id in found {
            client.send(DeleteRuleAction::new(action_id)).await?;
        }
        client.send(DeleteRoutingRule::new(rule_id.clone())).await?;
        // That it is gone matters more than that somebody reads it.
        let _ = writeln!(output, "rule {rule_id} removed");
    }
    Ok(())
}
