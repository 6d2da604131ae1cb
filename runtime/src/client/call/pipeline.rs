//! The steps of a call in both clients: log in if needed, wait for the rate limit, authorise, send, and decide whether to
//! try again.

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
use crate::request::address::service;
use crate::response::{Answer, answer};

/// The part of a client that is not generic over the API.
pub(crate) struct Pipeline<I> {
    pub(crate) endpoint: Endpoint,
    pub(crate) credential: Option<Arc<dyn Credential>>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: CallLimits,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) io: I,
}

impl<I: Io> Pipeline<I> {
    /// Makes the attempts of a call.
    pub(crate) async fn carry(&self, call: &mut Call) -> Ended {
        let span = trace::call(call.metadata);
        let ended = trace::within(span.clone(), self.attempts(call)).await;
        trace::ended(&span, &ended);
        ended
    }

    async fn attempts(&self, call: &mut Call) -> Ended {
        let policy = self.retry.as_deref();
        // Boxed, because most calls have no second attempt, and their future should not hold room for it.
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
                    let Some(pause) = call.pause_after(&outcome, policy) else { return call.end(Ok(outcome)) };
                    last = Some(Box::new(outcome));
                    pause
                }
                // The request was sent before, so the error must not claim otherwise.
                (Err(_), Some(outcome)) => return call.end(Ok(*outcome)),
                (Err(error), None) => match call.pause_after_failed_login(&error, policy) {
                    Some(pause) => pause,
                    None => return call.end(Err(error)),
                },
            };
            trace::pause(pause);
            let begin = self.io.now();
            self.io.pause(pause).await;
            call.spend(self.io.now() - begin);
            if call.left().is_zero()
                && let Some(outcome) = last.take()
            {
                return call.end(Ok(*outcome));
            }
        }
    }

    /// Makes one attempt. Also returns the token that it carried.
    async fn attempt(&self, call: &mut Call) -> Result<(Outcome, Option<TokenNumber>), CredentialError> {
        if let Some(session) = self.session().filter(|_| call.metadata.authenticated) {
            let rounds = session.rounds();
            if session.is_due(self.io.now()) {
                // Boxed, because most calls need no login, and their future should not hold room for it.
                Box::pin(self.log_in(session, rounds, call)).await?;
            }
        }
        let turn = self.io.turn().await;
        let mut request = call.request();
        self.announce(&mut request, call.has_secret_body);
        if call.metadata.authenticated {
            let missing = || CredentialError::new("the client has no credential; give one to its builder");
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

    /// Obtains a token for the session, unless another task has done so after `rounds` logins.
    async fn log_in(&self, session: &Session, rounds: u64, call: &mut Call) -> Result<(), CredentialError> {
        let _turn = self.io.lock(&session.gate).await;
        let asked_at = self.io.now();
        if let Some(settled) = session.settled(rounds, asked_at) {
            return settled;
        }
        let result = self.token(session, call).await;
        session.settle(result, asked_at, self.io.now())
    }

    /// Requests a token: by a renewal if the current one is still valid, or else by a login.
    async fn token(&self, session: &Session, call: &mut Call) -> Result<Token, CredentialError> {
        let failed = |error: AnyError| error.of_login();
        if let Some(request) = session.renewal(&self.endpoint, self.io.now()).map_err(|error| failed(error.into()))? {
            match self.ask(session, request, call, |calls, answer| calls.renewed(answer)).await {
                // The token for renewals has expired early; a login does not need it.
                Err(Error::Service(_) | Error::Read(_)) => {}
                other => return other.map_err(failed),
            }
        }
        let request = session.login(&self.endpoint).map_err(|error| failed(error.into()))?;
        self.ask(session, request, call, |calls, answer| calls.token(answer)).await.map_err(failed)
    }

    /// Sends a request for a token.
    async fn ask(
        &self,
        session: &Session,
        mut request: Request<Bytes>,
        call: &mut Call,
        read: fn(&dyn Login, Answer) -> Result<Token, AnyError>,
    ) -> Result<Token, AnyError> {
        // Another service does not count against the rate limit of the API.
        let turn = if session.endpoint().is_none() { self.io.turn().await } else { None };
        request.extensions_mut().insert(call.timeout());
        let (answer, duration) = self.unwatched(request).await;
        drop(turn);
        call.spend(duration);
        read(session.calls(), answer?)
    }

    /// Ends the session of the credential, and revokes its token if the service has such a call.
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

    /// An exchange for the session.
    async fn unwatched(&self, mut request: Request<Bytes>) -> (Result<Answer, TransportError>, Duration) {
        let metadata = request.extensions().get().cloned().unwrap_or(crate::auth::session::UNNAMED);
        self.announce(&mut request, true);
        self.exchange(request, &Watch { metadata: &metadata, api: None, number: 1 }).await
    }

    /// Shows a request to the hooks, without its body if that holds a secret.
    fn announce(&self, request: &mut Request<Bytes>, has_secret_body: bool) {
        let withheld = has_secret_body.then(|| std::mem::take(request.body_mut()));
        for hook in &self.hooks {
            hook.before(request);
        }
        if let Some(body) = withheld {
            *request.body_mut() = body;
        }
    }

    /// Sends a request and receives its answer, and reports both to hooks and spans. Also returns the duration.
    fn exchange<'a>(
        &'a self,
        mut request: Request<Bytes>,
        watch: &'a Watch<'a>,
    ) -> impl Future<Output = (Result<Answer, TransportError>, Duration)> + Send + 'a {
        request.headers_mut().insert(header::USER_AGENT, self.user_agent.clone());
        let signed_at = request.extensions().get().copied();
        let address = request.uri().clone();
        // The request is moved into the transport before the first await, so that this future does not hold it.
        let sending = self.io.send(request);
        async move {
            let begin = self.io.now();
            let span = trace::attempt(watch.metadata, watch.number);
            let mut outcome = trace::within(span.clone(), sending).await;
            outcome = outcome.map_err(|error| error.at(service(&address)));
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
