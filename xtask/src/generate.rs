//! `cargo xtask generate`: description → files of the generated crate.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use api_spec::{LoadError, Sources};

use crate::output::{self, Output};

/// The folders of the generated crate in which every file is emitted.
const OWNED: [&str; 2] = ["src", "openapi"];

/// Regenerates the crate, or with `check` says whether it is current.
pub(crate) fn run(spec: &Path, out: &Path, check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    let sources = Sources::read(spec).map_err(LoadError::from)?;
    let description = match sources.load() {
        Ok(description) => description,
        Err(problems) => {
            return Ok(output::problems(&problems.below(&output::from_here(spec)), "nothing was written"));
        }
    };
    let operations = description.operations().count();
    let files = codegen::generate(&description);
    let files = files.map_err(|error| output::not_generated(error, &sources, &output::from_here(spec)))?;
    let output = Output::compare(out, files, &OWNED)?;
    if check {
        return Ok(report(&output));
    }
    let done = output.write()?;
    output::print(&format!(
        "{operations} operations: {} of {} files written, {} removed, in {} ms\n",
        done.written,
        done.total,
        done.removed,
        start.elapsed().as_millis()
    ));
    Ok(ExitCode::SUCCESS)
}

fn report(output: &Output) -> ExitCode {
    if output.is_current() {
        output::print("The generated files are current.\n");
        return ExitCode::SUCCESS;
    }
    output::print_error(&output.report());
    output::print_error("The generated files are out of date. Run `cargo xtask generate`.\n");
    ExitCode::FAILURE
}
