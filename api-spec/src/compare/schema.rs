//! Types: what is said at a place, what a reference leads to, properties and values.

use std::collections::BTreeMap;

use serde_json::Value;

use super::kind::Kind::*;
use super::limits;
use super::walk::{Item, List, Side, Site, Walk, joined, rule, text};
use crate::model::SchemaRef;

/// The named schemas of an API.
pub(super) const NAMED: List = List {
    kinds: [Some(SchemaRemoved), Some(SchemaAdded)],
    renamed: Some(SchemaRenamed),
    is_same: is_same_schema,
    complete: |schema, _| {
        schema.shown = schema.side.value.map(in_short).unwrap_or_default();
        schema.facts.push((SchemaMoved, schema.side.place.file_name().to_owned()));
    },
    ..List::of("named schema", None)
};

/// The properties of an object.
pub(super) const PROPERTIES: List = List {
    renamed: Some(RequestPropertyRenamed),
    is_same_in_place: is_same_schema,
    complete: |property, schema| {
        let required = schema.get("required").and_then(Value::as_array);
        let (added, fact) = match required.is_some_and(|names| names.iter().any(|name| *name == property.name)) {
            true => (RequestPropertyAddedMandatory, (RequestPropertyMandatory, "mandatory".to_owned())),
            false => (RequestPropertyAdded, (RequestPropertyOptional, "optional".to_owned())),
        };
        property.kinds = [Some(RequestPropertyRemoved), Some(added)];
        property.facts.push(fact);
        property.shown = property.side.value.map(in_short).unwrap_or_default();
    },
    ..List::of("property", None)
};

/// The values of a closed list.
const VALUES: List = List {
    kinds: [Some(RequestValueRemoved), Some(RequestValueAdded)],
    renamed: Some(RequestValueRenamed),
    is_same_in_place: |old, new| old.shares(new, &["rustName", "description"]),
    ..List::of("value", Some("value"))
};

/// A schema at a place: what is said there about the value, then its type.
pub(super) fn schema<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    keys(walk, site, "schema");
    match site.each(|side| side.value.and_then(reference)) {
        [None, None] => types(walk, site),
        [Some(old), Some(new)] if old == new || walk.renamed.get(&(NAMED.of, old.clone())) == Some(&new) => {}
        references => follow(walk, site, references),
    }
}

/// Visits the keys of a schema that are about the place where it stands, which the table calls those of a schema, or all
/// others, which are those of its type.
fn keys<'v>(walk: &mut Walk<'v>, site: &Site<'v>, of: &str) {
    let table = walk.table;
    let is_of_place = |key: &str| rule(table, &format!("schema/{key}")).is_some();
    walk.keys(&Site { path: of.to_owned(), ..site.clone() }, |key| is_of_place(key) == (of == "schema"));
}

/// Compares what two schemas come to when at least one of them refers to another now.
fn follow<'v>(walk: &mut Walk<'v>, site: &Site<'v>, references: [Option<String>; 2]) {
    walk.push(ReferenceChanged, &site.key("$ref"), site.each(|side| side.value.map(in_short)));
    if walk.followed.contains(&references) {
        return;
    }
    let mut schemas = walk.schemas.iter();
    if let [Some(before), Some(after)] = site.each(|side| target(side, schemas.next()?)) {
        walk.followed.push(references);
        types(walk, &Site { sides: [before, after], ..site.clone() });
        walk.followed.pop();
    }
}

/// The schema at the end of the references, as if it stood at the place; none when they go round in a circle.
fn target<'v>(side: &Side<'v>, schemas: &BTreeMap<String, &'v Value>) -> Option<Side<'v>> {
    let mut side = side.clone();
    for _ in 0..=schemas.len() {
        match side.value.and_then(reference) {
            None => return Some(side),
            Some(name) => side.value = Some(schemas.get(&name)?),
        }
    }
    None
}

fn types<'v>(walk: &mut Walk<'v>, site: &Site<'v>) {
    match site.each(|side| side.value.map(type_of)) {
        [old, new] if old == new => keys(walk, site, "type"),
        _ => walk.push(RequestTypeChanged, &site.key("type"), site.each(|side| side.value.map(in_short))),
    }
}

/// The format. An integer without one has 64 bits.
pub(super) fn format<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let usual = within.sides.iter().any(|schema| schema.text("type") == "integer").then(|| "int64".to_owned());
    let formats = site.each(|side| text(side.value).or_else(|| usual.clone()));
    match formats[0] == formats[1] {
        true => walk.fact(WordsChanged, site),
        false => walk.push(RequestFormatChanged, site, formats),
    }
}

/// The values of a closed list; a list that comes or goes as a whole is a limit.
pub(super) fn values<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let items = VALUES.items(site, within);
    match items.iter().all(|items| !items.is_empty()) {
        true => walk.list(&VALUES, site, &items),
        false => {
            let shown = items.map(|items| joined(items.iter().map(|item| item.name.as_str())));
            walk.tell(limits::upper(site.each(|side| side.value)), site, shown);
        }
    }
}

fn is_same_schema(old: &Item<'_>, new: &Item<'_>) -> bool {
    old.side.value == new.side.value && old.side.value.is_some_and(tells_itself_apart)
}

/// Whether a schema says enough to be known again under another name.
pub(super) fn tells_itself_apart(schema: &Value) -> bool {
    let has_properties = schema.get("properties").and_then(Value::as_object).is_some_and(|them| !them.is_empty());
    let has_values = type_of(schema) == "string" && schema.get("enum").is_some();
    has_properties || has_values || ["$ref", "description"].iter().any(|key| schema.get(key).is_some())
}

/// A type in a few words: `list of PackageId`.
pub(super) fn in_short(schema: &Value) -> String {
    let of = |key: &str| schema.get(key).map(in_short).unwrap_or_default();
    match (reference(schema), type_of(schema)) {
        (Some(name), _) => name,
        (None, "array") => format!("list of {}", of("items")),
        (None, "map") => format!("map of {}", of("additionalProperties")),
        (None, "object") => {
            let properties = schema.get("properties").and_then(Value::as_object);
            let names = joined(properties.into_iter().flat_map(|properties| properties.keys()).map(String::as_str));
            format!("object with {}", names.as_deref().unwrap_or("nothing"))
        }
        (None, "string") => {
            let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
            let values = joined(values.filter_map(|value| value.get("value").unwrap_or(value).as_str()));
            match (values, schema.get("format").and_then(Value::as_str)) {
                (Some(values), _) => format!("one of {values}"),
                (None, Some(format)) => format!("string, {format}"),
                (None, None) => "string".to_owned(),
            }
        }
        (None, of) => of.to_owned(),
    }
}

/// What a schema is, which decides which keys it has.
fn type_of(schema: &Value) -> &str {
    match schema.get("type").and_then(Value::as_str) {
        None => "any JSON",
        Some("object") if schema.get("additionalProperties").is_some() => "map",
        Some("string") if schema.get("format").is_some_and(|format| format == "binary") => "bytes",
        Some(of) => of,
    }
}

/// The name of the schema that a schema refers to, if it does.
fn reference(schema: &Value) -> Option<String> {
    let reference: SchemaRef = schema.get("$ref")?.as_str()?.parse().ok()?;
    Some(reference.name)
}
