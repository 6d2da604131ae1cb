//! Reads the page files that describe Huawei's IoT APIs and turns them into one [`model::Spec`], for generators and tools.
//!
//! A page file describes one operation; `README.md` beside the files tells their format. Reading goes in three steps:
//! **load** (text to values, strictly), **check** (all problems at once) and **resolve** (references followed).
//! Nothing is handed out while a check has something to say. [`compare`] tells what differs between two of them.
//!
//! ```no_run
//! match api_spec::load("api-spec".as_ref()) {
//!     Ok(spec) => println!("{} operations", spec.operations().count()),
//!     Err(error) => eprintln!("{error}"),
//! }
//! ```
//!
//! [`Sources`] does the same without a disk:
//!
//! ```
//! let sources = api_spec::Sources::from_iter([("iotda-v5/api.yaml", "titel: IoT Device Access")]);
//! let problems = sources.load().unwrap_err().to_string();
//! assert!(problems.contains(r#"iotda-v5/api.yaml:1:1: unknown key of an API (titel) – write "title""#));
//! ```

mod book;
mod check;
pub mod compare;
mod document;
mod file;
mod form;
pub mod json_schema;
mod layout;
#[expect(missing_docs, reason = "a field without a comment is the key of the same name, which README.md explains")]
pub mod model;
mod nearest;
mod open_points;
mod place;
mod position;
mod problem;
mod reference;
mod resolve;
pub mod rust_names;
#[cfg(test)]
mod sample;
mod shape;
mod source;
mod violation;
mod vocabulary;
mod words;

use std::path::Path;

pub use open_points::{Assumption, Check, assumptions, checks};
pub use place::{Lines, Place};
pub use position::Step;
pub use problem::{Finding, LoadError, Problem, Problems};
pub use source::{ReadError, Sources};
pub use violation::{Unit, Violation, ViolationKind, violations};
pub use words::words;

/// Reads all APIs below `folder`, checks them and follows their references.
///
/// # Errors
///
/// When a file cannot be read, or with all problems that the files have.
pub fn load(folder: &Path) -> Result<model::Spec, LoadError> {
    Ok(Sources::read(folder)?.load()?)
}
