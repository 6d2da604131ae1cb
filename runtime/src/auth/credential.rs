//! Credentials: what a request carries to identify the caller.

use std::fmt;
#[cfg(any(feature = "client", feature = "blocking"))]
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, header};

#[cfg(any(feature = "client", feature = "blocking"))]
use crate::auth::session::Session;
use crate::error::CredentialError;
use crate::request::visible_value;

/// A way to authorise requests. It does no I/O, so that both clients share it.
///
/// A credential may change over time, such as a token that another part of the program renews. A credential that logs in
/// through the client has a [`Session`](crate::session::Session).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a credential",
    label = "not a credential",
    note = "a token as text becomes one by `huaweicloud_iot::runtime::AuthToken::new` or `ApplicationToken::new`"
)]
pub trait Credential: fmt::Debug + Send + Sync {
    /// Adds the authorisation to a complete request. The request's extensions hold the operation's
    /// [`Metadata`](crate::Metadata) and a `&'static` [`ApiMetadata`](crate::ApiMetadata).
    ///
    /// # Errors
    ///
    /// When the credential cannot be used.
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError>;

    /// The session of a credential that logs in. The client makes sure that there is a token before it calls
    /// [`authorize`](Self::authorize), and renews the token once when the service rejects it.
    #[cfg(any(feature = "client", feature = "blocking"))]
    fn session(&self) -> Option<&Session> {
        None
    }
}

/// A user token of IAM, sent in the header `X-Auth-Token`.
#[derive(Debug, Clone)]
pub struct AuthToken {
    /// Made once for all requests; marked as sensitive, so that it is never printed.
    header: Result<HeaderValue, CredentialError>,
}

impl AuthToken {
    /// Takes the token.
    pub fn new(token: impl Into<String>) -> Self {
        Self { header: not_empty("the token", token.into()).and_then(|token| header_value("X-Auth-Token", token)) }
    }
}

impl Credential for AuthToken {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        request.headers_mut().insert(X_AUTH_TOKEN, self.header.clone()?);
        Ok(())
    }
}

/// The id of an application, sent in the header `app_key`, and its access token, sent as a bearer token.
#[derive(Debug, Clone)]
pub struct ApplicationToken {
    /// `app_key` and `Authorization`, made once for all requests; marked as sensitive, so that they are never printed.
    headers: Result<[HeaderValue; 2], CredentialError>,
}

impl ApplicationToken {
    /// Takes the id of the application and its access token.
    pub fn new(app_key: impl Into<String>, access_token: impl Into<String>) -> Self {
        Self { headers: Self::headers(app_key.into(), access_token.into()) }
    }

    fn headers(app_key: String, access_token: String) -> Result<[HeaderValue; 2], CredentialError> {
        let app_key = header_value("app_key", not_empty("the id of the application", app_key)?)?;
        let access_token = not_empty("the access token", access_token)?;
        Ok([app_key, header_value("Authorization", format!("Bearer {access_token}"))?])
    }
}

impl Credential for ApplicationToken {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        let [app_key, bearer] = self.headers.clone()?;
        request.headers_mut().insert(APP_KEY, app_key);
        request.headers_mut().insert(header::AUTHORIZATION, bearer);
        Ok(())
    }
}

const X_AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
const APP_KEY: HeaderName = HeaderName::from_static("app_key");

/// A value that is there: without it, a request would be sent that no service accepts.
fn not_empty(what: &str, value: String) -> Result<String, CredentialError> {
    if value.is_empty() { Err(CredentialError::new(format!("{what} is empty"))) } else { Ok(value) }
}

/// A header value that `Debug` and logs leave out.
pub(crate) fn header_value(name: &'static str, value: impl Into<String>) -> Result<HeaderValue, CredentialError> {
    let mut value = visible_value(value.into()).ok_or_else(|| {
        CredentialError::new(format!(
            "the value for header {name} holds a line break, a control character or something else outside visible ASCII"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(any(feature = "client", feature = "blocking"))]
/// An extension of a request: the time stated in its signature.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignedAt(pub(crate) SystemTime);

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
    fn a_token_that_is_empty_or_not_visible_is_refused() {
        let told = |credential: &dyn Credential| {
            credential.authorize(&mut Request::new(Bytes::new())).unwrap_err().to_string()
        };
        assert_eq!(told(&AuthToken::new("")), "cannot authorise the request: the token is empty");
        assert_eq!(
            told(&ApplicationToken::new("", "t")),
            "cannot authorise the request: the id of the application is empty"
        );
        assert_eq!(told(&ApplicationToken::new("a", "")), "cannot authorise the request: the access token is empty");
        assert!(told(&AuthToken::new("t\u{e9}")).ends_with("outside visible ASCII"));
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
