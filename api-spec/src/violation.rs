//! A value against a schema: what the schema forbids about it. The one home of that question, for the checks of the page
//! files and for the simulator.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{LazyLock, PoisonError, RwLock};

use regex::Regex;
use serde_json::{Map, Number, Value};

use crate::model::{
    ArraySchema, IntegerFormat, IntegerSchema, NumberSchema, ObjectSchema, Schema, SchemaKind, Schemas, StringFormat,
    StringSchema,
};
use crate::step::Step;

/// Something that a schema forbids about a value, or about one inside it.
///
/// It prints as the way to the value and what is wrong: `.targets[3] has 40 characters, at most 36 are allowed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The way to the value; empty for the value as a whole.
    pub path: Vec<Step>,
    /// What sort of thing is wrong.
    pub kind: ViolationKind,
    /// What is wrong, for people; without what a secret says.
    pub wrong: String,
}

/// What a schema can forbid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViolationKind {
    /// A mandatory property is not there.
    Missing,
    /// The object has no such property.
    UnknownProperty,
    /// A value of another type.
    WrongType,
    /// Fewer characters or items than there have to be.
    TooShort,
    /// More characters, bytes or items than there may be.
    TooLong,
    /// A number below the least.
    TooSmall,
    /// A number above the greatest.
    TooLarge,
    /// A number between two steps.
    NotAMultiple,
    /// A text that does not match the pattern.
    Pattern,
    /// A text of another format.
    Format,
    /// A value that is none of the known ones.
    NotListed,
}

/// What the schema forbids about a value. Nothing where a reference leads nowhere.
///
/// A property that is `null` counts as one that is not there. Of a value with thousands of them the first hundreds are told.
pub fn violations(value: &Value, schema: &Schema, schemas: &Schemas<'_>) -> Vec<Violation> {
    let mut look = Look { schemas, path: Vec::new(), found: Vec::new(), unknown: 0 };
    look.value(value, schema);
    look.found
}

struct Look<'l, 's> {
    schemas: &'l Schemas<'s>,
    path: Vec<Step>,
    found: Vec<Violation>,
    /// How many of them are unknown properties, which must not keep others from being told.
    unknown: usize,
}

/// How many unknown properties, and how many other violations, are told of one value.
const MOST: usize = 500;

impl Look<'_, '_> {
    fn value(&mut self, value: &Value, schema: &Schema) {
        let Some(schema) = self.schemas.follow(schema) else { return };
        match (&schema.kind, value) {
            (SchemaKind::String(schema), Value::String(text)) => self.text(text, schema),
            (SchemaKind::Integer(schema), Value::Number(number)) => self.integer(number, schema),
            (SchemaKind::Number(schema), Value::Number(number)) => self.number(number, schema),
            (SchemaKind::Boolean, Value::Bool(_)) | (SchemaKind::Binary | SchemaKind::Ref(_), _) => {}
            (SchemaKind::Array(schema), Value::Array(items)) => self.array(value, items, schema),
            (SchemaKind::Map(schema), Value::Object(entries)) => {
                self.bytes(value, schema.max_bytes);
                for (key, entry) in entries {
                    self.inside(Step::Key(key.clone()), |look| look.value(entry, &schema.values));
                }
            }
            (SchemaKind::Object(schema), Value::Object(properties)) => self.object(value, properties, schema),
            (SchemaKind::Any { max_length, max_bytes }, _) => {
                if max_length.is_some() {
                    self.at_most(value.to_string().chars().count(), *max_length, "character");
                }
                self.bytes(value, *max_bytes);
            }
            (wanted, found) => self.wrong_type(type_of(found), wanted),
        }
    }

    fn inside(&mut self, step: Step, look: impl FnOnce(&mut Self)) {
        self.path.push(step);
        look(self);
        self.path.pop();
    }

    fn add(&mut self, kind: ViolationKind, wrong: impl Into<String>) {
        let is_unknown = kind == ViolationKind::UnknownProperty;
        let told = if is_unknown { self.unknown } else { self.found.len() - self.unknown };
        if told >= MOST {
            return;
        }
        self.unknown += usize::from(is_unknown);
        self.found.push(Violation { path: self.path.clone(), kind, wrong: wrong.into() });
    }

    fn wrong_type(&mut self, found: &str, wanted: &SchemaKind) {
        self.add(ViolationKind::WrongType, format!("is {found}, not {}", noun(wanted)));
    }

