//! From the texts of the files to the description: text → value → shape → references and defaults → model → checks.
//!
//! Whatever is wrong is collected, so that one bad file does not hide what is wrong with the others.

mod api;
mod document;
mod files;
mod page;
mod reference;
mod syntax;

use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use serde_yaml::Value;

use document::{read, typed};
use reference::Shared;

use crate::book::{ApiFiles, Book, Page};
use crate::check;
use crate::diagnostics::{Diagnostic, LoadError, Problems, Sink};
use crate::format::{ANY_PAGE_FILE, API_FILE, CHAPTER_ERRORS_FILE, SCHEMAS_FILE, Shape};
use crate::model::{NamedSchema, NamedSchemas, Spec};
use crate::sources::Sources;

/// Reads all APIs below `folder`, checks them and follows their references.
///
/// # Errors
///
/// When a file cannot be read, or with all problems that the files have.
pub fn load(folder: &Path) -> Result<Spec, LoadError> {
    Ok(Sources::read(folder)?.load()?)
}

impl Sources {
    /// Checks the files and follows their references.
    ///
    /// # Errors
    ///
    /// With all problems that the files have.
    pub fn load(&self) -> Result<Spec, Problems> {
        let mut diagnostics = Vec::new();
        let apis = files::sort(self, &mut diagnostics);
        let books: Vec<_> = apis.into_iter().map(|files| read_book(files, self, &mut diagnostics)).collect();
        for book in &books {
            check::check(book, &mut diagnostics);
        }
        match Problems::of(self, diagnostics) {
            Some(problems) => Err(problems),
            None => Ok(Spec { apis: books.into_iter().filter_map(Book::into_api).collect() }),
        }
    }
}

/// Reads all files of an API.
fn read_book<'s>(files: ApiFiles<'s>, sources: &'s Sources, diagnostics: &mut Vec<Diagnostic>) -> Book<'s> {
    let mut mapping = |file: String, shape| match read(sources, &file, shape, diagnostics) {
        Some(Value::Mapping(mapping)) => Some(mapping),
        _ => None,
    };
    let chapters = files.chapters.iter();
    let shared = Shared {
        api: mapping(files.path("api.yaml"), &Shape::Object(&API_FILE)),
        rows: chapters
            .filter(|(_, chapter)| chapter.has_errors)
            .map(|(folder, _)| (*folder, mapping(files.path(&format!("{folder}/errors.yaml")), &CHAPTER_ERRORS_FILE)))
            .collect(),
    };
    let api = shared
        .api
        .as_ref()
        .and_then(|value| api::api(value, files.id, &mut Sink::of(&files.path("api.yaml"), diagnostics)));
    let schemas = match files.has_schemas {
        true => read_schemas(sources, &files.path("schemas.yaml"), diagnostics),
        false => Some(Vec::new()),
    };
    let chapters = files.chapters.iter().filter(|(_, chapter)| chapter.has_schemas);
    let chapter_schemas = chapters
        .map(|(folder, _)| {
            (*folder, read_schemas(sources, &files.path(&format!("{folder}/schemas.yaml")), diagnostics))
        })
        .collect();
    let pages = files.chapters.iter().flat_map(|(folder, chapter)| chapter.pages.iter().map(|path| (*folder, *path)));
    let pages = read_pages(sources, &pages.collect::<Vec<_>>(), &shared, diagnostics);
    let rows = shared.row_keys();
    let lacks_rows = shared.rows.iter().any(|(_, rows)| rows.is_none());
    let default_parameters = shared.api.as_ref().map(api::default_parameters).unwrap_or_default();
    Book { api, schemas, chapter_schemas, rows, default_parameters, pages, lacks_rows, files }
}

/// Below this number of pages a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 16;

/// Reads the pages, each with its chapter: reading YAML takes most of the time of loading, so two threads share it.
fn read_pages<'s>(
    sources: &Sources,
    paths: &[(&'s str, &'s str)],
    shared: &Shared<'s>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Page<'s>> {
    let read_all = |paths: &[(&'s str, &'s str)]| {
        let (mut pages, mut diagnostics) = (Vec::new(), Vec::new());
        for (chapter, path) in paths {
            let value = read(sources, path, &ANY_PAGE_FILE, &mut diagnostics);
            pages.push(page::page(value, chapter, path, shared, &mut diagnostics));
        }
        (pages, diagnostics)
    };
    let (first, second) = paths.split_at(if paths.len() < WORTH_A_THREAD { 0 } else { paths.len() / 2 });
    let ((mut pages, of_first), (more, of_second)) = thread::scope(|scope| {
        let first = (!first.is_empty()).then(|| scope.spawn(|| read_all(first)));
        let second = read_all(second);
        let first = first.map(|first| first.join().unwrap_or_else(|panic| resume_unwind(panic)));
        (first.unwrap_or_default(), second)
    });
    pages.extend(more);
    diagnostics.extend(of_first.into_iter().chain(of_second));
    pages
}

fn read_schemas(sources: &Sources, file: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<NamedSchema>> {
    let value = read(sources, file, &SCHEMAS_FILE, diagnostics)?;
    typed::<NamedSchemas>(value, &mut Sink::of(file, diagnostics)).map(|named| named.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{self, sample::samples};

    /// Fails when a key or word of the tables keeps a file from becoming a part of the model.
    fn expect_read(shape: &Shape, mut becomes: impl FnMut(Value, &mut Sink<'_>) -> bool) {
        for value in samples(shape) {
            let mut diagnostics = Vec::new();
            let mut sink = Sink::of("sample.yaml", &mut diagnostics);
            let fits = format::check(&value, shape, &mut sink);
            let is_read = becomes(value, &mut sink);
            let told = format!("{diagnostics:?}");
            assert!(fits && is_read && !told.contains("its type"), "{told}");
        }
    }

    #[test]
    fn what_the_tables_allow_becomes_a_part_of_the_model() {
        let shared = Shared { api: None, rows: Vec::new() };
        expect_read(&ANY_PAGE_FILE, |value, sink| {
            page::page(Some(value), "c", "p.yaml", &shared, sink.diagnostics).content.is_some()
        });
        expect_read(&Shape::Object(&API_FILE), |value, sink| {
            value.as_mapping().and_then(|value| api::api(value, "a", sink)).is_some()
        });
        expect_read(&SCHEMAS_FILE, |value, sink| typed::<NamedSchemas>(value, sink).is_some());
    }
}
