//! JSON, written and read without derived code. **For emitted code.**

pub(crate) mod field_path;
mod object;
mod read;
#[cfg(feature = "serde")]
mod serialize;
mod write;

pub(crate) use self::read::Key;
#[cfg(feature = "serde")]
pub(crate) use self::read::Place;
#[cfg(feature = "serde")]
pub use self::read::read;
#[cfg(feature = "serde")]
pub(crate) use self::serialize::Viewed;
#[cfg(feature = "serde")]
pub use self::serialize::serialize;
#[cfg(test)]
pub(crate) use self::write::text;
pub(crate) use self::write::{push, push_properties};
use crate::values::{Blank, Value};

/// The JSON text in a body, without the mark of the byte order that some programs write before it.
pub(crate) fn text_of(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Reads a value from the bytes of a JSON text.
pub(crate) fn of_slice<T: Value + Blank>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut input = serde_json::Deserializer::from_slice(json);
    let value = read::read(&mut input)?;
    input.end().map(|()| value)
}

/// Reads a value from a JSON text.
#[cfg(test)]
pub(crate) fn of_text<T: Value + Blank>(json: &str) -> Result<T, serde_json::Error> {
    of_slice(json.as_bytes())
}
