//! What changed between two descriptions, for the people who follow the pages and for the programs that call the API.
//!
//! [`compare`] walks two [`Spec`]s side by side and tells every difference as a [`Change`]: what happened ([`Kind`],
//! which implies its level), to what, and what stood there before and stands there after, each with its place in the
//! page files. It reads no file: [`Lines`](crate::Lines) turns places into lines. The generator compares the Rust APIs
//! in the same terms, with [`Kind`]s of the voice [`Voice::Rust`] and with [`Pairs`].
//!
//! Nothing is left out: two descriptions without a change between them are equal. What is shared (a parameter, an
//! error, a named schema) is told once, where it is stated, not at every use.

mod api;
#[cfg(test)]
mod complete;
mod direction;
mod kind;
mod limits;
mod operation;
mod pairs;
mod parameter;
mod pattern;
mod response;
mod schema;
mod server;
mod walk;

use std::collections::BTreeSet;

use crate::Place;
use crate::model::Spec;

pub use kind::{Kind, Level, Voice};
pub use pairs::{Pair, Pairs};

use walk::Walk;

/// Something that differs between two descriptions.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// To what: a path of names such as `iotda-v5/DeleteOtaPackage/path/package_id`. For a thing that was renamed, its
    /// former name.
    pub subject: String,
    /// What stood there before; none when there was nothing.
    pub before: Option<Fact>,
    /// What stands there after; none when there is nothing any more.
    pub after: Option<Fact>,
}

/// One side of a [`Change`].
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What is stated, in short.
    pub text: String,
    /// Where it is stated.
    pub place: Place,
}

impl Change {
    /// The change's name, which stays the same as long as the change is the same: `kind:subject`.
    pub fn id(&self) -> String {
        format!("{}:{}", self.kind, self.subject)
    }
}

impl Fact {
    /// A fact with its place.
    pub fn new(text: impl Into<String>, place: Place) -> Self {
        Self { text: text.into(), place }
    }
}

/// All differences, in the order of the documents.
pub fn compare(before: &Spec, after: &Spec) -> Vec<Change> {
    let mut changes = Vec::new();
    for pair in Pairs::by_key(&before.apis, &after.apis, |api| &api.id).iter() {
        match pair {
            Pair::Both((_, before), (_, after)) | Pair::Renamed((_, before), (_, after)) => {
                if before != after {
                    let mut walk = Walk::new(before, after);
                    api::compare(before, after, &mut walk);
                    changes.append(&mut walk.changes);
                }
            }
            Pair::Removed(_, api) => {
                let fact = Fact::new(&api.title, Place::file(format!("{}/api.yaml", api.id)));
                changes.push(Change {
                    kind: Kind::ApiRemoved,
                    subject: api.id.clone(),
                    before: Some(fact),
                    after: None,
                });
            }
            Pair::Added(_, api) => {
                let fact = Fact::new(&api.title, Place::file(format!("{}/api.yaml", api.id)));
                changes.push(Change { kind: Kind::ApiAdded, subject: api.id.clone(), before: None, after: Some(fact) });
            }
        }
    }
    once_each(changes)
}

/// Leaves out what was met again: a shared row is walked at every page that refers to it.
fn once_each(changes: Vec<Change>) -> Vec<Change> {
    let mut met = BTreeSet::new();
    changes.into_iter().filter(|change| met.insert((change.kind, change.subject.clone()))).collect()
}
