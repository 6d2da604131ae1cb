//! The description as OpenAPI 3.1, for tools of other languages: nothing is lost on the way.
//!
//! What OpenAPI has no word for stands in `x-` fields: the page, preconditions, notes, tables of error codes.

mod words;

use std::collections::BTreeSet;

use api_spec::model::{
    Api, Chapter, Credential, CredentialKind, ErrorCode, Operation, Page, Parameter, Response, SharedRow, Webhook,
};
use serde_json::{Value, json};

use words::{BODY, OPERATION, Object, PARAMETER, SECURITY_SCHEME, change, each, in_words_of, object, prose, schema};

use crate::markdown::escape;

/// The document of an API: JSON, two blanks a level, a line feed at the end.
pub(crate) fn document(api: &Api) -> String {
    let version = api.id.rsplit('-').next().unwrap_or_default();
    let error_body = error_body_name(api);
    let mut document = json!({
        "openapi": "3.1.1",
        "info": { "title": api.title, "version": version, "description": prose(json!(api.description)) },
        "servers": servers(api),
        "security": api.credentials.iter().map(|credential| requirement(credential.kind)).collect::<Vec<_>>(),
        "tags": api.chapters.iter().map(tag).collect::<Vec<_>>(),
        "paths": paths(api, &error_body),
        "webhooks": webhooks(api),
        "components": components(api, &error_body),
        "x-pages": api.pages,
        "x-error-body": api.error_body,
        "x-request-id-header": api.request_id_header,
        "x-gateway-codes": api.gateway_codes,
        "x-errors-everywhere": api.errors_everywhere.iter().map(error_everywhere).collect::<Vec<_>>(),
        "x-flow-control": api.flow_control,
        "x-notifications": api.notifications,
        "x-subscriptions": api.subscriptions,
    });
    if let Value::Object(document) = &mut document {
        document.retain(|key, value| !((key.starts_with("x-") || key == "webhooks") && is_empty(value)));
    }
    format!("{document:#}\n")
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Object::is_empty)
}

/// The addresses, with their variables.
fn servers(api: &Api) -> Vec<Value> {
    let variable = |mut variable: Value| {
        variable.as_object_mut().into_iter().for_each(|variable| change(variable, "description", prose));
        variable
    };
    let server = |server| {
        let mut server = object(server);
        change(&mut server, "description", prose);
        change(&mut server, "variables", |variables| each(variables, variable));
        Value::Object(server)
    };
    api.servers.iter().map(server).collect()
}

/// The page of an operation or of a push.
fn external_docs(page: &Page) -> Option<Value> {
    Some(json!({ "url": page.url.as_ref()?, "description": escape(&page.title) }))
}

fn tag(chapter: &Chapter) -> Value {
    let description = prose(json!(chapter.description));
    let mut tag = json!({ "name": chapter.title, "description": description, "x-folder": chapter.id });
    if let Value::Object(tag) = &mut tag {
        tag.retain(|_, value| !value.is_null());
    }
    tag
}

fn paths(api: &Api, error_body: &str) -> Object {
    let mut paths = Object::new();
    for (chapter, each) in api.operations() {
        let path = paths.entry(each.path.text.as_str()).or_insert_with(|| json!({}));
        if let Value::Object(path) = path {
            path.insert(each.method.as_str().to_ascii_lowercase(), operation(chapter, each, error_body));
        }
    }
    paths
}

/// What the platform pushes, by name.
fn webhooks(api: &Api) -> Object {
    api.webhooks().map(|(chapter, each)| (each.id.clone(), json!({ "post": webhook(chapter, each) }))).collect()
}

/// A push, as the operation that the application offers.
fn webhook(chapter: &Chapter, webhook: &Webhook) -> Value {
    let mut own = object(webhook);
    for elsewhere in ["webhook", "payload", "schemas"] {
        own.shift_remove(elsewhere);
    }
    own.insert("tags".to_owned(), json!([chapter.title]));
    own.extend(external_docs(&webhook.page).map(|docs| ("externalDocs".to_owned(), docs)));
    own.insert("security".to_owned(), json!([]));
    let payload = schema(serde_json::to_value(&webhook.payload).unwrap_or_default());
    let payload = json!({ "allOf": [signs(webhook), payload] });
    let body = json!({ "required": true, "content": { "application/json": { "schema": payload } } });
    own.insert("requestBody".to_owned(), body);
    own.insert("responses".to_owned(), json!({ "200": { "description": "The push has arrived." } }));
    in_words_of(OPERATION, own)
}

