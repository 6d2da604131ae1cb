//! The error of a request that could not be authorised.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::phase::{Phase, write_attempts, write_with_causes};
use crate::values::Excerpt;

/// Why a request could not be authorised. Never shows a credential.
///
/// A clone is the same error, told to another task that waited for the same login.
#[derive(Clone)]
pub struct CredentialError {
    what: String,
    attempts: u32,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CredentialError {
    /// Takes what happened, without secrets.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), attempts: 0, source: None }
    }

    /// Takes what happened, and the cause below it.
    pub fn caused_by(what: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { source: Some(source.into().into()), ..Self::new(what) }
    }
}

impl Phase for CredentialError {
    fn attempts(&self) -> u32 {
        self.attempts
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts;
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cannot authorise the request: ")?;
        Excerpt::of(self.what.as_bytes()).write_bare(formatter)?;
        write_attempts(formatter, self.attempts)
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(formatter, self)
    }
}

impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
