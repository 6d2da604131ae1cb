//! Checks of a login in `api.yaml`: whether its operations are there, and have the fields that it names.

use super::reach::Reach;
use crate::book::Book;
use crate::diagnostics::{Sink, nearest};
use crate::model::{Login, ObjectSchema, Operation, Schema, SchemaKind, Schemas};
use crate::step::At;

pub(super) fn check(login: &Login, book: &Book<'_>, at: &At<'_>, sink: &mut Sink<'_>) {
    if login.renewal.is_some() && login.renewal_token.is_none() {
        let instead = "add \"renewalToken\", the property of the answers with the token that the renewal carries";
        sink.key(&at.key("renewal"), "no token renews anything", instead);
    }
    let (application, secret) = (("applicationId", Some(&login.application_id)), ("secret", Some(&login.secret)));
    let renewal = ("renewalToken", login.renewal_token.as_ref());
    let token = ("token", Some(&login.token));
    let answer = [token, renewal, ("lifetime", login.lifetime.as_ref())];
    let mut check = Check { book, at, sink };
    check.operation("operation", Some(&login.operation), &[application, secret], &answer);
    check.operation("renewal", login.renewal.as_ref(), &[application, secret, renewal], &answer);
    check.operation("logout", login.logout.as_ref(), &[token], &[]);
}

/// A key of the login, with the property that it names.
type Field<'l> = (&'static str, Option<&'l String>);

struct Check<'c, 's, 'd> {
    book: &'c Book<'s>,
    at: &'c At<'c>,
    sink: &'c mut Sink<'d>,
}

impl Check<'_, '_, '_> {
    fn operation(&mut self, key: &str, id: Option<&String>, sent: &[Field<'_>], answered: &[Field<'_>]) {
        let Some(id) = id else { return };
        let Some((page, operation)) = self.book.operations().find(|(_, operation)| operation.id == *id) else {
            // An operation of a file that could not be read may be this one.
            if self.book.is_whole() {
                let ids = self.book.operations().map(|(_, operation)| operation.id.as_str());
                let instead = nearest(id, ids)
                    .map_or_else(|| "name an operation by its operationId".to_owned(), |id| format!("write \"{id}\""));
                self.sink.value(&self.at.key(key), "there is no such operation", instead);
            }
            return;
        };
        let schemas = Reach::of_page(self.book, page, &operation.schemas).schemas;
        let request = operation.request_body.as_ref().map(|body| &body.schema);
        self.fields(sent, object(request, &schemas), &format!("the request of {id}"));
        self.fields(answered, object(answer(operation), &schemas), &format!("the answer of {id}"));
    }

    fn fields(&mut self, fields: &[Field<'_>], object: Option<&ObjectSchema>, holder: &str) {
        for (key, name) in fields {
            let Some(name) = name else { continue };
            if object.and_then(|object| object.property(name)).is_some() {
                continue;
            }
            let names = object.into_iter().flat_map(|object| &object.properties).map(|property| property.name.as_str());
            let instead = nearest(name, names)
                .map_or_else(|| "name one by its name on the wire".to_owned(), |name| format!("write \"{name}\""));
            self.sink.value(&self.at.key(key), format!("{holder} has no property \"{name}\""), instead);
        }
    }
}

fn answer(operation: &Operation) -> Option<&Schema> {
    Some(&operation.success()?.content.as_ref()?.schema)
}

fn object<'a>(schema: Option<&'a Schema>, schemas: &Schemas<'a>) -> Option<&'a ObjectSchema> {
    match &schemas.follow(schema?)?.kind {
        SchemaKind::Object(object) => Some(object),
        _ => None,
    }
}
