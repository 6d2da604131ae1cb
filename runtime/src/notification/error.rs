//! The error of a push that cannot be read.

use std::error::Error as StdError;
use std::fmt;

use crate::values::Excerpt;

/// Why the body of a push cannot be read.
///
/// The body is not part of the error, because it may hold secrets.
#[derive(Debug)]
pub struct NotificationError {
    kind: NotificationErrorKind,
    source: Option<serde_json::Error>,
}

/// What is wrong with the body of a push.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationErrorKind {
    /// The body is empty.
    Empty,
    /// The JSON is truncated.
    Truncated,
    /// The body is not JSON.
    NotJson,
    /// The JSON is not an object.
    NotAnObject,
    /// A value does not have the documented type, or a mandatory property is missing.
    Mismatch {
        /// The notification, by its name in the documents.
        notification: &'static str,
        /// The path of the value, such as `notify_data.body.services[1].event_time`; empty for the whole body.
        field: String,
    },
}

impl NotificationError {
    pub(super) fn new(kind: NotificationErrorKind, source: Option<serde_json::Error>) -> Self {
        Self { kind, source }
    }

    /// What is wrong.
    pub fn kind(&self) -> &NotificationErrorKind {
        &self.kind
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cannot read the push: ")?;
        match &self.kind {
            NotificationErrorKind::Empty => formatter.write_str("the body is empty"),
            NotificationErrorKind::Truncated => formatter.write_str("the JSON is truncated"),
            NotificationErrorKind::NotJson => formatter.write_str("the body is not JSON"),
            NotificationErrorKind::NotAnObject => formatter.write_str("the JSON is not an object"),
            NotificationErrorKind::Mismatch { notification, field } if field.is_empty() => {
                write!(formatter, "{notification} is not as documented")
            }
            NotificationErrorKind::Mismatch { notification, field } => {
                Excerpt::of(field.as_bytes()).write_bare(formatter)?;
                write!(formatter, " of {notification} is not as documented")
            }
        }
    }
}

impl StdError for NotificationError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as &(dyn StdError + 'static))
    }
}
