//! What an answer is: a success, a refusal, or something that cannot be read.
//!
//! The rules, in their order:
//!
//! 1. **A 2xx whose body is an error body is a refusal.** Such a body is a JSON object with the API's own key of error
//!    codes at the top level, and a code there that tells an error: a number or a text that is not empty and not zero
//!    (`0`, `"000000"` and `"IOTDA.000000"` tell success). Keys further down do not count, and neither do the keys of
//!    gateways, because documented answers use them too; but where a body holds nothing else, the API's own message, a
//!    code that is neither text nor number, and what a gateway tells below `error` make a refusal as well.
//! 2. **A documented status of success is read** as the page documents it; where the page tells none, any 2xx is.
//!    Another 2xx or 1xx cannot be read.
//! 3. **A 3xx cannot be read.** Clients of an API follow no redirection, which could carry credentials elsewhere.
//! 4. **A 4xx or 5xx whose JSON body tells a code or a message is a refusal.** Looked for are the keys of the API, those
//!    of Huawei's gateways (`error_code`, `error_msg`, also as `errorCode` and the like), and `code` and `message`, all of
//!    them also below `error`. Codes may be texts or numbers.
//! 5. **A 4xx or 5xx that tells neither, but whose status the page documents by itself, is a refusal without a code**:
//!    the status says it all. The body is empty then, or JSON.
//! 6. **Any other 4xx or 5xx cannot be read**: a page of HTML, text, JSON that breaks off, or an empty body where the
//!    page does not document the status. The error tells the status.
//!
//! A byte order mark before JSON is passed over. A body that is compressed, which no client asks for, cannot be read; the
//! error names the compression.
//!
//! The variant of a refusal follows from its status and its code, see [`OperationError`](crate::OperationError).
//!
//! [`JsonBody`], [`BinaryBody`] and [`NoBody`] are the three ways in which operations read a success.

use bytes::Bytes;
use http::header;
use serde::de::IgnoredAny;

use crate::error::{ReadError, ReadErrorKind};
use crate::json::{self, field_path};
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::metadata::Then;
use crate::metadata::{self, ApiMetadata, Documented, ErrorRow};
use crate::response::Answer;
use crate::response::error_body::ErrorBody;
use crate::values::{Blank, Value, can_hold_secret};

/// The body of an answer as a text: without the mark of the byte order that some servers write before it.
pub fn text(answer: &Answer) -> &[u8] {
    json::text_of(answer.body())
}

/// What the body of a successful answer is, and how it is read.
pub trait Content<T> {
    /// Whether it is bytes that are kept as they are.
    const BINARY: bool = false;

    /// Whether the body can hold a secret: then errors about the answer show nothing of it.
    fn can_hold_secret() -> bool {
        false
    }

    /// Reads the body.
    ///
    /// # Errors
    ///
    /// When the body is not what the page documents.
    fn read(answer: &Answer) -> Result<T, ReadError>;
}

/// JSON. An empty body, no JSON, or JSON of other types is an error, which names the field.
#[derive(Debug)]
pub enum JsonBody {}

/// Any bytes.
#[derive(Debug)]
pub enum BinaryBody {}

/// No body. Blanks and line breaks are none, and JSON does no harm: the call has had its effect.
#[derive(Debug)]
pub enum NoBody {}

impl<T: Value + Blank> Content<T> for JsonBody {
    fn read(answer: &Answer) -> Result<T, ReadError> {
        json::of_slice(text(answer)).map_err(|error| json_error(answer, error))
    }

    fn can_hold_secret() -> bool {
        can_hold_secret::<T>()
    }
}

impl Content<Bytes> for BinaryBody {
    const BINARY: bool = true;

    fn read(answer: &Answer) -> Result<Bytes, ReadError> {
        match compression(answer) {
            Some(kind) => Err(ReadError::new(kind, answer)),
            None => Ok(answer.body().clone()),
        }
    }
}

impl Content<()> for NoBody {
    fn read(answer: &Answer) -> Result<(), ReadError> {
        match text(answer).trim_ascii_start() {
            [] => Ok(()),
            [b'<', ..] => Err(ReadError::new(ReadErrorKind::Html, answer)),
            body if serde_json::from_slice::<IgnoredAny>(body).is_ok() => Ok(()),
            _ => Err(ReadError::new(compression(answer).unwrap_or(ReadErrorKind::UnexpectedBody), answer)),
        }
    }
}

/// An answer, and what it is.
pub(crate) struct Judged {
    pub(crate) answer: Answer,
    pub(crate) verdict: Verdict,
}

/// What an answer is.
pub(crate) enum Verdict {
    /// A success, to be read as documented.
    Success,
    /// A refusal, and what is documented about it.
    Refusal { body: ErrorBody, documented: Documented },
    /// Neither.
    Unreadable(ReadError),
}

impl Judged {
    /// What to do before a call with this answer is repeated: the same that its error tells, without making one.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn then(&self) -> Option<Then> {
        let status = self.answer.status();
        match &self.verdict {
            Verdict::Success => None,
            Verdict::Refusal { body, documented } => metadata::then(status, body.code.as_deref(), documented.row),
            Verdict::Unreadable(_) => metadata::then(status, None, None),
        }
    }
}

