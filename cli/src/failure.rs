//! What can go wrong, how it is told, and the code with which the command then exits.

use std::io;
use std::process::ExitCode;

use huaweicloud_iot::AnyError;
use huaweicloud_iot::runtime::Then;
use serde_json::{Map, Value};

/// Why the command did not do what it was told.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// It was told something that makes no call.
    #[error("{0}")]
    Usage(String),
    /// Nobody is known who may call.
    #[error("{0}")]
    Credential(String),
    /// The call failed.
    #[error("{0:?}")]
    Call(AnyError),
    /// What was waited for has ended otherwise, or not in time.
    #[error("{0}")]
    Unmet(String),
    /// The call worked, and its answer has no such form.
    #[error("{0}")]
    Unreadable(String),
    /// Some of several calls failed, which their lines tell.
    #[error("{failed} of {all} calls failed")]
    Some {
        /// The number of those that failed.
        failed: usize,
        /// The number of all.
        all: usize,
        /// The code of the first.
        class: Class,
    },
    /// A file, or what the command writes to.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// The classes of failures, which are exit codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Other = 1,
    Usage = 2,
    Credential = 3,
    Refused = 4,
    Transport = 5,
    Unreadable = 6,
}

impl Failure {
    /// A value that makes no call.
    pub(crate) fn usage(error: impl std::fmt::Display) -> Self {
        Self::Usage(error.to_string())
    }

    pub(crate) fn class(&self) -> Class {
        match self {
            Self::Usage(_) | Self::Call(AnyError::Build(_)) => Class::Usage,
            Self::Credential(_) | Self::Call(AnyError::Credential(_)) => Class::Credential,
            Self::Call(AnyError::Service(_)) => Class::Refused,
            Self::Call(AnyError::Transport(_)) => Class::Transport,
            Self::Call(AnyError::Read(_)) | Self::Unreadable(_) => Class::Unreadable,
            Self::Some { class, .. } => *class,
            Self::Call(_) | Self::Unmet(_) | Self::Io(_) => Class::Other,
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        (self.class() as u8).into()
    }

    /// What the page says to do about it, or what the command suggests.
    pub(crate) fn remedy(&self) -> Option<&'static str> {
        let Self::Call(AnyError::Service(refused)) = self else { return None };
        refused.remedy().or_else(|| {
            Some(match refused.then()? {
                Then::SlowDown => "Call less often.",
                Then::LogInAgain => "Get a new token, or check the access key.",
                Then::SetClock => "Set the clock of this machine.",
                _ => return None,
            })
        })
    }

    /// The failure as JSON, for programs.
    pub(crate) fn as_json(&self) -> Value {
        let mut told = Map::new();
        told.insert("class".to_owned(), self.class().name().into());
        told.insert("message".to_owned(), self.to_string().into());
        let mut tell = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                told.insert(name.to_owned(), value);
            }
        };
        tell("remedy", self.remedy().map(Value::from));
        if let Self::Call(error) = self {
            tell("status", error.status().map(|status| status.as_u16().into()));
            tell("request_id", error.request_id().map(Value::from));
            if let AnyError::Service(refused) = error {
                tell("code", refused.code().map(Value::from));
            }
        }
        told.into()
    }
}

impl From<AnyError> for Failure {
    fn from(error: AnyError) -> Self {
        Self::Call(error)
    }
}

impl Class {
    fn name(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::Usage => "usage",
            Self::Credential => "credential",
            Self::Refused => "refused",
            Self::Transport => "transport",
            Self::Unreadable => "unreadable",
        }
    }
}
