//! A JSON value against a schema: its type and every limit that the description states.

use std::fmt;

use api_spec::model::{
    ArraySchema, IntegerFormat, IntegerSchema, NumberSchema, ObjectSchema, Schema, SchemaKind, StringFormat,
    StringSchema,
};
use serde_json::Value;

use super::{Checked, MISSING, has_format};
use crate::description::{Description, Schemas};

/// A place in a request.
#[derive(Clone, Copy)]
pub(crate) enum At<'a> {
    /// Where a value begins: a parameter with its name, or the body.
    Root { place: &'a str, name: Option<&'a str> },
    /// A property.
    Key(&'a At<'a>, &'a str),
    /// An item of a list.
    Item(&'a At<'a>, usize),
}

/// One value being looked at.
pub(super) struct Look<'a> {
    pub(super) description: &'a Description,
    pub(super) schemas: Schemas<'a>,
    pub(super) checked: &'a mut Checked,
}

impl Look<'_> {
    /// Looks at a value and at all that stands in it.
    pub(super) fn value(&mut self, at: &At<'_>, schema: &Schema, value: &Value) {
        let schemas = self.schemas;
        match (&schemas.follow(schema).kind, value) {
            (SchemaKind::String(schema), Value::String(text)) => self.text(at, schema, text),
            (SchemaKind::Integer(schema), Value::Number(number)) => match whole(number) {
                Some(number) => self.integer(at, schema, number),
                None => self.problem(at, format!("is {number}, which is not a whole number of 64 bits")),
            },
            (SchemaKind::Number(schema), Value::Number(number)) => self.number(at, schema, number.as_f64()),
            (SchemaKind::Boolean, Value::Bool(_)) | (SchemaKind::Binary | SchemaKind::Ref(_), _) => {}
            (SchemaKind::Array(schema), Value::Array(items)) => self.array(at, schema, items),
            (SchemaKind::Map(map), Value::Object(entries)) => {
                for (key, entry) in entries {
                    self.value(&At::Key(at, key), &map.values, entry);
                }
            }
            (SchemaKind::Object(schema), Value::Object(properties)) => self.object(at, schema, properties),
            (SchemaKind::Any { max_length, max_bytes }, value) => {
                let text = value.to_string();
                let length = text.chars().count();
                if let Some(most) = max_length.filter(|most| length as u64 > *most) {
                    self.problem(at, format!("has {length} characters, at most {most} are allowed"));
                }
                if let Some(most) = max_bytes.filter(|most| text.len() as u64 > *most) {
                    self.problem(at, format!("has {} bytes, at most {most} are allowed", text.len()));
                }
            }
            (wanted, found) => self.problem(at, format!("is {}, not {}", found_type(found), wanted_type(wanted))),
        }
    }

    fn object(&mut self, at: &At<'_>, schema: &ObjectSchema, properties: &serde_json::Map<String, Value>) {
        for property in &schema.properties {
            let at = At::Key(at, &property.name);
            match properties.get(&property.name) {
                // `null` is the same as nothing.
                None | Some(Value::Null) if property.required => self.problem(&at, MISSING.to_owned()),
                None | Some(Value::Null) => {}
                Some(value) => self.value(&at, &property.schema, value),
            }
        }
        for name in properties.keys() {
            if !schema.properties.iter().any(|property| property.name == *name) {
                self.checked.notice(At::Key(at, name), "is not described");
            }
        }
    }

    fn array(&mut self, at: &At<'_>, schema: &ArraySchema, items: &[Value]) {
        let count = items.len() as u64;
        if let Some(least) = schema.min_items.filter(|least| count < *least) {
            self.problem(at, format!("has {count} items, at least {least} are needed"));
        }
        if let Some(most) = schema.max_items.filter(|most| count > *most) {
            self.problem(at, format!("has {count} items, at most {most} are allowed"));
        }
        for (index, item) in items.iter().enumerate() {
            self.value(&At::Item(at, index), &schema.items, item);
        }
    }

    fn text(&mut self, at: &At<'_>, schema: &StringSchema, text: &str) {
        let length = text.chars().count() as u64;
        if let Some(least) = schema.min_length.filter(|least| length < *least) {
            self.problem(at, format!("has {length} characters, at least {least} are needed"));
        }
        if let Some(most) = schema.max_length.filter(|most| length > *most) {
            self.problem(at, format!("has {length} characters, at most {most} are allowed"));
        }
        if let Some(most) = schema.max_bytes.filter(|most| text.len() as u64 > *most) {
            self.problem(at, format!("has {} bytes, at most {most} are allowed", text.len()));
        }
        let is_secret = schema.format == Some(StringFormat::Password);
        let shown = || if is_secret { "the secret".to_owned() } else { excerpt(text) };
        if !schema.values.is_empty() && !schema.values.iter().any(|known| known.value == text) {
            let known: Vec<&str> = schema.values.iter().map(|known| known.value.as_str()).collect();
            self.problem(at, format!("is {}, not one of {}", shown(), known.join(", ")));
        }
        if let Some(pattern) = &schema.pattern
            && self.description.pattern(pattern).is_some_and(|compiled| !compiled.is_match(text))
        {
            self.problem(at, format!("is {}, which does not match {pattern}", shown()));
        }
        if let Some(format) = schema.format.filter(|format| !has_format(*format, text)) {
            self.problem(at, format!("is {}, which is no {}", shown(), format.as_str()));
        }
    }

    fn integer(&mut self, at: &At<'_>, schema: &IntegerSchema, number: i64) {
        if schema.format == Some(IntegerFormat::Int32) && i32::try_from(number).is_err() {
            self.problem(at, format!("is {number}, which has more than 32 bits"));
        }
        if let Some(least) = schema.minimum.filter(|least| number < *least) {
            self.problem(at, format!("is {number}, at least {least} is needed"));
        }
        if let Some(most) = schema.maximum.filter(|most| number > *most) {
            self.problem(at, format!("is {number}, at most {most} is allowed"));
        }
        if let Some(step) = schema.multiple_of.filter(|step| *step != 0 && number.checked_rem(*step) != Some(0)) {
            self.problem(at, format!("is {number}, which is no multiple of {step}"));
        }
        if !schema.values.is_empty() && !schema.values.contains(&number) {
            let known: Vec<String> = schema.values.iter().map(i64::to_string).collect();
            self.problem(at, format!("is {number}, not one of {}", known.join(", ")));
        }
    }

    fn number(&mut self, at: &At<'_>, schema: &NumberSchema, number: Option<f64>) {
        let Some(number) = number else { return };
        if let Some(least) = schema.minimum.filter(|least| number < *least) {
            self.problem(at, format!("is {number}, at least {least} is needed"));
        }
        if let Some(most) = schema.maximum.filter(|most| number > *most) {
            self.problem(at, format!("is {number}, at most {most} is allowed"));
        }
        if let Some(step) = schema.multiple_of.filter(|step| *step > 0.0) {
            let quotient = number / step;
            if (quotient - quotient.round()).abs() > 1e-9 * quotient.abs().max(1.0) {
                self.problem(at, format!("is {number}, which is no multiple of {step}"));
            }
        }
    }

    fn problem(&mut self, at: &At<'_>, problem: String) {
        self.checked.violation(at, problem, at.name());
    }
}

