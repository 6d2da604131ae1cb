//! Values from anything that `serde` can read, above all from the JSON of answers.
//!
//! Compiled once for each kind of input, because a [`Value`] says where what is read has to go. An object is read in any
//! order, entries that the description does not know are passed over, and an optional entry may be `null`. In lists and
//! maps, `null` stands for no item. Whatever else is not as documented fails, and fails the whole: an answer without what
//! could not be read would be a wrong one.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};

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
            Slot::I32(place) => *place = integer(input, "i32")?,
            Slot::I64(place) => *place = integer(input, "i64")?,
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

/// An integer, also one that is written as `1.0` or `1e3`. `expected` is its type, for the error.
fn integer<'de, T: TryFrom<i64> + TryFrom<u64>, D: Deserializer<'de>>(
    input: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    input.deserialize_i64(IntegerVisitor(expected, PhantomData))
}

struct IntegerVisitor<T>(&'static str, PhantomData<T>);

/// Below it a number that is read a little wrong has a fraction, so that no other integer is taken for the one that was meant.
const EXACT: f64 = 4_503_599_627_370_496.0;

impl<T: TryFrom<i64> + TryFrom<u64>> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        if number.fract() != 0.0 || number.abs() >= EXACT {
            return Err(E::invalid_type(Unexpected::Float(number), &self));
        }
        self.visit_i64(number as i64)
    }
}

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
        if !Element(self.0.push()).deserialize(input)? {
            self.0.pop();
        }
        Ok(())
    }
}

/// An item of a list or a map, and whether there is one: `null` is none, unless the item can be that.
struct Element<'a>(&'a mut dyn Value);

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Element<'_> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an item")
    }

    fn visit_none<E: de::Error>(self) -> Result<bool, E> {
        // What begins as nothing already is that.
        Ok(matches!(self.0.slot(), Slot::Json(_) | Slot::Optional(_)))
    }

    fn visit_unit<E: de::Error>(self) -> Result<bool, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        Place(self.0).deserialize(input).map(|()| true)
    }
}

struct MapVisitor<'a>(&'a mut dyn Map);

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            if !entries.next_value_seed(Element(self.0.insert(key.clone())))? {
                self.0.remove(&key);
            }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value as Json;

    use crate::json::of_text;

    #[test]
    fn an_integer_may_be_written_with_a_point_or_an_exponent() {
        for (text, number) in [("1.0", 1), ("-12.000", -12), ("1e1", 10), ("120e-1", 12), ("-0.0", 0), ("7", 7)] {
            assert_eq!(of_text::<i32>(text).unwrap(), number, "{text}");
            assert_eq!(of_text::<i64>(text).unwrap(), i64::from(number), "{text}");
        }
        assert_eq!(of_text::<i64>("9223372036854775807").unwrap(), i64::MAX);
        assert_eq!(of_text::<i64>("100000000000000.0").unwrap(), 100_000_000_000_000);
    }

    #[test]
    fn what_is_no_integer_is_refused() {
        let told = |text| of_text::<i32>(text).unwrap_err().to_string();
        assert!(told("12.5").starts_with("invalid type: floating point `12.5`, expected i32"), "{}", told("12.5"));
        assert!(told("3e9").starts_with("invalid value: integer `3000000000`, expected i32"), "{}", told("3e9"));
        assert!(told("2147483648").starts_with("invalid value: integer `2147483648`, expected i32"));
        for text in ["1e400", "\"1\"", "true", "null", "[1]", "0.1", "1e-1"] {
            assert!(of_text::<i32>(text).is_err(), "{text}");
        }
        // Which integer was meant is lost.
        for text in ["9007199254740992.0", "9007199254740993.0", "1e19", "9223372036854775808", "-9223372036854775809"]
        {
            assert!(of_text::<i64>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn null_is_no_item_unless_it_is_one() {
        assert_eq!(of_text::<Vec<i32>>("[null, 1, null, 2]").unwrap(), [1, 2]);
        assert_eq!(of_text::<Vec<Vec<String>>>(r#"[["a", null], null]"#).unwrap(), [["a"]]);
        let map: BTreeMap<String, String> = of_text(r#"{ "a": null, "b": "1", "c": "2", "c": null }"#).unwrap();
        assert_eq!(map, BTreeMap::from([("b".to_owned(), "1".to_owned())]));
        assert_eq!(of_text::<Vec<Json>>("[null, 1]").unwrap(), [Json::Null, Json::from(1)]);
        assert_eq!(of_text::<Vec<Option<i32>>>("[null, 1]").unwrap(), [None, Some(1)]);
        assert!(of_text::<Vec<i32>>(r#"[1, "x"]"#).unwrap_err().to_string().contains("expected i32"));
    }
}
