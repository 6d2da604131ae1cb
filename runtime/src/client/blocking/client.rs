//! The blocking client.

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;

use crate::client::builder::{Builder, Core};
use crate::client::call::{Call, Ended, Io, Pipeline, ready, wait_for};
use crate::client::flow::{Limiter, ThreadQueue, Turn};
use crate::client::surface::{self, NoScope};
use crate::client::transport::TransportSettings;
use crate::client::transport::blocking::Transport;
use crate::client::transport::ureq::UreqTransport;
use crate::error::{AnyError, BuildError, Error, TransportError};
use crate::metadata::FlowControl;
use crate::operation::{Api, OperationOf};
use crate::response::{Answer, Success};

/// A blocking client of an API. It needs no async runtime.
///
/// Cloning is cheap. Clones share connections, retry budget and rate limit.
///
/// The built-in transport is ureq. At level *trace*, ureq logs every byte that it sends, including credentials, to the crate
/// `log` under the target `ureq_proto`; limit that target to *debug*. Subscribers of `tracing` do not receive these logs.
pub struct Client<A: Api> {
    pub(super) core: Arc<Core<A, Threads>>,
}

/// Configures a [`Client`].
pub type ClientBuilder<A> = Builder<A, dyn Transport>;

surface::client!(Threads);

impl<A: Api> Client<A> {
    /// Calls an operation.
    ///
    /// # Errors
    ///
    /// [`Error`] has a variant for each phase: building, credential, transport, service, reading.
    pub fn send<O: OperationOf<A>>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        carry(&self.core.pipeline, self.core.call(&operation)?).finish::<O>()
    }

    /// Calls an operation, and also returns what the answer tells beside its output, such as the id of the request.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn send_detailed<O: OperationOf<A>>(&self, operation: O) -> Result<Success<O::Output>, Error<O::Error>> {
        carry(&self.core.pipeline, self.core.call(&operation)?).finish_detailed::<O>()
    }

    /// Ends the session of a credential that logs in, and revokes its token if the service has such a call. The next call
    /// starts a new session. With other credentials, this does nothing.
    ///
    /// # Errors
    ///
    /// When the revocation fails. The client forgets the token nevertheless.
    pub fn log_out(&self) -> Result<(), AnyError> {
        ready(self.core.pipeline.log_out())
    }
}

/// Makes the attempts of a call. Not generic, so that it is compiled once and not for each operation.
fn carry(pipeline: &Pipeline<Threads>, mut call: Call) -> Ended {
    ready(pipeline.carry(&mut call))
}

/// The I/O of threads.
pub(super) struct Threads {
    transport: Arc<dyn Transport>,
    limiter: Option<Limiter<ThreadQueue>>,
}

impl Io for Threads {
    type Transport = dyn Transport;
    type Turn<'a> = Turn<'a, ThreadQueue>;

    fn ready(settings: &TransportSettings) -> Result<Arc<dyn Transport>, BuildError> {
        Ok(Arc::new(UreqTransport::new(settings)?))
    }

    fn new(transport: Arc<dyn Transport>, limit: Option<FlowControl>) -> Self {
        Self { transport, limiter: limit.map(Limiter::from) }
    }

    async fn turn(&self) -> Option<Turn<'_, ThreadQueue>> {
        self.limiter.as_ref().map(|limiter| limiter.turn())
    }

    async fn send(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        self.transport.call(request)
    }

    async fn pause(&self, time: Duration) {
        thread::sleep(time);
    }

    async fn lock<'a>(
        &self,
        lock: &'a async_lock::Mutex<()>,
        time: Duration,
    ) -> Option<async_lock::MutexGuard<'a, ()>> {
        wait_for(lock.lock(), time)
    }

    fn now(&self) -> Instant {
        Instant::now()
    }
}
