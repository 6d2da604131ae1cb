//! The types of fields, as values: what a field holds, and how a caller gives it.

use std::fmt;

use api_spec::model::Scope;

/// The type of a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    String,
    Secret,
    I32,
    I64,
    F64,
    Bool,
    Bytes,
    /// A part of a multipart body: a file with its name.
    File,
    Json,
    /// A string of the format `date-time` or `basic-date-time`.
    Timestamp,
    List(Box<Ty>),
    Map(Box<Ty>),
    Named(Named),
    /// Closes a cycle of types.
    Boxed(Box<Ty>),
}

/// A reference to a [`TypePlan`](super::TypePlan).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) kind: NamedKind,
    /// Which module it stands in: the API's `schemas`, or the page's own.
    pub(crate) scope: Scope,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NamedKind {
    Object,
    Enum,
    Text,
    SecretText,
}

impl Ty {
    /// The emitted type that this one leads to, however deep it stands in lists and maps.
    pub(crate) fn named(&self) -> Option<&Named> {
        match self {
            Self::Named(named) => Some(named),
            Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether a text makes a value of it, perhaps one that is refused.
    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Named(Named { kind: NamedKind::Text, .. })) || self.is_secret()
    }

    /// Whether a caller gives it as anything that turns into it. A text with a name is checked where it is made, so it
    /// is given as itself.
    pub(crate) fn is_converted(&self) -> bool {
        matches!(
            self,
            Self::String
                | Self::Secret
                | Self::Bytes
                | Self::Json
                | Self::Timestamp
                | Self::Named(Named { kind: NamedKind::Enum, .. })
        )
    }

    /// The type as an argument of a constructor or setter.
    pub(crate) fn as_argument(&self) -> String {
        match self {
            Self::Boxed(inner) => inner.to_string(),
            ty if ty.is_converted() => format!("impl Into<{ty}>"),
            ty => ty.to_string(),
        }
    }

    /// Whether it hides its text from `Display`.
    pub(crate) fn is_secret(&self) -> bool {
        matches!(self, Self::Secret | Self::Named(Named { kind: NamedKind::SecretText, .. }))
    }
}

/// As callers write it, without paths.
impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Secret => f.write_str("Secret"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::F64 => f.write_str("f64"),
            Self::Bool => f.write_str("bool"),
            Self::Bytes => f.write_str("Bytes"),
            Self::File => f.write_str("File"),
            Self::Json => f.write_str("Json"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::List(items) => write!(f, "Vec<{items}>"),
            Self::Map(values) => write!(f, "BTreeMap<String, {values}>"),
            Self::Named(named) => f.write_str(&named.name),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
        }
    }
}
