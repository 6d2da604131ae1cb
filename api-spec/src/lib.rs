//! Reads the page files that describe Huawei's IoT APIs and turns them into one [`model::Spec`], for generators and tools.
//!
//! A page file describes one operation; `README.md` beside the files tells their format. Reading goes in steps: the text
//! becomes a value, the value is checked against the tables of keys, references to parameters and errors are followed and
//! defaults added, the value becomes the model, and the model is checked. All problems are told at once, and nothing is
//! handed out while there is one. [`compare`] tells what differs between two descriptions.
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
mod diagnostics;
mod direction;
mod format;
mod load;
#[expect(missing_docs, reason = "a field without a comment is the key of the same name, which README.md explains")]
pub mod model;
mod open_points;
mod sources;
mod step;
mod violation;
mod words;

pub use check::is_owned_header;
pub use diagnostics::{Finding, Lines, LoadError, Place, Problem, Problems, is_invisible};
pub use direction::Directions;
pub use format::{is_date, is_path, json_schema};
pub use load::load;
pub use open_points::{Assumption, Check, assumptions, checks};
pub use sources::{ReadError, Sources};
pub use step::Step;
pub use violation::{Violation, ViolationKind, violations};
pub use words::{is_keyword, words};
