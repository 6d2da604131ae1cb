//! What the emitted operations are completed with.
//!
//! ```
//! use huaweicloud_iot_runtime::emitted as rt;
//!
//! /// Lists packages.
//! #[derive(Clone, Default)]
//! pub struct ListPackages {
//!     limit: Option<i32>,
//!     page_no: Option<i32>,
//! }
//!
//! rt::request!(ListPackages { limit: query, page_no: query("pageNo") });
//!
//! let list = ListPackages { limit: Some(10), page_no: None };
//! assert_eq!(format!("{list:?}"), "ListPackages { limit: Some(10), page_no: None }");
//! ```

/// Completes an operation, or what the client supplies to all operations: the part of the request that each field
/// stands in, with its name on the wire if that is another one than in Rust, and `Debug`.
#[doc(hidden)]
#[macro_export]
macro_rules! request {
    ($name:ident { $($field:ident: $place:ident $(($wire:literal))?),* $(,)? }) => {
        impl $crate::emitted::Object for $name {
            #[inline]
            fn show<'a>(&'a self, to: &mut $crate::emitted::Show<'_, 'a>) {
                to.fields(
                    ::std::stringify!($name),
                    &[$($crate::emitted::place::$place),*],
                    ::std::stringify!($($field)*),
                    &[$($crate::__wire!($field $($wire)?)),*],
                    &[$(&self.$field),*],
                );
            }

            $crate::__request_fill!($($field)*);
        }

        $crate::__debug!($name);
        $crate::__request_in_serde!($name { $($field)* });
    };
}

/// Nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __request_in_serde {
    ($name:ident { $($field:ident)* }) => {};
}

/// Nothing without the feature `serde`: only then an operation is read.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __request_fill {
    ($($field:ident)*) => {};
}

/// The parts of a request as emitted code spells them.
pub mod place {
    #![allow(non_upper_case_globals, reason = "they stand for words of the description")]
    #![allow(missing_docs, reason = "see `In`")]

    use crate::values::In;

    pub const path: In = In::Path;
    pub const query: In = In::Query;
    pub const header: In = In::Header;
    pub const property: In = In::Property;
    pub const body: In = In::Body;
    /// The whole body, as bytes.
    pub const binary: In = In::Body;
}
