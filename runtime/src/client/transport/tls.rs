//! TLS for both clients: one configuration of rustls, made from the certificates that a caller sets, or from those that
//! the platform trusts.

use std::error::Error as StdError;
use std::sync::Arc;

use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::{Error as PemError, PemObject as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::{TlsSettings, TransportSettings};
use crate::error::BuildError;

/// TLS with ring, whatever the default of the process is. Without any use of TLS, no certificates are needed, and a
/// machine may have none.
pub(super) fn config(settings: &TransportSettings) -> Result<ClientConfig, BuildError> {
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let config = config.with_safe_default_protocol_versions().map_err(not_set_up)?;
    let TlsSettings { root_certificates, client_certificate } = &settings.tls;
    let config = match root_certificates {
        None if !settings.uses_tls() => config.with_root_certificates(RootCertStore::empty()),
        None => {
            let verifier = Arc::new(Verifier::new(provider).map_err(not_set_up)?);
            config.dangerous().with_custom_certificate_verifier(verifier)
        }
        Some(pem) => {
            let mut roots = RootCertStore::empty();
            for certificate in certificates(pem, "the root certificates cannot be read")? {
                roots.add(certificate).map_err(not_set_up)?;
            }
            config.with_root_certificates(roots)
        }
    };
    match client_certificate {
        None => Ok(config.with_no_client_auth()),
        Some(pem) => {
            let chain = certificates(pem, "the client certificate cannot be read")?;
            let key = PrivateKeyDer::from_pem_slice(pem).map_err(no_private_key)?;
            config.with_client_auth_cert(chain, key).map_err(not_set_up)
        }
    }
}

/// The certificates in `pem`, at least one.
fn certificates(pem: &[u8], unreadable: &'static str) -> Result<Vec<CertificateDer<'static>>, BuildError> {
    let refused = |error: PemError| BuildError::Client { what: unreadable, source: error.into() };
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>().map_err(refused)?;
    if certificates.is_empty() { Err(refused(PemError::NoItemsFound)) } else { Ok(certificates) }
}

fn no_private_key(source: impl Into<Box<dyn StdError + Send + Sync>>) -> BuildError {
    BuildError::Client { what: "the client certificate has no private key", source: source.into() }
}

fn not_set_up(error: rustls::Error) -> BuildError {
    BuildError::Client { what: "TLS cannot be set up", source: error.into() }
}
