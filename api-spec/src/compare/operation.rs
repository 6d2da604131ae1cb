//! A page and its operation: date and words, call, body, examples.

use super::direction::Direction;
use super::walk::{Site, Walk};
use super::{Kind, parameter, response, schema};
use crate::model::{Example, Operation, Pagination, PaginationKind, RequestBody};

pub(super) fn compare(before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    page(before, after, &site.key("page"), walk);
    if before.id != after.id {
        walk.changed(Kind::OperationRenamed, &site.key("operationId"), &before.id, &after.id);
    }
    walk.words(site, "summary", &before.summary, &after.summary);
    walk.words(site, "description", &before.description, &after.description);
    sentences("preconditions", &before.preconditions, &after.preconditions, site, walk);
    sentences("notes", &before.notes, &after.notes, site, walk);
    walk.value(Kind::MethodChanged, site, "method", &before.method.as_str(), &after.method.as_str());
    walk.value(Kind::PathChanged, site, "path", &before.path.text, &after.path.text);
    let (old, new) = (&before.authenticated, &after.authenticated);
    walk.value(Kind::AuthenticationChanged, site, "authenticated", old, new);
    walk.value(Kind::IdempotenceChanged, site, "idempotent", &before.idempotent, &after.idempotent);
    schema::compare_deprecated(before.deprecated, after.deprecated, site, walk);
    parameter::compare_all(before, after, site, walk);
    pagination(before.pagination.as_ref(), after.pagination.as_ref(), &site.key("pagination"), walk);
    request_body(before.request_body.as_ref(), after.request_body.as_ref(), site, walk);
    response::compare_all(before, after, site, walk);
    super::api::reordered_schemas(&before.schemas, &after.schemas, site, walk);
    examples(&before.examples, &after.examples, site, walk);
}

fn page(before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    let (before, after) = (&before.page, &after.page);
    walk.value(Kind::PageUpdated, site, "updated", &before.updated, &after.updated);
    walk.value(Kind::PageTitleChanged, site, "title", &before.title, &after.title);
    walk.value(Kind::PageMoved, site, "slug", &before.slug, &after.slug);
    if before.slug == after.slug {
        walk.value(Kind::PageMoved, site, "url", &before.url, &after.url);
    }
    walk.words(site, "note", &before.note, &after.note);
}

/// Compares two lists of sentences and tells of each that is gone, that is new, or that reads differently.
fn sentences(key: &str, before: &[String], after: &[String], site: &Site, walk: &mut Walk<'_>) {
    let site = site.key(key);
    for number in 0..before.len().max(after.len()) {
        let site = site.sub(&(number + 1).to_string(), |place| place.index(number));
        let (old, new) = (before.get(number).cloned(), after.get(number).cloned());
        if old != new {
            walk.changed(Kind::WordsChanged, &site, &old, &new);
        }
    }
}

fn pagination(before: Option<&Pagination>, after: Option<&Pagination>, site: &Site, walk: &mut Walk<'_>) {
    if before != after {
        let kind = match (before, after) {
            (None, _) => Kind::PaginationAdded,
            (_, None) => Kind::PaginationRemoved,
            _ => Kind::PaginationChanged,
        };
        walk.changed(kind, site, &before.map(pagination_in_short), &after.map(pagination_in_short));
    }
}

/// `items in packages, marker = page.marker, limit a page`
fn pagination_in_short(pagination: &Pagination) -> String {
    let Pagination { items, size, kind } = pagination;
    let size = size.as_ref().map_or_else(String::new, |size| format!(", {size} a page"));
    let kind = match kind {
        PaginationKind::Marker { parameter, next, offset } => {
            let offset = offset.as_ref().map_or_else(String::new, |offset| format!(", {offset} at first"));
            format!("{parameter} = {}{offset}", next.join("."))
        }
        PaginationKind::PageNumber { parameter, first, total } => {
            let total = total.as_ref().map_or_else(String::new, |total| format!(" to {}", total.join(".")));
            format!("{parameter} counts from {first}{total}")
        }
    };
    format!("items in {}, {kind}{size}", items.join("."))
}

fn request_body(before: Option<&RequestBody>, after: Option<&RequestBody>, site: &Site, walk: &mut Walk<'_>) {
    let site = site.key("requestBody");
    match (before, after) {
        (None, None) => {}
        (Some(old), None) => {
            walk.removed(Kind::RequestBodyRemoved, site.subject, &schema::in_short(&old.schema), site.before);
        }
        (None, Some(new)) => {
            let kind = if new.required { Kind::RequestBodyAddedMandatory } else { Kind::RequestBodyAdded };
            walk.added(kind, site.subject, &schema::in_short(&new.schema), site.after);
        }
        (Some(old), Some(new)) => {
            if old.required != new.required {
                let kind = if new.required { Kind::RequestBodyMandatory } else { Kind::RequestBodyOptional };
                walk.changed(kind, &site.key("required"), &old.required, &new.required);
            }
            walk.words(&site, "description", &old.description, &new.description);
            let (from, to) = (old.media_type.as_str(), new.media_type.as_str());
            walk.value(Kind::ContentTypeChanged, &site, "content", &from, &to);
            let way = |place: &crate::Place, content_type| place.key("content").key(content_type).key("schema");
            let site = Site { before: way(&site.before, from), after: way(&site.after, to), ..site };
            schema::compare(&old.schema, &new.schema, Direction::Sent, &site, walk);
        }
    }
}

fn examples(before: &[Example], after: &[Example], site: &Site, walk: &mut Walk<'_>) {
    let site = site.key("examples");
    for number in 0..before.len().max(after.len()) {
        let site = site.sub(&(number + 1).to_string(), |place| place.index(number));
        match (before.get(number), after.get(number)) {
            (Some(old), None) => walk.removed(Kind::ExampleRemoved, site.subject, &old.request.url, site.before),
            (None, Some(new)) => walk.added(Kind::ExampleAdded, site.subject, &new.request.url, site.after),
            (Some(old), Some(new)) if old != new => example(old, new, &site, walk),
            _ => {}
        }
    }
}

fn example(before: &Example, after: &Example, site: &Site, walk: &mut Walk<'_>) {
    walk.words(site, "summary", &before.summary, &after.summary);
    let headers = |pairs: &[(String, String)]| -> Vec<String> {
        pairs.iter().map(|(name, value)| format!("{name}: {value}")).collect()
    };
    let (request, old, new) = (site.key("request"), &before.request, &after.request);
    walk.value(Kind::ExampleChanged, &request, "url", &old.url, &new.url);
    walk.value(Kind::ExampleChanged, &request, "headers", &headers(&old.headers), &headers(&new.headers));
    walk.value(Kind::ExampleChanged, &request, "body", &old.body, &new.body);
    let response = site.key("response");
    match (&before.response, &after.response) {
        (Some(old), Some(new)) => {
            walk.value(Kind::ExampleChanged, &response, "status", &old.status.to_string(), &new.status.to_string());
            walk.value(Kind::ExampleChanged, &response, "headers", &headers(&old.headers), &headers(&new.headers));
            walk.value(Kind::ExampleChanged, &response, "body", &old.body, &new.body);
        }
        (old, new) => {
            let status = |response: &Option<crate::model::ExampleResponse>| {
                response.as_ref().map(|response| response.status.to_string())
            };
            if status(old) != status(new) {
                walk.changed(Kind::ExampleChanged, &response, &status(old), &status(new));
            }
        }
    }
}
