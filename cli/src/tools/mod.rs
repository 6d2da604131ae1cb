//! What the command does beside calls.

use clap::{ArgMatches, Command};

use crate::failure::Failure;

/// The subcommands.
pub(crate) fn commands() -> Vec<Command> {
    Vec::new()
}

/// Runs one of them.
pub(crate) fn run(name: &str, said: &ArgMatches) -> Result<(), Failure> {
    let _ = said;
    Err(Failure::Usage(format!("there is no subcommand {name}")))
}
