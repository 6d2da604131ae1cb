//! What can be referred to from a file, and references that lead nowhere.

use crate::book::{Book, Page};
use crate::diagnostics::{Sink, nearest};
use crate::model::{CHAIN, NamedSchema, Schema, SchemaKind, SchemaRef, Schemas, Scope};
use crate::step::At;

/// The types that can be referred to from a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach<'b> {
    pub schemas: Schemas<'b>,
    chapter: Option<&'b str>,
    is_page: bool,
    /// Whether the API's types, and those of the chapter, could be read; of others anything may be there.
    knows_shared: bool,
    knows_chapter: bool,
}

impl<'b> Reach<'b> {
    /// What `api.yaml` and `schemas.yaml` can refer to.
    pub(super) fn of_api(book: &'b Book<'_>) -> Self {
        let schemas = Schemas { shared: book.schemas.as_deref().unwrap_or_default(), ..Schemas::default() };
        let knows_shared = book.schemas.is_some();
        Self { schemas, chapter: None, is_page: false, knows_shared, knows_chapter: true }
    }

    /// What the types of a chapter can refer to.
    pub(super) fn of_chapter(book: &'b Book<'_>, chapter: &'b str) -> Self {
        let (of_api, of_chapter) = (Self::of_api(book), book.chapter_schemas.get(chapter));
        let schemas = of_chapter.and_then(Option::as_deref).unwrap_or_default();
        let schemas = Schemas { chapter: schemas, ..of_api.schemas };
        Self { schemas, chapter: Some(chapter), knows_chapter: of_chapter.is_none_or(Option::is_some), ..of_api }
    }

    /// What a page can refer to.
    pub(super) fn of_page(book: &'b Book<'_>, page: &Page<'b>, schemas: &'b [NamedSchema]) -> Self {
        let of_chapter = Self::of_chapter(book, page.chapter);
        Self { schemas: Schemas { page: schemas, ..of_chapter.schemas }, is_page: true, ..of_chapter }
    }

    /// Whether a reference leads nowhere.
    pub(super) fn misses(&self, to: &SchemaRef) -> bool {
        !self.allows(to) || self.schemas.get(to).is_none()
    }

    /// Whether the file may refer to types of the scope.
    fn allows(&self, to: &SchemaRef) -> bool {
        match to.scope {
            Scope::Shared => true,
            Scope::Chapter => to.chapter.as_deref() == self.chapter,
            Scope::Page => self.is_page,
        }
    }

    /// Reports a reference that leads nowhere.
    pub(super) fn check(&self, to: &SchemaRef, at: &At<'_>, sink: &mut Sink<'_>) {
        let is_known = match to.scope {
            Scope::Shared => self.knows_shared,
            Scope::Chapter => self.knows_chapter,
            Scope::Page => true,
        };
        if to.name.is_empty() {
            // The table of keys tells the forms that it can have.
        } else if !self.allows(to) && to.scope == Scope::Chapter {
            sink.value(at, "the type is that of another chapter", "move it to schemas.yaml, for all to refer to");
        } else if !self.allows(to) {
            sink.value(at, "only a page has types of its own", "write 'schemas.yaml#/Name'");
        } else if is_known && self.schemas.get(to).is_none() {
            let instead = match self.nearest(&to.name) {
                Some(nearest) => format!("write '{nearest}'"),
                None => "add the schema, or refer to another".to_owned(),
            };
            sink.value(at, "there is no such schema", instead);
        }
    }

    /// The schema, or at the end of its references the one that is none.
    pub(super) fn follow<'s>(&self, schema: &'s Schema) -> Option<&'s Schema>
    where
        'b: 's,
    {
        self.schemas.follow(schema)
    }

    /// Whether the references of the schema lead round in a circle, without a type on the way, or on and on.
    pub(super) fn is_endless(&self, schema: &Schema) -> bool {
        let mut met = Vec::new();
        let mut next = schema;
        while let SchemaKind::Ref(to) = &next.kind {
            if met.contains(&to) {
                return met.first() == Some(&to);
            }
            if met.len() == CHAIN {
                return true;
            }
            met.push(to);
            let Some(found) = self.schemas.get(to) else { return false };
            next = found;
        }
        false
    }

    /// The reference to the type whose name is most like this one.
    fn nearest(&self, name: &str) -> Option<String> {
        let chapter = self.chapter.unwrap_or_default();
        let prefixes = ["#/schemas/".to_owned(), format!("{chapter}/schemas.yaml#/"), "schemas.yaml#/".to_owned()];
        let lists = [self.schemas.page, self.schemas.chapter, self.schemas.shared];
        let names = |list: &'b [NamedSchema]| list.iter().map(|named| named.name.as_str());
        let nearest = nearest(name, lists.into_iter().flat_map(names))?;
        let holder = prefixes.iter().zip(lists).find(|(_, list)| names(list).any(|name| name == nearest));
        holder.map(|(prefix, _)| format!("{prefix}{nearest}"))
    }
}
