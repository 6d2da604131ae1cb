//! The way of a call to the service and back, attempt by attempt: log in where that is needed, wait for a turn,
//! authorise, send, and decide whether to do it again. Both clients go it.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Request, header};

use super::hook::Watch;
use super::{AttemptTimeout, Call, CallLimits, Ended, Hook, Io, Outcome, clock, trace};
use crate::answer;
use crate::credential::{Credential, CredentialError};
use crate::endpoint::Endpoint;
use crate::error::{AnyError, Error, TransportError};
use crate::operation::Answer;
use crate::retry::Retry;
use crate::session::{Session, Token, TokenNumber};

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
    pub(crate) async fn carry(&self, call: Call) -> Result<Ended, CredentialError> {
        let span = trace::call(&call.metadata);
        let result = trace::within(span.clone(), self.attempts(call)).await;
        trace::ended(&span, &result);
        result
    }

    async fn attempts(&self, mut call: Call) -> Result<Ended, CredentialError> {
        let policy = self.retry.as_deref();
        let mut last: Option<Outcome> = None;
        loop {
            let pause = match (self.attempt(&mut call).await, last.take()) {
                (Ok((outcome, token)), _) => {
                    if let (Some(session), Some(number)) = (self.session(), token)
                        && call.may_renew(&outcome)
                    {
                        session.refused(number);
                        last = Some(outcome);
                        continue;
                    }
                    let Some(pause) = call.pause_after(&outcome, policy) else { return Ok(call.end(outcome)) };
                    last = Some(outcome);
                    pause
                }
                // The request was sent before, so that the error must not say that it was not.
                (Err(_), Some(outcome)) => return Ok(call.end(outcome)),
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
                return Ok(call.end(outcome));
            }
        }
    }

    /// Makes one attempt, and tells which token it carried.
    async fn attempt(&self, call: &mut Call) -> Result<(Outcome, Option<TokenNumber>), CredentialError> {
        if let Some(session) = self.session().filter(|_| call.metadata.authenticated) {
            self.log_in(session, call).await?;
        }
        let turn = self.io.turn().await;
        let mut request = call.request.clone();
        request.extensions_mut().insert(call.timeout());
        for hook in &self.hooks {
            hook.before(&mut request);
        }
        if call.metadata.authenticated {
            let missing = || CredentialError::new("the client has no credential; give its builder one");
            self.credential.as_ref().ok_or_else(missing)?.authorize(&mut request)?;
        }
        let token = request.extensions().get().copied();
        let begin = self.io.now();
        let watch = Watch { metadata: &call.metadata, api: Some(&call.api), number: call.attempts + 1 };
        let outcome = self.exchange(request, &watch).await;
        drop(turn);
        call.spend(self.io.now() - begin);
        let success = call.metadata.success;
        Ok((outcome.map(|answer| answer::judge(answer, &call.api, success)), token))
    }

    /// Sees to it that the session has a token.
    async fn log_in(&self, session: &Session, call: &mut Call) -> Result<(), CredentialError> {
        let rounds = session.rounds();
        if !session.is_due(self.io.now()) {
            return Ok(());
        }
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
            match self.ask(session, request, call).await {
                // The token for renewals has ended before its time; a login needs none.
                Err(Error::Service(_) | Error::Read(_)) => {}
                other => return other.map_err(failed),
            }
        }
        let request = session.login(&self.endpoint).map_err(|error| failed(error.into()))?;
        self.ask(session, request, call).await.map_err(failed)
    }

    /// Asks once.
    async fn ask(&self, session: &Session, mut request: Request<Bytes>, call: &mut Call) -> Result<Token, AnyError> {
        // A service of its own has no part in the limit of the API.
        let turn = if session.endpoint().is_none() { self.io.turn().await } else { None };
        request.extensions_mut().insert(call.timeout());
        let begin = self.io.now();
        let answer = self.unwatched(request).await;
        drop(turn);
        call.spend(self.io.now() - begin);
        session.token(answer?)
    }

    /// Ends the session of the credential, and tells the service where it knows such a call.
    pub(crate) async fn log_out(&self) -> Result<(), AnyError> {
        let Some(session) = self.session() else { return Ok(()) };
        let _turn = self.io.lock(&session.gate).await;
        let Some(mut request) = session.logout(&self.endpoint)? else { return Ok(()) };
        request.extensions_mut().insert(AttemptTimeout(self.limits.attempt));
        let turn = self.io.turn().await;
        let answer = self.unwatched(request).await;
        drop(turn);
        session.logged_out(answer?)
    }

    /// One exchange for the sake of the session.
    async fn unwatched(&self, mut request: Request<Bytes>) -> Result<Answer, TransportError> {
        let metadata = request.extensions().get().cloned().unwrap_or(crate::session::UNNAMED);
        for hook in &self.hooks {
            hook.before(&mut request);
        }
        self.exchange(request, &Watch { metadata: &metadata, api: None, number: 1 }).await
    }

    /// Sends a request and brings back its answer, under the eyes of those who watch.
    async fn exchange(&self, mut request: Request<Bytes>, watch: &Watch<'_>) -> Result<Answer, TransportError> {
        request.headers_mut().insert(header::USER_AGENT, self.user_agent.clone());
        let signed_at = request.extensions().get().copied();
        let begin = self.io.now();
        let span = trace::attempt(watch.metadata, watch.number);
        let mut outcome = trace::within(span.clone(), self.io.send(request)).await;
        let report = watch.report(&outcome, self.io.now() - begin);
        trace::attempted(&span, &report);
        for hook in &self.hooks {
            hook.after(&report);
        }
        if let Ok(answer) = &mut outcome {
            clock::note(signed_at, answer);
        }
        outcome
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
