//! The settings of the built-in transports.

use std::time::Duration;

use http::Uri;

use super::proxy::{ProxyAddress, ProxySettings};
use crate::error::BuildError;
use crate::request::{Endpoint, address};

/// The settings of a built-in transport.
pub(crate) struct TransportSettings {
    /// The services: that of the API, and that of the login if it is another one.
    pub(crate) services: Vec<Service>,
    /// Which proxy leads to a service that is not among them.
    pub(crate) proxies: ProxySettings,
    pub(crate) limits: TransportLimits,
    /// The timeout of an attempt, unless its request states another one.
    #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "ureq is told the time with each request"))]
    pub(crate) attempt_timeout: Duration,
    pub(crate) tls: TlsSettings,
}

/// A service, and the proxy that leads to it.
#[derive(Debug, Clone)]
pub(crate) struct Service {
    pub(crate) endpoint: Endpoint,
    pub(crate) proxy: Option<ProxyAddress>,
}

impl Service {
    /// Decides about the proxy of a service.
    pub(crate) fn new(endpoint: Endpoint, proxies: &ProxySettings) -> Result<Self, BuildError> {
        let proxy = proxies.choose(&endpoint)?;
        Ok(Self { endpoint, proxy })
    }

    /// A service that the client was not built for, by the address of a request to it.
    pub(super) fn at(address: &Uri, proxies: &ProxySettings) -> Result<Self, BuildError> {
        Self::new(Endpoint::insecure(&address::service(address).unwrap_or_default())?, proxies)
    }
}

impl TransportSettings {
    /// Whether any connection is encrypted.
    pub(super) fn uses_tls(&self) -> bool {
        let uses_tls = |service: &Service| {
            service.endpoint.is_https() || service.proxy.as_ref().is_some_and(ProxyAddress::is_https)
        };
        self.services.iter().any(uses_tls)
    }
}

/// Certificates in PEM.
#[derive(Default, Clone)]
pub(crate) struct TlsSettings {
    pub(crate) root_certificates: Option<Vec<u8>>,
    pub(crate) client_certificate: Option<Vec<u8>>,
}

/// The limits of a built-in transport.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TransportLimits {
    pub(crate) max_body: usize,
    pub(crate) connect_timeout: Duration,
}

/// The timeout of one attempt. A client adds it to the extensions of every request, for its transport to enforce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptTimeout(pub Duration);
