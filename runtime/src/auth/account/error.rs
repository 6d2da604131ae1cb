//! The error of a search for an account: what was found in each place. It never shows values, any of which may be a secret,
//! nor the text of a malformed line.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::error::{BuildError, Error};

/// Why there is no account, or no project id: what is missing or wrong in each place that was searched.
pub struct AccountError {
    sought: &'static str,
    findings: Vec<Finding>,
}

impl AccountError {
    pub(super) fn new(sought: &'static str, findings: Vec<Finding>) -> Self {
        Self { sought, findings }
    }

    /// What was found, in the order of the search, which ended at the last one.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// What is missing or wrong in one place.
#[derive(Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The place.
    pub place: Place,
    /// What is missing or wrong there.
    pub flaw: Flaw,
}

/// A place where an account can be set up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The environment variables of the process.
    Environment,
    /// The section `[basic]` of this profile file.
    File(PathBuf),
}

/// What is missing or wrong in a place.
#[derive(Debug)]
#[non_exhaustive]
pub enum Flaw {
    /// These are not set.
    NotSet {
        /// The names of the variables, or the keys in the file.
        names: Vec<&'static str>,
    },
    /// Only a part of the access key is set.
    HalfSet {
        /// The name that is set.
        set: &'static str,
        /// The name that is not set.
        not_set: &'static str,
    },
    /// The place is set up for federation with an identity provider, which is not supported.
    Federation {
        /// The names that are set.
        names: [&'static str; 2],
    },
    /// The value of an environment variable cannot be used.
    Variable {
        /// The name of the variable.
        name: &'static str,
        /// What is wrong with its value.
        reason: &'static str,
    },
    /// The home directory, and with it the profile file, is not known.
    NoHome,
    /// The file cannot be read.
    Read {
        /// The error of the operating system.
        source: io::Error,
    },
    /// The file is too large for a profile file.
    TooLarge {
        /// The largest allowed size in bytes.
        limit: u64,
    },
    /// The file has no such section.
    NoSection {
        /// The name of the section.
        name: &'static str,
    },
    /// The text of the file is malformed.
    Malformed {
        /// The line, counted from 1.
        line: usize,
        /// The character in the line, counted from 1.
        column: usize,
        /// What is wrong, or what was expected.
        reason: &'static str,
    },
}

impl fmt::Display for AccountError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no {} found: ", self.sought)?;
        for (index, finding) in self.findings.iter().enumerate() {
            if index > 0 {
                formatter.write_str("; ")?;
            }
            finding.fmt(formatter)?;
        }
        Ok(())
    }
}

/// As `Display`, because a program whose `main` returns the error ends with its `Debug`.
impl fmt::Debug for AccountError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Without a source, because the text includes all causes.
impl StdError for AccountError {}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, flaw } = self;
        match (place, flaw) {
            (Place::Environment, _) => flaw.fmt(formatter),
            (Place::File(path), Flaw::Malformed { .. }) => write!(formatter, "{}:{flaw}", path.display()),
            (Place::File(_), _) => write!(formatter, "{place}: {flaw}"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => formatter.write_str("environment"),
            Self::File(path) => path.display().fmt(formatter),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSet { names } => {
                let are = if names.len() == 1 { "is" } else { "are" };
                write!(formatter, "{} {are} not set", names.join(" and "))
            }
            Self::HalfSet { set, not_set } => write!(formatter, "{set} is set, {not_set} is not"),
            Self::Federation { names: [one, other] } => write!(
                formatter,
                "{one} and {other} are set, but federation is not supported; remove them to use an access key"
            ),
            Self::Variable { name, reason } => write!(formatter, "{name} {reason}"),
            Self::NoHome => formatter.write_str(
                "the home directory is not known; name the profile file in HUAWEICLOUD_SDK_CREDENTIALS_FILE",
            ),
            Self::Read { source } if source.kind() == io::ErrorKind::NotFound => formatter.write_str("file not found"),
            Self::Read { source } => write!(formatter, "cannot be read: {source}"),
            Self::TooLarge { limit } => {
                write!(formatter, "is larger than {limit} bytes, which is too large for a profile file")
            }
            Self::NoSection { name } => write!(formatter, "there is no section [{name}]"),
            Self::Malformed { line, column, reason } => write!(formatter, "{line}:{column}: {reason}"),
        }
    }
}

/// Accounts are searched for before a client is built, so that nothing was sent.
impl<K> From<AccountError> for Error<K> {
    fn from(error: AccountError) -> Self {
        Self::Build(BuildError::Client { what: "there is no account that can be used", source: Box::new(error) })
    }
}
