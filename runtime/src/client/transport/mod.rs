//! The ready transports: reqwest for the async client, ureq for the blocking one. Both speak TLS through rustls with
//! ring, and trust the certificates that the platform trusts, or those that the caller gives.

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

/// Whether a request has a body, be it an empty one: servers want to be told its length then.
fn has_body(request: &Request<Bytes>) -> bool {
    !request.body().is_empty() || matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
}
