//! The limits of a text: lengths, and the characters that may stand in it.
//!
//! A pattern of the documents says nearly always "so many of these characters", so it becomes ranges of characters, which
//! can be compared, told in words and checked without a regex engine. Any other pattern limits nothing here.

use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use super::schema::StringSchema;

/// What a text must keep to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextLimits {
    /// The least number of characters; never 0.
    pub min_length: Option<u64>,
    /// The greatest number of characters.
    pub max_length: Option<u64>,
    /// The greatest number of bytes in UTF-8.
    pub max_bytes: Option<u64>,
    /// The characters that may stand in the text, in ascending ranges; none when any may.
    pub allowed: Option<Vec<(char, char)>>,
}

impl StringSchema {
    /// The limits that the schema states, by key or by pattern; the tighter one where both do.
    pub fn limits(&self) -> TextLimits {
        let pattern = self.pattern.as_deref().and_then(TextLimits::of_pattern).unwrap_or_default();
        TextLimits {
            min_length: self.min_length.max(pattern.min_length).filter(|least| *least > 0),
            max_length: [self.max_length, pattern.max_length].into_iter().flatten().min(),
            max_bytes: self.max_bytes,
            allowed: pattern.allowed,
        }
    }
}

impl TextLimits {
    /// Reads `^[…]{m,n}$`, in any spelling that means the same; none of any other pattern.
    pub fn of_pattern(pattern: &str) -> Option<Self> {
        let hir = regex_syntax::parse(pattern).ok()?;
        let HirKind::Concat(parts) = hir.kind() else { return None };
        let [start, middle, end] = parts.as_slice() else { return None };
        if *start.kind() != HirKind::Look(Look::Start) || *end.kind() != HirKind::Look(Look::End) {
            return None;
        }
        let (least, most, class) = match middle.kind() {
            HirKind::Repetition(Repetition { min, max, sub, .. }) => (*min, *max, sub.as_ref()),
            _ => (1, Some(1), middle),
        };
        Some(Self {
            min_length: Some(u64::from(least)).filter(|least| *least > 0),
            max_length: most.map(u64::from),
            max_bytes: None,
            allowed: Some(ranges(class)?),
        })
    }

    /// Whether any text goes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether every text that keeps to these limits keeps to the others, too.
    pub fn is_within(&self, other: &Self) -> bool {
        let at_most = |limit: Option<u64>, other: Option<u64>| {
            other.is_none_or(|other| limit.is_some_and(|limit| limit <= other))
        };
        self.min_length >= other.min_length
            && at_most(self.max_length, other.max_length)
            && at_most(self.max_bytes, other.max_bytes)
            && other.allowed.as_ref().is_none_or(|allowed| {
                let ranges = self.allowed.as_deref();
                ranges.is_some_and(|ranges| ranges.iter().all(|range| covers(allowed, *range)))
            })
    }

    /// The allowed characters in words: `letters, digits, hyphens and underscores`.
    pub fn words(&self) -> Option<String> {
        let mut rest = self.allowed.clone()?;
        let mut words = Vec::new();
        for (name, ranges) in NAMED {
            if ranges.iter().all(|range| covers(&rest, *range)) {
                rest = ranges.iter().fold(rest, |rest, range| without(rest, *range));
                words.push((*name).to_owned());
            }
        }
        words.extend(rest.iter().flat_map(|range| spelled(*range)));
        Some(enumeration(&words))
    }
}

/// Sets of characters that have a name; the greater ones first.
const NAMED: &[(&str, &[(char, char)])] = &[
    ("letters", &[('A', 'Z'), ('a', 'z')]),
    ("upper-case letters", &[('A', 'Z')]),
    ("lower-case letters", &[('a', 'z')]),
    ("digits", &[('0', '9')]),
    ("the letters a to f in either case", &[('A', 'F'), ('a', 'f')]),
    ("the lower-case letters a to f", &[('a', 'f')]),
    ("the upper-case letters A to F", &[('A', 'F')]),
    ("Chinese characters", &[('\u{4e00}', '\u{9fff}')]),
    // As many pages end them: where the first version of Unicode did.
    ("Chinese characters", &[('\u{4e00}', '\u{9fa5}')]),
    ("white space", UNICODE_WHITE_SPACE),
    ("white space", &[('\t', '\r'), (' ', ' ')]),
];

/// What `\s` stands for.
const UNICODE_WHITE_SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{85}', '\u{85}'),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
];

