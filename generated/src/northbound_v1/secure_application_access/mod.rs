// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/: change the description, not this file.

//! Secure Application Access
//!
//! How an application gets the access token that all other calls carry.
//!
//! # Calls
//!
//! - [`Authenticate`]: Logs an application in, and gives the access token that all other calls carry.
//! - [`Logout`]: Ends an access token before it expires.
//! - [`RefreshToken`]: Gives a new access token for a refresh token, before the old access token
//!   expires.
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
