//! Spans for calls and attempts, with the feature `tracing`; without it, nothing.
//!
//! The names are stable. The fields follow the conventions of OpenTelemetry where there are any. They contain metadata
//! (operation, method, path template) and facts about the answer (status, request id), but no parameters, headers or
//! bodies, and so neither secrets nor device ids.

#![cfg_attr(not(feature = "tracing"), expect(unused_variables, reason = "there are no spans"))]

use std::future::Future;
use std::time::Duration;

#[cfg(feature = "tracing")]
use tracing::{Instrument, Span, debug, debug_span, field};

use super::{Ended, Report};
use crate::metadata::Metadata;

/// Takes the place of a span.
#[cfg(not(feature = "tracing"))]
#[derive(Clone)]
pub(super) struct Span;

#[cfg(not(feature = "tracing"))]
macro_rules! debug_span {
    ($($what:tt)*) => {
        Span
    };
}

/// The span of a call.
pub(super) fn call(metadata: &Metadata) -> Span {
    debug_span!(
        target: "huaweicloud_iot",
        "call",
        operation = metadata.id,
        http.request.method = metadata.method.as_str(),
        url.template = metadata.path,
        attempts = field::Empty,
        http.response.status_code = field::Empty,
    )
}

/// The span of an attempt.
pub(super) fn attempt(metadata: &Metadata, number: u32) -> Span {
    debug_span!(
        target: "huaweicloud_iot",
        "attempt",
        operation = metadata.id,
        number,
        http.response.status_code = field::Empty,
        duration_ms = field::Empty,
        request_id = field::Empty,
        error.type = field::Empty,
    )
}

/// Runs a future within a span.
pub(super) fn within<F: Future>(span: Span, future: F) -> impl Future<Output = F::Output> {
    #[cfg(feature = "tracing")]
    let future = future.instrument(span);
    future
}

/// Adds the result of an attempt to its span.
pub(super) fn attempted(span: &Span, report: &Report<'_>) {
    #[cfg(feature = "tracing")]
    if !span.is_disabled() {
        if let Some(status) = report.status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Some(request_id) = report.request_id {
            span.record("request_id", request_id);
        }
        if let Some(lost) = report.lost {
            span.record("error.type", field::debug(lost));
        }
        span.record("duration_ms", milliseconds(report.duration));
    }
}

/// Adds the result of a call to its span.
pub(super) fn ended(span: &Span, ended: &Ended) {
    #[cfg(feature = "tracing")]
    {
        span.record("attempts", ended.attempts);
        if let Ok(Ok(judged)) = &ended.outcome {
            span.record("http.response.status_code", judged.answer.status().as_u16());
        }
    }
}

/// Reports the pause before another attempt.
pub(super) fn pause(pause: Duration) {
    #[cfg(feature = "tracing")]
    debug!(target: "huaweicloud_iot", pause_ms = milliseconds(pause), "the call is repeated");
}

#[cfg(feature = "tracing")]
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
