//! The error of a request without a complete answer.

use std::error::Error as StdError;
use std::fmt;

use super::print::write_attempts;

/// Why there is no complete answer, and from which service.
///
/// It shows scheme, host and port of the address, but neither path, query, headers nor body.
pub struct TransportError(pub(super) Box<Details>);

pub(super) struct Details {
    kind: TransportErrorKind,
    service: Option<String>,
    pub(super) attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// Whether `source` is the innermost cause only, because the layers of a library above it say little.
    only_root: bool,
}

/// The kind of a transport error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There was no connection. The service has not seen the request, so that any request may be repeated.
    Connect,
    /// There was no connection, because the certificate of the service is not trusted. Repeating does not help.
    UntrustedCertificate,
    /// The service does not accept the certificate of this client, or misses one. Repeating does not help.
    RefusedCertificate,
    /// The timeout has expired. The service may have executed the request.
    Timeout,
    /// The connection was closed before the answer was complete. The service may have executed the request.
    Closed,
    /// What came is not valid HTTP. The service may have executed the request.
    Malformed,
    /// The body of the answer is longer than the client accepts.
    TooLarge {
        /// The maximum length in bytes.
        limit: usize,
    },
    /// Something else.
    Other,
}

impl TransportErrorKind {
    /// Whether the same request may get an answer another time: not where certificates do not fit, or the answer is too
    /// long.
    pub fn is_transient(self) -> bool {
        !matches!(self, Self::UntrustedCertificate | Self::RefusedCertificate | Self::TooLarge { .. })
    }
}

impl TransportError {
    /// An error without a cause.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self(Box::new(Details { kind, service: None, attempts: 1, source: None, only_root: false }))
    }

    /// An error with a cause, which must not contain the path or the query of the request, because they may contain
    /// secrets.
    pub fn caused_by(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(kind);
        error.0.source = Some(source.into());
        error
    }

    /// An error of the HTTP library of a built-in transport.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn of_library(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::caused_by(kind, source);
        error.0.only_root = true;
        error
    }

    /// The kind of the error.
    pub fn kind(&self) -> TransportErrorKind {
        self.0.kind
    }

    /// The service that was called, such as `https://iotda.cn-north-4.myhuaweicloud.com:443`. The client adds it to the errors
    /// of every transport.
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
            TransportErrorKind::UntrustedCertificate => {
                write!(formatter, "cannot connect to {service}: its certificate is not trusted")
            }
            TransportErrorKind::RefusedCertificate => {
                write!(
                    formatter,
                    "{service} does not accept the certificate of this client; client_certificate of the builder sets it"
                )
            }
            TransportErrorKind::Timeout => write!(formatter, "no complete answer from {service} in time"),
            TransportErrorKind::Closed => {
                write!(formatter, "the connection to {service} was closed before the answer was complete")
            }
            TransportErrorKind::Malformed => write!(formatter, "the answer from {service} is not valid HTTP"),
            TransportErrorKind::TooLarge { limit } => {
                write!(formatter, "the answer from {service} is longer than {limit} bytes; raise max_body to accept it")
            }
            TransportErrorKind::Other => write!(formatter, "the call to {service} failed"),
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
