//! Page files are written in the words of OpenAPI and JSON Schema: their values become those of a document when
//! references lead to its components, and keys of our own get `x-` in front.

use heck::ToKebabCase;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::markdown::paragraphs;

pub(super) type Object = Map<String, Value>;

/// The words of OpenAPI for an operation, in the order in which documents have them.
pub(super) const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "externalDocs",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
];
pub(super) const PARAMETER: &[&str] = &["name", "in", "required", "description", "deprecated", "schema"];
pub(super) const BODY: &[&str] = &["description", "required", "content"];
pub(super) const SECURITY_SCHEME: &[&str] = &["type", "scheme", "in", "name", "description"];

/// The words of JSON Schema that page files use, without `maxLength`: of any JSON, it would speak of texts alone.
const SCHEMA: &[&str] = &[
    "$ref",
    "type",
    "format",
    "minLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "enum",
    "items",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "additionalProperties",
    "description",
    "default",
    "examples",
    "deprecated",
];

/// A part of the description with the keys of page files. A description always becomes JSON: its keys are texts.
pub(super) fn object(part: &impl Serialize) -> Object {
    match serde_json::to_value(part) {
        Ok(Value::Object(object)) => object,
        _ => Object::new(),
    }
}

/// The keys that OpenAPI knows, in its order; then the others, with `x-` in front. OpenAPI takes descriptions for Markdown.
pub(super) fn in_words_of(known: &[&str], mut object: Object) -> Value {
    let mut ordered: Object = known.iter().filter_map(|word| object.shift_remove_entry(*word)).collect();
    change(&mut ordered, "description", prose);
    ordered.extend(object.into_iter().map(|(key, value)| (format!("x-{}", key.to_kebab_case()), value)));
    Value::Object(ordered)
}

/// A sentence of the description as Markdown.
pub(super) fn prose(text: Value) -> Value {
    match text {
        Value::String(text) => paragraphs(&text).join("\n\n").into(),
        other => other,
    }
}

/// Changes what stands under a key, if anything does.
pub(super) fn change(object: &mut Object, key: &str, change: impl FnOnce(Value) -> Value) {
    if let Some(value) = object.get_mut(key) {
        *value = change(value.take());
    }
}

/// Changes each value of an object.
pub(super) fn each(value: Value, change: impl Fn(Value) -> Value) -> Value {
    match value {
        Value::Object(object) => object.into_iter().map(|(key, value)| (key, change(value))).collect(),
        other => other,
    }
}

/// A schema, with the schemas inside it.
pub(super) fn schema(value: Value) -> Value {
    let Value::Object(mut schema) = value else { return value };
    change(&mut schema, "$ref", |to| component("schemas", to.as_str().unwrap_or_default()));
    change(&mut schema, "items", self::schema);
    change(&mut schema, "additionalProperties", self::schema);
    change(&mut schema, "properties", |properties| each(properties, self::schema));
    describe_values(&mut schema);
    let max_length = schema.contains_key("type").then(|| schema.shift_remove("maxLength")).flatten();
    let mut schema = in_words_of(SCHEMA, schema);
    if let (Value::Object(schema), Some(max_length)) = (&mut schema, max_length) {
        schema.insert("maxLength".to_owned(), max_length);
    }
    schema
}

/// `#/components/schemas/Thing` of `schemas.yaml#/Thing`
fn component(list: &str, to: &str) -> Value {
    let name = to.rsplit('/').next().unwrap_or_default();
    format!("#/components/{list}/{name}").into()
}

/// Puts what is said about the values of an enum beside them.
fn describe_values(schema: &mut Object) {
    let Some(Value::Array(values)) = schema.get_mut("enum") else { return };
    let mut said = [("description", "enumDescriptions", Object::new()), ("rustName", "rustNames", Object::new())];
    for value in values {
        let Value::Object(described) = value else { continue };
        let text = described.shift_remove("value").unwrap_or_default();
        for (key, _, list) in &mut said {
            let entry = described.shift_remove(*key);
            list.extend(entry.map(|entry| (text.as_str().unwrap_or_default().to_owned(), entry)));
        }
        *value = text;
    }
    let said = said.into_iter().filter(|(_, _, list)| !list.is_empty());
    schema.extend(said.map(|(_, name, list)| (name.to_owned(), Value::Object(list))));
}
