//! What a client adds to a call: to send, to wait, and to tell the time.

use std::future::Future;
#[cfg(feature = "blocking")]
use std::pin::pin;
use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;

use crate::client::transport::TransportSettings;
use crate::error::{BuildError, TransportError};
use crate::metadata::FlowControl;
use crate::response::Answer;

/// What only a client can do. For the blocking one these futures wait while they are polled, and are ready at once.
pub(crate) trait Io: Sized + Send + Sync {
    /// The trait object that carries requests.
    type Transport: ?Sized;

    /// The permission for one request.
    type Turn<'a>: Send
    where
        Self: 'a;

    /// The ready transport.
    fn ready(settings: &TransportSettings) -> Result<Arc<Self::Transport>, BuildError>;

    /// Sends by way of `transport`, and keeps to `limit`.
    fn new(transport: Arc<Self::Transport>, limit: Option<FlowControl>) -> Self;

    /// Waits for the turn of a request, where flow control asks for it.
    fn turn(&self) -> impl Future<Output = Option<Self::Turn<'_>>> + Send;

    /// Carries a request.
    fn send(&self, request: Request<Bytes>) -> impl Future<Output = Result<Answer, TransportError>> + Send;

    /// Waits.
    fn pause(&self, time: Duration) -> impl Future<Output = ()> + Send;

    /// Waits for a lock.
    fn lock<'a>(&self, lock: &'a async_lock::Mutex<()>) -> impl Future<Output = async_lock::MutexGuard<'a, ()>> + Send;

    /// The time.
    fn now(&self) -> Instant;
}

/// Runs a future whose [`Io`] waits while it is polled, so that it is ready when it is polled for the first time.
#[cfg(feature = "blocking")]
pub(crate) fn ready<F: Future>(future: F) -> F::Output {
    let (mut future, mut context) = (pin!(future), Context::from_waker(Waker::noop()));
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
