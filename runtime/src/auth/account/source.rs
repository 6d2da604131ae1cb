//! What the environment and the profile file have in common: names with values.

use super::error::Flaw;
use crate::values::Secret;

/// The names of the values in a source.
pub(super) struct Names {
    pub(super) access_key: &'static str,
    pub(super) secret_key: &'static str,
    pub(super) security_token: &'static str,
    pub(super) project_id: &'static str,
    /// Both together mean federation.
    pub(super) federation: [&'static str; 2],
}

/// A place that holds named values.
pub(super) trait Source {
    const NAMES: Names;

    /// Whether the name has a value, valid or not.
    fn has(&self, name: &'static str) -> bool;

    /// The value; `None` if it is empty or missing.
    fn value(&self, name: &'static str) -> Result<Option<Secret>, Flaw>;
}

/// The error for a value that headers and signatures cannot hold.
pub(super) const NOT_VISIBLE_ASCII: &str = "holds a blank, a line break or something else outside visible ASCII";
