//! The one percent-encoder, shared by paths, queries, form bodies and signatures.
//!
//! Everything outside RFC 3986 *unreserved* (`A-Z a-z 0-9 - . _ ~`) becomes `%XX` with upper-case digits, byte by byte
//! of the UTF-8 text. A space is `%20`, never `+`.

use std::fmt;

/// The length of the encoded text in bytes.
pub(crate) fn encoded_len(text: &str) -> usize {
    text.bytes().map(|byte| if is_unreserved(byte) { 1 } else { 3 }).sum()
}

/// Appends `text`, encoded, to `target`.
pub(crate) fn push_encoded(target: &mut String, text: &str) {
    let (plain, rest) = split_plain(text);
    target.push_str(plain);
    push_encoded_bytes(target, rest.bytes());
}

/// Appends a text that another encoder may have encoded, in the form of this one, to `target`.
#[cfg(feature = "signing")]
pub(crate) fn push_recoded(target: &mut String, encoded: &str) {
    let (plain, rest) = split_plain(encoded);
    target.push_str(plain);
    push_encoded_bytes(target, decoded(rest));
}

/// Whether recoding would not change any segment of a path.
#[cfg(feature = "signing")]
pub(crate) fn is_plain_path(path: &str) -> bool {
    holds_only(path, |byte| is_unreserved(byte) | (byte == b'/'))
}

/// The decoded bytes. A percent sign that is not followed by two hexadecimal digits stands for itself.
pub(crate) fn decoded(encoded: &str) -> impl Iterator<Item = u8> {
    let mut rest = encoded.as_bytes();
    std::iter::from_fn(move || {
        let (byte, after) = split_escape(rest).or_else(|| rest.split_first().map(|(byte, after)| (*byte, after)))?;
        rest = after;
        Some(byte)
    })
}

/// A writer that encodes what is formatted into it, which saves an allocation for each value.
pub(crate) struct Encoding<'a>(pub(crate) &'a mut String);

impl fmt::Write for Encoding<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_encoded(self.0, text);
        Ok(())
    }
}

fn push_encoded_bytes(target: &mut String, bytes: impl Iterator<Item = u8>) {
    for byte in bytes {
        if is_unreserved(byte) {
            target.push(char::from(byte));
        } else {
            target.push('%');
            target.push(hex_digit(byte >> 4));
            target.push(hex_digit(byte & 0xF));
        }
    }
}

/// The beginning of `text` that needs no encoding, and the rest. Most values need none.
fn split_plain(text: &str) -> (&str, &str) {
    if holds_only(text, is_unreserved) {
        return (text, "");
    }
    // Unreserved characters are ASCII, so that this is a character boundary.
    let plain = text.bytes().take_while(|byte| is_unreserved(*byte)).count();
    text.split_at_checked(plain).unwrap_or(("", text))
}

fn holds_only(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    // Always to the end: unlike a search, that is vectorised.
    text.bytes().fold(true, |all, byte| all & allowed(byte))
}

/// The byte of the `%XX` at the beginning, and the rest.
fn split_escape(encoded: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, after @ ..] = encoded else { return None };
    let digit = |digit: &u8| char::from(*digit).to_digit(16);
    let byte = u8::try_from(digit(high)? << 4 | digit(low)?).ok()?;
    Some((byte, after))
}

const fn is_unreserved(byte: u8) -> bool {
    // Without branches, so that it is vectorised.
    byte.is_ascii_alphanumeric() | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~')
}

const fn hex_digit(nibble: u8) -> char {
    (if nibble < 10 { b'0' + nibble } else { b'A' + nibble - 10 }) as char
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn only_unreserved_bytes_stay() {
        let mut encoded = String::new();
        push_encoded(&mut encoded, "aZ09-._~ +/?#%&=\u{e9}\n");
        assert_eq!(encoded, "aZ09-._~%20%2B%2F%3F%23%25%26%3D%C3%A9%0A");
        assert_eq!(encoded_len("aZ09-._~ +/?#%&=\u{e9}\n"), encoded.len());
    }

    #[test]
    fn formatted_values_are_encoded_on_the_way() {
        let mut encoded = String::new();
        write!(Encoding(&mut encoded), "{}/{:?}", 1.5, "x").unwrap();
        assert_eq!(encoded, "1.5%2F%22x%22");
    }

    #[cfg(feature = "signing")]
    #[test]
    fn what_another_hand_encoded_is_written_as_this_encoder_does() {
        let mut recoded = String::new();
        push_recoded(&mut recoded, "a%7e+%c3%A9%2F%zz%4%FF\u{e9}");
        assert_eq!(recoded, "a~%2B%C3%A9%2F%25zz%254%FF%C3%A9");
    }
}
