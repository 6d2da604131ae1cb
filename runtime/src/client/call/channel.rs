//! The way of a call to the service and back, attempt by attempt: log in where that is needed, wait for a turn,
//! authorise, send, and decide whether to do it again. Both clients go it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, header};

use super::hook::Watch;
use super::{Call, CallLimits, Ended, Hook, Io, Outcome, clock, trace};
use crate::auth::credential::Credential;
use crate::auth::session::{Login, Session, Token, TokenNumber};
use crate::client::retry::Retry;
use crate::client::transport::AttemptTimeout;
use crate::error::{AnyError, CredentialError, Error, TransportError};
use crate::request::Endpoint;
use crate::response::{Answer, answer};

/// The part of a client that no type of an API depends on.
pub(crate) struct Channel<I> {
    pub(crate) endpoint: Endpoint,
    pub(crate) credential: Option<Arc<dyn Credential>>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: CallLimits,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) io: I,
}

impl<I: Io> Channel<I> {
    /// Makes the attempts of a call.
    pub(crate) async fn carry(&self, call: &mut Call) -> Result<Ended, CredentialError> {
        let span = trace::call(call.metadata);
        let result = trace::within(span.clone(), self.attempts(call)).await;
        trace::ended(&span, &result);
        result
    }

    async fn attempts(&self, call: &mut Call) -> Result<Ended, CredentialError> {
        let policy = self.retry.as_deref();
        // Boxed, because most calls have no second attempt and would carry the room for it along.
        let mut last: Option<Box<Outcome>> = None;
        loop {
            let pause = match (self.attempt(call).await, last.take()) {
                (Ok((outcome, token)), _) => {
                    if let (Some(session), Some(number)) = (self.session(), token)
                        && call.may_renew(&outcome)
                    {
                        session.refused(number);
                        last = Some(Box::new(outcome));
                        continue;
                    }
                    let Some(pause) = call.pause_after(&outcome, policy) else { return Ok(call.end(outcome)) };
                    last = Some(Box::new(outcome));
                    pause
                }
                // The request was sent before, so that the error must not say that it was not.
                (Err(_), Some(outcome)) => return Ok(call.end(*outcome)),
                (Err(error), None) => match call.pause_after_failed_login(&error, policy) {
                    Some(pause) => pause,
                    None => return Err(error.with_attempts(call.attempts)),
                },
            };
            trace::pause(pause);
            let begin = self.io.now();
            self.io.pause(pause).await;
            call.spend(self.io.now() - begin);
            if call.left().is_zero()
                && let Some(outcome) = last.take()
            {
                return Ok(call.end(*outcome));
            }
        }
    }

    /// Makes one attempt, and tells which token it carried.
    async fn attempt(&self, call: &mut Call) -> Result<(Outcome, Option<TokenNumber>), CredentialError> {
        if let Some(session) = self.session().filter(|_| call.metadata.authenticated) {
            let rounds = session.rounds();
            if session.is_due(self.io.now()) {
                // Boxed, so that calls which need no login do not carry the room for one along.
                Box::pin(self.log_in(session, rounds, call)).await?;
            }
        }
        let turn = self.io.turn().await;
        let mut request = call.request();
        for hook in &self.hooks {
            hook.before(&mut request);
        }
        if call.metadata.authenticated {
            let missing = || CredentialError::new("the client has no credential; give its builder one");
            self.credential.as_ref().ok_or_else(missing)?.authorize(&mut request)?;
        }
        let token = request.extensions().get().copied();
        let watch = Watch { metadata: call.metadata, api: Some(call.api), number: call.attempts + 1 };
        let (outcome, duration) = self.exchange(request, &watch).await;
        drop(turn);
        call.spend(duration);
        let judge = |answer| answer::judge(answer, call.api, call.metadata.success, call.errors);
        Ok((outcome.map(judge), token))
    }

