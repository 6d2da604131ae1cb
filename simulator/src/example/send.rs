//! An example as it goes over the wire.

use api_spec::model::{ContentType, RequestBody, SchemaKind};
use bytes::Bytes;
use http::{Request, header};
use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::{Call, ExampleError, plain};
use crate::description::{Described, Schemas};
use crate::resource::{SEGMENT, path_of};

/// What separates the parts of an upload.
const BOUNDARY: &str = "simulator-example";

/// What an uploaded file holds.
const FILE: &str = "example";

impl Call<'_> {
    /// The request, without a credential.
    pub(super) fn request(self, address: &str, schemas: Schemas<'_>) -> Result<Request<Bytes>, ExampleError> {
        let operation = &self.described.operation;
        let mut uri = format!("{address}{}", path_of(self.path.iter().map(String::as_str)));
        let encoded = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        for (index, (name, value)) in self.query.iter().enumerate() {
            uri.push(if index == 0 { '?' } else { '&' });
            uri.push_str(&format!("{}={}", encoded(name), encoded(value)));
        }
        let mut request = Request::builder().method(operation.method.as_str()).uri(uri);
        for (name, value) in &self.headers {
            request = request.header(name, value);
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
}

/// Whether the body of an operation carries a file.
pub(super) fn has_file(schemas: Schemas<'_>, described: &Described) -> bool {
    let body = described.operation.request_body.as_ref();
    body.is_some_and(|body| {
        let properties = schemas.object(&body.schema).map(|object| object.properties.as_slice()).unwrap_or_default();
        body.content_type == ContentType::Binary
            || properties.iter().any(|property| matches!(schemas.follow(&property.schema).kind, SchemaKind::Binary))
    })
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
            let object = schemas.object(&body.schema);
            let is_file = |name: &str| {
                let property = object.into_iter().flat_map(|object| &object.properties).find(|own| own.name == name);
                property.is_some_and(|own| matches!(schemas.follow(&own.schema).kind, SchemaKind::Binary))
            };
            let mut parts = String::new();
            for (name, value) in fields() {
                let value = plain(value);
                let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"");
                match is_file(name) {
                    true => parts.push_str(&format!("{head}; filename=\"{value}\"\r\n\r\n{FILE}\r\n")),
                    false => parts.push_str(&format!("{head}\r\n\r\n{value}\r\n")),
                }
            }
            (format!("{media_type}; boundary={BOUNDARY}"), format!("{parts}--{BOUNDARY}--\r\n").into())
        }
    }
}
