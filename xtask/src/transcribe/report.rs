//! The report at the end of a run: a line for each page, then everything that somebody has to look at.

use std::error::Error;

use transcribe::{Mark, Note};

use super::not_taken::NotTaken;

/// What became of a page.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The page file, relative to the folder of the description.
    pub(super) path: String,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
    pub(super) notes: Vec<Note>,
    pub(super) state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    New,
    Updated,
    Unchanged,
    /// Only shown.
    Printed,
}

#[derive(Debug, Default)]
pub(super) struct Report {
    pages: Vec<(String, Result<Outcome, NotTaken>)>,
}

impl Report {
    pub(super) fn add(&mut self, page: String, outcome: Result<Outcome, NotTaken>) {
        self.pages.push((page, outcome));
    }

    /// Declines the pages of a file after all.
    pub(super) fn decline(&mut self, file: &str, problem: &str) {
        for (_, outcome) in &mut self.pages {
            if outcome.as_ref().is_ok_and(|outcome| outcome.path == file) {
                *outcome = Err(NotTaken::Problem { problem: problem.to_owned() });
            }
        }
    }

    /// Whether every page was taken and every correction holds.
    pub(super) fn is_success(&self) -> bool {
        let fine = |outcome: &Outcome| !outcome.notes.iter().any(Note::is_failure);
        self.pages.iter().all(|(_, outcome)| outcome.as_ref().is_ok_and(fine))
    }

    /// The whole report.
    pub(super) fn render(&self, spec: &str) -> String {
        let width = self.pages.iter().map(|(page, _)| page.chars().count()).max().unwrap_or_default();
        let mut text = String::new();
        for (page, outcome) in &self.pages {
            text.push_str(&format!("{page:width$}  {}\n", line(outcome)));
        }
        for (page, outcome) in &self.pages {
            let Ok(outcome) = outcome else { continue };
            if outcome.marks.is_empty() && outcome.notes.is_empty() {
                continue;
            }
            text.push_str(&format!("\n{spec}/{}\n", outcome.path));
            for note in &outcome.notes {
                text.push_str(&format!("  {page}: {note}\n"));
            }
            for mark in &outcome.marks {
                let of_page = if mark.check.line > 0 { format!("{page}:{}", mark.check.line) } else { page.clone() };
                text.push_str(&format!("  check line {} ({of_page}): {}\n", mark.line, mark.check.text));
            }
        }
        text
    }
}

fn line(outcome: &Result<Outcome, NotTaken>) -> String {
    match outcome {
        Ok(outcome) => {
            let state = match outcome.state {
                State::New => "new",
                State::Updated => "updated",
                State::Unchanged => "unchanged",
                State::Printed => "printed",
            };
            let count = |count: usize, one: &str, many: &str| match count {
                0 => String::new(),
                1 => format!(", 1 {one}"),
                count => format!(", {count} {many}"),
            };
            let notes = count(outcome.notes.len(), "note", "notes");
            let checks = count(outcome.marks.len(), "check", "checks");
            format!("{state:9}  {}{notes}{checks}", outcome.path)
        }
        Err(error) => {
            let mut text = format!("declined   {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                text.push_str(&format!(": {error}"));
                cause = error.source();
            }
            text
        }
    }
}
