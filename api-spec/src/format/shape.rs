//! Checks that a file has the keys and kinds of values that the tables tell, and reports all that differ.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

use super::form::Form;
use super::table::{Key, Object, Shape, TEXT, Variant, When};
use crate::diagnostics::{Sink, is_invisible, nearest, write_one_of};
use crate::model::Word;
use crate::step::At;

/// How deep values may nest, so that reading them fits on any stack.
const DEPTH: usize = 64;

/// Whether the value has the shape as far as keys and kinds go, so that it can become a typed file.
///
/// A text of the wrong form is reported too, but does not keep the file from further checks: what reads the file leaves
/// out what it needs and does not have.
pub(crate) fn check(value: &Value, shape: &Shape, sink: &mut Sink<'_>) -> bool {
    let mut walk = Walk { sink, depth: 0, fits: true };
    walk.value(value, shape, &At::ROOT);
    walk.fits
}

/// A word with its article.
fn a(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {noun}")
}

struct Walk<'r, 'f> {
    sink: &'r mut Sink<'f>,
    depth: usize,
    fits: bool,
}

impl Walk<'_, '_> {
    fn value(&mut self, value: &Value, shape: &Shape, at: &At<'_>) {
        if self.depth == DEPTH {
            return self.wrong(at, "this nests too deeply", "write a flatter structure");
        }
        self.depth += 1;
        if let Value::String(text) = value {
            self.visible(text, at, false);
        }
        match (*shape, value) {
            (Shape::Text(form), Value::String(text)) => self.form(text, form, at, false),
            (Shape::TextOr(_), Value::String(_)) => {}
            (Shape::Text(_) | Shape::TextOr(_) | Shape::Choice(_), Value::Number(_) | Value::Bool(_)) => {
                self.wrong(at, format!("{}, not a text", kind(value)), "write it in quotes");
            }
            (Shape::Choice(words), Value::String(text)) => self.choice(text, words, at),
            (Shape::Flag, Value::Bool(_)) => {}
            (Shape::Whole { from, to }, Value::Number(number)) => match number.as_u64() {
                Some(number) if (from..=to).contains(&number) => {}
                _ if to == u64::MAX => self.wrong(at, "not a whole number from 0", "write one"),
                _ => self.wrong(at, format!("not a whole number from {from} to {to}"), "write one"),
            },
            (Shape::Integer, Value::Number(number)) if number.is_i64() => {}
            (Shape::Integer, Value::Number(_)) => self.wrong(at, "not a whole number of 64 bits", "write one"),
            (Shape::Number | Shape::Json, Value::Number(number)) => {
                if number.as_f64().is_none_or(|number| !number.is_finite()) {
                    self.wrong(at, "not a number that JSON can write", "write another, or a text in quotes");
                }
            }
            (Shape::Json, Value::Null | Value::Bool(_) | Value::String(_)) => {}
            (Shape::Json, Value::Sequence(items)) => self.items(items, &Shape::Json, at),
            (Shape::Json, Value::Mapping(mapping)) => self.map(mapping, Form::Any, &Shape::Json, at),
            (Shape::List { filled: true, .. }, Value::Sequence(items)) if items.is_empty() => {
                self.wrong(at, "the list is empty", "write an item, or leave the key out");
            }
            (Shape::List { of, .. }, Value::Sequence(items)) => self.items(items, of, at),
            (Shape::NamesOf(_), Value::Sequence(items)) => self.items(items, &TEXT, at),
            (Shape::Map { keys, of }, Value::Mapping(mapping)) => self.map(mapping, keys, of, at),
            (Shape::Object(object) | Shape::TextOr(object), Value::Mapping(mapping)) => {
                self.object(mapping, object, None, at)
            }
            (Shape::Variants { variants, .. }, Value::Mapping(mapping)) => self.variants(mapping, variants(), at),
            (Shape::Content(media_type), Value::Mapping(mapping)) => self.content(mapping, media_type, at),
            (_, value) => {
                let (expected, instead) = expected(shape);
                self.wrong(at, format!("{}, not {expected}", kind(value)), instead);
            }
        }
        self.depth -= 1;
    }

    fn wrong(&mut self, at: &At<'_>, wrong: impl Into<String>, instead: impl Into<String>) {
        self.fits = false;
        self.sink.value(at, wrong, instead);
    }

    fn wrong_key(&mut self, at: &At<'_>, wrong: impl Into<String>, instead: impl Into<String>) {
        self.fits = false;
        self.sink.key(at, wrong, instead);
    }

