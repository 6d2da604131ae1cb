//! The error of a request or an answer that got lost on the way.

use std::error::Error as StdError;
use std::fmt;

use super::print::write_attempts;

/// Why a request or its answer got lost on the way, and to which service.
///
/// Shows of the address scheme, host and port alone, and nothing of headers and body.
pub struct TransportError(pub(super) Box<Details>);

pub(super) struct Details {
    kind: TransportErrorKind,
    service: Option<String>,
    pub(super) attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// Whether only the innermost cause is told: the layers of a library say little.
    only_root: bool,
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
        Self(Box::new(Details { kind, service: None, attempts: 1, source: None, only_root: false }))
    }

    /// An error with the cause below it. The cause must not hold the path or the query of the request, which may carry
    /// secrets.
    pub fn caused_by(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(kind);
        error.0.source = Some(source.into());
        error
    }

    /// An error of the HTTP library below a ready transport.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn of_library(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::caused_by(kind, source);
        error.0.only_root = true;
        error
    }

    /// What happened.
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// The service that the request was for, such as `https://iotda.cn-north-4.myhuaweicloud.com:443`. The client adds it
    /// to the error of any transport.
    pub fn service(&self) -> Option<&str> {
        self.0.service.as_deref()
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn at(mut self, service: Option<String>) -> Self {
        self.0.service = service;
        self
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let service = self.service().unwrap_or("the service");
        match self.kind() {
            TransportErrorKind::Connect => write!(formatter, "cannot connect to {service}"),
            TransportErrorKind::Timeout => write!(formatter, "no complete answer from {service} in time"),
            TransportErrorKind::Closed => {
                write!(formatter, "the connection to {service} was closed before the answer was complete")
            }
            TransportErrorKind::TooLarge { limit } => write!(
                formatter,
                "the answer from {service} is longer than {limit} bytes; raise max_body to take longer ones"
            ),
            TransportErrorKind::Other => write!(formatter, "the call to {service} failed on the way"),
        }?;
        write_attempts(formatter, self.0.attempts)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let mut source: &(dyn StdError + 'static) = self.0.source.as_deref()?;
        while let Some(below) = source.source().filter(|_| self.0.only_root) {
            source = below;
        }
        Some(source)
    }
}