/// The properties by which a push is known, with the values that it has.
fn signs(webhook: &Webhook) -> Value {
    let properties: Object = webhook
        .when
        .keys()
        .map(|key| {
            let values: BTreeSet<_> = webhook.signs().filter_map(|signs| signs.get(key)).collect();
            (key.clone(), json!({ "type": "string", "enum": values }))
        })
        .collect();
    let keys: Vec<_> = webhook.when.keys().collect();
    json!({ "type": "object", "required": keys, "properties": properties })
}

/// An operation, below its path and method.
fn operation(chapter: &Chapter, operation: &Operation, error_body: &str) -> Value {
    let mut own = object(operation);
    for elsewhere in ["method", "path", "authenticated", "schemas", "corrections"] {
        own.shift_remove(elsewhere);
    }
    own.insert("tags".to_owned(), json!([chapter.title]));
    own.extend(external_docs(&operation.page).map(|docs| ("externalDocs".to_owned(), docs)));
    if !operation.authenticated {
        own.insert("security".to_owned(), json!([]));
    }
    change(&mut own, "parameters", |_| operation.parameters.iter().map(use_of).collect());
    change(&mut own, "pagination", |mut pagination| {
        // The parameter tells the number of the first page.
        pagination.as_object_mut().and_then(|pagination| pagination.shift_remove("first"));
        pagination
    });
    change(&mut own, "requestBody", |body| match body {
        Value::Object(mut body) => {
            change(&mut body, "content", content);
            in_words_of(BODY, body)
        }
        other => other,
    });
    change(&mut own, "responses", |_| {
        let responses = operation.responses.iter();
        responses.map(|each| (each.status.to_string(), response(operation, each, error_body))).collect()
    });
    in_words_of(OPERATION, own)
}

fn use_of(used: &Parameter) -> Value {
    match &used.shared {
        Some(key) => json!({ "$ref": format!("#/components/parameters/{key}") }),
        None => parameter(used),
    }
}

/// A parameter, in an operation or among the components.
fn parameter(parameter: &Parameter) -> Value {
    let mut parameter = object(parameter);
    parameter.shift_remove("shared");
    change(&mut parameter, "schema", schema);
    in_words_of(PARAMETER, parameter)
}

/// The bodies of a request or of an answer, by media type.
fn content(content: Value) -> Value {
    each(content, |media| each(media, schema))
}

fn response(operation: &Operation, response: &Response, error_body: &str) -> Value {
    let mut own = object(response);
    let said = response.description.as_deref().or(response.status.reason()).unwrap_or("Success");
    own.insert("description".to_owned(), said.into());
    change(&mut own, "content", content);
    if !operation.is_success(response.status) {
        let error = json!({ "schema": { "$ref": format!("#/components/schemas/{error_body}") } });
        own.insert("content".to_owned(), json!({ "application/json": error }));
    }
    if own.shift_remove("documented").is_none() {
        own.insert("documentedByCodesOnly".to_owned(), true.into());
    }
    change(&mut own, "errors", |_| response.errors.iter().map(use_of_error).collect());
    in_words_of(BODY, own)
}

fn use_of_error(row: &ErrorCode) -> Value {
    match &row.shared {
        Some(shared) => json!({ "$ref": format!("#/components/x-errors/{}", row_name(shared)) }),
        None => Value::Object(error_row(row)),
    }
}

/// A row of a table of error codes.
fn error_row(row: &ErrorCode) -> Object {
    let mut row = object(row);
    row.shift_remove("shared");
    row
}

/// `ThrottleExceeded`; `ota-modules.ModuleInUse` of a row that only the pages of a chapter share.
fn row_name(shared: &SharedRow) -> String {
    match shared.file.split_once('/') {
        Some((chapter, _)) => format!("{chapter}.{}", shared.key),
        None => shared.key.clone(),
    }
}

fn error_everywhere((status, row): &(u16, ErrorCode)) -> Value {
    let mut row = error_row(row);
    row.insert("status".to_owned(), (*status).into());
    Value::Object(row)
}

