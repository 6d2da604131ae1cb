//! The built-in transport of the async client.

use std::error::Error as StdError;
use std::future::{Future, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, Uri, header};
use reqwest::Url;

use crate::client::transport::asynchronous::{BoxFuture, Transport};
use crate::client::transport::fault::{Stage, fault};
use crate::client::transport::settings::Service;
use crate::client::transport::{AttemptTimeout, ProxySettings, TransportSettings, has_body, tls};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::request::Endpoint;
use crate::response::Answer;

/// Sends requests through reqwest.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    /// The services, with their addresses as reqwest represents them.
    services: Vec<(Endpoint, Url)>,
    proxies: ProxySettings,
    has_proxies: bool,
    max_body: usize,
    attempt_timeout: Duration,
}

impl ReqwestTransport {
    pub(crate) fn new(settings: &TransportSettings) -> Result<Self, BuildError> {
        let mut client = reqwest::Client::builder().no_proxy();
        let has_proxies = settings.services.iter().any(|service| service.proxy.is_some());
        if has_proxies {
            // reqwest asks for the proxy with every request, so that one which answers "none" costs time.
            client = client.proxy(proxy(settings.services.clone(), settings.proxies.clone()));
        }
        let client = client
            .tls_backend_preconfigured(tls::config(settings)?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(settings.limits.connect_timeout)
            .timeout(settings.attempt_timeout)
            .build()
            .map_err(|error| BuildError::Client { what: "the HTTP client cannot be set up", source: error.into() })?;
        let endpoints = settings.services.iter().map(|service| &service.endpoint);
        let services = endpoints.filter_map(|endpoint| Some((endpoint.clone(), roomy(endpoint)?))).collect();
        let attempt_timeout = settings.attempt_timeout;
        let proxies = settings.proxies.clone();
        Ok(Self { client, services, proxies, has_proxies, max_body: settings.limits.max_body, attempt_timeout })
    }

    async fn answer(
        &self,
        response: impl Future<Output = reqwest::Result<reqwest::Response>>,
    ) -> Result<Answer, TransportError> {
        let mut response = response.await.map_err(lost)?;
        let body = self.body(&mut response).await?;
        let mut answer = Response::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }

    fn translated(&self, request: Request<Bytes>) -> Result<reqwest::Request, TransportError> {
        let has_body = has_body(&request);
        let (parts, content) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, self.address(&parts.uri)?);
        *request.headers_mut() = parts.headers;
        let time = parts.extensions.get::<AttemptTimeout>().map(|limit| limit.0);
        if let Some(time) = time.filter(|time| *time != self.attempt_timeout) {
            *request.timeout_mut() = Some(time);
        }
        if has_body && content.is_empty() {
            // reqwest does not send the length of an empty body.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if has_body {
            *request.body_mut() = Some(content.into());
        }
        Ok(request)
    }

    /// An address as reqwest represents it. Parsing it would take longer than everything else about a request, so that the
    /// known parts are reused.
    fn address(&self, address: &Uri) -> Result<Url, TransportError> {
        let Some((_, service)) = self.services.iter().find(|(endpoint, _)| endpoint.serves(address)) else {
            // A proxy must not become a direct connection.
            let service = Service::at(address, &self.proxies).map_err(unusable)?;
            if service.proxy.is_some() && !self.has_proxies {
                return Err(unusable("a proxy leads to this service, for which the client was not built"));
            }
            return address.to_string().parse().map_err(unusable);
        };
        let mut url = service.clone();
        url.set_path(address.path());
        url.set_query(address.query());
        Ok(url)
    }

