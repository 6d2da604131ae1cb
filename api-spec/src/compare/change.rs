//! One difference between two descriptions.

use super::kind::Kind;
use crate::Place;

/// Something that differs between two descriptions.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What happened.
    pub kind: Kind,
    /// To what: a path of names such as `iotda-v5/DeleteOtaPackage/path/package_id`. For a thing that was renamed, its
    /// former name.
    pub subject: String,
    /// What stood there before; none when there was nothing.
    pub before: Option<Fact>,
    /// What stands there after; none when there is nothing any more.
    pub after: Option<Fact>,
}

/// One side of a [`Change`].
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What is stated, in short.
    pub text: String,
    /// Where it is stated.
    pub place: Place,
}

impl Change {
    /// The change's name, which stays the same as long as the change is the same: `kind:subject`.
    pub fn id(&self) -> String {
        format!("{}:{}", self.kind, self.subject)
    }
}

impl Fact {
    /// A fact with its place.
    pub fn new(text: impl Into<String>, place: Place) -> Self {
        Self { text: text.into(), place }
    }
}
