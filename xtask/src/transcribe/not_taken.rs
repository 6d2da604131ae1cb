//! Why a page was not taken.

use transcribe::Declined;

/// Why a page was not taken.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotTaken {
    #[error(transparent)]
    Declined(#[from] Declined),
    #[error("cannot read the page")]
    Unreadable(#[source] std::io::Error),
    #[error("the page is not UTF-8: save it as UTF-8")]
    NotUtf8,
    #[error("no book has paths like {path}: look at the page file with --print")]
    NoBook { path: String },
    #[error("the page does not name its chapter: give it with --chapter, a new one or one of {known}")]
    NoChapter { known: String },
    #[error("another page of this run makes {file} too: transcribe this one again, when that file is there")]
    SameName { file: String },
    #[error("the description would not be in order: {problem}")]
    OutOfOrder { problem: String },
    #[error("{file} is not YAML that can be changed in place")]
    NotYaml { file: String },
}
