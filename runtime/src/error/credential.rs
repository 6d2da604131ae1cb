//! The error of a request that could not be authorised.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::print::write_attempts;
use crate::values::Excerpt;

/// Why a request could not be authorised. It never shows a credential.
///
/// Tasks that wait for the same login get clones of the error.
#[derive(Clone)]
pub struct CredentialError {
    what: String,
    pub(super) attempts: u32,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CredentialError {
    /// An error with a message, which must not contain secrets.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), attempts: 0, source: None }
    }

    /// An error with a message and a cause.
    pub fn caused_by(what: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { source: Some(source.into().into()), ..Self::new(what) }
    }

    /// The same after the service refused a token, so that there are two causes.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn after(mut self, refusal: &dyn fmt::Display) -> Self {
        self.what = format!("the service refused the token ({refusal}), and then {}", self.what);
        self
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cannot authorise the request: ")?;
        Excerpt::of(self.what.as_bytes()).write_bare(formatter)?;
        write_attempts(formatter, self.attempts)
    }
}

impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
