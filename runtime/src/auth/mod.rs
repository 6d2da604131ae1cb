//! Authorising requests. **For callers**: tokens, logins and access keys; [`session`] to write another login, [`signing`]
//! to check signatures.
//!
//! - [`credential`]: the trait, and tokens that were obtained elsewhere;
//! - [`session`]: keeps a token and renews it in time; [`login`]: the built-in logins on top of it;
//! - [`signing`]: signs each request with an access key; [`account`]: finds the key that is set up on this machine.

#[cfg(feature = "signing")]
pub mod account;
pub(crate) mod credential;
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) mod login;
#[cfg(any(feature = "client", feature = "blocking"))]
pub mod session;
#[cfg(feature = "signing")]
pub mod signing;
