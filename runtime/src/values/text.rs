//! Types around a text: ids with documented limits, plain texts, secrets.
//!
//! The description's named texts become types of their own, so that the id of a device is never taken for that of a
//! package. Emitted code declares the struct and its limits; the macros of this module add all the rest. Where a text
//! stands in JSON they are told the directions: `sent` makes it `Serialize`, `received` makes it `Deserialize`.
//!
//! ```
//! use huaweicloud_iot_runtime::{Limits, limited_text};
//!
//! /// The id of an upgrade package.
//! #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
//! pub struct PackageId(Box<str>);
//!
//! impl PackageId {
//!     /// The documented limits.
//!     pub const LIMITS: Limits = Limits { min_length: Some(1), max_length: Some(36), ..Limits::NONE };
//! }
//!
//! limited_text!(PackageId);
//!
//! assert_eq!(PackageId::new("p-1")?.as_str(), "p-1");
//! assert_eq!(PackageId::new("").unwrap_err().to_string(), "PackageId: 0 characters, at least 1 needed");
//! # Ok::<(), huaweicloud_iot_runtime::InvalidValue>(())
//! ```

use std::fmt;

use serde::de::{self, Deserializer, Visitor};

/// Completes a text type that has documented limits: `new` checks `Self::LIMITS`, `unchecked` does not, and what the service
/// sends is never checked.
#[macro_export]
macro_rules! limited_text {
    ($name:ident $(, $way:ident)*) => {
        $($crate::__text_in_json!($name $way);)*
        impl $name {
            /// Takes a value that keeps the documented limits, which stand with the type.
            ///
            /// # Errors
            ///
            /// When the value breaks a limit; the error tells which.
            pub fn new(
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> ::std::result::Result<Self, $crate::InvalidValue> {
                let value = value.into();
                Self::LIMITS.check(::std::stringify!($name), &value)?;
                ::std::result::Result::Ok(Self(value.into_boxed_str()))
            }

            /// Takes any value: the service is sometimes more lenient than its documents.
            pub fn unchecked(value: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(value.into().into_boxed_str())
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::InvalidValue;

            fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidValue;

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::new(value)
            }
        }

        $crate::__visible_text!($name);
    };
}

/// Completes a text type without limits.
#[macro_export]
macro_rules! text {
    ($name:ident $(, $way:ident)*) => {
        $($crate::__text_in_json!($name $way);)*
        $crate::__unlimited_text!($name);
        $crate::__visible_text!($name);
    };
}

/// Completes a text type that is a secret: `Debug` and `Display` redact it, `expose` gives it, and it serialises in
/// full.
#[macro_export]
macro_rules! secret_text {
    ($name:ident $(, $way:ident)*) => {
        $($crate::__secret_in_json!($name $way);)*
        impl $name {
            /// The secret itself.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::write!(formatter, "{}(\"***\")", ::std::stringify!($name))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str("***")
            }
        }

        $crate::__unlimited_text!($name);
    };
}

/// Reading and writing a secret: an error about a value that is no text does not show it.
#[doc(hidden)]
#[macro_export]
macro_rules! __secret_in_json {
    ($name:ident sent) => {
        $crate::__text_in_json!($name sent);
    };
    ($name:ident received) => {
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::__read_secret(input).map(|value| Self(value.into_boxed_str()))
            }
        }
    };
}

/// Reads a text, and never shows a value that is none.
#[doc(hidden)]
pub fn __read_secret<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    // Asked for a string, serde_json would tell about a number by itself, and show it.
    input.deserialize_any(SecretText)
}

struct SecretText;

/// The number or truth value that stands in place of a secret may be one.
const NO_TEXT: &str = "invalid type: not shown, expected a string";

impl Visitor<'_> for SecretText {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<String, E> {
        Err(E::custom(NO_TEXT))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<String, E> {
        Err(E::custom(NO_TEXT))
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<String, E> {
        Err(E::custom(NO_TEXT))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<String, E> {
        Err(E::custom(NO_TEXT))
    }
}

/// Making a text that has no limits.
#[doc(hidden)]
#[macro_export]
macro_rules! __unlimited_text {
    ($name:ident) => {
        impl $name {
            /// Takes any value; the documents state no limits.
            pub fn new(value: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(value.into().into_boxed_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::new(value)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::new(value)
            }
        }
    };
}

/// Reading and printing a text that is no secret.
#[doc(hidden)]
#[macro_export]
macro_rules! __visible_text {
    ($name:ident) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&*self.0, formatter)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_tuple(::std::stringify!($name)).field(&self.0).finish()
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.0.into_string()
            }
        }
    };
}

/// A text as JSON, in one direction.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_in_json {
    ($name:ident sent) => {
        impl $crate::Serialize for $name {
            fn serialize<S: $crate::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                output.serialize_str(&self.0)
            }
        }
    };
    ($name:ident received) => {
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                <::std::boxed::Box<str> as $crate::Deserialize<'de>>::deserialize(input).map(Self)
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are for public types")]
mod tests {
    use super::*;
    use crate::values::Limits;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct PackageId(Box<str>);
    impl PackageId {
        const LIMITS: Limits = Limits { min_length: Some(1), max_length: Some(3), allowed: None };
    }
    limited_text!(PackageId, sent, received);

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct FileId(Box<str>);
    text!(FileId);

    #[derive(Clone, PartialEq, Eq, Hash)]
    struct AppSecret(Box<str>);
    secret_text!(AppSecret, sent, received);

    #[test]
    fn a_limited_text_is_checked_when_the_caller_makes_it() {
        assert_eq!(PackageId::new("abc").unwrap().as_str(), "abc");
        assert_eq!("abcd".parse::<PackageId>(), PackageId::try_from("abcd"));
        assert_eq!(
            PackageId::try_from("abcd").unwrap_err().to_string(),
            "PackageId: 4 characters, at most 3 are allowed"
        );
        assert_eq!(String::from(PackageId::unchecked("abcd")), "abcd");
    }

    #[test]
    fn a_limited_text_is_not_checked_when_the_service_sends_it() {
        let id: PackageId = serde_json::from_str("\"abcd\"").unwrap();
        assert_eq!(serde_json::to_string(&id).unwrap(), "\"abcd\"");
    }

    #[test]
    fn a_text_prints_itself() {
        let id = FileId::from("f\n1");
        assert_eq!((format!("{id:?}"), format!("{id:>5}")), ("FileId(\"f\\n1\")".to_owned(), "  f\n1".to_owned()));
        assert_eq!(id.as_str(), "f\n1");
        assert_eq!(String::from(id), "f\n1");
    }

    #[test]
    fn a_secret_text_is_shown_only_on_request() {
        let secret = AppSecret::new("hunter2");
        assert_eq!(format!("{secret} {secret:?}"), "*** AppSecret(\"***\")");
        assert_eq!((secret.expose(), serde_json::to_string(&secret).unwrap().as_str()), ("hunter2", "\"hunter2\""));
    }

    #[test]
    fn what_stands_in_place_of_a_secret_is_not_shown() {
        for value in ["4711", "-4711", "4711.5", "18446744073709551999", "true"] {
            let error = serde_json::from_str::<AppSecret>(value).unwrap_err();
            assert!(error.is_data() && !error.to_string().contains(value), "{error}");
            assert!(error.to_string().starts_with(NO_TEXT), "{error}");
        }
        assert!(serde_json::from_str::<AppSecret>("\"cut").unwrap_err().is_eof());
    }
}
