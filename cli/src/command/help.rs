//! What `--help` says about an operation and its flags.

use super::flag::Flag;
use crate::description::{Kind, Operation};

/// What an operation does, and what is to be known before it is called.
pub(super) fn of_operation(operation: &Operation) -> String {
    let mut text = operation.summary.clone();
    let mut paragraph = |said: &str| {
        if !said.is_empty() {
            text.push_str("\n\n");
            text.push_str(said);
        }
    };
    paragraph(&operation.description);
    if !operation.preconditions.is_empty() {
        paragraph(&format!("Before the call:\n{}", bullets(&operation.preconditions)));
    }
    if !operation.notes.is_empty() {
        paragraph(&bullets(&operation.notes));
    }
    text
}

/// What stands below the flags.
pub(super) fn behind(operation: &Operation) -> String {
    let page = operation.page.as_ref().map(|page| format!("\nPage: {}", page.url)).unwrap_or_default();
    format!("Call {}: {} {}{page}", operation.id, operation.method, operation.path)
}

fn bullets(items: &[String]) -> String {
    items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

/// The sentence about a flag, with limits and the default.
pub(super) fn of_flag(flag: &Flag) -> String {
    let [said, followed] = flag.schemas;
    let mut facts = followed.limits();
    if said.limits() != facts {
        facts.extend(said.limits());
    }
    facts
        .extend(said.required_when.as_ref().and_then(|when| when.as_str()).map(|when| format!("required when {when}")));
    let default = said.default.as_ref().or(followed.default.as_ref());
    facts.extend(default.map(|value| format!("default: {}", value.as_str().map_or(value.to_string(), str::to_owned))));
    let facts = if facts.is_empty() { String::new() } else { format!(" [{}]", facts.join("; ")) };
    let required = if flag.is_required { " (required)" } else { "" };
    format!("{}{required}{facts}", flag.description)
}

/// The type of a flag's value.
pub(super) fn value_name(flag: &Flag) -> &'static str {
    match flag.kind {
        Kind::Text if flag.schemas.iter().any(|schema| schema.is_secret()) => "SECRET",
        Kind::Text => "TEXT",
        Kind::File => "FILE",
        Kind::Integer => "INTEGER",
        Kind::Number => "NUMBER",
        Kind::Bool => "BOOL",
        Kind::List | Kind::Object | Kind::Any => "JSON",
    }
}
