//! The state: collections of things by the path that they have, such as `/v5/iot/p1/ota-upgrades/packages`.
//!
//! A thing gets a number when it comes in, which never changes and orders the collection; lists show the newest first. All
//! that the API says about a thing is in its fields; what a task does over time is worked out when somebody looks.

mod answer;
mod list;
mod operate;

use std::collections::BTreeMap;
use std::sync::Mutex;

use api_spec::model::{Schema, SchemaKind};
use serde_json::{Map, Value};

pub(crate) use self::answer::{Body, fitted};
pub(crate) use self::list::Fields;
use self::list::Known;
pub(crate) use self::operate::{Problem, Request, about, without_collection};
use crate::collection::Collection;
use crate::description::Schemas;
use crate::task::{Life, Task};
use crate::{chance, clock, locked};

/// All things of all APIs.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) seed: u64,
    /// How many things came in so far.
    pub(crate) count: u64,
    /// By path.
    pub(crate) collections: BTreeMap<String, Things>,
    /// By a path that shows things which another one keeps, the path that keeps them.
    pub(crate) homes: BTreeMap<String, String>,
}

/// The things of one collection.
#[derive(Debug, Default)]
pub(crate) struct Things {
    pub(crate) by_number: BTreeMap<u64, Thing>,
    pub(crate) numbers: BTreeMap<String, u64>,
    /// What is known of lists by their filters, as long as nothing changes.
    known: Mutex<BTreeMap<String, Known>>,
}

/// A package, a task or the like.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    pub(crate) id: String,
    pub(crate) fields: Map<String, Value>,
    pub(crate) task: Option<Task>,
    /// What becomes of it by itself, unless it is a task.
    pub(crate) life: Option<Life>,
}

/// How many lists are remembered in a collection.
const REMEMBERED: usize = 64;

impl World {
    /// The path under which the things are kept that a path shows.
    pub(crate) fn home<'p>(&'p self, path: &'p str) -> &'p str {
        self.homes.get(path).map_or(path, String::as_str)
    }

    /// Adds a thing to a collection, with the id that its fields have or a new one.
    pub(crate) fn insert(
        &mut self,
        collection: &Collection,
        path: &str,
        mut fields: Map<String, Value>,
        now: i64,
    ) -> Result<&Thing, String> {
        let given = fields.get(&collection.id_property).and_then(Value::as_str).filter(|id| !id.is_empty());
        let id = match given {
            Some(id) => id.to_owned(),
            None => self.new_id(collection),
        };
        let things = self.collections.entry(self.home(path).to_owned()).or_default();
        if things.numbers.contains_key(&id) {
            return Err(id);
        }
        fields.insert(collection.id_property.clone(), id.as_str().into());
        for name in &collection.created {
            fields.entry(name.as_str()).or_insert_with(|| clock::text(now).into());
        }
        let task = collection.tasks.as_ref().map(|dialect| Task::new(*dialect, self.seed, &id, &fields, now));
        let life = collection.course.as_ref().map(|course| Life::new(course, self.seed, path, &id, &fields, now));
        let number = self.count;
        self.count += 1;
        Ok(things.put(number, Thing { id, fields, task, life }))
    }

    /// An id that keeps to the documented limits and that nothing has that came in so far.
    pub(crate) fn new_id(&self, collection: &Collection) -> String {
        new_id(collection.id_schema.as_ref(), self.seed, self.count)
    }

    /// The id of what came into a collection last.
    pub(crate) fn newest(&self, path: &str) -> Option<&str> {
        self.things(path)?.by_number.values().next_back().map(|thing| thing.id.as_str())
    }

    /// The things of a collection; none when there were never any.
    pub(crate) fn things(&self, path: &str) -> Option<&Things> {
        self.collections.get(self.home(path))
    }

    pub(crate) fn get(&self, path: &str, id: &str) -> Option<&Thing> {
        self.things(path)?.get(id)
    }

    pub(crate) fn get_mut(&mut self, path: &str, id: &str) -> Option<&mut Thing> {
        let home = self.homes.get(path).map_or(path, String::as_str);
        let things = self.collections.get_mut(home)?;
        things.forget_known();
        let number = things.numbers.get(id)?;
        things.by_number.get_mut(number)
    }

    /// Removes a thing with all that belongs to it.
    pub(crate) fn remove(&mut self, path: &str, id: &str) -> Option<Thing> {
        let home = self.homes.get(path).map_or(path, String::as_str);
        let things = self.collections.get_mut(home)?;
        let number = things.numbers.remove(id)?;
        things.forget_known();
        let removed = things.by_number.remove(&number);
        let below = format!("{path}/{}/", encoded(id));
        self.collections.retain(|path, _| !path.starts_with(&below));
        removed
    }
}

impl Things {
    /// Puts a thing at its number.
    pub(crate) fn put(&mut self, number: u64, thing: Thing) -> &Thing {
        self.forget_known();
        self.numbers.insert(thing.id.clone(), number);
        self.by_number.entry(number).or_insert(thing)
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.numbers.contains_key(id)
    }

    fn get(&self, id: &str) -> Option<&Thing> {
        self.by_number.get(self.numbers.get(id)?)
    }

    fn forget_known(&mut self) {
        self.known.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    /// What is remembered of a list with these filters.
    fn known(&self, filters: &str) -> Option<Known> {
        locked(&self.known).get(filters).copied()
    }

    fn remember(&self, filters: String, known: Known) {
        let mut all = locked(&self.known);
        if all.len() >= REMEMBERED && !all.contains_key(&filters) {
            all.clear();
        }
        all.insert(filters, known);
    }
}

/// The path of a collection below the decoded segments that lead to it.
pub(crate) fn path_of<'a>(segments: impl IntoIterator<Item = &'a str>) -> String {
    let mut path = String::new();
    for segment in segments {
        path.push('/');
        path.push_str(&encoded(segment));
    }
    path
}

/// A segment as it stands in a path, so that no id with a slash can be taken for another path.
fn encoded(segment: &str) -> String {
    percent_encoding::utf8_percent_encode(segment, SEGMENT).to_string()
}

pub(crate) const SEGMENT: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A new id in the first of the usual forms that keeps to the documented limits.
fn new_id(schema: Option<&Schema>, seed: u64, number: u64) -> String {
    let digits = chance::hex(seed, &[chance::of_text("id"), number], 32);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let uuid = format!("{}-{}-4{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32));
    let longest = schema.and_then(|schema| match &schema.kind {
        SchemaKind::String(string) => string.limits().max_length,
        _ => None,
    });
    let longest = longest.and_then(|longest| usize::try_from(longest).ok()).unwrap_or(36).clamp(1, 32);
    let forms = [uuid, digits.clone(), part(0, 24).to_owned(), part(0, longest).to_owned()];
    let fits = |id: &&String| schema.is_none_or(|schema| Schemas::default().conform(schema, &Value::from(id.as_str())));
    forms.iter().find(fits).unwrap_or(&digits).clone()
}
