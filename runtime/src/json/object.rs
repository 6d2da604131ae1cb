//! What the emitted structs of answers and bodies are completed with.
//!
//! A derive macro would write the same longer, and every caller would compile the macro. Emitted code says only which
//! field has which name on the wire; what all structs have in common stands in this crate once.
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
//! let location = FileLocation { bucket: "b".to_owned(), create_time: None };
//! assert_eq!(format!("{location:?}"), r#"FileLocation { bucket: "b", create_time: None }"#);
//! ```

/// Completes a struct: how it shows and fills its fields, and `Debug`. A field whose name on the wire is another one than
/// in Rust has it behind a colon. One that ends with `..default` has no mandatory fields, and is `Default`.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident { $($field:ident $(: $wire:literal)?),* $(, ..$default:ident)? $(,)? }) => {
        impl $crate::emitted::Object for $name {
            #[inline]
            fn show<'a>(&'a self, to: &mut $crate::emitted::Show<'_, 'a>) {
                to.fields(
                    ::std::stringify!($name),
                    &[],
                    ::std::stringify!($($field)*),
                    &[$($crate::__wire!($field $($wire)?)),*],
                    &[$(&self.$field),*],
                );
            }

            #[inline]
            fn fill(&mut self, by: &mut $crate::emitted::Fill<'_>) {
                by.fields(&mut [$(&mut self.$field),*]);
            }
        }

        $crate::__blank!($name $($default)? { $($field)* });
        $crate::__debug!($name);
        $crate::__in_serde!($name);
    };
}

/// What reading a struct begins with.
#[doc(hidden)]
#[macro_export]
macro_rules! __blank {
    ($name:ident default { $($field:ident)* }) => {
        impl $crate::emitted::Blank for $name {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
        }
    };
    ($name:ident { $($field:ident)* }) => {
        impl $crate::emitted::Blank for $name {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::emitted::Blank::blank()),* }
            }
        }
    };
}

/// `Debug` of what it holds.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::emitted::debug(self, formatter)
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

/// What the feature `serde` adds to a type.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __in_serde {
    ($name:ident) => {
        impl $crate::emitted::Serialize for $name {
            fn serialize<S: $crate::emitted::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::emitted::serialize($crate::emitted::Value::view(self), output)
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::emitted::read(input)
            }
        }
    };
}

/// Nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __in_serde {
    ($name:ident) => {};
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
        let read = |text| json::of_text::<Marker>(text).map_err(|error| error.to_string());
        assert_eq!(read("{}"), Ok(Marker::default()));
        assert_eq!(read(r#"{ "new": { "next": "b" }, "next": "a" }"#), Ok(Marker { next: Some("a".to_owned()) }));
        assert!(read(r#"{ "next": 1 }"#).unwrap_err().starts_with("invalid type: integer `1`, expected a string"));
        assert!(read("[]").unwrap_err().starts_with("invalid type: sequence, expected an object (Marker)"));
    }

    #[test]
    fn unknown_entries_are_passed_over_and_escaped_keys_are_read() {
        let page: Page = json::of_text(r#"{ "new": [{}], "c\u006funt": 2, "next-marker": null }"#).unwrap();
        assert_eq!(page, Page { count: 2, marker: None });
        let page: Page = json::of_text(r#"{ "next-marker": "m", "count": 3, "next-marker": "n" }"#).unwrap();
        assert_eq!(page, Page { count: 3, marker: Some("n".to_owned()) });
    }

    #[test]
    fn a_missing_entry_and_a_wrong_type_are_told() {
        let message = |text| json::of_text::<Page>(text).unwrap_err().to_string();
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
