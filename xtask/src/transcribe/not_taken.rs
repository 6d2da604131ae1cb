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
    #[error(
        "no API has paths like {path}: print its page file with --print, or add a folder for the API, as api-spec/README.md tells"
    )]
    NoBook { path: String },
    #[error("the page does not name its chapter: give it with --chapter, a new one or one of {known}")]
    NoChapter { known: String },
    #[error("another page of this run writes {file} too: run again to transcribe this one")]
    SameName { file: String },
    #[error("with this page the description has a problem: {problem}")]
    Problem { problem: String },
    #[error("{file} is not YAML that can be edited in place")]
    NotYaml { file: String },
}
