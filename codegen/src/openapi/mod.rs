//! The description as OpenAPI 3.1, for tools of other languages: nothing is lost on the way.
//!
//! What OpenAPI has no word for stands in `x-` fields: the page, preconditions, notes, tables of error codes.

mod operation;
mod schema;

use std::collections::BTreeMap;

use api_spec::model::{Api, Chapter, Credential, CredentialKind, ErrorCode, NamedSchema, Operation, Server};
use serde_json::{Map, Value, json};

/// The document of an API: JSON, two blanks a level, a line feed at the end.
pub(crate) fn document(api: &Api) -> String {
    let version = api.id.rsplit('-').next().unwrap_or_default();
    let error_body = error_body_name(api);
    let mut document = Object::default();
    document
        .set("openapi", "3.1.1")
        .set("info", json!({ "title": api.title, "version": version, "description": api.description }))
        .set("servers", api.servers.iter().map(server).collect::<Vec<_>>())
        .set("security", api.credentials.iter().map(|credential| requirement(credential.kind)).collect::<Vec<_>>())
        .set("tags", api.chapters.iter().map(tag).collect::<Vec<_>>())
        .set("paths", paths(api, &error_body))
        .set("components", components(api, &error_body))
        .set("x-pages", api.pages.as_str())
        .set("x-error-body", json!({ "code": api.error_body.code, "message": api.error_body.message }))
        .maybe("x-request-id-header", api.request_id_header.as_deref())
        .some("x-gateway-codes", &api.gateway_codes)
        .some("x-errors-everywhere", &api.errors_everywhere.iter().map(error_everywhere).collect::<Vec<_>>())
        .maybe(
            "x-flow-control",
            api.flow_control.as_ref().map(|flow| {
                let mut object = Object::default();
                object
                    .set("calls", flow.calls)
                    .set("seconds", flow.seconds)
                    .maybe("description", flow.description.as_deref());
                Value::from(object)
            }),
        );
    format!("{:#}\n", Value::from(document))
}

fn server(server: &Server) -> Value {
    let variables = server.variables.iter().map(|variable| {
        let mut object = Object::default();
        object.some("enum", &variable.values);
        object.set("default", variable.default.as_str()).maybe("description", variable.description.as_deref());
        (variable.name.clone(), Value::from(object))
    });
    let mut object = Object::default();
    object.set("url", server.url.as_str()).maybe("description", server.description.as_deref());
    object.some("variables", &variables.collect::<Map<_, _>>());
    object.into()
}

fn tag(chapter: &Chapter) -> Value {
    let mut object = Object::default();
    object
        .set("name", chapter.title.as_str())
        .maybe("description", chapter.description.as_deref())
        .set("x-folder", chapter.id.as_str());
    object.into()
}

fn paths(api: &Api, error_body: &str) -> Value {
    let operations =
        api.chapters.iter().flat_map(|chapter| chapter.operations.iter().map(move |operation| (chapter, operation)));
    let mut paths = Map::new();
    for (chapter, operation) in operations {
        let path = paths.entry(operation.path.text.as_str()).or_insert_with(|| json!({}));
        if let Value::Object(path) = path {
            let method = operation.method.as_str().to_ascii_lowercase();
            path.insert(method, operation::operation(chapter, operation, error_body));
        }
    }
    Value::Object(paths)
}

/// The types that several pages share, those of the chapters included.
fn shared_schemas(api: &Api) -> impl Iterator<Item = &NamedSchema> {
    api.schemas.iter().chain(api.chapters.iter().flat_map(|chapter| &chapter.schemas))
}

fn components(api: &Api, error_body: &str) -> Value {
    let operations = || api.chapters.iter().flat_map(|chapter| &chapter.operations);
    let mut schemas: Map<String, Value> =
        shared_schemas(api).map(|named| (named.name.clone(), schema::schema(&named.schema))).collect();
    for operation in operations() {
        for named in &operation.schemas {
            let mut value = schema::schema(&named.schema);
            if let Value::Object(object) = &mut value {
                object.insert("x-operation".to_owned(), operation.id.as_str().into());
            }
            schemas.insert(named.name.clone(), value);
        }
    }
    schemas.insert(error_body.to_owned(), error_schema(api));
    let parameters: Map<String, Value> =
        api.parameters.iter().map(|shared| (shared.key.clone(), operation::parameter(&shared.parameter))).collect();
    let schemes: Map<String, Value> = api.credentials.iter().flat_map(schemes).collect();
    let mut object = Object::default();
    object.set("schemas", schemas).some("parameters", &parameters).some("securitySchemes", &schemes);
    object.some("x-errors", &shared_errors(operations()));
    object.into()
}

