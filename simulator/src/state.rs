//! The whole state as JSON: to prepare a scenario, keep it and compare it. Tokens are no part of it: clients log in again.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::description::Description;
use crate::resource::{Thing, Things, World, path_of};
use crate::route::{decoded, parts};
use crate::start::StateError;
use crate::state_file;
use crate::task::{Life, Task};

/// The whole state. Two of them are equal when everything in them is, the time too.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// The simulator's time, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time: Option<Timestamp>,
    /// How many things came in so far; new ids depend on it.
    #[serde(default)]
    count: u64,
    /// What is there, by the path of the collection, the oldest first.
    #[serde(default)]
    collections: BTreeMap<String, Vec<Entry>>,
}

/// A thing with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Orders lists; without it the thing is the newest so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    /// What the API says about it. An id or a time of creation that is left out is filled in.
    object: Map<String, Value>,
    /// How far a task is; made anew where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    task: Option<Task>,
    /// What becomes of a thing by itself; made anew where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    life: Option<Life>,
}

/// As far as things are counted: no number behind it is ever reached, so that none wraps.
const LARGEST_NUMBER: u64 = 1 << 53;

impl State {
    /// Reads a state file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or does not hold a state.
    pub fn read(path: &Path) -> Result<Self, StateError> {
        let bytes = state_file::read(path).map_err(|source| StateError::Read { path: path.to_owned(), source })?;
        Self::from_json(&bytes)
    }

    /// Whether a state file can be written there later, as far as the folder tells.
    ///
    /// # Errors
    ///
    /// When there is no such folder, or something that is no file stands there.
    pub fn check_writable(path: &Path) -> Result<(), StateError> {
        state_file::check_writable(path).map_err(|source| StateError::Write { path: path.to_owned(), source })
    }

    /// Writes a state file in one step: whatever interrupts it, the old content or the new one stands there. A link is
    /// followed, and the file keeps its mode and owner.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), StateError> {
        let write = state_file::write(path, self.to_json().as_bytes());
        write.map_err(|source| StateError::Write { path: path.to_owned(), source })
    }

    /// Reads the content of a state file.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or not that of a state.
    pub fn from_json(json: &[u8]) -> Result<Self, StateError> {
        Ok(serde_json::from_slice(json)?)
    }

    /// The content of a state file.
    pub fn to_json(&self) -> String {
        // A state holds nothing that JSON does not.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    pub(crate) fn time(&self) -> Option<i64> {
        self.time.map(Timestamp::as_millisecond)
    }

    /// The state of a world at a time.
    pub(crate) fn of(world: &World, now: i64) -> Self {
        let collections = world.collections.iter().filter(|(_, things)| !things.by_number.is_empty());
        let collections = collections.map(|(path, things)| {
            let entries = things.by_number.iter().map(|(number, thing)| Entry {
                number: Some(*number),
                object: thing.fields.clone(),
                task: thing.task.clone(),
                life: thing.life.clone(),
            });
            (path.clone(), entries.collect())
        });
        Self { time: Timestamp::from_millisecond(now).ok(), count: world.count, collections: collections.collect() }
    }

    /// The world of a state. `now` is the time of what has none.
    pub(crate) fn into_world(self, description: &Description, seed: u64, now: i64) -> Result<World, StateError> {
        let homes = description.homes.clone();
        let numbers = self.collections.values().flatten().filter_map(|entry| entry.number);
        let count = numbers.map(|number| number.saturating_add(1)).chain([self.count]).max().unwrap_or_default();
        if count > LARGEST_NUMBER {
            let wrong = format!("the count or a number is {count} or just below, at most {LARGEST_NUMBER} is possible");
            return Err(StateError::Content(wrong));
        }
        let mut world = World { seed, count, collections: BTreeMap::new(), homes };
        for (path, entries) in self.collections {
            // A state may have things under any of the paths that show them.
            let path = world.home(&path).to_owned();
            let collection = find(description, &path)?;
            for entry in entries {
                put(&mut world, collection, &path, entry, now)?;
            }
        }
        Ok(world)
    }
}

/// The collection at a path as it stands in a state.
pub(crate) fn find<'d>(
    description: &'d Description,
    path: &str,
) -> Result<&'d crate::collection::Collection, StateError> {
    let found = description.collections.iter().find(|collection| collection.is_at(&parts(path)));
    let decoded: Option<Vec<_>> = parts(path).into_iter().map(decoded).collect();
    let is_canonical = decoded.is_some_and(|decoded| path_of(decoded.iter().map(AsRef::as_ref)) == path);
    found.filter(|_| is_canonical).ok_or_else(|| {
        let known = description.collections.iter().map(crate::collection::Collection::path).collect::<Vec<_>>();
        StateError::Content(format!("{path:?} is no collection; there are {}", known.join(", ")))
    })
}

fn put(
    world: &mut World,
    collection: &crate::collection::Collection,
    path: &str,
    entry: Entry,
    now: i64,
) -> Result<(), StateError> {
    let twice = |id: &str| StateError::Content(format!("{path}: the id {id:?} stands there twice"));
    let id = entry.object.get(&collection.id_property).and_then(Value::as_str).map(str::to_owned);
    let (Some(number), Some(id)) = (entry.number, id) else {
        let thing = world.insert(collection, path, entry.object, now).map_err(|id| twice(&id))?;
        // What was told about a task or a life is kept as it is.
        let id = thing.id.clone();
        if let Some(thing) = world.get_mut(path, &id) {
            thing.task = entry.task.or(thing.task.take());
            thing.life = entry.life.or(thing.life.take());
        }
        return Ok(());
    };
    let things: &mut Things = world.collections.entry(path.to_owned()).or_default();
    if things.contains(&id) {
        return Err(twice(&id));
    }
    if things.by_number.contains_key(&number) {
        return Err(StateError::Content(format!("{path}: the number {number} stands there twice")));
    }
    let task =
        entry.task.or_else(|| collection.tasks.map(|dialect| Task::new(dialect, world.seed, &id, &entry.object, now)));
    let new = || Some(Life::new(collection.course.as_ref()?, world.seed, path, &id, &entry.object, now));
    let life = entry.life.or_else(new);
    things.put(number, Thing { id, fields: entry.object, task, life });
    Ok(())
}
