//! `cargo xtask schema`: the JSON Schemas with which editors complete and check page files.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use crate::files::Comparison;
use crate::output;

/// Writes the schemas into the folder of the description, or with `check` says whether they are current.
pub(crate) fn run(description: &Path, check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let wanted = api_spec::json_schema::json_schemas().into_iter().map(|(name, text)| (name.to_owned(), text));
    let comparison = Comparison::new(description, wanted.collect(), &[])?;
    if !check {
        let done = comparison.write()?;
        output::print(&format!("{} of {} schemas written\n", done.written, done.total));
        return Ok(ExitCode::SUCCESS);
    }
    if comparison.is_current() {
        output::print("The schemas are current.\n");
        return Ok(ExitCode::SUCCESS);
    }
    output::print_error(&comparison.report());
    output::print_error("The schemas are out of date. Run `cargo xtask schema`.\n");
    Ok(ExitCode::FAILURE)
}
