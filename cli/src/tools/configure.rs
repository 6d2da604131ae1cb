//! Writes the access key into the profile file that the vendor's SDKs and the runtime share. The secret is asked for
//! without an echo, or read from the standard input of a script; it never stands on the command line.

use std::env;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use huaweicloud_iot::runtime::Account;

use crate::failure::Failure;

pub(super) const NAME: &str = "configure";

/// The section of the profile file.
const SECTION: &str = "[basic]";

pub(super) fn command() -> Command {
    let text = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    Command::new(NAME)
        .about("Writes the access key of an account into the profile file")
        .long_about(
            "Writes the access key of an account and its project into the profile file, which the vendor's SDKs read too. \
             What no flag tells is asked for. The secret key is not echoed; a script gives it by standard input.",
        )
        .arg(text("access-key", "AK", "The access key"))
        .arg(text("project-id", "ID", "The project; empty for none"))
        .arg(
            text("profile-file", "FILE", "The file [default: ~/.huaweicloud/credentials]")
                .env("HUAWEICLOUD_SDK_CREDENTIALS_FILE")
                .value_parser(value_parser!(PathBuf)),
        )
}

pub(super) fn run(said: &ArgMatches) -> Result<(), Failure> {
    let file = said.get_one::<PathBuf>("profile-file").cloned().or_else(usual_file);
    let file = file.ok_or_else(|| Failure::Usage("there is no home folder: say --profile-file".to_owned()))?;
    let key = given(said, "access-key", "Access key: ")?;
    let secret = secret()?;
    let project = given(said, "project-id", "Project id (may be empty): ")?;
    for (what, value) in [("access key", &key), ("secret key", &secret), ("project id", &project)] {
        let is_word = value.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_word || (value.is_empty() && what != "project id") {
            return Err(Failure::Usage(format!("the {what} is empty or has characters outside visible ASCII")));
        }
    }
    let mut lines = vec![SECTION.to_owned(), format!("ak = {key}"), format!("sk = {secret}")];
    lines.extend(Some(format!("project_id = {project}")).filter(|_| !project.is_empty()));
    write(&file, &lines)?;
    // It is of use only if the runtime reads it.
    Account::from_file(&file).map_err(|error| Failure::Credential(format!("{error:?}")))?;
    Ok(writeln!(io::stderr(), "{} is written.", file.display())?)
}

fn usual_file() -> Option<PathBuf> {
    Some(env::home_dir()?.join(".huaweicloud/credentials"))
}

fn given(said: &ArgMatches, name: &str, question: &str) -> Result<String, Failure> {
    if let Some(value) = said.get_one::<String>(name) {
        return Ok(value.trim().to_owned());
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(format!("--{name} is missing, and there is no terminal to ask at")));
    }
    write!(io::stderr(), "{question}")?;
    io::stderr().flush()?;
    line()
}

fn secret() -> Result<String, Failure> {
    if io::stdin().is_terminal() { Ok(rpassword::prompt_password("Secret key: ")?) } else { line() }
}

fn line() -> Result<String, Failure> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

/// Replaces the section in the file, and leaves the others as they are. Nobody else can read the file, at no time.
fn write(file: &Path, section: &[String]) -> Result<(), Failure> {
    let old = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error.into()),
    };
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    for line in others(&old).chain(section.iter().map(String::as_str)) {
        writeln!(new, "{line}")?;
    }
    new.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// The lines of all other sections.
fn others(text: &str) -> impl Iterator<Item = &str> {
    let mut is_own = false;
    text.lines().filter(move |line| {
        let line = line.trim();
        if line.starts_with('[') {
            is_own = line == SECTION;
        }
        !is_own
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_sections_stay() {
        let text = "# mine\n[global]\na = 1\n[basic]\nak = old\nsk = old\n\n[other]\nb = 2";
        assert_eq!(others(text).collect::<Vec<_>>(), ["# mine", "[global]", "a = 1", "[other]", "b = 2"]);
    }
}
