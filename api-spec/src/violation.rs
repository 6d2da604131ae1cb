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
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The way to the value; empty for the value as a whole.
    pub path: Vec<Step>,
    /// What is wrong.
    pub kind: ViolationKind,
}

/// What a schema forbids.
#[derive(Debug, Clone, PartialEq)]
pub enum ViolationKind {
    /// A mandatory property is not there.
    Missing,
    /// The object has no such property.
    UnknownProperty,
    /// A value of another type.
    WrongType {
        /// What the value is.
        found: &'static str,
        /// What the schema wants.
        expected: &'static str,
    },
    /// Fewer characters, bytes or items than there have to be.
    TooShort {
        /// What is counted.
        unit: Unit,
        /// How many there are.
        found: u64,
        /// How many there have to be.
        least: u64,
    },
    /// More characters, bytes or items than there may be.
    TooLong {
        /// What is counted.
        unit: Unit,
        /// How many there are.
        found: u64,
        /// How many there may be.
        most: u64,
    },
    /// A number below the least.
    TooSmall {
        /// The number.
        found: Number,
        /// The least.
        least: Number,
    },
    /// A number above the greatest.
    TooLarge {
        /// The number.
        found: Number,
        /// The greatest.
        most: Number,
    },
    /// A number between two steps.
    NotAMultiple {
        /// The number.
        found: Number,
        /// The step.
        of: Number,
    },
    /// A text that does not match the pattern.
    Pattern {
        /// The beginning of the text, unless it is a secret.
        found: String,
        /// The pattern.
        pattern: String,
    },
    /// A text of another format.
    Format {
        /// The beginning of the text.
        found: String,
        /// The format.
        format: StringFormat,
    },
    /// A value that is none of the known ones.
    NotListed {
        /// The beginning of the value, unless it is a secret.
        found: String,
        /// The known values.
        known: Vec<String>,
    },
}

/// What a length counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of a text.
    Characters,
    /// Of a text in UTF-8, or of a JSON text.
    Bytes,
    /// Of a list.
    Items,
}

/// What the schema forbids about a value. Nothing where a reference leads nowhere.
///
/// A property that is `null` counts as one that is not there.
pub fn violations(value: &Value, schema: &Schema, schemas: &Schemas<'_>) -> Vec<Violation> {
    let mut look = Look { schemas, path: Vec::new(), found: Vec::new() };
    look.value(value, schema);
    look.found
}

