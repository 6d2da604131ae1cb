//! `cargo xtask schema`: the JSON Schemas of the page-file format, for editors.

use std::error::Error;
use std::process::ExitCode;

use crate::output::{self, Output};

/// Writes the schemas beside the page files, or with `check` says whether they are current.
pub(crate) fn run(check: bool) -> Result<ExitCode, Box<dyn Error>> {
    let wanted = api_spec::json_schema::json_schemas().into_iter().map(|(name, text)| (name.to_owned(), text));
    let output = Output::compare(&crate::root_folder("api-spec"), wanted.collect(), &[])?;
    if !check {
        let done = output.write()?;
        output::print(&format!("{} of {} schemas written\n", done.written, done.total));
        return Ok(ExitCode::SUCCESS);
    }
    if output.is_current() {
        output::print("The schemas are current.\n");
        return Ok(ExitCode::SUCCESS);
    }
    output::print_error(&output.report());
    output::print_error("The schemas are out of date. Run `cargo xtask schema`.\n");
    Ok(ExitCode::FAILURE)
}
