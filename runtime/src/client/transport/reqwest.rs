//! The built-in transport of the async client.

use std::future::{Future, ready};
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, Uri, header};
use reqwest::Url;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::client::transport::asynchronous::{BoxFuture, Transport};
use crate::client::transport::tls::{self, Whose};
use crate::client::transport::{AttemptTimeout, TransportSettings, has_body};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::request::Endpoint;
use crate::response::Answer;

/// Sends requests through reqwest.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    /// The services, with their addresses as reqwest represents them.
    services: Vec<(Endpoint, Url)>,
    max_body: usize,
    attempt_timeout: Duration,
}

impl ReqwestTransport {
    pub(crate) fn new(settings: &TransportSettings) -> Result<Self, BuildError> {
        let mut client = reqwest::Client::builder();
        if settings.is_local() {
            client = client.no_proxy();
        }
        let client = client
            .tls_backend_preconfigured(tls_config(settings)?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(settings.limits.connect_timeout)
            .timeout(settings.attempt_timeout)
            .build()
            .map_err(|error| BuildError::Client { what: "the HTTP client cannot be set up", source: error.into() })?;
        let services = settings.endpoints.iter().filter_map(|endpoint| Some((endpoint.clone(), roomy(endpoint)?)));
        let services = services.collect();
        let attempt_timeout = settings.attempt_timeout;
        Ok(Self { client, services, max_body: settings.limits.max_body, attempt_timeout })
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
            let not_valid = |error| TransportError::caused_by(TransportErrorKind::Other, error);
            return address.to_string().parse().map_err(not_valid);
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
        let chunk = response.chunk().await.map_err(lost_in_body)?;
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

/// TLS with ring, whatever the default of the process is.
fn tls_config(settings: &TransportSettings) -> Result<ClientConfig, BuildError> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let config = config.with_safe_default_protocol_versions().map_err(not_set_up)?;
    let config = match &settings.tls.root_certificates {
        // Without TLS, no certificates are needed, and a machine may have none.
        None if !settings.endpoints.iter().any(Endpoint::is_https) => {
            config.with_root_certificates(RootCertStore::empty())
        }
        None => {
            let verifier = Arc::new(Verifier::new(provider).map_err(not_set_up)?);
            config.dangerous().with_custom_certificate_verifier(verifier)
        }
        Some(pem) => {
            let mut roots = RootCertStore::empty();
            for certificate in tls::certificates(pem, Whose::Root)? {
                roots.add(certificate).map_err(not_set_up)?;
            }
            config.with_root_certificates(roots)
        }
    };
    match &settings.tls.client_certificate {
        None => Ok(config.with_no_client_auth()),
        Some(pem) => {
            let chain = tls::certificates(pem, Whose::Client)?;
            let key = PrivateKeyDer::from_pem_slice(pem).map_err(tls::no_private_key)?;
            config.with_client_auth_cert(chain, key).map_err(not_set_up)
        }
    }
}

fn not_set_up(error: rustls::Error) -> BuildError {
    BuildError::Client { what: "TLS cannot be set up", source: error.into() }
}

/// The address of a service, with a long path, so that the path of a request fits into its memory.
fn roomy(endpoint: &Endpoint) -> Option<Url> {
    let mut address: Url = endpoint.to_string().parse().ok()?;
    address.set_path(&"-".repeat(256));
    Some(address)
}

fn lost(error: reqwest::Error) -> TransportError {
    let kind = match () {
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () if error.is_request() => TransportErrorKind::Closed,
        () => TransportErrorKind::Other,
    };
    TransportError::of_library(kind, error.without_url())
}

fn lost_in_body(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Closed };
    TransportError::of_library(kind, error.without_url())
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
        let endpoints = vec![endpoint.clone()];
        let settings = TransportSettings { endpoints, limits, attempt_timeout: MINUTE, tls: TlsSettings::default() };
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
