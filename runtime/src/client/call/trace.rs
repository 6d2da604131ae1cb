//! Spans for calls and attempts, with the feature `tracing`; nothing without it.
//!
//! The names are fixed. The fields follow the conventions of OpenTelemetry where it has any, and hold what the
//! description says (operation, method, template of the path) and what the answer says (status, request id): no value of
//! a parameter, no header, no body, and so no secret and no id of a device.

#![cfg_attr(not(feature = "tracing"), expect(unused_variables, reason = "nothing is told"))]

use std::future::Future;
use std::time::Duration;

#[cfg(feature = "tracing")]
use tracing::{Instrument, Span, debug, debug_span, field};

use super::{Ended, Report};
use crate::metadata::Metadata;

/// What stands for a span.
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

/// The same future, within a span.
pub(super) fn within<F: Future>(span: Span, future: F) -> impl Future<Output = F::Output> {
    #[cfg(feature = "tracing")]
    let future = future.instrument(span);
    future
}

/// Adds to its span what came of an attempt.
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

/// Adds to its span what came of a call.
pub(super) fn ended(span: &Span, ended: &Ended) {
    #[cfg(feature = "tracing")]
    {
        span.record("attempts", ended.attempts);
        if let Ok(Ok(judged)) = &ended.outcome {
            span.record("http.response.status_code", judged.answer.status().as_u16());
        }
    }
}

/// Tells the pause before another attempt.
pub(super) fn pause(pause: Duration) {
    #[cfg(feature = "tracing")]
    debug!(target: "huaweicloud_iot", pause_ms = milliseconds(pause), "the call is repeated");
}

#[cfg(feature = "tracing")]
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
