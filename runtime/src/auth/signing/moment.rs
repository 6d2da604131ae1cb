//! What the signatures of one second share: the date, and a key that has processed it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderValue;

use super::SigningDate;
use super::signer::Signer;
use crate::error::CredentialError;

/// The date of one second, and its signer.
pub(super) struct Moment {
    /// When the second begins.
    begin: SystemTime,
    /// The service that the requests are for, if known.
    service: Option<&'static str>,
    /// The header `X-Sdk-Date`.
    pub(super) date: HeaderValue,
    pub(super) signer: Signer,
}

impl Moment {
    fn holds(&self, time: SystemTime, service: Option<&'static str>) -> bool {
        self.service == service && time.duration_since(self.begin).is_ok_and(|since| since < Duration::from_secs(1))
    }
}

/// The last moment in which something was signed.
#[derive(Default)]
pub(super) struct Moments(Mutex<Option<Arc<Moment>>>);

impl Moments {
    /// The moment of `time` for a service. `signer` makes the signer for its date, if it is a new one.
    pub(super) fn at(
        &self,
        time: SystemTime,
        service: Option<&'static str>,
        signer: impl FnOnce(&SigningDate) -> Result<Signer, CredentialError>,
    ) -> Result<Arc<Moment>, CredentialError> {
        // A moment is replaced as a whole, so that a panic leaves it consistent.
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(moment) = last.as_ref().filter(|moment| moment.holds(time, service)) {
            return Ok(Arc::clone(moment));
        }
        let date = SigningDate::try_from(time)?;
        let begin = SigningDate::second(time);
        let moment = Arc::new(Moment { begin, service, date: date.header_value()?, signer: signer(&date)? });
        *last = Some(Arc::clone(&moment));
        Ok(moment)
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;
    use crate::auth::signing::Algorithm;

    /// The date header at so many milliseconds, and whether it had to be made.
    fn at(moments: &Moments, milliseconds: u64) -> (String, bool) {
        let mut made = false;
        let moment = moments.at(UNIX_EPOCH + Duration::from_millis(milliseconds), None, |date| {
            made = true;
            Signer::new(&Algorithm::SdkHmacSha256, "access", &"secret".into(), date)
        });
        (moment.unwrap().date.to_str().unwrap().to_owned(), made)
    }

    #[test]
    fn a_moment_lasts_from_the_beginning_of_its_second_to_the_end() {
        let (moments, first, second) = (Moments::default(), "19700101T000001Z", "19700101T000002Z");
        for (milliseconds, date, made) in [
            (1_500, first, true),
            (1_000, first, false),
            (1_999, first, false),
            (2_000, second, true),
            // A clock may be set back.
            (1_999, first, true),
        ] {
            assert_eq!(at(&moments, milliseconds), (date.to_owned(), made), "{milliseconds}");
        }
    }
}
