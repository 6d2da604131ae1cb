//! One API as far as its files could be read: what loading makes of them, and what the checks walk.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, NamedSchema, Operation, SharedRow, Webhook};

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
    /// The path of a file of the API.
    pub(crate) fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.id)
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
    pub content: Option<Content>,
    /// Whether each of its references to a parameter or an error led somewhere.
    pub is_resolved: bool,
    pub used: Used,
}

/// What a page describes.
#[derive(Debug)]
pub(crate) enum Content {
    Operation(Box<Operation>),
    Webhook(Box<Webhook>),
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
            && self.pages.iter().all(|page| page.content.is_some())
    }

    /// The pages that could be read, with their operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&Page<'s>, &Operation)> {
        self.pages.iter().filter_map(|page| match &page.content {
            Some(Content::Operation(operation)) => Some((page, operation.as_ref())),
            _ => None,
        })
    }

    /// The pages that could be read, with their push notifications.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = (&Page<'s>, &Webhook)> {
        self.pages.iter().filter_map(|page| match &page.content {
            Some(Content::Webhook(webhook)) => Some((page, webhook.as_ref())),
            _ => None,
        })
    }

    /// The pages that could be read, with the types that only they have.
    pub(crate) fn page_schemas(&self) -> impl Iterator<Item = (&Page<'s>, &[NamedSchema])> {
        self.pages.iter().filter_map(|page| {
            Some(match page.content.as_ref()? {
                Content::Operation(operation) => (page, operation.schemas.as_slice()),
                Content::Webhook(webhook) => (page, webhook.schemas.as_slice()),
            })
        })
    }

    /// The API with everything in it.
    pub(crate) fn into_api(mut self) -> Option<Api> {
        let mut api = self.api?;
        api.schemas = self.schemas.unwrap_or_default();
        for page in self.pages {
            let chapter = api.chapters.iter_mut().find(|chapter| chapter.id == page.chapter);
            match (chapter, page.content) {
                (Some(chapter), Some(Content::Operation(operation))) => chapter.operations.push(*operation),
                (Some(chapter), Some(Content::Webhook(webhook))) => chapter.webhooks.push(*webhook),
                _ => {}
            }
        }
        for chapter in &mut api.chapters {
            chapter.schemas = self.chapter_schemas.remove(chapter.id.as_str()).flatten().unwrap_or_default();
        }
        Some(api)
    }
}
