//! Completions for shells, and man pages of the whole tree of subcommands.
//!
//! What a shell gets is a few lines that ask the command itself what can come next; see `main`.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::env::Shells;

use crate::command::{self, Wanted};
use crate::failure::Failure;

pub(super) const COMPLETIONS: &str = "completions";
pub(super) const MAN: &str = "man";

/// The variable by which a shell says that it asks.
pub(crate) const VARIABLE: &str = "COMPLETE";

pub(super) fn completions() -> Command {
    Command::new(COMPLETIONS)
        .about("Prints what a shell needs to complete calls, flags and values")
        .after_help(
            "To be read at each start of the shell, so that it fits the command. For bash, in ~/.bashrc:\n  \
             source <(huaweicloud-iot completions bash)",
        )
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(PossibleValuesParser::new(Shells::builtins().names().collect::<Vec<_>>())),
        )
}

pub(super) fn man() -> Command {
    Command::new(MAN)
        .about("Writes man pages, one for each call, into a folder")
        .arg(Arg::new("folder").value_name("FOLDER").required(true).value_parser(value_parser!(PathBuf)))
}

pub(super) fn complete(said: &ArgMatches) -> Result<(), Failure> {
    let Some(name) = said.get_one::<String>("shell") else { return Ok(()) };
    let shells = Shells::builtins();
    let shell = shells.completer(name).ok_or_else(|| Failure::Usage(format!("there are no completions for {name}")))?;
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, command::NAME, command::NAME, command::NAME, &mut script)?;
    Ok(io::stdout().write_all(&script)?)
}

pub(super) fn write_pages(said: &ArgMatches) -> Result<(), Failure> {
    let Some(folder) = said.get_one::<PathBuf>("folder") else { return Ok(()) };
    std::fs::create_dir_all(folder)?;
    Ok(clap_mangen::generate_to(command::root(Wanted::All)?, folder)?)
}
