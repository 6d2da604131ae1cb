//! A text that must not be printed: a field with `format: password` in the description.

use super::limits::Limits;

/// A text that `Debug` and `Display` redact. [`expose`](Secret::expose) returns it, and it is sent in full.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Secret(Box<str>);

super::text::unlimited_text!(Secret);
crate::__secret_text!(Secret, Limits::NONE);
