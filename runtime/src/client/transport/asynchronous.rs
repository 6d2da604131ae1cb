//! What carries the requests of the async client.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::Request;

use crate::error::TransportError;
use crate::response::Answer;

/// A future in a box, as a [`Transport`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries a request to the service and brings back its answer with the whole body.
///
/// The ready one follows no redirection, takes proxies from the environment (except to this machine itself), and keeps
/// to the limits of the builder.
/// One of your own may carry requests in any other way. The client repeats and paces its requests as well. The
/// request's extensions hold the operation's [`Metadata`](crate::Metadata) and the
/// [`AttemptTimeout`](crate::AttemptTimeout).
pub trait Transport: Send + Sync {
    /// Carries one request.
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>>;
}
