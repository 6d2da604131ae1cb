//! What the description says about an API, its operations and their refusals, as plain data. **For emitted code**, which
//! fills it in; callers read it.

mod api;
mod operation;
mod refusal;
mod row;

pub use self::api::{ApiMetadata, FlowControl};
pub use self::operation::Metadata;
pub use self::refusal::{Documented, Refusal, Table};
pub(crate) use self::refusal::{classify, then};
pub use self::row::{Row, Then};
