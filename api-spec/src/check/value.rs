//! Whether a value keeps to a schema: for defaults and enum values.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::file::{Entries, Format, Schema};
use crate::model::Type;

use super::reference::Scope;

/// What the schema forbids about the value; none when it fits, or when the schema cannot be found.
pub(super) fn violation(schema: &Schema, value: &Value, scope: &Scope<'_>) -> Option<String> {
    let schema = scope.follow(schema)?;
    match (schema.kind?, value) {
        (Type::String, Value::String(text)) => text_violation(schema, text),
        (Type::Integer, Value::Number(number)) if !number.is_i64() => {
            Some("is not a whole number of 64 bits".to_owned())
        }
        (Type::Integer | Type::Number, Value::Number(number)) => number_violation(schema, number),
        (Type::Boolean, Value::Bool(_)) => None,
        (Type::Array, Value::Array(items)) => array_violation(schema, items, scope),
        (Type::Object, Value::Object(_)) => object_violation(schema, value, scope),
        (Type::String, _) => Some("is not a text".to_owned()),
        (Type::Integer | Type::Number, _) => Some("is not a number".to_owned()),
        (Type::Boolean, _) => Some("is neither true nor false".to_owned()),
        (Type::Array, _) => Some("is not a list".to_owned()),
        (Type::Object, _) => Some("is not an object".to_owned()),
    }
}

/// The order of two numbers, exact when both are whole.
pub(super) fn compare(a: &Number, b: &Number) -> Ordering {
    match (a.as_i64(), b.as_i64()) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
    }
}

fn text_violation(schema: &Schema, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    if let Some(least) = schema.min_length.filter(|least| length < *least) {
        return Some(format!("is shorter than \"minLength\" {least}"));
    }
    if let Some(most) = schema.max_length.filter(|most| length > *most) {
        return Some(format!("is longer than \"maxLength\" {most}"));
    }
    if let Some(most) = schema.max_bytes.filter(|most| text.len() as u64 > *most) {
        return Some(format!("is longer than \"maxBytes\" {most}"));
    }
    let pattern = schema.pattern.as_ref().and_then(|pattern| regex::Regex::new(pattern).ok());
    if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
        return Some("does not match \"pattern\"".to_owned());
    }
    not_in_enum(schema, |known| known.as_str() == Some(text))
}

fn number_violation(schema: &Schema, number: &Number) -> Option<String> {
    if schema.format == Some(Format::Int32) && number.as_i64().is_some_and(|number| i32::try_from(number).is_err()) {
        return Some("has more than 32 bits".to_owned());
    }
    if let Some(least) = schema.minimum.as_ref().filter(|least| compare(number, least).is_lt()) {
        return Some(format!("is less than \"minimum\" {least}"));
    }
    if let Some(most) = schema.maximum.as_ref().filter(|most| compare(number, most).is_gt()) {
        return Some(format!("is greater than \"maximum\" {most}"));
    }
    let step = schema.multiple_of.as_ref().and_then(Number::as_i64);
    if let (Some(step), Some(number)) = (step, number.as_i64())
        && number.checked_rem(step).is_some_and(|rest| rest != 0)
    {
        return Some(format!("is not a multiple of {step}"));
    }
    not_in_enum(schema, |known| known.as_i64() == number.as_i64())
}

fn not_in_enum(schema: &Schema, is_value: impl Fn(&Value) -> bool) -> Option<String> {
    (!schema.values.is_empty() && !schema.values.iter().any(is_value)).then(|| "is not in \"enum\"".to_owned())
}

fn array_violation(schema: &Schema, items: &[Value], scope: &Scope<'_>) -> Option<String> {
    let count = items.len() as u64;
    if let Some(least) = schema.min_items.filter(|least| count < *least) {
        return Some(format!("has fewer items than \"minItems\" {least}"));
    }
    if let Some(most) = schema.max_items.filter(|most| count > *most) {
        return Some(format!("has more items than \"maxItems\" {most}"));
    }
    let of = schema.items.as_deref()?;
    items.iter().find_map(|item| violation(of, item, scope)).map(|wrong| format!("has an item that {wrong}"))
}

fn object_violation(schema: &Schema, value: &Value, scope: &Scope<'_>) -> Option<String> {
    if let Some(name) = schema.required.iter().find(|name| value.get(name).is_none()) {
        return Some(format!("lacks the property \"{name}\""));
    }
    let properties = schema.properties.iter().flat_map(Entries::iter);
    let wrong = |(name, of): (&str, &Schema)| {
        let wrong = violation(of, value.get(name)?, scope)?;
        Some(format!("has a property \"{name}\" that {wrong}"))
    };
    properties.filter_map(wrong).next()
}
