//! Checks of schemas: limits, patterns, names and values that contradict each other.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde_json::Value;

use super::name;
use super::reach::Reach;
use crate::diagnostics::Sink;
use crate::model::{
    IntegerFormat, IntegerSchema, NamedSchema, NumberSchema, ObjectSchema, Schema, SchemaKind, StringSchema, TextLimits,
};
use crate::step::At;
use crate::violation::{Violation, violations};

/// What a type is where no JSON can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Plain,
    File,
    List,
    Object,
    Json,
}

impl Written {
    /// None of a reference, which has to be followed first.
    pub(super) fn of(schema: &Schema) -> Option<Self> {
        Some(match &schema.kind {
            SchemaKind::Ref(_) => return None,
            SchemaKind::String(_) | SchemaKind::Integer(_) | SchemaKind::Number(_) | SchemaKind::Boolean => Self::Plain,
            SchemaKind::Binary => Self::File,
            SchemaKind::Array(_) => Self::List,
            SchemaKind::Map(_) | SchemaKind::Object(_) => Self::Object,
            SchemaKind::Any { .. } => Self::Json,
        })
    }

    /// What people call it, unless it is a plain value.
    pub(super) fn composite(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::File => Some("a file"),
            Self::List => Some("a list"),
            Self::Object => Some("an object"),
            Self::Json => Some("any JSON"),
        }
    }
}

/// Checks the schemas of `schemas.yaml`, or those of a page's own.
pub(super) fn check_named(schemas: &[NamedSchema], at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    for NamedSchema { name, schema } in schemas {
        let at = at.key(name);
        if reach.is_endless(schema) {
            sink.value(&at.key("$ref"), "the references go round in a circle", "give one of the schemas a type");
        }
        check(schema, &at, reach, sink);
    }
}

/// Checks a schema that is no property, and all inside it.
pub(super) fn check(schema: &Schema, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    if schema.required_when.is_some() {
        sink.key(&at.key("requiredWhen"), "only a property or a parameter is mandatory at times", "remove it");
    }
    check_inside(schema, at, reach, sink);
}

fn check_inside(schema: &Schema, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    match &schema.kind {
        SchemaKind::Ref(to) => reach.check(to, &at.key("$ref"), sink),
        SchemaKind::String(string) => {
            check_string(string, at, sink);
            let values = string.values.iter().map(|value| Value::from(value.value.as_str()));
            check_enum(schema, values, at, reach, sink);
        }
        SchemaKind::Integer(integer) => {
            check_integer(integer, at, sink);
            check_enum(schema, integer.values.iter().map(|value| Value::from(*value)), at, reach, sink);
        }
        SchemaKind::Number(NumberSchema { minimum, maximum, multiple_of, .. }) => {
            check_order(*minimum, *maximum, ("minimum", "maximum"), at, sink);
            check_step(*multiple_of, 0.0, at, sink);
        }
        SchemaKind::Array(array) => {
            check_order(array.min_items, array.max_items, ("minItems", "maxItems"), at, sink);
            check(&array.items, &at.key("items"), reach, sink);
        }
        SchemaKind::Map(map) => check(&map.values, &at.key("additionalProperties"), reach, sink),
        SchemaKind::Object(object) => check_object(object, at, reach, sink),
        SchemaKind::Boolean | SchemaKind::Any { .. } | SchemaKind::Binary => {}
    }
    if let Some(violation) = schema.default.as_ref().and_then(|default| first_violation(schema, default, reach)) {
        sink.value(&at.key("default"), format!("the default{violation}"), "correct the default or the schema");
    }
}

fn first_violation(schema: &Schema, value: &Value, reach: &Reach<'_>) -> Option<Violation> {
    violations(value, schema, &reach.schemas).into_iter().next()
}

fn check_string(string: &StringSchema, at: &At<'_>, sink: &mut Sink<'_>) {
    check_order(string.min_length, string.max_length, ("minLength", "maxLength"), at, sink);
    check_order(string.min_length, string.max_bytes, ("minLength", "maxBytes"), at, sink);
    if let Some(pattern) = &string.pattern {
        if let Some(error) = syntax_error(pattern) {
            let wrong = format!("the pattern does not compile: {error}");
            let instead = "write a regular expression without look-around and back-references";
            sink.value(&at.key("pattern"), wrong, instead);
        }
        if TextLimits::of_pattern(pattern).is_some_and(|limits| limits.max_length.is_some()) {
            for (key, limit) in [("minLength", string.min_length), ("maxLength", string.max_length)] {
                if limit.is_some() {
                    sink.key(&at.key(key), "the pattern counts the characters already", "remove one of the two limits");
                }
            }
        }
    }
    let values = at.key("enum");
    for (index, value) in string.values.iter().enumerate() {
        if !value.value.is_empty() && value.rust_name.is_none() && !name::is_spellable(&value.value) {
            let instead = "write { value: …, rustName: … }";
            sink.value(&values.index(index), "no Rust name can be made of this value", instead);
        }
    }
}

fn check_integer(integer: &IntegerSchema, at: &At<'_>, sink: &mut Sink<'_>) {
    check_order(integer.minimum, integer.maximum, ("minimum", "maximum"), at, sink);
    check_step(integer.multiple_of, 0, at, sink);
    if integer.format == Some(IntegerFormat::Int32) {
        for (key, limit) in [("minimum", integer.minimum), ("maximum", integer.maximum)] {
            if limit.is_some_and(|limit| i32::try_from(limit).is_err()) {
                sink.value(&at.key(key), "the limit has more than 32 bits", "write \"format: int64\", or correct it");
            }
        }
    }
}

/// Reports values that stand twice or that the other keys of the schema forbid.
fn check_enum(
    schema: &Schema,
    values: impl Iterator<Item = Value>,
    at: &At<'_>,
    reach: &Reach<'_>,
    sink: &mut Sink<'_>,
) {
    let list = at.key("enum");
    let mut seen = BTreeSet::new();
    for (index, value) in values.enumerate() {
        let at = list.index(index);
        if !seen.insert(value.to_string()) {
            sink.value(&at, "the value stands twice in \"enum\"", "keep one of the two");
        } else if let Some(violation) = first_violation(schema, &value, reach) {
            sink.value(&at, format!("the value{violation}"), "correct the value or the schema");
        }
    }
}

fn check_object(object: &ObjectSchema, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let properties = at.key("properties");
    for property in &object.properties {
        let at = properties.key(&property.name);
        name::check_property(&property.name, property.schema.rust_name.as_deref(), &at, sink);
        if property.required && property.schema.required_when.is_some() {
            sink.key(
                &at.key("requiredWhen"),
                "the property is always mandatory",
                "remove it, or the name in \"required\"",
            );
        }
        check_inside(&property.schema, &at, reach, sink);
    }
}

fn check_order<N>(least: Option<N>, most: Option<N>, keys: (&str, &str), at: &At<'_>, sink: &mut Sink<'_>)
where
    N: PartialOrd + Display,
{
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let (least, greatest) = keys;
        let wrong = format!("\"{least}\" is greater than \"{greatest}\" {most}");
        sink.value(&at.key(least), wrong, "correct one of them");
    }
}

fn check_step<N: PartialOrd>(step: Option<N>, zero: N, at: &At<'_>, sink: &mut Sink<'_>) {
    if step.is_some_and(|step| step <= zero) {
        sink.value(&at.key("multipleOf"), "\"multipleOf\" is not greater than 0", "write a greater number");
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
