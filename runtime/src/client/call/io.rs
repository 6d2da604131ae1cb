//! The I/O of a client: sending, sleeping and the clock.

use std::future::Future;
#[cfg(feature = "blocking")]
use std::pin::pin;
use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::task::{Context, Poll, Wake, Waker};
#[cfg(feature = "blocking")]
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;

use crate::client::transport::TransportSettings;
use crate::error::{BuildError, TransportError};
use crate::metadata::FlowControl;
use crate::response::Answer;

/// The I/O of a kind of client. The futures of the blocking client block when they are polled, so that they are ready at
/// once.
pub(crate) trait Io: Sized + Send + Sync {
    /// The trait object that sends requests.
    type Transport: ?Sized;

    /// The permit for one request.
    type Turn<'a>: Send
    where
        Self: 'a;

    /// Makes the built-in transport.
    fn ready(settings: &TransportSettings) -> Result<Arc<Self::Transport>, BuildError>;

    /// Sends through `transport`, within the rate limit.
    fn new(transport: Arc<Self::Transport>, limit: Option<FlowControl>) -> Self;

    /// Waits for a permit, if there is a rate limit.
    fn turn(&self) -> impl Future<Output = Option<Self::Turn<'_>>> + Send;

    /// Sends a request.
    fn send(&self, request: Request<Bytes>) -> impl Future<Output = Result<Answer, TransportError>> + Send;

    /// Sleeps.
    fn pause(&self, time: Duration) -> impl Future<Output = ()> + Send;

    /// Acquires a lock within a time.
    fn lock<'a>(
        &self,
        lock: &'a async_lock::Mutex<()>,
        time: Duration,
    ) -> impl Future<Output = Option<async_lock::MutexGuard<'a, ()>>> + Send;

    /// The current time.
    fn now(&self) -> Instant;
}

/// Runs a future that waits for another thread, at most for a time.
#[cfg(feature = "blocking")]
pub(crate) fn wait_for<F: Future>(future: F, time: Duration) -> Option<F::Output> {
    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let (mut future, mut context) = (pin!(future), Context::from_waker(&waker));
    let begin = Instant::now();
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Some(output);
        }
        let left = time.saturating_sub(begin.elapsed());
        if left.is_zero() {
            return None;
        }
        thread::park_timeout(left);
    }
}

/// Runs a future whose [`Io`] blocks when it is polled, so that the first poll completes it.
#[cfg(feature = "blocking")]
pub(crate) fn ready<F: Future>(future: F) -> F::Output {
    let (mut future, mut context) = (pin!(future), Context::from_waker(Waker::noop()));
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
