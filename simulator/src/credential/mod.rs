//! Who may call: the accounts that the simulator knows, and whether a request carries a valid credential of one of them.

pub(crate) mod iam;
pub(crate) mod session;
mod signature;
mod token;

use std::sync::Mutex;

use api_spec::model::{Api, CredentialKind};
use bytes::Bytes;
use http::{HeaderMap, Request};
use huaweicloud_iot_runtime::{AccessKey, ApplicationToken, AuthToken, Credential};

use self::token::Tokens;
use crate::locked;

/// The accounts that the simulator knows. By default there is one of each kind; the start of the program prints them.
///
/// They are for tests alone: there is nothing behind them to protect.
#[derive(Debug, Clone)]
pub struct Accounts {
    /// Access keys with their secret keys.
    pub access_keys: Vec<AccessKeyPair>,
    /// Users of IAM, who get a token for a password.
    pub users: Vec<User>,
    /// Applications, which log in with their secret and get an access token.
    pub applications: Vec<Application>,
    /// A token that is good for every API without a login, until it is made to expire by a fault.
    pub token: String,
    /// The project that IAM tells for a region.
    pub project_id: String,
}

/// An access key (AK) with its secret key (SK).
#[derive(Debug, Clone)]
pub struct AccessKeyPair {
    /// The access key.
    pub access_key: String,
    /// The secret key.
    pub secret_key: String,
}

/// A user of IAM.
#[derive(Debug, Clone)]
pub struct User {
    /// The account that the user belongs to.
    pub domain: String,
    /// The user's name.
    pub name: String,
    /// The user's password.
    pub password: String,
}

/// An application, which logs in with its secret.
#[derive(Debug, Clone)]
pub struct Application {
    /// The id of the application, which is its `app_key` too.
    pub app_id: String,
    /// The secret for logging in.
    pub secret: String,
}

impl Default for Accounts {
    fn default() -> Self {
        Self {
            access_keys: vec![AccessKeyPair {
                access_key: "SIMULATORACCESSKEY01".to_owned(),
                secret_key: "simulator-secret-key".to_owned(),
            }],
            users: vec![User {
                domain: "simulator".to_owned(),
                name: "user".to_owned(),
                password: "simulator-password".to_owned(),
            }],
            applications: vec![Application {
                app_id: "simulator-application".to_owned(),
                secret: "simulator-secret".to_owned(),
            }],
            token: "simulator-token".to_owned(),
            project_id: "5151515151515151515151515151c0de".to_owned(),
        }
    }
}

/// The accounts, and the tokens that were handed out.
#[derive(Debug)]
pub(crate) struct Gate {
    accounts: Accounts,
    seed: u64,
    tokens: Mutex<Tokens>,
}

/// Why a request is not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Denied {
    pub(crate) reason: String,
    /// Whether the credential was good once.
    pub(crate) expired: bool,
}

impl Gate {
    pub(crate) fn new(accounts: Accounts, seed: u64) -> Self {
        Self { accounts, seed, tokens: Mutex::default() }
    }

    /// Whether the request carries a credential that the API takes. `now` counts the life of tokens.
    pub(crate) fn check(&self, api: &Api, request: &Request<Bytes>, now: i64) -> Result<(), Denied> {
        let takes = |kind| api.credentials.iter().any(|credential| credential.kind == kind);
        let headers = request.headers();
        let authorization = text(headers, "authorization").unwrap_or_default();
        if takes(CredentialKind::AccessKey) && signature::is_signed(authorization) {
            let service = api.credentials.iter().find_map(|credential| credential.service.as_deref());
            return signature::check(&self.accounts.access_keys, authorization, service, request);
        }
        if takes(CredentialKind::AuthToken)
            && let Some(token) = text(headers, "x-auth-token")
        {
            return self.check_token(token, None, now);
        }
        if takes(CredentialKind::ApplicationToken) {
            return self.check_application(headers, authorization, now);
        }
        let names: Vec<&str> = api.credentials.iter().map(|credential| describe(credential.kind)).collect();
        Err(Denied::new(format!("the request carries no credential; this API takes {}", names.join(", or "))))
    }

    /// Adds to a request the plainest credential that the API takes.
    pub(crate) fn authorize(&self, api: &Api, request: &mut Request<Bytes>) -> Result<(), Denied> {
        let takes = |kind| api.credentials.iter().any(|credential| credential.kind == kind);
        let credential: Box<dyn Credential> = if takes(CredentialKind::AuthToken) {
            Box::new(AuthToken::new(&self.accounts.token))
        } else if takes(CredentialKind::ApplicationToken) {
            let application = self.accounts.applications.first();
            let application = application.ok_or_else(|| Denied::new("there is no application"))?;
            Box::new(ApplicationToken::new(&application.app_id, &self.accounts.token))
        } else {
            let key = self.accounts.access_keys.first().ok_or_else(|| Denied::new("there is no access key"))?;
            Box::new(AccessKey::new(&key.access_key, key.secret_key.as_str()))
        };
        credential.authorize(request).map_err(|error| Denied::new(error.to_string()))
    }

    /// Makes the token of a request expire, or all of them.
    pub(crate) fn expire(&self, headers: Option<&HeaderMap>) {
        let mut tokens = locked(&self.tokens);
        match headers {
            None => tokens.expire_all(&self.accounts.token),
            Some(headers) => {
                let bearer = text(headers, "authorization").and_then(bearer);
                for token in [text(headers, "x-auth-token"), bearer].into_iter().flatten() {
                    tokens.expire(token, &self.accounts.token);
                }
            }
        }
    }

    fn check_application(&self, headers: &HeaderMap, authorization: &str, now: i64) -> Result<(), Denied> {
        let Some(app_key) = text(headers, "app_key") else {
            return Err(Denied::new("header app_key is missing"));
        };
        if !self.accounts.applications.iter().any(|application| application.app_id == app_key) {
            return Err(Denied::new("header app_key names no known application"));
        }
        match bearer(authorization) {
            Some(token) => self.check_token(token, Some(app_key), now),
            None => Err(Denied::new("header Authorization is not the word Bearer with a token")),
        }
    }

    /// Whether the token is valid, and belongs to this application if to any.
    fn check_token(&self, token: &str, application: Option<&str>, now: i64) -> Result<(), Denied> {
        locked(&self.tokens).check(token, application, &self.accounts.token, now)
    }
}

impl Denied {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), expired: false }
    }
}

/// The value of a header that stands there once and is text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn describe(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::AccessKey => "a signature in the header Authorization",
        CredentialKind::AuthToken => "a token in the header X-Auth-Token",
        CredentialKind::ApplicationToken => "the headers app_key and Authorization",
    }
}
