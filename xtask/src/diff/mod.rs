//! `cargo xtask diff`: what changed since a revision, for the page's readers, for the API's callers, for Rust programs.

mod git;
mod markdown;
mod report;
mod text;
mod version;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use api_spec::compare::{self, Change};
use api_spec::model::Spec;
use api_spec::{LoadError, Sources};
use clap::ValueEnum;
use codegen::PublicApi;

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
        Err(_) if revision.has_other_format => {
            return Err(OtherFormat { name: revision.name }.into());
        }
        Err(problems) => {
            output::print_error(&format!("The description at {} does not load:\n", revision.name));
            return Ok(output::problems(&problems.below(&revision.place()), "nothing was compared"));
        }
    };
    let mut changes = compare::compare(&before, &after);
    changes.extend(rust_changes(&revision, &before, (&sources, &after, folder), &changes)?);
    let report = Report::new(&revision, &sources, changes);
    output::print(&match format {
        Format::Text => text::write(&report),
        Format::Json => serde_json::to_string_pretty(&report)? + "\n",
        Format::Markdown => markdown::write(&report),
    });
    Ok(ExitCode::SUCCESS)
}

/// What differs for callers. The committed list of public items also reveals changes of the generator; where there is
/// none, today's generator makes it from the description of that time.
fn rust_changes(
    revision: &Revision,
    before: &Spec,
    (sources, after, folder): (&Sources, &Spec, &Path),
    described: &[Change],
) -> Result<Vec<Change>, Box<dyn Error>> {
    let then = match &revision.public_api {
        Some(list) => PublicApi::read(list, before),
        None => {
            PublicApi::of(before).map_err(|error| output::not_generated(error, &revision.sources, &revision.place()))?
        }
    };
    let now =
        PublicApi::of(after).map_err(|error| output::not_generated(error, sources, &output::from_here(folder)))?;
    Ok(then.compare(&now, described))
}

/// A revision whose page files cannot be read any more.
#[derive(Debug, thiserror::Error)]
#[error(
    "the page files at {name} are written in another format than this checkout reads, so they cannot be compared – name \
     a later revision, or run `cargo xtask diff` in a checkout of {name}"
)]
struct OtherFormat {
    name: String,
}