    fn form(&mut self, text: &str, form: Form, at: &At<'_>, is_key: bool) {
        if let Some((wrong, instead)) = form.flaw(text) {
            self.report(at, is_key, wrong, instead);
        }
    }

    /// Reports a character that nobody sees, as pages copied from a browser have them.
    fn visible(&mut self, text: &str, at: &At<'_>, is_key: bool) {
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return;
        }
        let Some(c) = text.chars().find(|c| is_invisible(*c) && !matches!(c, '\n' | '\t')) else { return };
        let wrong = format!("the text has the invisible character U+{:04X}", u32::from(c));
        self.report(at, is_key, wrong, "write the text without it");
    }

    /// Reports what does not keep the file from further checks.
    fn report(&mut self, at: &At<'_>, is_key: bool, wrong: String, instead: &str) {
        if is_key {
            self.sink.key(at, wrong, instead);
        } else {
            self.sink.value(at, wrong, instead);
        }
    }

    fn choice(&mut self, text: &str, words: &'static [&'static [Word]], at: &At<'_>) {
        let texts = words.iter().copied().flatten().map(|word| word.text);
        if !texts.clone().any(|word| word == text) {
            let key = at.last_key().unwrap_or_default();
            self.wrong(at, format!("not a value of \"{key}\" here"), write_one_of(text, texts));
        }
    }

    fn items(&mut self, items: &[Value], of: &Shape, at: &At<'_>) {
        for (index, item) in items.iter().enumerate() {
            self.value(item, of, &at.index(index));
        }
    }

    fn map(&mut self, mapping: &Mapping, keys: Form, of: &Shape, at: &At<'_>) {
        for (index, (key, value)) in mapping.iter().enumerate() {
            let Some(key) = self.key(key, &at.index(index)) else { continue };
            let at = at.key(key);
            self.form(key, keys, &at, true);
            self.value(value, of, &at);
        }
    }

    /// The key's text; reported when the key is no text.
    fn key<'v>(&mut self, key: &'v Value, at: &At<'_>) -> Option<&'v str> {
        match key {
            Value::String(key) if key == "<<" => self.wrong_key(at, "a merge key", "write the keys out"),
            Value::String(key) => {
                self.visible(key, at, true);
                return Some(key);
            }
            key => self.wrong_key(at, format!("the key is {}, not a text", kind(key)), "write it in quotes"),
        }
        None
    }

    /// `kind` says of which variants the object is one, and on which condition.
    fn object(&mut self, mapping: &Mapping, object: &Object, kind: Option<Kind>, at: &At<'_>) {
        for (index, (key, value)) in mapping.iter().enumerate() {
            let Some(name) = self.key(key, &at.index(index)) else { continue };
            let at = at.key(name);
            match object.keys.iter().find(|key| key.name == name) {
                Some(key) => {
                    self.value(value, &key.shape, &at);
                    if let Shape::NamesOf(other) = key.shape {
                        self.names(value, mapping.get(other), other, &at);
                    }
                }
                None => self.unknown_key(name, object, kind, &at),
            }
        }
        for key in object.keys.iter().filter(|key| key.required && !mapping.contains_key(key.name)) {
            let Key { name, description, .. } = key;
            self.wrong(at, format!("{} lacks \"{name}\"", a(object.name)), format!("add \"{name}\": {description}"));
        }
    }

    /// Checks that the names are keys of a mapping, each once.
    fn names(&mut self, names: &Value, of: Option<&Value>, key: &str, at: &At<'_>) {
        let known = || of.and_then(Value::as_mapping).into_iter().flatten().filter_map(|(key, _)| key.as_str());
        let (all, mut seen) = (known().collect::<BTreeSet<_>>(), BTreeSet::new());
        for (index, name) in names.as_sequence().into_iter().flatten().enumerate() {
            let (at, Some(name)) = (at.index(index), name.as_str()) else { continue };
            if !seen.insert(name) {
                self.sink.value(&at, "the name stands twice in this list", "keep one of the two");
            } else if !all.contains(name) {
                let instead = match nearest(name, known()) {
                    Some(known) => format!("write \"{known}\""),
                    None => format!("add it to \"{key}\", or remove it"),
                };
                self.sink.value(&at, format!("the name does not stand in \"{key}\""), instead);
            }
        }
    }

    fn unknown_key(&mut self, name: &str, object: &Object, kind: Option<Kind>, at: &At<'_>) {
        let (others, when) = kind.unwrap_or((&[], When::Else));
        let mut fitting = others.iter().filter(|other| other.object.keys.iter().any(|key| key.name == name)).peekable();
        let noun = a(object.name);
        if fitting.peek().is_none() {
            let known = object.keys.iter().map(|key| key.name);
            let of_others = others.iter().flat_map(|other| other.object.keys).map(|key| key.name);
            let instead = match nearest(name, known.clone().chain(of_others)) {
                Some(known) => format!("write \"{known}\""),
                None => format!("remove it; the keys are: {}", known.collect::<Vec<_>>().join(", ")),
            };
            return self.wrong_key(at, format!("unknown key of {noun}"), instead);
        }
        // What the object would have to be is told by the key that makes it what it is.
        let kinds: Vec<_> = fitting
            .filter_map(|other| match (when, other.when) {
                (When::Is(key, _), When::Is(of, word)) if key == of => Some(format!("{key}: {word}")),
                (When::Else, When::Is(key, word)) => Some(format!("{key}: {word}")),
                _ => None,
            })
            .collect();
        let instead = match (when, kinds.as_slice()) {
            (When::Has(key), _) => format!("remove it, or \"{key}\""),
            (_, []) => "remove it".to_owned(),
            (_, kinds) => format!("remove it, or write {}", kinds.join(" or ")),
        };
        self.wrong_key(at, format!("the key does not go with {noun}"), instead);
    }

    fn variants(&mut self, mapping: &Mapping, variants: &'static [Variant], at: &At<'_>) {
        let variant = variants.iter().find(|variant| variant.when.holds(mapping));
        if variant.is_none_or(|variant| matches!(variant.when, When::Else))
            && let Some((key, value)) = discriminator(mapping, variants)
        {
            let words = variants.iter().filter_map(|variant| match variant.when {
                When::Is(of, word) if of == key => Some(word),
                _ => None,
            });
            let instead = write_one_of(value.as_str().unwrap_or_default(), words.collect::<BTreeSet<_>>());
            return self.wrong(&at.key(key), format!("not a value of \"{key}\""), instead);
        }
        if let Some(variant) = variant.or(variants.first()) {
            self.object(mapping, variant.object, Some((variants, variant.when)), at);
        }
    }

    fn content(&mut self, mapping: &Mapping, media_type: &'static Object, at: &At<'_>) {
        if mapping.len() != 1 {
            let wrong = format!("a body has exactly one media type, not {}", mapping.len());
            self.wrong(at, wrong, "write one, and each other one in a page of its own");
        }
        for (index, (key, value)) in mapping.iter().enumerate() {
            let Some(key) = self.key(key, &at.index(index)) else { continue };
            let at = at.key(key);
            match Form::MediaType.flaw(key) {
                Some((wrong, instead)) => self.wrong_key(&at, wrong, instead),
                None => self.value(value, &Shape::Object(media_type), &at),
            }
        }
    }
}

