//! What a ready transport is made of, and what it keeps to.

use std::time::Duration;

use crate::request::Endpoint;

/// What a ready transport is made of.
pub(crate) struct TransportSettings {
    /// The services: that of the API, and that of the login if it is another one.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) limits: TransportLimits,
    /// The time for an attempt, unless its request tells another one.
    #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "ureq is told the time with each request"))]
    pub(crate) attempt_timeout: Duration,
    pub(crate) tls: TlsSettings,
}

impl TransportSettings {
    /// Whether any service is on this machine: what may go unencrypted because it stays here must not leave by way of
    /// a proxy.
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

/// What a ready transport keeps to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TransportLimits {
    pub(crate) max_body: usize,
    pub(crate) connect_timeout: Duration,
}

/// How long one attempt may take. A client puts it into the extensions of every request, for its transport to keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptTimeout(pub Duration);
