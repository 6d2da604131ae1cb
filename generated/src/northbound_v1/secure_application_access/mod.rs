// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/: change the description, not this file.

//! Secure Application Access
//!
//! Logging in to get the access token that all other calls need, renewing it, and logging out.
//!
//! # Calls
//!
//! - [`Authenticate`]: Logs an application in and returns the access token that the other calls need.
//! - [`Logout`]: Invalidates an access token before it expires.
//! - [`RefreshToken`]: Exchanges a refresh token for a new access token before the old one expires.
//!
//! # Types
//!
//! [`Tokens`], [`TokenScope`], [`TokenType`]

mod errors;
mod authenticate;
mod logout;
mod refresh_token;
mod schemas;

pub use self::authenticate::{Authenticate, AuthenticateError};
pub use self::logout::{Logout, LogoutError};
pub use self::refresh_token::{RefreshToken, RefreshTokenError};
pub use self::schemas::*;
