//! Retries: the trait of policies, and what they know about a failed attempt. A policy does no I/O, so that both clients
//! share it; it only decides about the pause.

mod backoff;
mod retry_after;

use std::fmt;
use std::time::Duration;

use http::StatusCode;

pub use self::backoff::Backoff;
pub(crate) use self::retry_after::retry_after;
use crate::error::TransportErrorKind;
use crate::metadata::Then;

/// A retry policy. The default one is [`Backoff`].
///
/// Whatever the policy, a client only retries where that is harmless: the operation is idempotent, or the request never left
/// this machine, or the service rejected the call because of its rate limit. The timeout of the whole call includes all
/// pauses.
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
    /// The pause before the next attempt; `None` to give up.
    fn pause(&self, attempt: &Attempt) -> Option<Duration>;

    /// Whether to log in again and repeat the call, because the service refused its token; by default yes. Asked at most
    /// once for each call. A token that was refused without ever having been accepted is replaced rarely in any case.
    fn may_log_in_again(&self, attempt: &Attempt) -> bool {
        let _ = attempt;
        true
    }

    /// Called after a call that succeeded, with the number of its attempts.
    fn succeeded(&self, attempts: u32) {
        let _ = attempts;
    }
}

/// A failed attempt, as seen by a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The number of the attempt within the call, starting with 1.
    pub number: u32,
    /// What happened.
    pub fault: Fault,
    /// Whether the operation is idempotent.
    pub idempotent: bool,
    /// The time that the call has taken so far.
    pub spent: Duration,
    /// The remaining time of the call. A pause must be shorter.
    pub left: Duration,
}

/// Why an attempt failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There was no complete answer.
    Lost(TransportErrorKind),
    /// The service, or a gateway in front of it, answered with an error.
    #[non_exhaustive]
    Answered {
        /// The status of the answer.
        status: StatusCode,
        /// What to do before the call is repeated, if known.
        then: Option<Then>,
        /// The time to wait according to the header `Retry-After`.
        retry_after: Option<Duration>,
    },
}

impl Attempt {
    /// An attempt of an idempotent operation that took no time, for tests of policies.
    pub fn new(number: u32, fault: Fault) -> Self {
        Self { number, fault, idempotent: true, spent: Duration::ZERO, left: Duration::MAX }
    }

    /// Whether a retry is harmless.
    pub(crate) fn may_be_repeated(&self) -> bool {
        let not_executed = match self.fault {
            Fault::Lost(kind) => kind == TransportErrorKind::Connect,
            Fault::Answered { then, .. } => then == Some(Then::SlowDown),
        };
        self.idempotent || not_executed
    }
}

impl Fault {
    /// An error answer of the service.
    pub fn answered(status: StatusCode, then: Option<Then>, retry_after: Option<Duration>) -> Self {
        Self::Answered { status, then, retry_after }
    }
}
