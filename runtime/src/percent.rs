//! The one percent-encoder, shared by paths, queries and form bodies.
//!
//! Everything outside RFC 3986 *unreserved* (`A-Z a-z 0-9 - . _ ~`) becomes `%XX` with upper-case digits, byte by byte
//! of the UTF-8 text. A space is `%20`, never `+`.

use std::fmt;

/// How many bytes `text` has once encoded.
pub(crate) fn encoded_len(text: &str) -> usize {
    text.bytes().map(|byte| if is_unreserved(byte) { 1 } else { 3 }).sum()
}

/// Appends `text`, encoded, to `target`.
pub(crate) fn push_encoded(target: &mut String, text: &str) {
    // Most values need no encoding at all. What is unreserved is ASCII, so that it ends between two characters.
    let plain = text.bytes().take_while(|byte| is_unreserved(*byte)).count();
    let (start, rest) = text.split_at_checked(plain).unwrap_or(("", text));
    target.push_str(start);
    for byte in rest.bytes() {
        if is_unreserved(byte) {
            target.push(char::from(byte));
        } else {
            target.push('%');
            target.push(hex_digit(byte >> 4));
            target.push(hex_digit(byte & 0xF));
        }
    }
}

/// A writer that encodes what is formatted into it, so that a value needs no text of its own on the way.
pub(crate) struct Encoding<'a>(pub(crate) &'a mut String);

impl fmt::Write for Encoding<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        push_encoded(self.0, text);
        Ok(())
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
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
}
