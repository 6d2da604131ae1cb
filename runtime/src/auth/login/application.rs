//! The login of an application, with its id and secret, by the operations of its API.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::Value as Json;

use super::api::{LoginApi, TokenFields};
use crate::auth::credential::{ApplicationToken, Credential};
use crate::auth::session::{Login, Session, Token};
use crate::error::{AnyError, BuildError, CredentialError, ReadError, ReadErrorKind};
use crate::operation::{self, Accepts, Operation};
use crate::request::Endpoint;
use crate::response::Answer;
use crate::response::answer::{Content, JsonBody};
use crate::values::Secret;

/// A session of an application: logs in with the application's id and secret, and renews its access token in time.
///
/// The platform accepts only the last access token that it issued for an application. So give clones of one credential to
/// all clients of an application: they share the session and log in once. Another program that logs in for the same
/// application invalidates the token of this one, which then logs in again.
///
/// `A` is the API; it is inferred from the client that is given the credential.
pub struct ApplicationLogin<A> {
    session: Arc<Session>,
    api: PhantomData<fn() -> A>,
}

impl<A: LoginApi> ApplicationLogin<A> {
    /// Takes the id and the secret that the platform issued for the application.
    pub fn new(app_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let application = Application::<A> { app_id: app_id.into(), secret: secret.into(), api: PhantomData };
        Self { session: Arc::new(Session::new(application)), api: PhantomData }
    }
}

impl<A: LoginApi> Accepts<ApplicationLogin<A>> for A {}

impl<A> Credential for ApplicationLogin<A> {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        self.session.authorize(request)
    }

    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }
}

impl<A> Clone for ApplicationLogin<A> {
    fn clone(&self) -> Self {
        Self { session: Arc::clone(&self.session), api: PhantomData }
    }
}

impl<A> fmt::Debug for ApplicationLogin<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ApplicationLogin").field("session", &self.session).finish()
    }
}

struct Application<A> {
    app_id: String,
    secret: Secret,
    api: PhantomData<fn() -> A>,
}

impl<A: LoginApi> Login for Application<A> {
    fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError> {
        A::login(&self.app_id, &self.secret)?.request(endpoint, &())
    }

    fn renewal(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        let Some(renewal_token) = &token.renewal else { return Ok(None) };
        let renewal = A::renewal(&self.app_id, &self.secret, renewal_token)?;
        renewal.map(|renewal| renewal.request(endpoint, &())).transpose()
    }

    fn logout(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        A::logout(&token.value)?.map(|logout| logout.request(endpoint, &())).transpose()
    }

    fn logged_out(&self, answer: Answer) -> Result<(), AnyError> {
        A::Logout::response(answer).map(drop).map_err(AnyError::from)
    }

    fn token(&self, answer: Answer) -> Result<Token, AnyError> {
        token::<A, A::Login>(answer)
    }

    fn renewed(&self, answer: Answer) -> Result<Token, AnyError> {
        token::<A, A::Renewal>(answer)
    }

    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        ApplicationToken::new(&self.app_id, token.value.expose()).authorize(request)
    }
}

impl<A> fmt::Debug for Application<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Application").field("app_id", &self.app_id).field("secret", &self.secret).finish()
    }
}

/// Reads the answer to an operation that issues a token. Only the token is read, so that deviations elsewhere are harmless.
fn token<A: LoginApi, O: Operation<Api = A>>(answer: Answer) -> Result<Token, AnyError> {
    Ok(operation::read::<O, _>(answer, |answer| {
        let TokenFields { token, renewal_token, lifetime } = A::TOKEN;
        let body: Json = JsonBody::read(answer)?;
        let field = |name: &str| body.get(name);
        let secret = |name: &str| field(name)?.as_str().filter(|value| !value.is_empty()).map(Secret::from);
        Ok(Token {
            value: secret(token).ok_or_else(|| ReadError::new(ReadErrorKind::NoToken, answer))?,
            renewal: renewal_token.and_then(secret),
            lifetime: lifetime.and_then(field).and_then(seconds).map(Duration::from_secs),
        })
    })?)
}

/// A number of seconds, written as a number or as text. Anything else is ignored: the token is used until it is rejected.
fn seconds(value: &Json) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}
