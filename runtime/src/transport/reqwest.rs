//! The transport of the async client.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, header};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::builder::TransportSettings;
use crate::call::AttemptTimeout;
use crate::client::{BoxFuture, Transport};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::operation::Answer;
use crate::transport::has_body;
use crate::transport::tls::{self, Whose};

/// Carries requests with reqwest.
pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    max_body: usize,
}

impl ReqwestTransport {
    pub(crate) fn new(settings: &TransportSettings) -> Result<Self, BuildError> {
        let mut client = reqwest::Client::builder();
        if settings.is_local {
            client = client.no_proxy();
        }
        let client = client
            .tls_backend_preconfigured(tls_config(settings)?)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(settings.limits.connect_timeout)
            .build()
            .map_err(|error| BuildError::Client { what: "the HTTP client cannot be set up", source: error.into() })?;
        Ok(Self { client, max_body: settings.limits.max_body })
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
fn tls_config(settings: &TransportSettings) -> Result<ClientConfig, BuildError> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let config = config.with_safe_default_protocol_versions().map_err(not_set_up)?;
    let config = match &settings.tls.root_certificates {
        // Without TLS no certificate is needed, and a machine may have none.
        None if !settings.is_encrypted => config.with_root_certificates(RootCertStore::empty()),
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
