//! The error of a call that the service refused.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::write_attempts;
use crate::metadata::{ErrorRow, Then, then};
use crate::values::Excerpt;

/// A refusal of the service, or of the gateway in front of it: what kind, and the answer that tells so.
///
/// Prints status, code and message: `403 1010005: App_key or access_token is invalid.`
pub struct ServiceError<K> {
    /// What kind of refusal it is.
    pub kind: K,
    refused: Box<Refused>,
}

/// What an answer says about a refusal.
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) documented: Option<&'static ErrorRow>,
    pub(crate) clock_is_off: bool,
    pub(crate) attempts: u32,
}

/// Among the extensions of an answer: the service refused the request, and by its clock the date of the signature is
/// off by more than it allows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ClockIsOff;

impl Refused {
    pub(crate) fn new(
        answer: Response<Bytes>,
        code: Option<String>,
        message: Option<String>,
        request_id: Option<String>,
        documented: Option<&'static ErrorRow>,
    ) -> Self {
        let (parts, body) = answer.into_parts();
        Self {
            status: parts.status,
            code,
            message,
            request_id,
            body,
            documented,
            clock_is_off: parts.extensions.get::<ClockIsOff>().is_some(),
            attempts: 1,
        }
    }
}

impl<K> ServiceError<K> {
    pub(crate) fn new(kind: K, refused: Refused) -> Self {
        Self { kind, refused: Box::new(refused) }
    }

    pub(crate) fn with_kind<L>(self, kind: L) -> ServiceError<L> {
        ServiceError { kind, refused: self.refused }
    }

    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.refused.attempts = attempts;
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.refused.status
    }

    /// The code in the body.
    pub fn code(&self) -> Option<&str> {
        self.refused.code.as_deref()
    }

    /// The message in the body, as the service sent it.
    pub fn message(&self) -> Option<&str> {
        self.refused.message.as_deref()
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.refused.request_id.as_deref()
    }

    /// How many attempts the call made; this error is about the answer to the last one.
    pub fn attempts(&self) -> u32 {
        self.refused.attempts
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.refused.body
    }

    /// The documented row that fits.
    pub fn documented(&self) -> Option<&'static ErrorRow> {
        self.refused.documented
    }

    /// What the page tells to do about it.
    pub fn remedy(&self) -> Option<&'static str> {
        self.documented().and_then(|row| row.remedy)
    }

    /// What to do before the call is repeated: what the page says, or what follows from status, code of the gateway and
    /// the date of the answer.
    pub fn then(&self) -> Option<Then> {
        if self.refused.clock_is_off {
            return Some(Then::SetClock);
        }
        then(self.status(), self.code(), self.documented())
    }
}

impl<K> fmt::Display for ServiceError<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.status().as_str())?;
        if let Some(code) = self.code() {
            formatter.write_str(" ")?;
            Excerpt::of(code.as_bytes()).write_bare(formatter)?;
        }
        let documented = self.documented().and_then(|row| row.message.or(row.meaning));
        if let Some(message) = self.message().or(documented).or(self.status().canonical_reason()) {
            formatter.write_str(": ")?;
            Excerpt::of(message.as_bytes()).write_bare(formatter)?;
        }
        write_attempts(formatter, self.attempts())
    }
}

impl<K: fmt::Debug> fmt::Debug for ServiceError<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ServiceError")
            .field("kind", &self.kind)
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}

impl<K: fmt::Debug> StdError for ServiceError<K> {}
