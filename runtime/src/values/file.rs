//! A file to be sent.

use bytes::Bytes;

/// A file to be sent. With the feature `serde` it is `{"name":…,"content":…}`, with the content in Base64.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct File {
    /// The name under which the service gets to know it.
    pub name: String,
    /// The content.
    pub content: Bytes,
}

impl File {
    /// Takes name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content: content.into() }
    }
}
