//! The access key that is set up on a machine, and its project: from the environment, or from the profile file that the
//! vendor's SDKs share, so that no key has to be written into a program.
//!
//! [`Account::find`] searches in the same order as those SDKs, and uses the first place that has an access key:
//!
//! | value | 1. environment variable | 2. profile file, section `[basic]` |
//! |---|---|---|
//! | access key | `HUAWEICLOUD_SDK_AK` | `ak` |
//! | secret key | `HUAWEICLOUD_SDK_SK` | `sk` |
//! | security token of a temporary key | `HUAWEICLOUD_SDK_SECURITY_TOKEN` | `security_token` |
//! | project id | `HUAWEICLOUD_SDK_PROJECT_ID` | `project_id` |
//!
//! The profile file is the one named by `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, or else `.huaweicloud/credentials` in the home
//! directory. A variable or key with an empty value counts as not set.
//!
//! The other places of the SDKs are not supported: the metadata service of a cloud server, and federation with an identity
//! provider.
//!
//! # Differences from the SDKs
//!
//! - **Half a key is an error**, also in the environment. The SDKs continue with the next place, where they may find the
//!   key of someone else. A project id is not a part of a key: with it alone, the search continues.
//! - **Places are not mixed**, as in the SDKs: a project id in the environment is not combined with the key of the file.
//! - **A place that is set up for federation is an error**: an SDK would not use its access key.
//! - **Text that the SDKs read differently is an error** with line and column. Some SDKs join lines that are indented
//!   deeper, or follow a `\`, with the value before; some cut a value at `#` or `;`; some use the last of two equal keys.
//!   Values may be quoted, and keys may be in upper case.
//!
//! ```no_run
//! use huaweicloud_iot_runtime::{Account, AccountError};
//!
//! let account = Account::find()?;
//! let project_id = account.project_id()?.to_owned();
//! let credential = account.access_key.derived("cn-north-4"); // as for an `AccessKey` that the program holds itself
//! # Ok::<(), AccountError>(())
//! ```

mod environment;
mod error;
mod profile;
mod source;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use self::environment::Environment;
pub use self::error::{AccountError, Finding, Flaw, Place};
use self::source::Source;
use crate::auth::signing::AccessKey;

/// An access key that is set up on this machine, and its project. See the [module](self) for the places where it is
/// searched for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Account {
    /// The access key, with its security token if it is a temporary one.
    pub access_key: AccessKey,
    project_id: Option<String>,
    project_id_name: &'static str,
    place: Place,
}

impl Account {
    /// Takes the account from the environment, or else from the profile file.
    ///
    /// # Errors
    ///
    /// When no place has an access key, or the first place that is set up is not usable. The error lists what was found in
    /// each place.
    pub fn find() -> Result<Self, AccountError> {
        find(&Environment::new(|name| env::var_os(name)), env::home_dir())
    }

    /// Takes the account from the environment alone.
    ///
    /// # Errors
    ///
    /// When the environment has no access key, or only a part of one.
    pub fn from_environment() -> Result<Self, AccountError> {
        take(&Environment::new(|name| env::var_os(name)), Place::Environment).map_err(no_key)
    }

    /// Takes the account from the section `[basic]` of a profile file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is malformed, or has no access key.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, AccountError> {
        take_from_file(path.as_ref()).map_err(no_key)
    }

    /// The id of the project, which calls of IoTDA need.
    ///
    /// # Errors
    ///
    /// When the place of the access key has none; the error says what to set.
    pub fn project_id(&self) -> Result<&str, AccountError> {
        self.project_id.as_deref().ok_or_else(|| {
            let flaw = Flaw::NotSet { names: vec![self.project_id_name] };
            AccountError::new("project id", vec![Finding { place: self.place.clone(), flaw }])
        })
    }

    /// Where the account was found.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

fn find(
    environment: &Environment<impl Fn(&str) -> Option<OsString>>,
    home: Option<PathBuf>,
) -> Result<Account, AccountError> {
    let in_environment = match take(environment, Place::Environment) {
        Ok(account) => return Ok(account),
        Err(finding) if matches!(finding.flaw, Flaw::NotSet { .. }) => finding,
        Err(finding) => return Err(no_key(finding)),
    };
    let in_file = match environment.profile_file(home) {
        Some(path) => take_from_file(&path),
        None => Err(Finding { place: Place::Environment, flaw: Flaw::NoHome }),
    };
    in_file.map_err(|in_file| AccountError::new("access key", vec![in_environment, in_file]))
}

fn take_from_file(path: &Path) -> Result<Account, Finding> {
    let place = Place::File(path.to_owned());
    let flawed = |flaw| Finding { place: place.clone(), flaw };
    let text = profile::read(path).map_err(flawed)?;
    let section = profile::section(&text).map_err(flawed)?;
    take(&section, place)
}

