//! The clients. **For callers**: [`asynchronous`] and [`blocking`], which share everything but the I/O.
//!
//! - [`builder`] and [`surface`]: how both are configured and built;
//! - [`call`]: the attempts of a call, from login to the last answer; [`retry`] decides how many, [`flow`] how fast;
//! - [`watch`]: asks again and again for a state, until it is final;
//! - [`transport`]: sends a request to the service; built-in, or written by the caller.

#[cfg(feature = "client")]
pub(crate) mod asynchronous;
#[cfg(feature = "blocking")]
pub mod blocking;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod flow;
pub(crate) mod retry;
pub(crate) mod surface;
pub(crate) mod transport;
pub(crate) mod watch;
