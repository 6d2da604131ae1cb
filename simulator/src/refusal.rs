//! Which documented error stands for what happened. The description has the rows; this file only chooses:
//!
//! 1. the row of the operation's own page that says most about what is at fault;
//! 2. the status alone, when the page documents it;
//! 3. any row of that kind on the page;
//! 4. the row that the documents have for all operations;
//! 5. the gateway's row, when there is a gateway in front of the API;
//! 6. the row that other pages of the API have most often, and the status without a code if there is none.

use std::collections::BTreeMap;

use api_spec::model::{Api, ErrorCode, Operation, Response, StatusRange, Then};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value};

use crate::check::{Kind, Violation};
use crate::description::{Described, Description};

/// What happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cause<'a> {
    /// The request breaks its description.
    Invalid(&'a Violation),
    /// The credential is absent, wrong or expired.
    Unauthenticated { expired: bool },
    /// There are too many calls.
    Throttled,
    /// There is no such thing; the word for it is `package` or the like.
    Missing { noun: &'a str },
    /// There is one already.
    Exists,
}

/// An error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
}

/// Chooses the error answer.
pub(crate) fn refusal(description: &Description, described: &Described, cause: Cause<'_>) -> Refusal {
    let operation = &described.operation;
    let own = of_page(operation, cause);
    // A row that says nothing about a violation may mean something else; then the status says more.
    let own = own.filter(|(rank, _)| *rank > 0 || !matches!(cause, Cause::Invalid(_))).map(|(_, refusal)| refusal);
    let own = own.or_else(|| status_alone(operation, cause)).or_else(|| Some(of_page(operation, cause)?.1));
    let api = description.api(described);
    own.or_else(|| Some(best(everywhere(described), cause)?.1))
        .or_else(|| api.and_then(|api| of_gateway(api, cause)))
        .or_else(|| of_neighbours(description, described, cause))
        .unwrap_or_else(|| Refusal { status: cause.status(), code: None, message: None })
}

/// The error answer for a path that no operation has.
pub(crate) fn no_such_api(api: &Api, path_is_known: bool) -> Refusal {
    let message = match path_is_known {
        true => "The API does not exist.",
        false => "The API does not exist or has not been published in the environment.",
    };
    gateway(api, 404, "0101", message).unwrap_or(Refusal { status: 404, code: None, message: None })
}

/// The error answer for a body above the gateway's limit.
pub(crate) fn too_large(api: Option<&Api>) -> Refusal {
    let of_gateway = api.and_then(|api| gateway(api, 413, "0201", "Request entity too large."));
    of_gateway.unwrap_or(Refusal { status: 413, code: None, message: None })
}

/// The documented error of an operation with this code, or with this status when the page documents the status itself.
pub(crate) fn by_code(described: &Described, code: &str) -> Option<Refusal> {
    let operation = &described.operation;
    let mut rows = rows(operation).chain(everywhere(described));
    if let Some((status, row)) = rows.find(|(_, row)| row.code == code) {
        return Some(of_row(status, row));
    }
    let status: u16 = code.parse().ok()?;
    let documented = operation.responses.iter().find(|response| response.status == StatusRange::Code(status))?;
    alone(status, documented).or_else(|| documented.errors.first().map(|row| of_row(status, row)))
}

/// All codes that an operation documents, the statuses without a code, and the codes of all operations.
pub(crate) fn codes(described: &Described) -> Vec<String> {
    let operation = &described.operation;
    let statuses = operation.responses.iter().filter_map(|response| match response.status {
        StatusRange::Code(status) if !response.status.is_success() && response.documented => Some(status.to_string()),
        _ => None,
    });
    let mut codes: Vec<String> = rows(operation).map(|(_, row)| row.code.clone()).chain(statuses).collect();
    for (_, row) in everywhere(described) {
        if !codes.contains(&row.code) {
            codes.push(row.code.clone());
        }
    }
    codes
}

/// Whether the page of an operation has an error for something that is not there.
pub(crate) fn knows_missing(operation: &Operation) -> bool {
    operation.responses.iter().any(|response| response.status == StatusRange::Code(404))
}

impl Refusal {
    /// The answer, with the keys under which this API carries code and message.
    pub(crate) fn response(&self, api: Option<&Api>) -> http::Response<Bytes> {
        let mut body = Map::new();
        if let Some(api) = api {
            let pairs = [(&api.error_body.code, &self.code), (&api.error_body.message, &self.message)];
            for (key, value) in pairs {
                if let Some(value) = value {
                    body.insert(key.clone(), Value::from(value.as_str()));
                }
            }
        }
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if !body.is_empty() {
            *response.body_mut() = Bytes::from(Value::Object(body).to_string());
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        response
    }
}

impl Cause<'_> {
    /// The status that HTTP has for it.
    fn status(self) -> u16 {
        match self {
            Self::Invalid(_) | Self::Exists => 400,
            Self::Unauthenticated { .. } => 401,
            Self::Throttled => 429,
            Self::Missing { .. } => 404,
        }
    }

    /// Whether a row is of this kind.
    fn fits(self, status: u16, row: &ErrorCode) -> bool {
        match self {
            Self::Invalid(_) => status == 400 && row.then.is_none(),
            Self::Unauthenticated { .. } => status == 401 || (status == 403 && row.then == Some(Then::LogInAgain)),
            Self::Throttled => row.then == Some(Then::SlowDown) || status == 429,
            Self::Missing { .. } => status == 404 && row.then.is_none(),
            Self::Exists => status == 409 || (matches!(status, 400 | 403) && speaks_of(row, "exist already")),
        }
    }