fn take<S: Source>(source: &S, place: Place) -> Result<Account, Finding> {
    let key_and_project = || {
        refuse_federation(source)?;
        Ok((access_key(source)?, source.value(S::NAMES.project_id)?))
    };
    match key_and_project() {
        Ok((access_key, project_id)) => Ok(Account {
            access_key,
            project_id: project_id.map(|id| id.expose().to_owned()),
            project_id_name: S::NAMES.project_id,
            place,
        }),
        Err(flaw) => Err(Finding { place, flaw }),
    }
}

fn refuse_federation<S: Source>(source: &S) -> Result<(), Flaw> {
    let names = S::NAMES.federation;
    if names.iter().all(|name| source.has(name)) { Err(Flaw::Federation { names }) } else { Ok(()) }
}

fn access_key<S: Source>(source: &S) -> Result<AccessKey, Flaw> {
    let names = S::NAMES;
    let token = source.value(names.security_token)?;
    match (source.value(names.access_key)?, source.value(names.secret_key)?) {
        (Some(access_key), Some(secret_key)) => {
            let key = AccessKey::new(access_key.expose(), secret_key);
            Ok(if let Some(token) = token { key.security_token(token) } else { key })
        }
        (Some(_), None) => Err(Flaw::HalfSet { set: names.access_key, not_set: names.secret_key }),
        (None, Some(_)) => Err(Flaw::HalfSet { set: names.secret_key, not_set: names.access_key }),
        (None, None) if token.is_some() => Err(Flaw::HalfSet { set: names.security_token, not_set: names.access_key }),
        (None, None) => Err(Flaw::NotSet { names: vec![names.access_key, names.secret_key] }),
    }
}

