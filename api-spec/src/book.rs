//! The typed files of one API, as checks and resolution walk them.

use std::panic::resume_unwind;
use std::thread;

use serde::de::DeserializeOwned;
use serde_yaml::Value;

use crate::document;
use crate::file::{ApiFile, Entries, PageFile, Schema};
use crate::layout::ApiFiles;
use crate::problem::{Diagnostic, Place, Sink};
use crate::shape;
use crate::source::Sources;
use crate::vocabulary::{API_FILE, PAGE_FILE, SCHEMAS_FILE, Shape};

/// One API. A file that could not become a value is `None`: what needs it is not checked then.
#[derive(Debug)]
pub(crate) struct Book<'s> {
    pub files: ApiFiles<'s>,
    pub api: Option<ApiFile>,
    /// Empty when there is no `schemas.yaml`.
    pub schemas: Option<Entries<Schema>>,
    /// By chapter folder and file name.
    pub pages: Vec<Page<'s>>,
}

#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub path: &'s str,
    pub chapter: &'s str,
    pub file: Option<PageFile>,
}

impl<'s> Book<'s> {
    /// Reads all files of an API.
    pub(crate) fn read(files: ApiFiles<'s>, sources: &'s Sources, findings: &mut Vec<Diagnostic>) -> Self {
        let api = read(sources, &files.api(), &Shape::Object(&API_FILE), findings);
        let schemas = match files.has_schemas {
            true => read(sources, &files.schemas(), &SCHEMAS_FILE, findings),
            false => Some(Entries::default()),
        };
        let paths = files.chapters.iter().flat_map(|(chapter, paths)| paths.iter().map(|path| (*chapter, *path)));
        let pages = read_pages(sources, &paths.collect::<Vec<_>>(), findings);
        Book { files, api, schemas, pages }
    }

    /// Whether every file became a value, so that what is not found is not there.
    pub(crate) fn is_whole(&self) -> bool {
        self.api.is_some() && self.schemas.is_some() && self.pages.iter().all(|page| page.file.is_some())
    }

    /// The pages that became values, with their paths.
    pub(crate) fn page_files(&self) -> impl Iterator<Item = (&'s str, &PageFile)> {
        self.pages.iter().filter_map(|page| Some((page.path, page.file.as_ref()?)))
    }
}

/// Below this number of pages a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 16;

/// Reads the pages, each with its chapter: reading YAML takes most of the time of loading, so two threads share it.
fn read_pages<'s>(sources: &Sources, paths: &[(&'s str, &'s str)], findings: &mut Vec<Diagnostic>) -> Vec<Page<'s>> {
    let read_all = |paths: &[(&'s str, &'s str)]| {
        let mut findings = Vec::new();
        let page = |&(chapter, path)| Page {
            path,
            chapter,
            file: read(sources, path, &Shape::Object(&PAGE_FILE), &mut findings),
        };
        (paths.iter().map(page).collect::<Vec<_>>(), findings)
    };
    let (first, second) = paths.split_at(if paths.len() < WORTH_A_THREAD { 0 } else { paths.len() / 2 });
    let ((mut pages, of_first), (more, of_second)) = thread::scope(|scope| {
        let first = (!first.is_empty()).then(|| scope.spawn(|| read_all(first)));
        let second = read_all(second);
        let first = first.map(|first| first.join().unwrap_or_else(|panic| resume_unwind(panic)));
        (first.unwrap_or_default(), second)
    });
    pages.extend(more);
    findings.extend(of_first.into_iter().chain(of_second));
    pages
}

fn read<T: DeserializeOwned>(
    sources: &Sources,
    file: &str,
    shape: &Shape,
    findings: &mut Vec<Diagnostic>,
) -> Option<T> {
    let mut report = Sink { file, findings };
    let value: Value = document::parse(sources.get(file)?, &mut report)?;
    if !shape::check(&value, shape, &mut report) {
        return None;
    }
    match serde_yaml::from_value(value) {
        Ok(typed) => Some(typed),
        Err(error) => {
            report.add(Place::File, format!("the file does not fit its type: {error}"), "compare it with README.md");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::samples;

    /// Fails when a key or word of the tables is missing in [`crate::file`].
    fn expect_typed<T: DeserializeOwned>(shape: &Shape) {
        for value in samples(shape) {
            let mut findings = Vec::new();
            let fits = shape::check(&value, shape, &mut Sink { file: "sample.yaml", findings: &mut findings });
            assert!(fits && findings.is_empty(), "{findings:?}");
            if let Err(error) = serde_yaml::from_value::<T>(value) {
                panic!("{error}");
            }
        }
    }

    #[test]
    fn what_the_tables_allow_becomes_a_typed_file() {
        expect_typed::<PageFile>(&Shape::Object(&PAGE_FILE));
        expect_typed::<ApiFile>(&Shape::Object(&API_FILE));
        expect_typed::<Entries<Schema>>(&SCHEMAS_FILE);
    }
}
