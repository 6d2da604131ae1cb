//! What the description says about an API as a whole.

use super::error_row::ErrorRow;

/// What the description says about an API. Every request carries a `&'static ApiMetadata` among its extensions, so that a
/// credential knows which API it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApiMetadata {
    /// The API's folder in the description, such as `iotda-v5`.
    pub id: &'static str,
    /// The title of the book.
    pub title: &'static str,
    /// The key under which an error body carries the code.
    pub error_code: &'static str,
    /// The key under which an error body carries the message.
    pub error_message: &'static str,
    /// The response header with the id of the request.
    pub request_id_header: Option<&'static str>,
    /// How the codes of the gateway in front of the API begin.
    pub gateway_codes: &'static [&'static str],
    /// The service's name in signatures with a derived key, for an API that takes those of access keys.
    pub signing_service: Option<&'static str>,
    /// How often the API may be called.
    pub flow_control: Option<FlowControl>,
    /// What any operation may be refused with, whether its page tells or not.
    pub errors: &'static [ErrorRow],
}

/// A limit to how often an API may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlowControl {
    /// So many calls are allowed …
    pub calls: u32,
    /// … in so many seconds.
    pub seconds: u32,
}