struct Look<'l, 's> {
    schemas: &'l Schemas<'s>,
    path: Vec<Step>,
    found: Vec<Violation>,
}

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
                    self.inside(Step::Key(key.clone()), entry, &schema.values);
                }
            }
            (SchemaKind::Object(schema), Value::Object(properties)) => self.object(value, properties, schema),
            (SchemaKind::Any { max_length: None, max_bytes: None }, _) => {}
            (SchemaKind::Any { max_length, max_bytes }, _) => {
                let text = value.to_string();
                self.at_most(Unit::Characters, text.chars().count(), *max_length);
                self.at_most(Unit::Bytes, text.len(), *max_bytes);
            }
            (wanted, found) => self.add(ViolationKind::WrongType { found: type_of(found), expected: noun(wanted) }),
        }
    }

    fn inside(&mut self, step: Step, value: &Value, schema: &Schema) {
        self.path.push(step);
        self.value(value, schema);
        self.path.pop();
    }

    fn add(&mut self, kind: ViolationKind) {
        self.found.push(Violation { path: self.path.clone(), kind });
    }

    fn at_least(&mut self, unit: Unit, found: usize, least: Option<u64>) {
        let found = found as u64;
        if let Some(least) = least.filter(|least| found < *least) {
            self.add(ViolationKind::TooShort { unit, found, least });
        }
    }

    fn at_most(&mut self, unit: Unit, found: usize, most: Option<u64>) {
        let found = found as u64;
        if let Some(most) = most.filter(|most| found > *most) {
            self.add(ViolationKind::TooLong { unit, found, most });
        }
    }

    /// The limit of a value's JSON text.
    fn bytes(&mut self, value: &Value, most: Option<u64>) {
        if most.is_some() {
            self.at_most(Unit::Bytes, value.to_string().len(), most);
        }
    }

    fn text(&mut self, text: &str, schema: &StringSchema) {
        let length = text.chars().count();
        self.at_least(Unit::Characters, length, schema.min_length);
        self.at_most(Unit::Characters, length, schema.max_length);
        self.at_most(Unit::Bytes, text.len(), schema.max_bytes);
        let is_secret = schema.format == Some(StringFormat::Password);
        let shown = || if is_secret { "the secret".to_owned() } else { excerpt(text) };
        if !schema.values.is_empty() && !schema.values.iter().any(|known| known.value == text) {
            let known = schema.values.iter().map(|known| known.value.clone()).collect();
            self.add(ViolationKind::NotListed { found: shown(), known });
        }
        if let Some(pattern) = schema.pattern.as_deref().filter(|pattern| !matches(pattern, text)) {
            self.add(ViolationKind::Pattern { found: shown(), pattern: pattern.to_owned() });
        }
        if let Some(format) = schema.format.filter(|format| !has_format(*format, text)) {
            self.add(ViolationKind::Format { found: shown(), format });
        }
    }

    fn integer(&mut self, number: &Number, schema: &IntegerSchema) {
        let range = match schema.format {
            Some(IntegerFormat::Int32) => i64::from(i32::MIN)..=i64::from(i32::MAX),
            Some(IntegerFormat::Int64) | None => i64::MIN..=i64::MAX,
        };
        let Some(whole) = whole(number).filter(|whole| range.contains(whole)) else {
            let expected = noun(&SchemaKind::Integer(schema.clone()));
            return self.add(ViolationKind::WrongType { found: "a number", expected });
        };
        if let Some(least) = schema.minimum.filter(|least| whole < *least) {
            self.add(ViolationKind::TooSmall { found: number.clone(), least: least.into() });
        }
        if let Some(most) = schema.maximum.filter(|most| whole > *most) {
            self.add(ViolationKind::TooLarge { found: number.clone(), most: most.into() });
        }
        if let Some(of) = schema.multiple_of.filter(|of| whole.checked_rem(*of).is_some_and(|rest| rest != 0)) {
            self.add(ViolationKind::NotAMultiple { found: number.clone(), of: of.into() });
        }
        if !schema.values.is_empty() && !schema.values.contains(&whole) {
            let known = schema.values.iter().map(i64::to_string).collect();
            self.add(ViolationKind::NotListed { found: number.to_string(), known });
        }
    }

    fn number(&mut self, number: &Number, schema: &NumberSchema) {
        let Some(value) = number.as_f64() else { return };
        let limit = |limit: f64| Number::from_f64(limit).unwrap_or_else(|| 0.into());
        if let Some(least) = schema.minimum.filter(|least| value < *least) {
            self.add(ViolationKind::TooSmall { found: number.clone(), least: limit(least) });
        }
        if let Some(most) = schema.maximum.filter(|most| value > *most) {
            self.add(ViolationKind::TooLarge { found: number.clone(), most: limit(most) });
        }
        if let Some(of) = schema.multiple_of.filter(|of| *of > 0.0) {
            let quotient = value / of;
            if (quotient - quotient.round()).abs() > 1e-9 * quotient.abs().max(1.0) {
                self.add(ViolationKind::NotAMultiple { found: number.clone(), of: limit(of) });
            }
        }
    }

    fn array(&mut self, value: &Value, items: &[Value], schema: &ArraySchema) {
        self.at_least(Unit::Items, items.len(), schema.min_items);
        self.at_most(Unit::Items, items.len(), schema.max_items);
        self.bytes(value, schema.max_bytes);
        for (index, item) in items.iter().enumerate() {
            self.inside(Step::Index(index), item, &schema.items);
        }
    }

    fn object(&mut self, value: &Value, properties: &Map<String, Value>, schema: &ObjectSchema) {
        self.bytes(value, schema.max_bytes);
        for property in &schema.properties {
            let step = Step::Key(property.name.clone());
            match properties.get(&property.name) {
                None | Some(Value::Null) if property.required => {
                    let path = [self.path.as_slice(), &[step]].concat();
                    self.found.push(Violation { path, kind: ViolationKind::Missing });
                }
                None | Some(Value::Null) => {}
                Some(value) => self.inside(step, value, &property.schema),
            }
        }
        for name in properties.keys().filter(|name| schema.property(name).is_none()) {
            let path = [self.path.as_slice(), &[Step::Key(name.clone())]].concat();
            self.found.push(Violation { path, kind: ViolationKind::UnknownProperty });
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

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.path {
            match step {
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        write!(f, " {}", self.kind)
    }
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::UnknownProperty => f.write_str("is not described"),
            Self::WrongType { found, expected } => write!(f, "is {found}, not {expected}"),
            Self::TooShort { unit, found, least } => {
                write!(f, "has {}, at least {least} are needed", unit.count(*found))
            }
            Self::TooLong { unit, found, most } => write!(f, "has {}, at most {most} are allowed", unit.count(*found)),
            Self::TooSmall { found, least } => write!(f, "is {found}, at least {least} is needed"),
            Self::TooLarge { found, most } => write!(f, "is {found}, at most {most} is allowed"),
            Self::NotAMultiple { found, of } => write!(f, "is {found}, which is no multiple of {of}"),
            Self::Pattern { found, pattern } => write!(f, "is {found}, which does not match {pattern}"),
            Self::Format { found, format } => write!(f, "is {found}, which is no {format}"),
            Self::NotListed { found, known } => write!(f, "is {found}, not one of {}", known.join(", ")),
        }
    }
}

impl Unit {
    fn count(self, number: u64) -> String {
        let noun = match self {
            Self::Characters => "character",
            Self::Bytes => "byte",
            Self::Items => "item",
        };
        format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
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
            (&integer, json!(2.5), vec![" is a number, not a whole number of 64 bits"]),
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
                vec![" is a number, not a whole number of 32 bits"],
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
