//! The tokens that were handed out, and how long each lives.

use std::collections::BTreeMap;

use super::Denied;

/// How many tokens are kept; then the oldest is forgotten, so that a client that logs in for ever does no harm.
const MOST: usize = 10_000;

/// Tokens by their text.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: u64,
    tokens: BTreeMap<String, Token>,
    by_age: BTreeMap<u64, String>,
    standing_expired: bool,
}

#[derive(Debug)]
struct Token {
    number: u64,
    application: Option<String>,
    expires: i64,
    /// What the holder renews the token with.
    refresh: Option<(String, i64)>,
    expired: bool,
}

/// A token to hand out.
pub(crate) struct Issue<'a> {
    pub(crate) token: String,
    /// The only application that may use it; a token of IAM has none.
    pub(crate) application: Option<&'a str>,
    pub(crate) expires: i64,
    pub(crate) refresh: Option<(String, i64)>,
}

impl Tokens {
    /// How many tokens were handed out.
    pub(crate) fn issued(&self) -> u64 {
        self.issued
    }

    /// Keeps a token.
    pub(crate) fn issue(&mut self, issue: Issue<'_>) {
        let number = self.issued;
        self.issued += 1;
        let application = issue.application.map(str::to_owned);
        let token = Token { number, application, expires: issue.expires, refresh: issue.refresh, expired: false };
        self.by_age.insert(number, issue.token.clone());
        self.tokens.insert(issue.token, token);
        if self.tokens.len() > MOST
            && let Some((_, oldest)) = self.by_age.pop_first()
        {
            self.tokens.remove(&oldest);
        }
    }

    /// Whether a token is valid, and of this application if of any.
    pub(crate) fn check(&self, token: &str, application: Option<&str>, standing: &str, now: i64) -> Result<(), Denied> {
        if token == standing && !self.standing_expired {
            return Ok(());
        }
        match self.tokens.get(token) {
            Some(found) if found.application.as_deref() != application => {
                Err(Denied::new("the token was issued for another API or application"))
            }
            Some(found) if !found.expired && now < found.expires => Ok(()),
            Some(_) => Err(Denied { reason: "the token has expired".to_owned(), expired: true }),
            None if token == standing => Err(Denied { reason: "the token has expired".to_owned(), expired: true }),
            None => Err(Denied::new("the token was never issued")),
        }
    }

    /// Whether this refresh token of the application is good.
    pub(crate) fn can_refresh(&self, application: &str, refresh: &str, now: i64) -> bool {
        self.tokens.values().any(|token| {
            token.application.as_deref() == Some(application)
                && token.refresh.as_ref().is_some_and(|(known, until)| known == refresh && now < *until)
        })
    }

    /// Forgets an application's tokens: a new login ends the older ones.
    pub(crate) fn forget_application(&mut self, application: &str) {
        let numbers = &mut self.by_age;
        self.tokens.retain(|_, token| {
            let stays = token.application.as_deref() != Some(application);
            if !stays {
                numbers.remove(&token.number);
            }
            stays
        });
    }

    /// Forgets one token.
    pub(crate) fn forget(&mut self, token: &str) {
        if let Some(found) = self.tokens.remove(token) {
            self.by_age.remove(&found.number);
        }
    }

    pub(crate) fn expire(&mut self, token: &str, standing: &str) {
        self.standing_expired |= token == standing;
        if let Some(token) = self.tokens.get_mut(token) {
            token.expired = true;
        }
    }

    pub(crate) fn expire_all(&mut self, standing: &str) {
        self.expire(standing, standing);
        for token in self.tokens.values_mut() {
            token.expired = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(token: &str, application: Option<&'static str>) -> Issue<'static> {
        Issue { token: token.to_owned(), application, expires: 100, refresh: Some((format!("r-{token}"), 200)) }
    }

    #[test]
    fn a_token_is_good_for_its_holder_and_its_time() {
        let mut tokens = Tokens::default();
        tokens.issue(issue("a", Some("app")));
        assert_eq!(tokens.check("a", Some("app"), "-", 99), Ok(()));
        assert!(tokens.check("a", Some("app"), "-", 100).unwrap_err().expired);
        assert!(!tokens.check("a", None, "-", 0).unwrap_err().expired);
        assert!(!tokens.check("b", Some("app"), "-", 0).unwrap_err().expired);
        assert!(tokens.can_refresh("app", "r-a", 199));
        assert!(!tokens.can_refresh("app", "r-a", 200));
        tokens.forget_application("app");
        assert!(tokens.check("a", Some("app"), "-", 0).is_err());
    }

    #[test]
    fn the_standing_token_expires_only_when_told() {
        let mut tokens = Tokens::default();
        assert_eq!(tokens.check("standing", None, "standing", i64::MAX), Ok(()));
        tokens.expire_all("standing");
        assert!(tokens.check("standing", Some("app"), "standing", 0).unwrap_err().expired);
    }

    #[test]
    fn old_tokens_are_forgotten_in_the_end() {
        let mut tokens = Tokens::default();
        for number in 0..=MOST {
            tokens.issue(issue(&number.to_string(), None));
        }
        assert_eq!((tokens.tokens.len(), tokens.by_age.len()), (MOST, MOST));
        assert!(tokens.check("0", None, "-", 0).is_err());
    }
}
