//! The hand-written half of the crate `huaweicloud-iot`: what all its operations have in common.
//!
//! Emitted code holds data; the logic of a call is here. The crate has three audiences:
//!
//! - **Callers of an API** use [`Client`] or [`blocking::Client`], the credentials, [`Error`] and [`ServiceError`], the
//!   `items` of lists ([`paging`]), [`Timestamp`], and [`AnyError`] in code that calls several operations.
//! - **Authors of transports** need none of the features: [`Operation::request`] gives an `http::Request<Bytes>`, and
//!   [`Operation::response`] reads an `http::Response<Bytes>`. To use another HTTP client under [`Client`], implement
//!   [`Transport`].
//! - **Emitted code** uses the hidden module `emitted`, which has no stability promise.
//!
//! # Features
//!
//! - `client`: the async client, on reqwest and rustls;
//! - `blocking`: the blocking client, on ureq and rustls;
//! - `tracing`: a span for each call and each attempt;
//! - `signing`: signing with an access key: [`AccessKey`] and the module [`signing`]; [`Account`] finds the key that is
//!   set up on this machine;
//! - `jiff`, `chrono`, `time`: conversions between [`Timestamp`] and the types of these crates;
//! - `serde`: `Serialize` and `Deserialize` for all emitted types, including operations.
//!
//! None is on by default, and without the clients no procedural macro is compiled.
//!
//! # Reliable calls
//!
//! Both clients, with the built-in [`Transport`] or any other:
//!
//! - **retry** where a retry is harmless: idempotent operations; other operations only if the request never left this
//!   machine (no such host, no connection, no TLS), or if the service rejected the call because of its rate limit.
//!   [`Backoff`] decides when and how often; [`Builder::retry`] sets another policy, [`Builder::no_retry`] none.
//!   `Retry-After` is respected. Each attempt is authorised afresh, and [`Error::attempts`] gives the number of attempts;
//! - **enforce timeouts** for connecting, for each attempt, and for the whole call with all its attempts and pauses: see
//!   [`Builder::connect_timeout`], [`Builder::attempt_timeout`] and [`Builder::timeout`];
//! - **stay within the documented rate limit** of the API: calls in excess of it wait in a queue. The limit holds for
//!   every window of the documented length. See [`Builder::flow_control`] and [`Builder::no_flow_control`];
//! - **log in** with credentials that have a [`session`]: once for all tasks, and again when the service rejects the
//!   token, from the budget of retries;
//! - **use proxies** as the environment or the caller names them: see [`Builder::proxy`];
//! - **report** each attempt to a [`Hook`].
//!
//! ```
//! # #[cfg(feature = "client")] {
//! use std::time::Duration;
//! use huaweicloud_iot_runtime::{Api, Backoff, BuildError, Client, FlowControl};
//!
//! fn client<A: Api<Scope = ()>>() -> Result<Client<A>, BuildError> {
//!     Client::builder("https://iot.example.com:8743")
//!         .timeout(Duration::from_secs(20))
//!         .attempt_timeout(Duration::from_secs(5))
//!         .retry(Backoff::new().attempts(6).longest_pause(Duration::from_secs(2)))
//!         .flow_control(FlowControl::new(50, 60))
//!         .build()
//! }
//! # }
//! ```

// Where things are, from the leaves up; each folder uses only those above it:
//
// | folder | contents | for |
// |---|---|---|
// | `values/` | texts with limits, open enums, secrets, timestamps | callers and emitted code |
// | `json/` | JSON objects | emitted code |
// | `metadata/` | what the description states, as plain data | emitted code |
// | `error/` | the errors of each phase of a call | callers |
// | `request/`, `response/` | the parts of a request; the kinds of answers | emitted code |
// | `operation/` | the traits of operations and APIs | emitted code |
// | `notification/` | what a platform pushes | callers and emitted code |
// | `paging/` | how lists go from page to page | callers and emitted code |
// | `waiting/` | which states are final | callers and emitted code |
// | `auth/` | credentials, logins, signing | callers |
// | `client/` | both clients, retries, rate limit, transports | callers |

mod auth;
#[cfg(any(feature = "client", feature = "blocking"))]
mod client;
#[doc(hidden)]
pub mod emitted;
mod error;
mod json;
mod metadata;
pub mod notification;
mod operation;
pub mod paging;
mod request;
mod response;
mod values;
pub mod waiting;

pub use bytes::Bytes;
pub use http::{self, StatusCode};
pub use serde_json::Value as Json;

#[cfg(feature = "signing")]
pub use crate::auth::account::{self, Account, AccountError};
pub use crate::auth::credential::{ApplicationToken, AuthToken, Credential};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::auth::login::{ApplicationLogin, PasswordLogin};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::auth::session;
#[cfg(feature = "signing")]
pub use crate::auth::signing::{self, AccessKey};
#[cfg(feature = "client")]
pub use crate::client::asynchronous::{BoxFuture, Client, ClientBuilder, Items, States, Transport, Wait};
#[cfg(feature = "blocking")]
pub use crate::client::blocking;
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::client::builder::Builder;
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::client::call::{Hook, Report};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::client::retry::{Attempt, Backoff, Fault, Retry};
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::client::transport::AttemptTimeout;
pub use crate::error::{
    AnyError, AnyRefusal, BuildError, CredentialError, Error, PagingError, PagingErrorKind, ReadError, ReadErrorKind,
    ServiceError, TransportError, TransportErrorKind,
};
pub use crate::metadata::{ApiMetadata, ErrorRow, FlowControl, Metadata, OperationError, Then};
pub use crate::notification::{
    NotificationError, NotificationErrorKind, NotificationVisitor, Push, PushApi, PushNotification, UnknownNotification,
};
pub use crate::operation::{Accepts, Api, Operation, OperationOf, OperationVisitor};
pub use crate::paging::Paged;
pub use crate::request::Endpoint;
#[cfg(any(feature = "client", feature = "blocking"))]
pub use crate::response::Success;
pub use crate::response::{Answer, answer};
pub use crate::values::{File, InvalidValue, Limits, PathErrorKind, Secret, Timestamp, Unknown};
