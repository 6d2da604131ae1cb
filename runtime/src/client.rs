//! The async client.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;

use crate::api::Api;
use crate::builder::{Builder, Core};
use crate::error::{BuildError, Error, TransportError};
use crate::operation::{Answer, Operation};
use crate::transport::reqwest::ReqwestTransport;

/// A client of an API, for async code on tokio.
///
/// Cloning is cheap, and the clones share their connections.
pub struct Client<A: Api> {
    core: Arc<Core<A, dyn Transport>>,
}

/// Makes a [`Client`].
pub type ClientBuilder<A> = Builder<A, dyn Transport>;

/// A future in a box, as a [`Transport`] returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries a request to the service and brings back its answer with the whole body.
///
/// The ready one follows no redirection, takes proxies from the environment (except to this machine itself), and keeps
/// to the limits of the builder.
/// One of your own may carry requests in any other way; the request's extensions hold the operation's
/// [`Metadata`](crate::Metadata).
pub trait Transport: Send + Sync {
    /// Carries one request.
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>>;
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

    /// Calls an operation.
    ///
    /// The request is built at once and sent when the future is polled. The future borrows nothing from the client, so
    /// that it can be spawned.
    ///
    /// # Errors
    ///
    /// [`Error`] tells the phase: building, credential, transport, service, reading.
    pub fn send<O: Operation<Api = A>>(
        &self,
        operation: O,
    ) -> impl Future<Output = Result<O::Output, Error<O::Error>>> + Send + use<A, O> {
        let request = self.core.request(&operation);
        let transport = Arc::clone(&self.core.transport);
        async move {
            let answer = transport.call(request?).await?;
            O::response(answer)
        }
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Carries requests with `transport` instead of the ready one. The limits of the builder do not apply to it.
    #[must_use]
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        self.with_transport(Arc::new(transport))
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When the endpoint is not a secure address, or TLS cannot be set up.
    pub fn build(self) -> Result<Client<A>, BuildError> {
        let core = self.finish(|endpoint, limits| Ok(Arc::new(ReqwestTransport::new(endpoint, limits)?)))?;
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
