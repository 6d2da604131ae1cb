//! What the description says about one operation.

use http::Method;

/// What the description says about an operation. Every request carries it among its extensions, so that a transport
/// knows what it carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The name of the operation.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The template of the path.
    pub path: &'static str,
    /// The documented statuses of success; empty if any 2xx is one.
    pub success: &'static [u16],
    /// The parameters that the client supplies, by their names on the wire: fields of [`Api::Scope`](crate::Api::Scope).
    pub supplied: &'static [&'static str],
    /// The media type of the request's body; none if there is no body.
    pub body: Option<Media>,
    /// Whether doing it twice is the same as doing it once.
    pub idempotent: bool,
    /// Whether the request carries a credential.
    pub authenticated: bool,
}

/// The media type of a request's body, and how the body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Media {
    /// How the body is written.
    pub encoding: Encoding,
    /// The media type as the documents spell it. A boundary of parts is added when they are known.
    pub name: &'static str,
}

/// How the body of a request is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// JSON.
    Json,
    /// Names and values, encoded as in a query.
    Form,
    /// Parts, some of which are files.
    Multipart,
    /// The bytes as they are.
    Binary,
}

impl Media {
    /// `application/json`
    pub const JSON: Self = Self::json("application/json");
    /// `application/x-www-form-urlencoded`
    pub const FORM: Self = Self::form("application/x-www-form-urlencoded");
    /// `multipart/form-data`
    pub const MULTIPART: Self = Self::multipart("multipart/form-data");
    /// `application/octet-stream`
    pub const BINARY: Self = Self::binary("application/octet-stream");

    /// JSON, with the media type as the documents spell it.
    pub const fn json(name: &'static str) -> Self {
        Self { encoding: Encoding::Json, name }
    }

    /// A form.
    pub const fn form(name: &'static str) -> Self {
        Self { encoding: Encoding::Form, name }
    }

    /// Parts.
    pub const fn multipart(name: &'static str) -> Self {
        Self { encoding: Encoding::Multipart, name }
    }

    /// Bytes.
    pub const fn binary(name: &'static str) -> Self {
        Self { encoding: Encoding::Binary, name }
    }
}
