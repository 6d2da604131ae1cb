//! Checks of the fields of an answer that a page names, as properties joined by dots: whether they are there, and fit.

use super::reach::Reach;
use crate::diagnostics::{Sink, nearest};
use crate::model::{Schema, SchemaKind};
use crate::step::At;

/// What a parameter or a field has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Any text: no list of values, no format.
    Text,
    /// A text that tells a state: with a list of values, or any.
    State,
    Integer,
    Array,
}

impl Kind {
    pub(super) fn is_of(self, schema: &Schema) -> bool {
        match &schema.kind {
            SchemaKind::String(string) if string.format.is_some() => false,
            SchemaKind::String(string) => self == Self::State || self == Self::Text && string.values.is_empty(),
            SchemaKind::Integer(_) => self == Self::Integer,
            SchemaKind::Array(_) => self == Self::Array,
            _ => false,
        }
    }

    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Text => "a plain text",
            Self::State => "a text",
            Self::Integer => "a whole number",
            Self::Array => "a list",
        }
    }

    pub(super) fn advice(self) -> &'static str {
        match self {
            Self::State => "name one with \"type: string\", without a \"format\"",
            Self::Text => "name one with \"type: string\", without \"enum\" and \"format\"",
            Self::Integer => "name one with \"type: integer\"",
            Self::Array => "name one with \"type: array\"",
        }
    }
}

/// Checks the properties that lead from the answer to a field of it, and gives the field when all is well.
pub(super) fn check<'s>(
    answer: &'s Schema,
    path: &[String],
    kind: Kind,
    reach: &'s Reach<'_>,
    at: &At<'_>,
    sink: &mut Sink<'_>,
) -> Option<&'s Schema> {
    let mut schema = reach.follow(answer)?;
    let mut way = String::new();
    for name in path {
        let SchemaKind::Object(object) = &schema.kind else {
            let holder =
                if way.is_empty() { "the answer".to_owned() } else { format!("\"{}\"", way.trim_end_matches('.')) };
            let instead = "name a property of an object, as its \"properties\" do";
            sink.value(at, format!("{holder} has no properties"), instead);
            return None;
        };
        let Some(property) = object.property(name) else {
            let names = object.properties.iter().map(|property| property.name.as_str());
            let instead = nearest(name, names).map_or_else(
                || "add it to the answer, or name another".to_owned(),
                |name| format!("write \"{way}{name}\""),
            );
            sink.value(at, format!("the answer has no property \"{way}{name}\""), instead);
            return None;
        };
        schema = reach.follow(&property.schema)?;
        way.push_str(name);
        way.push('.');
    }
    if !kind.is_of(schema) {
        sink.value(at, format!("the property is not {}", kind.noun()), kind.advice());
        return None;
    }
    Some(schema)
}
