//! The built-in logins: credentials that keep a [session](crate::session) with one kind of service.

mod api;
mod application;
mod password;

pub use self::api::{LoginApi, TokenFields};
pub use self::application::ApplicationLogin;
pub use self::password::PasswordLogin;
use crate::metadata::{ErrorRow, OperationError};

/// The refusal of a login: status, code and message say what is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct LoginRefused;

impl OperationError for LoginRefused {
    const UNDOCUMENTED: Self = Self;
    const VARIANTS: &'static [Self] = &[Self];
    const TABLE: &'static [ErrorRow] = &[];
}
