//! `cargo xtask diff`: what changed since a revision, for the page's readers, for the API's callers, for Rust programs.

mod git;
mod markdown;
mod report;
mod text;
mod version;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use api_spec::{LoadError, Sources, compare};
use clap::ValueEnum;

use crate::output;
use git::Revision;
use report::Report;

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, voice by voice
    Text,
    /// For tools: one object with all changes
    Json,
    /// For a change log, level by level
    Markdown,
}

/// Compares the description in `folder` with what it was at `revision`, and prints the report.
pub(crate) fn run(folder: &Path, revision: Option<&str>, format: Format) -> Result<ExitCode, Box<dyn Error>> {
    let sources = Sources::read(folder).map_err(LoadError::from)?;
    let after = match sources.load() {
        Ok(after) => after,
        Err(problems) => {
            return Ok(output::problems(&problems.below(&output::from_here(folder)), "nothing was compared"));
        }
    };
    let revision = Revision::read(folder, revision)?;
    let before = match revision.sources.load() {
        Ok(before) => before,
        Err(problems) => {
            let place = format!("{}:{}", revision.name, revision.folder.trim_end_matches('/'));
            output::print_error(&format!("The description at {} does not load:\n", revision.name));
            return Ok(output::problems(&problems.below(&place), "nothing was compared"));
        }
    };
    let mut changes = compare::compare(&before, &after);
    changes.extend(codegen::compare(&before, &after)?);
    let report = Report::new(&revision, &sources, changes);
    output::print(&match format {
        Format::Text => text::write(&report),
        Format::Json => serde_json::to_string_pretty(&report)? + "\n",
        Format::Markdown => markdown::write(&report),
    });
    Ok(ExitCode::SUCCESS)
}
