//! Login, renewal and logout of an application. The operations are checked by their description as all others, and the
//! description says which operations they are and what their fields are called; here stands what they mean.

use api_spec::model::{Api, Login};
use serde_json::{Map, Value};

use super::Gate;
use super::token::Issue;
use crate::role::Session;
use crate::{chance, locked};

/// How long an access token lives, in seconds.
const LIFE: i64 = 60 * 60;

/// How long a refresh token lives, in seconds: the shorter of the two times that the documents tell.
const REFRESH_LIFE: i64 = 24 * 60 * 60;

/// Why an application is not let in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct NoSession(String);

/// How applications of an API log in.
pub(crate) fn login(api: &Api) -> Option<&Login> {
    api.credentials.iter().find_map(|credential| credential.login.as_ref())
}

impl Gate {
    /// Puts into a request what an application has that logs in or out: its account, and tokens that it gets for that.
    pub(crate) fn fill_in(&self, login: &Login, session: Session, body: &mut Map<String, Value>, now: i64) {
        let Some(application) = self.accounts.applications.first() else { return };
        let mut known = Map::new();
        known.insert(login.application_id.clone(), application.app_id.as_str().into());
        known.insert(login.secret.clone(), application.secret.as_str().into());
        if session != Session::Login {
            known.extend(self.session(login, Session::Login, &known, now).unwrap_or_default());
        }
        for (name, field) in body {
            if let Some(value) = known.remove(name) {
                *field = value;
            }
        }
    }

    /// Logs in or out. What comes back is what the answer says about tokens: nothing for a logout.
    pub(crate) fn session(
        &self,
        login: &Login,
        session: Session,
        body: &Map<String, Value>,
        now: i64,
    ) -> Result<Map<String, Value>, NoSession> {
        let field = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        if session == Session::Logout {
            // What the platform says to a token that it does not know is not documented.
            locked(&self.tokens).forget(field(&login.token));
            return Ok(Map::new());
        }
        let known = |application: &&super::Application| {
            application.app_id == field(&login.application_id) && application.secret == field(&login.secret)
        };
        let application = self.accounts.applications.iter().find(known).ok_or_else(|| {
            NoSession(format!("no application has this {} and {}", login.application_id, login.secret))
        })?;
        let mut tokens = locked(&self.tokens);
        let renewal = login.renewal_token.as_deref();
        if session == Session::Renewal {
            let name = renewal.unwrap_or(&login.token);
            if !tokens.can_refresh(&application.app_id, field(name), now) {
                return Err(NoSession(format!("the {name} is not that of the last login, or has expired")));
            }
        }
        tokens.forget_application(&application.app_id);
        let number = tokens.issued();
        let [access, refresh] =
            ["access", "refresh"].map(|kind| chance::hex(self.seed, &[chance::of_text(kind), number], 32));
        let until = |seconds: i64| now.saturating_add(seconds * 1000);
        tokens.issue(Issue {
            token: access.clone(),
            application: Some(&application.app_id),
            expires: until(LIFE),
            refresh: renewal.map(|_| (refresh.clone(), until(REFRESH_LIFE))),
        });
        let answer = [
            (Some(login.token.as_str()), Value::from(access)),
            (renewal, refresh.into()),
            (login.lifetime.as_deref(), LIFE.into()),
        ];
        Ok(answer.into_iter().filter_map(|(name, value)| Some((name?.to_owned(), value))).collect())
    }
}
