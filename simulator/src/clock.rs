//! The simulator's clock: it runs faster than the machine's, or stands still until it is told to go on.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// The time that things have in the simulator, such as when a package was created and how far an upgrade is.
#[derive(Debug)]
pub struct Clock {
    start: i64,
    pace: Pace,
    advanced: AtomicI64,
}

#[derive(Debug)]
enum Pace {
    Still,
    Running { since: Instant, speed: f64 },
}

impl Clock {
    /// A clock that starts now and runs `speed` times as fast as the machine's.
    pub fn running(speed: f64) -> Self {
        let pace = Pace::Running { since: Instant::now(), speed: speed.max(0.0) };
        Self { start: milliseconds(SystemTime::now()), pace, advanced: AtomicI64::new(0) }
    }

    /// A clock that starts now and stands still: time passes only by [`Simulator::advance`](crate::Simulator::advance).
    pub fn still() -> Self {
        Self { start: milliseconds(SystemTime::now()), pace: Pace::Still, advanced: AtomicI64::new(0) }
    }

    /// Starts at another time.
    #[must_use]
    pub fn starting_at(mut self, time: SystemTime) -> Self {
        self.start = milliseconds(time);
        self
    }

    /// Starts no earlier than that: time does not run backwards when a state is taken up again.
    pub(crate) fn not_before(&mut self, milliseconds: i64) {
        self.start = self.start.max(milliseconds);
    }

    /// Milliseconds since 1970, accelerated.
    pub(crate) fn now(&self) -> i64 {
        let elapsed = match &self.pace {
            Pace::Still => 0,
            #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and so long nobody waits")]
            Pace::Running { since, speed } => (since.elapsed().as_secs_f64() * speed * 1000.0) as i64,
        };
        self.start.saturating_add(elapsed).saturating_add(self.advanced.load(Ordering::Relaxed))
    }

    /// Milliseconds as a client's clock counts them, for the life of tokens and for throttling: not accelerated.
    pub(crate) fn unhurried(&self) -> i64 {
        let elapsed = match &self.pace {
            Pace::Still => 0,
            Pace::Running { since, .. } => i64::try_from(since.elapsed().as_millis()).unwrap_or(i64::MAX),
        };
        self.start.saturating_add(elapsed).saturating_add(self.advanced.load(Ordering::Relaxed))
    }

    /// How long it takes on the machine's clock until a time comes by itself; none when it never does.
    pub(crate) fn until(&self, time: i64) -> Option<Duration> {
        match &self.pace {
            Pace::Running { speed, .. } if *speed > 0.0 => {
                let wait = Duration::from_millis(time.saturating_sub(self.now()).max(0).unsigned_abs());
                Duration::try_from_secs_f64(wait.as_secs_f64() / speed).ok()
            }
            _ => None,
        }
    }

    pub(crate) fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        // The closure always gives a value.
        let _ = self
            .advanced
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |advanced| Some(advanced.saturating_add(by)));
    }
}

/// As the APIs write a time: `20151212T121212Z`.
pub(crate) fn text(milliseconds: i64) -> String {
    civil(milliseconds).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// As IAM writes a time: `2015-12-12T12:12:12.000000Z`.
pub(crate) fn iso_text(milliseconds: i64) -> String {
    civil(milliseconds).strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
}

/// As the APIs write a time to the millisecond: `2015-12-12T12:12:12.000Z`.
pub(crate) fn text_to_the_millisecond(milliseconds: i64) -> String {
    civil(milliseconds).strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// Reads the form `20151212T121212Z`.
pub(crate) fn read(text: &str) -> Option<i64> {
    let civil = DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()?;
    Some(Offset::UTC.to_timestamp(civil).ok()?.as_millisecond())
}

/// A time as the machine has it.
pub(crate) fn system_time(milliseconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(milliseconds.max(0).unsigned_abs())
}

fn civil(milliseconds: i64) -> DateTime {
    // Later than the year 9999 there is nothing to tell.
    let time = Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX);
    Offset::UTC.to_datetime(time)
}

fn milliseconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stands_still_goes_on_when_told() {
        let clock = Clock::still().starting_at(UNIX_EPOCH + Duration::from_secs(1_709_251_199));
        assert_eq!(text(clock.now()), "20240229T235959Z");
        clock.advance(Duration::from_secs(1));
        assert_eq!((text(clock.now()), clock.now()), ("20240301T000000Z".to_owned(), clock.unhurried()));
    }

    #[test]
    fn a_time_is_read_as_it_is_written() {
        for time in ["20151212T121212Z", "19700101T000000Z"] {
            assert_eq!(text(read(time).unwrap()), time);
        }
        assert_eq!((read("2015-12-12T12:12:12Z"), read("")), (None, None));
        assert_eq!(iso_text(0), "1970-01-01T00:00:00.000000Z");
    }

    #[test]
    fn nothing_is_too_late() {
        let clock = Clock::still();
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(text(clock.now()), "99991230T220000Z");
    }
}
