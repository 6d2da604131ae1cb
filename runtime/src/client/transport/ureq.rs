//! The built-in transport of the blocking client.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use rustls::crypto::ring;
use tracing_core::dispatcher::{Dispatch, with_default};
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};
use ureq::{Agent, AsSendBody, Timeout};

use crate::client::transport::blocking::Transport;
use crate::client::transport::tls::{self, Whose};
use crate::client::transport::{AttemptTimeout, TransportSettings, has_body};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use crate::response::Answer;

/// Sends requests through ureq.
pub(crate) struct UreqTransport {
    agent: Agent,
    max_body: usize,
}

impl UreqTransport {
    pub(crate) fn new(settings: &TransportSettings) -> Result<Self, BuildError> {
        let mut config = Agent::config_builder();
        if settings.is_local() {
            config = config.proxy(None);
        }
        let agent = config
            .tls_config(tls_config(settings)?)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(settings.limits.connect_timeout))
            .build()
            .new_agent();
        Ok(Self { agent, max_body: settings.limits.max_body })
    }

    fn run<S: AsSendBody>(&self, request: Request<S>) -> Result<Response<ureq::Body>, ureq::Error> {
        let time = request.extensions().get::<AttemptTimeout>().map(|limit| limit.0);
        self.agent.run(self.agent.configure_request(request).timeout_global(time).build())
    }

    fn lost(&self, error: ureq::Error) -> TransportError {
        use ureq::Error;
        let kind = match &error {
            Error::BodyExceedsLimit(_) => {
                return TransportError::new(TransportErrorKind::TooLarge { limit: self.max_body });
            }
            Error::Timeout(Timeout::Connect | Timeout::Resolve) | Error::HostNotFound | Error::ConnectionFailed => {
                TransportErrorKind::Connect
            }
            Error::ConnectProxyFailed(_) | Error::Tls(_) | Error::Rustls(_) => TransportErrorKind::Connect,
            Error::Timeout(_) => TransportErrorKind::Timeout,
            Error::Io(error) => kind_of_io(error),
            _ => TransportErrorKind::Other,
        };
        match error {
            // The kind says it all.
            Error::Timeout(_) if kind == TransportErrorKind::Timeout => TransportError::new(kind),
            Error::Io(error) => TransportError::of_library(kind, error),
            error => TransportError::of_library(kind, error),
        }
    }
}

impl Transport for UreqTransport {
    /// The logs of ureq are kept from subscribers of `tracing`, because at level *trace* they contain every byte, including
    /// credentials.
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        with_default(&Dispatch::none(), || self.carry(request))
    }
}

impl UreqTransport {
    fn carry(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        let has_body = has_body(&request);
        let (parts, content) = request.into_parts();
        let response = if has_body {
            self.run(Request::from_parts(parts, &*content))
        } else {
            self.run(Request::from_parts(parts, ()))
        };
        let (parts, mut body) = response.map_err(|error| self.lost(error))?.into_parts();
        // ureq rejects a body that is exactly as long as its limit.
        let limit = u64::try_from(self.max_body).unwrap_or(u64::MAX).saturating_add(1);
        let content = body.with_config().limit(limit).read_to_vec().map_err(|error| self.lost(error))?;
        Ok(Response::from_parts(parts, content.into()))
    }
}

/// TLS with ring, whatever the default of the process is. The certificates of the platform are loaded by the first
/// connection that needs them.
fn tls_config(settings: &TransportSettings) -> Result<TlsConfig, BuildError> {
    let roots = match &settings.tls.root_certificates {
        None => RootCerts::PlatformVerifier,
        Some(pem) => RootCerts::new_with_certs(&certificates(pem, Whose::Root)?),
    };
    let client = match &settings.tls.client_certificate {
        None => None,
        Some(pem) => {
            let chain = certificates(pem, Whose::Client)?;
            let key = PrivateKey::from_pem(pem).map_err(tls::no_private_key)?;
            Some(ClientCert::new_with_certs(&chain, key))
        }
    };
    let provider = Arc::new(ring::default_provider());
    let config = TlsConfig::builder().root_certs(roots).client_cert(client);
    Ok(config.unversioned_rustls_crypto_provider(provider).build())
}

fn certificates(pem: &[u8], whose: Whose) -> Result<Vec<Certificate<'static>>, BuildError> {
    let certificates = tls::certificates(pem, whose)?;
    Ok(certificates.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect())
}

fn kind_of_io(error: &io::Error) -> TransportErrorKind {
    match error.kind() {
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::AddrNotAvailable => TransportErrorKind::Connect,
        io::ErrorKind::InvalidData if is_handshake(error) => TransportErrorKind::Connect,
        // The standard library has no kind for names that cannot be resolved.
        _ if error.to_string().starts_with("failed to lookup address") => TransportErrorKind::Connect,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => TransportErrorKind::Timeout,
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => TransportErrorKind::Closed,
        _ => TransportErrorKind::Other,
    }
}

/// Whether the TLS handshake failed, which happens before the request is sent.
fn is_handshake(error: &io::Error) -> bool {
    use rustls::Error;
    matches!(
        error.get_ref().and_then(|inner| inner.downcast_ref()),
        Some(Error::InvalidCertificate(_) | Error::InvalidMessage(_) | Error::PeerIncompatible(_))
    )
}

#[cfg(test)]
mod tests {
    use std::net::ToSocketAddrs;

    use super::*;

    #[test]
    fn a_host_that_is_not_found_is_not_connected_to() {
        // A name with an empty label is not looked up.
        let error = ("iotda..example", 443).to_socket_addrs().unwrap_err();
        assert_eq!(kind_of_io(&error), TransportErrorKind::Connect, "{error}");
    }
}
