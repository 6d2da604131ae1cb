//! A type of the description, in the words of JSON Schema.

use serde::Deserialize;
use serde_json::Value;

use super::ordered::pairs;

/// A type, or a reference to one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) description: Option<String>,
    #[serde(rename = "enum")]
    pub(crate) values: Vec<Value>,
    #[serde(rename = "x-enum-descriptions")]
    pub(crate) meanings: Value,
    pub(crate) default: Option<Value>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) minimum: Option<Value>,
    pub(crate) maximum: Option<Value>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    #[serde(deserialize_with = "pairs")]
    pub(crate) properties: Vec<(String, Schema)>,
    pub(crate) required: Vec<String>,
    pub(crate) items: Option<Box<Schema>>,
    pub(super) additional_properties: Option<Value>,
    #[serde(rename = "x-required-when")]
    pub(crate) required_when: Option<Value>,
}

/// What a value of a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// The content of a file.
    File,
    Integer,
    Number,
    Bool,
    List,
    Object,
    /// Any JSON, or values by names that nobody described.
    Any,
}

impl Schema {
    /// What a value is. The schema is no reference.
    pub(crate) fn kind(&self) -> Kind {
        match (self.kind.as_deref(), self.format.as_deref()) {
            (Some("string"), Some("binary")) => Kind::File,
            (Some("string"), _) => Kind::Text,
            (Some("integer"), _) => Kind::Integer,
            (Some("number"), _) => Kind::Number,
            (Some("boolean"), _) => Kind::Bool,
            (Some("array"), _) => Kind::List,
            (Some("object"), _) if !self.properties.is_empty() => Kind::Object,
            _ => Kind::Any,
        }
    }

    /// Whether a value must not be shown.
    pub(crate) fn is_secret(&self) -> bool {
        self.format.as_deref() == Some("password")
    }

    /// The limits of a value, for people.
    pub(crate) fn limits(&self) -> Vec<String> {
        let mut limits = Vec::new();
        let number = |value: &Option<Value>| value.as_ref().map(Value::to_string);
        let length = |value: Option<u64>| value.map(|value| value.to_string());
        limits.extend(range("", number(&self.minimum), number(&self.maximum)));
        limits.extend(range(" characters", length(self.min_length), length(self.max_length)));
        limits.extend(range(" items", length(self.min_items), length(self.max_items)));
        limits.extend(self.pattern.as_ref().map(|pattern| format!("pattern {pattern}")));
        limits
    }
}

fn range(what: &str, from: Option<String>, to: Option<String>) -> Option<String> {
    match (from, to) {
        (Some(from), Some(to)) => Some(format!("{from} to {to}{what}")),
        (None, Some(to)) => Some(format!("up to {to}{what}")),
        (Some(from), None) => Some(format!("from {from}{what}")),
        (None, None) => None,
    }
}