fn components(api: &Api, error_body: &str) -> Value {
    let named = |list: &[api_spec::model::NamedSchema], of: Option<(&str, &str)>| -> Vec<(String, Value)> {
        let schemas = list.iter().map(|named| {
            let mut value = schema(Value::Object(object(&named.schema)));
            if let (Some((key, of)), Value::Object(value)) = (of, &mut value) {
                value.insert(key.to_owned(), of.into());
            }
            (named.name.clone(), value)
        });
        schemas.collect()
    };
    let mut schemas: Object = named(&api.schemas, None).into_iter().collect();
    for chapter in &api.chapters {
        schemas.extend(named(&chapter.schemas, Some(("x-chapter", &chapter.id))));
        for operation in &chapter.operations {
            schemas.extend(named(&operation.schemas, Some(("x-operation", &operation.id))));
        }
        for webhook in &chapter.webhooks {
            schemas.extend(named(&webhook.schemas, Some(("x-webhook", &webhook.id))));
        }
    }
    schemas.insert(error_body.to_owned(), error_schema(api));
    let parameters: Object =
        api.parameters.iter().map(|shared| (shared.key.clone(), parameter(&shared.parameter))).collect();
    let schemes: Object = api.credentials.iter().flat_map(schemes).collect();
    let mut components = json!({
        "schemas": schemas, "parameters": parameters, "securitySchemes": schemes, "x-errors": shared_errors(api)
    });
    if let Value::Object(components) = &mut components {
        components.retain(|_, value| !is_empty(value));
    }
    components
}

/// The rows of error codes that several pages share.
fn shared_errors(api: &Api) -> Object {
    let responses = api.operations().flat_map(|(_, operation)| &operation.responses);
    let rows = responses.flat_map(|response| &response.errors);
    let shared = rows.filter_map(|row| Some((row_name(row.shared.as_ref()?), Value::Object(error_row(row)))));
    let sorted: std::collections::BTreeMap<_, _> = shared.collect();
    sorted.into_iter().collect()
}

fn error_schema(api: &Api) -> Value {
    let properties: Object = [&api.error_body.code, &api.error_body.message]
        .into_iter()
        .map(|key| (key.clone(), json!({ "type": "string" })))
        .collect();
    json!({ "type": "object", "description": "What an error answer carries.", "properties": properties })
}

/// `ErrorBody`, unless a schema of the description is called so.
fn error_body_name(api: &Api) -> String {
    let of_chapters = api.chapters.iter().flat_map(|chapter| &chapter.schemas);
    let of_operations = api.operations().flat_map(|(_, operation)| &operation.schemas);
    let of_pages = of_operations.chain(api.webhooks().flat_map(|(_, webhook)| &webhook.schemas));
    let taken: Vec<&str> =
        api.schemas.iter().chain(of_chapters).chain(of_pages).map(|named| named.name.as_str()).collect();
    let mut name = "ErrorBody".to_owned();
    while taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The security schemes that a credential consists of, each with its key.
fn schemes(credential: &Credential) -> Vec<(String, Value)> {
    let scheme = |key: &str, scheme: Value| {
        let mut own = object(credential);
        own.shift_remove("kind");
        own.extend(scheme.as_object().cloned().unwrap_or_default());
        (key.to_owned(), in_words_of(SECURITY_SCHEME, own))
    };
    let header = |name: &str| json!({ "type": "apiKey", "in": "header", "name": name });
    match credential.kind {
        // OpenAPI has no word for signatures; the description says that this is one.
        CredentialKind::AccessKey => vec![scheme("AccessKey", header("Authorization"))],
        CredentialKind::AuthToken => vec![scheme("AuthToken", header("X-Auth-Token"))],
        CredentialKind::ApplicationToken => {
            let bearer = json!({ "type": "http", "scheme": "bearer" });
            vec![scheme("AppKey", header("app_key")), scheme("AccessToken", bearer)]
        }
    }
}

fn requirement(kind: CredentialKind) -> Value {
    match kind {
        CredentialKind::AccessKey => json!({ "AccessKey": [] }),
        CredentialKind::AuthToken => json!({ "AuthToken": [] }),
        CredentialKind::ApplicationToken => json!({ "AppKey": [], "AccessToken": [] }),
    }
}
