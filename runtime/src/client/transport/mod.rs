//! Transports: the traits, and the built-in ones, on reqwest for the async client and on ureq for the blocking one. What
//! the two have in common is decided once: TLS ([`tls`]), proxies ([`proxy`]), and what a fault means ([`fault`]).

#[cfg(feature = "client")]
pub(crate) mod asynchronous;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod fault;
mod proxy;
#[cfg(feature = "client")]
pub(crate) mod reqwest;
mod settings;
mod tls;
#[cfg(feature = "blocking")]
pub(crate) mod ureq;

use bytes::Bytes;
use http::{Method, Request};

pub(crate) use self::proxy::ProxySettings;
pub use self::settings::AttemptTimeout;
pub(crate) use self::settings::{Service, TlsSettings, TransportLimits, TransportSettings};

/// Whether a request has a body, maybe an empty one, so that servers expect its length.
fn has_body(request: &Request<Bytes>) -> bool {
    !request.body().is_empty() || matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
}
