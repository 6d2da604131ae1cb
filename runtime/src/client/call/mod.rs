//! A call on its way: its attempts, the time that they take, and whether another one follows.
//!
//! Neither generic nor bound to a client: [`Call`] counts and decides, [`Channel`] makes the attempts, and each client
//! adds what only it can do (to send, to wait, and to tell the time) as its [`Io`].

mod channel;
mod clock;
mod hook;
mod io;
mod trace;

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Extensions, Request, StatusCode};

pub(crate) use self::channel::Channel;
pub use self::hook::{Hook, Report};
pub(crate) use self::io::Io;
#[cfg(feature = "blocking")]
pub(crate) use self::io::ready;
use crate::client::retry::{Attempt, Fault, Retry, retry_after};
use crate::client::transport::AttemptTimeout;
use crate::error::{AnyError, CredentialError, TransportError};
use crate::metadata::{ApiMetadata, ErrorRow, Metadata, OperationError as _, Then};
use crate::operation::{Api, Operation};
use crate::response::answer::Judged;

/// The time that a call may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CallLimits {
    pub(crate) total: Duration,
    pub(crate) attempt: Duration,
}

/// A call on its way.
pub(crate) struct Call {
    /// The request without a credential and without extensions.
    request: Request<Bytes>,
    /// The extensions of the first attempt. Further ones get new ones, because to copy them costs more than headers.
    extensions: Option<Extensions>,
    metadata: &'static Metadata,
    api: &'static ApiMetadata,
    /// What the operation's page documents about errors.
    errors: &'static [ErrorRow],
    limits: CallLimits,
    attempts: u32,
    /// The time of attempts and pauses; waiting for a turn does not count.
    spent: Duration,
    /// Whether the call has asked for a new token already.
    renewed: bool,
}

/// What came of an attempt.
pub(crate) type Outcome = Result<Judged, TransportError>;

/// What came of the last attempt, and how many there were.
pub(crate) struct Ended {
    pub(crate) outcome: Outcome,
    pub(crate) attempts: u32,
}

impl Call {
    pub(crate) fn new<O: Operation>(mut request: Request<Bytes>, limits: CallLimits) -> Self {
        let (metadata, api) = const { (&O::METADATA, &<O::Api as Api>::METADATA) };
        let errors = O::Error::TABLE;
        let extensions = Some(std::mem::take(request.extensions_mut()));
        Self { request, extensions, metadata, api, errors, limits, attempts: 0, spent: Duration::ZERO, renewed: false }
    }

    /// The request of the next attempt.
    fn request(&mut self) -> Request<Bytes> {
        let mut request = self.request.clone();
        let extensions = request.extensions_mut();
        match self.extensions.take() {
            Some(first) => *extensions = first,
            None => {
                extensions.insert(self.metadata.clone());
                extensions.insert(self.api);
            }
        }
        extensions.insert(self.timeout());
        request
    }

    /// How long the next exchange may take.
    fn timeout(&self) -> AttemptTimeout {
        AttemptTimeout(self.limits.attempt.min(self.left()))
    }

    fn spend(&mut self, time: Duration) {
        self.spent += time;
    }

    fn left(&self) -> Duration {
        self.limits.total.saturating_sub(self.spent)
    }

    /// Counts an attempt, and tells the pause before the next one; none if the call ends with this one.
    fn pause_after(&mut self, outcome: &Outcome, policy: Option<&dyn Retry>) -> Option<Duration> {
        self.attempts += 1;
        let policy = policy?;
        let Some(fault) = self.fault(outcome) else {
            policy.succeeded(self.attempts);
            return None;
        };
        let attempt = self.attempt(fault);
        if attempt.may_be_repeated() { self.pause(&attempt, policy) } else { None }
    }

    /// The same for an attempt that could not be authorised, because no token could be obtained: the request never left.
    fn pause_after_failed_login(&mut self, error: &CredentialError, policy: Option<&dyn Retry>) -> Option<Duration> {
        let fault = match std::error::Error::source(error)?.downcast_ref::<AnyError>()? {
            AnyError::Transport(error) => Fault::Lost(error.kind()),
            error => Fault::answered(error.status()?, error.then(), None),
        };
        self.attempts += 1;
        self.pause(&self.attempt(fault), policy?)
    }

    /// Whether the answer means that a new token would help; once for each call.
    fn may_renew(&mut self, outcome: &Outcome) -> bool {
        let Ok(judged) = outcome else { return false };
        let helps = judged.answer.status() == StatusCode::UNAUTHORIZED || judged.then() == Some(Then::LogInAgain);
        let first = helps && !self.left().is_zero() && !self.renewed;
        if first {
            self.renewed = true;
            self.attempts += 1;
        }
        first
    }

    fn pause(&self, attempt: &Attempt, policy: &dyn Retry) -> Option<Duration> {
        let left = self.left();
        if left.is_zero() { None } else { policy.pause(attempt).filter(|pause| *pause < left) }
    }

    fn attempt(&self, fault: Fault) -> Attempt {
        let (idempotent, left) = (self.metadata.idempotent, self.left());
        Attempt { number: self.attempts, fault, idempotent, spent: self.spent, left }
    }

    fn end(&self, outcome: Outcome) -> Ended {
        Ended { outcome, attempts: self.attempts }
    }

    fn fault(&self, outcome: &Outcome) -> Option<Fault> {
        let judged = match outcome {
            Ok(judged) => judged,
            Err(error) => return Some(Fault::Lost(error.kind())),
        };
        let (status, then) = (judged.answer.status(), judged.then());
        let refused = status.is_client_error() || status.is_server_error() || then.is_some();
        refused.then(|| Fault::answered(status, then, retry_after(judged.answer.headers(), SystemTime::now())))
    }
}
