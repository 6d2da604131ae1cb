//! What makes a request an authorised one. **For callers:** the tokens, the logins and the access key; [`session`] for
//! a login of your own, [`signing`] for whoever checks a signature.
//!
//! - [`credential`]: the trait, and the tokens that somebody else obtained;
//! - [`session`]: keeps a token and renews it in time; [`login`]: the ready logins on top of it;
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