    fn at_least(&mut self, found: usize, least: Option<u64>, unit: &str) {
        if let Some(least) = least.filter(|least| (found as u64) < *least) {
            self.add(ViolationKind::TooShort, format!("has {}, at least {least} are needed", count(found, unit)));
        }
    }

    fn at_most(&mut self, found: usize, most: Option<u64>, unit: &str) {
        if let Some(most) = most.filter(|most| found as u64 > *most) {
            self.add(ViolationKind::TooLong, format!("has {}, at most {most} are allowed", count(found, unit)));
        }
    }

    /// The limit of a value's JSON text.
    fn bytes(&mut self, value: &Value, most: Option<u64>) {
        if most.is_some() {
            self.at_most(value.to_string().len(), most, "byte");
        }
    }

    fn text(&mut self, text: &str, schema: &StringSchema) {
        let length = text.chars().count();
        self.at_least(length, schema.min_length, "character");
        self.at_most(length, schema.max_length, "character");
        self.at_most(text.len(), schema.max_bytes, "byte");
        let is_secret = schema.format == Some(StringFormat::Password);
        let shown = if is_secret { "the secret".to_owned() } else { excerpt(text) };
        if !schema.values.is_empty() && !schema.values.iter().any(|known| known.value == text) {
            let known: Vec<_> = schema.values.iter().map(|known| known.value.as_str()).collect();
            self.add(ViolationKind::NotListed, format!("is {shown}, not one of {}", known.join(", ")));
        }
        if let Some(pattern) = schema.pattern.as_deref().filter(|pattern| !matches(pattern, text)) {
            self.add(ViolationKind::Pattern, format!("is {shown}, which does not match {pattern}"));
        }
        if let Some(format) = schema.format.filter(|format| !has_format(*format, text)) {
            self.add(ViolationKind::Format, format!("is {shown}, which is no {format}"));
        }
    }

    fn integer(&mut self, number: &Number, schema: &IntegerSchema) {
        let fits = |whole: &i64| schema.format != Some(IntegerFormat::Int32) || i32::try_from(*whole).is_ok();
        let Some(whole) = whole(number).filter(fits) else {
            return self.wrong_type(&number.to_string(), &SchemaKind::Integer(schema.clone()));
        };
        self.range(number, (whole, schema.minimum, schema.maximum));
        if let Some(of) = schema.multiple_of.filter(|of| whole.checked_rem(*of).is_some_and(|rest| rest != 0)) {
            self.add(ViolationKind::NotAMultiple, format!("is {number}, which is no multiple of {of}"));
        }
        if !schema.values.is_empty() && !schema.values.contains(&whole) {
            let known: Vec<_> = schema.values.iter().map(i64::to_string).collect();
            self.add(ViolationKind::NotListed, format!("is {number}, not one of {}", known.join(", ")));
        }
    }

    fn number(&mut self, number: &Number, schema: &NumberSchema) {
        let Some(value) = number.as_f64() else { return };
        self.range(number, (value, schema.minimum, schema.maximum));
        if let Some(of) = schema.multiple_of.filter(|of| *of > 0.0) {
            let quotient = value / of;
            if (quotient - quotient.round()).abs() > 1e-9 * quotient.abs().max(1.0) {
                self.add(ViolationKind::NotAMultiple, format!("is {number}, which is no multiple of {of}"));
            }
        }
    }

    fn range<N: PartialOrd + fmt::Display>(&mut self, shown: &Number, (value, least, most): (N, Option<N>, Option<N>)) {
        if let Some(least) = least.filter(|least| value < *least) {
            self.add(ViolationKind::TooSmall, format!("is {shown}, at least {least} is needed"));
        }
        if let Some(most) = most.filter(|most| value > *most) {
            self.add(ViolationKind::TooLarge, format!("is {shown}, at most {most} is allowed"));
        }
    }

    fn array(&mut self, value: &Value, items: &[Value], schema: &ArraySchema) {
        self.at_least(items.len(), schema.min_items, "item");
        self.at_most(items.len(), schema.max_items, "item");
        self.bytes(value, schema.max_bytes);
        for (index, item) in items.iter().enumerate() {
            self.inside(Step::Index(index), |look| look.value(item, &schema.items));
        }
    }

    fn object(&mut self, value: &Value, properties: &Map<String, Value>, schema: &ObjectSchema) {
        self.bytes(value, schema.max_bytes);
        for property in &schema.properties {
            let found = properties.get(&property.name).filter(|value| !value.is_null());
            self.inside(Step::Key(property.name.clone()), |look| match found {
                Some(value) => look.value(value, &property.schema),
                None if property.required => look.add(ViolationKind::Missing, "is missing"),
                None => {}
            });
        }
        for name in properties.keys().filter(|name| schema.property(name).is_none()) {
            self.inside(Step::Key(name.clone()), |look| look.add(ViolationKind::UnknownProperty, "is not described"));
        }
    }
}

