//! Types around a text: ids, and secrets with a name.
//!
//! The named texts of a description become types of their own, so that the id of a device is never taken for that of a
//! package. They are all made in the same way, whether their page states limits or not, so that a limit that is
//! documented later breaks no caller. Emitted code declares the struct; [`text!`](crate::text!) adds all the rest.
//!
//! ```
//! use huaweicloud_iot_runtime::emitted as rt;
//!
//! /// The id of an upgrade package.
//! #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
//! pub struct PackageId(Box<str>);
//!
//! rt::text!(PackageId { min_length: 1, max_length: 36 });
//!
//! /// A password.
//! #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
//! pub struct Password(Box<str>);
//!
//! rt::text!(Password { secret });
//!
//! assert_eq!(PackageId::new("p-1")?.as_str(), "p-1");
//! assert_eq!(PackageId::new("").unwrap_err().to_string(), "PackageId: must have at least 1 character, has 0");
//! assert_eq!(Password::new("hunter2")?.to_string(), "***");
//! # Ok::<(), huaweicloud_iot_runtime::InvalidValue>(())
//! ```

use std::fmt;

use serde::de::{self, Deserializer, Visitor};

use super::limits::{InvalidValue, Limits};

/// Completes a text type: `new` checks its limits, `unchecked` does not, and what the service sends is never checked.
/// `Debug` and `Display` redact a `secret`, and `expose` gives it.
#[doc(hidden)]
#[macro_export]
macro_rules! text {
    ($name:ident { secret $(, $limit:ident: $value:expr)* $(,)? }) => {
        $crate::__named_text!($name, checked_secret, { $($limit: $value),* });
        $crate::__secret_text!($name, Self::LIMITS);
    };
    ($name:ident { $($limit:ident: $value:expr),* $(,)? }) => {
        $crate::__named_text!($name, checked, { $($limit: $value),* });
        $crate::__visible_text!($name, Self::LIMITS);
    };
}

/// Making a text from outside.
#[doc(hidden)]
#[macro_export]
macro_rules! __named_text {
    ($name:ident, $checked:ident, { $($limit:ident: $value:expr),* }) => {
        impl $name {
            /// The documented limits.
            pub const LIMITS: $crate::Limits = $crate::Limits { $($limit: $value,)* ..$crate::Limits::NONE };

            /// Takes a value that keeps the documented limits, if there are any.
            ///
            /// # Errors
            ///
            /// When the value breaks a limit; the error tells which.
            pub fn new(
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> ::std::result::Result<Self, $crate::InvalidValue> {
                $crate::emitted::$checked(::std::stringify!($name), &Self::LIMITS, value.into()).map(Self)
            }

            /// Takes any value: the service is sometimes more lenient than its documents.
            pub fn unchecked(value: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(value.into().into_boxed_str())
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::InvalidValue;

            #[inline]
            fn try_from(value: &str) -> ::std::result::Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::InvalidValue;

            #[inline]
            fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::InvalidValue;

            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::new(value)
            }
        }
    };
}

/// Reading and showing a text that is no secret.
#[doc(hidden)]
#[macro_export]
macro_rules! __visible_text {
    ($name:ident, $limits:expr) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(value: $name) -> Self {
                value.0.into_string()
            }
        }

        $crate::__shown_text!($name, Text, Named, $limits);
    };
}

/// Reading and showing a secret: an error about a value that is no text does not show it.
#[doc(hidden)]
#[macro_export]
macro_rules! __secret_text {
    ($name:ident, $limits:expr) => {
        impl $name {
            /// The secret itself.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str("***")
            }
        }

        $crate::__shown_text!($name, Secret, Secret, $limits);
    };
}

/// What a text is as a value: the slot in which it is read, and the kind as which it is shown.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown_text {
    ($name:ident, $slot:ident, $kind:ident, $limits:expr) => {
        impl $crate::emitted::Blank for $name {
            #[inline]
            fn blank() -> Self {
                Self(::std::boxed::Box::default())
            }
        }

        impl $crate::emitted::Value for $name {
            #[inline]
            fn view(&self) -> $crate::emitted::View<'_> {
                $crate::emitted::View::Text($crate::emitted::Text {
                    text: &self.0,
                    kind: $crate::emitted::TextKind::$kind(::std::stringify!($name), &$limits),
                })
            }

            #[inline]
            fn slot(&mut self) -> $crate::emitted::Slot<'_> {
                $crate::emitted::Slot::$slot(&mut self.0)
            }
        }

        $crate::__debug!($name);
        $crate::__in_serde!($name);
    };
}

