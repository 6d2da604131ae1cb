//! How something ends that takes time: as a name says, else as it is drawn.

use super::Stage;
use super::timeline::State;

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Success,
    Fail,
    Timeout,
}

/// After this time the platform gives up, in milliseconds.
pub(super) const GIVES_UP_AFTER: i64 = 600_000;

/// Of a hundred so many succeed, and so many more fail; the rest times out.
const SUCCEED: u64 = 90;
const FAIL: u64 = 7;

/// The words in a name that say how it ends. The first one counts.
const WORDS: [(&str, End); 3] = [("fail", End::Fail), ("timeout", End::Timeout), ("success", End::Success)];

impl End {
    /// All ends of which a name speaks, with the words for them.
    pub(super) fn all_named(name: &str) -> impl Iterator<Item = (&'static str, Self)> {
        WORDS.into_iter().filter(move |(word, _)| name.contains(word))
    }

    /// The end of which a name speaks.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::all_named(name).next().map(|(_, end)| end)
    }

    /// The end that a number from chance stands for.
    pub(super) fn drawn(draw: u64) -> Self {
        match draw % 100 {
            low if low < SUCCEED => Self::Success,
            low if low < SUCCEED + FAIL => Self::Fail,
            _ => Self::Timeout,
        }
    }
}

impl From<End> for State {
    fn from(end: End) -> Self {
        match end {
            End::Success => Self::Success,
            End::Fail => Self::Fail,
            End::Timeout => Self::Timeout,
        }
    }
}

impl From<End> for Stage {
    fn from(end: End) -> Self {
        State::from(end).into()
    }
}
