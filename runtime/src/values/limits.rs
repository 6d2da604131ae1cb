//! Documented limits of a text, and the error that tells which of them a value breaks.

use std::error::Error;
use std::fmt;

use super::excerpt::Excerpt;
use super::path_error_kind::PathErrorKind;

/// The documented limits of a text. Lengths count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The smallest number of characters.
    pub min_length: usize,
    /// The greatest number of characters.
    pub max_length: usize,
    /// The greatest number of bytes in UTF-8.
    pub max_bytes: usize,
    /// The characters that may occur, in ranges from a first to a last one; any, if there are no ranges.
    pub allowed: &'static [(char, char)],
    /// The same in words, such as `letters, digits and hyphens`.
    pub words: &'static str,
    /// Whether it is a segment of a path, and so must not be empty, `.` or `..`.
    pub segment: bool,
}

impl Limits {
    /// No limits.
    pub const NONE: Self =
        Self { min_length: 0, max_length: usize::MAX, max_bytes: usize::MAX, allowed: &[], words: "", segment: false };

    /// Checks `value`, which becomes a value of the type called `name`.
    ///
    /// # Errors
    ///
    /// When the value breaks a limit; the error tells which.
    pub fn check(&self, name: &'static str, value: &str) -> Result<(), InvalidValue> {
        self.broken_by(value).map_or(Ok(()), |broken| {
            Err(InvalidValue(Box::new(Details { name, broken, value: value.chars().take(SHOWN).collect() })))
        })
    }

    fn broken_by(&self, value: &str) -> Option<Broken> {
        // Counting is left out for the many types without a limit of length.
        if self.min_length > 0 || self.max_length < usize::MAX {
            let length = value.chars().count();
            if length < self.min_length {
                return Some(Broken::TooShort { length, least: self.min_length });
            }
            if length > self.max_length {
                return Some(Broken::TooLong { length, most: self.max_length });
            }
        }
        if value.len() > self.max_bytes {
            return Some(Broken::TooManyBytes { bytes: value.len(), most: self.max_bytes });
        }
        let allowed = |character| self.allowed.iter().any(|(first, last)| (*first..=*last).contains(&character));
        if let Some(character) = value.chars().find(|character| !self.allowed.is_empty() && !allowed(*character)) {
            return Some(Broken::Character { character: Some(character), words: self.words });
        }
        PathErrorKind::of(value).filter(|_| self.segment).map(Broken::Segment)
    }
}

/// So many characters of the value are kept.
const SHOWN: usize = 64;

/// A value that breaks a documented limit of its type.
///
/// Prints the type and the limit: `PackageId: must have at most 36 characters, has 37`.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidValue(Box<Details>);

#[derive(Clone, PartialEq, Eq)]
struct Details {
    name: &'static str,
    broken: Broken,
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    TooShort { length: usize, least: usize },
    TooLong { length: usize, most: usize },
    TooManyBytes { bytes: usize, most: usize },
    Segment(PathErrorKind),
    Character { character: Option<char>, words: &'static str },
}

impl InvalidValue {
    /// The name of the type.
    pub fn type_name(&self) -> &'static str {
        self.0.name
    }

    /// The beginning of the value, at most 64 characters; nothing of a secret.
    pub fn value(&self) -> &str {
        &self.0.value
    }

    /// The same error without the value, which is a secret.
    pub(crate) fn redacted(mut self) -> Self {
        self.0.value.clear();
        if let Broken::Character { character, .. } = &mut self.0.broken {
            *character = None;
        }
        self
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { name, broken, value } = &*self.0;
        match broken {
            Broken::TooShort { length, least } => {
                write!(formatter, "{name}: must have at least {}, has {length}", characters(*least))
            }
            Broken::TooLong { length, most } => {
                write!(formatter, "{name}: must have at most {}, has {length}", characters(*most))
            }
            Broken::TooManyBytes { bytes, most } => {
                write!(formatter, "{name}: must have at most {most} bytes, has {bytes}")
            }
            Broken::Segment(flaw) => write!(formatter, "{name}: {flaw}"),
            Broken::Character { character: None, words } => {
                write!(formatter, "{name}: a character is not allowed, only {words} are")
            }
            Broken::Character { character: Some(character), words } => {
                let shown = Excerpt::of(value.as_bytes());
                write!(formatter, "{name}: {character:?} in {shown} is not allowed, only {words} are")
            }
        }
    }
}

/// As `Display`, because a program whose `main` returns the error ends with its `Debug`.
impl fmt::Debug for InvalidValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Error for InvalidValue {}

fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        min_length: 1,
        max_length: 36,
        allowed: &[('-', '-'), ('0', '9'), ('a', 'z')],
        words: "small letters, digits and hyphens",
        ..Limits::NONE
    };

    fn message(value: &str) -> String {
        LIMITS.check("PackageId", value).unwrap_err().to_string()
    }

    #[test]
    fn the_error_tells_type_and_limit() {
        assert_eq!(message(""), "PackageId: must have at least 1 character, has 0");
        assert_eq!(message(&"a".repeat(37)), "PackageId: must have at most 36 characters, has 37");
        assert_eq!(
            message("a\nb"),
            "PackageId: '\\n' in \"a\\nb\" is not allowed, only small letters, digits and hyphens are"
        );
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        let limits = Limits { max_length: 2, ..Limits::NONE };
        assert!(limits.check("Name", "\u{4e2d}\u{6587}").is_ok());
        assert!(limits.check("Name", "\u{4e2d}\u{6587}x").is_err());
        let limits = Limits { max_bytes: 6, ..Limits::NONE };
        assert!(limits.check("Name", "\u{4e2d}\u{6587}").is_ok());
        let error = limits.check("Name", "\u{4e2d}\u{6587}x").unwrap_err();
        assert_eq!(error.to_string(), "Name: must have at most 6 bytes, has 7");
    }

    #[test]
    fn a_segment_of_a_path_is_no_step_to_another_path() {
        let segment = Limits { segment: true, ..Limits::NONE };
        let message = |value| segment.check("FileId", value).map_err(|error| error.to_string());
        assert_eq!(message("..."), Ok(()));
        assert_eq!(message(""), Err("FileId: is empty".to_owned()));
        assert_eq!(message(".."), Err("FileId: is `..`, which is a step to another path".to_owned()));
    }

    #[test]
    fn only_the_beginning_of_a_long_value_is_kept() {
        assert_eq!(LIMITS.check("PackageId", &"x".repeat(100_000)).unwrap_err().value().len(), 64);
    }
}
