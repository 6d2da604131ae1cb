//! Problems as they are found: with the way to the value at fault, whose place is looked up only for those who see it.

use super::positions::Spot;
use crate::step::{At, Step};

/// A problem whose place has not been looked up yet.
#[derive(Debug, Clone)]
pub(crate) struct Diagnostic {
    pub file: String,
    pub at: Where,
    pub wrong: String,
    pub instead: String,
}

/// Where in its file a problem is.
#[derive(Debug, Clone)]
pub(crate) enum Where {
    /// The file as a whole, or its absence.
    File,
    Spot(Spot),
    Key(Vec<Step>),
    Value(Vec<Step>),
}

/// Takes the problems of one file.
#[derive(Debug)]
pub(crate) struct Sink<'d> {
    pub file: &'d str,
    pub diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'d> Sink<'d> {
    pub(crate) fn of(file: &'d str, diagnostics: &'d mut Vec<Diagnostic>) -> Self {
        Self { file, diagnostics }
    }

    pub(crate) fn value(&mut self, at: &At<'_>, wrong: impl Into<String>, instead: impl Into<String>) {
        self.add(Where::Value(at.path()), wrong, instead);
    }

    pub(crate) fn key(&mut self, at: &At<'_>, wrong: impl Into<String>, instead: impl Into<String>) {
        self.add(Where::Key(at.path()), wrong, instead);
    }

    pub(crate) fn file(&mut self, wrong: impl Into<String>, instead: impl Into<String>) {
        self.add(Where::File, wrong, instead);
    }

    pub(crate) fn add(&mut self, at: Where, wrong: impl Into<String>, instead: impl Into<String>) {
        let file = self.file.to_owned();
        self.diagnostics.push(Diagnostic { file, at, wrong: wrong.into(), instead: instead.into() });
    }
}

/// Whether a character cannot be seen, or changes how others are shown: what a person overlooks, and a compiler or a
/// terminal trips over. Line feeds and tabs are among them.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
