//! Sessions: credentials that log in. A session obtains a token from a service, adds it to every request, and renews it
//! in time.
//!
//! [`Session`] keeps the token; a [`Login`] knows the calls of one service. Neither does I/O: the client makes the calls,
//! with its own transport, timeouts and rate limit, so that both kinds of clients can share a session.
//!
//! However many tasks and clients share a session, only one of them logs in, and the others wait for the result, each
//! within its own time. Whoever logs in repeats a login that failed, by the retry policy of its client. All who waited
//! share a failure as well, so that a service that is down gets one login at a time instead of one for each task. If the
//! service told by `Retry-After` when to come again, those who come earlier get the same failure, for an hour at most.
//!
//! A token that the service refuses is replaced, once for each call and from the budget of the retry policy. One that
//! was never accepted is replaced once in 30 seconds only: a service that refuses a fresh token refuses the next one, too.

mod token;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Method, Request};

use self::token::Held;
pub use self::token::Token;
use crate::error::{AnyError, BuildError, CredentialError, ReadError, ReadErrorKind};
use crate::metadata::Metadata;
use crate::request::Endpoint;
use crate::response::Answer;

/// The calls of a service that issues tokens.
///
/// To turn another login into a credential, implement [`Credential`](crate::Credential) for a type that holds an
/// `Arc<Session>`, and [`Accepts`](crate::Accepts) of that type for the API.
pub trait Login: fmt::Debug + Send + Sync {
    /// The service; `None` if it is the one that the client calls.
    fn endpoint(&self) -> Option<&Endpoint> {
        None
    }

    /// The request for a token.
    ///
    /// # Errors
    ///
    /// When the request cannot be built.
    fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError>;

    /// The request for a new token in exchange for one that is still valid; `None` if the service has no such call, so
    /// that a login takes its place.
    ///
    /// # Errors
    ///
    /// When the request cannot be built.
    fn renewal(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        let _ = (endpoint, token);
        Ok(None)
    }

    /// The request that revokes a token; `None` if the service has no such call.
    ///
    /// # Errors
    ///
    /// When the request cannot be built.
    fn logout(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        let _ = (endpoint, token);
        Ok(None)
    }

    /// Reads the answer to a logout.
    ///
    /// # Errors
    ///
    /// When the service rejects the request.
    fn logged_out(&self, answer: Answer) -> Result<(), AnyError> {
        if answer.status().is_success() { Ok(()) } else { Err(ReadError::new(ReadErrorKind::Status, &answer).into()) }
    }

    /// Reads the answer to a login.
    ///
    /// # Errors
    ///
    /// When the service rejects the request, or the answer holds no token.
    fn token(&self, answer: Answer) -> Result<Token, AnyError>;

    /// Reads the answer to a renewal; by default as that to a login.
    ///
    /// # Errors
    ///
    /// When the service rejects the request, or the answer holds no token.
    fn renewed(&self, answer: Answer) -> Result<Token, AnyError> {
        self.token(answer)
    }

    /// Adds the token to a request.
    ///
    /// # Errors
    ///
    /// When the token cannot be put into a header.
    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError>;
}

/// A session with a service that issues tokens: see the [module](self).
pub struct Session {
    login: Box<dyn Login>,
    /// Held by the task that logs in; the others wait for it.
    pub(crate) gate: async_lock::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    held: Option<Held>,
    /// The number of the last token.
    tokens: u64,
    /// How many logins have ended, successful or not.
    rounds: u64,
    /// Why the last login failed, if it did, and until when the service wants no other.
    failure: Option<(CredentialError, Option<Instant>)>,
    /// When a token was replaced last although it had never been accepted.
    forced_at: Option<Instant>,
}

/// How long after such a replacement there is no other.
const FORCED_APART: Duration = Duration::from_secs(30);

/// The longest time for which a failure is kept because of `Retry-After`.
const LONGEST_REFUSAL: Duration = Duration::from_secs(60 * 60);

/// The metadata for a request of a [`Login`] that has none.
pub(crate) const UNNAMED: Metadata = Metadata {
    id: "Login",
    method: Method::POST,
    path: "",
    success: &[],
    supplied: &[],
    body: None,
    idempotent: false,
    authenticated: false,
};

/// An extension of a request: the token that it carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TokenNumber(u64);

/// What is to be done about a token that the service refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Replacement {
    /// Nothing: the next one would be refused, too.
    Never,
    /// Another one is there, or is asked for.
    Underway,
    /// Another one must be asked for.
    Needed,
}

impl Session {
    /// Starts a session; the first call logs in.
    pub fn new(login: impl Login + 'static) -> Self {
        Self { login: Box::new(login), gate: async_lock::Mutex::new(()), state: Mutex::default() }
    }

