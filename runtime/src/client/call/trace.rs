//! Spans for calls and attempts, with the feature `tracing`; nothing without it.
//!
//! The names are fixed. The fields follow the conventions of OpenTelemetry where it has any, and hold what the
//! description says (operation, method, template of the path) and what the answer says (status, request id): no value of
//! a parameter, no header, no body, and so no secret and no id of a device.

#[cfg(not(feature = "tracing"))]
pub(crate) use self::off::*;
#[cfg(feature = "tracing")]
pub(crate) use self::on::*;

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use tracing::{Instrument, Span, debug, debug_span, field};

    use crate::client::call::{Ended, Report};
    use crate::metadata::Metadata;

    pub(crate) fn call(metadata: &Metadata) -> Span {
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

    pub(crate) fn attempt(metadata: &Metadata, number: u32) -> Span {
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

    pub(crate) fn within<F: Future>(span: Span, future: F) -> impl Future<Output = F::Output> {
        future.instrument(span)
    }

    pub(crate) fn attempted(span: &Span, report: &Report<'_>) {
        if span.is_disabled() {
            return;
        }
        if let Some(status) = report.status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Some(request_id) = report.request_id {
            span.record("request_id", request_id);
        }
        if let Some(lost) = report.lost {
            span.record("error.type", field::debug(lost));
        }
        span.record("duration_ms", u64::try_from(report.duration.as_millis()).unwrap_or(u64::MAX));
    }

    pub(crate) fn ended(span: &Span, ended: &Ended) {
        span.record("attempts", ended.attempts);
        if let Ok(Ok(judged)) = &ended.outcome {
            span.record("http.response.status_code", judged.answer.status().as_u16());
        }
    }

    pub(crate) fn pause(pause: Duration) {
        debug!(target: "huaweicloud_iot", pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX), "the call is repeated");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::time::Duration;

    use crate::client::call::{Ended, Report};
    use crate::metadata::Metadata;

    /// What stands for a span.
    #[derive(Clone)]
    pub(crate) struct NoSpan;

    pub(crate) fn call(_: &Metadata) -> NoSpan {
        NoSpan
    }

    pub(crate) fn attempt(_: &Metadata, _: u32) -> NoSpan {
        NoSpan
    }

    pub(crate) fn within<F: Future>(_: NoSpan, future: F) -> F {
        future
    }

    pub(crate) fn attempted(_: &NoSpan, _: &Report<'_>) {}

    pub(crate) fn ended(_: &NoSpan, _: &Ended) {}

    pub(crate) fn pause(_: Duration) {}
}
