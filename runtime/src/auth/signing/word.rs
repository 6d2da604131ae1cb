//! The parts of the header `Authorization`: words, which are checked, and hashes in hexadecimal digits.

use crate::error::CredentialError;

/// Rejects an empty value, and one with blanks or line ends, which often follow keys in files.
pub(super) fn check(what: &str, value: &str) -> Result<(), CredentialError> {
    let flaw = match value {
        "" => "is empty",
        _ if holds(value, |byte| !byte.is_ascii_graphic()) => {
            "holds a blank, a line break or something else outside visible ASCII"
        }
        _ => return Ok(()),
    };
    Err(CredentialError::new(format!("the {what} {flaw}")))
}

/// Also rejects the separators of words.
pub(super) fn check_word(what: &str, value: &str) -> Result<(), CredentialError> {
    check(what, value)?;
    if holds(value, |byte| (byte == b',') | (byte == b'/')) {
        return Err(CredentialError::new(format!("the {what} holds a comma or a slash")));
    }
    Ok(())
}

fn holds(value: &str, searched: impl Fn(u8) -> bool) -> bool {
    // Always to the end: unlike a search, that is vectorised.
    value.bytes().fold(false, |found, byte| found | searched(byte))
}

/// A hash as text. It allocates nothing, because each signature needs two.
pub(super) fn hexadecimal<'a>(hash: &[u8; 32], digits: &'a mut [u8; 64]) -> &'a str {
    // This cannot fail, because there is room for all digits.
    base16ct::lower::encode_str(hash, digits).unwrap_or_default()
}