    /// How well a row fits that is of this kind.
    fn rank(self, row: &ErrorCode) -> usize {
        match self {
            Self::Invalid(violation) => rank_of_invalid(row, violation),
            Self::Missing { noun } => usize::from(speaks_of(row, noun)),
            Self::Unauthenticated { .. } => usize::from(row.then == Some(Then::LogInAgain)),
            Self::Throttled => usize::from(row.then == Some(Then::SlowDown)),
            Self::Exists => 0,
        }
    }
}

/// The row of the page that fits best, with how well it does.
fn of_page(operation: &Operation, cause: Cause<'_>) -> Option<(usize, Refusal)> {
    best(rows(operation), cause)
}

fn best<'a>(rows: impl Iterator<Item = (u16, &'a ErrorCode)>, cause: Cause<'_>) -> Option<(usize, Refusal)> {
    let mut best: Option<(usize, Refusal)> = None;
    for (status, row) in rows.filter(|(status, row)| cause.fits(*status, row)) {
        let rank = cause.rank(row);
        if best.as_ref().is_none_or(|(other, _)| rank > *other) {
            best = Some((rank, of_row(status, row)));
        }
    }
    best
}

fn status_alone(operation: &Operation, cause: Cause<'_>) -> Option<Refusal> {
    let status = cause.status();
    let documented = operation.responses.iter().find(|response| response.status == StatusRange::Code(status))?;
    alone(status, documented)
}

fn alone(status: u16, response: &Response) -> Option<Refusal> {
    let reason = || response.status.reason().map(str::to_owned);
    response.documented.then(|| Refusal { status, code: None, message: response.description.clone().or_else(reason) })
}

/// The gateway has rows of its own for credentials and throttling.
fn of_gateway(api: &Api, cause: Cause<'_>) -> Option<Refusal> {
    match cause {
        Cause::Unauthenticated { expired: true } => gateway(api, 401, "0307", "The token must be updated."),
        Cause::Unauthenticated { expired: false } => {
            gateway(api, 401, "0301", "Incorrect IAM authentication information.")
        }
        Cause::Throttled => gateway(api, 429, "0308", "The throttling threshold has been reached."),
        Cause::Invalid(_) | Cause::Missing { .. } | Cause::Exists => None,
    }
}

fn gateway(api: &Api, status: u16, number: &str, message: &str) -> Option<Refusal> {
    let code = format!("{}{number}", api.gateway_codes.first()?);
    Some(Refusal { status, code: Some(code), message: Some(message.to_owned()) })
}

/// What other pages say: for a thing that is missing only those of the same collection.
fn of_neighbours(description: &Description, described: &Described, cause: Cause<'_>) -> Option<Refusal> {
    let of_collection = matches!(cause, Cause::Missing { .. });
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut best: Option<(usize, Refusal)> = None;
    for other in description
        .operations
        .iter()
        .filter(|other| other.api == described.api && (!of_collection || other.collection == described.collection))
    {
        for (status, row) in rows(&other.operation).filter(|(status, row)| cause.fits(*status, row)) {
            let count = counts.entry(row.code.as_str()).or_default();
            *count += 1;
            if best.as_ref().is_none_or(|(most, _)| *count > *most) {
                best = Some((*count, of_row(status, row)));
            }
        }
    }
    best.map(|(_, refusal)| refusal)
}

fn rows(operation: &Operation) -> impl Iterator<Item = (u16, &ErrorCode)> {
    operation.responses.iter().flat_map(|response| {
        let status = match response.status {
            StatusRange::Code(status) => status,
            StatusRange::Success => 200,
        };
        response.errors.iter().map(move |row| (status, row))
    })
}

fn everywhere(described: &Described) -> impl Iterator<Item = (u16, &ErrorCode)> {
    described.errors_everywhere.iter().map(|(status, row)| (*status, row))
}

fn of_row(status: u16, row: &ErrorCode) -> Refusal {
    let message = row.message.as_ref().or(row.meaning.as_ref()).cloned();
    Refusal { status, code: Some(row.code.clone()), message }
}

/// A row that names the parameter fits best, and better if it speaks of this kind of violation. A row about limits that
/// does not name it is about another one.
fn rank_of_invalid(row: &ErrorCode, violation: &Violation) -> usize {
    let any = |words: &[&str]| words.iter().any(|word| speaks_of(row, word));
    let is_about_kind = match violation.kind() {
        Kind::Missing => any(&["null", "missing", "empty", "required"]),
        Kind::Limit => any(&["limit", "range", "exceed"]),
        Kind::Form => any(&["error", "format"]),
    };
    let name = violation.name.as_deref().unwrap_or_default();
    // What the platform says itself counts for more than what the documents add.
    if is_said([&row.message, &row.rust_name], name) {
        return 5 + usize::from(is_about_kind);
    }
    if speaks_of(row, name) {
        return 3 + usize::from(is_about_kind);
    }
    let is_missing = is_about_kind && violation.kind() == Kind::Missing;
    2 * usize::from(is_missing) + usize::from(any(&["invalid", "bad request", "malformed"]))
}

/// Whether a row has all these words somewhere. An empty word is in no row.
fn speaks_of(row: &ErrorCode, words: &str) -> bool {
    is_said([&row.message, &row.meaning, &row.remedy, &row.rust_name], words)
}

fn is_said<const N: usize>(texts: [&Option<String>; N], words: &str) -> bool {
    let texts = texts.into_iter().flatten().map(|text| text.to_lowercase());
    let text = texts.collect::<Vec<_>>().join(" ");
    !words.is_empty() && words.to_lowercase().split(' ').all(|word| text.contains(word))
}
