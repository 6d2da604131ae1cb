//! The two signing algorithms.

use super::SigningDate;
use super::word::check_word;
use crate::error::CredentialError;

/// How a canonical request is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Algorithm {
    /// With the secret key itself.
    SdkHmacSha256,
    /// With a key that is derived from the secret key for one day, one region and one service.
    V11HmacSha256 {
        /// The id of the region, such as `cn-north-4`.
        region_id: String,
        /// The name of the service among derived keys, such as `iotdm`.
        service: String,
    },
}

impl Algorithm {
    /// The algorithm with a derived key, if the service is known.
    pub(super) fn derived(region_id: String, service: Option<String>) -> Result<Self, CredentialError> {
        check_word("region id", &region_id)?;
        let unknown = "the service to derive a key for is not known; name it with `derived_for`";
        Ok(Self::V11HmacSha256 { region_id, service: service.ok_or_else(|| CredentialError::new(unknown))? })
    }

    /// The name in the header `Authorization`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => "SDK-HMAC-SHA256",
            Self::V11HmacSha256 { .. } => "V11-HMAC-SHA256",
        }
    }

    /// Rejects a region or a service that cannot be part of the header.
    pub(super) fn check(&self) -> Result<(), CredentialError> {
        let Self::V11HmacSha256 { region_id, service } = self else { return Ok(()) };
        check_word("region id", region_id)?;
        check_word("service name", service)
    }

    /// What a derived key is for.
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
