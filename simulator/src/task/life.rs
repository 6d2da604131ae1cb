//! What becomes of a thing by itself that is no task: a device connects, a command or a message goes its way.
//!
//! Which things do so is read off the words that the documents list for their status, else off the states with which their
//! page says that a program waits. When what happens follows from the seed and the id; a thing whose ids contain `fail` or
//! `timeout` ends so, if the documents have a word for that.

use std::collections::BTreeMap;

use api_spec::model::{ObjectSchema, SchemaKind, StringFormat, Wait};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Stage;
use super::end::{End, GIVES_UP_AFTER};
use crate::description::{Described, Description, Schemas};
use crate::{chance, clock};

/// The way of the things of a collection, in the words of their description.
#[derive(Debug, Clone, Default)]
pub(crate) struct Course {
    /// What `status` says at a stage.
    words: BTreeMap<&'static str, String>,
    /// A property that is true once a device has connected.
    flag: Option<String>,
    /// The properties with the time of a stage.
    times: Vec<(Stage, String)>,
    /// The states that a program waits for, where the words above do not tell enough.
    awaited: Option<AwaitedStates>,
}

/// The states that a page says that a program waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AwaitedStates {
    /// The property that tells the state.
    property: String,
    /// From the first to the one in which all is done.
    states: Vec<String>,
    failed: Vec<String>,
}

/// The way of one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Life {
    /// What is said about it in the beginning.
    begin: Map<String, Value>,
    /// The oldest first.
    steps: Vec<Step>,
}

/// A change that comes by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    time: i64,
    stage: Stage,
    /// What is said from then on.
    says: Map<String, Value>,
}

const STATUS: &str = "status";

/// How long a step takes at least, and how much longer at most, in milliseconds.
const SHORTEST: i64 = 2_000;
const SPREAD: u64 = 8_000;

impl Course {
    /// The course of things that look so; none when nothing becomes of them by itself.
    pub(crate) fn of<'a>(
        things: impl IntoIterator<Item = (Schemas<'a>, &'a ObjectSchema)>,
        awaited: Option<AwaitedStates>,
    ) -> Option<Self> {
        let mut course = Self::default();
        for (schemas, thing) in things {
            for property in &thing.properties {
                let name = &property.name;
                match &schemas.follow(&property.schema).kind {
                    SchemaKind::Boolean if name == "activated" => course.flag = Some(name.clone()),
                    SchemaKind::String(text) if name == STATUS => {
                        for stage in Stage::ALL {
                            let word = stage.choose(&text.values).map(str::to_owned);
                            word.map(|word| course.words.entry(key(stage)).or_insert(word));
                        }
                    }
                    SchemaKind::String(text) if text.format == Some(StringFormat::BasicDateTime) => {
                        let of = [Stage::Sent, Stage::Delivered].into_iter().find(|stage| is_time_of(*stage, name));
                        course.times.extend(of.map(|stage| (stage, name.clone())));
                    }
                    _ => {}
                }
            }
        }
        course.awaited = awaited.filter(|_| !course.connects() && !course.travels());
        (course.connects() || course.travels() || course.awaited.is_some()).then_some(course)
    }

    /// Whether a property changes by itself.
    pub(crate) fn tells(&self, name: &str) -> bool {
        match &self.awaited {
            Some(awaited) => awaited.property == name,
            None => {
                self.flag.as_deref() == Some(name)
                    || self.flag.is_none() && name == STATUS
                    || self.times.iter().any(|(_, time)| time == name)
            }
        }
    }

    fn knows(&self, stage: Stage) -> bool {
        self.words.contains_key(key(stage))
    }

    fn connects(&self) -> bool {
        self.flag.is_some()
            || (self.knows(Stage::Inactive)
                && self.words.get(key(Stage::Online)).is_some_and(|word| word.eq_ignore_ascii_case("online")))
    }

    fn travels(&self) -> bool {
        self.knows(Stage::Waiting) && self.knows(Stage::Delivered)
    }

    /// What is said at a stage.
    fn says(&self, stage: Stage, time: i64) -> Map<String, Value> {
        let mut says = Map::new();
        if let Some(word) = self.words.get(key(stage)).filter(|_| self.flag.is_none()) {
            says.insert(STATUS.to_owned(), word.as_str().into());
        }
        if let Some(flag) = self.flag.as_ref().filter(|_| matches!(stage, Stage::Inactive | Stage::Online)) {
            says.insert(flag.clone(), (stage == Stage::Online).into());
        }
        let times = self.times.iter().filter(|(of, _)| *of == stage);
        says.extend(times.map(|(_, name)| (name.clone(), clock::text(time).into())));
        says
    }
}