/// The patterns that were met, compiled once; none where one does not compile, which the checks report.
static PATTERNS: LazyLock<RwLock<BTreeMap<String, Option<Regex>>>> = LazyLock::new(RwLock::default);

/// Whether a part of the text matches the pattern.
fn matches(pattern: &str, text: &str) -> bool {
    let is_match = |known: &Option<Regex>| known.as_ref().is_none_or(|known| known.is_match(text));
    if let Some(known) = PATTERNS.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return is_match(known);
    }
    let compiled = Regex::new(pattern).ok();
    let answer = is_match(&compiled);
    PATTERNS.write().unwrap_or_else(PoisonError::into_inner).insert(pattern.to_owned(), compiled);
    answer
}

/// The whole number, also when it is written `1.0` or `1e3`.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let number = number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 9.0e15)?;
        #[expect(clippy::cast_possible_truncation, reason = "the number is whole and small enough")]
        Some(number as i64)
    })
}

/// Whether a text looks as the format does; the ranges of days and hours are not looked at.
fn has_format(format: StringFormat, text: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let numbers = |text: &str, separator: char, counts: &[usize]| {
        let parts: Vec<_> = text.split(separator).collect();
        parts.len() == counts.len() && parts.iter().zip(counts).all(|(part, count)| digits(part, *count))
    };
    let fraction = |text: &str| digits(text, text.len().clamp(1, 9));
    match format {
        StringFormat::Password => true,
        StringFormat::Date => numbers(text, '-', &[4, 2, 2]),
        StringFormat::DateTime => {
            let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return false };
            let (time, offset) = time.split_at(time.find(['Z', 'z', '+', '-']).unwrap_or(time.len()));
            let (time, rest) = time.split_once('.').unwrap_or((time, "0"));
            let is_offset = matches!(offset, "Z" | "z")
                || offset.strip_prefix(['+', '-']).is_some_and(|offset| numbers(offset, ':', &[2, 2]));
            numbers(date, '-', &[4, 2, 2]) && numbers(time, ':', &[2, 2, 2]) && fraction(rest) && is_offset
        }
        StringFormat::BasicDateTime => {
            let Some((date, time)) = text.strip_suffix('Z').and_then(|text| text.split_once('T')) else { return false };
            let (time, rest) = time.split_once('.').unwrap_or((time, "0"));
            digits(date, 8) && digits(time, 6) && fraction(rest)
        }
        StringFormat::Byte => {
            let body = text.trim_end_matches('=');
            let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
            text.len() - body.len() <= 2 && body.bytes().all(is_base64)
        }
        StringFormat::Uri => text.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        }),
    }
}

/// The beginning of a text in quotes.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 40;
    match text.char_indices().nth(SHOWN) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or(text)),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn noun(kind: &SchemaKind) -> &'static str {
    match kind {
        SchemaKind::String(_) => "a text",
        SchemaKind::Integer(IntegerSchema { format: Some(IntegerFormat::Int32), .. }) => "a whole number of 32 bits",
        SchemaKind::Integer(_) => "a whole number of 64 bits",
        SchemaKind::Number(_) => "a number",
        SchemaKind::Boolean => "true or false",
        SchemaKind::Array(_) => "a list",
        SchemaKind::Map(_) | SchemaKind::Object(_) => "an object",
        SchemaKind::Ref(_) | SchemaKind::Any { .. } | SchemaKind::Binary => "anything",
    }
}

