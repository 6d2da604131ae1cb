//! One API as far as its files could be read: what loading makes of them, and what the checks walk.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, NamedSchema, Operation, Schemas, SharedRow};

/// The files of one API, by their paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ApiFiles<'s> {
    /// The folder's name.
    pub id: &'s str,
    pub has_api: bool,
    pub has_schemas: bool,
    /// By the names of their folders.
    pub chapters: BTreeMap<&'s str, ChapterFiles<'s>>,
}

/// The files of one chapter.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ChapterFiles<'s> {
    pub has_schemas: bool,
    pub has_errors: bool,
    pub pages: Vec<&'s str>,
}

impl ApiFiles<'_> {
    pub(crate) fn api(&self) -> String {
        format!("{}/api.yaml", self.id)
    }

    pub(crate) fn schemas(&self) -> String {
        format!("{}/schemas.yaml", self.id)
    }

    pub(crate) fn chapter_schemas(&self, chapter: &str) -> String {
        format!("{}/{chapter}/schemas.yaml", self.id)
    }

    pub(crate) fn chapter_errors(&self, chapter: &str) -> String {
        format!("{}/{chapter}/errors.yaml", self.id)
    }
}

/// One API. What is `None` could not be read: what needs it is not checked then.
#[derive(Debug)]
pub(crate) struct Book<'s> {
    pub files: ApiFiles<'s>,
    /// As `api.yaml` states it: its chapters have no types and no operations yet.
    pub api: Option<Api>,
    /// The types of `schemas.yaml`; none of them when there is no such file.
    pub schemas: Option<Vec<NamedSchema>>,
    /// The types of the chapters that have a file for them, by folder.
    pub chapter_schemas: BTreeMap<&'s str, Option<Vec<NamedSchema>>>,
    /// The rows of error tables that pages can refer to.
    pub rows: Vec<SharedRow>,
    /// The keys of the parameters that every page has.
    pub default_parameters: BTreeSet<String>,
    /// By chapter folder and file name.
    pub pages: Vec<Page<'s>>,
    /// Whether a file of rows of errors could not be read.
    pub lacks_rows: bool,
}

#[derive(Debug)]
pub(crate) struct Page<'s> {
    pub path: &'s str,
    pub chapter: &'s str,
    pub operation: Option<Operation>,
    /// Whether each of its references to a parameter or an error led somewhere.
    pub is_resolved: bool,
    pub used: Used,
}

/// What a page refers to in files that several pages share.
#[derive(Debug, Default)]
pub(crate) struct Used {
    pub parameters: BTreeSet<String>,
    pub rows: BTreeSet<SharedRow>,
}

impl<'s> Book<'s> {
    /// Whether every file became a value, so that what is not found is not there.
    pub(crate) fn is_whole(&self) -> bool {
        self.api.is_some()
            && self.schemas.is_some()
            && self.chapter_schemas.values().all(Option::is_some)
            && !self.lacks_rows
            && self.pages.iter().all(|page| page.operation.is_some())
    }

    /// The pages that could be read, with their operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&Page<'s>, &Operation)> {
        self.pages.iter().filter_map(|page| Some((page, page.operation.as_ref()?)))
    }

    /// The types that a page can refer to, as far as they could be read.
    pub(crate) fn schemas_of<'b>(&'b self, page: &'b Page<'s>) -> Schemas<'b> {
        Schemas {
            page: page.operation.as_ref().map(|operation| operation.schemas.as_slice()).unwrap_or_default(),
            ..self.schemas_of_chapter(page.chapter)
        }
    }

    /// The types that those of a chapter can refer to, as far as they could be read.
    pub(crate) fn schemas_of_chapter(&self, chapter: &str) -> Schemas<'_> {
        Schemas {
            chapter: self.chapter_schemas.get(chapter).and_then(Option::as_deref).unwrap_or_default(),
            ..self.shared_schemas()
        }
    }

    /// The types of `schemas.yaml`, as far as they could be read.
    pub(crate) fn shared_schemas(&self) -> Schemas<'_> {
        Schemas { shared: self.schemas.as_deref().unwrap_or_default(), ..Schemas::default() }
    }

    /// The API with everything in it.
    pub(crate) fn into_api(mut self) -> Option<Api> {
        let mut api = self.api?;
        api.schemas = self.schemas.unwrap_or_default();
        for page in self.pages {
            let chapter = api.chapters.iter_mut().find(|chapter| chapter.id == page.chapter);
            if let (Some(chapter), Some(operation)) = (chapter, page.operation) {
                chapter.operations.push(operation);
            }
        }
        for chapter in &mut api.chapters {
            chapter.schemas = self.chapter_schemas.remove(chapter.id.as_str()).flatten().unwrap_or_default();
        }
        Some(api)
    }
}
