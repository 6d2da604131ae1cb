//! The steps of a call in both clients: log in if needed, wait for the rate limit, authorise, send, and decide whether to
//! try again.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderValue, Request, header};

use super::hook::Watch;
use super::{Call, CallLimits, Ended, Hook, Io, LoginFailure, Outcome, clock, refuses_token, trace};
use crate::auth::credential::Credential;
use crate::auth::session::{Login, Replacement, Session, Token, TokenNumber};
use crate::client::retry::{Retry, retry_after};
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
            let (outcome, token) = match (self.attempt(call).await, last.take()) {
                (Ok(sent), _) => sent,
                (Err(error), None) => return call.end(Err(error)),
                (Err(error), Some(outcome)) => return call.end_unauthorised(error, *outcome),
            };
            if let (Some(session), Some(number)) = (self.session(), token)
                && self.takes_another_token(session, number, call, &outcome)
            {
                last = Some(Box::new(outcome));
                continue;
            }
            let Some(pause) = call.pause_after(&outcome, policy) else { return call.end(Ok(outcome)) };
            last = Some(Box::new(outcome));
            self.rest(pause, call).await;
            if call.left().is_zero()
                && let Some(outcome) = last.take()
            {
                return call.end(Ok(*outcome));
            }
        }
    }

    /// Whether the call is to be repeated with another token, because the service refused that of the session.
    fn takes_another_token(&self, session: &Session, number: TokenNumber, call: &mut Call, outcome: &Outcome) -> bool {
        if !refuses_token(outcome) {
            if outcome.as_ref().is_ok_and(|judged| !judged.answer.status().is_server_error()) {
                session.accepted(number);
            }
            return false;
        }
        let now = self.io.now();
        match session.replacement(number, now) {
            Replacement::Never => false,
            // Whoever logs in has paid for it.
            Replacement::Underway => call.may_renew(outcome, None),
            Replacement::Needed => {
                let pays = call.may_renew(outcome, self.retry.as_deref());
                if pays {
                    session.refused(number, now);
                }
                pays
            }
        }
    }

    /// Sleeps between two attempts.
    async fn rest(&self, pause: Duration, call: &mut Call) {
        trace::pause(pause);
        let begin = self.io.now();
        self.io.pause(pause).await;
        call.spend(self.io.now() - begin);
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

    /// Obtains a token for the session, unless another task has done so after `rounds` logins. Whoever logs in also
    /// repeats that for all who wait, so that a service that is down gets one login at a time.
    async fn log_in(&self, session: &Session, rounds: u64, call: &mut Call) -> Result<(), CredentialError> {
        let begin = self.io.now();
        let turn = self.io.lock(&session.gate, call.left()).await;
        call.spend(self.io.now() - begin);
        let Some(_turn) = turn else {
            return Err(CredentialError::new("the login of another call did not end within the time of this one"));
        };
        if let Some(settled) = session.settled(rounds, self.io.now()) {
            return settled;
        }
        loop {
            let asked_at = self.io.now();
            let failure = match self.token(session, call).await {
                Ok(token) => {
                    session.begin(token, asked_at);
                    return Ok(());
                }
                Err(failure) => failure,
            };
            let now = self.io.now();
            if session.goes_on(now) {
                return Ok(());
            }
            let Some(pause) = call.pause_after_failed_login(&failure, self.retry.as_deref()) else {
                let error = failure.error.of_login(call.attempts);
                session.fail(error.clone(), failure.retry_after, now);
                return Err(error);
            };
            self.rest(pause, call).await;
        }
    }

    /// Requests a token: by a renewal if the current one is still valid, or else by a login.
    async fn token(&self, session: &Session, call: &mut Call) -> Result<Token, LoginFailure> {
        if let Some(request) = session.renewal(&self.endpoint, self.io.now()).map_err(AnyError::from)? {
            match self.ask(session, request, call, |calls, answer| calls.renewed(answer)).await {
                // The token for renewals has expired early; a login does not need it.
                Err(LoginFailure { error: error @ (Error::Service(_) | Error::Read(_)), .. })
                    if !error.is_transient() => {}
                other => return other,
            }
        }
        let request = session.login(&self.endpoint).map_err(AnyError::from)?;
        self.ask(session, request, call, |calls, answer| calls.token(answer)).await
    }

    /// Sends a request for a token.
    async fn ask(
        &self,
        session: &Session,
        mut request: Request<Bytes>,
        call: &mut Call,
        read: fn(&dyn Login, Answer) -> Result<Token, AnyError>,
    ) -> Result<Token, LoginFailure> {
        // Another service does not count against the rate limit of the API.
        let turn = if session.endpoint().is_none() { self.io.turn().await } else { None };
        request.extensions_mut().insert(call.timeout());
        let (answer, duration) = self.unwatched(request).await;
        drop(turn);
        call.spend(duration);
        let answer = answer.map_err(AnyError::from)?;
        let retry_after = retry_after(answer.headers(), SystemTime::now());
        read(session.calls(), answer).map_err(|error| LoginFailure { error, retry_after })
    }

    /// Ends the session of the credential, and revokes its token if the service has such a call.
    pub(crate) async fn log_out(&self) -> Result<(), AnyError> {
        let Some(session) = self.session() else { return Ok(()) };
        // A login that takes longer than a call may take does not keep the session from ending.
        let _turn = self.io.lock(&session.gate, self.limits.total).await;
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
