//! Checks of how applications subscribe to pushes: whether the operations are there, and have the properties that are named.

use super::reach::Reach;
use crate::book::{Book, Page};
use crate::diagnostics::{Sink, nearest};
use crate::model::{ObjectSchema, Operation, Schema, SchemaKind, Schemas, Subscription};
use crate::step::At;

pub(super) fn check(subscription: &Subscription, book: &Book<'_>, at: &At<'_>, sink: &mut Sink<'_>) {
    let operation_at = at.key("operation");
    if let Some((page, operation)) = operation(&subscription.operation, book, &operation_at, sink) {
        check_property(&subscription.address, book, page, operation, &at.key("address"), sink);
        if let Some(rule) = &subscription.rule {
            check_property(&rule.id, book, page, operation, &at.key("rule").key("id"), sink);
        }
    }
    let Some(rule) = &subscription.rule else { return };
    let at = at.key("rule");
    let operation_at = at.key("operation");
    if let Some((page, operation)) = operation(&rule.operation, book, &operation_at, sink) {
        for (key, name) in [("keys", &rule.keys), ("scope", &rule.scope)] {
            if let Some(name) = name {
                check_property(name, book, page, operation, &at.key(key), sink);
            }
        }
    }
}

/// The operation with this id, with its page; that there is none is told.
pub(super) fn operation<'b, 's>(
    id: &str,
    book: &'b Book<'s>,
    at: &At<'_>,
    sink: &mut Sink<'_>,
) -> Option<(&'b Page<'s>, &'b Operation)> {
    let found = book.operations().find(|(_, operation)| operation.id == id);
    // An operation of a file that could not be read may be this one.
    if found.is_none() && book.is_whole() {
        let ids = book.operations().map(|(_, operation)| operation.id.as_str());
        let instead = nearest(id, ids)
            .map_or_else(|| "name an operation by its operationId".to_owned(), |id| format!("write \"{id}\""));
        sink.value(at, "there is no such operation", instead);
    }
    found
}

/// Reports a property that the request of an operation does not have.
fn check_property(
    path: &str,
    book: &Book<'_>,
    page: &Page<'_>,
    operation: &Operation,
    at: &At<'_>,
    sink: &mut Sink<'_>,
) {
    let schemas = Reach::of_page(book, page, &operation.schemas).schemas;
    let mut schema = operation.request_body.as_ref().map(|body| &body.schema);
    for name in path.split('.') {
        let object = schema.and_then(|schema| object(schema, &schemas));
        schema = object.and_then(|object| object.property(name)).map(|property| &property.schema);
        if schema.is_none() {
            let names = object.into_iter().flat_map(|object| &object.properties).map(|property| property.name.as_str());
            let instead = nearest(name, names)
                .map_or_else(|| "name one by its name on the wire".to_owned(), |name| format!("write \"{name}\""));
            let wrong = format!("the request of {} has no property \"{name}\" there", operation.id);
            return sink.value(at, wrong, instead);
        }
    }
}

fn object<'a>(schema: &'a Schema, schemas: &Schemas<'a>) -> Option<&'a ObjectSchema> {
    match &schemas.follow(schema)?.kind {
        SchemaKind::Object(object) => Some(object),
        _ => None,
    }
}
