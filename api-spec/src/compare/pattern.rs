//! Patterns: which of two takes more. The documents' patterns say nearly always "so many of these characters", and
//! these can be told apart; of any other pair nobody can tell.

use super::limits::Shift;
use crate::model::TextLimits;

/// How the set of texts changes from one pattern to the other; none when both take the same.
pub(super) fn shift(before: &str, after: &str) -> Option<Shift> {
    let (Some(old), Some(new)) = (TextLimits::of_pattern(before), TextLimits::of_pattern(after)) else {
        return Some(Shift::Changed);
    };
    match (old.is_within(&new), new.is_within(&old)) {
        (true, true) => None,
        (false, true) => Some(Shift::Tightened),
        (true, false) => Some(Shift::Loosened),
        (false, false) => Some(Shift::Changed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_that_takes_less_is_the_tighter_one() {
        for (before, after, expected) in [
            ("^[a-z]{1,36}$", "^[a-z]{1,32}$", Shift::Tightened),
            ("^[a-z0-9]{1,36}$", "^[a-z]{1,36}$", Shift::Tightened),
            ("^[a-z]*$", "^[a-z]+$", Shift::Tightened),
            ("^[a-z]+$", "^[a-zA-Z]*$", Shift::Loosened),
            ("^[a-z]{1,36}$", "^[a-z]{1,}$", Shift::Loosened),
            ("^[a-z]{1,36}$", "^[0-9]{1,36}$", Shift::Changed),
            ("^[a-z]{1,36}$", "^[a-z0-9]{1,32}$", Shift::Changed),
            ("^(?:a|bc)$", "^(?:a|bc|d)$", Shift::Changed),
        ] {
            assert_eq!(shift(before, after), Some(expected), "{before} to {after}");
        }
    }

    #[test]
    fn another_spelling_of_the_same_takes_the_same() {
        assert_eq!(shift("^[0-9]+$", "^[0-9]{1,}$"), None);
        assert_eq!(shift("^\\d+$", "^\\p{Nd}+$"), None);
    }
}
