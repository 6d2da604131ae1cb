//! A request against its operation's description: parameters, content type and body. What breaks a documented limit is a
//! [`Violation`]; what the documents do not know is a notice, because the platform ignores it too.

mod body;
mod parameter;
mod value;

use std::collections::BTreeMap;
use std::fmt;

use api_spec::model::{Schema, StringFormat};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};

pub(crate) use self::value::At;
use crate::description::{Described, Description, Schemas};
use crate::route::Segment;

/// Something that a request must not be, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) kind: Kind,
    /// Such as `query parameter limit` or `body.targets[3]`.
    pub(crate) place: String,
    pub(crate) problem: String,
    /// The name of the parameter or property at fault.
    pub(crate) name: Option<String>,
}

/// What sort of violation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Missing,
    /// Too much, too little, too long.
    Limit,
    /// Another type, value or form.
    Form,
    /// Not described; the platform ignores it.
    Unknown,
}

/// What was found in a request or a value: so many of each sort that a client can mend it.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) violations: Vec<Violation>,
    /// What nobody described.
    pub(crate) notices: Vec<Violation>,
}

/// A request that was read by its description.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// The path parameters by name, decoded.
    pub(crate) path: BTreeMap<String, String>,
    /// The query parameters by name, decoded, described or not.
    pub(crate) query: BTreeMap<String, String>,
    /// The body; of a form or an upload its fields, where a file is its name.
    pub(crate) body: Map<String, Value>,
    /// The contents of uploaded files.
    pub(crate) files: Vec<Bytes>,
    pub(crate) findings: Findings,
}

/// The problem of what is not there.
const MISSING: &str = "is missing";

/// The problem of what nobody described.
const UNDESCRIBED: &str = "is not described";

/// How many violations are told of one request.
const MOST: usize = 20;

/// Looks at the whole request.
pub(crate) async fn check(
    description: &Description,
    described: &Described,
    path: &[&str],
    request: &Request<Bytes>,
) -> Checked {
    let mut checked = Checked::default();
    parameter::path(description, described, path, &mut checked);
    parameter::query(description, described, request.uri().query().unwrap_or_default(), &mut checked);
    parameter::headers(description, described, request.headers(), &mut checked);
    body::check(description, described, request, &mut checked).await;
    checked
}

/// Whether a value keeps to a schema.
pub(crate) fn conforms(description: &Description, schemas: Schemas<'_>, schema: &Schema, value: &Value) -> bool {
    let mut findings = Findings::default();
    let at = At::Root { place: "", name: None };
    value::Look { description, schemas, findings: &mut findings }.value(&at, schema, value);
    findings.violations.is_empty()
}

impl Checked {
    fn violation(&mut self, kind: Kind, place: impl fmt::Display, problem: impl Into<String>, name: Option<&str>) {
        self.findings.add(kind, place, problem, name);
    }

    fn value(&mut self, description: &Description, schemas: Schemas<'_>, at: &At<'_>, schema: &Schema, value: &Value) {
        value::Look { description, schemas, findings: &mut self.findings }.value(at, schema, value);
    }
}

impl Findings {
    fn add(&mut self, kind: Kind, place: impl fmt::Display, problem: impl Into<String>, name: Option<&str>) {
        let list = if kind == Kind::Unknown { &mut self.notices } else { &mut self.violations };
        if list.len() < MOST {
            let name = name.map(str::to_owned);
            list.push(Violation { kind, place: place.to_string(), problem: problem.into(), name });
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.place, self.problem)
    }
}

/// The names of the path parameters with the segments that stand there.
fn path_parameters<'a>(described: &'a Described, path: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let pairs = described.segments.iter().zip(path);
    pairs
        .filter_map(|(segment, part)| match segment {
            Segment::Parameter(name) => Some((name.as_str(), *part)),
            Segment::Fixed(_) => None,
        })
        .collect()
}

/// What a text of this format looks like; the ranges of days and hours are left to the platform.
fn has_format(format: StringFormat, text: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    match format {
        StringFormat::Password => true,
        StringFormat::Date => {
            let parts: Vec<&str> = text.split('-').collect();
            matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
        }
        StringFormat::DateTime => text.parse::<jiff::Timestamp>().is_ok(),
        StringFormat::BasicDateTime => {
            let Some((date, time)) = text.strip_suffix('Z').and_then(|text| text.split_once('T')) else { return false };
            let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
            digits(date, 8) && digits(time, 6) && digits(fraction, fraction.len().clamp(1, 9))
        }
        StringFormat::Byte => {
            let body = text.trim_end_matches('=');
            let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
            text.len() - body.len() <= 2 && body.bytes().all(is_base64)
        }
        StringFormat::Uri => text.split_once(':').is_some_and(|(scheme, _)| {
            scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_recognised_by_its_look() {
        use StringFormat::{BasicDateTime, Byte, Date, DateTime, Uri};
        let right = [
            (BasicDateTime, "20151212T121212Z"),
            (BasicDateTime, "20151212T121212.123Z"),
            (Date, "2015-12-12"),
            (DateTime, "2015-12-12T12:12:12Z"),
            (Byte, "aGk="),
            (Uri, "https://example.com"),
        ];
        let wrong = [
            (BasicDateTime, "2015-12-12T12:12:12Z"),
            (BasicDateTime, "20151212T1212Z"),
            (Date, "2015-12-1"),
            (DateTime, "now"),
            (Byte, "a b"),
            (Uri, "example"),
            (Uri, ":"),
        ];
        assert!(right.iter().all(|(format, text)| has_format(*format, text)));
        assert!(!wrong.iter().any(|(format, text)| has_format(*format, text)));
    }
}
