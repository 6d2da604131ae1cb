//! Values as anything that `serde` can write: what the feature `serde` adds to emitted types.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::read;
use crate::values::{File, View, each};

/// Writes what a value holds; what an emitted `serialize` calls. A field that is not set is left out of its object, and
/// a secret is written in full.
///
/// # Errors
///
/// When the output fails.
pub fn serialize<S: Serializer>(view: View<'_>, output: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Some(value) => serialize(value.view(), output),
        View::Nothing => output.serialize_none(),
        View::Text(text) => output.serialize_str(text.text),
        View::Integer(number) => output.serialize_i64(number),
        View::Number(number) => output.serialize_f64(number),
        View::Bool(value) => output.serialize_bool(value),
        View::Json(value) => value.serialize(output),
        View::Bytes(bytes) => output.serialize_str(&STANDARD.encode(bytes)),
        View::File(file) => file.serialize(output),
        View::List(list) => {
            let mut written = output.serialize_seq(None)?;
            let mut index = 0;
            while let Some(item) = list.at(index) {
                written.serialize_element(&Viewed(item.view()))?;
                index += 1;
            }
            written.end()
        }
        View::Map(map) => {
            let mut written = Entries::of(output.serialize_map(None));
            map.each(&mut |key, value| written.entry(key, value.view()));
            written.end()
        }
        View::Object(fields) => {
            let mut written = Entries::of(output.serialize_map(None));
            each(fields, &mut |_, wire, view| match view {
                View::Nothing => {}
                view => written.entry(wire, view),
            });
            written.end()
        }
    }
}

/// A view that can be handed to `serde`.
pub(crate) struct Viewed<'a>(pub(crate) View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, output)
    }
}

/// The entries of an object while it is written. An error is kept until the end, and what comes behind it is passed
/// over.
struct Entries<M: SerializeMap>(Result<M, M::Error>);

impl<M: SerializeMap> Entries<M> {
    fn of(map: Result<M, M::Error>) -> Self {
        Self(map)
    }

    fn entry(&mut self, key: &str, value: View<'_>) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(key, &Viewed(value))
        {
            self.0 = Err(error);
        }
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.0?.end()
    }
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        let mut file = output.serialize_map(Some(2))?;
        file.serialize_entry("name", &self.name)?;
        file.serialize_entry("content", &STANDARD.encode(&self.content))?;
        file.end()
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        read(input)
    }
}
