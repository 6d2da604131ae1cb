//! Structs of the model that read and write themselves with the keys of the page files.

/// Declares such structs: the keys are the fields in camel case, and one that says nothing is neither needed nor written.
macro_rules! keys {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident { $($fields:tt)* })*) => {
        $(keys! { @fields [$(#[$meta])* $vis struct $name] {} $($fields)* })*
    };
    (@fields $head:tt { $($done:tt)* } $(#[$meta:meta])* $vis:vis $field:ident: Option<$type:ty>, $($rest:tt)*) => {
        keys! { @optional $head { $($done)* } [$(#[$meta])* $vis $field: Option<$type>,] $($rest)* }
    };
    (@fields $head:tt { $($done:tt)* } $(#[$meta:meta])* $vis:vis $field:ident: Vec<$type:ty>, $($rest:tt)*) => {
        keys! { @optional $head { $($done)* } [$(#[$meta])* $vis $field: Vec<$type>,] $($rest)* }
    };
    (@fields $head:tt { $($done:tt)* } $(#[$meta:meta])* $vis:vis $field:ident: bool, $($rest:tt)*) => {
        keys! { @optional $head { $($done)* } [$(#[$meta])* $vis $field: bool,] $($rest)* }
    };
    (@fields $head:tt { $($done:tt)* } $(#[$meta:meta])* $vis:vis $field:ident: Supplier, $($rest:tt)*) => {
        keys! { @optional $head { $($done)* } [$(#[$meta])* $vis $field: Supplier,] $($rest)* }
    };
    (@fields $head:tt { $($done:tt)* } $(#[$meta:meta])* $vis:vis $field:ident: $type:ty, $($rest:tt)*) => {
        keys! { @fields $head { $($done)* $(#[$meta])* $vis $field: $type, } $($rest)* }
    };
    (@optional $head:tt { $($done:tt)* } [$($field:tt)*] $($rest:tt)*) => {
        keys! { @fields $head {
            $($done)* #[serde(default, skip_serializing_if = "crate::model::keys::is_default")] $($field)*
        } $($rest)* }
    };
    (@fields [$(#[$meta:meta])* $vis:vis struct $name:ident] { $($fields:tt)* }) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        $vis struct $name { $($fields)* }
    };
}

pub(super) use keys;

/// Whether a value says nothing.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Reads a JSON value that may be `null`, which is not the same as none.
pub(super) fn present<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<serde_json::Value>, D::Error> {
    serde::Deserialize::deserialize(deserializer).map(Some)
}
