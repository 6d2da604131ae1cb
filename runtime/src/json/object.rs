//! What the emitted `Deserialize` and `Serialize` impls of structs are made of.
//!
//! A derive macro would write the same impls longer, and every caller would compile the macro. Emitted code says only
//! which field goes where; what all structs have in common stands here once.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A struct with mandatory fields that is read from a JSON object. [`object!`](crate::object!) builds on it.
pub trait Object<'de>: Sized {
    /// Reads the entries of the object.
    ///
    /// # Errors
    ///
    /// When an entry has the wrong type, or a mandatory one is missing.
    fn read<A: MapAccess<'de>>(entries: Entries<A>) -> Result<Self, A::Error>;
}

/// A struct without mandatory fields that is read from a JSON object.
/// [`optional_object!`](crate::optional_object!) builds on it.
pub trait OptionalObject<'de>: Default {
    /// Reads the entry `key` into the field that it belongs to.
    ///
    /// # Errors
    ///
    /// When the entry has the wrong type.
    fn field<A: MapAccess<'de>>(&mut self, key: &str, entries: &mut Entries<A>) -> Result<(), A::Error>;
}

/// Completes an [`Object`]: makes it `Deserialize`.
#[macro_export]
macro_rules! object {
    ($name:ident) => {
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::read_object(input, ::std::stringify!($name))
            }
        }
    };
}

/// Completes an [`OptionalObject`]: makes it `Deserialize`.
#[macro_export]
macro_rules! optional_object {
    ($name:ident) => {
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::read_optional_object(input, ::std::stringify!($name))
            }
        }
    };
}

/// Reads a struct: what [`object!`](crate::object!) calls. The name of the struct is for errors.
#[doc(hidden)]
pub fn read_object<'de, T: Object<'de>, D: Deserializer<'de>>(input: D, name: &'static str) -> Result<T, D::Error> {
    input.deserialize_map(ObjectVisitor { name, object: PhantomData })
}

/// Reads a struct: what [`optional_object!`](crate::optional_object!) calls.
#[doc(hidden)]
pub fn read_optional_object<'de, T, D>(input: D, name: &'static str) -> Result<T, D::Error>
where
    T: OptionalObject<'de>,
    D: Deserializer<'de>,
{
    input.deserialize_map(OptionalVisitor { name, object: PhantomData })
}

/// The entries of an object while it is read.
pub struct Entries<A>(A);

impl<'de, A: MapAccess<'de>> Entries<A> {
    /// The key of the next entry.
    ///
    /// # Errors
    ///
    /// When the input is no well-formed JSON.
    pub fn next_key(&mut self) -> Result<Option<Key<'de>>, A::Error> {
        self.0.next_key()
    }

    /// Reads the value of the entry into its place.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    pub fn read<T: Deserialize<'de>>(&mut self, place: &mut T) -> Result<(), A::Error> {
        *place = self.0.next_value()?;
        Ok(())
    }

    /// Reads the value of a mandatory entry, which must not be `null`.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    pub fn mandatory<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) -> Result<(), A::Error> {
        *place = Some(self.0.next_value()?);
        Ok(())
    }

    /// Passes over the value of an entry that the description does not know.
    ///
    /// # Errors
    ///
    /// When the value is no well-formed JSON.
    pub fn skip(&mut self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(|_| ())
    }
}

/// The error of an object without the required entry `name`.
pub fn missing<E: de::Error>(name: &'static str) -> E {
    E::missing_field(name)
}

/// A JSON object that is written field by field: what an emitted `serialize` is made of.
///
/// An error is kept until [`end`](Self::end), and what comes behind it is passed over.
pub struct Fields<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Fields<S> {
    /// Begins an object.
    pub fn of(output: S) -> Self {
        Self(output.serialize_map(None))
    }

