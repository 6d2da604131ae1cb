//! The transport of the async client, as a trait.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::Request;

use crate::error::TransportError;
use crate::response::Answer;

/// A boxed future, as returned by [`Transport`].
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request to the service and receives the answer with the whole body.
///
/// The built-in transport does not follow redirects, uses the proxies that the builder or the environment names, and enforces
/// the limits of the builder.
///
/// The kind of an error decides whether a call is repeated that must not be executed twice: it must not be
/// [`Connect`](crate::TransportErrorKind::Connect) if anything of the request may have left.
///
/// For another transport, the client also does retries and rate limiting. The extensions of a request hold the operation's
/// [`Metadata`](crate::Metadata), a `&'static` [`ApiMetadata`](crate::ApiMetadata) and the
/// [`AttemptTimeout`](crate::AttemptTimeout).
pub trait Transport: Send + Sync {
    /// Sends one request.
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>>;
}
