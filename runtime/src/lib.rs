//! The hand-written half of the crate `huaweicloud-iot`: what all its operations have in common.
//!
//! Emitted code holds data plus one call; the logic stands here. Three readers are meant:
//!
//! - **who calls an API** meets [`Client`] or [`blocking::Client`], [`Error`] with its phases, [`ServiceError`], the
//!   credentials, the `items` of lists ([`paging`]), [`Timestamp`], and [`AnyError`] for code that calls several
//!   operations;
//! - **who brings an HTTP client of their own** needs none of the features: [`Operation::request`] gives an
//!   `http::Request<Bytes>`, [`Operation::response`] reads an `http::Response<Bytes>`; or implements [`Transport`];
//! - **the generator** implements [`Api`], [`Operation`] and [`Paged`], and finds everything that emitted code names in
//!   the module `emitted`.
//!
//! # Features
//!
//! - `client`: the async client, on reqwest and rustls;
//! - `blocking`: the blocking client, on ureq and rustls;
//! - `tracing`: a span for each call and each attempt;
//! - `signing`: signing with an access key, [`AccessKey`] and the module [`signing`]; and the key that is set up on this
//!   machine, [`Account`] and the module [`account`].
//! - `jiff`, `chrono`, `time`: a [`Timestamp`] from and to the types of these crates.
//! - `serde`: `Serialize` and `Deserialize` in both directions for emitted types, operations included.
//!
//! None is on by default, and without the clients no procedural macro is compiled.
//!
//! # Calls that survive faults
//!
//! Both clients, with the ready [`Transport`] and with any other:
//!
//! - **repeat** what failed, where that does no harm: an idempotent operation; any other only if its request never left,
//!   or if the service says that it refused the call because calls come too fast. [`Backoff`] decides when and how often,
//!   unless [`Builder::retry`] brings another policy or [`Builder::no_retry`] none. `Retry-After` is respected. Each
//!   attempt is authorised afresh, and [`Error::attempts`] tells how many there were.
//! - **keep to a time**: for connecting, for each attempt, and for the whole call with all attempts and pauses. See
//!   [`Builder::connect_timeout`], [`Builder::attempt_timeout`] and [`Builder::timeout`].
//! - **keep to the limit of calls** that the documents of an API state: what exceeds it waits for its turn, first come,
//!   first served. In no span of that length the service sees more, wherever the span begins. See
//!   [`Builder::flow_control`] and [`Builder::no_flow_control`].
//! - **log in** with a credential that has a [`session`], once for all tasks, and again when the service refuses the token.
//! - **show** what they do to a [`Hook`].
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
//!         .flow_control(FlowControl { calls: 50, seconds: 60 })
//!         .build()
//! }
//! # }
//! ```
//!
//! # An operation
//!
//! ```
//! use huaweicloud_iot_runtime::{self as runtime, emitted as rt};
//! use runtime::{Api, ApiMetadata, Endpoint, Error, Metadata, Method, Operation};
//!
//! struct Northbound;
//!
//! impl Api for Northbound {
//!     type Scope = ();
//!     const METADATA: ApiMetadata = ApiMetadata {
//!         id: "northbound-v1",
//!         title: "Northbound API v1",
//!         error_code: "error_code",
//!         error_message: "error_desc",
//!         request_id_header: None,
//!         gateway_codes: &[],
//!         signing_service: None,
//!         flow_control: None,
//!         errors: &[],
//!     };
//! }
//!
//! struct DeleteVersionPackage {
//!     file_id: String,
//! }
//!
//! rt::request!(DeleteVersionPackage { file_id: path("fileId") });
//!
//! impl Operation for DeleteVersionPackage {
//!     type Api = Northbound;
//!     type Output = ();
//!     type Content = runtime::NoBody;
//!     type Error = DeleteVersionPackageError;
//!     const METADATA: Metadata = Metadata {
//!         id: "DeleteVersionPackage",
//!         method: Method::DELETE,
//!         path: "/iodm/northbound/v1.5.0/category/{fileId}",
//!         success: &[200],
//!         supplied: &[],
//!         body: None,
//!         idempotent: true,
//!         authenticated: true,
//!     };
//! }
//!
//! rt::errors! {
//!     pub enum DeleteVersionPackageError {
//!         NotFound = Row { status: 404, code: "123002", message: "Device or package file not found." },
//!     }
//! }
//!
//! let endpoint = Endpoint::new("https://iot.example.com:8743")?;
//! let request = DeleteVersionPackage { file_id: "28bf9b2c".to_owned() }.request(&endpoint, &())?;
//! assert_eq!(request.uri(), "https://iot.example.com:8743/iodm/northbound/v1.5.0/category/28bf9b2c");
//!
//! let mut answer = runtime::Answer::new(r#"{ "error_code": "123002" }"#.into());
//! *answer.status_mut() = runtime::StatusCode::NOT_FOUND;
//! let Err(Error::Service(refused)) = DeleteVersionPackage::response(answer) else { panic!() };
//! assert_eq!(refused.kind, DeleteVersionPackageError::NotFound);
//! assert_eq!(refused.to_string(), "404 123002: Device or package file not found.");
//! # Ok::<(), runtime::AnyError>(())
//! ```

mod auth;
#[cfg(any(feature = "client", feature = "blocking"))]
mod client;
#[doc(hidden)]
pub mod emitted;
mod error;
mod json;
mod metadata;
mod operation;
pub mod paging;
mod request;
mod response;
mod values;

// What emitted code names of other crates, so that it depends on this one alone.
pub use bytes::Bytes;
pub use http::{self, Method, StatusCode};
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
pub use crate::client::asynchronous::{BoxFuture, Client, ClientBuilder, Items, Transport};
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
    AnyError, AnyRefusal, BuildError, CredentialError, Error, ReadError, ReadFlaw, ServiceError, TransportError,
    TransportErrorKind,
};
pub use crate::metadata::{ApiMetadata, Encoding, ErrorRow, FlowControl, Media, Metadata, OperationError, Then};
pub use crate::operation::{Accepts, Api, Operation, OperationVisitor};
pub use crate::paging::{ByMarker, ByPageNumber, PageNumber, Paged, Pagination};
pub use crate::request::Endpoint;
pub use crate::response::Answer;
pub use crate::response::answer::{self, BinaryBody, Content, JsonBody, NoBody};
pub use crate::values::{File, InvalidValue, Limits, PathFlaw, Secret, Timestamp, Unknown};