/// Making the runtime's own texts, which have no limits.
macro_rules! unlimited_text {
    ($name:ident) => {
        impl $name {
            /// Takes any text.
            pub fn new(value: impl Into<String>) -> Self {
                Self(value.into().into_boxed_str())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::new(value)
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::new(value)
            }
        }
    };
}

pub(crate) use unlimited_text;

/// The text, if it keeps the limits of the type called `name`: what an emitted `new` calls.
///
/// # Errors
///
/// When it breaks a limit.
pub fn checked(name: &'static str, limits: &Limits, value: String) -> Result<Box<str>, InvalidValue> {
    limits.check(name, &value).map(|()| value.into_boxed_str())
}

/// The same for a secret: the error does not show it.
///
/// # Errors
///
/// When it breaks a limit.
pub fn checked_secret(name: &'static str, limits: &Limits, value: String) -> Result<Box<str>, InvalidValue> {
    checked(name, limits, value).map_err(InvalidValue::redacted)
}

/// Reads a text, and never shows a value that is none.
///
/// # Errors
///
/// When the input is no text.
pub(crate) fn read_secret<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
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

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are for public types")]
mod tests {
    use super::*;
    use crate::json;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct PackageId(Box<str>);
    text!(PackageId { min_length: 1, max_length: 3 });

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct FileId(Box<str>);
    text!(FileId {});

    #[derive(Clone, PartialEq, Eq, Hash)]
    struct AppSecret(Box<str>);
    text!(AppSecret { secret, max_length: 7, allowed: &[('a', 'z'), ('0', '9')], words: "letters and digits" });

    #[test]
    fn a_text_is_checked_when_the_caller_makes_it() {
        assert_eq!(PackageId::new("abc").unwrap().as_str(), "abc");
        assert_eq!("abcd".parse::<PackageId>(), PackageId::try_from("abcd"));
        assert_eq!("abcd".parse::<PackageId>(), PackageId::try_from("abcd".to_owned()));
        assert_eq!(
            PackageId::try_from("abcd").unwrap_err().to_string(),
            "PackageId: must have at most 3 characters, has 4"
        );
        assert_eq!(String::from(PackageId::unchecked("abcd")), "abcd");
        assert_eq!(AppSecret::new("12345678").unwrap_err().type_name(), "AppSecret");
        assert_eq!(FileId::new("").unwrap(), FileId::unchecked(""));
        assert_eq!(AppSecret::unchecked("12345678").expose(), "12345678");
    }

    #[test]
    fn a_text_is_not_checked_when_the_service_sends_it() {
        let id: PackageId = json::of_text("\"abcd\"").unwrap();
        assert_eq!(json::text(&id), "\"abcd\"");
    }

    #[test]
    fn a_text_prints_itself() {
        let id = FileId::unchecked("f\n1");
        assert_eq!((format!("{id:?}"), format!("{id:>5}")), ("FileId(\"f\\n1\")".to_owned(), "  f\n1".to_owned()));
        assert_eq!(id.as_str(), "f\n1");
        assert_eq!(String::from(id), "f\n1");
    }

    #[test]
    fn a_secret_text_is_shown_only_on_request() {
        let secret = AppSecret::new("hunter2").unwrap();
        assert_eq!(format!("{secret} {secret:?}"), "*** AppSecret(\"***\")");
        assert_eq!((secret.expose(), json::text(&secret).as_str()), ("hunter2", "\"hunter2\""));
    }

    #[test]
    fn a_secret_that_breaks_a_limit_is_not_shown() {
        let error = AppSecret::new("#unter2").unwrap_err();
        assert_eq!(error.to_string(), "AppSecret: a character is not allowed, only letters and digits are");
        assert!(!format!("{error:?} {}", error.value()).contains(['#', '2']));
    }

    #[test]
    fn what_stands_in_place_of_a_secret_is_not_shown() {
        for value in ["4711", "-4711", "4711.5", "18446744073709551999", "true"] {
            let error = json::of_text::<AppSecret>(value).unwrap_err();
            assert!(error.is_data() && !error.to_string().contains(value), "{error}");
            assert!(error.to_string().starts_with(NO_TEXT), "{error}");
        }
        assert!(json::of_text::<AppSecret>("\"cut").unwrap_err().is_eof());
    }
}
