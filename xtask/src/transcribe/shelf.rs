//! The description while pages are put into it: what is there, and what this run has changed.

use std::collections::BTreeMap;
use std::path::Path;

use api_spec::model::{Api, Spec};
use api_spec::{LoadError, Problems, Sources};
use transcribe::{Book, Existing, Facts};

use crate::files::{Comparison, FileError};

use super::not_taken::NotTaken;
use super::report::{Outcome, State};

pub(super) struct Shelf {
    sources: Sources,
    spec: Spec,
    /// The files that this run changes, by path.
    changed: BTreeMap<String, String>,
    /// The files of operations that this run adds, by book, method and path.
    added: BTreeMap<(String, String, String), String>,
}

impl Shelf {
    /// Reads the description.
    pub(super) fn read(folder: &Path) -> Result<Self, LoadError> {
        let sources = Sources::read(folder)?;
        let spec = sources.load()?;
        Ok(Self { sources, spec, changed: BTreeMap::new(), added: BTreeMap::new() })
    }

    /// The book that a page belongs to, by how its path begins: the one that says most of it.
    pub(super) fn book_of(&self, facts: &Facts) -> Option<Api> {
        let path = facts.path.value.as_str();
        let fitting =
            |api: &Api| api.paths.iter().filter(|start| path.starts_with(start.as_str())).map(String::len).max();
        // Of books that say equally much, the first.
        let books = self.spec.apis.iter().rev().filter_map(|api| Some((fitting(api)?, api)));
        books.max_by_key(|(length, _)| *length).map(|(_, api)| api.clone())
    }

    /// Puts a page into its book: brings its file up to date, or writes one.
    pub(super) fn put(
        &mut self,
        book: Option<&Api>,
        facts: &Facts,
        chapter: Option<&str>,
    ) -> Result<Outcome, NotTaken> {
        let book = book.ok_or_else(|| NotTaken::NoBook { path: facts.path.value.clone() })?;
        match self.file_of(book, facts) {
            Some(file) => self.update(book, facts, file),
            None => self.add(book, facts, chapter),
        }
    }

    /// The file that the page has: the one with its call or, when the page moved, with its address.
    fn file_of(&self, book: &Api, facts: &Facts) -> Option<String> {
        let key = (book.id.clone(), facts.method.value.clone(), facts.path.value.clone());
        if let Some(file) = self.added.get(&key) {
            return Some(file.clone());
        }
        let operations = || book.chapters.iter().flat_map(|chapter| &chapter.operations);
        let same_call = |operation: &&api_spec::model::Operation| {
            operation.method.as_str() == facts.method.value && operation.path.text == facts.path.value
        };
        let same_slug =
            |operation: &&api_spec::model::Operation| facts.slug.is_some() && operation.page.slug == facts.slug;
        operations().find(same_call).or_else(|| operations().find(same_slug)).map(|operation| operation.file.clone())
    }

    /// The text of a file as this run has it.
    fn text(&self, file: &str) -> String {
        let bytes = || self.sources.get(file).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        self.changed.get(file).cloned().or_else(bytes).unwrap_or_default()
    }

    /// What the pages of a chapter share, by the files' names within the API's folder.
    fn shared(&self, book: &Api, chapter: &str) -> Vec<(String, String)> {
        let names = ["api.yaml".to_owned(), "schemas.yaml".to_owned()].into_iter();
        let of_chapter = ["schemas.yaml", "errors.yaml"].map(|name| format!("{chapter}/{name}"));
        names.chain(of_chapter).map(|name| (name.clone(), self.text(&format!("{}/{name}", book.id)))).collect()
    }

    fn update(&mut self, book: &Api, facts: &Facts, file: String) -> Result<Outcome, NotTaken> {
        let page = self.text(&file);
        let chapter = file.split('/').nth(1).unwrap_or_default();
        let shared = self.shared(book, chapter);
        let existing = Existing { page: &page, shared: &borrowed(&shared) };
        let update =
            transcribe::update(facts, existing, Some(book))?.ok_or_else(|| NotTaken::NotYaml { file: file.clone() })?;
        let state = if update.text == page { State::Unchanged } else { State::Updated };
        if state == State::Updated {
            self.changed.insert(file.clone(), update.text.clone());
        }
        Ok(Outcome { path: file, text: update.text, marks: update.marks, notes: update.notes, state })
    }

    fn add(&mut self, book: &Api, facts: &Facts, chapter: Option<&str>) -> Result<Outcome, NotTaken> {
        let chosen = chapter.map(|chapter| transcribe::chapter_called(chapter, book));
        let (folder, title) = chosen.or_else(|| transcribe::chapter_of(facts, book)).ok_or_else(|| no_chapter(book))?;
        let shared = self.shared(book, &folder);
        let page = transcribe::page_file(facts, Some(Book { api: book, shared: &borrowed(&shared) }))?;
        let file = format!("{}/{folder}/{}", book.id, page.file_name());
        if self.changed.contains_key(&file) {
            return Err(NotTaken::SameName { file });
        }
        let api_file = format!("{}/api.yaml", book.id);
        let started = self.changed.keys().any(|path| path.starts_with(&format!("{}/{folder}/", book.id)));
        if !started && !book.chapters.iter().any(|chapter| chapter.id == folder) {
            let api = transcribe::add_chapter(&self.text(&api_file), &folder, &title);
            self.changed.insert(api_file.clone(), api.ok_or(NotTaken::NotYaml { file: api_file })?);
        }
        self.added.insert((book.id.clone(), facts.method.value.clone(), facts.path.value.clone()), file.clone());
        self.changed.insert(file.clone(), page.text.clone());
        Ok(Outcome { path: file, text: page.text, marks: page.marks, notes: Vec::new(), state: State::New })
    }

    /// A page file that goes nowhere, such as that of a page of another service.
    pub(super) fn preview(&self, book: Option<&Api>, facts: &Facts) -> Result<Outcome, NotTaken> {
        let shared = book.map(|book| self.shared(book, "")).unwrap_or_default();
        let shared = borrowed(&shared);
        let page = transcribe::page_file(facts, book.map(|api| Book { api, shared: &shared }))?;
        let (path, notes) = (page.file_name(), Vec::new());
        Ok(Outcome { path, text: page.text, marks: page.marks, notes, state: State::Printed })
    }

    /// Whether the description still loads with all changes of this run.
    pub(super) fn check(&self) -> Result<(), Problems> {
        if self.changed.is_empty() {
            return Ok(());
        }
        let mut sources = self.sources.clone();
        for (file, text) in &self.changed {
            sources.insert(file.clone(), text.clone());
        }
        sources.load().map(|_| ())
    }

    /// Takes back the changes of files that have problems, and gives each with its first problem.
    pub(super) fn take_back(&mut self, problems: &Problems) -> Vec<(String, String)> {
        let mut declined = Vec::new();
        for problem in problems.iter() {
            if self.changed.remove(&problem.file).is_some() {
                declined.push((problem.file.clone(), problem.to_string()));
            }
        }
        declined
    }

    /// Writes the changes, each file in one step.
    pub(super) fn write(self, folder: &Path) -> Result<(), FileError> {
        Comparison::new(folder, self.changed, &[])?.write()?;
        Ok(())
    }
}

fn borrowed(shared: &[(String, String)]) -> Vec<(&str, &str)> {
    shared.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

fn no_chapter(book: &Api) -> NotTaken {
    let folders: Vec<&str> = book.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
    NotTaken::NoChapter { known: folders.join(", ") }
}
