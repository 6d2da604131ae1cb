//! Connecting: everything before the first byte of a request leaves. Whatever fails here is marked as [`NotConnected`],
//! and nothing else is: that mark is what allows to repeat a call that must not be executed twice.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::Uri;
use rustls::ClientConfig;
use ureq::config::Config;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectProxyConnector, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Agent, Error, Timeout};

use super::socket::SocketConnector;
use super::tls_stream::TlsConnector;

/// An agent whose connections tell whether a request has left.
pub(super) fn agent(config: Config, is_https: bool, tls: Arc<ClientConfig>) -> Agent {
    // Over TLS, what arrives while a request is sent need not be an answer.
    let connectors =
        ().chain(ConnectProxyConnector::default())
            .chain(SocketConnector { watches_for_answers: !is_https })
            .chain(TlsConnector(tls));
    Agent::with_parts(config, Connecting(connectors), Connecting(DefaultResolver::default()))
}

/// Marks the errors of what it holds.
#[derive(Debug)]
struct Connecting<T>(T);

impl<In: Transport, C: Connector<In>> Connector<In> for Connecting<C> {
    type Out = C::Out;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<C::Out>, Error> {
        self.0.connect(details, chained).map_err(NotConnected::mark)
    }
}

impl<R: Resolver> Resolver for Connecting<R> {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        self.0.resolve(uri, config, timeout).map_err(NotConnected::mark)
    }
}

/// There was no connection, and the request has not left.
#[derive(Debug)]
pub(super) struct NotConnected(Error);

impl NotConnected {
    fn mark(error: Error) -> Error {
        match error {
            // The connection to a proxy is made in the same way.
            Error::Other(inner) if inner.is::<Self>() => Error::Other(inner),
            error => Error::Other(Box::new(Self(error))),
        }
    }

    /// Whether the time for connecting had not run out, but that of the whole attempt.
    pub(super) fn is_end_of_attempt(&self) -> bool {
        matches!(self.0, Error::Timeout(Timeout::Global | Timeout::PerCall))
    }

    /// What the library below says about it, without the names that it adds.
    pub(super) fn into_cause(self) -> Box<dyn StdError + Send + Sync> {
        match self.0 {
            Error::Io(error) => error.into(),
            Error::Other(error) => error,
            Error::Timeout(_) => "it took too long".into(),
            error => error.into(),
        }
    }
}

impl fmt::Display for NotConnected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl StdError for NotConnected {}
