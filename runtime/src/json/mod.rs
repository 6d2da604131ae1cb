//! JSON objects, written and read without derived code. **For emitted code.**

pub(crate) mod field_path;
mod object;
#[cfg(feature = "serde")]
mod serialize;
mod write;

pub use self::object::{Entries, Key, Object, OptionalObject, present, read_object, read_optional_object};
#[cfg(feature = "serde")]
pub(crate) use self::serialize::Viewed;
#[cfg(feature = "serde")]
pub use self::serialize::serialize;
#[cfg(test)]
pub(crate) use self::write::text;
pub(crate) use self::write::{push, push_properties};
