//! The facts about an API, its operations and their errors that the description states, as plain data. **For emitted code**,
//! which fills it in; callers can read it.

mod api;
mod operation;
mod refusal;
mod row;

pub use self::api::{ApiMetadata, FlowControl};
pub use self::operation::Metadata;
pub use self::refusal::{Documented, Refusal, Table};
pub(crate) use self::refusal::{classify, then};
pub use self::row::{Row, Then};
