//! `cargo xtask generate`: description → files of the generated crate.

use std::error::Error;
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use api_spec::model::Spec;
use api_spec::{LoadError, Sources};
use codegen::Files;

use crate::files::Comparison;
use crate::open_points::OpenPoints;
use crate::{features, output};

/// The folders of the generated crate in which every file is emitted.
const OWNED: [&str; 2] = ["src", "openapi"];
/// The file of the generated crate in which each API has a feature.
const MANIFEST: &str = "Cargo.toml";

/// Regenerates the crate, or with `check` says whether it is current.
pub(crate) fn run(description: &Path, out: &Path, check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    let sources = Sources::read(description).map_err(LoadError::from)?;
    let spec = match sources.load() {
        Ok(spec) => spec,
        Err(problems) => {
            return Ok(output::problems(&problems.below(&output::from_here(description)), "nothing was written"));
        }
    };
    let files = codegen::generate(&spec)
        .map_err(|error| output::not_generated(error, &sources, &output::from_here(description)))?;
    let comparison = Comparison::new(out, with_manifest(files, &spec, out)?, &OWNED)?;
    if check {
        return Ok(report(&comparison));
    }
    let done = comparison.write()?;
    output::print(&format!(
        "{} operations: {} of {} files written, {} removed, in {} ms\n",
        spec.operations().count(),
        done.written,
        done.total,
        done.removed,
        start.elapsed().as_millis()
    ));
    output::print(&OpenPoints::of(&sources, description).list());
    Ok(ExitCode::SUCCESS)
}

/// The files of the crate, its Cargo.toml among them where there is one.
fn with_manifest(mut files: Files, spec: &Spec, out: &Path) -> Result<Files, Box<dyn Error>> {
    match fs::read_to_string(out.join(MANIFEST)) {
        Ok(manifest) => {
            let apis: Vec<&str> = spec.apis.iter().map(|api| api.id.as_str()).collect();
            files.insert(MANIFEST.to_owned(), features::with_apis(&manifest, &apis)?);
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    Ok(files)
}

fn report(comparison: &Comparison) -> ExitCode {
    if comparison.is_current() {
        output::print("The generated files are current.\n");
        return ExitCode::SUCCESS;
    }
    output::print_error(&comparison.report());
    output::print_error("The generated files are out of date. Run `cargo xtask generate`.\n");
    ExitCode::FAILURE
}
