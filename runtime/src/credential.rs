//! Credentials: what a request carries so that the service knows the caller.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, header};

use crate::error::{Excerpt, write_attempts};
use crate::secret::Secret;
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::session::Session;

/// A way to authorise requests: the same for both kinds of clients, because it neither waits nor sends.
///
/// What a credential holds may change under its hands, such as a token that another part of the program renews. A
/// credential that logs in through the client has a [`Session`](crate::session::Session).
pub trait Credential: fmt::Debug + Send + Sync {
    /// Adds to a finished request what authorises it.
    ///
    /// # Errors
    ///
    /// When the credential cannot be used.
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError>;

    /// The session, of a credential that logs in. The client sees to it that there is a token before it asks for
    /// authorisation, and renews the token once when the service refuses it.
    #[cfg(any(feature = "client", feature = "blocking"))]
    fn session(&self) -> Option<&Session> {
        None
    }
}

/// A user token of IAM, in the header `X-Auth-Token`.
#[derive(Debug, Clone)]
pub struct AuthToken {
    token: Secret,
}

impl AuthToken {
    /// Takes the token.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: Secret::new(token) }
    }

    pub(crate) fn set(token: &Secret, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        let token = header_value("X-Auth-Token", token.expose())?;
        request.headers_mut().insert(HeaderName::from_static("x-auth-token"), token);
        Ok(())
    }
}

impl Credential for AuthToken {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        Self::set(&self.token, request)
    }
}

/// The id of an application in the header `app_key`, and its access token as a bearer token.
#[derive(Debug, Clone)]
pub struct ApplicationToken {
    app_key: String,
    access_token: Secret,
}

impl ApplicationToken {
    /// Takes the id of the application and its access token.
    pub fn new(app_key: impl Into<String>, access_token: impl Into<String>) -> Self {
        Self { app_key: app_key.into(), access_token: Secret::new(access_token) }
    }

    pub(crate) fn set(
        app_key: &str,
        access_token: &Secret,
        request: &mut Request<Bytes>,
    ) -> Result<(), CredentialError> {
        let app_key = header_value("app_key", app_key)?;
        let bearer = header_value("Authorization", format!("Bearer {}", access_token.expose()))?;
        request.headers_mut().insert(HeaderName::from_static("app_key"), app_key);
        request.headers_mut().insert(header::AUTHORIZATION, bearer);
        Ok(())
    }
}

impl Credential for ApplicationToken {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        Self::set(&self.app_key, &self.access_token, request)
    }
}

/// Why a request could not be authorised. Never shows a credential.
///
/// Prints what happened and the cause. A clone is the same error, told to another task that waited for the same login.
#[derive(Debug, Clone)]
pub struct CredentialError {
    what: String,
    attempts: u32,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CredentialError {
    /// Takes what happened, without secrets.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), attempts: 0, source: None }
    }

    /// Takes what happened, and the cause below it.
    pub fn caused_by(what: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what: what.into(), attempts: 0, source: Some(source.into().into()) }
    }

    /// How many attempts to obtain a token the call made; none if it needed none.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn with_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cannot authorise the request: ")?;
        Excerpt::of(self.what.as_bytes()).write_bare(formatter)?;
        if let Some(source) = &self.source {
            formatter.write_str(": ")?;
            Excerpt::of(source.to_string().as_bytes()).write_bare(formatter)?;
        }
        write_attempts(formatter, self.attempts)
    }
}

impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// A header value that is left out of `Debug` and logs.
pub(crate) fn header_value(name: &'static str, value: impl Into<String>) -> Result<HeaderValue, CredentialError> {
    let mut value = HeaderValue::try_from(value.into()).map_err(|_| {
        CredentialError::new(format!(
            "the value for header {name} holds a line break, a control character or something else outside visible ASCII"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_token_goes_into_its_header() {
        let mut request = Request::new(Bytes::new());
        AuthToken::new("t-1").authorize(&mut request).unwrap();
        assert_eq!(request.headers()["X-Auth-Token"], "t-1");
        assert!(request.headers()["X-Auth-Token"].is_sensitive());
    }

    #[test]
    fn an_application_token_goes_into_two_headers() {
        let mut request = Request::new(Bytes::new());
        ApplicationToken::new("app", "t-2").authorize(&mut request).unwrap();
        assert_eq!(
            (&request.headers()["app_key"], &request.headers()["Authorization"]),
            (&HeaderValue::from_static("app"), &HeaderValue::from_static("Bearer t-2"))
        );
    }

    #[test]
    fn a_token_is_never_shown() {
        let token = AuthToken::new("hunter2\n");
        let error = token.authorize(&mut Request::new(Bytes::new())).unwrap_err();
        let application = ApplicationToken::new("app", "hunter2");
        let shown = format!("{token:?} {error} {error:?} {application:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(error.to_string().starts_with("cannot authorise the request: the value for header X-Auth-Token holds"));
    }
}
