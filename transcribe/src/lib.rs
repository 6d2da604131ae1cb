//! Turns the text of a help-center page into a page file of the description, or brings an existing page file up to date
//! with its page.
//!
//! ```text
//! text or HTML ─ layout ─▶ lines and tables ─ extract ─▶ facts ─ write ──▶ a new page file
//!                        (headings, value_type, sentence)      └ update ─▶ changes of an existing one
//! ```
//!
//! [`read`] gives the [`Facts`] of a page, each with the line that states it, or the reason why the page is [`Declined`].
//! What the page leaves open is not guessed: a [`Check`] stands beside the fact, and becomes a `# check:` comment in the
//! page file. Nothing here reads or writes files.
//!
//! ```
//! let page = "Show a Thing\nFunction\nShows it.\nURI\nGET /v5/iot/{project_id}/things/{thing_id}\n\
//!             Parameter\nMandatory\nType\nDescription\n\
//!             project_id\nYes\nString\nThe project.\n\
//!             thing_id\nYes\nString\nThe thing. A maximum of 36 characters.\n\
//!             Status Codes\nStatus Code\nDescription\n200\nOK\nError Codes\nSee Error Codes.\n";
//! let facts = transcribe::read(page, Some("ShowThing"), false)?;
//! let file = transcribe::page_file(&facts, None)?;
//! assert_eq!(file.file_name(), "show-thing.yaml");
//! assert!(file.text.contains("schema: { type: string, maxLength: 36 }"));
//! assert_eq!(file.marks.len(), 1, "only the summary has to be written");
//! # Ok::<(), transcribe::Declined>(())
//! ```

mod chapter;
mod decline;
mod extract;
mod facts;
mod headings;
mod layout;
mod line;
mod pattern;
mod sentence;
mod shared;
mod update;
mod value_type;
mod write;
mod yaml;

use api_spec::Sources;
use api_spec::model::Api;

pub use chapter::{add_chapter, chapter_called, chapter_of};
pub use decline::Declined;
pub use facts::{Body, Check, ErrorRow, Example, Facts, Field, Limits, Parameter, Response, Stated, Structure};
pub use headings::Language;
pub use update::{Existing, Note, NoteKind, Update};
pub use value_type::Kind;
pub use write::PageFile;
pub use yaml::node::Mark;

use shared::Shared;

/// A regular expression that is compiled when it is first needed. The tests of its module need each of them.
macro_rules! regex {
    ($pattern:expr) => {
        std::sync::LazyLock::new(|| match regex::Regex::new($pattern) {
            Ok(regex) => regex,
            Err(error) => unreachable!("{error}"),
        })
    };
}
pub(crate) use regex;

/// Reads the facts of a page. `name` is what its file is called, without the ending: it may be the page's slug. With
/// `partial` a page that is cut off is read as far as it goes.
///
/// # Errors
///
/// When the text is no page of an API's operation, or is cut off.
pub fn read(text: &str, name: Option<&str>, partial: bool) -> Result<Facts, Declined> {
    extract::facts(layout::read(text), name, partial)
}

/// Where a new page file goes.
#[derive(Debug, Clone, Copy)]
pub struct Book<'b> {
    /// The API that the page belongs to.
    pub api: &'b Api,
    /// What its pages share, as in [`Existing::shared`].
    pub shared: &'b [(&'b str, &'b str)],
}

/// Writes a page file for facts that have none yet. The book tells what pages share, and which names are taken;
/// without one the file stands for itself.
///
/// # Errors
///
/// When the facts make no page file that can be read.
pub fn page_file(facts: &Facts, book: Option<Book<'_>>) -> Result<PageFile, Declined> {
    let alone = write::page_file(facts, None, &Shared::default());
    prove(&alone)?;
    let Some(book) = book else { return Ok(alone) };
    let shared = Shared::read(book.shared).unwrap_or_default();
    Ok(write::page_file(facts, Some(book.api), &shared))
}

/// Brings a page file up to date with the facts of its page. The API is the one that the file belongs to.
///
/// # Errors
///
/// When the facts make no page file that can be read.
///
/// Gives none when one of the files is not YAML.
pub fn update(facts: &Facts, existing: Existing<'_>, api: Option<&Api>) -> Result<Option<Update>, Declined> {
    prove(&write::page_file(facts, None, &Shared::default()))?;
    Ok(update::update(facts, existing, api))
}

/// The least that a book has to say.
const SMALLEST_BOOK: &str = "title: Book\ndescription: Holds one page.\npages: https://example.com/{slug}.html\n\
    servers: [{ url: https://example.com }]\ncredentials: [{ kind: auth-token }]\n\
    errorBody: { code: code, message: message }\nchapters: [{ folder: chapter, title: Chapter }]\n";

/// Whether the description's own reader accepts the file.
fn prove(file: &PageFile) -> Result<(), Declined> {
    let path = format!("book/chapter/{}", file.file_name());
    let sources = Sources::from_iter([("book/api.yaml", SMALLEST_BOOK), (&path, &file.text)]);
    let Err(problems) = sources.load() else { return Ok(()) };
    match problems.iter().next() {
        Some(problem) => {
            let mark = file.marks.iter().rev().find(|mark| mark.line <= problem.line);
            let line = mark.map_or(1, |mark| mark.check.line);
            Err(Declined::Invalid(Check { line, text: format!("{}: {}", problem.wrong, problem.text) }))
        }
        None => Ok(()),
    }
}
