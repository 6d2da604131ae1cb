//! What the shape of a file cannot tell: whether its values agree with each other and with the other files of the API.
//!
//! The checks walk the model. What several pages share is checked once, where it is stated.

mod answer_field;
mod api;
mod body;
mod login;
mod name;
mod page;
mod pagination;
mod parameter;
mod reach;
mod response;
mod schema;
mod subscription;
mod unique;
mod unused;
mod wait;
mod webhook;

use crate::book::Book;
use crate::diagnostics::{Diagnostic, Sink};
use crate::step::At;

pub use parameter::is_owned_header;
use reach::Reach;

/// Checks one API and adds what it finds. Files that could not be read are left out.
pub(crate) fn check(book: &Book<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(api) = &book.api {
        api::check(api, book, &mut Sink::of(&book.files.path("api.yaml"), diagnostics));
    }
    if let Some(schemas) = &book.schemas {
        let file = book.files.path("schemas.yaml");
        schema::check_named(schemas, &At::ROOT, &Reach::of_api(book), &mut Sink::of(&file, diagnostics));
    }
    for (chapter, schemas) in &book.chapter_schemas {
        let file = book.files.path(&format!("{chapter}/schemas.yaml"));
        let reach = Reach::of_chapter(book, chapter);
        schema::check_named(
            schemas.as_deref().unwrap_or_default(),
            &At::ROOT,
            &reach,
            &mut Sink::of(&file, diagnostics),
        );
    }
    for (page, operation) in book.operations() {
        let check = page::Check {
            operation,
            is_resolved: page.is_resolved,
            reach: Reach::of_page(book, page, &operation.schemas),
        };
        check.check(&mut Sink::of(page.path, diagnostics));
    }
    for (page, webhook) in book.webhooks() {
        let reach = Reach::of_page(book, page, &webhook.schemas);
        webhook::check(webhook, book, &reach, &mut Sink::of(page.path, diagnostics));
    }
    unique::check(book, diagnostics);
    unused::check(book, diagnostics);
}
