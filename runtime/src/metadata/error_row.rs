//! One documented way in which the service refuses, as plain data.

/// What the documents say about a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorRow {
    /// The variant that stands for it, by its place among the variants of its enumeration; none if it has no name.
    pub variant: Option<u16>,
    /// The HTTP statuses.
    pub statuses: &'static [u16],
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

impl ErrorRow {
    /// A row of which only the statuses are known.
    pub const fn new(statuses: &'static [u16]) -> Self {
        Self { variant: None, statuses, code: None, message: None, meaning: None, remedy: None, then: None }
    }

    /// The same row under other statuses.
    #[must_use]
    pub const fn under(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// All that another row says, under the statuses of this one.
    #[must_use]
    pub const fn like(self, other: Self) -> Self {
        other.under(self.statuses)
    }

    /// Adds the variant that stands for it.
    #[must_use]
    pub const fn variant(mut self, variant: u16) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Adds the code.
    #[must_use]
    pub const fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    /// Adds the message as the API returns it, or the words with which the page documents the status.
    #[must_use]
    pub const fn message(mut self, message: &'static str) -> Self {
        self.message = Some(message);
        self
    }

    /// Adds what it means, where the documents tell no message.
    #[must_use]
    pub const fn meaning(mut self, meaning: &'static str) -> Self {
        self.meaning = Some(meaning);
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub const fn remedy(mut self, remedy: &'static str) -> Self {
        self.remedy = Some(remedy);
        self
    }

    /// Adds what to do before the call is repeated.
    #[must_use]
    pub const fn then(mut self, then: Then) -> Self {
        self.then = Some(then);
        self
    }
}
