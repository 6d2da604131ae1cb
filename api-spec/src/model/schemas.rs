//! Following references: the named types that something can refer to.

use super::api::{Api, Chapter};
use super::operation::Operation;
use super::schema::{NamedSchema, Schema, SchemaKind, SchemaRef, Scope};

/// The named types in reach of an operation, of a chapter's types or of the API's.
#[derive(Debug, Clone, Copy, Default)]
pub struct Schemas<'a> {
    /// Of the API.
    pub shared: &'a [NamedSchema],
    /// Of the chapter.
    pub chapter: &'a [NamedSchema],
    /// Of the page.
    pub page: &'a [NamedSchema],
}

/// How long a chain of references may be before it counts as endless.
pub(crate) const CHAIN: usize = 20;

impl<'a> Schemas<'a> {
    /// What a page can refer to.
    pub fn of(api: &'a Api, chapter: &'a Chapter, operation: &'a Operation) -> Self {
        Self { shared: &api.schemas, chapter: &chapter.schemas, page: &operation.schemas }
    }

    /// The named types of a scope.
    pub fn list(&self, scope: Scope) -> &'a [NamedSchema] {
        match scope {
            Scope::Shared => self.shared,
            Scope::Chapter => self.chapter,
            Scope::Page => self.page,
        }
    }

    /// The type that a reference leads to.
    pub fn get(&self, to: &SchemaRef) -> Option<&'a Schema> {
        let named = self.list(to.scope).iter().find(|named| named.name == to.name)?;
        Some(&named.schema)
    }

    /// The schema itself or, at the end of its references, the first that is none; none when they lead nowhere.
    pub fn follow<'s>(&self, mut schema: &'s Schema) -> Option<&'s Schema>
    where
        'a: 's,
    {
        for _ in 0..CHAIN {
            let SchemaKind::Ref(to) = &schema.kind else { return Some(schema) };
            schema = self.get(to)?;
        }
        None
    }
}
