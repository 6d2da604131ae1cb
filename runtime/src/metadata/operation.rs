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
    /// The headers that the client supplies; see [`Api::header`](crate::Api::header).
    pub scope_headers: &'static [&'static str],
    /// Whether doing it twice is the same as doing it once.
    pub idempotent: bool,
    /// Whether the request carries a credential.
    pub authenticated: bool,
}
