//! Everything that emitted code uses. **For emitted code only**: it changes together with the generator, without notice.
//!
//! The emitted crate imports this module once, as `rt`, and qualifies: `rt::Operation`, `rt::Path::fill`, `rt::text!(…)`.

pub use std::borrow::Cow;

pub use bytes::Bytes;
pub use http::{self, Method};
pub use serde::de::{Deserialize, Deserializer, MapAccess};
pub use serde::ser::{Serialize, SerializeMap, Serializer};
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
pub use crate::json::{Entries, Fields, Key, Object, OptionalObject, missing, read_object, read_optional_object};
pub use crate::metadata::{ApiMetadata, Documented, FlowControl, Metadata, Refusal, Row, Table, Then};
pub use crate::operation::{Accepts, Api, Operation, OperationVisitor};
pub use crate::paging::{ByMarker, ByPageNumber, PageNumber, Paged};
pub use crate::request::{Body, File, Headers, Part, Path, Query, server_address};
pub use crate::response::answer::{BinaryBody, JsonBody, NoBody};
pub use crate::values::{__read_secret, Allowed, InvalidValue, Limits, OpenEnum, Secret, Timestamp, Unlisted};
pub use crate::{limited_text, object, open_enum, optional_object, secret_text, text};
