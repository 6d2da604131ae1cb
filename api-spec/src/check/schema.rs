//! Checks of schemas: limits, patterns, names and values that contradict each other.

use std::collections::BTreeSet;

use serde_json::{Number, Value};

use crate::file::{Entries, Format, Schema};
use crate::model::Type;
use crate::nearest::nearest;
use crate::position::At;
use crate::problem::Sink;

use super::name;
use super::reference::Scope;
use super::value::{self, compare};

/// Checks the schemas of `schemas.yaml`, or those of a page's own.
pub(super) fn check_named(schemas: &Entries<Schema>, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    for (key, schema) in schemas.iter() {
        let at = at.key(key);
        name::check_property(key, schema.rust_name.as_deref(), &at, report);
        if scope.is_endless(schema) {
            report.value(&at.key("$ref"), "the references go round in a circle", "give one of the schemas a type");
        }
        check(schema, &at, scope, report);
    }
}

/// Checks a schema and all inside it.
pub(super) fn check(schema: &Schema, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    if let Some(reference) = &schema.reference {
        scope.check_schema(reference, &at.key("$ref"), report);
    }
    match schema.kind {
        Some(Type::String) => check_string(schema, at, scope, report),
        Some(Type::Integer | Type::Number) => check_number(schema, at, scope, report),
        Some(Type::Array) => {
            check_order(schema.min_items, schema.max_items, ("minItems", "maxItems"), at, report);
            if let Some(items) = &schema.items {
                check(items, &at.key("items"), scope, report);
            }
        }
        Some(Type::Object) => check_object(schema, at, scope, report),
        Some(Type::Boolean) | None => {}
    }
    if let Some(default) = &schema.default
        && let Some(wrong) = value::violation(schema, default, scope)
    {
        report.value(&at.key("default"), format!("the default {wrong}"), "correct the default or the schema");
    }
}

fn check_string(schema: &Schema, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    if schema.format == Some(Format::Binary) {
        return check_binary(schema, at, report);
    }
    check_order(schema.min_length, schema.max_length, ("minLength", "maxLength"), at, report);
    check_order(schema.min_length, schema.max_bytes, ("minLength", "maxBytes"), at, report);
    if let Some(pattern) = &schema.pattern
        && let Some(error) = syntax_error(pattern)
    {
        let wrong = format!("the pattern does not compile: {error}");
        report.value(&at.key("pattern"), wrong, "write a regular expression without look-around and back-references");
    }
    check_enum(schema, at, scope, report);
    let values = at.key("enum");
    for (index, value) in schema.values.iter().enumerate() {
        let Some(text) = value.as_str() else { continue };
        let spellable = text.is_empty() || name::is_spellable(text) || schema.rust_names.get(text).is_some();
        if !spellable {
            report.value(&values.index(index), "no Rust name can be made of this value", "add one to \"rustNames\"");
        }
    }
    let texts = || schema.values.iter().filter_map(Value::as_str);
    let tables = [
        ("rustNames", schema.rust_names.keys().collect::<Vec<_>>()),
        ("enumDescriptions", schema.enum_descriptions.keys().collect()),
    ];
    for (table, keys) in tables {
        let at = at.key(table);
        for key in keys.into_iter().filter(|key| !texts().any(|text| text == *key)) {
            let instead = match nearest(key, texts()) {
                Some(value) => format!("write \"{value}\""),
                None => "add it to \"enum\", or remove it".to_owned(),
            };
            report.key(&at.key(key), "\"enum\" has no such value", instead);
        }
    }
}

/// The bytes of a file have no limits that anything could check.
fn check_binary(schema: &Schema, at: &At<'_>, report: &mut Sink<'_>) {
    let keys = [
        ("minLength", schema.min_length.is_some()),
        ("maxLength", schema.max_length.is_some()),
        ("maxBytes", schema.max_bytes.is_some()),
        ("pattern", schema.pattern.is_some()),
        ("enum", !schema.values.is_empty()),
    ];
    for (key, _) in keys.into_iter().filter(|(_, present)| *present) {
        report.key(&at.key(key), "the key does not go with the format binary", "remove it");
    }
}

fn check_number(schema: &Schema, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    if let (Some(minimum), Some(maximum)) = (&schema.minimum, &schema.maximum)
        && compare(minimum, maximum).is_gt()
    {
        report.value(
            &at.key("minimum"),
            format!("\"minimum\" is greater than \"maximum\" {maximum}"),
            "correct one of them",
        );
    }
    if schema.multiple_of.as_ref().is_some_and(|step| compare(step, &Number::from(0)).is_le()) {
        report.value(&at.key("multipleOf"), "\"multipleOf\" is not greater than 0", "write a greater number");
    }
    if schema.format == Some(Format::Int32) {
        for (key, limit) in [("minimum", &schema.minimum), ("maximum", &schema.maximum)] {
            if limit.as_ref().and_then(Number::as_i64).is_some_and(|limit| i32::try_from(limit).is_err()) {
                report.value(&at.key(key), "the limit has more than 32 bits", "write \"format: int64\", or correct it");
            }
        }
    }
    check_enum(schema, at, scope, report);
}

/// Reports values that stand twice or that the other keys of the schema forbid.
fn check_enum(schema: &Schema, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let values = at.key("enum");
    let mut seen = BTreeSet::new();
    for (index, value) in schema.values.iter().enumerate() {
        let at = values.index(index);
        if !seen.insert(value.to_string()) {
            report.value(&at, "the value stands twice in \"enum\"", "keep one of the two");
        } else if let Some(wrong) = value::violation(schema, value, scope) {
            report.value(&at, format!("the value {wrong}"), "correct the value or the schema");
        }
    }
}

fn check_object(schema: &Schema, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    if let Some(values) = &schema.additional_properties {
        let at = at.key("additionalProperties");
        if schema.properties.is_some() {
            report.key(&at, "an object is either a map or has properties", "remove one of the two");
        }
        check(values, &at, scope, report);
    }
    let properties = at.key("properties");
    for (key, property) in schema.properties.iter().flat_map(Entries::iter) {
        let at = properties.key(key);
        name::check_property(key, property.rust_name.as_deref(), &at, report);
        check(property, &at, scope, report);
    }
    let required = at.key("required");
    let mut seen = BTreeSet::new();
    for (index, name) in schema.required.iter().enumerate() {
        let at = required.index(index);
        let known = || schema.properties.iter().flat_map(Entries::keys);
        if !seen.insert(name) {
            report.value(&at, "the name stands twice in \"required\"", "keep one of the two");
        } else if !known().any(|property| property == name) {
            let instead = match nearest(name, known()) {
                Some(property) => format!("write \"{property}\""),
                None => "add it to \"properties\", or remove it".to_owned(),
            };
            report.value(&at, "there is no such property", instead);
        }
    }
}

fn check_order(least: Option<u64>, most: Option<u64>, keys: (&str, &str), at: &At<'_>, report: &mut Sink<'_>) {
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let (least, greatest) = keys;
        report.value(
            &at.key(least),
            format!("\"{least}\" is greater than \"{greatest}\" {most}"),
            "correct one of them",
        );
    }
}

fn syntax_error(pattern: &str) -> Option<String> {
    match regex_syntax::parse(pattern) {
        Ok(_) => None,
        Err(regex_syntax::Error::Parse(error)) => Some(error.kind().to_string()),
        Err(regex_syntax::Error::Translate(error)) => Some(error.kind().to_string()),
        Err(error) => Some(error.to_string()),
    }
}
