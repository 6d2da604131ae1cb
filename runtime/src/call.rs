//! A call on its way: its attempts, the time that they take, and whether another one follows.
//!
//! Neither generic nor bound to a client. Each client adds what only it can do: to send, to wait, and to tell the time.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Request;

use crate::error::TransportError;
use crate::operation::{Answer, Metadata};
use crate::refusal::Then;
use crate::retry::{Attempt, Fault, Retry, retry_after};

/// How long one attempt may take. A client puts it into the extensions of every request, for its transport to keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptTimeout(pub Duration);

/// The time that a call may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CallLimits {
    pub(crate) total: Duration,
    pub(crate) attempt: Duration,
}

/// A call on its way.
pub(crate) struct Call {
    /// The request without a credential.
    request: Request<Bytes>,
    /// What the operation's page says to do about an answer.
    then: fn(&Answer) -> Option<Then>,
    limits: CallLimits,
    attempts: u32,
    /// The time of attempts and pauses; waiting for a turn does not count.
    spent: Duration,
}

/// What came of an attempt.
pub(crate) type Outcome = Result<Answer, TransportError>;

/// What came of the last attempt, and how many there were.
pub(crate) struct Ended {
    pub(crate) outcome: Outcome,
    pub(crate) attempts: u32,
}

impl Call {
    pub(crate) fn new(request: Request<Bytes>, then: fn(&Answer) -> Option<Then>, limits: CallLimits) -> Self {
        Self { request, then, limits, attempts: 0, spent: Duration::ZERO }
    }

    /// The request of the next attempt, without a credential.
    pub(crate) fn request(&self) -> Request<Bytes> {
        let mut request = self.request.clone();
        request.extensions_mut().insert(AttemptTimeout(self.limits.attempt.min(self.left())));
        request
    }

    /// Whether the request carries a credential.
    pub(crate) fn authenticated(&self) -> bool {
        self.metadata().is_none_or(|metadata| metadata.authenticated)
    }

    /// Counts an attempt, and tells the pause before the next one; none if the call ends with this one.
    pub(crate) fn attempted(
        &mut self,
        outcome: &Outcome,
        time: Duration,
        policy: Option<&dyn Retry>,
    ) -> Option<Duration> {
        self.attempts += 1;
        self.spent += time;
        let policy = policy?;
        let Some(fault) = self.fault(outcome) else {
            policy.succeeded(self.attempts);
            return None;
        };
        let left = self.left();
        let idempotent = self.metadata().is_some_and(|metadata| metadata.idempotent);
        let attempt = Attempt { number: self.attempts, fault, idempotent, spent: self.spent, left };
        if left.is_zero() || !attempt.may_be_repeated() {
            return None;
        }
        policy.pause(&attempt).filter(|pause| *pause < left)
    }

    /// Counts a pause, and tells whether there is time left for another attempt.
    pub(crate) fn paused(&mut self, time: Duration) -> bool {
        self.spent += time;
        !self.left().is_zero()
    }

    /// The end of the call.
    pub(crate) fn end(&self, outcome: Outcome) -> Ended {
        Ended { outcome, attempts: self.attempts }
    }

    fn left(&self) -> Duration {
        self.limits.total.saturating_sub(self.spent)
    }

    fn metadata(&self) -> Option<&Metadata> {
        self.request.extensions().get()
    }

    fn fault(&self, outcome: &Outcome) -> Option<Fault> {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(error) => return Some(Fault::Lost(error.kind())),
        };
        let (status, then) = (answer.status(), (self.then)(answer));
        let refused = status.is_client_error() || status.is_server_error() || then.is_some();
        refused.then(|| Fault::answered(status, then, retry_after(answer.headers(), SystemTime::now())))
    }
}
