//! Finds the parameters and rows of errors that pages refer to, and reports references that lead nowhere.

use serde_yaml::{Mapping, Value};

use crate::diagnostics::{Sink, nearest};
use crate::model::SharedRow;
use crate::step::At;

pub(super) const API: &str = "api.yaml";

/// What the pages of an API can refer to, as values. What is `None` could not be read.
#[derive(Debug)]
pub(super) struct Shared<'s> {
    pub api: Option<Mapping>,
    /// The rows of `errors.yaml` of the chapters that have one, by folder.
    pub rows: Vec<(&'s str, Option<Mapping>)>,
}

/// Entries that can be referred to.
pub(super) struct List<'v> {
    /// What a reference to one begins with.
    prefix: String,
    /// The file, relative to the API's folder.
    pub file: String,
    /// None when the file could not be read: then everything may be there.
    entries: Option<&'v Mapping>,
}

impl Shared<'_> {
    /// The parameters that pages share.
    pub(super) fn parameters(&self) -> List<'_> {
        self.of_api("parameters")
    }

    /// The rows of errors that the pages of a chapter share with each other and with others.
    pub(super) fn rows_of(&self, chapter: &str) -> Vec<List<'_>> {
        let own = self.rows.iter().filter(|(folder, _)| *folder == chapter);
        let own = own.map(|(folder, rows)| {
            let file = format!("{folder}/errors.yaml");
            List { prefix: format!("{file}#/"), file, entries: rows.as_ref() }
        });
        [self.of_api("errors")].into_iter().chain(own).collect()
    }

    /// All rows of errors that pages share.
    pub(super) fn row_keys(&self) -> Vec<SharedRow> {
        let of_chapters = self.rows.iter().flat_map(|(folder, _)| self.rows_of(folder).split_off(1));
        let lists = [self.of_api("errors")].into_iter().chain(of_chapters);
        let rows = lists.flat_map(|list| {
            let keys: Vec<_> = list.keys().map(str::to_owned).collect();
            keys.into_iter().map(move |key| SharedRow { file: list.file.clone(), key })
        });
        rows.collect()
    }

    fn of_api(&self, list: &str) -> List<'_> {
        static NONE: std::sync::LazyLock<Mapping> = std::sync::LazyLock::new(Mapping::new);
        let entries = self.api.as_ref().map(|api| api.get(list).and_then(Value::as_mapping).unwrap_or(&NONE));
        List { prefix: format!("{API}#/{list}/"), file: API.to_owned(), entries }
    }
}

impl<'v> List<'v> {
    pub(super) fn get(&self, key: &str) -> Option<&'v Mapping> {
        self.entries?.get(key)?.as_mapping()
    }

    fn keys(&self) -> impl Iterator<Item = &'v str> + use<'v> {
        self.entries.into_iter().flatten().filter_map(|(key, _)| key.as_str())
    }
}

/// The entry that a reference leads to, with its list and key; reported when there is none.
pub(super) fn find<'v, 'l, 't>(
    reference: &'t str,
    lists: &'l [List<'v>],
    noun: &str,
    at: &At<'_>,
    sink: &mut Sink<'_>,
) -> Option<(&'v Mapping, &'l List<'v>, &'t str)> {
    let known = lists.iter().find_map(|list| Some((list, reference.strip_prefix(&list.prefix)?)));
    let Some((list, key)) = known else {
        report_malformed(reference, lists, noun, at, sink);
        return None;
    };
    list.entries?;
    let found = list.get(key);
    if found.is_none() {
        let names = lists.iter().flat_map(|list| list.keys().map(move |key| (key, &list.prefix)));
        let names: Vec<_> = names.collect();
        let nearest = nearest(key, names.iter().map(|(key, _)| *key));
        let nearest = names.iter().find(|(key, _)| Some(*key) == nearest);
        let instead = nearest.map_or_else(
            || format!("add the {noun}, or refer to another"),
            |(key, prefix)| format!("write '{prefix}{key}'"),
        );
        sink.value(at, format!("there is no such {noun}"), instead);
    }
    found.map(|found| (found, list, key))
}

fn report_malformed(reference: &str, lists: &[List<'_>], noun: &str, at: &At<'_>, sink: &mut Sink<'_>) {
    let file = reference.split('#').next().unwrap_or_default();
    let forms: Vec<_> = lists.iter().map(|list| format!("'{}Key'", list.prefix)).collect();
    let instead = format!("write {}", forms.join(" or "));
    if file.split('/').any(|part| part == "..") || file.starts_with('/') || file.contains(':') {
        sink.value(at, "the reference leaves the API's folder", instead);
    } else if file.ends_with("/errors.yaml") && noun == "error" {
        sink.value(at, "the row is that of another chapter, or of none", "move it to api.yaml, for all to refer to");
    } else {
        sink.value(
            at,
            format!("not a reference to {} {noun} from here", if noun == "error" { "an" } else { "a" }),
            instead,
        );
    }
}
