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
pub(crate) use self::io::{ready, wait_for};
pub(crate) use self::pipeline::Pipeline;
use crate::client::retry::{Attempt, Fault, Retry, retry_after};
use crate::client::transport::AttemptTimeout;
use crate::error::{AnyError, AnyRefusal, CredentialError, Error, Refused, ServiceError, TransportError};
use crate::metadata::{ApiMetadata, ErrorRow, Metadata, OperationError as _, Then};
use crate::operation::{self, Api, Operation};
use crate::request::SecretBody;
use crate::response::Success;
use crate::response::answer::{self, Content as _, Judged, Verdict};

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

/// Whether the service refuses the token that a request carried.
fn refuses_token(outcome: &Outcome) -> bool {
    let Ok(judged) = outcome else { return false };
    judged.answer.status() == StatusCode::UNAUTHORIZED || judged.then() == Some(Then::LogInAgain)
}

/// What an answer that is no success tells.
fn told(judged: Judged) -> String {
    let Judged { answer, verdict } = judged;
    match verdict {
        Verdict::Refusal { body, documented } => {
            let refused = Refused::new(answer, body.code, body.message, body.request_id, documented.row);
            ServiceError::new(AnyRefusal, refused).to_string()
        }
        Verdict::Unreadable(_) | Verdict::Success => answer.status().to_string(),
    }
}

/// Why a login failed, and how long the service wants clients to wait.
struct LoginFailure {
    error: AnyError,
    retry_after: Option<Duration>,
}

impl From<AnyError> for LoginFailure {
    fn from(error: AnyError) -> Self {
        Self { error, retry_after: None }
    }
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

    /// The result of the call, with what else the answer tells.
    pub(crate) fn finish_detailed<O: Operation>(self) -> Result<Success<O::Output>, Error<O::Error>> {
        let api = const { &<O::Api as Api>::METADATA };
        let answer = self.outcome.as_ref().ok().and_then(|outcome| Some(&outcome.as_ref().ok()?.answer));
        let (status, headers) = answer.map(|answer| (answer.status(), answer.headers().clone())).unwrap_or_default();
        let request_id = answer.and_then(|answer| answer::request_id(answer, api));
        let attempts = self.attempts;
        let output = self.finish::<O>()?;
        Ok(Success { output, status, headers, request_id, attempts })
    }
}

impl Call {
    pub(crate) fn new<O: Operation>(mut request: Request<Bytes>, limits: CallLimits) -> Self {
        let (metadata, api) = const { (&O::METADATA, &<O::Api as Api>::METADATA) };
        let errors = O::Error::TABLE;
        let extensions = std::mem::take(request.extensions_mut());
        let has_secret_body = !request.body().is_empty() && extensions.get::<SecretBody>().is_some();
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

    /// The same for a login, so that the request of the call itself has not left.
    fn pause_after_failed_login(&mut self, failure: &LoginFailure, policy: Option<&dyn Retry>) -> Option<Duration> {
        self.attempts += 1;
        let fault = match &failure.error {
            AnyError::Transport(error) => Fault::Lost(error.kind()),
            error => Fault::answered(error.status()?, error.then(), failure.retry_after),
        };
        self.pause(&self.attempt(fault), policy?)
    }

    /// Whether the call may be repeated with another token; at most once, and from the budget of the policy.
    fn may_renew(&mut self, outcome: &Outcome, policy: Option<&dyn Retry>) -> bool {
        if self.renewed || self.left().is_zero() {
            return false;
        }
        let Some(fault) = self.fault(outcome) else { return false };
        let attempt = Attempt { number: self.attempts + 1, ..self.attempt(fault) };
        self.renewed = policy.is_none_or(|policy| policy.may_log_in_again(&attempt));
        self.attempts += u32::from(self.renewed);
        self.renewed
    }

    fn pause(&self, attempt: &Attempt, policy: &dyn Retry) -> Option<Duration> {
        let left = self.left();
        if left.is_zero() { None } else { policy.pause(attempt).filter(|pause| *pause < left) }
    }

    fn attempt(&self, fault: Fault) -> Attempt {
        let (idempotent, left) = (self.metadata.idempotent, self.left());
        Attempt { number: self.attempts, fault, idempotent, spent: self.spent, left }
    }

    /// The end of a call of which a request was sent, but no further one could be authorised.
    fn end_unauthorised(&self, error: CredentialError, outcome: Outcome) -> Ended {
        // Any other request may have been executed, so that the error must not claim otherwise.
        if !refuses_token(&outcome) {
            return self.end(Ok(outcome));
        }
        let refusal = outcome.map_or_else(|error| error.to_string(), told);
        self.end(Err(error.after(&refusal)))
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
