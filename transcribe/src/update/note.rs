//! What comes up when a file is compared with its page.

use serde_json::Value;

/// Something that came up when a file was compared with its page.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The place, by names.
    pub at: String,
    /// The line of the page; none where the page has no such place.
    pub line: Option<usize>,
    /// What came up.
    pub kind: NoteKind,
}

/// What came up.
#[derive(Debug, Clone, PartialEq)]
pub enum NoteKind {
    /// The file follows the page now.
    Changed {
        /// What the file said.
        from: Value,
        /// What the page says.
        to: Value,
    },
    /// The file did not have it.
    Added,
    /// The page has it no more. It is marked in the file or, where the path went without it, removed.
    Gone,
    /// The page says something else, and the file was left alone for a reason.
    Differs {
        /// What the page says.
        page: Value,
        /// What the file says.
        file: Value,
        /// Why the file was left alone.
        because: &'static str,
    },
    /// A correction does not hold any longer.
    Correction(&'static str),
}

impl Note {
    /// Whether somebody has to act.
    pub fn is_failure(&self) -> bool {
        matches!(self.kind, NoteKind::Correction(_))
    }
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        match &self.kind {
            NoteKind::Changed { from, to } => write!(f, "{}: {from} becomes {to}", self.at),
            NoteKind::Added => write!(f, "{}: added", self.at),
            NoteKind::Gone => write!(f, "{}: not on the page any more", self.at),
            NoteKind::Differs { page, file, because } => {
                write!(f, "{}: the page says {page}, the file {file}, which stays: {because}", self.at)
            }
            NoteKind::Correction(why) => write!(f, "{}: the correction {why}", self.at),
        }
    }
}
