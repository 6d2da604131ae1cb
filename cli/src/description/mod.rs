//! The description of the APIs, as it is embedded in the binary. Only the document of the API that is called is read.

mod document;
mod names;
mod ordered;
mod schema;

use std::sync::OnceLock;

pub(crate) use self::document::{Chapter, Document, Login, Operation, Pagination, Parameter, Place, Waiting, set};
pub(crate) use self::schema::{Kind, Schema};
use crate::failure::Failure;

include!(concat!(env!("OUT_DIR"), "/documents.rs"));

/// An API as far as it is known without reading its document.
pub(crate) struct Embedded {
    /// Its id, such as `iotda-v5`.
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    text: &'static str,
}

/// All APIs.
pub(crate) fn apis() -> &'static [Embedded] {
    DOCUMENTS
}

/// The document of an API, read once.
pub(crate) fn document(id: &str) -> Result<&'static Document, Failure> {
    static READ: [OnceLock<Result<Document, String>>; DOCUMENTS.len()] = [const { OnceLock::new() }; DOCUMENTS.len()];
    let found = DOCUMENTS.iter().zip(&READ).find(|(embedded, _)| embedded.id == id);
    let (embedded, read) = found.ok_or_else(|| Failure::Usage(format!("there is no API {id}")))?;
    let read = read.get_or_init(|| Document::read(embedded.id, embedded.text).map_err(|error| error.to_string()));
    read.as_ref().map_err(|error| Failure::Unreadable(format!("the embedded description of {id}: {error}")))
}
