//! The limits of a string in the form in which emitted code checks them: lengths, and a set of characters.
//!
//! A pattern of the documents says nearly always "so many of these characters", so it becomes ranges of characters and
//! callers need no regex engine. A pattern that says anything else is documented but not checked.

use api_spec::model::StringSchema;
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

/// What the constructor of a text type checks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    /// The characters that may stand in the text, in ascending ranges.
    pub(crate) allowed: Option<Vec<(char, char)>>,
}

impl Limits {
    /// The limits that a schema states, by key or by pattern; the tighter one where both do.
    pub(crate) fn of(string: &StringSchema) -> Self {
        let pattern = string.pattern.as_deref().and_then(characters).unwrap_or_default();
        Self {
            min_length: string.min_length.max(pattern.min_length).filter(|min| *min > 0),
            max_length: tighter(string.max_length, pattern.max_length),
            allowed: pattern.allowed,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The allowed characters in words: `letters, digits, "-" and "_"`.
    pub(crate) fn words(&self) -> Option<String> {
        let mut rest = self.allowed.clone()?;
        let mut words = Vec::new();
        let mut take = |ranges: &[(char, char)], name: &str| {
            if ranges.iter().all(|range| rest.contains(range)) {
                rest.retain(|range| !ranges.contains(range));
                words.push(name.to_owned());
            }
        };
        take(&[('A', 'Z'), ('a', 'z')], "letters");
        take(&[('A', 'Z')], "upper-case letters");
        take(&[('a', 'z')], "lower-case letters");
        take(&[('0', '9')], "digits");
        take(&[('A', 'F'), ('a', 'f')], "the letters a to f");
        take(&[('a', 'f')], "the lower-case letters a to f");
        take(&[('\u{4e00}', '\u{9fff}')], "Chinese characters");
        words.extend(rest.iter().flat_map(|range| spelled(*range)));
        Some(enumeration(&words))
    }
}

/// `a`, `a and b`, `a, b and c`.
fn enumeration(words: &[String]) -> String {
    match words {
        [] => "no characters".to_owned(),
        [only] => only.clone(),
        [head @ .., last] => format!("{} and {last}", head.join(", ")),
    }
}

/// A range of a few characters is spelled out; a long one is told by its ends.
fn spelled((from, to): (char, char)) -> Vec<String> {
    let show = |c: char| match c {
        '-' => "hyphens".to_owned(),
        '_' => "underscores".to_owned(),
        ' ' => "blanks".to_owned(),
        c if c.is_control() || c.is_whitespace() => format!("U+{:04X}", u32::from(c)),
        c => format!("\"{c}\""),
    };
    if (from..=to).count() <= 4 {
        (from..=to).map(show).collect()
    } else {
        vec![format!("{} to {}", show(from), show(to))]
    }
}

fn tighter(left: Option<u64>, right: Option<u64>) -> Option<u64> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.min(right)),
        (left, right) => left.or(right),
    }
}

/// Reads `^[…]{m,n}$`, in any spelling that means the same.
fn characters(pattern: &str) -> Option<Limits> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let HirKind::Concat(parts) = hir.kind() else { return None };
    let [start, middle, end] = parts.as_slice() else { return None };
    if *start.kind() != HirKind::Look(Look::Start) || *end.kind() != HirKind::Look(Look::End) {
        return None;
    }
    let (min, max, class) = match middle.kind() {
        HirKind::Repetition(Repetition { min, max, sub, .. }) => (*min, *max, sub.as_ref()),
        _ => (1, Some(1), middle),
    };
    Some(Limits { min_length: Some(u64::from(min)), max_length: max.map(u64::from), allowed: Some(ranges(class)?) })
}

fn ranges(hir: &Hir) -> Option<Vec<(char, char)>> {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class.ranges().iter().map(|r| (r.start(), r.end())).collect()),
        HirKind::Class(Class::Bytes(class)) => {
            let ranges = class.ranges().iter();
            ranges.map(|r| (r.end() < 128).then(|| (char::from(r.start()), char::from(r.end())))).collect()
        }
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            let mut characters = text.chars();
            let only = characters.next().filter(|_| characters.next().is_none())?;
            Some(vec![(only, only)])
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(pattern: &str) -> Limits {
        Limits::of(&StringSchema { pattern: Some(pattern.to_owned()), ..StringSchema::default() })
    }

    #[test]
    fn a_set_of_characters_becomes_ranges() {
        let limits = limits("^[A-Za-z0-9-]{1,36}$");
        assert_eq!((limits.min_length, limits.max_length), (Some(1), Some(36)));
        assert_eq!(limits.words().as_deref(), Some("letters, digits and hyphens"));
    }

    #[test]
    fn chinese_characters_and_punctuation_are_told_in_words() {
        assert_eq!(
            limits("^[A-Za-z0-9一-鿿_?'-]{0,64}$").words().as_deref(),
            Some("letters, digits, Chinese characters, \"'\", hyphens, \"?\" and underscores")
        );
        assert_eq!(limits("^[.-]+$").words().as_deref(), Some("hyphens and \".\""));
        assert_eq!(limits("^[0-9a-fA-F]{24}$").words().as_deref(), Some("digits and the letters a to f"));
    }

    #[test]
    fn the_tighter_of_two_limits_counts() {
        let string = StringSchema {
            min_length: Some(4),
            max_length: Some(10),
            pattern: Some("^[a-z]{1,36}$".to_owned()),
            ..StringSchema::default()
        };
        let limits = Limits::of(&string);
        assert_eq!((limits.min_length, limits.max_length), (Some(4), Some(10)));
    }

    #[test]
    fn a_pattern_of_another_shape_limits_nothing() {
        for pattern in ["^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "abc", "^a+b*$", "["] {
            assert!(limits(pattern).is_empty(), "{pattern}");
        }
    }
}
