//! The clients. **For callers:** [`asynchronous`] and [`blocking`], which share one way of a call.
//!
//! - [`builder`]: the settings of both; [`surface`]: how both are begun;
//! - [`call`]: the attempts of one call, from login to the last answer; [`retry`] decides how many, [`flow`] how fast;
//! - [`transport`]: what carries a request to the service, ready-made or the caller's own.

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
