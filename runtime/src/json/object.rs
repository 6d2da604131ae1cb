//! What the emitted structs of answers and bodies are completed with.
//!
//! A derive macro would write the same impls longer, and every caller would compile the macro. Emitted code says only
//! which field has which name on the wire; what all structs have in common stands here once.
//!
//! ```
//! use huaweicloud_iot_runtime::emitted as rt;
//!
//! /// Where a file lies.
//! #[derive(Clone)]
//! pub struct FileLocation {
//!     pub bucket: String,
//!     pub create_time: Option<rt::Timestamp>,
//! }
//!
//! rt::object!(FileLocation { bucket, create_time: "createTime" });
//!
//! let location: FileLocation = serde_json::from_str(r#"{ "new": 1, "bucket": "b" }"#)?;
//! assert_eq!(format!("{location:?}"), r#"FileLocation { bucket: "b", create_time: None }"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::values::Value;

/// Completes a struct: how it shows its fields, `Debug`, and how it is read. A field whose name on the wire is another
/// one than in Rust has it behind a colon. Behind `..default` no field is mandatory.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident { $($field:ident $(: $wire:literal)?),* $(, ..$default:ident)? $(,)? }) => {
        impl $crate::emitted::Value for $name {
            fn view(&self) -> $crate::emitted::View<'_> {
                $crate::emitted::View::Object(self)
            }

            fn show<'a>(&'a self, to: &mut dyn $crate::emitted::Show<'a>) {
                to.fields(
                    ::std::stringify!($name),
                    &[],
                    &[$(::std::stringify!($field)),*],
                    &[$($crate::__wire!($field $($wire)?)),*],
                    &[$(&self.$field),*],
                );
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::emitted::debug(self, formatter)
            }
        }

        $crate::__object_read!($($default)? $name { $($field $($wire)?),* });
        $crate::__written_by_view!($name);
    };
}

/// How a struct is read: in any order, unknown entries skipped, `null` as absent where a field is optional.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_read {
    (default $name:ident { $($field:ident $($wire:literal)?),* }) => {
        impl<'de> $crate::emitted::OptionalObject<'de> for $name {
            fn field<A: $crate::emitted::MapAccess<'de>>(
                &mut self,
                key: &str,
                entries: &mut $crate::emitted::Entries<A>,
            ) -> ::std::result::Result<(), A::Error> {
                match key {
                    $($crate::__wire!($field $($wire)?) => entries.read(&mut self.$field),)*
                    _ => entries.skip(),
                }
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::emitted::read_optional_object(input, ::std::stringify!($name))
            }
        }
    };
    // One with mandatory fields has no empty value to begin with, so it is made when all entries are read.
    ($name:ident { $($field:ident $($wire:literal)?),* }) => {
        impl<'de> $crate::emitted::Object<'de> for $name {
            fn read<A: $crate::emitted::MapAccess<'de>>(
                mut entries: $crate::emitted::Entries<A>,
            ) -> ::std::result::Result<Self, A::Error> {
                $(let mut $field = ::std::option::Option::None;)*
                while let ::std::option::Option::Some(key) = entries.next_key()? {
                    match key.as_str() {
                        $($crate::__wire!($field $($wire)?) => entries.keep(&mut $field),)*
                        _ => entries.skip(),
                    }?;
                }
                ::std::result::Result::Ok(Self {
                    $($field: $crate::emitted::present($field, $crate::__wire!($field $($wire)?))?,)*
                })
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::emitted::read_object(input, ::std::stringify!($name))
            }
        }
    };
}

/// The name of a field on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire {
    ($field:ident) => {
        ::std::stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// What the feature `serde` adds to a type: it can be written, too.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __written_by_view {
    ($name:ident) => {
        impl $crate::emitted::Serialize for $name {
            fn serialize<S: $crate::emitted::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::emitted::serialize($crate::emitted::Value::view(self), output)
            }
        }
    };
}

/// Nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __written_by_view {
    ($name:ident) => {};
}

/// A struct that is read from a JSON object.
pub trait Object<'de>: Sized {
    /// Reads the entries of the object.
    ///
    /// # Errors
    ///
    /// When an entry has the wrong type, or a mandatory one is missing.
    fn read<A: MapAccess<'de>>(entries: Entries<A>) -> Result<Self, A::Error>;
}

/// A struct without mandatory fields that is read from a JSON object.
pub trait OptionalObject<'de>: Default {
    /// Reads the entry `key` into the field that it belongs to.
    ///
    /// # Errors
    ///
    /// When the entry has the wrong type.
    fn field<A: MapAccess<'de>>(&mut self, key: &str, entries: &mut Entries<A>) -> Result<(), A::Error>;
}

/// Reads a struct. Its name is for errors.
///
/// # Errors
///
/// When the input is no such object.
pub fn read_object<'de, T: Object<'de>, D: Deserializer<'de>>(input: D, name: &'static str) -> Result<T, D::Error> {
    input.deserialize_map(ObjectVisitor { name, object: PhantomData })
}

/// Reads a struct without mandatory fields.
///
/// # Errors
///
/// When the input is no object, or an entry has the wrong type.
pub fn read_optional_object<'de, T, D>(input: D, name: &'static str) -> Result<T, D::Error>
where
    T: OptionalObject<'de>,
    D: Deserializer<'de>,
{
    input.deserialize_map(OptionalVisitor { name, object: PhantomData })
}

/// The value of an entry that was read, or that of an optional one that was not.
///
/// # Errors
///
/// When the entry is mandatory and missing.
pub fn present<T: Value, E: de::Error>(read: Option<T>, name: &'static str) -> Result<T, E> {
    read.or_else(T::absent).ok_or_else(|| E::missing_field(name))
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

    /// Keeps the value of the entry until all entries are read.
    ///
    /// # Errors
    ///
    /// When the value has the wrong type.
    pub fn keep<T: Deserialize<'de>>(&mut self, place: &mut Option<T>) -> Result<(), A::Error> {
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
    use crate::json;

    #[derive(PartialEq)]
    struct Page {
        count: i32,
        marker: Option<String>,
    }

    object!(Page { count, marker: "next-marker" });

    #[derive(PartialEq, Default)]
    struct Marker {
        next: Option<String>,
    }

    object!(Marker { next, ..default });

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
        let page: Page = serde_json::from_str(r#"{ "new": [{}], "c\u006funt": 2, "next-marker": null }"#).unwrap();
        assert_eq!(page, Page { count: 2, marker: None });
        let page: Page = serde_json::from_str(r#"{ "count": 3, "next-marker": "m" }"#).unwrap();
        assert_eq!(page, Page { count: 3, marker: Some("m".to_owned()) });
    }

    #[test]
    fn a_missing_entry_and_a_wrong_type_are_told() {
        let message = |text| serde_json::from_str::<Page>(text).unwrap_err().to_string();
        assert!(message("{}").starts_with("missing field `count`"));
        assert!(message(r#"{ "count": null }"#).starts_with("invalid type: null, expected i32"));
        assert!(message("[]").starts_with("invalid type: sequence, expected an object (Page)"));
    }

    #[test]
    fn absent_values_are_left_out() {
        assert_eq!(json::text(&Page { count: 1, marker: None }), r#"{"count":1}"#);
        assert_eq!(json::text(&Page { count: 1, marker: Some("m".into()) }), r#"{"count":1,"next-marker":"m"}"#);
    }

    #[test]
    fn it_is_shown_as_if_that_were_derived() {
        let page = Page { count: 1, marker: Some("m".into()) };
        assert_eq!(format!("{page:?}"), r#"Page { count: 1, marker: Some("m") }"#);
    }
}
