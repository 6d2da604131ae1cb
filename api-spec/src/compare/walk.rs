//! The walk through two descriptions: where it stands on both sides, and what it has found.

use std::collections::BTreeMap;

use serde_json::Value;

use super::direction::{Direction, Directions};
use super::{Change, Fact, Kind};
use crate::Place;
use crate::model::{Api, Schema, SchemaRef};

/// Where the walk stands: the same thing before and after.
#[derive(Debug, Clone)]
pub(super) struct Site {
    pub(super) subject: String,
    pub(super) before: Place,
    pub(super) after: Place,
}

/// What is found on the way, and what is known from the start.
pub(super) struct Walk<'s> {
    pub(super) changes: Vec<Change>,
    pub(super) directions: Directions,
    before: BTreeMap<&'s str, &'s Schema>,
    after: BTreeMap<&'s str, &'s Schema>,
    /// The new names of named schemas that were renamed, by the former ones.
    pub(super) renamed: BTreeMap<String, String>,
    /// The pairs of named schemas that are being compared at a place that refers to them.
    pub(super) open: Vec<(String, String)>,
}

/// A value as it is shown; none when nothing is stated.
pub(super) trait Shown {
    fn shown(&self) -> Option<String>;
}

impl Site {
    /// An entry under the same key on both sides.
    pub(super) fn key(&self, key: &str) -> Self {
        self.sub(key, |place| place.key(key))
    }

    /// Something below, which the subject calls `name` and which stands at the same way from here on both sides.
    pub(super) fn sub(&self, name: &str, way: impl Fn(&Place) -> Place) -> Self {
        self.at(name, way(&self.before), way(&self.after))
    }

    /// Something below, which the subject calls `name`.
    pub(super) fn at(&self, name: &str, before: Place, after: Place) -> Self {
        Self { subject: self.below(name), before, after }
    }

    /// The subject of something below.
    pub(super) fn below(&self, name: &str) -> String {
        format!("{}/{name}", self.subject)
    }
}

impl<'s> Walk<'s> {
    pub(super) fn new(before: &'s Api, after: &'s Api) -> Self {
        Self {
            changes: Vec::new(),
            directions: Directions::of(&[before, after]),
            before: named(before),
            after: named(after),
            renamed: BTreeMap::new(),
            open: Vec::new(),
        }
    }

    /// The schema that a reference leads to before, and after.
    pub(super) fn lookup(&self, reference: &SchemaRef, after: bool) -> Option<&'s Schema> {
        if after { &self.after } else { &self.before }.get(reference.name.as_str()).copied()
    }

    /// Tells that something changed, whatever it shows.
    pub(super) fn changed(&mut self, kind: Kind, site: &Site, before: &impl Shown, after: &impl Shown) {
        self.changes.push(Change {
            kind,
            subject: site.subject.clone(),
            before: before.shown().map(|text| Fact::new(text, site.before.clone())),
            after: after.shown().map(|text| Fact::new(text, site.after.clone())),
        });
    }

    /// Tells that the value under a key changed, if it did.
    pub(super) fn value<T: Shown + PartialEq>(&mut self, kind: Kind, site: &Site, key: &str, before: &T, after: &T) {
        if before != after {
            self.changed(kind, &site.key(key), before, after);
        }
    }

    /// Tells other words under a key, if they are others.
    pub(super) fn words<T: Shown + PartialEq>(&mut self, site: &Site, key: &str, before: &T, after: &T) {
        self.value(Kind::WordsChanged, site, key, before, after);
    }

    pub(super) fn added(&mut self, kind: Kind, subject: String, text: &str, place: Place) {
        self.changes.push(Change { kind, subject, before: None, after: Some(Fact::new(text, place)) });
    }

    pub(super) fn removed(&mut self, kind: Kind, subject: String, text: &str, place: Place) {
        self.changes.push(Change { kind, subject, before: Some(Fact::new(text, place)), after: None });
    }

    /// Tells that the items of two lists, which `name` calls, stand in another order.
    pub(super) fn reordered<T>(&mut self, site: &Site, lists: (&[T], &[T]), name: impl Fn(&T) -> &str) {
        let names = |list: &[T]| list.iter().map(&name).collect::<Vec<_>>().join(", ");
        self.changed(Kind::Reordered, site, &names(lists.0), &names(lists.1));
    }

    /// Which way a named schema goes.
    pub(super) fn direction(&self, name: &str) -> Direction {
        self.directions.of_schema(name)
    }
}

/// The named schemas of all files of an API; their names are unique in it.
fn named(api: &Api) -> BTreeMap<&str, &Schema> {
    let of_chapters = api.chapters.iter().flat_map(|chapter| &chapter.schemas);
    let of_pages = api.operations().flat_map(|(_, page)| &page.schemas);
    api.schemas.iter().chain(of_chapters).chain(of_pages).map(|named| (named.name.as_str(), &named.schema)).collect()
}

impl Shown for String {
    fn shown(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl Shown for &str {
    fn shown(&self) -> Option<String> {
        Some((*self).to_owned())
    }
}

impl Shown for bool {
    fn shown(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl Shown for Value {
    fn shown(&self) -> Option<String> {
        Some(self.as_str().map_or_else(|| self.to_string(), str::to_owned))
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> Option<String> {
        self.as_ref().and_then(Shown::shown)
    }
}

impl<T: Shown> Shown for Vec<T> {
    fn shown(&self) -> Option<String> {
        let texts: Vec<String> = self.iter().filter_map(Shown::shown).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    }
}
