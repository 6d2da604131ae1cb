//! Checks of what may stand in one page of an API only: ids of operations, calls, push notifications, names of schemas.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::diagnostics::{Diagnostic, Sink};
use crate::step::At;

pub(super) fn check(book: &Book<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut ids = BTreeMap::new();
    let mut calls = BTreeMap::new();
    for (page, operation) in book.operations() {
        let mut sink = Sink::of(page.path, diagnostics);
        if let Some(other) = ids.insert(operation.id.as_str(), page.path) {
            sink.value(&At::ROOT.key("operationId"), format!("{other} has this operationId too"), "write another");
        }
        if let Some(other) = calls.insert((operation.method, operation.path.text.as_str()), page.path) {
            let wrong = format!("{other} has this method and path too");
            sink.value(&At::ROOT.key("path"), wrong, "correct one of them, or remove one");
        }
    }
    check_webhooks(book, diagnostics);
    check_schemas(book, diagnostics);
}

/// Reports a name of a push notification that another has too, and two that are known by the same values.
fn check_webhooks(book: &Book<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let (mut ids, mut known) = (BTreeMap::new(), BTreeMap::new());
    for (page, webhook) in book.webhooks() {
        let mut sink = Sink::of(page.path, diagnostics);
        if let Some(other) = ids.insert(webhook.id.as_str(), page.path) {
            sink.value(&At::ROOT.key("webhook"), format!("{other} has this name too"), "write another");
        }
        for signs in webhook.signs() {
            if let Some(other) = known.insert(signs, page.path) {
                let wrong = format!("{other} is known by these values too");
                sink.key(&At::ROOT.key("when"), wrong, "correct one of them, or remove one");
            }
        }
    }
}

/// Reports a name of a type that the API, another chapter or another page has, too.
fn check_schemas(book: &Book<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let shared = book.schemas.iter().flatten().map(|named| (named.name.as_str(), "schemas.yaml".to_owned()));
    let mut names: BTreeMap<_, _> = shared.collect();
    let of_chapters = book.chapter_schemas.iter().map(|(chapter, schemas)| {
        (book.files.path(&format!("{chapter}/schemas.yaml")), At::ROOT, schemas.as_deref().unwrap_or_default())
    });
    let of_pages = book.page_schemas().map(|(page, schemas)| (page.path.to_owned(), At::ROOT.key("schemas"), schemas));
    for (file, at, schemas) in of_chapters.chain(of_pages) {
        let mut sink = Sink::of(&file, diagnostics);
        for named in schemas {
            let name = named.name.as_str();
            match names.get(name) {
                Some(other) => {
                    let instead = match other.as_str() {
                        "schemas.yaml" => format!("remove it, and refer to 'schemas.yaml#/{name}'"),
                        _ => "move it to schemas.yaml, or give it another name".to_owned(),
                    };
                    sink.key(&at.key(name), format!("{other} has a schema of this name too"), instead);
                }
                None => _ = names.insert(name, file.clone()),
            }
        }
    }
}
