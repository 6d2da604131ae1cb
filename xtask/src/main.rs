//! The maintainer's tasks, run with `cargo xtask`. This file only reads the command line; each task has a file.

mod checkout;
mod ci;
mod diff;
mod features;
mod files;
mod generate;
mod open_points;
mod output;
mod schema;
mod status;
mod transcribe;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

use checkout::{Checkout, description, generated};

/// Regenerates and checks what is made from the page files in api-spec/
///
/// Works on the checkout around the current folder.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write the Rust crate and the OpenAPI documents from the description
    ///
    /// Reads api-spec/, reports all problems in it, and writes generated/src, generated/openapi and the features of the
    /// APIs in generated/Cargo.toml. Only files that differ are written, each in one step; files that no page stands for
    /// any more are removed. Open `# check:` comments of the page files are listed at the end.
    ///
    /// Exit codes: 0 done, 1 the description has problems or files are out of date, 2 wrong usage.
    Generate {
        /// Write nothing: list the files that are out of date, with their differences, and exit with 1 if there are any
        #[arg(long)]
        check: bool,
        /// Read the description from this folder [default: api-spec in the checkout]
        #[arg(long, value_name = "FOLDER")]
        spec: Option<PathBuf>,
        /// Write into this folder [default: generated in the checkout]
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
    /// Report what changed since a revision: pages, description, Rust API, and the version that follows
    ///
    /// Compares the description at a git revision with the one in the work tree. Each change has a stable id, its place
    /// on both sides, and a level: what it means for a program that uses the generated crate.
    ///
    ///   breaking   it no longer compiles, or what it sends is refused
    ///   behaviour  it compiles and its values are accepted, but a call does or returns something else
    ///   addition   something is new, or fewer values are refused
    ///   docs       only wording changed
    ///
    /// api-spec/README.md lists all kinds of change. The highest level decides the next version.
    ///
    /// Exit codes: 0 compared, whatever was found, 1 there is no such revision or one of the two descriptions has
    /// problems, 2 wrong usage.
    #[command(verbatim_doc_comment)]
    Diff {
        /// A tag, a branch or a commit [default: the last release tag (v…), or HEAD when there is none]
        revision: Option<String>,
        /// The format of the report
        #[arg(long, value_enum, default_value_t = diff::Format::Text)]
        format: diff::Format,
        /// Compare the description in this folder of a git repository [default: api-spec in the checkout]
        #[arg(long, value_name = "FOLDER")]
        spec: Option<PathBuf>,
    },
    /// Show chapters and pages with their dates, which operations are emitted, and what is still open
    ///
    /// Open are facts that the documents do not state (`assumed` in a page file), and `# check:` comments, which ask
    /// somebody to compare a place with its page. An operation is emitted when its module in the generated crate matches
    /// its page file, stale when the two differ, and missing when there is no module: run `cargo xtask generate`.
    ///
    /// Exit codes: 0 shown, 1 the description has problems, 2 wrong usage.
    Status {
        /// The format of the status
        #[arg(long, value_enum, default_value_t = status::Format::Text)]
        format: status::Format,
        /// Read the description from this folder [default: api-spec in the checkout]
        #[arg(long, value_name = "FOLDER")]
        spec: Option<PathBuf>,
        /// Look for the emitted modules in this folder [default: generated in the checkout]
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
    /// Write the JSON Schemas with which editors complete and check page files
    Schema {
        /// Write nothing: list the schemas that are out of date, and exit with 1 if there are any
        #[arg(long)]
        check: bool,
    },
    /// Write page files from the text of help-center pages, or bring existing ones up to date
    ///
    /// Reads text copied or saved from the help center, or saved HTML, English or Chinese; finds the API that a page
    /// belongs to; and writes its page file, or changes in it what the page changed. What the page leaves open gets a
    /// `# check:` comment; all of them are listed at the end with the page's line.
    ///
    /// Exit codes: 0 done, 1 a page was declined (nothing was written for it) or a correction no longer holds, 2 wrong
    /// usage.
    Transcribe {
        /// Pages: files, folders with .txt, .html, .htm and .md files, or - for standard input
        #[arg(required = true, value_name = "FILE|FOLDER|-")]
        pages: Vec<PathBuf>,
        /// Write the page files to standard output and change no file; implies --partial, and accepts pages of any API
        #[arg(long)]
        print: bool,
        /// Accept pages that are cut off, as far as they go, and mark where they end
        #[arg(long)]
        partial: bool,
        /// The chapter for new pages that do not name theirs: its title, or the name of its folder
        #[arg(long, value_name = "CHAPTER")]
        chapter: Option<String>,
        /// Read and write the description in this folder [default: api-spec in the checkout]
        #[arg(long, value_name = "FOLDER")]
        spec: Option<PathBuf>,
    },
    /// Run the checks that every change must pass, all of them or those that are named
    ///
    /// Stops at the first check that fails.
    ///
    /// Exit codes: 0 the checks passed, 1 one failed, 2 wrong usage.
    Ci {
        /// The checks to run [default: all]
        #[arg(value_name = "CHECK", value_parser = checks())]
        checks: Vec<String>,
    },
}

/// The names of checks, as the command line reads them and `--help` lists them.
fn checks() -> PossibleValuesParser {
    ci::CHECKS.iter().map(|check| PossibleValue::new(check.name).help(check.about)).into()
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    match run(arguments.task) {
        Ok(code) => code,
        Err(error) => match error.downcast_ref() {
            Some(problems) => output::problems(problems, "nothing was done"),
            None => {
                output::error(error.as_ref());
                ExitCode::FAILURE
            }
        },
    }
}

fn run(task: Task) -> Result<ExitCode, Box<dyn Error>> {
    match task {
        Task::Generate { check, spec, out } => generate::run(&description(spec)?, &generated(out)?, check),
        Task::Diff { revision, format, spec } => diff::run(&description(spec)?, revision.as_deref(), format),
        Task::Status { format, spec, out } => status::run(&description(spec)?, &generated(out)?, format),
        Task::Schema { check } => schema::run(&Checkout::here()?.description(), check),
        Task::Transcribe { pages, print, partial, chapter, spec } => {
            let spec = description(spec)?;
            transcribe::run(&transcribe::Options { inputs: pages, print, partial, chapter, spec })
        }
        Task::Ci { checks } => ci::run(&checks),
    }
}

/// Prints what was asked for, such as help, or what is wrong and the help that says what would be right.
fn usage(error: &clap::Error) -> ExitCode {
    let wrong = error.use_stderr();
    // That nobody reads it is no reason to fail.
    let _ = error.print();
    if wrong && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        output::print_error(&format!("\n{}", Arguments::command().render_help()));
    }
    ExitCode::from(if wrong { 2 } else { 0 })
}
