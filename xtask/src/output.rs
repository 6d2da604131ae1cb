//! What the tasks print: results, errors with their causes, and the problems of page files.

use std::env;
use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use api_spec::{Problems, Sources};

/// Prints an error with all its causes.
pub(crate) fn error(error: &dyn Error) {
    let mut text = format!("error: {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("  because: {error}\n"));
        cause = error.source();
    }
    print_error(&text);
}

/// Prints the problems of page files, and what was not done because of them.
pub(crate) fn problems(problems: &Problems, not_done: &str) -> ExitCode {
    print_error(problems.render(to_terminal()).trim_end());
    print_error(&format!("\n\n{} to mend; {not_done}.\n", problems.iter().count()));
    ExitCode::FAILURE
}

/// Why nothing was generated from the description in `folder`: its problems with their places, where those are the reason.
pub(crate) fn not_generated(error: codegen::Error, sources: &Sources, folder: &str) -> Box<dyn Error> {
    match error {
        codegen::Error::Problems(findings) => match Problems::locate(sources, findings) {
            Some(problems) => problems.below(folder).into(),
            None => "the description has problems".into(),
        },
        defect @ codegen::Error::Unparsable(_) => defect.into(),
    }
}

/// A folder as it is called where the command was given.
pub(crate) fn from_here(folder: &Path) -> String {
    let here = env::current_dir().ok();
    let below = here.as_deref().and_then(|here| folder.strip_prefix(here).ok());
    below.filter(|path| path.components().next().is_some()).unwrap_or(folder).display().to_string()
}

/// The text on one line, without characters that trick a terminal, and shortened to so many characters.
pub(crate) fn one_line(text: &str, longest: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = visible(&words.join(" "));
    if line.chars().count() <= longest {
        return line;
    }
    line.chars().take(longest.saturating_sub(1)).chain(['…']).collect()
}

/// Writes to standard error; that nobody reads it is no reason to fail.
pub(crate) fn print_error(text: &str) {
    let _ = io::stderr().write_all(visible(text).as_bytes());
}

/// Writes to standard output; that nobody reads it is no reason to fail.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().write_all(visible(text).as_bytes());
}

/// The text without what would trick a terminal: names of files and lines of pages can hold anything.
fn visible(text: &str) -> String {
    let shown = |c: char| if api_spec::is_invisible(c) && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

/// Whether a person reads standard error.
fn to_terminal() -> bool {
    io::stderr().is_terminal()
}