fn no_key(finding: Finding) -> AccountError {
    AccountError::new("access key", vec![finding])
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::SystemTime;

    use bytes::Bytes;
    use http::Request;
    use tempfile::TempDir;

    use super::*;
    use crate::auth::credential::Credential as _;
    use crate::error::AnyError;

    const KEY: [(&str, &str); 2] = [("HUAWEICLOUD_SDK_AK", "AK-ENV"), ("HUAWEICLOUD_SDK_SK", "hunter2")];
    const FILE: &str = "[basic]\nak = AK-FILE\nsk = hunter2\nsecurity_token = hunter2-token\nproject_id = p-file\n";

    fn environment(variables: &[(&str, &str)]) -> Environment<impl Fn(&str) -> Option<OsString>> {
        Environment::new(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    fn home(profile: &str) -> TempDir {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join(".huaweicloud")).unwrap();
        fs::write(home.path().join(".huaweicloud/credentials"), profile).unwrap();
        home
    }

    fn find_in(variables: &[(&str, &str)], home: &TempDir) -> Result<Account, AccountError> {
        find(&environment(variables), Some(home.path().to_owned()))
    }

    /// The text of an error, with `~` for the home directory.
    fn refused(variables: &[(&str, &str)], home: &TempDir) -> String {
        let error = find_in(variables, home).unwrap_err();
        assert!(!format!("{error:?} {error:#?} {error}").contains("hunter2"), "{error:?}");
        error.to_string().replace(&home.path().display().to_string(), "~")
    }

    /// What the key puts into a request, which shows all that it holds.
    fn signed(key: AccessKey) -> http::HeaderMap {
        let mut request = Request::get("https://iotda.example.com/v5/iot/p1/devices").body(Bytes::new()).unwrap();
        key.clock(|| SystemTime::UNIX_EPOCH).authorize(&mut request).unwrap();
        request.headers().clone()
    }

    #[test]
    fn the_environment_comes_before_the_file_and_is_not_mixed_with_it() {
        let account = find_in(&KEY, &home(FILE)).unwrap();
        assert_eq!(account.place(), &Place::Environment);
        assert_eq!(signed(account.access_key.clone()), signed(AccessKey::new("AK-ENV", "hunter2")));
        assert_eq!(
            account.project_id().unwrap_err().to_string(),
            "no project id found: HUAWEICLOUD_SDK_PROJECT_ID is not set"
        );
    }

    #[test]
    fn the_environment_gives_token_and_project() {
        let [ak, sk] = KEY;
        let more = [("HUAWEICLOUD_SDK_SECURITY_TOKEN", "hunter2-token"), ("HUAWEICLOUD_SDK_PROJECT_ID", "p-env")];
        let account = take(&environment(&[ak, sk, more[0], more[1]]), Place::Environment).unwrap();
        let same = AccessKey::new("AK-ENV", "hunter2").security_token("hunter2-token");
        assert_eq!(signed(account.access_key.clone()), signed(same));
        assert_eq!(account.project_id().unwrap(), "p-env");
    }

    #[test]
    fn the_file_is_taken_if_the_environment_has_no_key() {
        let home = home(FILE);
        let others = [("HUAWEICLOUD_SDK_PROJECT_ID", "p-env"), ("HUAWEICLOUD_SDK_AK", "")];
        let account = find_in(&others, &home).unwrap();
        assert_eq!(account.place(), &Place::File(home.path().join(".huaweicloud").join("credentials")));
        let same = AccessKey::new("AK-FILE", "hunter2").security_token("hunter2-token");
        assert_eq!(signed(account.access_key.clone()), signed(same));
        assert_eq!(account.project_id().unwrap(), "p-file");
        assert!(!format!("{account:?} {account:#?}").contains("hunter2"), "{account:?}");
    }

    #[test]
    fn the_environment_may_name_another_file() {
        let (mine, other) = (home("[basic]\nak = AK-HOME\nsk = hunter2\n"), home(FILE));
        let path = other.path().join(".huaweicloud").join("credentials");
        let account = find_in(&[("HUAWEICLOUD_SDK_CREDENTIALS_FILE", path.to_str().unwrap())], &mine).unwrap();
        assert_eq!(account.place(), &Place::File(path));
        assert_eq!(account.project_id().unwrap(), "p-file");
    }

    #[test]
    fn what_was_looked_for_is_told_for_each_place_in_order() {
        const NOT_SET: &str = "no access key found: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set; ";
        for (profile, expected) in [
            ("[global]\nak = hunter2", "~/.huaweicloud/credentials: there is no section [basic]"),
            ("[basic]\nproject_id = p", "~/.huaweicloud/credentials: ak and sk are not set"),
            ("[basic]\nak = A", "~/.huaweicloud/credentials: ak is set, sk is not"),
            ("[basic]\n\n  hunter2", "~/.huaweicloud/credentials:3:3: expected `key = value`"),
            (
                "[basic]\nak = A\nsk = hunter2\nidp_id = i\nid_token_file = t",
                "~/.huaweicloud/credentials: idp_id and id_token_file are set, but federation is not supported; remove \
                 them to use an access key",
            ),
        ] {
            assert_eq!(refused(&[], &home(profile)).replace('\\', "/"), format!("{NOT_SET}{expected}"));
        }
        let empty = tempfile::tempdir().unwrap();
        let expected = format!("{NOT_SET}~/.huaweicloud/credentials: file not found");
        assert_eq!(refused(&[], &empty).replace('\\', "/"), expected);

        let homeless = find(&environment(&[]), Some(PathBuf::new())).unwrap_err();
        let expected = "the home directory is not known; name the profile file in HUAWEICLOUD_SDK_CREDENTIALS_FILE";
        assert_eq!(homeless.to_string(), format!("{NOT_SET}{expected}"));
        assert_eq!(homeless.findings().len(), 2);
    }

    #[test]
    fn half_a_key_in_the_environment_ends_the_search() {
        for (variables, expected) in [
            (&[KEY[0]][..], "HUAWEICLOUD_SDK_AK is set, HUAWEICLOUD_SDK_SK is not"),
            (&[KEY[1]], "HUAWEICLOUD_SDK_SK is set, HUAWEICLOUD_SDK_AK is not"),
            (
                &[("HUAWEICLOUD_SDK_SECURITY_TOKEN", "hunter2")],
                "HUAWEICLOUD_SDK_SECURITY_TOKEN is set, HUAWEICLOUD_SDK_AK is not",
            ),
            (
                &[KEY[0], ("HUAWEICLOUD_SDK_SK", "hunter2\r")],
                "HUAWEICLOUD_SDK_SK holds a blank, a line break or something else outside visible ASCII",
            ),
            (
                &[KEY[0], KEY[1], ("HUAWEICLOUD_SDK_IDP_ID", "i"), ("HUAWEICLOUD_SDK_ID_TOKEN_FILE", "t t")],
                "HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE are set, but federation is not supported; remove \
                 them to use an access key",
            ),
        ] {
            assert_eq!(refused(variables, &home(FILE)), format!("no access key found: {expected}"));
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_with_its_cause() {
        let home = home(&" ".repeat(1 << 20));
        let path = home.path().join(".huaweicloud").join("credentials");
        assert!(Account::from_file(&path).unwrap_err().to_string().ends_with("there is no section [basic]"));
        fs::write(&path, " ".repeat((1 << 20) + 1)).unwrap();
        let error = Account::from_file(&path).unwrap_err();
        assert!(
            error.to_string().ends_with("is larger than 1048576 bytes, which is too large for a profile file"),
            "{error}"
        );

        let error = AnyError::from(Account::from_file(home.path()).unwrap_err());
        let text = format!("{error:?}");
        let expected = "cannot build the client: there is no account that can be used: no access key found: ";
        assert!(text.starts_with(expected) && text.contains(": cannot be read: "), "{text}");
    }
}
