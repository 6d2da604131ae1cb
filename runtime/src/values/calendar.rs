//! Parses and formats timestamps such as `20151212T121212Z`.
//!
//! The calendar is the proleptic Gregorian one of ISO 8601. It is hand-written because it is short, and the choice of a time
//! library belongs to the caller.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time: the seconds since 1970 in UTC, rounded down, and the fraction of a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Instant {
    pub(crate) second: i64,
    pub(crate) nanosecond: u32,
}

impl Instant {
    /// Parses a date, `T`, the time of day, and `Z` or the offset from UTC.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (date, rest) = text.split_once('T')?;
        let (time, offset) = split_offset(rest)?;
        let (time, nanosecond) = match time.split_once('.') {
            Some((time, fraction)) => (time, nanoseconds(fraction)?),
            None => (time, 0),
        };
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let day = Day { year, month, day }.number()?;
        Some(Self { second: day * DAY + hour * 3600 + minute * 60 + second - offset, nanosecond })
    }

    /// In the documented form, without the fraction of a second.
    pub(crate) fn text(self) -> String {
        let Day { year, month, day } = Day::of(self.second.div_euclid(DAY));
        let second = self.second.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }

    /// As a system time, if it is in its range.
    pub(crate) fn to_system_time(self) -> Option<SystemTime> {
        let whole = match u64::try_from(self.second) {
            Ok(after) => UNIX_EPOCH.checked_add(Duration::from_secs(after)),
            Err(_) => UNIX_EPOCH.checked_sub(Duration::from_secs(self.second.unsigned_abs())),
        };
        whole?.checked_add(Duration::from_nanos(self.nanosecond.into()))
    }
}

impl From<SystemTime> for Instant {
    fn from(time: SystemTime) -> Self {
        let whole = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self { second: whole(after), nanosecond: after.subsec_nanos() },
            Err(before) => match before.duration() {
                before if before.subsec_nanos() == 0 => Self { second: -whole(before), nanosecond: 0 },
                // Rounded down, too.
                before => Self { second: -whole(before) - 1, nanosecond: 1_000_000_000 - before.subsec_nanos() },
            },
        }
    }
}

/// The seconds of a day.
const DAY: i64 = 86_400;

/// The days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// The days from 1 March of the year 0, where an era begins, to 1 January 1970.
const EPOCH: i64 = 719_468;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    year: i64,
    month: i64,
    day: i64,
}

impl Day {
    /// The day with this number of days since 1 January 1970.
    ///
    /// Years are counted from March, so that a leap day is the last day of its year.
    fn of(number: i64) -> Self {
        let number = number + EPOCH;
        let (era, day_of_era) = (number.div_euclid(ERA), number.rem_euclid(ERA));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // From March on, five months have 153 days.
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        Self { year: era * 400 + year_of_era + next, month, day }
    }

    /// The number of days since 1 January 1970; `None` if there is no such day.
    fn number(self) -> Option<i64> {
        let Self { year, month, day } = self;
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let number = era * ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH;
        (Self::of(number) == self).then_some(number)
    }
}

/// The time of day, and its offset from UTC in seconds, which is required.
fn split_offset(text: &str) -> Option<(&str, i64)> {
    if let Some(time) = text.strip_suffix('Z') {
        return Some((time, 0));
    }
    let (time, offset) = text.split_at_checked(text.rfind(['+', '-'])?)?;
    let (sign, offset) = offset.split_at_checked(1)?;
    let [hours, minutes] = numbers(offset, ':', [2, 2])?;
    let seconds = hours * 3600 + minutes * 60;
    (hours <= 23 && minutes <= 59).then_some((time, if sign == "-" { -seconds } else { seconds }))
}

/// Numbers with these numbers of digits, with the separator between all of them or none.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[i64; N]> {
    let separated = text.contains(separator);
    let mut rest = text;
    let mut numbers = [0; N];
    for (index, (number, digits)) in numbers.iter_mut().zip(digits).enumerate() {
        if separated && index > 0 {
            rest = rest.strip_prefix(separator)?;
        }
        let (own, behind) = rest.split_at_checked(digits)?;
        *number = whole(own)?;
        rest = behind;
    }
    rest.is_empty().then_some(numbers)
}

/// The fraction of a second in nanoseconds; further digits are ignored.
fn nanoseconds(fraction: &str) -> Option<u32> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    Some(digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

/// A number without a sign or blanks.
fn whole(digits: &str) -> Option<i64> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}
