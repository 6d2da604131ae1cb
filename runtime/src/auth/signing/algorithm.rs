//! The two algorithms: what is signed, with which key, and how the header `Authorization` tells it.

use http::HeaderValue;

use super::signer::Signer;
use super::{CanonicalRequest, SigningDate};
use crate::error::CredentialError;
use crate::values::Secret;

/// How a canonical request is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Algorithm {
    /// With the secret key itself.
    SdkHmacSha256,
    /// With a key that is derived from the secret key and good for one day, one region and one service.
    V11HmacSha256 {
        /// The id of the region, such as `cn-north-4`.
        region_id: String,
        /// The name of the service among derived keys, such as `iotdm`.
        service: String,
    },
}

impl Algorithm {
    /// That with a derived key, if the service is known.
    pub(super) fn derived(region_id: String, service: Option<String>) -> Result<Self, CredentialError> {
        check_word("region id", &region_id)?;
        let unknown = "the request tells no service that a key could be derived for; name it by `derived_for`";
        Ok(Self::V11HmacSha256 { region_id, service: service.ok_or_else(|| CredentialError::new(unknown))? })
    }

    /// The name that stands in the header `Authorization`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => "SDK-HMAC-SHA256",
            Self::V11HmacSha256 { .. } => "V11-HMAC-SHA256",
        }
    }

    /// The text that is signed.
    pub fn string_to_sign(&self, canonical: &CanonicalRequest, date: &SigningDate) -> String {
        self.text_before_hash(self.info(date).as_deref(), date) + hexadecimal(&canonical.hash(), &mut [0; 64])
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
        Signer::new(self, access_key, secret_key, date)?.authorization(canonical)
    }

    /// Refuses a region or a service that cannot stand in the header.
    pub(super) fn check(&self) -> Result<(), CredentialError> {
        let Self::V11HmacSha256 { region_id, service } = self else { return Ok(()) };
        check_word("region id", region_id)?;
        check_word("service name", service)
    }

    /// What a derived key is good for.
    pub(super) fn info(&self, date: &SigningDate) -> Option<String> {
        match self {
            Self::SdkHmacSha256 => None,
            Self::V11HmacSha256 { region_id, service } => Some([date.day(), region_id, service].join("/")),
        }
    }

    /// The text that is signed, up to the hash of the canonical request.
    pub(super) fn text_before_hash(&self, info: Option<&str>, date: &SigningDate) -> String {
        let (info, end) = info.map_or(("", ""), |info| (info, "\n"));
        [self.name(), "\n", date.as_str(), "\n", info, end].concat()
    }
}

/// Refuses an empty value, and blanks and line ends, which stand behind keys in files.
pub(super) fn check(what: &str, value: &str) -> Result<(), CredentialError> {
    let flaw = match value {
        "" => "is empty",
        _ if holds(value, |byte| !byte.is_ascii_graphic()) => {
            "holds a blank, a line break or something else outside visible ASCII"
        }
        _ => return Ok(()),
    };
    Err(CredentialError::new(format!("the {what} {flaw}")))
}

/// The same for a word of the header `Authorization`, which cannot hold what separates these.
pub(super) fn check_word(what: &str, value: &str) -> Result<(), CredentialError> {
    check(what, value)?;
    if holds(value, |byte| (byte == b',') | (byte == b'/')) {
        return Err(CredentialError::new(format!("the {what} holds a comma or a slash")));
    }
    Ok(())
}

fn holds(value: &str, searched: impl Fn(u8) -> bool) -> bool {
    // To the end, because that looks at many bytes at a time, and a search at one.
    value.bytes().fold(false, |found, byte| found | searched(byte))
}

/// A hash as it stands in texts. It takes no memory of its own, because each signature has two.
pub(super) fn hexadecimal<'a>(hash: &[u8; 32], digits: &'a mut [u8; 64]) -> &'a str {
    // There is room for all digits, so that it cannot fail.
    base16ct::lower::encode_str(hash, digits).unwrap_or_default()
}
