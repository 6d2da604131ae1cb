//! Values from anything that `serde` can read, above all from the JSON of answers.
//!
//! Compiled once for each kind of input, because a [`Value`] says where what is read has to go. An object is read in any
//! order, entries that the description does not know are passed over, and an optional entry may be `null`.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::values::{Blank, Fill, FromText, List, Map, Names, Object, Optional, Slot, Value, View, names};

/// Reads a value.
///
/// # Errors
///
/// When the input is no such value.
#[cfg_attr(not(feature = "serde"), expect(unreachable_pub, reason = "emitted code calls it under the feature"))]
pub fn read<'de, T: Value + Blank, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    Place(&mut value).deserialize(input)?;
    Ok(value)
}

/// Where what is read has to go.
pub(crate) struct Place<'a>(pub(crate) &'a mut dyn Value);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        match self.0.slot() {
            Slot::Text(value) => return input.deserialize_str(TextVisitor(value)),
            Slot::Secret(value) => value.set(&crate::values::read_secret(input)?),
            Slot::I32(place) => *place = i32::deserialize(input)?,
            Slot::I64(place) => *place = i64::deserialize(input)?,
            Slot::F64(place) => *place = f64::deserialize(input)?,
            Slot::Bool(place) => *place = bool::deserialize(input)?,
            Slot::Json(place) => *place = serde_json::Value::deserialize(input)?,
            Slot::Bytes(place) => *place = bytes(input)?,
            Slot::File(file) => {
                let mut encoded = Encoded::default();
                Place(&mut encoded).deserialize(input)?;
                (file.name, file.content) = (encoded.name, encoded.content);
            }
            Slot::Optional(place) => return input.deserialize_option(OptionalVisitor(place)),
            Slot::List(list) => return input.deserialize_seq(ListVisitor(list)),
            Slot::Map(map) => return input.deserialize_map(MapVisitor(map)),
            Slot::Object(object) => {
                let names = names(object);
                return input.deserialize_map(ObjectVisitor { names, object });
            }
        }
        Ok(())
    }
}

/// Bytes that stand in Base64, as the feature `serde` writes them. No answer has any within JSON.
fn bytes<'de, D: Deserializer<'de>>(input: D) -> Result<Bytes, D::Error> {
    #[cfg(feature = "serde")]
    {
        use base64::Engine as _;

        let text: Cow<'_, str> = Deserialize::deserialize(input)?;
        let bytes = base64::engine::general_purpose::STANDARD.decode(&*text);
        bytes.map(Bytes::from).map_err(|error| de::Error::custom(format_args!("this is no Base64: {error}")))
    }
    #[cfg(not(feature = "serde"))]
    {
        let _ = input;
        Err(de::Error::custom("bytes within JSON are read with the feature serde only"))
    }
}

/// A file as JSON.
#[derive(Default)]
struct Encoded {
    name: String,
    content: Bytes,
}

crate::object!(Encoded { name, content });

struct TextVisitor<'a>(&'a mut dyn FromText);

impl Visitor<'_> for TextVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.0.set(text);
        Ok(())
    }
}

struct OptionalVisitor<'a>(&'a mut dyn Optional);

impl<'de> Visitor<'de> for OptionalVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        Place(self.0.begin()).deserialize(input)
    }
}

struct ListVisitor<'a>(&'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
}

/// The next item of a list, which begins when there is one.
struct Item<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        Place(self.0.push()).deserialize(input)
    }
}

struct MapVisitor<'a>(&'a mut dyn Map);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key()? {
            entries.next_value_seed(Place(self.0.insert(key)))?;
        }
        Ok(())
    }
}

struct ObjectVisitor<'a> {
    names: Names,
    object: &'a mut dyn Object,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.names.type_name)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut entries = Entries { entries, wires: self.names.wires };
        let mut result = Ok(());
        self.object.fill(&mut Fill(&mut |values| result = entries.read(values)));
        result
    }
}

/// The entries of an object while its fields are filled.
struct Entries<A> {
    entries: A,
    wires: &'static [&'static str],
}

impl<'de, A: MapAccess<'de>> Entries<A> {
    fn read(&mut self, values: &mut [&mut dyn Value]) -> Result<(), A::Error> {
        let mut seen = Seen::default();
        // Most services write their entries in the documented order.
        let mut next = 0;
        while let Some(key) = self.entries.next_key::<Key<'de>>()? {
            let key = key.as_str();
            let (before, after) = self.wires.split_at_checked(next).unwrap_or((self.wires, &[]));
            let ahead = after.iter().position(|wire| *wire == key).map(|index| next + index);
            let index = ahead.or_else(|| before.iter().position(|wire| *wire == key));
            match index.and_then(|index| Some((index, values.get_mut(index)?))) {
                Some((index, value)) => {
                    next = index + 1;
                    seen.insert(index);
                    self.entries.next_value_seed(Place(*value))?;
                }
                None => drop(self.entries.next_value::<IgnoredAny>()?),
            }
        }
        let missing = |(index, value): &(usize, &mut &mut dyn Value)| {
            !seen.contains(*index) && !matches!(value.view(), View::Nothing)
        };
        let missing = values.iter_mut().enumerate().find(missing).and_then(|(index, _)| self.wires.get(index));
        missing.map_or(Ok(()), |wire| Err(de::Error::missing_field(wire)))
    }
}

/// The numbers of the fields that have been read.
#[derive(Default)]
struct Seen {
    first: u64,
    others: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        match index {
            0..64 => self.first |= 1 << index,
            _ => self.others.push(index),
        }
    }

    fn contains(&self, index: usize) -> bool {
        match index {
            0..64 => self.first & (1 << index) != 0,
            _ => self.others.contains(&index),
        }
    }
}

/// The key of an entry, borrowed from the input where that is possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key<'de>(Cow<'de, str>);

impl Key<'_> {
    /// The key as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(key)))
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(key.to_owned())))
    }

    fn visit_string<E: de::Error>(self, key: String) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(key)))
    }
}
