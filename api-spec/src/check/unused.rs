//! Finds what nothing refers to: shared parameters, shared errors, schemas.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::file::{ApiFile, Entries, OrReference, PageFile, Schema};
use crate::model::{SchemaRef, Scope};
use crate::position::At;
use crate::problem::{Diagnostic, Sink};
use crate::reference;

/// Says nothing while a reference leads nowhere, as that may be the one that is missing.
pub(super) fn check(book: &Book<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(api), Some(schemas)) = (&book.api, &book.schemas) else { return };
    let no_page = Entries::default();
    let mut unused = Vec::new();
    let mut all = Used::default();
    for (file, page) in book.page_files() {
        let mut used = Used::default();
        used.add_page(page);
        if used.clone().with_all(&page.schemas).lead_nowhere(api, schemas, &page.schemas) {
            return;
        }
        used.reach(&page.schemas, Scope::Page);
        add_unused(&mut unused, file, &["schemas"], page.schemas.keys(), |name| used.has_schema(name, Scope::Page));
        all.merge(used);
    }
    api.parameters.iter().for_each(|(_, parameter)| all.add_schema(&parameter.schema));
    if all.clone().with_all(schemas).lead_nowhere(api, schemas, &no_page) {
        return;
    }
    all.reach(schemas, Scope::Shared);
    let (api_file, schemas_file) = (book.files.api(), book.files.schemas());
    add_unused(&mut unused, &api_file, &["parameters"], api.parameters.keys(), |key| all.parameters.contains(key));
    all.errors.extend(api.errors.iter().filter(|(_, row)| row.everywhere).map(|(key, _)| key));
    add_unused(&mut unused, &api_file, &["errors"], api.errors.keys(), |key| all.errors.contains(key));
    add_unused(&mut unused, &schemas_file, &[], schemas.keys(), |name| all.has_schema(name, Scope::Shared));
    findings.extend(unused);
}

fn add_unused<'n>(
    unused: &mut Vec<Diagnostic>,
    file: &str,
    path: &[&str],
    names: impl Iterator<Item = &'n str>,
    is_used: impl Fn(&str) -> bool,
) {
    let mut report = Sink { file, findings: unused };
    let at = path.first().map_or(At::ROOT, |key| At::ROOT.key(key));
    for name in names.filter(|name| !is_used(name)) {
        report.key(&at.key(name), "nothing refers to this", "remove it, or refer to it");
    }
}

/// What something refers to.
#[derive(Clone, Default)]
struct Used<'b> {
    parameters: BTreeSet<&'b str>,
    errors: BTreeSet<&'b str>,
    schemas: BTreeSet<SchemaRef>,
    /// Whether a reference has no known form.
    malformed: bool,
}

impl<'b> Used<'b> {
    fn has_schema(&self, name: &str, scope: Scope) -> bool {
        self.schemas.contains(&SchemaRef { scope, name: name.to_owned() })
    }

    /// Whether a reference leads nowhere; `page` are the schemas of the page that has them.
    fn lead_nowhere(&self, api: &ApiFile, shared: &Entries<Schema>, page: &Entries<Schema>) -> bool {
        let schema = |to: &SchemaRef| match to.scope {
            Scope::Shared => shared.get(&to.name),
            Scope::Chapter => None,
            Scope::Page => page.get(&to.name),
        };
        self.malformed
            || self.parameters.iter().any(|key| api.parameters.get(key).is_none())
            || self.errors.iter().any(|key| api.errors.get(key).is_none())
            || self.schemas.iter().any(|to| schema(to).is_none())
    }

    /// Adds what all the schemas refer to.
    fn with_all(mut self, schemas: &Entries<Schema>) -> Self {
        schemas.iter().for_each(|(_, schema)| self.add_schema(schema));
        self
    }

    /// Adds what a page refers to in the files that all pages share.
    fn merge(&mut self, page: Used<'b>) {
        self.parameters.extend(page.parameters);
        self.errors.extend(page.errors);
        self.schemas.extend(page.schemas.into_iter().filter(|to| to.scope == Scope::Shared));
    }

    /// Adds what the page refers to outside of its `schemas`.
    fn add_page(&mut self, page: &'b PageFile) {
        for parameter in &page.parameters {
            match parameter {
                OrReference::Own(own) => self.add_schema(&own.schema),
                OrReference::Reference(to) => {
                    let key = to.reference.strip_prefix(reference::PARAMETERS);
                    self.malformed |= key.is_none();
                    self.parameters.extend(key);
                }
            }
        }
        for (_, response) in page.responses.iter() {
            for error in &response.errors {
                let OrReference::Reference(to) = error else { continue };
                let key = to.reference.strip_prefix(reference::ERRORS);
                self.malformed |= key.is_none();
                self.errors.extend(key);
            }
        }
        let of_responses = page.responses.iter().filter_map(|(_, response)| response.content.as_ref());
        let contents = of_responses.chain(page.request_body.as_ref().map(|body| &body.content));
        for (_, media_type) in contents.flat_map(Entries::iter) {
            self.add_schema(&media_type.schema);
        }
    }

    /// Adds what the schema and those inside it refer to.
    fn add_schema(&mut self, schema: &Schema) {
        if let Some(text) = &schema.reference {
            let to = text.parse::<SchemaRef>().ok();
            self.malformed |= to.is_none();
            self.schemas.extend(to);
        }
        let values = schema.items.iter().chain(&schema.additional_properties).map(|schema| &**schema);
        let properties = schema.properties.iter().flat_map(Entries::iter).map(|(_, property)| property);
        values.chain(properties).for_each(|inside| self.add_schema(inside));
    }

    /// Adds what the schemas of the scope refer to that are referred to already, and so on.
    fn reach(&mut self, schemas: &Entries<Schema>, scope: Scope) {
        let mut next: Vec<_> = self.schemas.iter().filter(|to| to.scope == scope).cloned().collect();
        while let Some(to) = next.pop() {
            let Some(schema) = schemas.get(&to.name) else { continue };
            let mut inside = Used::default();
            inside.add_schema(schema);
            for to in inside.schemas {
                if self.schemas.insert(to.clone()) && to.scope == scope {
                    next.push(to);
                }
            }
        }
    }
}
