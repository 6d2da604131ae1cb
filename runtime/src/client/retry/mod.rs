//! Repeating calls that failed: what a policy is told, and what it says. It is the same for both clients, because a
//! policy neither waits nor sends; it only names a pause.

mod backoff;
mod retry_after;

use std::fmt;
use std::time::Duration;

use http::StatusCode;

pub use self::backoff::Backoff;
pub(crate) use self::retry_after::retry_after;
use crate::error::TransportErrorKind;
use crate::metadata::Then;

/// A policy about failed attempts. [`Backoff`] is the one that clients have by default.
///
/// A client asks only where repeating does no harm, whatever the policy: the operation is idempotent, or the request
/// never left, or the service says that it refused the call because calls come too fast. It never pauses beyond the
/// time for the whole call.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_iot_runtime::{Attempt, Retry};
///
/// #[derive(Debug)]
/// struct OnceMore;
///
/// impl Retry for OnceMore {
///     fn pause(&self, attempt: &Attempt) -> Option<Duration> {
///         (attempt.number == 1).then_some(Duration::from_secs(1))
///     }
/// }
/// ```
pub trait Retry: fmt::Debug + Send + Sync {
    /// The pause before the next attempt; none to give up.
    fn pause(&self, attempt: &Attempt) -> Option<Duration>;

    /// Hears of a call that succeeded after so many attempts.
    fn succeeded(&self, attempts: u32) {
        let _ = attempts;
    }
}

/// An attempt that failed, as a policy sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// Which attempt of the call it was; the first one is 1.
    pub number: u32,
    /// What happened.
    pub fault: Fault,
    /// Whether doing the operation twice is the same as doing it once.
    pub idempotent: bool,
    /// The time that the call has taken so far.
    pub spent: Duration,
    /// The time that is left for the call. A pause that is not shorter ends it.
    pub left: Duration,
}

/// What happened to an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request or its answer got lost on the way.
    Lost(TransportErrorKind),
    /// The service, or a gateway in front of it, answered with an error.
    #[non_exhaustive]
    Answered {
        /// The status of the answer.
        status: StatusCode,
        /// What to do before the call is repeated, if that is known.
        then: Option<Then>,
        /// How long to wait, if the answer tells it in its header `Retry-After`.
        retry_after: Option<Duration>,
    },
}

impl Attempt {
    /// An attempt of an idempotent operation that took no time: a beginning for tests of a policy.
    pub fn new(number: u32, fault: Fault) -> Self {
        Self { number, fault, idempotent: true, spent: Duration::ZERO, left: Duration::MAX }
    }

    /// Whether repeating does no harm.
    pub(crate) fn may_be_repeated(&self) -> bool {
        let not_executed = match self.fault {
            Fault::Lost(kind) => kind == TransportErrorKind::Connect,
            Fault::Answered { then, .. } => then == Some(Then::SlowDown),
        };
        self.idempotent || not_executed
    }
}

impl Fault {
    /// An error that the service answered with.
    pub fn answered(status: StatusCode, then: Option<Then>, retry_after: Option<Duration>) -> Self {
        Self::Answered { status, then, retry_after }
    }
}
