//! `cargo xtask transcribe`: help-center pages → page files, new ones or those that exist.

mod input;
mod not_taken;
mod report;
mod shelf;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output;

use input::Input;
use not_taken::NotTaken;
use report::{Outcome, Report, State};
use shelf::Shelf;

/// What the command line says.
pub(crate) struct Options {
    /// Files, folders, or `-` for standard input.
    pub(crate) inputs: Vec<PathBuf>,
    /// Write to standard output, touch nothing.
    pub(crate) print: bool,
    /// Take pages that are cut off as far as they go.
    pub(crate) partial: bool,
    /// Where new pages go.
    pub(crate) chapter: Option<String>,
    /// The folder of the description.
    pub(crate) spec: PathBuf,
}

/// Transcribes the pages.
pub(crate) fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let inputs = input::collect(&options.inputs)?;
    let mut shelf = match Shelf::read(&options.spec) {
        Ok(shelf) => shelf,
        Err(api_spec::LoadError::Problems(problems)) => {
            return Ok(output::problems(&problems.below(&output::from_here(&options.spec)), "nothing was written"));
        }
        Err(error) => return Err(error.into()),
    };
    let mut report = Report::default();
    let progress = progress(inputs.len());
    for input in &inputs {
        let mut outcome = transcribe(input, options, &mut shelf);
        if let (true, Ok(outcome)) = (options.print, &mut outcome) {
            output::print(&outcome.text);
            outcome.state = State::Printed;
        }
        report.add(input.name(), outcome);
        progress.inc(1);
    }
    progress.finish_and_clear();
    if !options.print {
        // A page with which the description has a problem is declined; the others are taken.
        while let Err(problems) = shelf.check() {
            let declined = shelf.take_back(&problems);
            if declined.is_empty() {
                return Ok(output::problems(&problems.below(&output::from_here(&options.spec)), "nothing was written"));
            }
            declined.into_iter().for_each(|(file, problem)| report.decline(&file, &problem));
        }
        shelf.write(&options.spec)?;
    }
    // With --print the standard output belongs to the page file.
    match options.print {
        true => output::print_error(&report.render(&output::from_here(&options.spec))),
        false => output::print(&report.render(&output::from_here(&options.spec))),
    }
    Ok(if report.is_success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn transcribe(input: &Input, options: &Options, shelf: &mut Shelf) -> Result<Outcome, NotTaken> {
    let text = input.text()?;
    let name = input.stem();
    let facts = transcribe::read(&text, name.as_deref(), options.partial || options.print)?;
    let book = shelf.book_of(&facts);
    match shelf.put(book.as_ref(), &facts, options.chapter.as_deref()) {
        // Where it would stand does not matter to what stands in it.
        Err(NotTaken::NoBook { .. } | NotTaken::NoChapter { .. }) if options.print => {
            shelf.preview(book.as_ref(), &facts)
        }
        outcome => outcome,
    }
}

/// A bar on a terminal when there is more than one page.
fn progress(count: usize) -> ProgressBar {
    if count < 2 {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(count as u64), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} pages");
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
