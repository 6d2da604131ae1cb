//! The rows of errors that pages share: each is a constant, of the API or of a chapter.

use std::collections::BTreeMap;

use api_spec::model::{Api, Chapter, ErrorCode, SharedRow};
use api_spec::{Finding, Place};
use heck::ToShoutySnakeCase;

use super::ErrorRow;
use crate::names::{Claim, Namespace};

/// Which constant a row of a page refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SharedName {
    /// Whether it is one of the chapter's; else it is one of the API's.
    pub(crate) of_chapter: bool,
    pub(crate) name: String,
}

/// A row that pages share.
pub(crate) struct SharedError<'a> {
    pub(crate) name: String,
    pub(crate) row: ErrorRow<'a>,
}

impl SharedName {
    pub(super) fn of(shared: &SharedRow) -> Self {
        let name = api_spec::words(&shared.key).join(" ").to_shouty_snake_case();
        let name =
            if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("CODE_{name}") };
        Self { of_chapter: shared.file != "api.yaml", name }
    }
}

/// The rows of `api.yaml` that any page refers to, or that count for all operations.
pub(super) fn of_api<'a>(api: &'a Api, problems: &mut Vec<Finding>) -> Vec<SharedError<'a>> {
    let everywhere = api.errors_everywhere.iter().map(|(_, row)| row);
    let rows = everywhere.chain(api.chapters.iter().flat_map(rows));
    collect(rows, false, &Place::file(format!("{}/api.yaml", api.id)).key("errors"), problems)
}

/// The rows of the chapter's file that its pages refer to.
pub(super) fn of_chapter<'a>(api: &Api, chapter: &'a Chapter, problems: &mut Vec<Finding>) -> Vec<SharedError<'a>> {
    let file = Place::file(format!("{}/{}/errors.yaml", api.id, chapter.id));
    collect(rows(chapter), true, &file, problems)
}

fn rows(chapter: &Chapter) -> impl Iterator<Item = &ErrorCode> {
    chapter.operations.iter().flat_map(|operation| &operation.responses).flat_map(|response| &response.errors)
}

fn collect<'a>(
    rows: impl Iterator<Item = &'a ErrorCode>,
    of_chapter: bool,
    file: &Place,
    problems: &mut Vec<Finding>,
) -> Vec<SharedError<'a>> {
    let by_key: BTreeMap<&str, _> = rows
        .filter_map(|row| {
            let shared = row.shared.as_ref()?;
            let name = SharedName::of(shared);
            (name.of_chapter == of_chapter).then_some((shared.key.as_str(), (name.name, row)))
        })
        .collect();
    let mut names = Namespace::default();
    let shared = by_key.into_iter().map(|(key, (name, row))| {
        let claim = Claim::new("the error", key, &file.key(key)).remedy("write another key");
        names.claim(&name, claim, problems);
        SharedError { name, row: ErrorRow::of_code(0, row) }
    });
    shared.collect()
}
