//! Completions for shells, and man pages: of the whole tree of subcommands.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::command::{self, Wanted};
use crate::failure::Failure;

pub(super) const COMPLETIONS: &str = "completions";
pub(super) const MAN: &str = "man";

pub(super) fn completions() -> Command {
    Command::new(COMPLETIONS)
        .about("Prints completions for a shell")
        .long_about("Prints completions for a shell, for all calls and their flags, with the values that are known for them.")
        .after_help("For instance: huaweicloud-iot completions bash > ~/.local/share/bash-completion/completions/huaweicloud-iot")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)))
}

pub(super) fn man() -> Command {
    Command::new(MAN)
        .about("Writes man pages, one for each call, into a folder")
        .arg(Arg::new("folder").value_name("FOLDER").required(true).value_parser(value_parser!(PathBuf)))
}

pub(super) fn complete(said: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = said.get_one::<Shell>("shell").copied() else { return Ok(()) };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command::root(Wanted::All)?, command::NAME, &mut script);
    Ok(io::stdout().write_all(&script)?)
}

pub(super) fn write_pages(said: &ArgMatches) -> Result<(), Failure> {
    let Some(folder) = said.get_one::<PathBuf>("folder") else { return Ok(()) };
    std::fs::create_dir_all(folder)?;
    Ok(clap_mangen::generate_to(command::root(Wanted::All)?, folder)?)
}
