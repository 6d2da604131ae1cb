// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/: change the description, not this file.

//! Secure Application Access
//!
//! How an application gets the access token that all other calls carry.

mod authenticate;
mod logout;
mod refresh_token;

pub use self::authenticate::{Authenticate, AuthenticateError};
pub use self::logout::{Logout, LogoutError};
pub use self::refresh_token::{RefreshToken, RefreshTokenError};
