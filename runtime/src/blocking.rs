//! The blocking client.

use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use bytes::Bytes;
use http::Request;

use crate::api::Api;
use crate::builder::{Builder, Core, Session};
use crate::call::{Call, Ended};
use crate::credential::CredentialError;
use crate::error::{BuildError, Error, TransportError};
use crate::flow::threads::ThreadLimiter;
use crate::operation::{Answer, Operation};
pub use crate::paging::iterator::Items;
use crate::transport::ureq::UreqTransport;

/// A client of an API, for code that waits. It needs no async runtime.
///
/// Cloning is cheap. The clones share their connections, the budget of repetitions and the turns of flow control.
pub struct Client<A: Api> {
    core: Arc<Core<A, dyn Transport, ThreadLimiter>>,
}

/// Makes a [`Client`].
pub type ClientBuilder<A> = Builder<A, dyn Transport>;

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

impl<A: Api<Scope = ()>> Client<A> {
    /// Begins a client of an API that needs nothing but an address: `https://host`, with a port and a base path where
    /// needed.
    pub fn builder(endpoint: &str) -> ClientBuilder<A> {
        Builder::new(endpoint, ())
    }
}

impl<A: Api> Client<A> {
    /// Begins a client that supplies `scope` to every operation.
    pub fn scoped(endpoint: &str, scope: A::Scope) -> ClientBuilder<A> {
        Builder::new(endpoint, scope)
    }

    /// Calls an operation, and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error`] tells the phase: building, credential, transport, service, reading.
    pub fn send<O: Operation<Api = A>>(&self, operation: O) -> Result<O::Output, Error<O::Error>> {
        let ended = carry(&self.core.session, self.core.call(&operation)?)?;
        let result = ended.outcome.map_err(Error::Transport).and_then(O::response);
        result.map_err(|error| error.with_attempts(ended.attempts))
    }
}

/// Makes the attempts of a call.
fn carry(session: &Session<dyn Transport, ThreadLimiter>, mut call: Call) -> Result<Ended, CredentialError> {
    let mut last = None;
    loop {
        let turn = session.limiter.as_ref().map(ThreadLimiter::turn);
        let request = match (session.authorised(&call), last.take()) {
            (Ok(request), _) => request,
            // The request was sent before, so that the error must not say that it was not.
            (Err(_), Some(outcome)) => return Ok(call.end(outcome)),
            (Err(error), None) => return Err(error),
        };
        let begin = Instant::now();
        let outcome = session.transport.call(request);
        drop(turn);
        let Some(pause) = call.attempted(&outcome, begin.elapsed(), session.retry()) else {
            return Ok(call.end(outcome));
        };
        let begin = Instant::now();
        thread::sleep(pause);
        if !call.paused(begin.elapsed()) {
            return Ok(call.end(outcome));
        }
        last = Some(outcome);
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Carries requests with `transport` instead of the ready one. It keeps to the limits of an attempt by itself, or not
    /// at all: connecting, time, length of the body.
    #[must_use]
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        self.with_transport(Arc::new(transport))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When the endpoint is not a secure address.
    pub fn build(self) -> Result<Client<A>, BuildError> {
        let core = self.finish(|endpoint, limits| Ok(Arc::new(UreqTransport::new(endpoint, limits))))?;
        Ok(Client { core: Arc::new(core) })
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core) }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(formatter)
    }
}
