//! The body of a request: its content type, then its content, read as JSON, form or upload.

use api_spec::model::{ContentType, RequestBody, SchemaKind};
use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyDataStream, Full};
use multer::Multipart;
use serde_json::{Map, Value};

use super::{Checked, Kind, MISSING, UNDESCRIBED, parameter};
use crate::description::{Described, Schemas};

/// Reads the body and looks at it.
pub(super) async fn check(
    schemas: Schemas<'_>,
    described: &Described,
    request: &Request<Bytes>,
    checked: &mut Checked,
) {
    let Some(body) = &described.operation.request_body else {
        if !request.body().is_empty() {
            checked.violation(Kind::Unknown, "body", UNDESCRIBED, None);
        }
        return;
    };
    if request.body().is_empty() {
        if body.required {
            checked.violation(Kind::Missing, "body", MISSING, None);
        }
        return;
    }
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(body.content_type.as_str()) {
        let wanted = body.content_type.as_str();
        let found = if media_type.is_empty() { "is missing".to_owned() } else { format!("is {media_type}") };
        checked.violation(Kind::Form, "header Content-Type", format!("{found}, not {wanted}"), Some("Content-Type"));
        return;
    }
    let read = match body.content_type {
        ContentType::Json => json(request.body(), checked),
        ContentType::Form => Some(form(schemas, body, request.body())),
        ContentType::Multipart => {
            multipart(schemas, body, content_type.unwrap_or_default(), request.body(), checked).await
        }
        ContentType::Binary => {
            checked.files.push(request.body().clone());
            None
        }
    };
    let Some(value) = read else { return };
    checked.value(schemas, "body", None, &body.schema, &value);
    if let Value::Object(fields) = value {
        checked.body = fields;
    }
}

fn json(body: &Bytes, checked: &mut Checked) -> Option<Value> {
    match serde_json::from_slice(body) {
        Ok(value) => Some(value),
        Err(error) => {
            checked.violation(Kind::Form, "body", format!("is not JSON: {error}"), None);
            None
        }
    }
}

fn form(schemas: Schemas<'_>, body: &RequestBody, bytes: &Bytes) -> Value {
    let fields = form_urlencoded::parse(bytes);
    fields.map(|(name, text)| (name.to_string(), field(schemas, body, &name, &text))).collect::<Map<_, _>>().into()
}

/// Reads the parts. A file stands in the value with its name, its content among the files.
async fn multipart(
    schemas: Schemas<'_>,
    body: &RequestBody,
    content_type: &str,
    bytes: &Bytes,
    checked: &mut Checked,
) -> Option<Value> {
    match parts(schemas, body, content_type, bytes, checked).await {
        Ok(fields) => Some(fields.into()),
        Err(error) => {
            checked.violation(Kind::Form, "body", format!("is not multipart/form-data: {error}"), None);
            None
        }
    }
}

async fn parts(
    schemas: Schemas<'_>,
    body: &RequestBody,
    content_type: &str,
    bytes: &Bytes,
    checked: &mut Checked,
) -> Result<Map<String, Value>, multer::Error> {
    let stream = BodyDataStream::new(Full::new(bytes.clone()));
    let mut multipart = Multipart::new(stream, multer::parse_boundary(content_type)?);
    let mut fields = Map::new();
    while let Some(part) = multipart.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let is_file = is_file(schemas, body, &name);
        let content = part.bytes().await?;
        let value = if is_file {
            checked.files.push(content);
            match file_name {
                Some(file_name) => file_name.into(),
                None => {
                    checked.violation(Kind::Form, format!("body.{name}"), "has no file name", Some(&name));
                    Value::Null
                }
            }
        } else {
            field(schemas, body, &name, &String::from_utf8_lossy(&content))
        };
        fields.insert(name, value);
    }
    Ok(fields)
}

/// A field of a form with the type that the description gives it.
fn field(schemas: Schemas<'_>, body: &RequestBody, name: &str, text: &str) -> Value {
    let properties = schemas.object(&body.schema).map(|object| object.properties.as_slice()).unwrap_or_default();
    match properties.iter().find(|property| property.name == name) {
        Some(property) => parameter::typed(schemas, &property.schema, text),
        None => text.into(),
    }
}

fn is_file(schemas: Schemas<'_>, body: &RequestBody, name: &str) -> bool {
    let properties = schemas.object(&body.schema).map(|object| object.properties.as_slice()).unwrap_or_default();
    let property = properties.iter().find(|property| property.name == name);
    property.is_some_and(|property| matches!(schemas.follow(&property.schema).kind, SchemaKind::Binary))
}
