//! A file to be sent.

use bytes::Bytes;

/// A file to be sent.
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

/// As JSON, a file is `{"name":…,"content":…}` with the content in Base64.
#[cfg(feature = "serde")]
mod json {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::{Deserialize, Deserializer, Error as _};
    use serde::ser::{Serialize, SerializeMap, Serializer};

    use super::File;

    impl Serialize for File {
        fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
            let mut file = output.serialize_map(Some(2))?;
            file.serialize_entry("name", &self.name)?;
            file.serialize_entry("content", &STANDARD.encode(&self.content))?;
            file.end()
        }
    }

    /// A file with its content in Base64.
    struct Encoded {
        name: String,
        content: String,
    }

    crate::object!(Encoded { name, content });

    impl<'de> Deserialize<'de> for File {
        fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
            let Encoded { name, content } = Encoded::deserialize(input)?;
            let content = STANDARD.decode(content).map_err(|error| D::Error::custom(format!("no Base64: {error}")))?;
            Ok(Self::new(name, content))
        }
    }
}
