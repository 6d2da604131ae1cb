//! Conversions to and from the types of time libraries, each behind the feature of the same name.

use super::Timestamp;
use crate::values::calendar::Instant;

#[cfg(feature = "jiff")]
impl Timestamp {
    /// The time, if the text has a supported form.
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        let Instant { second, nanosecond } = self.instant()?;
        jiff::Timestamp::new(second, i32::try_from(nanosecond).ok()?).ok()
    }
}

/// In the documented form, in whole seconds, as from a [`SystemTime`](std::time::SystemTime).
#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self::of_second(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
    }
}

#[cfg(feature = "chrono")]
impl Timestamp {
    /// The time, if the text has a supported form.
    pub fn to_chrono(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        let Instant { second, nanosecond } = self.instant()?;
        chrono::DateTime::from_timestamp(second, nanosecond)
    }
}

/// In the documented form, in whole seconds, as from a [`SystemTime`](std::time::SystemTime).
#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self::of_second(time.timestamp())
    }
}

#[cfg(feature = "time")]
impl Timestamp {
    /// The time, if the text has a supported form.
    pub fn to_time(&self) -> Option<time::OffsetDateTime> {
        let Instant { second, nanosecond } = self.instant()?;
        time::OffsetDateTime::from_unix_timestamp(second).ok()?.replace_nanosecond(nanosecond).ok()
    }
}

/// In the documented form, in whole seconds, as from a [`SystemTime`](std::time::SystemTime).
#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    fn from(time: time::OffsetDateTime) -> Self {
        Self::of_second(time.unix_timestamp())
    }
}

#[cfg(all(test, feature = "jiff", feature = "chrono", feature = "time"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_that_says_no_time_becomes_none() {
        let odd = Timestamp::from("never");
        assert!(odd.to_jiff().is_none() && odd.to_chrono().is_none() && odd.to_time().is_none());
        // Behind the last year of some libraries, or the last minutes of it.
        let late = Timestamp::from("99991231T235959-2359");
        assert!(late.to_system_time().is_some() && late.to_jiff().is_none() && late.to_time().is_none());
        assert_eq!(late.to_chrono().map(|time| time.timestamp()), Some(253_402_387_139));
    }

    proptest! {
        /// The libraries are witnesses of the calendar too.
        #[test]
        fn all_libraries_read_and_write_the_same(
            second in -62_167_219_200_i64..253_402_207_200, nanosecond in 0_u32..1_000_000_000,
        ) {
            let instant = Instant { second, nanosecond };
            let jiff = jiff::Timestamp::new(second, 0).unwrap()
                .checked_add(jiff::SignedDuration::from_nanos(nanosecond.into())).unwrap();
            let chrono = chrono::DateTime::from_timestamp(second, nanosecond).unwrap();
            let time = time::OffsetDateTime::from_unix_timestamp(second).unwrap()
                .replace_nanosecond(nanosecond).unwrap();

            let written = jiff.strftime("%Y%m%dT%H%M%SZ").to_string();
            for timestamp in [Timestamp::from(jiff), Timestamp::from(chrono), Timestamp::from(time)] {
                prop_assert_eq!(timestamp.as_str(), &written);
            }

            let read = Timestamp::from(jiff.to_string());
            prop_assert_eq!(read.instant(), Some(instant));
            prop_assert_eq!(read.to_jiff(), Some(jiff));
            prop_assert_eq!(read.to_chrono(), Some(chrono));
            prop_assert_eq!(read.to_time(), Some(time));
        }
    }
}
