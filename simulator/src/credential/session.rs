//! Login, refresh and logout of an application at the Northbound API. The operations are checked by their description as
//! all others; here stands what they mean.

use serde_json::{Map, Value, json};

use super::Gate;
use super::token::Issue;
use crate::role::Session;
use crate::{chance, locked};

/// How long an access token lives, in seconds.
const LIFE: i64 = 60 * 60;

/// How long a refresh token lives, in seconds: the shorter of the two times that the documents tell.
const REFRESH_LIFE: i64 = 24 * 60 * 60;

/// Why an application is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoSession {
    #[error("no application has this appId and secret")]
    Secret,
    #[error("the refresh token is not that of the last login, or has expired")]
    RefreshToken,
}

impl Gate {
    /// Puts into a request what an application has that logs in or out: its account, and tokens that it gets for that.
    pub(crate) fn fill_in(&self, session: Session, body: &mut Map<String, Value>, now: i64) {
        let Some(application) = self.accounts.applications.first() else { return };
        let account = [("appId", &application.app_id), ("secret", &application.secret)];
        let account: Map<_, _> =
            account.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value.as_str()))).collect();
        let tokens = match session {
            Session::Login => Map::new(),
            Session::Refresh | Session::Logout => self.session(Session::Login, &account, now).unwrap_or_default(),
        };
        for (name, value) in account.into_iter().chain(tokens) {
            if let Some(field) = body.get_mut(&name) {
                *field = value;
            }
        }
    }

    /// Logs in or out. What comes back is the content of the answer.
    pub(crate) fn session(
        &self,
        session: Session,
        body: &Map<String, Value>,
        now: i64,
    ) -> Result<Map<String, Value>, NoSession> {
        let field = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        if session == Session::Logout {
            // What the platform says to a token that it does not know is not documented.
            locked(&self.tokens).forget(field("accessToken"));
            return Ok(Map::new());
        }
        let known = |application: &&super::Application| {
            application.app_id == field("appId") && application.secret == field("secret")
        };
        let application = self.accounts.applications.iter().find(known).ok_or(NoSession::Secret)?;
        let mut tokens = locked(&self.tokens);
        if session == Session::Refresh && !tokens.can_refresh(&application.app_id, field("refreshToken"), now) {
            return Err(NoSession::RefreshToken);
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
            refresh: Some((refresh.clone(), until(REFRESH_LIFE))),
        });
        let answer = json!({
            "accessToken": access, "refreshToken": refresh, "expiresIn": LIFE, "scope": "default", "tokenType": "bearer",
        });
        Ok(answer.as_object().cloned().unwrap_or_default())
    }
}
