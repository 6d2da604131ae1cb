//! The signer: what all signatures with one key and one date share, computed once.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha2::Sha256;

use super::word::{check, check_word, hexadecimal};
use super::{Algorithm, CanonicalRequest, SigningDate};
use crate::auth::credential::header_value;
use crate::error::CredentialError;
use crate::values::Secret;

/// Signs requests with one key and one date. It has no `Debug`, because it holds the derived key.
pub(super) struct Signer {
    /// Has processed the key, and the text to be signed up to the hash of the canonical request.
    hmac: Hmac<Sha256>,
    /// The header `Authorization` up to the names of the signed headers.
    label: String,
}

impl Signer {
    pub(super) fn new(
        algorithm: &Algorithm,
        access_key: &str,
        secret_key: &Secret,
        date: &SigningDate,
    ) -> Result<Self, CredentialError> {
        check_word("access key", access_key)?;
        check("secret key", secret_key.expose())?;
        algorithm.check()?;
        let (name, info) = (algorithm.name(), algorithm.info(date));
        let (key, label) = match &info {
            None => (keyed(secret_key.expose())?, [name, " Access=", access_key, ", SignedHeaders="].concat()),
            Some(info) => (
                keyed(derived_key(access_key, secret_key, info)?)?,
                [name, " Credential=", access_key, "/", info, ", SignedHeaders="].concat(),
            ),
        };
        Ok(Self { hmac: key.chain_update(algorithm.text_before_hash(info.as_deref(), date)), label })
    }

    /// The header `Authorization` for a request, left out of `Debug` and logs.
    pub(super) fn authorization(&self, canonical: &CanonicalRequest) -> Result<HeaderValue, CredentialError> {
        let hash = canonical.hash();
        let hmac = self.hmac.clone().chain_update(hexadecimal(&hash, &mut [0; 64]));
        let (signature, mut digits) = (hmac.finalize().into_bytes().into(), [0; 64]);
        let names = canonical.signed_headers();
        let value = [&self.label, names, ", Signature=", hexadecimal(&signature, &mut digits)];
        header_value("Authorization", value.concat())
    }
}

impl Algorithm {
    /// The text that is signed.
    pub fn string_to_sign(&self, canonical: &CanonicalRequest, date: &SigningDate) -> String {
        self.text_before_hash(self.info(date).as_deref(), date) + hexadecimal(&canonical.hash(), &mut [0; 64])
    }

    /// The value of the header `Authorization`, left out of `Debug` and logs.
    ///
    /// # Errors
    ///
    /// When access key, secret key, region or service is empty or has characters that are not allowed.
    pub fn authorization(
        &self,
        access_key: &str,
        secret_key: &Secret,
        canonical: &CanonicalRequest,
        date: &SigningDate,
    ) -> Result<HeaderValue, CredentialError> {
        Signer::new(self, access_key, secret_key, date)?.authorization(canonical)
    }
}

/// The 32 bytes of HKDF (RFC 5869, SHA-256; the access key is the salt) in hexadecimal digits. This text, not the bytes,
/// is the key of the signature.
fn derived_key(access_key: &str, secret_key: &Secret, info: &str) -> Result<String, CredentialError> {
    let extracted = keyed(access_key)?.chain_update(secret_key.expose()).finalize().into_bytes();
    let expanded = keyed(extracted)?.chain_update(info).chain_update([1]).finalize().into_bytes();
    Ok(base16ct::lower::encode_string(&expanded))
}

/// HMAC-SHA256 that has processed its key.
fn keyed(key: impl AsRef<[u8]>) -> Result<Hmac<Sha256>, CredentialError> {
    Hmac::new_from_slice(key.as_ref()).map_err(|error| CredentialError::caused_by("the key cannot be used", error))
}