    /// Reads the body, up to the maximum length. A body that arrives in one chunk is not copied.
    async fn body(&self, response: &mut reqwest::Response) -> Result<Bytes, TransportError> {
        let announced = usize::try_from(response.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
        if announced > self.max_body {
            return Err(self.too_large());
        }
        let Some(first) = self.chunk(response, 0).await? else { return Ok(Bytes::new()) };
        let Some(second) = self.chunk(response, first.len()).await? else { return Ok(first) };
        // The announced length may be wrong.
        let mut body = BytesMut::with_capacity(announced.min(1 << 20));
        body.extend_from_slice(&first);
        body.extend_from_slice(&second);
        while let Some(chunk) = self.chunk(response, body.len()).await? {
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    /// The next chunk of a body, `so_far` bytes of which have been read.
    async fn chunk(&self, response: &mut reqwest::Response, so_far: usize) -> Result<Option<Bytes>, TransportError> {
        let chunk = response.chunk().await.map_err(lost)?;
        let fits = chunk.as_ref().is_none_or(|chunk| chunk.len() <= self.max_body - so_far);
        if fits { Ok(chunk) } else { Err(self.too_large()) }
    }

    fn too_large(&self) -> TransportError {
        TransportError::new(TransportErrorKind::TooLarge { limit: self.max_body })
    }
}

impl Transport for ReqwestTransport {
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        match self.translated(request) {
            // The request is not part of the boxed future, which keeps it small.
            Ok(request) => Box::pin(self.answer(self.client.execute(request))),
            Err(error) => Box::pin(ready(Err(error))),
        }
    }
}

/// The address of a service, with a long path, so that the path of a request fits into its memory.
fn roomy(endpoint: &Endpoint) -> Option<Url> {
    let mut address: Url = endpoint.to_string().parse().ok()?;
    address.set_path(&"-".repeat(256));
    Some(address)
}

/// The proxies of the services, which were decided when the client was built, and those of other services.
fn proxy(services: Vec<Service>, proxies: ProxySettings) -> reqwest::Proxy {
    reqwest::Proxy::custom(move |url| {
        let address: Uri = url.as_str().parse().ok()?;
        let chosen = match services.iter().find(|service| service.endpoint.serves(&address)) {
            Some(service) => service.proxy.clone(),
            None => Service::at(&address, &proxies).ok()?.proxy,
        };
        chosen?.expose().parse::<Url>().ok()
    })
}

fn unusable(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    TransportError::caused_by(TransportErrorKind::Connect, error)
}

fn lost(error: reqwest::Error) -> TransportError {
    let stage = if error.is_connect() { Stage::Connecting } else { Stage::Exchanging };
    if stage == Stage::Exchanging && error.is_timeout() {
        return TransportError::new(TransportErrorKind::Timeout);
    }
    fault(stage, error.without_url())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::client::transport::{TlsSettings, TransportLimits};
    use crate::request::{Path, Query};

    const MINUTE: Duration = Duration::from_secs(60);

    fn transport(endpoint: &Endpoint) -> ReqwestTransport {
        let limits = TransportLimits { max_body: 1 << 20, connect_timeout: MINUTE };
        let services = vec![Service { endpoint: endpoint.clone(), proxy: None }];
        let (proxies, tls) = (ProxySettings::Off, TlsSettings::default());
        let settings = TransportSettings { services, proxies, limits, attempt_timeout: MINUTE, tls };
        ReqwestTransport::new(&settings).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn an_address_is_the_same_whether_it_is_of_a_known_service_or_read_as_a_whole(
            id in "[^.].{0,300}",
            value in proptest::option::of(".{0,300}"),
        ) {
            let known = Endpoint::new("http://LocalHost:8080/b~se").unwrap();
            let mut query = Query::default();
            value.iter().for_each(|value| query.pair("it's", value));
            let address = known.uri(Path::fill("/v5/{id}:all'/", &[&id]).unwrap(), &query).unwrap();
            let whole: Url = address.to_string().parse().unwrap();
            prop_assert_eq!(&transport(&known).address(&address).unwrap(), &whole);
            let unknown = Endpoint::new("http://localhost:8081").unwrap();
            prop_assert_eq!(transport(&unknown).address(&address).unwrap(), whole);
        }
    }
}
