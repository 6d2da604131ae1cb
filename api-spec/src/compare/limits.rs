//! Limits of values: whether a value that was taken is refused now, or the other way round.

use std::fmt::Display;

use super::direction::Direction;
use super::walk::{Site, Walk};
use super::{Kind, pattern};

/// What a limit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Nothing above it.
    Upper,
    /// Nothing below it.
    Lower,
    /// Only its multiples.
    Step,
}

/// How the set of the values that are taken has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shift {
    Tightened,
    Loosened,
    /// Some values are refused now, others taken; or nobody can tell.
    Changed,
}

/// A number that limits something.
pub(super) trait Number: Copy + PartialOrd + Display {
    fn is_multiple_of(self, other: Self) -> bool;
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(impl Number for $number {
            fn is_multiple_of(self, other: Self) -> bool {
                other != (0 as $number) && self % other == (0 as $number)
            }
        })*
    };
}

numbers!(u64 i64 f64);

/// Compares the limits of one schema.
pub(super) struct Limits<'w, 's> {
    pub(super) direction: Direction,
    pub(super) site: &'w Site,
    pub(super) walk: &'w mut Walk<'s>,
}

impl Limits<'_, '_> {
    /// Compares the limit under a key.
    pub(super) fn compare<N: Number>(&mut self, key: &str, limit: Limit, before: Option<N>, after: Option<N>) {
        let shift = match (before, after) {
            (None, None) => return,
            (None, Some(_)) => Shift::Tightened,
            (Some(_), None) => Shift::Loosened,
            (Some(old), Some(new)) if old == new => return,
            (Some(old), Some(new)) => shift(limit, old, new),
        };
        self.tell(key, shift, before.map(|old| old.to_string()), after.map(|new| new.to_string()));
    }

    /// Compares the patterns.
    pub(super) fn pattern(&mut self, before: Option<&str>, after: Option<&str>) {
        let shift = match (before, after) {
            (None, None) => return,
            (None, Some(_)) => Shift::Tightened,
            (Some(_), None) => Shift::Loosened,
            (Some(old), Some(new)) if old == new => return,
            (Some(old), Some(new)) => match pattern::shift(old, new) {
                Some(shift) => shift,
                None => return self.walk.words(self.site, "pattern", &old, &new),
            },
        };
        self.tell("pattern", shift, before.map(str::to_owned), after.map(str::to_owned));
    }

    /// Tells that a list of values has come or gone as a whole; false when both sides have one, or neither.
    pub(super) fn values(&mut self, before: Vec<String>, after: Vec<String>) -> bool {
        let shift = match (before.is_empty(), after.is_empty()) {
            (true, false) => Shift::Tightened,
            (false, true) => Shift::Loosened,
            _ => return false,
        };
        let texts = |values: Vec<String>| (!values.is_empty()).then(|| values.join(", "));
        self.tell("enum", shift, texts(before), texts(after));
        true
    }

    fn tell(&mut self, key: &str, shift: Shift, before: Option<String>, after: Option<String>) {
        let (sent, received) = match shift {
            Shift::Tightened => (Kind::RequestLimitTightened, Kind::ResponseLimitTightened),
            Shift::Loosened => (Kind::RequestLimitLoosened, Kind::ResponseLimitLoosened),
            Shift::Changed => (Kind::RequestLimitChanged, Kind::ResponseLimitChanged),
        };
        self.walk.changed(self.direction.kind(sent, received), &self.site.key(key), &before, &after);
    }
}

fn shift<N: Number>(limit: Limit, before: N, after: N) -> Shift {
    let is_tighter = match limit {
        Limit::Upper => after < before,
        Limit::Lower => after > before,
        Limit::Step if after.is_multiple_of(before) => true,
        Limit::Step if before.is_multiple_of(after) => false,
        Limit::Step => return Shift::Changed,
    };
    if is_tighter { Shift::Tightened } else { Shift::Loosened }
}
