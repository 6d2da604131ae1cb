//! An example as it goes over the wire, and as a caller says it.

use api_spec::model::{ContentType, Location, Parameter, RequestBody, SchemaKind, Supplier};
use bytes::Bytes;
use http::{Request, header};
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value, json};

use super::{Call, ExampleError, plain};
use crate::description::{Described, Schemas};
use crate::resource::{SEGMENT, path_of};
use crate::route::Segment;

/// What separates the parts of an upload.
const BOUNDARY: &str = "simulator-example";

/// What an uploaded file holds.
const FILE: &str = "example";

/// The same in Base64.
const FILE_BASE64: &str = "ZXhhbXBsZQ==";

impl Call<'_> {
    /// The request, without a credential.
    pub(super) fn request(&self, address: &str, schemas: Schemas<'_>) -> Result<Request<Bytes>, ExampleError> {
        let operation = &self.described.operation;
        let mut uri = format!("{address}{}", path_of(self.path.iter().map(String::as_str)));
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let mut separator = '?';
        for (parameter, value) in self.at(Location::Query) {
            // A list stands there as one pair for each item.
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for item in items {
                uri.push_str(&format!("{separator}{}={}", encoded(&parameter.name), encoded(&plain(item))));
                separator = '&';
            }
        }
        let mut request = Request::builder().method(operation.method.as_str()).uri(uri);
        for (parameter, value) in self.at(Location::Header) {
            request = request.header(&parameter.name, plain(value));
        }
        let body = match (&operation.request_body, &self.body) {
            (Some(described), Some(value)) => {
                let (content_type, bytes) = content(schemas, described, value);
                request = request.header(header::CONTENT_TYPE, content_type);
                bytes
            }
            _ => Bytes::new(),
        };
        request.body(body).map_err(|error| ExampleError::Form(error.to_string()))
    }

    /// What the caller says: not what a client says for all calls.
    pub(super) fn input(&self, schemas: Schemas<'_>) -> Value {
        let mut input = Map::new();
        let mut add = |part: &str, fields: Map<String, Value>| {
            if !fields.is_empty() {
                input.insert(part.to_owned(), fields.into());
            }
        };
        let segments = self.described.segments.iter().zip(&self.path);
        let path = segments.filter_map(|(segment, text)| match segment {
            Segment::Parameter(name) if self.is_callers(name) => Some((name.clone(), text.as_str().into())),
            Segment::Parameter(_) | Segment::Fixed(_) => None,
        });
        add("path", path.collect());
        for (part, location) in [("query", Location::Query), ("header", Location::Header)] {
            let of_caller = self.at(location).filter(|(parameter, _)| self.is_callers(&parameter.name));
            add(part, of_caller.map(|(parameter, value)| (parameter.name.clone(), value.clone())).collect());
        }
        let described = self.described.operation.request_body.as_ref();
        if let (Some(described), Some(body)) = (described, &self.body) {
            let mut body = body.clone();
            for (name, value) in body.as_object_mut().into_iter().flatten() {
                if is_file(schemas, described, name) {
                    *value = json!({ "name": value, "content": FILE_BASE64 });
                }
            }
            // Of an object that has no name the properties are said one by one.
            let is_said = !matches!(&described.schema.kind, SchemaKind::Object(_)) || body != json!({});
            let is_file = described.content_type == ContentType::Binary;
            if is_said {
                input.insert("body".to_owned(), if is_file { FILE_BASE64.into() } else { body });
            }
        }
        input.into()
    }

    fn at(&self, location: Location) -> impl Iterator<Item = (&Parameter, &Value)> {
        let there = self.parameters.iter().filter(move |(parameter, _)| parameter.location == location);
        there.map(|(parameter, value)| (*parameter, value))
    }

    fn is_callers(&self, name: &str) -> bool {
        let mut parameters = self.described.operation.parameters.iter();
        parameters.any(|parameter| parameter.name == name && parameter.supplied_by == Supplier::Caller)
    }
}

/// Whether the body of an operation carries a file.
pub(super) fn has_file(schemas: Schemas<'_>, described: &Described) -> bool {
    let body = described.operation.request_body.as_ref();
    body.is_some_and(|body| {
        let properties = schemas.object(&body.schema).map(|object| object.properties.as_slice()).unwrap_or_default();
        body.content_type == ContentType::Binary
            || properties.iter().any(|property| is_file(schemas, body, &property.name))
    })
}

/// Whether a property of a body is the content of a file.
fn is_file(schemas: Schemas<'_>, body: &RequestBody, name: &str) -> bool {
    let property = schemas.object(&body.schema).and_then(|object| object.property(name));
    property.is_some_and(|property| matches!(schemas.follow(&property.schema).kind, SchemaKind::Binary))
}

fn content(schemas: Schemas<'_>, body: &RequestBody, value: &Value) -> (String, Bytes) {
    let media_type = body.media_type.clone();
    let fields = || value.as_object().into_iter().flatten();
    match body.content_type {
        ContentType::Json => (media_type, value.to_string().into()),
        ContentType::Binary => (media_type, FILE.into()),
        ContentType::Form => {
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.extend_pairs(fields().map(|(name, value)| (name, plain(value))));
            (media_type, form.finish().into())
        }
        ContentType::Multipart => {
            let mut parts = String::new();
            for (name, value) in fields() {
                let value = plain(value);
                let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"");
                match is_file(schemas, body, name) {
                    true => parts.push_str(&format!("{head}; filename=\"{value}\"\r\n\r\n{FILE}\r\n")),
                    false => parts.push_str(&format!("{head}\r\n\r\n{value}\r\n")),
                }
            }
            (format!("{media_type}; boundary={BOUNDARY}"), format!("{parts}--{BOUNDARY}--\r\n").into())
        }
    }
}