fn error_everywhere((status, row): &(u16, ErrorCode)) -> Value {
    let mut row = operation::error_row(row);
    if let Value::Object(row) = &mut row {
        row.insert("status".to_owned(), (*status).into());
    }
    row
}

/// The rows of error codes that several pages share, by their key in `api.yaml`.
fn shared_errors<'a>(operations: impl Iterator<Item = &'a Operation>) -> Map<String, Value> {
    let mut rows = BTreeMap::new();
    for row in operations.flat_map(|operation| &operation.responses).flat_map(|response| &response.errors) {
        if let Some(shared) = &row.shared {
            rows.insert(shared.key.clone(), operation::error_row(row));
        }
    }
    rows.into_iter().collect()
}

fn error_schema(api: &Api) -> Value {
    let string = json!({ "type": "string" });
    let properties: Map<String, Value> =
        [(api.error_body.code.clone(), string.clone()), (api.error_body.message.clone(), string)].into_iter().collect();
    json!({ "type": "object", "description": "What an error answer carries.", "properties": properties })
}

/// `ErrorBody`, unless a schema of the description is called so.
fn error_body_name(api: &Api) -> String {
    let pages = api.chapters.iter().flat_map(|chapter| &chapter.operations).flat_map(|operation| &operation.schemas);
    let taken: Vec<&str> = shared_schemas(api).chain(pages).map(|named| named.name.as_str()).collect();
    let mut name = "ErrorBody".to_owned();
    while taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// The security schemes that a credential consists of, each with its key.
fn schemes(credential: &Credential) -> Vec<(String, Value)> {
    let described = |mut scheme: Value| {
        if let (Some(description), Value::Object(object)) = (&credential.description, &mut scheme) {
            object.insert("description".to_owned(), description.as_str().into());
        }
        scheme
    };
    match credential.kind {
        // OpenAPI has no word for signatures; the description says that this is one.
        CredentialKind::AccessKey => {
            vec![(
                "AccessKey".to_owned(),
                described(json!({ "type": "apiKey", "in": "header", "name": "Authorization" })),
            )]
        }
        CredentialKind::AuthToken => {
            vec![(
                "AuthToken".to_owned(),
                described(json!({ "type": "apiKey", "in": "header", "name": "X-Auth-Token" })),
            )]
        }
        CredentialKind::ApplicationToken => vec![
            ("AppKey".to_owned(), described(json!({ "type": "apiKey", "in": "header", "name": "app_key" }))),
            ("AccessToken".to_owned(), described(json!({ "type": "http", "scheme": "bearer" }))),
        ],
    }
}

fn requirement(kind: CredentialKind) -> Value {
    match kind {
        CredentialKind::AccessKey => json!({ "AccessKey": [] }),
        CredentialKind::AuthToken => json!({ "AuthToken": [] }),
        CredentialKind::ApplicationToken => json!({ "AppKey": [], "AccessToken": [] }),
    }
}

/// A JSON object in the order in which it is filled, without the fields that have nothing to say.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn set(&mut self, key: &str, value: impl Into<Value>) -> &mut Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// Sets a field that may be absent.
    fn maybe(&mut self, key: &str, value: Option<impl Into<Value>>) -> &mut Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }

    /// Sets a list or an object, unless it is empty.
    fn some(&mut self, key: &str, value: &(impl Clone + Into<Value>)) -> &mut Self {
        match value.clone().into() {
            Value::Array(items) if items.is_empty() => self,
            Value::Object(fields) if fields.is_empty() => self,
            value => self.set(key, value),
        }
    }

    /// Sets a flag that is said only when it holds.
    fn flag(&mut self, key: &str, value: bool) -> &mut Self {
        self.maybe(key, value.then_some(true))
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}