impl AwaitedStates {
    /// Finds the states in the operations on a collection.
    pub(crate) fn of(description: &Description, here: &[&Described]) -> Option<Self> {
        here.iter().find_map(|described| {
            let schemas = description.schemas(described);
            let wait = described.operation.wait.as_ref()?;
            let (last, before) = wait.state.split_last()?;
            let mut object = schemas.success_object(&described.operation)?;
            for name in before {
                object = schemas.object(&object.property(name)?.schema)?;
            }
            let listed = match &schemas.follow(&object.property(last)?.schema).kind {
                SchemaKind::String(text) => text.values.iter().map(|value| value.value.as_str()).collect(),
                _ => Vec::new(),
            };
            Some(Self::new(last, wait, &listed))
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
        let states = states.into_iter().map(str::to_owned).collect();
        Self { property: property.to_owned(), states, failed: wait.failed.clone() }
    }

    /// The states of a thing with these names, each with how far it is then.
    fn of_thing(&self, names: &str) -> Vec<(Stage, &str)> {
        let end = End::all_named(names).filter(|(_, end)| *end != End::Success).find_map(|(word, end)| {
            let state = self.failed.iter().find(|state| state.to_ascii_lowercase().contains(word))?;
            Some((end.into(), state.as_str()))
        });
        let mut states: Vec<_> = self.states.iter().map(|state| (Stage::Processing, state.as_str())).collect();
        if let Some(last) = states.last_mut() {
            *last = end.unwrap_or((Stage::Success, last.1));
        }
        states
    }
}

impl Life {
    /// The life of a new thing. The path and the fields may name how it ends.
    pub(crate) fn new(course: &Course, seed: u64, path: &str, id: &str, fields: &Map<String, Value>, now: i64) -> Self {
        let draw = chance::draw(seed, &[chance::of_text("life"), chance::of_text(id)]);
        if let Some(awaited) = &course.awaited {
            return Self::through(awaited, &names(path, id, fields), draw, now);
        }
        // Whether a device connects is not left to chance.
        let drawn = || (!course.connects()).then(|| End::drawn(draw));
        let end = End::named(&names(path, id, fields)).or_else(drawn).unwrap_or(End::Success);
        let (first, mut stages) = match course.connects() {
            true => (Stage::Inactive, vec![Stage::Online]),
            // A stage that the documents have no word for is left out.
            false => {
                let all = [Stage::Sent, Stage::Delivered, Stage::Success];
                (Stage::Waiting, all.into_iter().filter(|stage| course.knows(*stage)).collect())
            }
        };
        // A success is told by the last word that the documents have.
        if let Some(last) = stages.last_mut().filter(|_| end != End::Success) {
            *last = end.into();
        }
        let mut time = now;
        let steps = stages.into_iter().zip(0..).map(|(stage, number)| {
            time = time.saturating_add(if stage == Stage::Timeout { GIVES_UP_AFTER } else { takes(draw, number) });
            let says = if course.connects() && stage != Stage::Online { Map::new() } else { course.says(stage, time) };
            Step { time, stage, says }
        });
        Self { steps: steps.collect(), begin: course.says(first, now) }
    }

    /// The life of a thing that goes through the states that a program waits for.
    fn through(awaited: &AwaitedStates, names: &str, draw: u64, now: i64) -> Self {
        let says = |state: &str| Map::from_iter([(awaited.property.clone(), state.into())]);
        let states = awaited.of_thing(names);
        let begin = states.first().map(|(_, state)| says(state)).unwrap_or_default();
        let mut time = now;
        let steps = states.into_iter().skip(1).zip(0..).map(|((stage, state), number)| {
            time = time.saturating_add(takes(draw, number));
            Step { time, stage, says: says(state) }
        });
        Self { steps: steps.collect(), begin }
    }

    /// What is said at a time.
    pub(super) fn at(&self, now: i64, name: &str) -> Option<&Value> {
        let past = self.steps.iter().rev().filter(|step| step.time <= now);
        past.map(|step| &step.says).chain([&self.begin]).find_map(|says| says.get(name))
    }

    /// All that is said at a time.
    pub(super) fn all_at(&self, now: i64) -> Map<String, Value> {
        let mut says = self.begin.clone();
        for step in self.steps.iter().filter(|step| step.time <= now) {
            says.extend(step.says.clone());
        }
        says
    }

    /// When something happens, and how far the thing is then. What somebody said about it stands.
    pub(super) fn steps(&self, fields: &Map<String, Value>) -> Vec<(i64, Stage)> {
        let is_overruled = |step: &&Step| step.says.keys().any(|name| fields.contains_key(name));
        self.steps.iter().filter(|step| !is_overruled(step)).map(|step| (step.time, step.stage)).collect()
    }
}

/// How long a step takes.
fn takes(draw: u64, number: u64) -> i64 {
    SHORTEST + i64::try_from(chance::draw(draw, &[number]) % SPREAD).unwrap_or_default()
}

/// The ids that a thing has to do with.
fn names(path: &str, id: &str, fields: &Map<String, Value>) -> String {
    let ids = fields.iter().map(|(name, value)| match value {
        Value::String(text) if name.ends_with("_id") || name.ends_with("Id") => text.clone(),
        Value::Object(inner) => names("", "", inner),
        _ => String::new(),
    });
    ids.fold(format!("{path} {id}"), |names, id| names + " " + &id)
}

fn is_time_of(stage: Stage, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("time") && stage.words().iter().any(|word| name.starts_with(word))
}

fn key(stage: Stage) -> &'static str {
    stage.words().first().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::task::entry;

    fn course(words: &[&str]) -> Course {
        let values =
            words.iter().map(|word| api_spec::model::EnumValue { value: (*word).to_owned(), ..Default::default() });
        let values: Vec<_> = values.collect();
        let words = Stage::ALL.into_iter().filter_map(|stage| Some((key(stage), stage.choose(&values)?.to_owned())));
        Course { words: words.collect(), ..Course::default() }
    }

    fn life(course: &Course, device: &str) -> Vec<Value> {
        let life = Life::new(course, 7, "/commands", "c-1", &entry([("deviceId", device.into())]), 0);
        let times = [0].into_iter().chain(life.steps.iter().map(|step| step.time));
        times.map(|time| life.at(time, STATUS).cloned().unwrap_or_default()).collect()
    }

    fn awaited(done: &str, failed: &[&str], listed: &[&str]) -> AwaitedStates {
        let failed = failed.iter().map(|state| (*state).to_owned()).collect();
        let wait = Wait { state: vec![STATUS.to_owned()], done: vec![done.to_owned()], failed, every: 1 };
        AwaitedStates::new(STATUS, &wait, listed)
    }

    #[test]
    fn what_a_program_waits_for_comes_state_by_state() {
        let listed = ["CREATING", "EXPIRED", "RESIZING", "DONE", "FAILED", "FROZEN"];
        let awaited = awaited("DONE", &["EXPIRED", "FAILED"], &listed);
        let course = Course { awaited: Some(awaited), ..Course::default() };
        assert_eq!(life(&course, "a"), ["CREATING", "RESIZING", "DONE"]);
        assert_eq!(life(&course, "a-fail"), ["CREATING", "RESIZING", "FAILED"]);
        assert_eq!(life(&course, "a-timeout"), ["CREATING", "RESIZING", "DONE"], "the documents have no such state");
    }

    #[test]
    fn states_that_are_listed_from_the_end_come_the_other_way_round() {
        assert_eq!(awaited("Done", &[], &["Done", "Doing", "ToBeDone"]).states, ["ToBeDone", "Doing", "Done"]);
    }

    #[test]
    fn a_command_goes_its_way_in_the_words_of_its_description() {
        let command = course(&["PENDING", "SENT", "DELIVERED", "SUCCESSFUL", "FAILED", "TIMEOUT"]);
        assert_eq!(life(&command, "a-success"), ["PENDING", "SENT", "DELIVERED", "SUCCESSFUL"]);
        assert_eq!(life(&command, "a-timeout"), ["PENDING", "SENT", "DELIVERED", "TIMEOUT"]);
        let message = course(&["PENDING", "DELIVERED", "FAILED", "TIMEOUT"]);
        assert_eq!(life(&message, "a-success"), ["PENDING", "DELIVERED"]);
        assert_eq!(life(&message, "a-fail"), ["PENDING", "FAILED"]);
        let device = course(&["ONLINE", "OFFLINE", "INACTIVE"]);
        assert_eq!(life(&device, "a-success"), ["INACTIVE", "ONLINE"]);
        assert_eq!(life(&device, "a-timeout"), ["INACTIVE", "INACTIVE"]);
    }
}