impl<'a> At<'a> {
    /// The name of the parameter or property at fault: of a list the list's own.
    fn name(&self) -> Option<&'a str> {
        match self {
            Self::Root { name, .. } => *name,
            Self::Key(_, key) => Some(key),
            Self::Item(list, _) => list.name(),
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root { place, .. } => formatter.write_str(place),
            Self::Key(object, key) => write!(formatter, "{object}.{key}"),
            Self::Item(list, index) => write!(formatter, "{list}[{index}]"),
        }
    }
}

/// The whole number, also when it is written `1.0` or `1e3`.
fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let number = number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 9.0e15)?;
        #[expect(clippy::cast_possible_truncation, reason = "the number is whole and small enough")]
        Some(number as i64)
    })
}

/// The beginning of a text in quotes.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 40;
    match text.char_indices().nth(SHOWN) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or(text)),
    }
}

fn found_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn wanted_type(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::String(_) => "a text",
        SchemaKind::Integer(_) => "a whole number",
        SchemaKind::Number(_) => "a number",
        SchemaKind::Boolean => "true or false",
        SchemaKind::Array(_) => "a list",
        SchemaKind::Map(_) | SchemaKind::Object(_) => "an object",
        SchemaKind::Ref(_) | SchemaKind::Any { .. } | SchemaKind::Binary => "anything",
    }
}
