//! The transport of the async client.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, header};
use rustls::crypto::{CryptoProvider, ring};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::builder::TransportLimits;
use crate::call::AttemptTimeout;
use crate::client::{BoxFuture, Transport};
use crate::endpoint::Endpoint;
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::operation::Answer;
use crate::transport::has_body;

/// Carries requests with reqwest.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

impl ReqwestTransport {
    pub(crate) fn new(endpoint: &Endpoint, limits: TransportLimits) -> Result<Self, BuildError> {
        let tls = tls_config(endpoint)
            .map_err(|error| BuildError::Client { what: "TLS cannot be set up", source: error.into() })?;
        let mut client = reqwest::Client::builder();
        if endpoint.is_loopback() {
            // What may go unencrypted because it stays on this machine must not leave it by way of a proxy.
            client = client.no_proxy();
        }
        let client = client
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(limits.connect_timeout)
            .build()
            .map_err(|error| BuildError::Client { what: "the HTTP client cannot be set up", source: error.into() })?;
        Ok(Self { client, max_body: limits.max_body })
    }

    async fn carry(&self, mut request: Request<Bytes>) -> Result<Answer, TransportError> {
        if has_body(&request) && request.body().is_empty() {
            // reqwest leaves the length of an empty body out.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let time = request.extensions().get::<AttemptTimeout>().map(|limit| limit.0);
        let mut request = reqwest::Request::try_from(request).map_err(lost)?;
        *request.timeout_mut() = time;
        let mut response = self.client.execute(request).await.map_err(lost)?;
        let body = self.body(&mut response).await?;
        let mut answer = Response::new(body);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }

    /// Reads the body, and stops where it gets too long.
    async fn body(&self, response: &mut reqwest::Response) -> Result<Bytes, TransportError> {
        let too_large = || TransportError::new(TransportErrorKind::TooLarge { limit: self.max_body });
        let announced = response.content_length().map_or(Ok(0), usize::try_from).map_err(|_| too_large())?;
        if announced > self.max_body {
            return Err(too_large());
        }
        // What is announced is not always sent.
        let mut body = BytesMut::with_capacity(announced.min(1 << 20));
        while let Some(chunk) = response.chunk().await.map_err(lost_in_body)? {
            if chunk.len() > self.max_body - body.len() {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }
}

impl Transport for ReqwestTransport {
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(self.carry(request))
    }
}

/// TLS with ring, whatever the process has set as its default.
fn tls_config(endpoint: &Endpoint) -> Result<ClientConfig, rustls::Error> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    // Without TLS no certificate is needed, and a machine may have none.
    if !endpoint.is_https() {
        return Ok(config.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    let verifier = Arc::new(Verifier::new(provider)?);
    Ok(config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

fn lost(error: reqwest::Error) -> TransportError {
    let kind = match () {
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () if error.is_request() => TransportErrorKind::Closed,
        () => TransportErrorKind::Other,
    };
    TransportError::caused_by(kind, error.without_url())
}

fn lost_in_body(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Closed };
    TransportError::caused_by(kind, error.without_url())
}
