//! `cargo xtask generate`: description → files of the generated crate.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use api_spec::LoadError;

use crate::output::{self, Output};

/// The folders of the generated crate in which every file is emitted.
const OWNED: [&str; 2] = ["src", "openapi"];

/// Regenerates the crate, or with `check` says whether it is current.
pub(crate) fn run(spec: &Path, out: &Path, check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    let description = match api_spec::load(spec) {
        Ok(description) => description,
        Err(LoadError::Problems(problems)) => {
            return Ok(output::problems(&problems.below(&output::from_here(spec)), "nothing was written"));
        }
        Err(error) => return Err(error.into()),
    };
    let operations = description.operations().count();
    let output = Output::compare(out, codegen::generate(&description)?, &OWNED)?;
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
