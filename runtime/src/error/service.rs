//! The error of a call that the service rejected.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::print::write_attempts;
use crate::metadata::{ErrorRow, Then, then};
use crate::values::Excerpt;

/// A call that the service, or a gateway in front of it, rejected: the documented kind of error, and the answer.
///
/// Prints status, code and message: `403 1010005: App_key or access_token is invalid.`
pub struct ServiceError<K> {
    /// The documented kind of error.
    pub kind: K,
    pub(super) refused: Box<Refused>,
}

/// What an answer says about an error.
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

/// An extension of an answer: the service rejected the request, and by its clock the date of the signature is off by more
/// than it allows.
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

    /// The id that the service assigned to the request.
    pub fn request_id(&self) -> Option<&str> {
        self.refused.request_id.as_deref()
    }

    /// The raw body.
    pub fn body(&self) -> &Bytes {
        &self.refused.body
    }

    /// The matching row of the documented errors.
    pub fn documented(&self) -> Option<&'static ErrorRow> {
        self.refused.documented
    }

    /// The documented remedy.
    pub fn remedy(&self) -> Option<&'static str> {
        self.documented().and_then(|row| row.remedy)
    }

    /// What to do before the call is repeated, according to the documents, or to status, gateway code and date of the
    /// answer.
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
        write_attempts(formatter, self.refused.attempts)
    }
}

/// As `Display`.
impl<K> fmt::Debug for ServiceError<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl<K> StdError for ServiceError<K> {}
