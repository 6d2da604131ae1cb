//! Who calls: which credential is used, from those that the description of an API takes and those that are there.
//!
//! In this order: a token or a login that was given for this call or in the environment, then the access key that is set
//! up on the machine, as the runtime finds it.

mod login;

use std::env;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use huaweicloud_iot::runtime::http::header::AUTHORIZATION;
use huaweicloud_iot::runtime::session::Session;
use huaweicloud_iot::runtime::{
    Account, ApplicationToken, AuthToken, Bytes, Credential, CredentialError, PasswordLogin, Secret, http,
};

use self::login::ApplicationLogin;
use crate::calls::Entry;
use crate::description::Document;
use crate::failure::Failure;

/// Any credential that the runtime knows.
#[derive(Debug, Clone)]
pub(crate) struct AnyCredential {
    credential: Arc<dyn Credential>,
    is_signature: bool,
}

/// What is given about the caller. Secrets come from the environment or a terminal, never from the command line, which
/// other users of the machine can read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Caller {
    /// The region for which keys are derived, if they are to be.
    pub(crate) derived_for: Option<String>,
    /// The time of signatures; none for the clock of the machine.
    pub(crate) date: Option<SystemTime>,
    /// A profile file instead of the usual one.
    pub(crate) profile: Option<PathBuf>,
    pub(crate) application: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) region: Option<String>,
    /// Whether nothing is sent, so that there is no login.
    pub(crate) is_dry: bool,
}

/// The environment variables with secrets.
const TOKEN: &str = "HUAWEICLOUD_IOT_TOKEN";
const APPLICATION_SECRET: &str = "HUAWEICLOUD_IOT_APP_SECRET";
const PASSWORD: &str = "HUAWEICLOUD_IOT_PASSWORD";
/// The project of whoever has no access key.
const PROJECT: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
/// Another address of IAM than that of the region.
const IAM_ENDPOINT: &str = "HUAWEICLOUD_IOT_IAM_ENDPOINT";

/// A credential, and the project that is set up along with it.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) credential: Option<AnyCredential>,
    pub(crate) project_id: Option<String>,
}

impl Caller {
    /// The credential for an API.
    pub(crate) fn find(&self, document: &'static Document, entries: &'static [Entry]) -> Result<Found, Failure> {
        if document.takes_applications()
            && let Some(application) = &self.application
        {
            return self.application(application, document, entries).map(Found::with);
        }
        if document.takes_tokens() {
            if let Some(token) = variable(TOKEN) {
                return Ok(Found::with(AnyCredential::new(AuthToken::new(token))));
            }
            if let (Some(account), Some(user)) = (&self.account, &self.user) {
                return self.user(account, user).map(Found::with);
            }
        }
        if !document.takes_access_keys() {
            let missing = "no application is given: --login-app or HUAWEICLOUD_IOT_APP_ID names it, and its secret or token \
                           is taken from HUAWEICLOUD_IOT_APP_SECRET or HUAWEICLOUD_IOT_TOKEN";
            return Err(Failure::Credential(missing.to_owned()));
        }
        let account = match &self.profile {
            Some(file) => Account::from_file(file),
            None => Account::find(),
        };
        let account = account.map_err(|error| Failure::Credential(format!("{error:?}")))?;
        let project_id = account.project_id().ok().map(str::to_owned);
        let mut key = account.access_key;
        if let Some(region) = self.derived_for.as_ref().filter(|_| document.derives_keys()) {
            key = key.derived(region);
        }
        if let Some(date) = self.date {
            key = key.clock(move || date);
        }
        Ok(Found { credential: Some(AnyCredential { credential: Arc::new(key), is_signature: true }), project_id })
    }

    fn application(
        &self,
        id: &str,
        document: &'static Document,
        entries: &'static [Entry],
    ) -> Result<AnyCredential, Failure> {
        if let Some(token) = variable(TOKEN) {
            return Ok(AnyCredential::new(ApplicationToken::new(id, token)));
        }
        if self.is_dry {
            return Ok(AnyCredential::new(ApplicationToken::new(id, "of-a-login")));
        }
        let secret = secret(APPLICATION_SECRET, "Secret of the application: ")?;
        ApplicationLogin::new(id, secret, document, entries).map(AnyCredential::new)
    }

    fn user(&self, account: &str, user: &str) -> Result<AnyCredential, Failure> {
        if self.is_dry {
            return Ok(AnyCredential::new(AuthToken::new("of-a-login")));
        }
        let region = self.region.as_deref();
        let region =
            region.ok_or_else(|| Failure::Credential("a login needs --region, whose IAM it is at".to_owned()))?;
        let password = secret(PASSWORD, "Password: ")?;
        let mut login = PasswordLogin::new(region, account, user, password).map_err(Failure::usage)?;
        if let Some(address) = variable(IAM_ENDPOINT) {
            login = login.endpoint(&address).map_err(Failure::usage)?;
        }
        Ok(AnyCredential::new(login))
    }
}

impl Found {
    fn with(credential: AnyCredential) -> Self {
        Self { credential: Some(credential), ..Self::nobody() }
    }

    /// No credential, and the project that the environment names.
    pub(crate) fn nobody() -> Self {
        Self { credential: None, project_id: variable(PROJECT) }
    }
}

impl AnyCredential {
    /// Takes a credential.
    pub(crate) fn new(credential: impl Credential + 'static) -> Self {
        Self { credential: Arc::new(credential), is_signature: false }
    }

    /// None at all, for requests that are written down only.
    pub(crate) fn nobody() -> Self {
        Self::new(Nobody)
    }
}

impl Credential for AnyCredential {
    fn authorize(&self, request: &mut http::Request<Bytes>) -> Result<(), CredentialError> {
        self.credential.authorize(request)?;
        // A signature is good for this one request, and may be shown.
        if let Some(value) = request.headers_mut().get_mut(AUTHORIZATION).filter(|_| self.is_signature) {
            value.set_sensitive(false);
        }
        Ok(())
    }

    fn session(&self) -> Option<&Session> {
        self.credential.session()
    }
}

#[derive(Debug)]
struct Nobody;

impl Credential for Nobody {
    fn authorize(&self, _: &mut http::Request<Bytes>) -> Result<(), CredentialError> {
        Ok(())
    }
}

/// An environment variable that is set to something.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// A secret from the environment, or from somebody at a terminal, who does not see it.
fn secret(name: &str, question: &str) -> Result<Secret, Failure> {
    if let Some(value) = variable(name) {
        return Ok(value.into());
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::Credential(format!("{name} is not set, and there is no terminal to ask at")));
    }
    Ok(rpassword::prompt_password(question).map_err(Failure::Io)?.into())
}
