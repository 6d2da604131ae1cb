//! Why a text cannot be a segment of a path.

use std::fmt;

/// What is wrong with the value of a path parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathErrorKind {
    /// It is empty.
    Empty,
    /// It is `.`, which stands for the same path.
    Dot,
    /// It is `..`, which stands for the path above.
    DotDot,
}

impl PathErrorKind {
    pub(crate) fn of(value: &str) -> Option<Self> {
        match value {
            "" => Some(Self::Empty),
            "." => Some(Self::Dot),
            ".." => Some(Self::DotDot),
            _ => None,
        }
    }
}

impl fmt::Display for PathErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "is empty",
            Self::Dot => "is `.`, which is a step to another path",
            Self::DotDot => "is `..`, which is a step to another path",
        })
    }
}