    /// Gets a token for the session, unless another task does so, which had ended so many rounds when this one began.
    async fn log_in(&self, session: &Session, rounds: u64, call: &mut Call) -> Result<(), CredentialError> {
        let _turn = self.io.lock(&session.gate).await;
        let asked_at = self.io.now();
        if let Some(settled) = session.settled(rounds, asked_at) {
            return settled;
        }
        let result = self.token(session, call).await;
        session.settle(result, asked_at, self.io.now())
    }

    /// Asks for a token: in place of the present one if that is still good, and otherwise by a login.
    async fn token(&self, session: &Session, call: &mut Call) -> Result<Token, CredentialError> {
        let failed = |error: AnyError| error.of_login();
        if let Some(request) = session.renewal(&self.endpoint, self.io.now()).map_err(|error| failed(error.into()))? {
            match self.ask(session, request, call, |calls, answer| calls.renewed(answer)).await {
                // The token for renewals has ended before its time; a login needs none.
                Err(Error::Service(_) | Error::Read(_)) => {}
                other => return other.map_err(failed),
            }
        }
        let request = session.login(&self.endpoint).map_err(|error| failed(error.into()))?;
        self.ask(session, request, call, |calls, answer| calls.token(answer)).await.map_err(failed)
    }

    /// Asks once.
    async fn ask(
        &self,
        session: &Session,
        mut request: Request<Bytes>,
        call: &mut Call,
        read: fn(&dyn Login, Answer) -> Result<Token, AnyError>,
    ) -> Result<Token, AnyError> {
        // A service of its own has no part in the limit of the API.
        let turn = if session.endpoint().is_none() { self.io.turn().await } else { None };
        request.extensions_mut().insert(call.timeout());
        let (answer, duration) = self.unwatched(request).await;
        drop(turn);
        call.spend(duration);
        read(session.calls(), answer?)
    }

    /// Ends the session of the credential, and tells the service where it knows such a call.
    pub(crate) async fn log_out(&self) -> Result<(), AnyError> {
        let Some(session) = self.session() else { return Ok(()) };
        let _turn = self.io.lock(&session.gate).await;
        let Some(mut request) = session.logout(&self.endpoint)? else { return Ok(()) };
        request.extensions_mut().insert(AttemptTimeout(self.limits.attempt));
        let turn = self.io.turn().await;
        let (answer, _) = self.unwatched(request).await;
        drop(turn);
        session.calls().logged_out(answer?)
    }

    /// One exchange for the sake of the session.
    async fn unwatched(&self, mut request: Request<Bytes>) -> (Result<Answer, TransportError>, Duration) {
        let metadata = request.extensions().get().cloned().unwrap_or(crate::auth::session::UNNAMED);
        for hook in &self.hooks {
            hook.before(&mut request);
        }
        self.exchange(request, &Watch { metadata: &metadata, api: None, number: 1 }).await
    }

    /// Sends a request and brings back its answer, under the eyes of those who watch. Tells how long it took.
    fn exchange<'a>(
        &'a self,
        mut request: Request<Bytes>,
        watch: &'a Watch<'a>,
    ) -> impl Future<Output = (Result<Answer, TransportError>, Duration)> + Send + 'a {
        request.headers_mut().insert(header::USER_AGENT, self.user_agent.clone());
        let signed_at = request.extensions().get().copied();
        // The request goes from hand to hand before anything waits, so that the future has no room for it.
        let sending = self.io.send(request);
        async move {
            let begin = self.io.now();
            let span = trace::attempt(watch.metadata, watch.number);
            let mut outcome = trace::within(span.clone(), sending).await;
            let duration = self.io.now() - begin;
            let report = watch.report(&outcome, duration);
            trace::attempted(&span, &report);
            for hook in &self.hooks {
                hook.after(&report);
            }
            if let Ok(answer) = &mut outcome {
                clock::note(signed_at, answer);
            }
            (outcome, duration)
        }
    }

    fn session(&self) -> Option<&Session> {
        self.credential.as_ref()?.session()
    }
}

impl<I> fmt::Debug for Channel<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Channel")
            .field("endpoint", &self.endpoint)
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}
