//! The beginning of an untrusted text, safe to print in one line of an error.

use std::fmt::{self, Write as _};

/// Prints at most 200 characters in quotes, with line breaks and control characters escaped.
pub(crate) struct Excerpt<'a>(&'a [u8]);

/// The maximum number of characters.
const SHOWN: usize = 200;

impl<'a> Excerpt<'a> {
    pub(crate) fn of(text: &'a [u8]) -> Self {
        Self(text)
    }

    /// Writes the text without quotes.
    pub(crate) fn write_bare(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A character has at most four bytes, so that this is enough.
        let beginning = self.0.get(..SHOWN * 4 + 4).unwrap_or(self.0);
        let text = String::from_utf8_lossy(beginning);
        for character in text.chars().take(SHOWN) {
            match character {
                // Quotes are not escaped: the excerpt is read by people, not parsed.
                '"' | '\'' => formatter.write_char(character)?,
                _ => write!(formatter, "{}", character.escape_debug())?,
            }
        }
        if text.chars().nth(SHOWN).is_some() { formatter.write_str("\u{2026}") } else { Ok(()) }
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('"')?;
        self.write_bare(formatter)?;
        formatter.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_on_one_short_line() {
        assert_eq!(Excerpt::of(b"<h1>\r\n\x1b[31m\"\xff").to_string(), "\"<h1>\\r\\n\\u{1b}[31m\"\u{fffd}\"");
        let long = "\u{1f600}".repeat(10_000);
        assert_eq!(Excerpt::of(long.as_bytes()).to_string().chars().count(), 200 + 3);
        assert!(!Excerpt::of(&[b'a'; 200]).to_string().contains('\u{2026}'));
    }
}
