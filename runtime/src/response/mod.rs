//! The answer of a service: what kind it is, and how its body is read. **For emitted code**, which names the kind of
//! body; the rules are in [`answer`].

pub mod answer;
mod error_body;

use bytes::Bytes;
use http::Response;

/// The answer of a service, with its whole body.
pub type Answer = Response<Bytes>;
