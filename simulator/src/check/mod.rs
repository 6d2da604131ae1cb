//! A request against its operation's description: parameters, content type and body. What breaks a documented limit is a
//! [`Violation`]; what the documents do not know is a notice, because the platform ignores it too.

mod body;
mod parameter;

use std::collections::BTreeMap;
use std::fmt;

use api_spec::model::Schema;
use api_spec::{Step, ViolationKind};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};

use crate::description::{Described, Description, Schemas};
use crate::record;
use crate::route::Segment;

/// Something that a request must not be, and where: `query parameter limit is 0, at least 1 is needed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) kind: Kind,
    /// The name of the parameter or property at fault.
    pub(crate) name: Option<String>,
    text: String,
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

/// A request that was read by its description.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// The query parameters by name, decoded, described or not.
    pub(crate) query: BTreeMap<String, String>,
    /// The body; of a form or an upload its fields, where a file is its name.
    pub(crate) body: Map<String, Value>,
    /// The contents of uploaded files.
    pub(crate) files: Vec<Bytes>,
    pub(crate) violations: Vec<Violation>,
    /// What nobody described.
    pub(crate) notices: Vec<Violation>,
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
    let schemas = description.schemas(described);
    let mut checked = Checked::default();
    parameter::path(schemas, described, path, &mut checked);
    parameter::query(schemas, described, request.uri().query().unwrap_or_default(), &mut checked);
    parameter::headers(schemas, described, request.headers(), &mut checked);
    body::check(schemas, described, request, &mut checked).await;
    checked
}

impl Checked {
    /// What is wrong beside values: the place, the problem, and the name of the parameter or property at fault.
    fn violation(&mut self, kind: Kind, place: impl fmt::Display, problem: impl fmt::Display, name: Option<&str>) {
        self.add(kind, name, || format!("{place} {problem}"));
    }

    /// Looks at a value, which stands in `place`.
    fn value(&mut self, schemas: Schemas<'_>, place: &str, name: Option<&str>, schema: &Schema, value: &Value) {
        for mut found in schemas.violations(schema, value) {
            if found.kind == ViolationKind::UnknownProperty {
                for step in &mut found.path {
                    if let Step::Key(key) = step {
                        *key = record::name(key);
                    }
                }
            }
            // Of an item the list's own name.
            let keys = found.path.iter().rev().find_map(|step| match step {
                Step::Key(key) => Some(key.as_str()),
                Step::Index(_) => None,
            });
            self.add(Kind::of(found.kind), keys.or(name), || format!("{place}{found}"));
        }
    }

    fn add(&mut self, kind: Kind, name: Option<&str>, text: impl FnOnce() -> String) {
        let list = if kind == Kind::Unknown { &mut self.notices } else { &mut self.violations };
        if list.len() < MOST {
            list.push(Violation { kind, name: name.map(str::to_owned), text: text() });
        }
    }
}

impl Kind {
    fn of(kind: ViolationKind) -> Self {
        match kind {
            ViolationKind::Missing => Self::Missing,
            ViolationKind::UnknownProperty => Self::Unknown,
            ViolationKind::TooShort | ViolationKind::TooLong | ViolationKind::TooSmall | ViolationKind::TooLarge => {
                Self::Limit
            }
            ViolationKind::WrongType
            | ViolationKind::NotAMultiple
            | ViolationKind::Pattern
            | ViolationKind::Format
            | ViolationKind::NotListed => Self::Form,
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
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
