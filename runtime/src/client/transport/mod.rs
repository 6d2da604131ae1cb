//! Transports: the traits, and the built-in ones, on reqwest for the async client and on ureq for the blocking one. Both use
//! rustls with ring, and trust the certificates that the platform trusts, or those that the caller sets.

#[cfg(feature = "client")]
pub(crate) mod asynchronous;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
#[cfg(feature = "client")]
pub(crate) mod reqwest;
mod settings;
mod tls;
#[cfg(feature = "blocking")]
pub(crate) mod ureq;

use bytes::Bytes;
use http::{Method, Request};

pub use self::settings::AttemptTimeout;
pub(crate) use self::settings::{TlsSettings, TransportLimits, TransportSettings};

/// Whether a request has a body, maybe an empty one, so that servers expect its length.
fn has_body(request: &Request<Bytes>) -> bool {
    !request.body().is_empty() || matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
}
