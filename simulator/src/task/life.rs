//! Things that go through states, such as a command: one state after the other, up to the last.
//!
//! Which states there are and which of them are the last, the page says with which a program waits for them; where the API has
//! no such page, commands and registered devices are known here. As with tasks, an id can tell how it ends: with `fail` or
//! `timeout` in the id of the thing, or in another that it names, it comes to a state of that name, if there is one. All
//! else succeeds.

use api_spec::model::{ObjectSchema, Schema, SchemaKind, Wait};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::collection;
use crate::description::{Described, Description, Schemas};

/// The states that the things of a collection go through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    /// The property that tells the state.
    pub(crate) property: String,
    /// From the first to the one in which all is done.
    states: Vec<Value>,
    failed: Vec<Value>,
}

/// What a thing goes through, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Life {
    property: String,
    states: Vec<Value>,
    since: i64,
}

/// How long each state but the last takes, in milliseconds.
const STATE: i64 = 10_000;

/// The states of a command, in both APIs. The Northbound API has no page that shows one command, and so none to wait with.
const COMMAND: [&str; 4] = ["PENDING", "SENT", "DELIVERED", "SUCCESSFUL"];

impl Lifecycle {
    /// Finds the states in the operations on a collection.
    pub(crate) fn of(description: &Description, here: &[&Described]) -> Option<Self> {
        let waited = here.iter().find_map(|described| {
            let schemas = description.schemas(described);
            let wait = described.operation.wait.as_ref()?;
            let (last, before) = wait.state.split_last()?;
            let mut object = schemas.success_object(&described.operation)?;
            for name in before {
                object = schemas.object(&object.property(name)?.schema)?;
            }
            Some(Self::new(last, wait, &values(schemas, &object.property(last)?.schema)))
        });
        let known = |described: &&Described| {
            // The first that tells a state is the thing; objects inside it, such as the commands of a task, have their own.
            let tells =
                |thing: &&ObjectSchema| ["activated", "status"].iter().any(|name| thing.property(name).is_some());
            let thing = collection::things(description.schemas(described), described).into_iter().find(tells)?;
            Self::known(description.schemas(described), thing)
        };
        waited.or_else(|| here.iter().find_map(known))
    }

    /// The states of commands, and of devices that were registered and have yet to connect.
    fn known(schemas: Schemas<'_>, thing: &ObjectSchema) -> Option<Self> {
        if let Some(activated) = thing.property("activated") {
            let (property, states) = (activated.name.clone(), [false, true].map(Value::from).to_vec());
            return Some(Self { property, states, failed: vec![false.into()] });
        }
        let status = thing.property("status")?;
        let values = values(schemas, &status.schema);
        COMMAND.iter().all(|state| values.contains(state)).then(|| Self {
            property: status.name.clone(),
            states: COMMAND.map(Value::from).to_vec(),
            failed: values.into_iter().filter(|value| !COMMAND.contains(value)).map(Value::from).collect(),
        })
    }

    /// The documents list states in the order in which they come, or the other way round.
    fn new(property: &str, wait: &Wait, listed: &[&str]) -> Self {
        let is_last = |state: &str| wait.done.iter().chain(&wait.failed).any(|last| last == state);
        let done = wait.done.first().map(String::as_str).unwrap_or_default();
        let (before, behind) = listed.split_at(listed.iter().position(|state| *state == done).unwrap_or_default());
        let mut states: Vec<&str> = before.iter().copied().filter(|state| !is_last(state)).collect();
        if states.is_empty() {
            states = behind.iter().rev().copied().filter(|state| !is_last(state)).collect();
        }
        states.push(done);
        let states = states.into_iter().map(Value::from).collect();
        let failed = wait.failed.iter().map(|state| state.as_str().into()).collect();
        Self { property: property.to_owned(), states, failed }
    }

    /// Begins the life of a thing; none if its state was told.
    pub(crate) fn begin(&self, path: &str, fields: &Map<String, Value>, now: i64) -> Option<Life> {
        if fields.contains_key(&self.property) {
            return None;
        }
        let mut states = self.states.clone();
        let ids = fields.iter().filter(|(name, _)| name.ends_with("id") || name.ends_with("Id"));
        let ids = ids.filter_map(|(_, id)| id.as_str()).chain([path]);
        let told = ids.flat_map(|id| ["fail", "timeout"].into_iter().filter(move |word| id.contains(word))).next();
        let is_called = |state: &Value, word| state.as_str().is_none_or(|state| state.to_lowercase().contains(word));
        let end = told.and_then(|word| self.failed.iter().find(|state| is_called(state, word)));
        if let (Some(last), Some(end)) = (states.last_mut(), end) {
            last.clone_from(end);
        }
        Some(Life { property: self.property.clone(), states, since: now })
    }
}

impl Life {
    pub(crate) fn property(&self) -> &str {
        &self.property
    }

    pub(crate) fn state(&self, now: i64) -> Value {
        let passed = usize::try_from(now.saturating_sub(self.since) / STATE).unwrap_or_default();
        self.states.get(passed).or(self.states.last()).cloned().unwrap_or_default()
    }
}

/// The texts that a schema allows, in the order of the documents.
fn values<'a>(schemas: Schemas<'a>, schema: &'a Schema) -> Vec<&'a str> {
    match &schemas.follow(schema).kind {
        SchemaKind::String(string) => string.values.iter().map(|value| value.value.as_str()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn wait(done: &str, failed: &[&str]) -> Wait {
        let failed = failed.iter().map(|state| (*state).to_owned()).collect();
        Wait { state: vec!["status".to_owned()], done: vec![done.to_owned()], failed, every: 1 }
    }

    fn states(cycle: &Lifecycle, path: &str) -> Vec<Value> {
        let life = cycle.begin(path, &Map::new(), 0).unwrap();
        (0..5).map(|passed| life.state(passed * STATE)).collect()
    }

    #[test]
    fn a_thing_goes_from_the_first_state_to_the_one_in_which_all_is_done() {
        let listed = ["PENDING", "EXPIRED", "SENT", "DONE", "FAILED", "FROZEN"];
        let cycle = Lifecycle::new("status", &wait("DONE", &["EXPIRED", "FAILED"]), &listed);
        assert_eq!(states(&cycle, "/devices/a"), ["PENDING", "SENT", "DONE", "DONE", "DONE"]);
        assert_eq!(states(&cycle, "/devices/fail-1"), ["PENDING", "SENT", "FAILED", "FAILED", "FAILED"]);
        assert_eq!(states(&cycle, "/devices/timeout-1")[2], "DONE", "the documents have no such state");
    }

    #[test]
    fn states_that_are_listed_from_the_end_come_the_other_way_round() {
        let cycle = Lifecycle::new("status", &wait("Done", &[]), &["Done", "Doing", "ToBeDone"]);
        assert_eq!(states(&cycle, "/")[..3], ["ToBeDone", "Doing", "Done"]);
    }

    #[test]
    fn a_state_that_was_told_stays() {
        let cycle = Lifecycle::new("status", &wait("DONE", &[]), &["PENDING", "DONE"]);
        let told = json!({ "status": "DONE" });
        assert_eq!(cycle.begin("/", told.as_object().unwrap(), 0), None);
    }
}