fn covers(ranges: &[(char, char)], (from, to): (char, char)) -> bool {
    ranges.iter().any(|range| range.0 <= from && to <= range.1)
}

/// The ranges without one that lies within one of them.
fn without(ranges: Vec<(char, char)>, (from, to): (char, char)) -> Vec<(char, char)> {
    let split = |(first, last): (char, char)| {
        if last < from || to < first {
            return vec![(first, last)];
        }
        let before = (first..from).next_back().map(|end| (first, end));
        let behind = (to..=last).nth(1).map(|start| (start, last));
        before.into_iter().chain(behind).collect()
    };
    ranges.into_iter().flat_map(split).collect()
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
        '\n' => "line feeds".to_owned(),
        '\r' => "carriage returns".to_owned(),
        '\t' => "tabs".to_owned(),
        c if c.is_control() || c.is_whitespace() => format!("U+{:04X}", u32::from(c)),
        c => format!("\"{c}\""),
    };
    if (from..=to).nth(4).is_none() {
        (from..=to).map(show).collect()
    } else {
        vec![format!("{} to {}", show(from), show(to))]
    }
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

    fn limits(pattern: &str) -> TextLimits {
        StringSchema { pattern: Some(pattern.to_owned()), ..StringSchema::default() }.limits()
    }

    #[test]
    fn a_set_of_characters_becomes_ranges() {
        let limits = limits("^[A-Za-z0-9-]{1,36}$");
        assert_eq!((limits.min_length, limits.max_length), (Some(1), Some(36)));
        assert_eq!(limits.words().as_deref(), Some("letters, digits and hyphens"));
    }

    #[test]
    fn characters_are_told_in_words() {
        for (pattern, words) in [
            (
                "^[A-Za-z0-9一-鿿_?'-]{0,64}$",
                "letters, digits, Chinese characters, \"'\", hyphens, \"?\" and underscores",
            ),
            ("^[.-]+$", "hyphens and \".\""),
            ("^[0-9a-fA-F]{24}$", "digits and the letters a to f in either case"),
            ("^[0-9A-F]{24}$", "digits and the upper-case letters A to F"),
            ("^[0-9a-f]{24}$", "digits and the lower-case letters a to f"),
            ("^[一-龥_]+$", "Chinese characters and underscores"),
            (r"^[a-z\s，]+$", "lower-case letters, white space and \"，\""),
            (r"^[ \t\r\n\x0b\f.]+$", "white space and \".\""),
            (r"^[0-9\n\t]+$", "digits, tabs and line feeds"),
            ("^[A-Za-z0-9_:-]+$", "letters, digits, hyphens, \":\" and underscores"),
            ("^[ -@]+$", "digits, blanks to \"/\" and \":\" to \"@\""),
        ] {
            assert_eq!(limits(pattern).words().as_deref(), Some(words), "{pattern}");
        }
    }

    #[test]
    fn the_tighter_of_two_limits_counts() {
        let string = StringSchema {
            min_length: Some(4),
            max_length: Some(10),
            pattern: Some("^[a-z]{1,36}$".to_owned()),
            ..StringSchema::default()
        };
        let limits = string.limits();
        assert_eq!((limits.min_length, limits.max_length), (Some(4), Some(10)));
    }

    #[test]
    fn a_pattern_of_another_shape_limits_nothing() {
        for pattern in ["^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "abc", "^a+b*$", "["] {
            assert!(limits(pattern).is_empty(), "{pattern}");
        }
    }

    #[test]
    fn limits_lie_within_those_that_take_more() {
        for (tight, loose) in [
            ("^[a-z]{1,32}$", "^[a-z]{1,36}$"),
            ("^[a-z]{1,36}$", "^[a-z0-9]{1,36}$"),
            ("^[a-z]+$", "^[a-z]*$"),
            ("^[a-z]+$", "^[a-zA-Z]*$"),
            ("^[a-z]{1,36}$", "^[a-z]{1,}$"),
        ] {
            assert!(limits(tight).is_within(&limits(loose)), "{tight} within {loose}");
            assert!(!limits(loose).is_within(&limits(tight)), "{loose} within {tight}");
        }
        assert!(!limits("^[a-z]{1,36}$").is_within(&limits("^[a-z0-9]{1,32}$")));
        assert!(limits("^[0-9]+$").is_within(&limits("^[0-9]{1,}$")));
        assert_eq!(limits("^\\d+$"), limits("^\\p{Nd}+$"));
    }
}
