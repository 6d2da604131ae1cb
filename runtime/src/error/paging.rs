//! The error of a list that may go on, though its pages do not.

use std::error::Error as StdError;
use std::fmt;

/// Why a list was left before its end was certain. All items that came are given before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PagingError(PagingErrorKind);

/// What the pages of a list do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingErrorKind {
    /// The service gives the marker of an earlier page again.
    RepeatedMarker,
    /// The service gives the items of an earlier page again, whatever number it is asked for.
    RepeatedPage,
    /// The service gives one page without items after the other, each with another marker.
    EmptyPages,
    /// There is no number for the next page.
    LastNumber,
}

impl PagingError {
    /// What the pages do.
    pub fn kind(&self) -> PagingErrorKind {
        self.0
    }
}

impl From<PagingErrorKind> for PagingError {
    fn from(kind: PagingErrorKind) -> Self {
        Self(kind)
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the list may be incomplete: ")?;
        formatter.write_str(match self.0 {
            PagingErrorKind::RepeatedMarker => "the service gives the marker of an earlier page again",
            PagingErrorKind::RepeatedPage => "the service gives an earlier page again, whatever number it is asked for",
            PagingErrorKind::EmptyPages => "the service gives empty pages only, but always the marker of another one",
            PagingErrorKind::LastNumber => "there is no number for the next page",
        })?;
        formatter.write_str("; send the operation for single pages")
    }
}

impl StdError for PagingError {}
