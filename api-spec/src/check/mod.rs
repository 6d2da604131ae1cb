//! What the shape of a file cannot tell: whether its values agree with each other and with the other files of the API.

mod api;
mod name;
mod operation;
mod pagination;
mod reference;
mod response;
mod schema;
mod unique;
mod unused;
mod value;

use crate::book::Book;
use crate::problem::{Diagnostic, Sink};

use reference::Scope;

/// Checks one API and adds what it finds. Files that could not be read are left out.
pub(crate) fn check(book: &Book<'_>, findings: &mut Vec<Diagnostic>) {
    let scope = Scope::shared(book);
    if let Some(api) = &book.api {
        let file = book.files.api();
        api::check(api, book, &scope, &mut Sink { file: &file, findings: &mut *findings });
    }
    if let Some(schemas) = &book.schemas {
        let file = book.files.schemas();
        schema::check_named(
            schemas,
            &crate::position::At::ROOT,
            &scope,
            &mut Sink { file: &file, findings: &mut *findings },
        );
    }
    for (file, page) in book.page_files() {
        let scope = scope.with_page(&page.schemas);
        operation::check(page, &scope, &mut Sink { file, findings: &mut *findings });
    }
    unique::check(book, findings);
    if book.is_whole() {
        unused::check(book, findings);
    }
}
