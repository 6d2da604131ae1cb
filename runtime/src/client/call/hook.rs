//! Hooks into every attempt of every call, for metrics and custom headers.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};

use crate::error::{TransportError, TransportErrorKind};
use crate::metadata::{ApiMetadata, Metadata};
use crate::response::{Answer, answer};

/// Observes every attempt of every call of a client, and the logins of its credential.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use huaweicloud_iot_runtime::{Bytes, Hook, Report, http};
///
/// #[derive(Debug, Default)]
/// struct Failures(AtomicU64);
///
/// impl Hook for Failures {
///     fn before(&self, request: &mut http::Request<Bytes>) {
///         request.headers_mut().insert("X-Caller", http::HeaderValue::from_static("billing"));
///     }
///
///     fn after(&self, report: &Report<'_>) {
///         if report.status.is_none_or(|status| !status.is_success()) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Hook: fmt::Debug + Send + Sync {
    /// Called before the request is authorised. The request's extensions hold the operation's [`Metadata`]. Headers that
    /// are added here are sent, but not signed. A body that holds a secret, as that of a login does, is left out here and
    /// sent nevertheless, so that a hook may print what it gets.
    fn before(&self, request: &mut Request<Bytes>) {
        let _ = request;
    }

    /// Called with the result.
    fn after(&self, report: &Report<'_>) {
        let _ = report;
    }
}

/// The result of an attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Report<'a> {
    /// The metadata of the operation.
    pub operation: &'a Metadata,
    /// The number of the attempt within the call, starting with 1.
    pub number: u32,
    /// The time from sending to the end of the answer.
    pub duration: Duration,
    /// The status of the answer; `None` if there was no answer.
    pub status: Option<StatusCode>,
    /// The transport error, if there was no answer.
    pub lost: Option<TransportErrorKind>,
    /// The id that the service assigned to the request.
    pub request_id: Option<&'a str>,
}

/// What is known about an attempt before it is made.
pub(crate) struct Watch<'a> {
    pub(crate) metadata: &'a Metadata,
    pub(crate) api: Option<&'a ApiMetadata>,
    pub(crate) number: u32,
}

impl Watch<'_> {
    pub(crate) fn report<'a>(&'a self, outcome: &'a Result<Answer, TransportError>, duration: Duration) -> Report<'a> {
        let answer = outcome.as_ref().ok();
        Report {
            operation: self.metadata,
            number: self.number,
            duration,
            status: answer.map(Answer::status),
            lost: outcome.as_ref().err().map(TransportError::kind),
            request_id: answer.zip(self.api).and_then(|(answer, api)| answer::request_id_header(answer, api)),
        }
    }
}
