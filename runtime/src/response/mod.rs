//! Answers: success, error or unreadable, and how a body is read. **For emitted code**, which names the kind of body; the
//! rules are in [`answer`].

pub mod answer;
mod error_body;
#[cfg(any(feature = "client", feature = "blocking"))]
mod success;

use bytes::Bytes;
use http::Response;

#[cfg(any(feature = "client", feature = "blocking"))]
pub use self::success::Success;

/// An answer of a service with its whole body.
pub type Answer = Response<Bytes>;
