//! What stands in the header `Authorization`: words that are checked, and hashes in hexadecimal digits.

use crate::error::CredentialError;

/// Refuses an empty value, and blanks and line ends, which stand behind keys in files.
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

/// The same for a word of the header `Authorization`, which cannot hold what separates these.
pub(super) fn check_word(what: &str, value: &str) -> Result<(), CredentialError> {
    check(what, value)?;
    if holds(value, |byte| (byte == b',') | (byte == b'/')) {
        return Err(CredentialError::new(format!("the {what} holds a comma or a slash")));
    }
    Ok(())
}

fn holds(value: &str, searched: impl Fn(u8) -> bool) -> bool {
    // To the end, because that looks at many bytes at a time, and a search at one.
    value.bytes().fold(false, |found, byte| found | searched(byte))
}

/// A hash as it stands in texts. It takes no memory of its own, because each signature has two.
pub(super) fn hexadecimal<'a>(hash: &[u8; 32], digits: &'a mut [u8; 64]) -> &'a str {
    // There is room for all digits, so that it cannot fail.
    base16ct::lower::encode_str(hash, digits).unwrap_or_default()
}
