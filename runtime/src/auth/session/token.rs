//! A token as a service issues it, and as a session holds it until it is renewed, rejected or expired.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::values::Secret;

/// A token that a service issued.
#[derive(Debug, Clone)]
pub struct Token {
    /// The token that requests carry.
    pub value: Secret,
    /// The token for the renewal, if the service issues one.
    pub renewal: Option<Secret>,
    /// How long the token is valid, counted from the request for it; `None` or zero if unknown.
    pub lifetime: Option<Duration>,
}

/// The token that requests currently carry.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) token: Arc<Token>,
    pub(super) number: u64,
    /// When to request the next one; `None` if unknown.
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
    /// Whether the service has accepted it.
    pub(super) accepted: bool,
    /// Whether the service has rejected it.
    pub(super) refused: bool,
}

/// Tokens are renewed this long before they expire, short-lived ones in the last tenth of their life.
const RENEWED_BEFORE: Duration = Duration::from_secs(10 * 60);

impl Held {
    pub(super) fn new(token: Token, number: u64, asked_at: Instant) -> Self {
        let lifetime = token.lifetime.filter(|lifetime| !lifetime.is_zero());
        let after = |time: Duration| asked_at.checked_add(time);
        Self {
            token: Arc::new(token),
            number,
            renew_at: lifetime.and_then(|lifetime| after(lifetime - (lifetime / 10).min(RENEWED_BEFORE))),
            expires_at: lifetime.and_then(after),
            accepted: false,
            refused: false,
        }
    }

    /// Whether another token is needed.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.refused || self.renew_at.is_some_and(|time| time <= now)
    }

    /// Whether requests may still carry it.
    pub(super) fn is_good(&self, now: Instant) -> bool {
        !self.refused && self.expires_at.is_none_or(|time| now < time)
    }

    /// Postpones the next attempt to renew it by half of the remaining time.
    pub(super) fn postpone(&mut self, now: Instant) {
        self.renew_at = self.expires_at.map(|end| now + end.saturating_duration_since(now) / 2);
    }
}
