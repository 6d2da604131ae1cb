//! Metadata of an API.

use super::error_row::ErrorRow;

/// The facts about an API that the description states. Every request has a `&'static ApiMetadata` as an extension, so that
/// credentials know the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApiMetadata {
    /// The API's folder in the description, such as `iotda-v5`.
    pub id: &'static str,
    /// The title of the API.
    pub title: &'static str,
    /// The key of the code in an error body.
    pub error_code: &'static str,
    /// The key of the message in an error body.
    pub error_message: &'static str,
    /// The response header with the id of the request.
    pub request_id_header: Option<&'static str>,
    /// The prefixes of the codes of the gateway in front of the API.
    pub gateway_codes: &'static [&'static str],
    /// The name of the service in signatures with derived keys, if the API accepts access keys.
    pub signing_service: Option<&'static str>,
    /// The documented rate limit.
    pub flow_control: Option<FlowControl>,
    /// The errors that any operation may return, even if its page does not list them.
    pub errors: &'static [ErrorRow],
}

/// A rate limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FlowControl {
    /// The number of calls that are allowed …
    pub calls: u32,
    /// … within this number of seconds.
    pub seconds: u32,
}

impl FlowControl {
    /// Allows this number of calls within this number of seconds.
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }
}
