//! The last requests, with what was wrong about them. What a request carried is not kept, so no secret is: of an address
//! the values stay that the description knows and does not call a secret, of what it does not know the names.

use std::collections::VecDeque;

use api_spec::model::{Location, SchemaKind, StringFormat, StringSchema};
use serde::Serialize;

use crate::description::{Described, Schemas};
use crate::route::Segment;

/// A request that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Which request it was, counted from 1.
    pub number: u64,
    /// When it was, on the simulator's clock: `20151212T121212Z`.
    pub time: String,
    /// The method.
    pub method: String,
    /// Path and query, cut where they are very long, with `***` for what may be secret.
    pub path: String,
    /// The operation, if it was one.
    pub operation: Option<String>,
    /// The status of the answer; none when the connection was dropped.
    pub status: Option<u16>,
    /// What was wrong, and where.
    pub violation: Option<String>,
    /// What the description does not know and the platform would ignore.
    pub notice: Option<String>,
}

/// The last requests, the newest behind.
#[derive(Debug, Default)]
pub(crate) struct Records {
    count: u64,
    records: VecDeque<Record>,
}

/// How many requests are kept.
const KEPT: usize = 200;

/// How much of an address is kept.
const LONGEST: usize = 300;

/// Stands for what may be a secret.
const HIDDEN: &str = "***";

/// The longest name of something undescribed that is shown.
const LONGEST_NAME: usize = 40;

/// Path and query as they may be kept.
pub(crate) fn address(known: Option<(&Described, Schemas<'_>)>, segments: &[&str], query: Option<&str>) -> String {
    let is_open =
        |location, name: &str| known.is_some_and(|(described, schemas)| is_open(described, schemas, location, name));
    let mut address = String::new();
    for (index, part) in segments.iter().enumerate() {
        let template = known.and_then(|(described, _)| described.segments.get(index));
        let hidden = matches!(template, Some(Segment::Parameter(name)) if !is_open(Location::Path, name));
        address.push('/');
        address.push_str(if hidden { HIDDEN } else { part });
    }
    for (index, pair) in query.into_iter().flat_map(|query| query.split('&')).enumerate() {
        address.push(if index == 0 { '?' } else { '&' });
        match form_urlencoded::parse(pair.as_bytes()).next() {
            Some((key, _)) if is_open(Location::Query, &key) => address.push_str(pair),
            Some((key, _)) => address.push_str(&format!("{}={HIDDEN}", name(&key))),
            None => {}
        }
    }
    address
}

/// The name of something that nobody described, as it may be shown: what is no name may be anything, such as a whole body
/// that was taken for a form.
pub(crate) fn name(text: &str) -> String {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "_-.$".contains(c);
    let end = text.find(|c| !is_of_name(c)).unwrap_or(text.len());
    match text.get(..end) {
        Some(all) if end == text.len() && end <= LONGEST_NAME && end > 0 => all.to_owned(),
        Some(start) if end > 0 && end < text.len() && end <= LONGEST_NAME => format!("{start}…"),
        _ => format!("(a name of {} characters)", text.chars().count()),
    }
}

/// Whether the description has this parameter, and not as a secret.
fn is_open(described: &Described, schemas: Schemas<'_>, location: Location, name: &str) -> bool {
    let mut parameters = described.operation.parameters.iter();
    let parameter = parameters.find(|parameter| parameter.location == location && parameter.name == name);
    parameter.is_some_and(|parameter| {
        let schema = schemas.items(&parameter.schema).unwrap_or(&parameter.schema);
        let kind = &schemas.follow(schema).kind;
        !matches!(kind, SchemaKind::String(StringSchema { format: Some(StringFormat::Password), .. }))
    })
}

impl Records {
    /// Keeps a request and gives it its number.
    pub(crate) fn add(&mut self, mut record: Record) {
        self.count += 1;
        record.number = self.count;
        if let Some((end, _)) = record.path.char_indices().nth(LONGEST) {
            record.path.truncate(end);
            record.path.push('…');
        }
        if self.records.len() >= KEPT {
            self.records.pop_front();
        }
        self.records.push_back(record);
    }

    /// How many requests there were.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn all(&self) -> Vec<Record> {
        self.records.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.records.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_is_not_shown() {
        for (text, shown) in [
            ("device_id", "device_id"),
            ("$ref", "$ref"),
            ("{\"secret\":\"hunter2\"}", "(a name of 20 characters)"),
            ("secret: hunter2", "secret…"),
            ("", "(a name of 0 characters)"),
            ("0123456789012345678901234567890123456789012345", "(a name of 46 characters)"),
        ] {
            assert_eq!(name(text), shown);
        }
    }

    #[test]
    fn an_address_without_a_description_keeps_no_value() {
        assert_eq!(address(None, &["a", "b"], Some("token=hunter2&x")), "/a/b?token=***&x=***");
        assert_eq!(address(None, &[""], None), "/");
    }
}
