//! What an answer tells beside its output, for callers who want more than that.

use std::fmt;

use http::{HeaderMap, StatusCode};

/// The output of a call, and what else its answer tells: what `send_detailed` of either client returns.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Success<T> {
    /// The output.
    pub output: T,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers. They may hold a token, so that `Debug` shows their names only.
    pub headers: HeaderMap,
    /// The id that the service gave the request, by which its operators find it.
    pub request_id: Option<String>,
    /// The number of attempts.
    pub attempts: u32,
}

impl<T: fmt::Debug> fmt::Debug for Success<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { output, status, headers, request_id, attempts } = self;
        let mut shown = formatter.debug_struct("Success");
        shown.field("output", output).field("status", status).field("headers", &headers.keys().collect::<Vec<_>>());
        shown.field("request_id", request_id).field("attempts", attempts).finish()
    }
}