    /// Adds the token to a request.
    ///
    /// # Errors
    ///
    /// When there is no token. A client logs in before it calls this.
    pub fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        let held = self.state().held.clone();
        let held = held.ok_or_else(|| CredentialError::new("the session has ended, or has not begun"))?;
        request.extensions_mut().insert(TokenNumber(held.number));
        self.login.authorize(&held.token, request)
    }

    /// The service that issues the tokens, if it is not the one that the client calls.
    pub(crate) fn endpoint(&self) -> Option<&Endpoint> {
        self.login.endpoint()
    }

    /// Whether a token is needed before a request can be authorised.
    pub(crate) fn is_due(&self, now: Instant) -> bool {
        self.state().is_due(now)
    }

    /// How many logins have ended.
    pub(crate) fn rounds(&self) -> u64 {
        self.state().rounds
    }

    /// The result of another task's login in the meantime, for a task that started to wait after `rounds` logins.
    pub(crate) fn settled(&self, rounds: u64, now: Instant) -> Option<Result<(), CredentialError>> {
        let state = self.state();
        if !state.is_due(now) {
            return Some(Ok(()));
        }
        let (failure, until) = state.failure.as_ref()?;
        let is_mine = state.rounds != rounds || until.is_some_and(|until| now < until);
        is_mine.then(|| Err(failure.clone()))
    }

    /// The request for a renewal, if the token can be renewed.
    pub(crate) fn renewal(&self, endpoint: &Endpoint, now: Instant) -> Result<Option<Request<Bytes>>, BuildError> {
        let held = self.state().held.clone().filter(|held| held.is_good(now));
        held.map_or(Ok(None), |held| self.login.renewal(self.endpoint().unwrap_or(endpoint), &held.token))
    }

    /// The request for a login.
    pub(crate) fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError> {
        self.login.login(self.endpoint().unwrap_or(endpoint))
    }

    /// Ends the session, and gives the request that revokes the token.
    pub(crate) fn logout(&self, endpoint: &Endpoint) -> Result<Option<Request<Bytes>>, BuildError> {
        let held = self.state().held.take();
        held.map_or(Ok(None), |held| self.login.logout(self.endpoint().unwrap_or(endpoint), &held.token))
    }

    /// The calls of the service, for their answers.
    pub(crate) fn calls(&self) -> &dyn Login {
        &*self.login
    }

    /// Takes a token that was asked for at a time.
    pub(crate) fn begin(&self, token: Token, asked_at: Instant) {
        let mut state = self.state();
        state.rounds += 1;
        state.failure = None;
        state.tokens += 1;
        state.held = Some(Held::new(token, state.tokens, asked_at));
    }

    /// After a renewal that failed: whether the token is still valid, so that the next renewal is put off.
    pub(crate) fn goes_on(&self, now: Instant) -> bool {
        let mut state = self.state();
        let held = state.held.as_mut().filter(|held| held.is_good(now));
        let goes_on = held.map(|held| held.postpone(now)).is_some();
        state.rounds += u64::from(goes_on);
        goes_on
    }

    /// Notes why there is no token, and how long the service wants clients to wait.
    pub(crate) fn fail(&self, error: CredentialError, retry_after: Option<Duration>, now: Instant) {
        let mut state = self.state();
        state.rounds += 1;
        state.held = None;
        state.failure = Some((error, retry_after.map(|time| now + time.min(LONGEST_REFUSAL))));
    }

    /// Notes that the service accepted a token.
    pub(crate) fn accepted(&self, number: TokenNumber) {
        if let Some(held) = self.state().held.as_mut().filter(|held| held.number == number.0) {
            held.accepted = true;
        }
    }

    /// Whether a token that the service refused is to be replaced.
    pub(crate) fn replacement(&self, number: TokenNumber, now: Instant) -> Replacement {
        let state = self.state();
        let rarely = || state.forced_at.is_none_or(|time| now.saturating_duration_since(time) >= FORCED_APART);
        match state.held.as_ref().filter(|held| held.number == number.0 && !held.refused) {
            None => Replacement::Underway,
            Some(held) if held.accepted || rarely() => Replacement::Needed,
            Some(_) => Replacement::Never,
        }
    }

    /// Notes that the service refused a token, which is to be replaced. A newer one is kept.
    pub(crate) fn refused(&self, number: TokenNumber, now: Instant) {
        let mut state = self.state();
        let Some(held) = state.held.as_mut().filter(|held| held.number == number.0 && !held.refused) else { return };
        held.refused = true;
        if !held.accepted {
            state.forced_at = Some(now);
        }
    }

    /// A panic leaves the state consistent, because no change is made in two steps.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_due(&self, now: Instant) -> bool {
        self.held.as_ref().is_none_or(|held| held.is_due(now))
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Session").field("login", &self.login).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[derive(Debug)]
    struct Fixed;

    impl Login for Fixed {
        fn login(&self, _: &Endpoint) -> Result<Request<Bytes>, BuildError> {
            Ok(Request::new(Bytes::new()))
        }

        fn renewal(&self, _: &Endpoint, _: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
            Ok(Some(Request::new(Bytes::new())))
        }

        fn token(&self, _: Answer) -> Result<Token, AnyError> {
            Ok(token(Some(3600)))
        }

        fn authorize(&self, _: &Token, _: &mut Request<Bytes>) -> Result<(), CredentialError> {
            Ok(())
        }
    }

    fn token(lifetime: Option<u64>) -> Token {
        Token { value: "t".into(), renewal: None, lifetime: lifetime.map(Duration::from_secs) }
    }

    fn begun(lifetime: Option<u64>) -> (Session, Instant) {
        let (session, now) = (Session::new(Fixed), Instant::now());
        assert!(session.is_due(now));
        session.begin(token(lifetime), now);
        (session, now)
    }

    fn failure() -> CredentialError {
        CredentialError::new("no")
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_token_is_renewed_in_the_last_tenth_of_its_life_or_the_last_ten_minutes() {
        for (lifetime, due) in [(3600, 3240), (10, 9), (86_400, 85_800)] {
            let (session, begin) = begun(Some(lifetime));
            assert!(!session.is_due(begin + due * SECOND - SECOND / 1000), "{lifetime}");
            assert!(session.is_due(begin + due * SECOND), "{lifetime}");
        }
    }

    #[test]
    fn a_token_of_unknown_life_is_kept_until_it_is_refused() {
        for lifetime in [None, Some(0), Some(u64::MAX)] {
            let (session, begin) = begun(lifetime);
            assert!(!session.is_due(begin + 1_000_000 * SECOND));
            session.refused(TokenNumber(1), begin);
            assert!(session.is_due(begin));
        }
    }

    #[test]
    fn a_refusal_of_an_older_token_says_nothing_about_the_present_one() {
        let (session, now) = begun(None);
        session.begin(token(None), now);
        assert_eq!(session.replacement(TokenNumber(1), now), Replacement::Underway);
        session.refused(TokenNumber(1), now);
        assert!(!session.is_due(now));
    }

    #[test]
    fn a_good_token_outlives_a_failure_to_renew_it() {
        let (session, begin) = begun(Some(3600));
        let due = begin + 3300 * SECOND;
        assert!(session.goes_on(due));
        assert!(!session.is_due(due + 149 * SECOND) && session.is_due(due + 150 * SECOND));
        let late = begin + 3600 * SECOND;
        assert!(!session.goes_on(late));
        session.fail(failure(), None, late);
        assert!(session.is_due(late) && session.authorize(&mut Request::new(Bytes::new())).is_err());
    }

    #[test]
    fn only_a_good_token_is_renewed_instead_of_a_login() {
        let endpoint = Endpoint::new("https://iot.example.com").unwrap();
        let (session, begin) = begun(Some(3600));
        assert!(session.renewal(&endpoint, begin + 3599 * SECOND).unwrap().is_some());
        assert!(session.renewal(&endpoint, begin + 3600 * SECOND).unwrap().is_none());
        session.refused(TokenNumber(1), begin);
        assert!(session.renewal(&endpoint, begin).unwrap().is_none());
    }

    #[test]
    fn those_who_waited_share_a_failure_and_those_who_come_later_do_not() {
        let (session, now) = (Session::new(Fixed), Instant::now());
        let before = session.rounds();
        session.fail(failure(), None, now);
        assert!(matches!(session.settled(before, now), Some(Err(_))));
        assert!(session.settled(session.rounds(), now).is_none());
    }

    #[test]
    fn those_who_come_before_the_service_wants_them_share_its_refusal() {
        let (session, now) = (Session::new(Fixed), Instant::now());
        session.fail(failure(), Some(9 * SECOND), now);
        assert!(matches!(session.settled(session.rounds(), now + 8 * SECOND), Some(Err(_))));
        assert!(session.settled(session.rounds(), now + 9 * SECOND).is_none());
        session.fail(failure(), Some(Duration::MAX), now);
        assert!(session.settled(session.rounds(), now + 3600 * SECOND).is_none());
    }

    #[test]
    fn a_token_that_was_never_accepted_is_rarely_replaced() {
        let (session, now) = begun(None);
        let refuse = |number, now| {
            let replaced = session.replacement(TokenNumber(number), now) == Replacement::Needed;
            if replaced {
                session.refused(TokenNumber(number), now);
                session.begin(token(None), now);
            }
            replaced
        };
        assert!(refuse(1, now) && !refuse(2, now) && !refuse(2, now + 29 * SECOND) && refuse(2, now + 30 * SECOND));
        session.accepted(TokenNumber(3));
        assert!(refuse(3, now + 31 * SECOND) && !refuse(4, now + 32 * SECOND));
    }

    #[test]
    fn all_who_carried_a_token_that_is_refused_take_the_next() {
        let (session, now) = begun(None);
        session.refused(TokenNumber(1), now);
        assert_eq!(session.replacement(TokenNumber(1), now), Replacement::Underway);
    }
}
