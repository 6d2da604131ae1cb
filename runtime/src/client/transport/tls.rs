//! The certificates that a caller sets, parsed for rustls.

use std::error::Error as StdError;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{Error as PemError, PemObject as _};

use crate::error::BuildError;

/// The certificates in `pem`, at least one.
pub(super) fn certificates(pem: &[u8], whose: Whose) -> Result<Vec<CertificateDer<'static>>, BuildError> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let certificates = read.map_err(|error| whose.refused(error))?;
    if certificates.is_empty() { Err(whose.refused(PemError::NoItemsFound)) } else { Ok(certificates) }
}

/// The error of a client certificate without a private key.
pub(super) fn no_private_key(source: impl Into<Box<dyn StdError + Send + Sync>>) -> BuildError {
    BuildError::Client { what: "the client certificate has no private key", source: source.into() }
}

/// The purpose of certificates.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    Root,
    Client,
}

impl Whose {
    fn refused(self, error: PemError) -> BuildError {
        let what = match self {
            Self::Root => "the root certificates cannot be read",
            Self::Client => "the client certificate cannot be read",
        };
        BuildError::Client { what, source: error.into() }
    }
}
