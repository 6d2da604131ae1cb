//! The transport of the blocking client, as a trait.

use bytes::Bytes;
use http::Request;

use crate::error::TransportError;
use crate::response::Answer;

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
    ///
    /// # Errors
    ///
    /// When there is no complete answer.
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError>;
}
