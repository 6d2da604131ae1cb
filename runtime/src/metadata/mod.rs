//! The facts about an API, its operations and their errors that the description states, as plain data. **For emitted code**,
//! which fills it in; callers can read it.

mod api;
mod error_row;
mod operation;
mod operation_error;

pub use self::api::{ApiMetadata, FlowControl};
pub use self::error_row::{ErrorRow, Then};
pub use self::operation::{Encoding, Media, Metadata};
pub(crate) use self::operation_error::{Documented, classify, then};
pub use self::operation_error::{OperationError, numbered};
