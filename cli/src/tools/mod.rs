//! What the command does beside calls.

mod configure;
mod push;
mod shell;

pub(crate) use self::shell::VARIABLE as ASKED_BY_SHELL;
use clap::{ArgMatches, Command};

use crate::failure::Failure;

/// The subcommands.
pub(crate) fn commands() -> Vec<Command> {
    vec![configure::command(), push::command(), shell::completions(), shell::man()]
}

/// Runs one of them.
pub(crate) fn run(name: &str, said: &ArgMatches) -> Result<(), Failure> {
    match name {
        configure::NAME => configure::run(said),
        push::NAME => push::run(said),
        shell::COMPLETIONS => shell::complete(said),
        shell::MAN => shell::write_pages(said),
        _ => Err(Failure::Usage(format!("there is no subcommand {name}"))),
    }
}
