//! Enumerations that keep values which the documents do not list.
//!
//! A service learns new values sooner than its documents tell of them. Such a value is kept in an opaque variant and
//! sent back unchanged.
//!
//! ```
//! use huaweicloud_iot_runtime::emitted as rt;
//!
//! rt::open_enum! {
//!     /// The kind of a package.
//!     pub enum PackageType {
//!         /// `softwarePackage`
//!         SoftwarePackage = "softwarePackage",
//!     }
//! }
//!
//! assert_eq!(PackageType::from("softwarePackage"), PackageType::SoftwarePackage);
//! assert_eq!(PackageType::from("modelPackage").as_str(), "modelPackage");
//! ```

use std::fmt;

/// A value that the documents do not list.
///
/// Only an enumeration makes one of a value that it does not know, so that it never holds a listed value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown(Box<str>);

impl Unknown {
    /// The value as the service knows it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// A value that is not listed: what an emitted `from` calls.
pub fn unknown(value: &str) -> Unknown {
    Unknown(value.into())
}

/// Declares an enumeration with the values that the documents list, and adds `Other` for all the rest.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$meaning:meta])* $variant:ident = $value:literal),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
            /// A value that the documents do not list, kept as it is.
            Other($crate::Unknown),
        }

        impl $name {
            /// The values that the documents list.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as the service knows it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other($crate::emitted::unknown(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl $crate::emitted::Blank for $name {
            #[inline]
            fn blank() -> Self {
                Self::from("")
            }
        }

        impl $crate::emitted::Value for $name {
            #[inline]
            fn view(&self) -> $crate::emitted::View<'_> {
                $crate::emitted::View::Text($crate::emitted::Text {
                    text: self.as_str(),
                    kind: $crate::emitted::TextKind::OneOf(Self::VALUES, ::std::stringify!($($variant)*)),
                })
            }

            #[inline]
            fn slot(&mut self) -> $crate::emitted::Slot<'_> {
                $crate::emitted::Slot::Text(self)
            }
        }

        $crate::__debug!($name);
        $crate::__in_serde!($name);
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are for public types")]
mod tests {
    use crate::json;

    open_enum! {
        /// Whether a device is there.
        pub enum Status {
            /// `ONLINE`
            Online = "ONLINE",
        }
    }

    #[test]
    fn unlisted_values_come_back_unchanged() {
        let read: Vec<Status> = json::of_text(r#"["ONLINE", "Fro\u007aen"]"#).unwrap();
        assert_eq!(read, [Status::Online, Status::from("Frozen".to_owned())]);
        assert_eq!(json::text(&read), r#"["ONLINE","Frozen"]"#);
        assert_eq!(format!("{}|{:>7}", read[0], read[1].as_str()), "ONLINE| Frozen");
        assert_eq!(format!("{read:?}"), r#"[Online, Other(Unknown("Frozen"))]"#);
    }

    #[test]
    fn a_text_becomes_a_value_in_all_usual_ways() {
        assert_eq!("ONLINE".parse(), Ok(Status::Online));
        assert_eq!([Status::from("x"), Status::from("ONLINE".to_owned())], ["x".parse().unwrap(), Status::Online]);
        assert_eq!(Status::VALUES, ["ONLINE"]);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let error = json::of_text::<Status>("1").unwrap_err();
        assert_eq!(error.to_string(), "invalid type: integer `1`, expected a string at line 1 column 1");
    }
}
