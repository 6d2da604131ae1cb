//! Which way the named schemas of an API go: into requests, out of answers, or both. What a limit means, and what code a
//! type needs, depends on it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Schema, SchemaKind, Supplier};

/// The named schemas of an API that are sent, and those that are received. A schema goes the way of all that refer to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directions {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Directions {
    /// The directions of all named schemas of an API. What the credential supplies is no schema that is sent: nobody
    /// gives it a value.
    pub fn of(api: &Api) -> Self {
        let pages = || api.operations().map(|(_, operation)| operation);
        let shared = api.parameters.iter().map(|shared| &shared.parameter);
        let parameters = pages().flat_map(|page| &page.parameters).chain(shared);
        let given = parameters.filter(|parameter| parameter.supplied_by != Supplier::Credential);
        let bodies = pages().filter_map(|page| page.request_body.as_ref());
        let answers = pages().flat_map(|page| &page.responses).filter_map(|response| response.content.as_ref());
        let pushed = api.webhooks().map(|(_, webhook)| &webhook.payload);
        let named = named(api);
        Self {
            sent: reached(given.map(|given| &given.schema).chain(bodies.map(|body| &body.schema)), &named),
            received: reached(answers.map(|content| &content.schema).chain(pushed), &named),
        }
    }

    /// Whether requests hold a value of the schema of this name.
    pub fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    /// Whether answers or push notifications hold a value of the schema of this name.
    pub fn is_received(&self, name: &str) -> bool {
        self.received.contains(name)
    }
}

/// The named schemas of all files of an API; their names are unique in it.
fn named(api: &Api) -> BTreeMap<&str, &Schema> {
    let chapters = api.chapters.iter().flat_map(|chapter| &chapter.schemas);
    let pages = api.operations().flat_map(|(_, operation)| &operation.schemas);
    let webhooks = api.webhooks().flat_map(|(_, webhook)| &webhook.schemas);
    api.schemas
        .iter()
        .chain(chapters)
        .chain(pages)
        .chain(webhooks)
        .map(|named| (named.name.as_str(), &named.schema))
        .collect()
}

/// The names of the schemas that these lead to.
fn reached<'s>(from: impl Iterator<Item = &'s Schema>, named: &BTreeMap<&str, &'s Schema>) -> BTreeSet<String> {
    let mut open: Vec<_> = from.collect();
    let mut reached = BTreeSet::new();
    while let Some(schema) = open.pop() {
        match &schema.kind {
            SchemaKind::Ref(to) => {
                if reached.insert(to.name.clone()) {
                    open.extend(named.get(to.name.as_str()));
                }
            }
            SchemaKind::Array(array) => open.push(&array.items),
            SchemaKind::Map(map) => open.push(&map.values),
            SchemaKind::Object(object) => open.extend(object.properties.iter().map(|property| &property.schema)),
            SchemaKind::String(_)
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::Boolean
            | SchemaKind::Any { .. }
            | SchemaKind::Binary => {}
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sources;

    const API: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: code, message: message }
chapters: [{ folder: things, title: Things }]
";

    const PAGE: &str = "\
page: { title: Find a Thing }
method: GET
path: /things/{id}
operationId: FindThing
summary: Finds a thing.
parameters:
  - { name: id, in: path, required: true, schema: { $ref: '#/schemas/Id' } }
responses:
  '200': { content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
schemas:
  Id: { type: string, description: An id. }
  Name: { type: string, description: A name. }
  Thing:
    properties:
      id: { $ref: '#/schemas/Id' }
      names: { type: array, items: { $ref: '#/schemas/Name' } }
      parts: { type: array, items: { $ref: '#/schemas/Thing' } }
";

    #[test]
    fn a_schema_goes_the_way_of_all_that_refer_to_it() {
        let sources = Sources::from_iter([("things-v1/api.yaml", API), ("things-v1/things/find-thing.yaml", PAGE)]);
        let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
        let directions = Directions::of(&spec.apis[0]);
        let ways = |name| (directions.is_sent(name), directions.is_received(name));
        assert_eq!(["Id", "Name", "Thing"].map(ways), [(true, true), (false, true), (false, true)]);
    }
}
