//! The two algorithms: what is signed, with which key, and how the header `Authorization` tells it.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha2::{Digest, Sha256};

use super::{CanonicalRequest, SigningDate};
use crate::credential::{CredentialError, header_value};
use crate::secret::Secret;

/// How a canonical request is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Algorithm {
    /// With the secret key itself.
    SdkHmacSha256,
    /// With a key that is derived from the secret key and good for one day, one region and one service.
    V11HmacSha256 {
        /// The id of the region, such as `cn-north-4`.
        region_id: String,
        /// The name of the service among derived keys, such as [`iotdm`](Self::IOTDA).
        service: String,
    },
}

impl Algorithm {
    /// The name of IoT Device Access among derived keys.
    pub const IOTDA: &str = "iotdm";

    /// The name that stands in the header `Authorization`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => "SDK-HMAC-SHA256",
            Self::V11HmacSha256 { .. } => "V11-HMAC-SHA256",
        }
    }

    /// The text that is signed.
    pub fn string_to_sign(&self, canonical: &CanonicalRequest, date: &SigningDate) -> String {
        self.text(self.info(date).as_deref(), canonical, date)
    }

    /// The value of the header `Authorization`, left out of `Debug` and logs.
    ///
    /// # Errors
    ///
    /// When access key, secret key, region or service is empty or holds what it cannot hold.
    pub fn authorization(
        &self,
        access_key: &str,
        secret_key: &Secret,
        canonical: &CanonicalRequest,
        date: &SigningDate,
    ) -> Result<HeaderValue, CredentialError> {
        check("access key", access_key, &SEPARATORS)?;
        check("secret key", secret_key.expose(), &[])?;
        if let Self::V11HmacSha256 { region_id, service } = self {
            check("region id", region_id, &SEPARATORS)?;
            check("service name", service, &SEPARATORS)?;
        }
        let info = self.info(date);
        let text = self.text(info.as_deref(), canonical, date);
        let (signature, identity) = match &info {
            None => (hmac(secret_key.expose().as_bytes(), [text.as_bytes()])?, [" Access=", access_key, "", ""]),
            Some(info) => {
                let key = derived_key(access_key, secret_key, info)?;
                (hmac(key.as_bytes(), [text.as_bytes()])?, [" Credential=", access_key, "/", info])
            }
        };
        let [label, access_key, slash, info] = identity;
        let signature = base16ct::lower::encode_string(&signature);
        let names = canonical.signed_headers();
        let value =
            [self.name(), label, access_key, slash, info, ", SignedHeaders=", names, ", Signature=", &signature];
        header_value("Authorization", value.concat())
    }

    /// What a derived key is good for.
    fn info(&self, date: &SigningDate) -> Option<String> {
        match self {
            Self::SdkHmacSha256 => None,
            Self::V11HmacSha256 { region_id, service } => Some([date.day(), region_id, service].join("/")),
        }
    }

    fn text(&self, info: Option<&str>, canonical: &CanonicalRequest, date: &SigningDate) -> String {
        let hash = base16ct::lower::encode_string(&Sha256::digest(canonical.as_str()));
        let (info, end) = info.map_or(("", ""), |info| (info, "\n"));
        [self.name(), "\n", date.as_str(), "\n", info, end, &hash].concat()
    }
}

/// What separates the words of the header `Authorization`.
const SEPARATORS: [char; 2] = [',', '/'];

/// Refuses an empty value, and blanks and line ends, which stand behind keys in files.
fn check(what: &str, value: &str, separators: &[char]) -> Result<(), CredentialError> {
    let flaw = match value {
        "" => "is empty",
        // Counting looks at many bytes at a time, searching at one.
        _ if value.bytes().filter(|byte| !byte.is_ascii_graphic()).count() > 0 => {
            "holds a blank, a line break or something else outside visible ASCII"
        }
        _ if value.contains(separators) => "holds a comma or a slash",
        _ => return Ok(()),
    };
    Err(CredentialError::new(format!("the {what} {flaw}")))
}

/// The 32 bytes of HKDF (RFC 5869, SHA-256; the access key is the salt) in hexadecimal digits. The key of the signature
/// is this text, not the bytes.
fn derived_key(access_key: &str, secret_key: &Secret, info: &str) -> Result<String, CredentialError> {
    let extracted = hmac(access_key.as_bytes(), [secret_key.expose().as_bytes()])?;
    let expanded = hmac(&extracted, [info.as_bytes(), &[1]])?;
    Ok(base16ct::lower::encode_string(&expanded))
}

/// HMAC-SHA256 of the parts, one behind the other.
fn hmac<const N: usize>(key: &[u8], parts: [&[u8]; N]) -> Result<[u8; 32], CredentialError> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key)
        .map_err(|error| CredentialError::caused_by("the key cannot be used", error))?;
    for part in parts {
        hmac.update(part);
    }
    Ok(hmac.finalize().into_bytes().into())
}