    /// Writes a field.
    #[must_use]
    pub fn set<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        Self(self.0.and_then(|mut object| {
            object.serialize_entry(name, value)?;
            Ok(object)
        }))
    }

    /// Writes a field if it has a value, and leaves it out otherwise.
    #[must_use]
    pub fn optional<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// When a field could not be written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// The key of an entry, borrowed from the input where that is possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key<'de>(Cow<'de, str>);

impl Key<'_> {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_str(KeyVisitor)
    }
}

struct ObjectVisitor<T> {
    name: &'static str,
    object: PhantomData<T>,
}

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<T, A::Error> {
        T::read(Entries(entries))
    }
}

struct OptionalVisitor<T> {
    name: &'static str,
    object: PhantomData<T>,
}

impl<'de, T: OptionalObject<'de>> Visitor<'de> for OptionalVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<T, A::Error> {
        let mut entries = Entries(entries);
        let mut object = T::default();
        while let Some(key) = entries.next_key()? {
            object.field(key.as_str(), &mut entries)?;
        }
        Ok(object)
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
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq)]
    struct Page {
        count: u32,
        marker: Option<String>,
    }

    object!(Page);

    impl<'de> Object<'de> for Page {
        fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
            let (mut count, mut marker) = (None, None);
            while let Some(key) = entries.next_key()? {
                match key.as_str() {
                    "count" => entries.mandatory(&mut count),
                    "marker" => entries.read(&mut marker),
                    _ => entries.skip(),
                }?;
            }
            Ok(Self { count: count.ok_or_else(|| missing("count"))?, marker })
        }
    }

    impl Serialize for Page {
        fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
            Fields::of(output).set("count", &self.count).optional("marker", &self.marker).end()
        }
    }

    #[derive(Debug, PartialEq, Default)]
    struct Marker {
        next: Option<String>,
    }

    impl<'de> OptionalObject<'de> for Marker {
        fn field<A: MapAccess<'de>>(&mut self, key: &str, entries: &mut Entries<A>) -> Result<(), A::Error> {
            match key {
                "next" => entries.read(&mut self.next),
                _ => entries.skip(),
            }
        }
    }

    optional_object!(Marker);

    #[test]
    fn an_object_without_mandatory_fields_may_be_empty() {
        let read = |text| serde_json::from_str::<Marker>(text).map_err(|error| error.to_string());
        assert_eq!(read("{}"), Ok(Marker::default()));
        assert_eq!(read(r#"{ "new": { "next": "b" }, "next": "a" }"#), Ok(Marker { next: Some("a".to_owned()) }));
        assert!(read(r#"{ "next": 1 }"#).unwrap_err().starts_with("invalid type: integer `1`, expected a string"));
        assert!(read("[]").unwrap_err().starts_with("invalid type: sequence, expected an object (Marker)"));
    }

    #[test]
    fn unknown_entries_are_passed_over_and_escaped_keys_are_read() {
        let page: Page = serde_json::from_str(r#"{ "new": [{}], "c\u006funt": 2, "marker": null }"#).unwrap();
        assert_eq!(page, Page { count: 2, marker: None });
        let page: Page = serde_json::from_value(json!({ "count": 3, "marker": "m" })).unwrap();
        assert_eq!(page, Page { count: 3, marker: Some("m".to_owned()) });
    }

    #[test]
    fn a_missing_entry_and_a_wrong_type_are_told() {
        let message = |text| serde_json::from_str::<Page>(text).unwrap_err().to_string();
        assert!(message("{}").starts_with("missing field `count`"));
        assert!(message("[]").starts_with("invalid type: sequence, expected an object (Page)"));
    }

    #[test]
    fn absent_values_are_left_out() {
        assert_eq!(serde_json::to_string(&Page { count: 1, marker: None }).unwrap(), r#"{"count":1}"#);
        assert_eq!(
            serde_json::to_string(&Page { count: 1, marker: Some("m".into()) }).unwrap(),
            r#"{"count":1,"marker":"m"}"#
        );
    }
}
