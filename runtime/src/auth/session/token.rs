//! A token: as a service hands it out, and as a session holds it until it is renewed, refused or at its end.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::values::Secret;

/// A token that a service handed out.
#[derive(Debug, Clone)]
pub struct Token {
    /// What requests carry.
    pub value: Secret,
    /// What a renewal needs, where a service hands that out.
    pub renewal: Option<Secret>,
    /// How long the token is good for, from the moment in which it was asked for; none or zero if that is not known.
    pub lifetime: Option<Duration>,
}

/// The token that requests carry at present.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) token: Arc<Token>,
    pub(super) number: u64,
    /// When to ask for the next one; none if that is not known.
    renew_at: Option<Instant>,
    expires_at: Option<Instant>,
    /// Whether the service has refused it.
    pub(super) refused: bool,
}

/// The longest time before its end in which a token is renewed. Short-lived ones are renewed in their last tenth.
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
            refused: false,
        }
    }

    /// Whether another token has to be asked for.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.refused || self.renew_at.is_some_and(|time| time <= now)
    }

    /// Whether requests may still carry it.
    pub(super) fn is_good(&self, now: Instant) -> bool {
        !self.refused && self.expires_at.is_none_or(|time| now < time)
    }

    /// Puts the next attempt to renew off, by half of the time that is left.
    pub(super) fn postpone(&mut self, now: Instant) {
        self.renew_at = self.expires_at.map(|end| now + end.saturating_duration_since(now) / 2);
    }
}
