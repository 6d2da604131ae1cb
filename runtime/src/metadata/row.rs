//! One documented way in which the service refuses, as plain data.

/// What the documents say about a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The HTTP status.
    pub status: u16,
    /// The code; none if the page documents the status by itself.
    pub code: Option<&'static str>,
    /// The message as the API returns it, or the words with which the page documents the status.
    pub message: Option<&'static str>,
    /// What it means, where the documents tell no message.
    pub meaning: Option<&'static str>,
    /// What to do about it.
    pub remedy: Option<&'static str>,
    /// What to do before the call is repeated.
    pub then: Option<Then>,
}

/// What to do before a refused call is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Then {
    /// Wait: the calls come faster than the service allows.
    SlowDown,
    /// Obtain a new token: the one that the call carried is not valid any more.
    LogInAgain,
    /// Set the clock of this machine: by the service's own, the date of the signature is off by more than 15 minutes.
    SetClock,
}
