//! The date of a signature.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderValue;

use crate::error::CredentialError;
use crate::values::calendar::Instant;

/// The date of a signature in UTC, to the second: `20240229T235959Z`.
///
/// Made from a [`SystemTime`], or from the header `X-Sdk-Date` by [`str::parse`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SigningDate(String);

impl SigningDate {
    /// The text of the header `X-Sdk-Date`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day: `20240229`.
    pub(super) fn day(&self) -> &str {
        self.0.get(..8).unwrap_or_default()
    }

    /// When the second of `time` begins.
    pub(super) fn second(time: SystemTime) -> SystemTime {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        time - Duration::from_nanos(since.subsec_nanos().into())
    }

    pub(super) fn header_value(&self) -> Result<HeaderValue, CredentialError> {
        HeaderValue::from_str(&self.0).map_err(|error| CredentialError::caused_by("the date has no header form", error))
    }
}

impl TryFrom<SystemTime> for SigningDate {
    type Error = CredentialError;

    fn try_from(time: SystemTime) -> Result<Self, CredentialError> {
        let time = Instant::from(time);
        let date = time.text();
        // The year 10000 has five digits.
        if time.second < 0 || date.len() > "20240229T235959Z".len() {
            return Err(CredentialError::new("the clock is wrong; set it, or give the access key another one"));
        }
        Ok(Self(date))
    }
}

impl FromStr for SigningDate {
    type Err = CredentialError;

    fn from_str(text: &str) -> Result<Self, CredentialError> {
        // Reading also takes other forms.
        let date = Instant::read(text).map(Instant::text).filter(|date| date == text);
        date.map(Self).ok_or_else(|| CredentialError::new("the date does not have the form yyyyMMddTHHmmssZ"))
    }
}

impl fmt::Display for SigningDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_becomes_a_date_in_utc() {
        let date =
            |seconds: u64| SigningDate::try_from(UNIX_EPOCH + Duration::from_millis(seconds * 1000 + 999)).unwrap();
        assert_eq!(date(0).as_str(), "19700101T000000Z");
        assert_eq!(date(1_709_251_199).as_str(), "20240229T235959Z");
        assert_eq!(
            (date(1_709_251_200).to_string().as_str(), date(1_709_251_200).day()),
            ("20240301T000000Z", "20240301")
        );
    }

    #[test]
    fn a_clock_that_no_date_can_show_is_an_error() {
        for time in [UNIX_EPOCH - Duration::from_secs(1), UNIX_EPOCH + Duration::from_secs(1 << 40)] {
            let error = SigningDate::try_from(time).unwrap_err().to_string();
            assert!(error.starts_with("cannot authorise the request: the clock is wrong"), "{error}");
        }
    }

    #[test]
    fn only_the_form_of_the_header_is_read() {
        assert_eq!("20240229T235959Z".parse::<SigningDate>().unwrap().as_str(), "20240229T235959Z");
        for text in [
            "",
            "20240230T000000Z",
            "20240229T240000Z",
            "2024-02-29T23:59:59Z",
            " 20240229T235959Z",
            "20240229T235959Z ",
        ] {
            assert!(text.parse::<SigningDate>().is_err(), "{text:?}");
        }
    }
}
