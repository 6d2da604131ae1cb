//! Which way each named schema goes: into requests, out of answers, or both. A limit that is tightened breaks callers
//! in what they send, not in what they receive.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use crate::model::{Api, Schema, SchemaKind, Supplier};

/// Whether a value is sent. What is both sent and received is told as what is sent: that is what breaks callers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Sent,
    Received,
}

impl Direction {
    /// The kind of change for this way.
    pub(super) fn kind(self, sent: Kind, received: Kind) -> Kind {
        match self {
            Self::Sent => sent,
            Self::Received => received,
        }
    }
}

/// The named schemas that are sent, on either side of the comparison.
#[derive(Debug)]
pub(super) struct Directions {
    sent: BTreeSet<String>,
}

impl Directions {
    pub(super) fn of(apis: &[&Api]) -> Self {
        Self { sent: apis.iter().flat_map(|api| sent(api)).collect() }
    }

    pub(super) fn of_schema(&self, name: &str) -> Direction {
        if self.sent.contains(name) { Direction::Sent } else { Direction::Received }
    }
}

/// The names of the schemas that requests of an API lead to.
fn sent(api: &Api) -> BTreeSet<String> {
    let pages = || api.chapters.iter().flat_map(|chapter| &chapter.operations);
    let named = api.schemas.iter().chain(pages().flat_map(|page| &page.schemas));
    let held: BTreeMap<&str, &Schema> = named.map(|named| (named.name.as_str(), &named.schema)).collect();
    let mut open = Vec::new();
    let shared = api.parameters.iter().map(|shared| &shared.parameter);
    let parameters = pages().flat_map(|page| &page.parameters).chain(shared);
    let callers = parameters.filter(|parameter| parameter.supplied_by != Supplier::Credential);
    callers.for_each(|parameter| references(&parameter.schema, &mut open));
    pages().filter_map(|page| page.request_body.as_ref()).for_each(|body| references(&body.schema, &mut open));
    let mut sent = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(schema) = held.get(name)
            && sent.insert(name.to_owned())
        {
            references(schema, &mut open);
        }
    }
    sent
}

/// Adds the names of the schemas that a schema refers to.
fn references<'s>(schema: &'s Schema, names: &mut Vec<&'s str>) {
    match &schema.kind {
        SchemaKind::Ref(to) => names.push(&to.name),
        SchemaKind::Array(array) => references(&array.items, names),
        SchemaKind::Map(map) => references(&map.values, names),
        SchemaKind::Object(object) => object.properties.iter().for_each(|property| references(&property.schema, names)),
        SchemaKind::String(_)
        | SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::Boolean
        | SchemaKind::Any { .. }
        | SchemaKind::Binary => {}
    }
}
