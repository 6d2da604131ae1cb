//! Checks of bodies: what a method, a media type and the generated code allow.

use super::reach::Reach;
use super::schema;
use super::schema::Written;
use crate::diagnostics::Sink;
use crate::model::{ContentType, Method, ObjectSchema, Operation, Schema, SchemaKind};
use crate::step::At;

pub(super) fn check_request(operation: &Operation, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(body) = &operation.request_body else { return };
    let at = At::ROOT.key("requestBody");
    if matches!(operation.method, Method::Get | Method::Head) {
        sink.key(&at, "a GET or HEAD carries no body", "remove it, or correct the method");
    }
    let mandatory =
        operation.body_object().and_then(|object| object.properties.iter().find(|property| property.required));
    if let Some(property) = mandatory.filter(|_| !body.required) {
        let wrong = format!("the body may be left out, but its property \"{}\" is mandatory", property.name);
        let instead = "add \"required: true\", or give the object a name in \"schemas\" and refer to it";
        sink.key(&at, wrong, instead);
    }
    let content = at.key("content");
    let media_type = content.key(&body.media_type);
    let at = media_type.key("schema");
    schema::check(&body.schema, &at, reach, sink);
    match body.content_type {
        ContentType::Form => check_fields(&body.schema, "a form", &at, reach, sink),
        ContentType::Multipart if matches!(body.schema.kind, SchemaKind::Ref(_)) => {
            sink.value(&at, "the parts stand in an object with a name", "write the object here, without a name");
        }
        ContentType::Multipart => check_fields(&body.schema, "multipart/form-data", &at, reach, sink),
        ContentType::Json | ContentType::Binary => {}
    }
}

/// Checks the fields of a form or the parts of a multipart body.
fn check_fields(body: &Schema, place: &str, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(schema) = reach.follow(body) else { return };
    let SchemaKind::Object(ObjectSchema { properties, .. }) = &schema.kind else {
        let wrong = format!("the schema of {place} is not an object with properties");
        return sink.value(at, wrong, "write \"properties\", one for each field");
    };
    let list = at.key("properties");
    for property in properties {
        let written = reach.follow(&property.schema).and_then(Written::of);
        let what = match written {
            Some(Written::File) if place != "a form" => None,
            written => written.and_then(Written::composite),
        };
        if let Some(what) = what {
            let here = list.key(&property.name);
            // What stands in an object with a name is reported where the body refers to it.
            let at = if std::ptr::eq(schema, body) { &here } else { at };
            let wrong = format!("\"{}\": {what} in {place} has no form on the wire", property.name);
            sink.value(at, wrong, "write a plain value");
        }
    }
}