/// The variants of which an object is one, and the condition of this one.
type Kind = (&'static [Variant], When);

impl When {
    fn holds(self, mapping: &Mapping) -> bool {
        match self {
            Self::Has(key) => mapping.contains_key(key),
            Self::Is(key, word) => mapping.get(key).and_then(Value::as_str) == Some(word),
            Self::Else => true,
        }
    }
}

/// The key that tells most variants apart, with the value that the mapping gives it.
fn discriminator<'m>(mapping: &'m Mapping, variants: &[Variant]) -> Option<(&'static str, &'m Value)> {
    let key = variants.iter().rev().find_map(|variant| match variant.when {
        When::Is(key, _) => Some(key),
        When::Has(_) | When::Else => None,
    })?;
    Some((key, mapping.get(key)?))
}

/// What a value is, for people.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Sequence(_) => "a list",
        Value::Mapping(_) => "a mapping",
        Value::Tagged(_) => "a value with a tag",
    }
}

/// What a shape wants, for people, and what to write.
fn expected(shape: &Shape) -> (&'static str, String) {
    let expected = match shape {
        Shape::Text(_) | Shape::TextOr(_) | Shape::Choice(_) => "a text",
        Shape::Flag => "true or false",
        Shape::Whole { .. } | Shape::Integer => "a whole number",
        Shape::Number => "a number",
        Shape::Json => "JSON",
        Shape::List { .. } | Shape::NamesOf(_) => "a list",
        Shape::Map { .. } => "a mapping",
        Shape::Content(_) => return ("a mapping", "write a media type with its schema".to_owned()),
        Shape::Object(Object { name, .. }) | Shape::Variants { name, .. } => {
            return ("a mapping", format!("write the keys of {}", a(name)));
        }
    };
    (expected, format!("write {expected}"))
}
