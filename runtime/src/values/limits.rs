//! Documented limits of a text, and the error that tells which of them a value breaks.

use std::error::Error;
use std::fmt;

use crate::values::Excerpt;

/// The documented limits of a text. Lengths count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The smallest number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
    /// The characters that may occur.
    pub allowed: Option<Allowed>,
}

/// The characters that may occur in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    /// First and last character of each range.
    pub ranges: &'static [(char, char)],
    /// The same in words, such as `letters, digits and hyphens`.
    pub words: &'static str,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self { min_length: None, max_length: None, allowed: None };

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
        if self.min_length.is_some() || self.max_length.is_some() {
            let length = value.chars().count();
            if let Some(least) = self.min_length.filter(|least| length < *least) {
                return Some(Broken::TooShort { length, least });
            }
            if let Some(most) = self.max_length.filter(|most| length > *most) {
                return Some(Broken::TooLong { length, most });
            }
        }
        let allowed = self.allowed?;
        let character = value.chars().find(|character| !allowed.contains(*character))?;
        Some(Broken::Character { character, words: allowed.words })
    }
}

impl Allowed {
    fn contains(&self, character: char) -> bool {
        self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&character))
    }
}

/// So many characters of the value are kept.
const SHOWN: usize = 64;

/// A value that breaks a documented limit of its type.
///
/// Prints the type and the limit: `PackageId: 37 characters, at most 36 are allowed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue(Box<Details>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Details {
    name: &'static str,
    broken: Broken,
    value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    TooShort { length: usize, least: usize },
    TooLong { length: usize, most: usize },
    Character { character: char, words: &'static str },
}

impl InvalidValue {
    /// The name of the type.
    pub fn type_name(&self) -> &'static str {
        self.0.name
    }

    /// The beginning of the value, at most 64 characters.
    pub fn value(&self) -> &str {
        &self.0.value
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { name, broken, value } = &*self.0;
        match broken {
            Broken::TooShort { length, least } => {
                write!(formatter, "{name}: {}, at least {least} needed", characters(*length))
            }
            Broken::TooLong { length, most } => {
                write!(formatter, "{name}: {}, at most {most} are allowed", characters(*length))
            }
            Broken::Character { character, words } => {
                let shown = Excerpt::of(value.as_bytes());
                write!(formatter, "{name}: {character:?} in {shown} is not allowed, only {words} are")
            }
        }
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
        min_length: Some(1),
        max_length: Some(36),
        allowed: Some(Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('a', 'z')],
            words: "small letters, digits and hyphens",
        }),
    };

    fn message(value: &str) -> String {
        LIMITS.check("PackageId", value).unwrap_err().to_string()
    }

    #[test]
    fn the_error_tells_type_and_limit() {
        assert_eq!(message(""), "PackageId: 0 characters, at least 1 needed");
        assert_eq!(message(&"a".repeat(37)), "PackageId: 37 characters, at most 36 are allowed");
        assert_eq!(
            message("a\nb"),
            "PackageId: '\\n' in \"a\\nb\" is not allowed, only small letters, digits and hyphens are"
        );
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        let limits = Limits { max_length: Some(2), ..Limits::NONE };
        assert!(limits.check("Name", "\u{4e2d}\u{6587}").is_ok());
        assert!(limits.check("Name", "\u{4e2d}\u{6587}x").is_err());
    }

    #[test]
    fn only_the_beginning_of_a_long_value_is_kept() {
        assert_eq!(LIMITS.check("PackageId", &"x".repeat(100_000)).unwrap_err().value().len(), 64);
    }
}
