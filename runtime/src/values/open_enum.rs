//! Enumerations that keep values which the documents do not list.
//!
//! A service learns new values sooner than its documents tell of them. Such a value is kept in an opaque variant and
//! sent back unchanged.
//!
//! ```
//! use huaweicloud_iot_runtime::{OpenEnum, Unlisted, open_enum};
//!
//! /// The kind of a package.
//! #[derive(Debug, Clone, PartialEq, Eq, Hash)]
//! #[non_exhaustive]
//! pub enum PackageType {
//!     /// `softwarePackage`
//!     SoftwarePackage,
//!     /// A value that the documents do not list.
//!     Other(Unlisted),
//! }
//!
//! impl OpenEnum for PackageType {
//!     const VALUES: &'static [(&'static str, Self)] = &[("softwarePackage", Self::SoftwarePackage)];
//! }
//!
//! open_enum!(PackageType, sent, received);
//!
//! assert_eq!(PackageType::from("softwarePackage"), PackageType::SoftwarePackage);
//! assert_eq!(PackageType::from("modelPackage").as_str(), "modelPackage");
//! ```

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Visitor};

/// An enumeration with a variant `Other` for values that are not listed. [`open_enum!`](crate::open_enum) builds on it.
pub trait OpenEnum: Clone + PartialEq + From<Unlisted> + 'static {
    /// The listed values with their variants.
    const VALUES: &'static [(&'static str, Self)];

    /// The value of a listed variant.
    fn listed(&self) -> Option<&'static str> {
        Self::VALUES.iter().find(|(_, variant)| variant == self).map(|(value, _)| *value)
    }

    /// The variant of any value.
    fn from_value(value: &str) -> Self {
        let listed = Self::VALUES.iter().find(|(listed, _)| *listed == value);
        listed.map_or_else(|| Self::from(Unlisted(value.into())), |(_, variant)| variant.clone())
    }

    /// Reads the value of a JSON text.
    ///
    /// # Errors
    ///
    /// When the input is no text.
    fn read<'de, D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_str(Value(PhantomData))
    }
}

/// A value that the documents do not list.
///
/// Only reading an enumeration makes one, so that it never holds a listed value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    /// The value as the service knows it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

struct Value<T>(PhantomData<T>);

impl<T: OpenEnum> Visitor<'_> for Value<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        Ok(T::from_value(value))
    }
}

/// Completes an [`OpenEnum`]: text in both directions, `Display`, and JSON in the directions that are named: `sent`
/// makes it `Serialize`, `received` makes it `Deserialize`.
#[macro_export]
macro_rules! open_enum {
    ($name:ident $(, $way:ident)*) => {
        $($crate::__enum_in_json!($name $way);)*
        impl $name {
            /// The value as the service knows it.
            pub fn as_str(&self) -> &str {
                match self {
                    Self::Other(value) => value.as_str(),
                    listed => <Self as $crate::OpenEnum>::listed(listed).unwrap_or_default(),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::convert::From<$crate::Unlisted> for $name {
            fn from(value: $crate::Unlisted) -> Self {
                Self::Other(value)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                <Self as $crate::OpenEnum>::from_value(value)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                <Self as $crate::OpenEnum>::from_value(&value)
            }
        }
    };
}

/// An enumeration as JSON, in one direction.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_in_json {
    ($name:ident sent) => {
        impl $crate::Serialize for $name {
            fn serialize<S: $crate::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                output.serialize_str(self.as_str())
            }
        }
    };
    ($name:ident received) => {
        impl<'de> $crate::Deserialize<'de> for $name {
            fn deserialize<D: $crate::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                <Self as $crate::OpenEnum>::read(input)
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are for public types")]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    enum Status {
        Online,
        Other(Unlisted),
    }

    impl OpenEnum for Status {
        const VALUES: &'static [(&'static str, Self)] = &[("ONLINE", Self::Online)];
    }

    open_enum!(Status, sent, received);

    #[test]
    fn unlisted_values_come_back_unchanged() {
        let read: Vec<Status> = serde_json::from_str(r#"["ONLINE", "Fro\u007aen"]"#).unwrap();
        assert_eq!(read, [Status::Online, Status::from("Frozen".to_owned())]);
        assert_eq!(serde_json::to_string(&read).unwrap(), r#"["ONLINE","Frozen"]"#);
        assert_eq!(format!("{}|{:>7}", read[0], read[1].as_str()), "ONLINE| Frozen");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let error = serde_json::from_str::<Status>("1").unwrap_err();
        assert_eq!(error.to_string(), "invalid type: integer `1`, expected a string at line 1 column 1");
    }
}
