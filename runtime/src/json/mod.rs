//! JSON objects, written and read without derived code. **For emitted code.**

pub(crate) mod field_path;
mod object;

pub use self::object::{Entries, Fields, Key, Object, OptionalObject, missing, read_object, read_optional_object};
