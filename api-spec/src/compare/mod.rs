//! What changed between two descriptions, for the people who follow the pages and for the programs that call the API.
//!
//! [`compare`] takes two [`Spec`]s and tells every difference as a [`Change`]: what happened ([`Kind`], which implies its
//! level), to what, and what stood there before and stands there after, each with its place in the page files. It reads
//! no file: [`Lines`](crate::Lines) turns places into lines. Changes of the Rust API are told in the same terms, with
//! [`Kind`]s of the voice [`Voice::Rust`].
//!
//! Both descriptions become values in the vocabulary of the page files, and one walk (`walk.rs`) goes through them side by
//! side. What a difference means stands in one table (`table.rs`), by key; a few rules need more than a key. A key without
//! a rule is told, too, so two descriptions without a change between them are equal. What is shared (a parameter, an error,
//! a named schema) is told once, where it is stated, not at every use.

mod api;
mod change;
#[cfg(test)]
mod complete;
mod kind;
mod limits;
mod operation;
mod pairs;
mod schema;
mod table;
mod walk;

use std::collections::BTreeSet;

use crate::Place;
use crate::model::{Api, Spec};

pub use change::{Change, Fact};
pub use kind::{Kind, Level, Voice};

use pairs::Pairs;

/// All differences, in the order of the documents.
pub fn compare(before: &Spec, after: &Spec) -> Vec<Change> {
    let mut changes = Vec::new();
    for pair in Pairs::by_key(&before.apis, &after.apis, |api| &api.id).iter() {
        let fact = |api: &Api| Fact::new(&api.title, Place::file(format!("{}/api.yaml", api.id)));
        let (kind, id, before, after) = match pair {
            [Some(old), Some(new)] => {
                changes.extend(if old == new { Vec::new() } else { api::compare(old, new, table::TABLE) });
                continue;
            }
            [Some(old), None] => (Kind::ApiRemoved, &old.id, Some(fact(old)), None),
            [None, Some(new)] => (Kind::ApiAdded, &new.id, None, Some(fact(new))),
            [None, None] => continue,
        };
        changes.push(Change { kind, subject: id.clone(), before, after });
    }
    once_each(changes)
}

/// Leaves out what was met again: what pages share is met at every page that refers to it.
fn once_each(changes: Vec<Change>) -> Vec<Change> {
    let mut met = BTreeSet::new();
    changes.into_iter().filter(|change| met.insert((change.kind, change.subject.clone()))).collect()
}
