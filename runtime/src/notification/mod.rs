//! Push notifications: what a platform posts to an address of the application. **For callers**, who receive them.
//!
//! An API with pushes has an enumeration of them, `Notification`, which reads the body of a request:
//!
//! ```
//! use huaweicloud_iot_runtime::emitted as rt;
//! # #[derive(Clone, Default)]
//! # pub struct DeviceStatus { pub status: Option<String> }
//! # rt::object!(DeviceStatus { status, ..default });
//! # #[derive(Clone, Default)]
//! # pub struct DeviceStatusUpdate { pub event_time: Option<rt::Timestamp>, pub notify_data: Option<DeviceStatus> }
//! # rt::object!(DeviceStatusUpdate { event_time, notify_data, ..default });
//!
//! rt::notifications! {
//!     /// What the platform pushes.
//!     #[keys("resource", "event")]
//!     #[content("notify_data")]
//!     pub enum Notification {
//!         /// A device went online or offline.
//!         #[when("device.status", "update")]
//!         DeviceStatusUpdate(DeviceStatusUpdate),
//!     }
//! }
//!
//! let body = br#"{ "resource": "device.status", "event": "update", "notify_data": { "status": "ONLINE" } }"#;
//! match Notification::from_slice(body)? {
//!     Notification::DeviceStatusUpdate(push) => {
//!         let data = push.notify_data.as_ref();
//!         assert_eq!(data.and_then(|data| data.status.as_deref()), Some("ONLINE"));
//!     }
//!     other => println!("nothing to do about {:?}", other.raw()),
//! }
//! # Ok::<(), rt::NotificationError>(())
//! ```
//!
//! What the description does not know is kept: a notification of another kind becomes `Other`, and [`Push::raw`] has all
//! properties, in whatever form they came.

mod error;
mod read;
mod visitor;

use std::fmt;
use std::ops::Deref;

use serde_json::Value as Json;

pub use self::error::{NotificationError, NotificationErrorKind};
#[cfg(feature = "serde")]
pub use self::read::custom_error;
pub use self::read::{Known, Unread, read_notification};
pub use self::visitor::{NotificationVisitor, PushApi, PushNotification};

/// A notification that the description knows, with the JSON as it came.
///
/// It is what it holds: `push.notify_data` reads a property of the content.
#[derive(Clone)]
pub struct Push<T> {
    content: T,
    raw: Json,
}

impl<T> Push<T> {
    /// The JSON as it came, with what the description does not know.
    pub fn raw(&self) -> &Json {
        &self.raw
    }

    /// The content by itself.
    pub fn into_content(self) -> T {
        self.content
    }
}

impl<T> Deref for Push<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.content
    }
}

/// Without the JSON, which may hold secrets that only the description knows.
impl<T: fmt::Debug> fmt::Debug for Push<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.content.fmt(formatter)
    }
}

/// A notification that the description does not know: of another kind, or without the properties that tell its kind.
#[derive(Clone)]
pub struct UnknownNotification {
    raw: Json,
}

impl UnknownNotification {
    /// The JSON as it came: an object.
    pub fn raw(&self) -> &Json {
        &self.raw
    }

    /// A property, by its name as it came.
    ///
    /// A rule that selects properties pushes them under their whole path, such as `notify_data.body.content`.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.raw.get(name)
    }

    /// The JSON by itself.
    pub fn into_raw(self) -> Json {
        self.raw
    }
}

/// The names of the properties alone: nobody knows which of them are secret.
impl fmt::Debug for UnknownNotification {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.raw.as_object().into_iter().flat_map(|raw| raw.keys());
        formatter.write_str("UnknownNotification ")?;
        formatter.debug_set().entries(names).finish()
    }
}

/// Declares the enumeration of an API's push notifications.
///
/// `keys` names the properties of a body that tell what it is, and `when` of each notification has their values, in the
/// same order; one without values is what has none of the properties. `content` names the property whose own properties
/// are also read where they stand beside it.
#[doc(hidden)]
#[macro_export]
macro_rules! notifications {
    (
        $(#[doc = $about:literal])*
        #[keys($($key:literal),* $(,)?)]
        $(#[content($content:literal)])?
        pub enum $name:ident {
            $(
                $(#[doc = $meaning:literal])*
                $(#[when($($value:literal),* $(,)?)])*
                $variant:ident($type:ty)
            ),* $(,)?
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $meaning])* $variant($crate::Push<$type>),)*
            /// A notification that the documents do not list, kept as it is.
            Other($crate::UnknownNotification),
        }

        impl $name {
            /// Reads the body of a request.
            ///
            /// # Errors
            ///
            /// When it is no JSON object, or when a property of a known notification does not have its type.
            pub fn from_slice(body: &[u8]) -> ::std::result::Result<Self, $crate::NotificationError> {
                const KEYS: &[&str] = &[$($key),*];
                const CONTENT: &[&str] = &[$($content)?];
                let known = [$($crate::emitted::Known {
                    name: ::std::stringify!($variant),
                    values: &[$(&[$($value),*]),*],
                    read: |raw, content| $crate::emitted::Known::<Self>::push(raw, content).map(Self::$variant),
                }),*];
                $crate::emitted::read_notification(body, KEYS, CONTENT.first().copied(), &known, Self::Other)
            }

            /// What the documents call the notification; none when they do not list it.
            pub fn name(&self) -> ::std::option::Option<&'static str> {
                match self {
                    $(Self::$variant(_) => ::std::option::Option::Some(::std::stringify!($variant)),)*
                    Self::Other(_) => ::std::option::Option::None,
                }
            }

            /// The JSON as it came.
            pub fn raw(&self) -> &$crate::Json {
                match self {
                    $(Self::$variant(push) => push.raw(),)*
                    Self::Other(other) => other.raw(),
                }
            }
        }

        impl $crate::PushNotification for $name {
            fn from_slice(body: &[u8]) -> ::std::result::Result<Self, $crate::NotificationError> {
                Self::from_slice(body)
            }

            fn name(&self) -> ::std::option::Option<&'static str> {
                self.name()
            }

            fn raw(&self) -> &$crate::Json {
                self.raw()
            }
        }

        impl ::std::convert::TryFrom<&[u8]> for $name {
            type Error = $crate::NotificationError;

            fn try_from(body: &[u8]) -> ::std::result::Result<Self, Self::Error> {
                Self::from_slice(body)
            }
        }

        $crate::__notification_in_serde!($name);
    };
}

/// As the JSON that came, and from it.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __notification_in_serde {
    ($name:ident) => {
        impl $crate::emitted::Serialize for $name {
            fn serialize<S: $crate::emitted::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                self.raw().serialize(output)
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                let raw = $crate::Json::deserialize(input)?;
                Self::from_slice(raw.to_string().as_bytes()).map_err($crate::emitted::custom_error)
            }
        }
    };
}

/// Nothing, without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __notification_in_serde {
    ($name:ident) => {};
}
