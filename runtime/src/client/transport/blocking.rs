//! What carries the requests of the blocking client.

use bytes::Bytes;
use http::Request;

use crate::error::TransportError;
use crate::response::Answer;

/// Carries a request to the service and brings back its answer with the whole body.
///
/// The ready one follows no redirection, takes proxies from the environment (except to this machine itself), and keeps
/// to the limits of the builder.
/// One of your own may carry requests in any other way. The client repeats and paces its requests as well. The
/// request's extensions hold the operation's [`Metadata`](crate::Metadata) and the
/// [`AttemptTimeout`](crate::AttemptTimeout).
pub trait Transport: Send + Sync {
    /// Carries one request.
    ///
    /// # Errors
    ///
    /// When the request or its answer gets lost on the way.
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError>;
}
