//! The error of waiting.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::Awaited;
use crate::error::Error;
use crate::values::Excerpt;

/// Why what was waited for has not come.
#[non_exhaustive]
pub enum WaitError<O: Awaited> {
    /// It has come to a state after which it will not come any more.
    Failed {
        /// The state.
        state: String,
        /// The answer that tells it.
        answer: Box<O::Output>,
    },
    /// The time is up.
    TimedOut {
        /// The time that was given.
        limit: Duration,
        /// The last state that was told, if any.
        state: Option<String>,
    },
    /// A question failed.
    Call(Error<O::Error>),
}

impl<O: Awaited> WaitError<O> {
    /// The state that was told last, as far as the error knows it.
    pub fn state(&self) -> Option<&str> {
        match self {
            Self::Failed { state, .. } => Some(state),
            Self::TimedOut { state, .. } => state.as_deref(),
            Self::Call(_) => None,
        }
    }
}

impl<O: Awaited> fmt::Display for WaitError<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = O::METADATA.id;
        match self {
            Self::Failed { state, .. } => {
                write!(formatter, "waiting with {operation} ended: the state is {}", Excerpt::of(state.as_bytes()))
            }
            Self::TimedOut { limit, state: Some(state) } => {
                let state = Excerpt::of(state.as_bytes());
                write!(formatter, "waiting with {operation} ended after {limit:?}: the state is still {state}")
            }
            Self::TimedOut { limit, state: None } => {
                write!(formatter, "waiting with {operation} ended after {limit:?}: no state was told")
            }
            Self::Call(error) => error.fmt(formatter),
        }
    }
}

/// As `Display`, with the causes.
impl<O: Awaited> fmt::Debug for WaitError<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => fmt::Debug::fmt(error, formatter),
            other => fmt::Display::fmt(other, formatter),
        }
    }
}

impl<O: Awaited> StdError for WaitError<O> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Failed { .. } | Self::TimedOut { .. } => None,
        }
    }
}

impl<O: Awaited> From<Error<O::Error>> for WaitError<O> {
    fn from(error: Error<O::Error>) -> Self {
        Self::Call(error)
    }
}
