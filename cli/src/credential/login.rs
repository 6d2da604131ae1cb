//! The login of an application, by the operation that the description of its API names.

use std::fmt;
use std::time::Duration;

use huaweicloud_iot::runtime::session::{Login, Session, Token};
use huaweicloud_iot::runtime::{
    Answer, AnyError, ApplicationToken, BuildError, Bytes, Credential, CredentialError, Endpoint, Json, ReadError,
    ReadErrorKind, Secret, http,
};

use crate::calls::{Entry, Said};
use crate::description::{self, Document, Operation};
use crate::failure::Failure;

/// A session of an application.
#[derive(Debug)]
pub(super) struct ApplicationLogin(Session);

impl ApplicationLogin {
    /// Takes the id and the secret of the application.
    pub(super) fn new(
        id: &str,
        secret: Secret,
        document: &'static Document,
        entries: &'static [Entry],
    ) -> Result<Self, Failure> {
        let unknown = || Failure::Credential(format!("{} describes no login for applications", document.info.title));
        let fields = document.login().ok_or_else(unknown)?;
        let operation = document.operation(&fields.operation).ok_or_else(unknown)?;
        let entry = entries.iter().find(|entry| entry.api.id == document.id && entry.id == operation.id);
        let entry = entry.ok_or_else(unknown)?;
        Ok(Self(Session::new(Application { id: id.to_owned(), secret, fields, operation, entry })))
    }
}

impl Credential for ApplicationLogin {
    fn authorize(&self, request: &mut http::Request<Bytes>) -> Result<(), CredentialError> {
        self.0.authorize(request)
    }

    fn session(&self) -> Option<&Session> {
        Some(&self.0)
    }
}

struct Application {
    id: String,
    secret: Secret,
    fields: &'static description::Login,
    operation: &'static Operation,
    entry: &'static Entry,
}

impl Application {
    fn said(&self) -> Said {
        let mut input = Json::Object(serde_json::Map::new());
        for (name, value) in
            [(&self.fields.application_id, self.id.as_str()), (&self.fields.secret, self.secret.expose())]
        {
            self.operation.put(&mut input, name, value.into());
        }
        Said { input, scope: Json::Null }
    }
}

impl Login for Application {
    fn login(&self, endpoint: &Endpoint) -> Result<http::Request<Bytes>, BuildError> {
        self.entry.request(self.said(), endpoint)
    }

    fn token(&self, answer: Answer) -> Result<Token, AnyError> {
        let missing = ReadError::new(ReadErrorKind::NoToken, &answer);
        let reply = self.entry.answered(answer)?;
        let body: Json = serde_json::from_slice(&reply.body).unwrap_or_default();
        let field = |name: Option<&String>| body.get(name?);
        let seconds = |value: &Json| value.as_u64().or_else(|| value.as_str()?.trim().parse().ok());
        let token = field(Some(&self.fields.token)).and_then(Json::as_str).filter(|token| !token.is_empty());
        Ok(Token {
            value: token.ok_or(missing)?.into(),
            renewal: None,
            lifetime: field(self.fields.lifetime.as_ref()).and_then(seconds).map(Duration::from_secs),
        })
    }

    fn authorize(&self, token: &Token, request: &mut http::Request<Bytes>) -> Result<(), CredentialError> {
        ApplicationToken::new(&self.id, token.value.expose()).authorize(request)
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Application").field("id", &self.id).field("secret", &self.secret).finish()
    }
}
