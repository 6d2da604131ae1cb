//! Everything that emitted code uses. **For emitted code only**: it changes together with the generator, without notice.
//!
//! The emitted crate imports this module once, as `rt`, and qualifies: `rt::Operation`, `rt::Path::fill`, `rt::text!(…)`.

pub use bytes::Bytes;
pub use http::{self, Method};
#[cfg(feature = "serde")]
pub use serde::de::{Deserialize, Deserializer};
#[cfg(feature = "serde")]
pub use serde::ser::{Serialize, Serializer};
pub use serde_json::Value as Json;

pub use crate::auth::credential::{ApplicationToken, AuthToken};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::auth::login::{ApplicationLogin, LoginApi, PasswordLogin, TokenFields};
#[cfg(feature = "signing")]
pub use crate::auth::signing::AccessKey;
#[cfg(feature = "client")]
pub use crate::client::asynchronous::Client;
#[cfg(feature = "blocking")]
pub use crate::client::blocking;
pub use crate::error::BuildError;
#[cfg(feature = "serde")]
pub use crate::json::{read, serialize};
pub use crate::metadata::{
    ApiMetadata, Encoding, ErrorRow, FlowControl, Media, Metadata, OperationError, Then, numbered,
};
#[cfg(feature = "serde")]
pub use crate::notification::custom_error;
pub use crate::notification::{Known, NotificationError, NotificationVisitor, PushApi, read_notification};
pub use crate::operation::{Accepts, Api, Operation, OperationVisitor, place};
#[cfg(feature = "serde")]
pub use crate::operation::{read_request, write_request};
pub use crate::paging::{ByMarker, ByPageNumber, PageNumber, Paged};
pub use crate::request::{Path, Query, server_address};
pub use crate::response::answer::{BinaryBody, JsonBody, NoBody};
pub use crate::values::{
    Blank, File, Fill, In, InvalidValue, Limits, Object, Secret, Show, Slot, Text, TextKind, Timestamp, Unknown, Value,
    View, checked, checked_secret, debug, unknown, word,
};
pub use crate::waiting::{Awaited, WaitMetadata};
pub use crate::{errors, notifications, object, open_enum, request, text};
