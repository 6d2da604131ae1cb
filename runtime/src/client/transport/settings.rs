//! The settings of the built-in transports.

use std::time::Duration;

use crate::request::Endpoint;

/// The settings of a built-in transport.
pub(crate) struct TransportSettings {
    /// The services: that of the API, and that of the login if it is another one.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) limits: TransportLimits,
    /// The timeout of an attempt, unless its request states another one.
    #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "ureq is told the time with each request"))]
    pub(crate) attempt_timeout: Duration,
    pub(crate) tls: TlsSettings,
}

impl TransportSettings {
    /// Whether any service is on this machine: requests that may be unencrypted because they stay here must not leave
    /// through a proxy.
    pub(crate) fn is_local(&self) -> bool {
        self.endpoints.iter().any(Endpoint::is_loopback)
    }
}

/// Certificates in PEM.
#[derive(Default)]
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
