//! The errors of a call, one for each phase: building the request, authorising it, transport, rejection by the service,
//! reading the answer.
//!
//! A call returns [`Error<K>`], where `K` is the error enum of the operation. In code that calls several operations, `?`
//! converts each of their errors into an [`AnyError`].

mod build;
mod credential;
mod paging;
mod print;
mod read;
mod service;
mod transport;

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

pub use self::build::BuildError;
pub use self::credential::CredentialError;
pub use self::paging::{PagingError, PagingErrorKind};
use self::print::debug_with_causes;
pub use self::read::{ReadError, ReadErrorKind};
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) use self::service::ClockIsOff;
pub(crate) use self::service::Refused;
pub use self::service::ServiceError;
pub use self::transport::{TransportError, TransportErrorKind};
use crate::metadata::{OperationError, Then};
use crate::values::InvalidValue;

/// Why a call failed, by phase. `K` is the error enum of the operation.
///
/// `Display` says what happened, and `source` why. `Debug` says both in one line, so that a `main` function that returns an
/// [`AnyError`] ends with a readable message.
#[non_exhaustive]
pub enum Error<K = AnyRefusal> {
    /// The request could not be built; nothing was sent.
    Build(BuildError),
    /// The request could not be authorised; nothing was sent except requests for a token, and requests that the service
    /// refused because of their token.
    Credential(CredentialError),
    /// There was no complete answer.
    Transport(TransportError),
    /// The service, or a gateway in front of it, rejected the call.
    Service(ServiceError<K>),
    /// The answer cannot be read.
    Read(ReadError),
    /// The list may be incomplete, though all pages were read.
    Paging(PagingError),
}

/// The error of any operation. `?` converts every `Error<K>`, every `ServiceError<K>` and the error of each phase into it.
pub type AnyError = Error<AnyRefusal>;

/// Takes the place of the error enum in an [`AnyError`]. Status, code, message and remedy are still in the
/// [`ServiceError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnyRefusal;

impl<K> Error<K> {
    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Service(error) => Some(error.status()),
            Self::Read(error) => Some(error.status()),
            Self::Build(_) | Self::Credential(_) | Self::Transport(_) | Self::Paging(_) => None,
        }
    }

    /// The id that the service assigned to the request, if there was an answer with one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id(),
            Self::Read(error) => error.request_id(),
            Self::Build(_) | Self::Credential(_) | Self::Transport(_) | Self::Paging(_) => None,
        }
    }

    /// The number of attempts: more than one if the call or the login before it was retried, none if nothing was sent. The
    /// error is that of the last attempt.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Build(_) | Self::Paging(_) => 0,
            Self::Credential(error) => error.attempts,
            Self::Transport(error) => error.0.attempts,
            Self::Service(error) => error.refused.attempts,
            Self::Read(error) => error.0.attempts,
        }
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        match &mut self {
            Self::Build(_) | Self::Paging(_) => {}
            // Whoever waited for the login of another call has its number of attempts.
            Self::Credential(error) => error.attempts = error.attempts.max(attempts),
            Self::Transport(error) => error.0.attempts = attempts,
            Self::Service(error) => error.refused.attempts = attempts,
            Self::Read(error) => error.0.attempts = attempts,
        }
        self
    }

    /// What to do before the call is repeated, if known.
    pub fn then(&self) -> Option<Then> {
        match self {
            Self::Service(error) => error.then(),
            Self::Read(error) if error.status() == StatusCode::TOO_MANY_REQUESTS => Some(Then::SlowDown),
            Self::Read(_) | Self::Build(_) | Self::Credential(_) | Self::Transport(_) | Self::Paging(_) => None,
        }
    }

    /// Whether the same call may get another answer later, though nothing is changed: there was no connection or no whole
    /// answer, the status is one from 500 to 599, or the call came too fast. It does not say whether the call may be
    /// repeated, because it may have been executed.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind().is_transient(),
            Self::Service(_) | Self::Read(_) => {
                self.then() == Some(Then::SlowDown) || self.status().is_some_and(|status| status.is_server_error())
            }
            Self::Build(_) | Self::Credential(_) | Self::Paging(_) => false,
        }
    }

    /// The error of the phase.
    fn phase(&self) -> &dyn StdError {
        match self {
            Self::Build(error) => error,
            Self::Credential(error) => error,
            Self::Transport(error) => error,
            Self::Service(error) => error,
            Self::Read(error) => error,
            Self::Paging(error) => error,
        }
    }
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl AnyError {
    /// The failure of a login after some attempts, for the calls that needed it. If the login succeeded but cannot be read,
    /// the cause is left out, because it might contain the token.
    pub(crate) fn of_login(self, attempts: u32) -> CredentialError {
        let mut failure = match self {
            Self::Credential(error) => error,
            Self::Read(error) if error.status().is_success() => {
                CredentialError::new(format!("the answer to the login cannot be used: {}", error.kind()))
            }
            error => CredentialError::caused_by("the login failed", error),
        };
        failure.attempts = attempts;
        failure
    }
}

impl<K> StdError for Error<K> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.phase().source()
    }
}

impl<K> fmt::Display for Error<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.phase(), formatter)
    }
}

debug_with_causes!(BuildError, CredentialError, PagingError, ReadError, TransportError);

impl<K> fmt::Debug for Error<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.phase(), formatter)
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
            Error::Paging(error) => Self::Paging(error),
        }
    }
}

impl<K: OperationError> From<ServiceError<K>> for AnyError {
    fn from(error: ServiceError<K>) -> Self {
        Self::Service(error.with_kind(AnyRefusal))
    }
}

impl<K> From<InvalidValue> for Error<K> {
    fn from(error: InvalidValue) -> Self {
        Self::Build(error.into())
    }
}

macro_rules! from_phases {
    ($($phase:ident: $error:ty),+) => {
        $(impl<K> From<$error> for Error<K> {
            fn from(error: $error) -> Self {
                Self::$phase(error)
            }
        })+
    };
}

from_phases!(
    Build: BuildError,
    Credential: CredentialError,
    Transport: TransportError,
    Service: ServiceError<K>,
    Read: ReadError,
    Paging: PagingError
);
