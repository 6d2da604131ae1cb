//! Environment variables as a source of accounts, and the path of the profile file.

use std::ffi::OsString;
use std::path::PathBuf;

use super::error::Flaw;
use super::source::{NOT_VISIBLE_ASCII, Names, Source};
use crate::values::Secret;

/// Environment variables, looked up by a function.
pub(super) struct Environment<F>(F);

impl<F: Fn(&str) -> Option<OsString>> Environment<F> {
    pub(super) fn new(variable: F) -> Self {
        Self(variable)
    }

    /// The path of the profile file; `None` if it depends on the home directory, which is not known.
    pub(super) fn profile_file(&self, home: Option<PathBuf>) -> Option<PathBuf> {
        match self.variable("HUAWEICLOUD_SDK_CREDENTIALS_FILE") {
            Some(path) => Some(path.into()),
            None => Some(home.filter(|home| !home.as_os_str().is_empty())?.join(".huaweicloud").join("credentials")),
        }
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        (self.0)(name).filter(|value| !value.is_empty())
    }
}

impl<F: Fn(&str) -> Option<OsString>> Source for Environment<F> {
    const NAMES: Names = Names {
        access_key: "HUAWEICLOUD_SDK_AK",
        secret_key: "HUAWEICLOUD_SDK_SK",
        security_token: "HUAWEICLOUD_SDK_SECURITY_TOKEN",
        project_id: "HUAWEICLOUD_SDK_PROJECT_ID",
        federation: ["HUAWEICLOUD_SDK_IDP_ID", "HUAWEICLOUD_SDK_ID_TOKEN_FILE"],
    };

    fn has(&self, name: &'static str) -> bool {
        self.variable(name).is_some()
    }

    fn value(&self, name: &'static str) -> Result<Option<Secret>, Flaw> {
        let Some(value) = self.variable(name) else { return Ok(None) };
        match value.to_str() {
            Some(value) if value.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(Some(Secret::new(value))),
            _ => Err(Flaw::Variable { name, reason: NOT_VISIBLE_ASCII }),
        }
    }
}
