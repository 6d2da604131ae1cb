//! The async client.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;

use crate::client::builder::{Builder, Core};
use crate::client::call::{Call, Ended, Io, Pipeline};
use crate::client::flow::{Limiter, TaskQueue, Turn};
use crate::client::surface::{self, NoScope};
use crate::client::transport::TransportSettings;
use crate::client::transport::asynchronous::{BoxFuture, Transport};
use crate::client::transport::reqwest::ReqwestTransport;
use crate::error::{AnyError, BuildError, Error, TransportError};
use crate::metadata::FlowControl;
use crate::operation::{Api, OperationOf};
use crate::response::{Answer, Success};

/// An async client of an API, for tokio.
///
/// Cloning is cheap. Clones share connections, retry budget and rate limit.
pub struct Client<A: Api> {
    pub(super) core: Arc<Core<A, Tasks>>,
}

/// Configures a [`Client`].
pub type ClientBuilder<A> = Builder<A, dyn Transport>;

surface::client!(Tasks);

impl<A: Api> Client<A> {
    /// Calls an operation.
    ///
    /// The request is built immediately and sent when the future is polled. The future does not borrow from the client, so
    /// that it can be spawned. Dropping it cancels the call. Retries and rate limiting need tokio's timer.
    ///
    /// # Errors
    ///
    /// [`Error`] has a variant for each phase: building, credential, transport, service, reading.
    pub fn send<O: OperationOf<A>>(
        &self,
        operation: O,
    ) -> impl Future<Output = Result<O::Output, Error<O::Error>>> + Send + use<A, O> {
        let call = self.core.call(&operation);
        let pipeline = Arc::clone(&self.core.pipeline);
        async move { carry(pipeline, call?).await.finish::<O>() }
    }

    /// Calls an operation, and also returns what the answer tells beside its output, such as the id of the request.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn send_detailed<O: OperationOf<A>>(
        &self,
        operation: O,
    ) -> impl Future<Output = Result<Success<O::Output>, Error<O::Error>>> + Send + use<A, O> {
        let call = self.core.call(&operation);
        let pipeline = Arc::clone(&self.core.pipeline);
        async move { carry(pipeline, call?).await.finish_detailed::<O>() }
    }

    /// Ends the session of a credential that logs in, and revokes its token if the service has such a call. The next call
    /// starts a new session. With other credentials, this does nothing.
    ///
    /// # Errors
    ///
    /// When the revocation fails. The client forgets the token nevertheless.
    pub async fn log_out(&self) -> Result<(), AnyError> {
        self.core.pipeline.log_out().await
    }
}

/// Makes the attempts of a call. Boxed, so that it is compiled once and not for each operation.
fn carry(pipeline: Arc<Pipeline<Tasks>>, mut call: Call) -> BoxFuture<'static, Ended> {
    Box::pin(async move { pipeline.carry(&mut call).await })
}

/// The I/O of tasks on tokio.
pub(super) struct Tasks {
    transport: Arc<dyn Transport>,
    limiter: Option<Limiter<TaskQueue>>,
}

impl Io for Tasks {
    type Transport = dyn Transport;
    type Turn<'a> = Turn<'a, TaskQueue>;

    fn ready(settings: &TransportSettings) -> Result<Arc<dyn Transport>, BuildError> {
        Ok(Arc::new(ReqwestTransport::new(settings)?))
    }

    fn new(transport: Arc<dyn Transport>, limit: Option<FlowControl>) -> Self {
        Self { transport, limiter: limit.map(Limiter::from) }
    }

    async fn turn(&self) -> Option<Turn<'_, TaskQueue>> {
        match &self.limiter {
            Some(limiter) => Some(limiter.turn().await),
            None => None,
        }
    }

    fn send(&self, request: Request<Bytes>) -> impl Future<Output = Result<Answer, TransportError>> + Send {
        self.transport.call(request)
    }

    async fn pause(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }

    async fn lock<'a>(
        &self,
        lock: &'a async_lock::Mutex<()>,
        time: Duration,
    ) -> Option<async_lock::MutexGuard<'a, ()>> {
        match lock.try_lock() {
            // Only who has to wait needs a timer.
            Some(turn) => Some(turn),
            None => tokio::time::timeout(time, lock.lock()).await.ok(),
        }
    }

    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
}