/// `1 item`, `2 items`
fn count(number: usize, unit: &str) -> String {
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.path {
            match step {
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        write!(f, " {}", self.wrong)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(schema: Value, value: &Value) -> Vec<String> {
        let schema: Schema = serde_json::from_value(schema).unwrap();
        violations(value, &schema, &Schemas::default()).iter().map(Violation::to_string).collect()
    }

    #[test]
    fn each_limit_is_told_with_what_was_found() {
        let text = json!({ "type": "string", "minLength": 2, "maxLength": 4, "maxBytes": 6, "pattern": "^[a-z]*$" });
        let integer = json!({ "type": "integer", "minimum": 2, "maximum": 8, "multipleOf": 2 });
        let number = json!({ "type": "number", "minimum": 0.5, "maximum": 1.5, "multipleOf": 0.25 });
        let list =
            json!({ "type": "array", "items": { "type": "boolean" }, "minItems": 1, "maxItems": 2, "maxBytes": 9 });
        for (schema, value, expected) in [
            (&text, json!("abc"), vec![]),
            (&text, json!("a"), vec![" has 1 character, at least 2 are needed"]),
            (&text, json!("abcde"), vec![" has 5 characters, at most 4 are allowed"]),
            (
                &text,
                json!("äöüß"),
                vec![" has 8 bytes, at most 6 are allowed", " is \"äöüß\", which does not match ^[a-z]*$"],
            ),
            (&text, json!(5), vec![" is a number, not a text"]),
            (&integer, json!(4.0), vec![]),
            (&integer, json!(0), vec![" is 0, at least 2 is needed"]),
            (&integer, json!(9), vec![" is 9, at most 8 is allowed", " is 9, which is no multiple of 2"]),
            (&integer, json!(2.5), vec![" is 2.5, not a whole number of 64 bits"]),
            (&number, json!(0.25), vec![" is 0.25, at least 0.5 is needed"]),
            (&number, json!(1.6), vec![" is 1.6, at most 1.5 is allowed", " is 1.6, which is no multiple of 0.25"]),
            (&list, json!([]), vec![" has 0 items, at least 1 are needed"]),
            (
                &list,
                json!([true, false, 1]),
                vec![
                    " has 3 items, at most 2 are allowed",
                    " has 14 bytes, at most 9 are allowed",
                    "[2] is a number, not true or false",
                ],
            ),
            (&json!({ "maxLength": 3 }), json!({ "a": 1 }), vec![" has 7 characters, at most 3 are allowed"]),
            (
                &json!({ "type": "integer", "format": "int32" }),
                json!(i64::MAX),
                vec![" is 9223372036854775807, not a whole number of 32 bits"],
            ),
        ] {
            assert_eq!(told(schema.clone(), &value), expected, "{value} against {schema}");
        }
    }

    #[test]
    fn properties_are_told_by_their_way() {
        let schema = json!({
            "properties": { "a": { "properties": { "b": { "enum": ["x", "y"], "type": "string" } }, "required": ["b"] } },
        });
        assert_eq!(told(schema.clone(), &json!({ "a": { "b": "z" } })), [".a.b is \"z\", not one of x, y"]);
        assert_eq!(told(schema.clone(), &json!({ "a": { "b": null } })), [".a.b is missing"]);
        assert_eq!(told(schema.clone(), &json!({ "a": null, "c": 1 })), [".c is not described"]);
        assert_eq!(
            told(json!({ "additionalProperties": schema }), &json!({ "k": [] })),
            [".k is a list, not an object"]
        );
    }

    #[test]
    fn a_value_of_any_length_has_few_violations_and_unknown_properties_hide_none() {
        let long: Value = (0..10_000).map(|number| (number.to_string(), json!({ "a": 1 }))).collect();
        let schema = json!({ "properties": { "9999": { "properties": { "a": { "type": "string" } } } } });
        let told = told(schema, &long);
        assert_eq!((told.len(), told[0].as_str()), (MOST + 1, ".9999.a is a number, not a text"));
    }

    #[test]
    fn a_secret_is_not_shown() {
        let schema = json!({ "type": "string", "format": "password", "pattern": "^[a-z]+$", "enum": ["x"] });
        let told = told(schema, &json!("S3cret"));
        assert!(told.len() == 2 && !told.concat().contains("S3cret"), "{told:?}");
    }

    #[test]
    fn a_format_is_recognised_by_its_look() {
        use StringFormat::{BasicDateTime, Byte, Date, DateTime, Uri};
        let right = [
            (BasicDateTime, "20151212T121212Z"),
            (BasicDateTime, "20151212T121212.123Z"),
            (Date, "2015-12-12"),
            (DateTime, "2015-12-12T12:12:12Z"),
            (DateTime, "2015-12-12T12:12:12.5+08:00"),
            (Byte, "aGk="),
            (Uri, "https://example.com"),
        ];
        let wrong = [
            (BasicDateTime, "2015-12-12T12:12:12Z"),
            (BasicDateTime, "20151212T1212Z"),
            (Date, "2015-12-1"),
            (DateTime, "now"),
            (DateTime, "2015-12-12T12:12:12"),
            (Byte, "a b"),
            (Uri, "example"),
            (Uri, ":"),
        ];
        assert!(right.iter().all(|(format, text)| has_format(*format, text)));
        assert!(!wrong.iter().any(|(format, text)| has_format(*format, text)));
    }
}
