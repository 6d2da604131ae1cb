//! The command `huaweicloud-iot`: every call of Huawei's IoT APIs from a shell. For operators and scripts; programs use the
//! crate of the same name, through which all calls of the command go.
//!
//! - `description/` reads what is embedded of the emitted OpenAPI documents;
//! - `command/` makes subcommands and flags of it;
//! - `calls/` is the table of the crate's operations, and the clients that send them;
//! - `credential/` finds who calls, `target.rs` where to;
//! - `one.rs` makes one call, `paging.rs` and `waiting.rs` several of the same, `lines.rs` many;
//! - `output/` prints answers, `failure.rs` says what went wrong;
//! - `tools/` is what is no call: `configure`, `push`, `completions`, `man`.

mod calls;
mod command;
mod credential;
mod description;
mod failure;
mod lines;
mod one;
mod output;
mod paging;
mod target;
mod tools;
mod waiting;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{ArgMatches, Command};
use clap_complete::CompleteEnv;

use crate::command::{General, Wanted};
use crate::failure::{Class, Failure};
use crate::output::Format;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    complete(&words);
    let said = command::root(Wanted::Named(&words)).map(|root| root.try_get_matches_from(&words));
    let result = match said {
        Ok(Ok(said)) => run(&said),
        Ok(Err(error)) if error.use_stderr() && wants_json(&words) => Err(Failure::usage(error)),
        Ok(Err(error)) => {
            // Nobody is left to tell that nobody reads.
            let _ = error.print();
            return if error.use_stderr() { (Class::Usage as u8).into() } else { ExitCode::SUCCESS };
        }
        Err(failure) => Err(failure),
    };
    ended(result, wants_json(&words))
}

/// Answers a shell that asks what can come next, and ends; does nothing when none asks.
fn complete(words: &[String]) {
    let tree = || command::root(Wanted::Named(words)).unwrap_or_else(|_| Command::new(command::NAME));
    CompleteEnv::with_factory(tree).var(tools::ASKED_BY_SHELL).complete();
}

fn run(said: &ArgMatches) -> Result<(), Failure> {
    let Some((name, said)) = said.subcommand() else { return Ok(()) };
    if description::apis().iter().all(|api| api.id != name) {
        return tools::run(name, said);
    }
    let document = description::document(name)?;
    let Some((chapter, in_chapter)) = said.subcommand() else {
        return lines::run(document, &General::of(said)?, said);
    };
    let chapter = document.chapters.iter().find(|found| found.name.name == chapter);
    let call = in_chapter.subcommand();
    let operation = chapter.zip(call).and_then(|(chapter, (name, said))| {
        Some((chapter.operations.iter().find(|operation| operation.name.name == name)?, said))
    });
    let (operation, said) = operation.ok_or_else(|| Failure::Usage("there is no such call".to_owned()))?;
    one::run(document, operation, &General::of(said)?, said)
}

/// Whether a failure is to be told as JSON, because somebody says who asks for JSON. Looked for in the words themselves,
/// which may be those that are wrong.
fn wants_json(words: &[String]) -> bool {
    let is_json = |name: &str| matches!(Format::named(name), Some(Format::Json | Format::JsonLines));
    let apart = words.array_windows().any(|[flag, name]| ["-o", "--output"].contains(&flag.as_str()) && is_json(name));
    let joined = |word: &String| word.strip_prefix("--output=").or(word.strip_prefix("-o")).is_some_and(is_json);
    apart || words.iter().any(joined)
}

fn ended(result: Result<(), Failure>, wants_json: bool) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has enough.
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            let mut told = if wants_json {
                serde_json::json!({ "error": failure.as_json() }).to_string()
            } else {
                format!("error: {failure}")
            };
            if let Some(remedy) = failure.remedy().filter(|_| !wants_json) {
                told.push_str("\nremedy: ");
                told.push_str(remedy);
            }
            let _ = writeln!(io::stderr(), "{told}");
            failure.exit_code()
        }
    }
}
