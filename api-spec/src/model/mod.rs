//! The resolved description: what the page files say, with every reference to a parameter or an error followed and all
//! defaults filled in, for generators and tools to read.
//!
//! `api_spec::load` makes a [`Spec`] and makes one only when no check has anything to say, so a reader may rely on it:
//! every path parameter stands in the path, every schema that is referred to exists, names and ids are unique.
//! All lists keep the order of the documents; nothing here depends on a hash.
//!
//! Each type reads and writes itself in the vocabulary of the page files, and leaves out what says nothing. The keys that
//! only loading adds are `file` of a page, `idempotent` of an operation, `documented` of a response, `first` of a pagination,
//! and `shared` of what a page refers to.

mod api;
mod closed_list;
mod keyed;
mod keys;
mod limits;
mod operation;
mod response;
mod schema;
mod schema_keys;
mod schemas;
mod webhook;

pub use api::*;
pub(crate) use closed_list::closed_list;
pub use closed_list::{UnknownWord, Word};
pub use limits::TextLimits;
pub use operation::*;
pub use response::*;
pub use schema::*;
pub(crate) use schema_keys::{NamedSchemas, Type};
pub(crate) use schemas::CHAIN;
pub use schemas::Schemas;
pub use webhook::*;
