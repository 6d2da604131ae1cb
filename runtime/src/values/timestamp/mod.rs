//! Timestamps as the APIs write them: `20151212T121212Z`, in UTC.
//!
//! The services deviate from the documented form: some answers have milliseconds, some the separators of ISO 8601, some no
//! time at all. So a [`Timestamp`] holds the text, and is parsed on request.

#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod ecosystem;

use std::time::SystemTime;

use super::calendar::Instant;
use super::limits::Limits;

/// A timestamp. It keeps any text unchanged, whether it is a valid time or not.
///
/// The documented form is `20151212T121212Z`. [`to_system_time`](Self::to_system_time) also parses fractions of a second, and
/// the ISO forms with separators and with an offset from UTC; it returns `None` for any other text. The features `jiff`,
/// `chrono` and `time` add conversions to the types of these crates.
///
/// Timestamps are compared as texts, which is the order of time for those of the documented form. To compare others, convert
/// them first.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_iot_runtime::Timestamp;
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_449_921_600);
/// assert_eq!(Timestamp::from(noon).as_str(), "20151212T120000Z");
/// assert_eq!(Timestamp::from("20151212T120000.000Z").to_system_time(), Some(noon));
/// assert_eq!(Timestamp::from("2015-12-12T20:00:00+08:00").to_system_time(), Some(noon));
/// assert_eq!(Timestamp::from("never").to_system_time(), None);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(Box<str>);

super::text::unlimited_text!(Timestamp);
crate::__visible_text!(Timestamp, Limits::NONE);

impl Timestamp {
    /// The time, if the text has a supported form.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.instant()?.to_system_time()
    }

    fn instant(&self) -> Option<Instant> {
        Instant::read(self.as_str())
    }

    /// In the documented form.
    fn of_second(second: i64) -> Self {
        Self::new(Instant { second, nanosecond: 0 }.text())
    }
}

/// In the documented form, in whole seconds. Outside of the years 0 to 9999, the year has a sign or more digits.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self::of_second(Instant::from(time).second)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::time::{Duration, UNIX_EPOCH};

    use super::*;
    use crate::json;

    /// Seconds since 1970, if the text says a time.
    fn second(text: &str) -> Option<i64> {
        Timestamp::from(text).instant().map(|instant| instant.second)
    }

    #[test]
    fn the_documented_form_and_those_that_are_met_say_the_same_time() {
        for text in [
            "20151212T121212Z",
            "2015-12-12T12:12:12Z",
            "2015-12-12T12:12:12.000Z",
            "2015-12-12T12:12:12+00:00",
            "20151212T201212+0800",
            "2015-12-12T06:42:12-05:30",
        ] {
            assert_eq!(second(text), Some(1_449_922_332), "{text}");
        }
    }

    #[test]
    fn fractions_of_a_second_are_read() {
        let nanosecond = |text: &str| Timestamp::from(text).instant().map(|instant| instant.nanosecond);
        assert_eq!(nanosecond("20151212T121212.123Z"), Some(123_000_000));
        assert_eq!(nanosecond("20151212T121212.1234567899Z"), Some(123_456_789));
        let before = Timestamp::from("19691231T235959.250Z").to_system_time().unwrap();
        assert_eq!(UNIX_EPOCH.duration_since(before).unwrap(), Duration::from_millis(750));
    }

    #[test]
    fn a_text_that_says_no_time_is_kept() {
        for text in [
            "",
            "never",
            "T",
            "20151212",
            "20151212T121212",
            "20151232T121212Z",
            "20150229T000000Z",
            "21000229T000000Z",
            "20151212T240000Z",
            "20151212T126012Z",
            "20151212T121260Z",
            "20151212T121212.Z",
            "20151212T121212.1a3Z",
            "20151212T121212.123.4Z",
            "2015-1212T121212Z",
            "2015-12-12T12:1212Z",
            "-015-12-12T12:12:12Z",
            "+0151212T121212Z",
            "20151212T121212+2400",
            "20151212T121212+08",
            "20151212T12\u{661}212Z",
            " 20151212T121212Z",
        ] {
            assert_eq!(second(text), None, "{text}");
            assert_eq!(Timestamp::from(text).as_str(), text);
        }
        assert!(second("20160229T000000Z").is_some() && second("20000229T000000Z").is_some());
    }

    #[test]
    fn a_time_before_1970_is_rounded_down_too() {
        let before = |millis| Timestamp::from(UNIX_EPOCH - Duration::from_millis(millis));
        assert_eq!(before(1).as_str(), "19691231T235959Z");
        assert_eq!(before(1000).as_str(), "19691231T235959Z");
        assert_eq!(before(1001).as_str(), "19691231T235958Z");
    }

    #[test]
    fn a_year_that_the_form_cannot_write_is_written_all_the_same() {
        assert_eq!(Timestamp::of_second(253_402_300_799).as_str(), "99991231T235959Z");
        assert_eq!(Timestamp::of_second(253_402_300_800).as_str(), "100000101T000000Z");
        assert_eq!(Timestamp::of_second(-62_167_219_201).as_str(), "-0011231T235959Z");
        for second in [i64::MIN, i64::MAX] {
            assert_eq!(Timestamp::of_second(second).to_system_time(), None);
        }
    }

    proptest! {
        #[test]
        fn a_time_survives_being_written(second in -62_167_219_200_i64..=253_402_300_799, nanos in 0_u32..1_000_000_000) {
            let whole = Timestamp::of_second(second);
            prop_assert_eq!(whole.instant(), Some(Instant { second, nanosecond: 0 }));
            let fine = whole.as_str().replace('Z', &format!(".{nanos:09}Z"));
            let time = Timestamp::from(fine).to_system_time().unwrap();
            prop_assert_eq!(Timestamp::from(time), whole);
        }

        #[test]
        fn any_text_is_kept_through_json(text in ".*") {
            let json = serde_json::to_string(&text).unwrap();
            let timestamp: Timestamp = json::of_text(&json).unwrap();
            prop_assert_eq!(timestamp.as_str(), &text);
            let _ = timestamp.to_system_time();
            prop_assert_eq!(json::text(&timestamp), json);
        }

        #[test]
        fn what_looks_like_a_time_is_kept_too(text in "[0-9+T:.Z-]{0,12}T[0-9+:.Z-]{0,16}") {
            let timestamp = Timestamp::from(text.as_str());
            let _ = timestamp.to_system_time();
            prop_assert_eq!(timestamp.as_str(), &text);
        }

        #[test]
        fn times_of_the_documented_form_are_ordered_by_time(a in 0_i64..253_402_300_799, b in 0_i64..253_402_300_799) {
            prop_assert_eq!(Timestamp::of_second(a).cmp(&Timestamp::of_second(b)), a.cmp(&b));
        }
    }
}
