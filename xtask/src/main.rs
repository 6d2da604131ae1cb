//! The maintainer's tasks, run with `cargo xtask`. This file only reads the command line; each task has a file.

mod ci;
mod diff;
mod generate;
mod output;
mod schema;
mod status;
mod transcribe;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

/// Regenerates and checks what is made from the page files in api-spec/.
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
    /// Reads api-spec/, reports every problem in it, and writes generated/src and generated/openapi: only what
    /// changed, each file in one step, and removes what no page stands for any more.
    ///
    /// Exit codes: 0 done, 1 the description has problems or files are stale, 2 wrong usage.
    Generate {
        /// Write nothing: list the files that are out of date, with what would change, and exit with 1 if there are any
        #[arg(long)]
        check: bool,
        /// Read the description from this folder
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("api-spec"))]
        spec: PathBuf,
        /// Write into this folder
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("generated"))]
        out: PathBuf,
    },
    /// Tell what changed since a revision: the pages, the description, the Rust API, and the version that follows
    ///
    /// Compares the description at a git revision with the one in the work tree. Each change has an id that stays, the
    /// places of both sides, and a level, which says what it does to a program that uses the generated crate:
    ///
    ///   breaking   it no longer compiles, or what it sends is refused now
    ///   behaviour  it compiles and its values are taken, but a call does or answers something else
    ///   addition   there is something new, or less is refused
    ///   docs       other words
    ///
    /// api-spec/README.md lists all kinds of change. The highest level decides the next version.
    ///
    /// Exit codes: 0 compared, whatever was found, 1 there is no such revision or one of the two descriptions has
    /// problems, 2 wrong usage.
    #[command(verbatim_doc_comment)]
    Diff {
        /// A tag, a branch or a commit; without it the last release tag (v…), or HEAD when there is none
        revision: Option<String>,
        /// How the report is written
        #[arg(long, value_enum, default_value_t = diff::Format::Text)]
        format: diff::Format,
        /// Compare the description in this folder of a git repository
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("api-spec"))]
        spec: PathBuf,
    },
    /// Show chapters and pages with their dates, which operations are emitted, and what is still open
    ///
    /// Open are facts that the documents do not state (`assumed` in a page file), and comments `# check:` that ask a
    /// person to compare something with the page. An operation is emitted when its module in the generated crate says
    /// what the page file says, stale when it says something else, and missing when there is none: run
    /// `cargo xtask generate`.
    ///
    /// Exit codes: 0 shown, 1 the description has problems, 2 wrong usage.
    Status {
        /// How the status is written
        #[arg(long, value_enum, default_value_t = status::Format::Text)]
        format: status::Format,
        /// Read the description from this folder
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("api-spec"))]
        spec: PathBuf,
        /// Look for the emitted modules in this folder
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("generated"))]
        out: PathBuf,
    },
    /// Write the JSON Schemas with which editors complete and check page files
    Schema {
        /// Write nothing: list the schemas that are out of date and exit with 1 if there are any
        #[arg(long)]
        check: bool,
    },
    /// Write page files from the text of help-center pages, or bring those that exist up to date
    ///
    /// Reads text as it is copied or saved from the help center, or saved HTML, English or Chinese; decides which book
    /// a page belongs to; and writes the page file, or changes in it what the page changed. What the page leaves open
    /// carries a `# check:` comment, listed at the end with the page's line.
    ///
    /// Exit codes: 0 done, 1 a page was declined (then nothing of it was written) or a correction does not hold any
    /// longer, 2 wrong usage.
    Transcribe {
        /// Pages: files, folders with .txt, .html, .htm and .md files, or - for standard input
        #[arg(required = true, value_name = "FILE|FOLDER|-")]
        pages: Vec<PathBuf>,
        /// Write the page files to standard output and touch nothing; implies --partial, and takes pages of any book
        #[arg(long)]
        print: bool,
        /// Take pages that are cut off as far as they go, and mark the place of the cut
        #[arg(long)]
        partial: bool,
        /// The chapter of new pages that do not tell theirs: its title, or the name of its folder
        #[arg(long, value_name = "CHAPTER")]
        chapter: Option<String>,
        /// Read and write the description in this folder
        #[arg(long, value_name = "FOLDER", default_value_os_t = root_folder("api-spec"))]
        spec: PathBuf,
    },
    /// Run every check that a change must pass: format, lints, tests, stale files, documentation
    Ci,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let done = match arguments.task {
        Task::Generate { check, spec, out } => generate::run(&spec, &out, check),
        Task::Diff { revision, format, spec } => diff::run(&spec, revision.as_deref(), format),
        Task::Status { format, spec, out } => status::run(&spec, &out, format),
        Task::Schema { check } => schema::run(check),
        Task::Transcribe { pages, print, partial, chapter, spec } => {
            transcribe::run(&transcribe::Options { inputs: pages, print, partial, chapter, spec })
        }
        Task::Ci => ci::run(),
    };
    match done {
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

/// A folder at the top of the repository.
fn root_folder(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    // Shown in `--help` and messages, so without the detour where it can be resolved.
    std::fs::canonicalize(&root).unwrap_or(root)
}
