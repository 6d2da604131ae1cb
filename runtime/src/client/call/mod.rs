//! A call in progress: its attempts, the time they take, and whether another one follows.
//!
//! Both clients share this code, and it is not generic over operations: [`Call`] counts and decides, [`Pipeline`] makes the
//! attempts. The clients only add I/O: sending, sleeping and the clock ([`Io`]).

mod clock;
mod hook;
mod io;
mod pipeline;
mod trace;

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Extensions, Request, StatusCode};

pub use self::hook::{Hook, Report};
pub(crate) use self::io::Io;
#[cfg(feature = "blocking")]
pub(crate) use self::io::ready;
pub(crate) use self::pipeline::Pipeline;
use crate::client::retry::{Attempt, Fault, Retry, retry_after};
use crate::client::transport::AttemptTimeout;
use crate::error::{AnyError, CredentialError, Error, TransportError};
use crate::metadata::{ApiMetadata, ErrorRow, Metadata, OperationError as _, Then};
use crate::operation::{self, Api, Operation};
use crate::request::SecretBody;
use crate::response::answer::{Content as _, Judged};

/// The timeouts of a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CallLimits {
    pub(crate) total: Duration,
    pub(crate) attempt: Duration,
}

/// A call in progress.
pub(crate) struct Call {
    /// The request without a credential and without extensions.
    request: Request<Bytes>,
    /// The extensions of the first attempt. Further attempts get new ones, because extensions are expensive to clone.
    extensions: Option<Extensions>,
    has_secret_body: bool,
    metadata: &'static Metadata,
    api: &'static ApiMetadata,
    /// The documented errors of the operation.
    errors: &'static [ErrorRow],
    limits: CallLimits,
    attempts: u32,
    /// The time of attempts and pauses; waiting for the rate limit does not count.
    spent: Duration,
    /// Whether the call has requested a new token already.
    renewed: bool,
}

/// The result of an attempt.
pub(crate) type Outcome = Result<Judged, TransportError>;

/// The result of the last attempt, and the number of attempts; an error if none could be authorised.
pub(crate) struct Ended {
    outcome: Result<Outcome, CredentialError>,
    attempts: u32,
}

impl Ended {
    /// The result of the call.
    pub(crate) fn finish<O: Operation>(self) -> Result<O::Output, Error<O::Error>> {
        let answered = self.outcome.map_err(Error::Credential).and_then(|outcome| Ok(outcome?));
        let api = const { &<O::Api as Api>::METADATA };
        let result = answered
            .and_then(|judged| operation::finish(judged, api, O::Content::read, operation::has_secret_answers::<O>));
        result.map_err(|error| error.with_attempts(self.attempts))
    }
}

impl Call {
    pub(crate) fn new<O: Operation>(mut request: Request<Bytes>, limits: CallLimits) -> Self {
        let (metadata, api) = const { (&O::METADATA, &<O::Api as Api>::METADATA) };
        let errors = O::Error::TABLE;
        let extensions = std::mem::take(request.extensions_mut());
        let has_secret_body = extensions.get::<SecretBody>().is_some();
        let extensions = Some(extensions);
        Self {
            request,
            extensions,
            has_secret_body,
            metadata,
            api,
            errors,
            limits,
            attempts: 0,
            spent: Duration::ZERO,
            renewed: false,
        }
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

    /// The timeout of the next exchange.
    fn timeout(&self) -> AttemptTimeout {
        AttemptTimeout(self.limits.attempt.min(self.left()))
    }

    fn spend(&mut self, time: Duration) {
        self.spent += time;
    }

    fn left(&self) -> Duration {
        self.limits.total.saturating_sub(self.spent)
    }

    /// Counts an attempt, and gives the pause before the next one; `None` if this was the last one.
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

    /// The same for an attempt for which no token could be obtained, so that its request never left.
    fn pause_after_failed_login(&mut self, error: &CredentialError, policy: Option<&dyn Retry>) -> Option<Duration> {
        let fault = match std::error::Error::source(error)?.downcast_ref::<AnyError>()? {
            AnyError::Transport(error) => Fault::Lost(error.kind()),
            error => Fault::answered(error.status()?, error.then(), None),
        };
        self.attempts += 1;
        self.pause(&self.attempt(fault), policy?)
    }

    /// Whether the answer suggests a new token; at most once for each call.
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

    fn end(&self, outcome: Result<Outcome, CredentialError>) -> Ended {
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