/// Applies the rules of this module.
pub(crate) fn judge(answer: Answer, api: &'static ApiMetadata, success: &[u16], table: &'static [ErrorRow]) -> Judged {
    let verdict = verdict(&answer, api, success, table);
    Judged { answer, verdict }
}

fn verdict(answer: &Answer, api: &'static ApiMetadata, success: &[u16], table: &'static [ErrorRow]) -> Verdict {
    let status = answer.status();
    let documented = |body: &ErrorBody| metadata::classify(table, status.as_u16(), body.code.as_deref(), api);
    if status.is_success()
        && let Some(body) = error_under_success(text(answer), api)
    {
        return Verdict::Refusal { documented: documented(&body), body };
    }
    if success.contains(&status.as_u16()) || (success.is_empty() && status.is_success()) {
        return Verdict::Success;
    }
    if status.is_redirection() {
        return Verdict::Unreadable(ReadError::new(ReadErrorKind::Redirect { location: location(answer) }, answer));
    }
    if status.is_client_error() || status.is_server_error() {
        return match error_body(answer, api) {
            Ok((body, kind)) => match (documented(&body), kind) {
                (Documented { row: None, .. }, Some(kind)) => Verdict::Unreadable(ReadError::new(kind, answer)),
                (documented, _) => Verdict::Refusal { body, documented },
            },
            Err(error) => Verdict::Unreadable(error),
        };
    }
    Verdict::Unreadable(ReadError::new(ReadErrorKind::Status, answer))
}

/// The id that the service gave the request.
pub(crate) fn request_id(answer: &Answer, api: &ApiMetadata) -> Option<String> {
    let value = answer.headers().get(api.request_id_header?)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// The same without a copy, if it is plain text.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) fn request_id_header<'a>(answer: &'a Answer, api: &ApiMetadata) -> Option<&'a str> {
    answer.headers().get(api.request_id_header?)?.to_str().ok()
}

/// The error body of a 2xx. A body without the key costs one quick search.
fn error_under_success(body: &[u8], api: &ApiMetadata) -> Option<ErrorBody> {
    if !matches!(body.trim_ascii_start(), [b'{', ..]) {
        return None;
    }
    if !ErrorBody::may_tell_error(body, api) {
        return None;
    }
    // A body that is no JSON is left to the operation's own way of reading, which tells more.
    ErrorBody::read(body, api).ok().filter(ErrorBody::tells_error_under_success)
}

/// The body of an error. One that cannot be read is a documented error only if its status is documented.
fn error_body(answer: &Answer, api: &ApiMetadata) -> Result<(ErrorBody, Option<ReadErrorKind>), ReadError> {
    match text(answer).trim_ascii_start() {
        [] => return Ok((ErrorBody::default(), Some(ReadErrorKind::Empty))),
        [b'<', ..] => return Err(ReadError::new(ReadErrorKind::Html, answer)),
        _ => {}
    }
    let body = ErrorBody::read(text(answer), api).map_err(|error| json_error(answer, error))?;
    let silent = body.code.is_none() && body.message.is_none();
    Ok((body, silent.then_some(ReadErrorKind::NoCode)))
}

/// Tells a JSON error as precisely as it can be told. Only here, after a failure, the path of the field is looked for.
fn json_error(answer: &Answer, error: serde_json::Error) -> ReadError {
    if let Some(kind) = compression(answer) {
        return ReadError::new(kind, answer);
    }
    let body = text(answer);
    let kind = match body.trim_ascii_start() {
        [] => return ReadError::new(ReadErrorKind::Empty, answer),
        [b'<', ..] => return ReadError::new(ReadErrorKind::Html, answer),
        // serde_json tells it by its words only.
        _ if error.to_string().starts_with("recursion limit exceeded") => ReadErrorKind::TooDeep,
        _ if error.is_data() => ReadErrorKind::Mismatch { field: field_path::of_error(body, &error) },
        _ if error.is_eof() => ReadErrorKind::Truncated,
        _ => ReadErrorKind::NotJson,
    };
    ReadError::new(kind, answer).caused_by(error)
}

/// How a body is compressed, if it is.
fn compression(answer: &Answer) -> Option<ReadErrorKind> {
    let encoding = answer.headers().get(header::CONTENT_ENCODING)?;
    let encoding = String::from_utf8_lossy(encoding.as_bytes()).trim().to_owned();
    let is_plain = encoding.is_empty() || encoding.eq_ignore_ascii_case("identity");
    (!is_plain && !answer.body().is_empty()).then_some(ReadErrorKind::Compressed { encoding })
}

/// Where a redirection leads, without the user info and the query, which may hold a secret.
fn location(answer: &Answer) -> Option<String> {
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let location = location.split(['?', '#']).next()?;
    let Some((scheme, rest)) = location.split_once("//") else { return Some(location.to_owned()) };
    let (authority, path) = rest.split_at(rest.find(['/', '\\']).unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    Some(format!("{scheme}//{host}{path}"))
}
