//! The error of a request or an answer that got lost on the way.

use std::error::Error as StdError;
use std::fmt;

use super::write_attempts;
use crate::values::Excerpt;

/// Why a request or its answer got lost on the way.
///
/// Prints what happened and the innermost cause, without the address, headers or body of the request.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What happened to a request on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection came about; the service has not seen the request, so that any request may be repeated.
    Connect,
    /// The time was up. The service may have done what the request asks for.
    Timeout,
    /// The connection was closed before the answer was complete. The service may have done what the request asks for.
    Closed,
    /// The body of the answer is longer than the client takes.
    TooLarge {
        /// The greatest length in bytes.
        limit: usize,
    },
    /// Something else.
    Other,
}

impl TransportError {
    /// An error without a cause below it.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, attempts: 1, source: None }
    }

    /// An error with the cause below it. The cause must not hold the address of the request, which may carry secrets.
    pub fn caused_by(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, attempts: 1, source: Some(source.into()) }
    }

    /// What happened.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// How many attempts the call made; this error is about the last one.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Connect => formatter.write_str("cannot connect to the service"),
            TransportErrorKind::Timeout => formatter.write_str("no whole answer came in time"),
            TransportErrorKind::Closed => {
                formatter.write_str("the connection was closed before the answer was complete")
            }
            TransportErrorKind::TooLarge { limit } => {
                write!(formatter, "the answer is longer than {limit} bytes; raise max_body to take longer ones")
            }
            TransportErrorKind::Other => formatter.write_str("the call failed on the way"),
        }?;
        if let Some(mut cause) = self.source() {
            while let Some(below) = cause.source() {
                cause = below;
            }
            formatter.write_str(": ")?;
            Excerpt::of(cause.to_string().as_bytes()).write_bare(formatter)?;
        }
        write_attempts(formatter, self.attempts)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
