//! The built-in transport of the blocking client.
//!
//! ureq speaks HTTP. The connections below it are our own, because only they know what it cannot tell: whether a request
//! had begun to leave when something failed ([`connect`]), and that an answer came before the whole request was sent
//! ([`socket`]).

mod connect;
mod socket;
mod tls_stream;

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, Uri};
use rustls::ClientConfig;
use tracing_core::dispatcher::{Dispatch, with_default};
use ureq::{Agent, AsSendBody};

use self::connect::NotConnected;
use crate::client::transport::blocking::Transport;
use crate::client::transport::fault::{Stage, fault};
use crate::client::transport::proxy::ProxySettings;
use crate::client::transport::settings::Service;
use crate::client::transport::{AttemptTimeout, TransportLimits, TransportSettings, has_body, tls};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::request::Endpoint;
use crate::response::Answer;

/// Sends requests through ureq.
pub(crate) struct UreqTransport {
    /// The services, each with connections of its own.
    agents: Vec<(Endpoint, Agent)>,
    proxies: ProxySettings,
    limits: TransportLimits,
    tls: Arc<ClientConfig>,
}

impl UreqTransport {
    pub(crate) fn new(settings: &TransportSettings) -> Result<Self, BuildError> {
        let (limits, tls) = (settings.limits, Arc::new(tls::config(settings)?));
        let agent = |service: &Service| Ok((service.endpoint.clone(), agent(service, limits, &tls)?));
        let agents = settings.services.iter().map(agent).collect::<Result<_, BuildError>>()?;
        Ok(Self { agents, proxies: settings.proxies.clone(), limits, tls })
    }

    /// The connections to the service at an address.
    fn agent(&self, address: &Uri) -> Result<Agent, BuildError> {
        if let Some((_, agent)) = self.agents.iter().find(|(endpoint, _)| endpoint.serves(address)) {
            return Ok(agent.clone());
        }
        agent(&Service::at(address, &self.proxies)?, self.limits, &self.tls)
    }

    fn carry(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        let unusable = |error| TransportError::caused_by(TransportErrorKind::Connect, error);
        let agent = self.agent(request.uri()).map_err(unusable)?;
        let has_body = has_body(&request);
        let (parts, content) = request.into_parts();
        let response = if has_body {
            run(&agent, Request::from_parts(parts, &*content))
        } else {
            run(&agent, Request::from_parts(parts, ()))
        };
        let (parts, mut body) = response.map_err(lost)?.into_parts();
        // ureq rejects a body that is exactly as long as its limit.
        let limit = u64::try_from(self.limits.max_body).unwrap_or(u64::MAX);
        if body.content_length().is_some_and(|announced| announced > limit) {
            return Err(self.too_large());
        }
        let content = body.with_config().limit(limit.saturating_add(1)).read_to_vec();
        let content = content.map_err(|error| match error {
            ureq::Error::BodyExceedsLimit(_) => self.too_large(),
            error => lost(error),
        })?;
        Ok(Response::from_parts(parts, content.into()))
    }

    fn too_large(&self) -> TransportError {
        TransportError::new(TransportErrorKind::TooLarge { limit: self.limits.max_body })
    }
}

impl Transport for UreqTransport {
    /// The logs of ureq are kept from subscribers of `tracing`, because at level *trace* they contain every byte, including
    /// credentials.
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        with_default(&Dispatch::none(), || self.carry(request))
    }
}

fn agent(service: &Service, limits: TransportLimits, tls: &Arc<ClientConfig>) -> Result<Agent, BuildError> {
    let proxy = service.proxy.as_ref().map(|proxy| ureq::Proxy::new(&proxy.expose())).transpose();
    let proxy = proxy.map_err(|error| BuildError::Client { what: "the proxy cannot be used", source: error.into() })?;
    let config = Agent::config_builder()
        .proxy(proxy)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_resolve(Some(limits.connect_timeout))
        .timeout_connect(Some(limits.connect_timeout))
        .build();
    Ok(connect::agent(config, service.endpoint.is_https(), Arc::clone(tls)))
}

fn run<S: AsSendBody>(agent: &Agent, request: Request<S>) -> Result<Response<ureq::Body>, ureq::Error> {
    let time = request.extensions().get::<AttemptTimeout>().map(|limit| limit.0);
    agent.run(agent.configure_request(request).timeout_global(time).build())
}

fn lost(error: ureq::Error) -> TransportError {
    match error {
        ureq::Error::Other(error) => match error.downcast::<NotConnected>() {
            // The time of the whole attempt was up. The async client cannot tell what it was spent with.
            Ok(error) if error.is_end_of_attempt() => TransportError::new(TransportErrorKind::Timeout),
            Ok(error) => fault(Stage::Connecting, error.into_cause()),
            Err(error) => fault(Stage::Exchanging, error),
        },
        ureq::Error::Timeout(_) => TransportError::new(TransportErrorKind::Timeout),
        ureq::Error::Io(error) => fault(Stage::Exchanging, error),
        error => fault(Stage::Exchanging, error),
    }
}
