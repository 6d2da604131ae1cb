//! Reads the forms in which the services write a time.

use super::Instant;
use super::calendar::{DAY, Day};

/// The time that a text says: date, `T`, time of day, and `Z` or the offset from UTC.
pub(super) fn instant(text: &str) -> Option<Instant> {
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
    Some(Instant { second: day * DAY + hour * 3600 + minute * 60 + second - offset, nanosecond })
}

/// The time of day, and how many seconds it is ahead of UTC. Without either the time could be anywhere.
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

/// Numbers of so many digits each, with the separator between all of them or none.
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

/// The digits behind the point as nanoseconds; what is finer is left out.
fn nanoseconds(fraction: &str) -> Option<u32> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    Some(digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

/// A number of digits alone: no sign, no blank.
fn whole(digits: &str) -> Option<i64> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}
