//! The login of an application: its id and its secret, for an access token. Which calls that takes, its API says.

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
use crate::error::{AnyError, BuildError, CredentialError, ReadError, ReadFlaw};
use crate::metadata::Metadata;
use crate::operation::{Accepts, Operation};
use crate::request::Endpoint;
use crate::response::Answer;
use crate::response::answer::{Content, JsonBody};
use crate::values::{Secret, Show, Value, View};

/// A session of an application: logs in with the application's id and secret, and renews its access token in time.
///
/// The platform knows one access token for each application, the last one that it handed out. So give all clients of one
/// application clones of this credential: they share the session, and log in once. Another program that logs in for the
/// same application ends the token of this one, which then logs in again.
///
/// `A` is the API, which follows from the client that is given the credential.
pub struct ApplicationLogin<A> {
    session: Arc<Session>,
    api: PhantomData<fn() -> A>,
}

impl<A: LoginApi> ApplicationLogin<A> {
    /// Takes the id of the application and its secret, as the platform issued them.
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
        Ok(HandsOut::<A::Login>::response(answer)?)
    }

    fn renewed(&self, answer: Answer) -> Result<Token, AnyError> {
        Ok(HandsOut::<A::Renewal>::response(answer)?)
    }

    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        ApplicationToken::set(&self.app_id, &token.value, request)
    }
}

impl<A> fmt::Debug for Application<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Application").field("app_id", &self.app_id).field("secret", &self.secret).finish()
    }
}

/// An operation that hands out a token, whose answer is read for the token alone: what else it holds may break the
/// description without harm.
#[derive(Debug)]
struct HandsOut<O>(O);

impl<A: LoginApi, O: Operation<Api = A>> Operation for HandsOut<O> {
    type Api = A;
    type Output = Token;
    type Content = TokenBody<A>;
    type Error = O::Error;
    const METADATA: Metadata = O::METADATA;
}

impl<O: Value> Value for HandsOut<O> {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn show<'a>(&'a self, to: &mut dyn Show<'a>) {
        self.0.show(to);
    }
}

/// JSON with a token in it.
struct TokenBody<A>(PhantomData<A>);

impl<A: LoginApi> Content<Token> for TokenBody<A> {
    fn read(answer: &Answer) -> Result<Token, ReadError> {
        let TokenFields { token, renewal_token, lifetime } = A::TOKEN;
        let body: Json = JsonBody::read(answer)?;
        let field = |name: &str| body.get(name);
        let secret = |name: &str| field(name)?.as_str().filter(|value| !value.is_empty()).map(Secret::from);
        Ok(Token {
            value: secret(token).ok_or_else(|| ReadError::new(ReadFlaw::NoToken, answer))?,
            renewal: renewal_token.and_then(secret),
            lifetime: lifetime.and_then(field).and_then(seconds).map(Duration::from_secs),
        })
    }
}

/// A number of seconds, be it written as a text. Anything else is as good as none: a token is used until it is refused.
fn seconds(value: &Json) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}
