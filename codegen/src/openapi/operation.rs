//! Operations, parameters and responses.

use api_spec::model::{
    Chapter, ErrorCode, Example, Operation, Page, Pagination, PaginationKind, Parameter, RequestBody, Response, Schema,
    Supplier, Then,
};
use serde_json::{Map, Value, json};

use super::{Object, schema};

/// An operation, below its path and method.
pub(super) fn operation(chapter: &Chapter, operation: &Operation, error_body: &str) -> Value {
    let responses: Map<String, Value> =
        operation.responses.iter().map(|each| (each.status.to_string(), response(each, error_body))).collect();
    let mut object = Object::default();
    object
        .set("operationId", operation.id.as_str())
        .set("tags", json!([chapter.title]))
        .set("summary", operation.summary.as_str())
        .maybe("description", operation.description.as_deref())
        .maybe(
            "externalDocs",
            operation.page.url.as_ref().map(|url| json!({ "url": url, "description": operation.page.title })),
        )
        .flag("deprecated", operation.deprecated)
        .some("parameters", &operation.parameters.iter().map(use_of).collect::<Vec<_>>())
        .maybe("x-pagination", operation.pagination.as_ref().map(pagination))
        .maybe("requestBody", operation.request_body.as_ref().map(request_body))
        .set("responses", responses)
        .maybe("security", (!operation.authenticated).then(|| json!([])))
        .set("x-file", operation.file.as_str())
        .set("x-page", page(&operation.page))
        .set("x-idempotent", operation.idempotent)
        .some("x-preconditions", &operation.preconditions)
        .some("x-notes", &operation.notes)
        .some("x-examples", &operation.examples.iter().map(example).collect::<Vec<_>>());
    object.into()
}

fn page(page: &Page) -> Value {
    let mut object = Object::default();
    object
        .set("title", page.title.as_str())
        .maybe("slug", page.slug.as_deref())
        .maybe("url", page.url.as_deref())
        .maybe("updated", page.updated.as_deref())
        .maybe("note", page.note.as_deref());
    object.into()
}

fn use_of(used: &Parameter) -> Value {
    match &used.shared {
        Some(key) => json!({ "$ref": format!("#/components/parameters/{key}") }),
        None => parameter(used),
    }
}

/// A parameter, in an operation or among the components.
pub(super) fn parameter(parameter: &Parameter) -> Value {
    let supplier = match parameter.supplied_by {
        Supplier::Caller => None,
        supplier => Some(supplier.as_str()),
    };
    let mut object = Object::default();
    object
        .set("name", parameter.name.as_str())
        .set("in", parameter.location.as_str())
        .set("required", parameter.required)
        .maybe("description", parameter.description.as_deref())
        .flag("deprecated", parameter.deprecated)
        .set("schema", schema::schema(&parameter.schema))
        .maybe("x-supplied-by", supplier)
        .maybe("x-rust-name", parameter.rust_name.as_deref())
        .maybe("x-required-when", parameter.required_when.as_deref())
        .maybe("x-note", parameter.note.as_deref())
        .maybe("x-assumed", parameter.assumed.as_deref());
    object.into()
}

/// With the keys of a page file.
fn pagination(pagination: &Pagination) -> Value {
    let mut object = Object::default();
    match &pagination.kind {
        PaginationKind::Marker { parameter, next, offset } => {
            object.set("marker", parameter.as_str()).set("next", next.join(".")).maybe("offset", offset.as_deref())
        }
        // The parameter tells the number of the first page.
        PaginationKind::PageNumber { parameter, first: _, total } => {
            object.set("page", parameter.as_str()).maybe("total", total.as_ref().map(|total| total.join(".")))
        }
    };
    object.maybe("size", pagination.size.as_deref()).set("items", pagination.items.join("."));
    object.into()
}

fn request_body(body: &RequestBody) -> Value {
    let mut object = Object::default();
    object
        .maybe("description", body.description.as_deref())
        .set("required", body.required)
        .set("content", content(&body.media_type, &body.schema));
    object.into()
}

fn content(media_type: &str, body: &Schema) -> Value {
    let media = json!({ "schema": schema::schema(body) });
    [(media_type.to_owned(), media)].into_iter().collect::<Map<_, _>>().into()
}

fn response(response: &Response, error_body: &str) -> Value {
    let error = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{error_body}") } } });
    let success = response.content.as_ref().map(|body| content(&body.media_type, &body.schema));
    let mut object = Object::default();
    object
        .set("description", response.description.as_deref().or(response.status.reason()).unwrap_or("Success"))
        .maybe("content", if response.status.is_success() { success } else { Some(error) })
        .flag("x-documented-by-codes-only", !response.documented)
        .some("x-errors", &response.errors.iter().map(use_of_error).collect::<Vec<_>>())
        .some("x-codes", &response.codes)
        .maybe("x-rust-name", response.rust_name.as_deref())
        .maybe("x-then", response.then.map(Then::as_str))
        .maybe("x-note", response.note.as_deref())
        .maybe("x-assumed", response.assumed.as_deref());
    object.into()
}

fn use_of_error(row: &ErrorCode) -> Value {
    match &row.shared {
        Some(row) => json!({ "$ref": format!("#/components/x-errors/{}", row.key) }),
        None => error_row(row),
    }
}

/// A row of a table of error codes.
pub(super) fn error_row(row: &ErrorCode) -> Value {
    let mut object = Object::default();
    object
        .set("code", row.code.as_str())
        .maybe("name", row.rust_name.as_deref())
        .maybe("message", row.message.as_deref())
        .maybe("meaning", row.meaning.as_deref())
        .maybe("remedy", row.remedy.as_deref())
        .maybe("then", row.then.map(Then::as_str))
        .maybe("note", row.note.as_deref())
        .maybe("assumed", row.assumed.as_deref());
    object.into()
}

fn example(example: &Example) -> Value {
    let headers = |headers: &[(String, String)]| -> Map<String, Value> {
        headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect()
    };
    let mut request = Object::default();
    request
        .set("url", example.request.url.as_str())
        .some("headers", &headers(&example.request.headers))
        .maybe("body", example.request.body.clone());
    let response = example.response.as_ref().map(|answer| {
        let mut response = Object::default();
        response
            .set("status", answer.status)
            .some("headers", &headers(&answer.headers))
            .maybe("body", answer.body.clone());
        Value::from(response)
    });
    let mut object = Object::default();
    object.maybe("summary", example.summary.as_deref()).set("request", request).maybe("response", response);
    object.into()
}
