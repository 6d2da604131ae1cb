//! What can go wrong with a call, by the phase in which it does: building the request, authorising it, carrying it,
//! the service's refusal, reading the answer.
//!
//! [`Error<K>`] is what a call returns, with `K` the operation's own enumeration of refusals. [`AnyError`] is the same
//! for code that calls several operations: `?` turns each of their errors into it.

mod build;
mod credential;
mod read;
mod service;
mod transport;

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

pub use self::build::BuildError;
pub use self::credential::CredentialError;
pub use self::read::{ReadError, ReadFlaw};
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) use self::service::ClockIsOff;
pub(crate) use self::service::Refused;
pub use self::service::ServiceError;
pub use self::transport::{TransportError, TransportErrorKind};
use crate::metadata::{OperationError, Then};
use crate::values::InvalidValue;

/// Why a call failed: the phase, and all that is known about it.
///
/// `K` is the operation's own enumeration of refusals. Prints one line.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<K = AnyRefusal> {
    /// The request could not be built; nothing was sent.
    Build(BuildError),
    /// The request could not be authorised; nothing was sent but attempts to obtain a token.
    Credential(CredentialError),
    /// The request or its answer got lost on the way.
    Transport(TransportError),
    /// The service, or the gateway in front of it, refused.
    Service(ServiceError<K>),
    /// There is an answer that cannot be read.
    Read(ReadError),
}

/// The error of any operation. Every `Error<K>`, `ServiceError<K>` and error of a phase turns into it by `?`.
pub type AnyError = Error<AnyRefusal>;

/// What remains of an operation's enumeration of refusals in an [`AnyError`]: nothing. Status, code, message and what
/// to do then stay in the [`ServiceError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyRefusal;

impl<K> Error<K> {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Service(error) => Some(error.status()),
            Self::Read(error) => Some(error.status()),
            Self::Build(_) | Self::Credential(_) | Self::Transport(_) => None,
        }
    }

    /// The id that the service gave the request, if there was an answer with one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id(),
            Self::Read(error) => error.request_id(),
            Self::Build(_) | Self::Credential(_) | Self::Transport(_) => None,
        }
    }

    /// How many attempts the call made: more than one if it was repeated, none if it could not be built or authorised.
    /// The error is about the last one.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Build(_) => 0,
            Self::Credential(error) => error.attempts(),
            Self::Transport(error) => error.attempts(),
            Self::Service(error) => error.attempts(),
            Self::Read(error) => error.attempts(),
        }
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        match self {
            Self::Build(_) => self,
            Self::Credential(error) => Self::Credential(error.with_attempts(attempts)),
            Self::Transport(error) => Self::Transport(error.with_attempts(attempts)),
            Self::Service(error) => Self::Service(error.with_attempts(attempts)),
            Self::Read(error) => Self::Read(error.with_attempts(attempts)),
        }
    }

    /// What to do before the call is repeated, if that is known.
    pub fn then(&self) -> Option<Then> {
        match self {
            Self::Service(error) => error.then(),
            Self::Read(error) if error.status() == StatusCode::TOO_MANY_REQUESTS => Some(Then::SlowDown),
            Self::Read(_) | Self::Build(_) | Self::Credential(_) | Self::Transport(_) => None,
        }
    }
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl AnyError {
    /// The failure of a login, for the calls that needed it. A readable success is not among its causes, because a
    /// message about it might show the token.
    pub(crate) fn of_login(self) -> CredentialError {
        match self {
            Self::Credential(error) => error,
            Self::Read(error) if error.status().is_success() => {
                CredentialError::new(format!("the answer to the login is of no use: {}", error.flaw()))
            }
            error => CredentialError::caused_by("the login failed", error),
        }
    }
}

/// Ends the text of an error, if there was more than one attempt.
pub(crate) fn write_attempts(formatter: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(formatter, " (after {attempts} attempts)") } else { Ok(()) }
}

impl<K> fmt::Display for Error<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(error) => error.fmt(formatter),
            Self::Credential(error) => error.fmt(formatter),
            Self::Transport(error) => error.fmt(formatter),
            Self::Service(error) => error.fmt(formatter),
            Self::Read(error) => error.fmt(formatter),
        }
    }
}

/// The error of the phase speaks for itself, so that the source is what lies below that.
impl<K: fmt::Debug> StdError for Error<K> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Build(error) => error.source(),
            Self::Credential(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Service(_) => None,
            Self::Read(error) => error.source(),
        }
    }
}

impl<K: OperationError> From<Error<K>> for AnyError {
    fn from(error: Error<K>) -> Self {
        match error {
            Error::Build(error) => Self::Build(error),
            Error::Credential(error) => Self::Credential(error),
            Error::Transport(error) => Self::Transport(error),
            Error::Service(error) => error.into(),
            Error::Read(error) => Self::Read(error),
        }
    }
}

impl<K: OperationError> From<ServiceError<K>> for AnyError {
    fn from(error: ServiceError<K>) -> Self {
        Self::Service(error.with_kind(AnyRefusal))
    }
}

impl<K> From<ServiceError<K>> for Error<K> {
    fn from(error: ServiceError<K>) -> Self {
        Self::Service(error)
    }
}

impl<K> From<BuildError> for Error<K> {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl<K> From<InvalidValue> for Error<K> {
    fn from(error: InvalidValue) -> Self {
        Self::Build(error.into())
    }
}

impl<K> From<CredentialError> for Error<K> {
    fn from(error: CredentialError) -> Self {
        Self::Credential(error)
    }
}

impl<K> From<TransportError> for Error<K> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<K> From<ReadError> for Error<K> {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}
