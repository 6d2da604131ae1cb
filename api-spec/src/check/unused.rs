//! Finds what nothing refers to: shared parameters, shared rows of errors, schemas.

use std::collections::BTreeSet;

use super::reach::Reach;
use crate::book::{Book, Content, Page};
use crate::diagnostics::{Diagnostic, Sink};
use crate::model::{Api, NamedSchema, Operation, Schema, SchemaRef, Schemas, Scope};
use crate::step::At;

/// Says nothing while a file cannot be read or a reference leads nowhere, as that may be the one that is missing.
pub(super) fn check(book: &Book<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(api) = book.api.as_ref().filter(|_| book.is_whole() && !leads_nowhere(book)) else { return };
    check_schemas(book, api, diagnostics);
    let parameters = || book.pages.iter().flat_map(|page| &page.used.parameters).chain(&book.default_parameters);
    let at = At::ROOT.key("parameters");
    for shared in api.parameters.iter().filter(|shared| !parameters().any(|key| *key == shared.key)) {
        report(&book.files.path("api.yaml"), &at.key(&shared.key), diagnostics);
    }
    let everywhere = api.errors_everywhere.iter().filter_map(|(_, row)| row.shared.as_ref());
    let rows: BTreeSet<_> = book.pages.iter().flat_map(|page| &page.used.rows).chain(everywhere).collect();
    for row in book.rows.iter().filter(|row| !rows.contains(row)) {
        let errors = At::ROOT.key("errors");
        let at = if row.file == "api.yaml" { errors } else { At::ROOT };
        report(&format!("{}/{}", api.id, row.file), &at.key(&row.key), diagnostics);
    }
}

fn report(file: &str, at: &At<'_>, diagnostics: &mut Vec<Diagnostic>) {
    Sink::of(file, diagnostics).key(at, "nothing refers to this", "remove it, or refer to it");
}

fn check_schemas(book: &Book<'_>, api: &Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut used = BTreeSet::new();
    for shared in &api.parameters {
        used.extend(reached(&[&shared.parameter.schema], &Reach::of_api(book).schemas));
    }
    for (page, schemas) in book.page_schemas() {
        let of_page = reached(&stated(page), &Reach::of_page(book, page, schemas).schemas);
        let at = At::ROOT.key("schemas");
        report_unused(page.path, &at, schemas, |name| has(&of_page, Scope::Page, name), diagnostics);
        used.extend(of_page);
    }
    for (chapter, schemas) in &book.chapter_schemas {
        let file = book.files.path(&format!("{chapter}/schemas.yaml"));
        let is_used = |name: &str| used.iter().any(|to| to.chapter.as_deref() == Some(*chapter) && to.name == name);
        report_unused(&file, &At::ROOT, schemas.as_deref().unwrap_or_default(), is_used, diagnostics);
    }
    let schemas = book.schemas.as_deref().unwrap_or_default();
    report_unused(
        &book.files.path("schemas.yaml"),
        &At::ROOT,
        schemas,
        |name| has(&used, Scope::Shared, name),
        diagnostics,
    );
}

fn report_unused(
    file: &str,
    at: &At<'_>,
    schemas: &[NamedSchema],
    is_used: impl Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for named in schemas.iter().filter(|named| !is_used(&named.name)) {
        report(file, &at.key(&named.name), diagnostics);
    }
}

fn has(used: &BTreeSet<&SchemaRef>, scope: Scope, name: &str) -> bool {
    used.iter().any(|to| to.scope == scope && to.name == name)
}

/// The schemas of a page that are not its named ones.
fn stated<'p>(page: &'p Page<'_>) -> Vec<&'p Schema> {
    match &page.content {
        None => Vec::new(),
        Some(Content::Operation(operation)) => of_operation(operation),
        Some(Content::Webhook(webhook)) => vec![&webhook.payload],
    }
}

fn of_operation(operation: &Operation) -> Vec<&Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.request_body.iter().map(|body| &body.schema);
    let contents = operation.responses.iter().filter_map(|response| response.content.as_ref());
    parameters.chain(body).chain(contents.map(|content| &content.schema)).collect()
}

/// What the schemas refer to, and what that refers to, and so on.
fn reached<'b>(schemas: &[&'b Schema], known: &Schemas<'b>) -> BTreeSet<&'b SchemaRef> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<_> = schemas.iter().flat_map(|schema| schema.references()).collect();
    while let Some(to) = open.pop() {
        if reached.insert(to)
            && let Some(schema) = known.get(to)
        {
            open.extend(schema.references());
        }
    }
    reached
}

/// Whether a reference of the API leads nowhere.
fn leads_nowhere(book: &Book<'_>) -> bool {
    let misses = |reach: &Reach<'_>, schema: &Schema| schema.references().into_iter().any(|to| reach.misses(to));
    let named = |schemas: &[NamedSchema], reach: &Reach<'_>| schemas.iter().any(|named| misses(reach, &named.schema));
    let (of_api, parameters) = (Reach::of_api(book), book.api.iter().flat_map(|api| &api.parameters));
    named(of_api.schemas.shared, &of_api)
        || parameters.into_iter().any(|shared| misses(&of_api, &shared.parameter.schema))
        || book.chapter_schemas.keys().any(|chapter| {
            let reach = Reach::of_chapter(book, chapter);
            named(reach.schemas.chapter, &reach)
        })
        || book.page_schemas().any(|(page, schemas)| {
            let reach = Reach::of_page(book, page, schemas);
            !page.is_resolved || named(schemas, &reach) || stated(page).into_iter().any(|schema| misses(&reach, schema))
        })
}
