//! The error of an answer that cannot be read.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode};

use super::print::write_attempts;
use crate::json;
use crate::values::Excerpt;

/// The number of bytes of the body that are kept.
const KEPT: usize = 1024;

/// Why an answer cannot be read, with status, request id and the beginning of the body.
///
/// The JSON body of a success is not printed, because it may contain a token, and nothing is of an answer in which the
/// description expects a secret; `beginning` returns it.
pub struct ReadError(pub(super) Box<Details>);

pub(super) struct Details {
    kind: ReadErrorKind,
    status: StatusCode,
    pub(super) attempts: u32,
    request_id: Option<String>,
    beginning: Bytes,
    /// The whole body of a success that is not as documented.
    whole: Option<Bytes>,
    redacted: bool,
    source: Option<serde_json::Error>,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// The status is neither a documented success nor an error.
    Status,
    /// The answer is a redirect, which clients do not follow.
    Redirect {
        /// The target, without the query.
        location: Option<String>,
    },
    /// The body is empty, although one is documented or needed to identify the error.
    Empty,
    /// There is a body, although none is documented.
    UnexpectedBody,
    /// The body is an HTML page, probably of a gateway or proxy.
    Html,
    /// The body is compressed, which the client did not ask for.
    Compressed {
        /// How, such as `gzip`.
        encoding: String,
    },
    /// The JSON body is truncated.
    Truncated,
    /// The JSON body nests deeper than 128 levels.
    TooDeep,
    /// The body is not JSON.
    NotJson,
    /// A value in the JSON body does not have the documented type.
    Mismatch {
        /// The path of the value, such as `packages[3].file_location.url`; empty for the whole body.
        field: String,
    },
    /// The status is an error, but the JSON body has neither code nor message.
    NoCode,
    /// The answer to a login has no token.
    NoToken,
}

impl ReadError {
    /// An error about `answer`, for code that reads answers by itself.
    pub fn new(kind: ReadErrorKind, answer: &Response<Bytes>) -> Self {
        // A copy, so that the error does not keep a large body in memory.
        let beginning = Bytes::copy_from_slice(answer.body().get(..KEPT).unwrap_or(answer.body()));
        let is_deviation = answer.status().is_success() && matches!(kind, ReadErrorKind::Mismatch { .. });
        let whole = is_deviation.then(|| answer.body().clone());
        Self(Box::new(Details {
            kind,
            status: answer.status(),
            attempts: 1,
            request_id: None,
            beginning,
            whole,
            redacted: false,
            source: None,
        }))
    }

    pub(crate) fn caused_by(mut self, source: serde_json::Error) -> Self {
        self.0.source = Some(source);
        self
    }

    /// The same without anything out of the body: what the JSON reader says about a value shows it.
    pub(crate) fn redacted(mut self) -> Self {
        self.0.redacted = true;
        self.0.source = None;
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    /// What is wrong.
    pub fn kind(&self) -> &ReadErrorKind {
        &self.0.kind
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The id that the service assigned to the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The beginning of the body, at most 1 KiB.
    pub fn beginning(&self) -> &Bytes {
        &self.0.beginning
    }

    /// The whole body of a success in which a value is not as documented: the call has had its effect, and what it
    /// answered can still be read in another way.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.whole.as_ref()
    }

    /// Whether the body may be printed: it is not the JSON of a success.
    fn may_show_body(&self) -> bool {
        if self.0.redacted || matches!(self.0.kind, ReadErrorKind::Compressed { .. }) {
            return false;
        }
        let first = json::text_of(&self.0.beginning).iter().find(|byte| !byte.is_ascii_whitespace());
        first.is_some_and(|first| !self.0.status.is_success() || !matches!(first, b'{' | b'[' | b'"'))
    }
}

impl fmt::Display for ReadErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status => formatter.write_str("the status is not documented"),
            Self::Redirect { location: None } => formatter.write_str("it is a redirect, which is not followed"),
            Self::Redirect { location: Some(location) } => {
                let location = Excerpt::of(location.as_bytes());
                write!(formatter, "it is a redirect to {location}, which is not followed; check the endpoint")
            }
            Self::Empty => formatter.write_str("the body is empty"),
            Self::UnexpectedBody => formatter.write_str("there is a body, but none is documented"),
            Self::Html => {
                formatter.write_str("the body is an HTML page, not JSON; a gateway or proxy may have sent it")
            }
            Self::Compressed { encoding } => {
                let encoding = Excerpt::of(encoding.as_bytes());
                write!(
                    formatter,
                    "the body is compressed ({encoding}), which was not asked for; a proxy may have done it"
                )
            }
            Self::TooDeep => formatter.write_str("the JSON body nests deeper than 128 levels"),
            Self::Truncated => formatter.write_str("the JSON body is truncated"),
            Self::NotJson => formatter.write_str("the body is not JSON"),
            Self::Mismatch { field } if field.is_empty() => formatter.write_str("the body is not as documented"),
            Self::Mismatch { field } => {
                Excerpt::of(field.as_bytes()).write_bare(formatter)?;
                formatter.write_str(" is not as documented")
            }
            Self::NoCode => formatter.write_str("the body has neither code nor message"),
            Self::NoToken => formatter.write_str("it has no token"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot read the answer (status {}", self.0.status.as_str())?;
        if let Some(request_id) = self.request_id() {
            formatter.write_str(", request ")?;
            Excerpt::of(request_id.as_bytes()).write_bare(formatter)?;
        }
        formatter.write_str("): ")?;
        self.0.kind.fmt(formatter)?;
        if self.may_show_body() {
            write!(formatter, "; the body begins {}", Excerpt::of(&self.0.beginning))?;
        }
        write_attempts(formatter, self.0.attempts)
    }
}

impl StdError for ReadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source as &(dyn StdError + 'static))
    }
}
