//! One device of a task over time: a pure function of the seed and the time.

use serde::{Deserialize, Serialize};

use super::end::{End, GIVES_UP_AFTER};
use crate::chance;

/// How a device is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Waiting,
    Processing,
    WaitingForRetry,
    Success,
    Fail,
    Timeout,
    Stopped,
}

/// How a device is doing, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) state: State,
    pub(super) start: Option<i64>,
    pub(super) end: Option<i64>,
}

/// A run of a device that somebody started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Round {
    pub(super) number: u32,
    pub(super) begin: i64,
}

/// All that the state of a device depends on.
pub(super) struct Device<'a> {
    pub(super) place: u64,
    pub(super) index: u64,
    pub(super) name: &'a str,
    pub(super) round: Round,
    pub(super) retries: u32,
    pub(super) pause: i64,
    pub(super) stopped: Option<i64>,
}

/// So many devices begin at about the same time; then come the next ones.
const WAVE: u64 = 50;

/// The time between waves, in milliseconds.
const BETWEEN_WAVES: i64 = 10_000;

/// How long a device works at least, and how much longer at most.
const SHORTEST: i64 = 20_000;
const SPREAD: u64 = 80_000;

/// The round of a device with which a task starts.
pub(super) fn first_round(place: u64, index: u64, start: i64) -> Round {
    let wave = i64::try_from(index / WAVE).unwrap_or(i64::MAX).saturating_mul(BETWEEN_WAVES);
    let own = 1 + below(chance::draw(place, &[index]), 5_000);
    Round { number: 0, begin: start.saturating_add(wave).saturating_add(own) }
}

impl State {
    /// Whether the platform is done with the device.
    pub(super) fn is_final(self) -> bool {
        matches!(self, Self::Success | Self::Fail | Self::Timeout | Self::Stopped)
    }
}

impl Device<'_> {
    /// How the device is doing.
    pub(super) fn moment(&self, now: i64) -> Moment {
        let Some(stopped) = self.stopped.filter(|stopped| *stopped <= now) else { return self.undisturbed(now) };
        let moment = self.undisturbed(stopped);
        if moment.state.is_final() { moment } else { Moment { state: State::Stopped, end: Some(stopped), ..moment } }
    }

    /// When the device enters another state, and which.
    pub(super) fn moments(&self) -> Vec<(i64, State)> {
        let mut moments = Vec::new();
        let mut begin = self.round.begin;
        for attempt in 0..=self.retries {
            let (fate, takes) = self.fate(attempt);
            let end = begin.saturating_add(takes);
            moments.push((begin, State::Processing));
            if fate == State::Success || attempt == self.retries {
                moments.push((end, fate));
                break;
            }
            moments.push((end, State::WaitingForRetry));
            begin = end.saturating_add(self.pause);
        }
        if let Some(stopped) = self.stopped.filter(|stopped| !self.undisturbed(*stopped).state.is_final()) {
            moments.retain(|(time, _)| *time <= stopped);
            moments.push((stopped, State::Stopped));
        }
        moments
    }

    fn undisturbed(&self, now: i64) -> Moment {
        let mut begin = self.round.begin;
        let mut start = None;
        for attempt in 0..=self.retries {
            if now < begin {
                let state = if attempt == 0 { State::Waiting } else { State::WaitingForRetry };
                return Moment { state, start, end: None };
            }
            start = start.or(Some(begin));
            let (fate, takes) = self.fate(attempt);
            let end = begin.saturating_add(takes);
            if now < end {
                return Moment { state: State::Processing, start, end: None };
            }
            if fate == State::Success || attempt == self.retries {
                return Moment { state: fate, start, end: Some(end) };
            }
            begin = end.saturating_add(self.pause);
        }
        Moment { state: State::Fail, start, end: Some(begin) }
    }

    /// How an attempt ends, and after how long.
    fn fate(&self, attempt: u32) -> (State, i64) {
        let draw = chance::draw(self.place, &[self.index, self.round.number.into(), attempt.into()]);
        let end = End::named(self.name).unwrap_or_else(|| End::drawn(draw));
        let takes = if end == End::Timeout { GIVES_UP_AFTER } else { SHORTEST + below(draw >> 8, SPREAD) };
        (end.into(), takes)
    }
}

fn below(draw: u64, limit: u64) -> i64 {
    i64::try_from(draw % limit).unwrap_or_default()
}
