//! The login of the Northbound API: the id and the secret of an application, for an access token.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use serde::de::MapAccess;
use serde::ser::{Serialize, Serializer};
use serde_json::Value as Json;

use super::LoginRefused;
use crate::auth::credential::{ApplicationToken, Credential};
use crate::auth::session::{Login, Session, Token};
use crate::error::{AnyError, BuildError, CredentialError};
use crate::json::{Entries, Fields, Object, missing};
use crate::metadata::{ApiMetadata, Metadata};
use crate::operation::{Api, Operation};
use crate::request::{Body, Endpoint, Path};
use crate::response::Answer;
use crate::response::answer::{JsonBody, NoBody};
use crate::values::Secret;

/// A session of an application: logs in with the application's id and secret, and renews its access token in time.
///
/// The platform knows one access token for each application, the last one that it handed out. So give all clients of one
/// application clones of this credential: they share the session, and log in once. Another program that logs in for the
/// same application ends the token of this one, which then logs in again.
#[derive(Debug, Clone)]
pub struct ApplicationLogin {
    session: Arc<Session>,
}

impl ApplicationLogin {
    /// Takes the id of the application and its secret, as the platform issued them.
    pub fn new(app_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let application = Application { app_id: app_id.into(), secret: secret.into() };
        Self { session: Arc::new(Session::new(application)) }
    }
}

impl Credential for ApplicationLogin {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        self.session.authorize(request)
    }

    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }
}

#[derive(Debug)]
struct Application {
    app_id: String,
    secret: Secret,
}

impl Login for Application {
    fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError> {
        LogIn(self).request(endpoint, &())
    }

    fn renewal(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        let renewal = token.renewal.as_ref();
        renewal.map(|refresh_token| Refresh { application: self, refresh_token }.request(endpoint, &())).transpose()
    }

    fn logout(&self, endpoint: &Endpoint, token: &Token) -> Result<Option<Request<Bytes>>, BuildError> {
        LogOut { access_token: &token.value }.request(endpoint, &()).map(Some)
    }

    fn logged_out(&self, answer: Answer) -> Result<(), AnyError> {
        Ok(LogOut::response(answer)?)
    }

    fn token(&self, answer: Answer) -> Result<Token, AnyError> {
        // A renewal is answered in the same way.
        Ok(LogIn::response(answer)?)
    }

    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        ApplicationToken::set(&self.app_id, &token.value, request)
    }
}

/// The part of the platform that hands out tokens.
struct Platform;

impl Api for Platform {
    type Scope = ();
    const METADATA: ApiMetadata = ApiMetadata {
        id: "northbound-v1",
        title: "Secure Application Access",
        error_code: "error_code",
        error_message: "error_desc",
        request_id_header: None,
        gateway_codes: &[],
        flow_control: None,
        errors: &[],
    };
}

/// What the three calls have in common.
const fn metadata(id: &'static str, path: &'static str, success: &'static [u16]) -> Metadata {
    Metadata { id, method: Method::POST, path, success, scope_headers: &[], idempotent: false, authenticated: false }
}

/// `appId` and `secret` in a form, for a token.
struct LogIn<'a>(&'a Application);

impl Operation for LogIn<'_> {
    type Api = Platform;
    type Output = Token;
    type Content = JsonBody;
    type Error = LoginRefused;
    const METADATA: Metadata = metadata("Authenticate", "/iocm/app/sec/v1.1.0/login", &[200]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::form(&Credentials { application: self.0, refresh_token: None })
    }
}

/// The refresh token, for a new token.
struct Refresh<'a> {
    application: &'a Application,
    refresh_token: &'a Secret,
}

impl Operation for Refresh<'_> {
    type Api = Platform;
    type Output = Token;
    type Content = JsonBody;
    type Error = LoginRefused;
    const METADATA: Metadata = metadata("RefreshToken", "/iocm/app/sec/v1.1.0/refreshToken", &[200]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(&Credentials { application: self.application, refresh_token: Some(self.refresh_token) })
    }
}

/// The access token, to end its validity.
struct LogOut<'a> {
    access_token: &'a Secret,
}

impl Operation for LogOut<'_> {
    type Api = Platform;
    type Output = ();
    type Content = NoBody;
    type Error = LoginRefused;
    const METADATA: Metadata = metadata("Logout", "/iocm/app/sec/v1.1.0/logout", &[204]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for LogOut<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        Fields::of(output).set("accessToken", self.access_token).end()
    }
}

/// The body of login and refresh.
struct Credentials<'a> {
    application: &'a Application,
    refresh_token: Option<&'a Secret>,
}

impl Serialize for Credentials<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        Fields::of(output)
            .set("appId", &self.application.app_id)
            .set("secret", &self.application.secret)
            .optional("refreshToken", &self.refresh_token)
            .end()
    }
}

crate::object!(Token);

impl<'de> Object<'de> for Token {
    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
        let (mut value, mut renewal, mut lifetime) = (None, None, Json::Null);
        while let Some(key) = entries.next_key()? {
            match key.as_str() {
                "accessToken" => entries.mandatory::<Secret>(&mut value),
                "refreshToken" => entries.read(&mut renewal),
                "expiresIn" => entries.read(&mut lifetime),
                _ => entries.skip(),
            }?;
        }
        let value = value.filter(|value| !value.expose().is_empty()).ok_or_else(|| missing("accessToken"))?;
        Ok(Self { value, renewal, lifetime: seconds(&lifetime).map(Duration::from_secs) })
    }
}

/// A number of seconds, be it written as a text. Anything else is as good as none: a token is used until it is refused.
fn seconds(value: &Json) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}
