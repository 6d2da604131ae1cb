//! The blocking client.

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;

use crate::client::builder::{Builder, Core};
use crate::client::call::{Call, Ended, Io, Pipeline, ready};
use crate::client::flow::{Limiter, ThreadQueue, Turn};
use crate::client::surface::{self, NoScope};
use crate::client::transport::TransportSettings;
use crate::client::transport::blocking::Transport;
use crate::client::transport::ureq::UreqTransport;
use crate::error::{AnyError, BuildError, Error, TransportError};
use crate::metadata::FlowControl;
use crate::operation::{Api, OperationOf};
use crate::response::Answer;

/// A client of an API, for code that waits. It needs no async runtime.
///
/// Cloning is cheap. The clones share their connections, the budget of repetitions and the turns of flow control.
///
/// The ready transport is ureq. To a logger of the crate `log` it tells, at the level *trace* and under the target
/// `ureq_proto`, every byte that it sends, credentials included; keep that target at *debug*. Subscribers of `tracing` do
/// not get to see it.
pub struct Client<A: Api> {
    core: Arc<Core<A, Threads>>,
}

/// Makes a [`Client`].
pub type ClientBuilder<A> = Builder<A, dyn Transport>;

surface::client!(Threads);

impl<A: Api> Client<A> {
    /// Calls an operation, and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error`] tells the phase: building, credential, transport, service, reading.
    pub fn send<O: OperationOf<A>>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        carry(&self.core.pipeline, self.core.call(&operation)?).finish::<O>()
    }

    /// Ends the session of a credential that logs in, and tells the service where it knows such a call. The next call
    /// begins a new one. With any other credential there is nothing to end.
    ///
    /// # Errors
    ///
    /// When the service could not be told. The token is forgotten all the same.
    pub fn log_out(&self) -> Result<(), AnyError> {
        ready(self.core.pipeline.log_out())
    }
}

/// Makes the attempts of a call. Not generic, so that it is compiled here and not once for each operation.
fn carry(pipeline: &Pipeline<Threads>, mut call: Call) -> Ended {
    ready(pipeline.carry(&mut call))
}

/// Sending and waiting on the thread that calls.
struct Threads {
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

    async fn lock<'a>(&self, lock: &'a async_lock::Mutex<()>) -> async_lock::MutexGuard<'a, ()> {
        lock.lock_blocking()
    }

    fn now(&self) -> Instant {
        Instant::now()
    }
}
