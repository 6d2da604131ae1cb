//! Checks of a parameter, of a page or of `api.yaml`: what HTTP and the generated code allow in its place.

use super::reach::Reach;
use super::schema::Written;
use super::{name, schema};
use crate::diagnostics::Sink;
use crate::model::{Location, Parameter, Schema, SchemaKind, Supplier};
use crate::step::At;

/// The headers that HTTP, the body or the client set.
const OWNED_HEADERS: [&str; 13] = [
    "accept",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Whether HTTP, the body or the client sets a header of this name, so that no page has it as a parameter.
pub fn is_owned_header(name: &str) -> bool {
    OWNED_HEADERS.iter().any(|owned| owned.eq_ignore_ascii_case(name))
}

pub(super) fn check(parameter: &Parameter, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    if parameter.rust_name.is_none() && !name::is_spellable(&parameter.name) {
        sink.value(&at.key("name"), "no Rust name can be made of this name", "add a \"rustName\"");
    }
    if parameter.location == Location::Path && !parameter.required {
        sink.value(at, "a path parameter that is not required", "write \"required: true\"");
    }
    if parameter.required && parameter.required_when.is_some() {
        sink.key(&at.key("requiredWhen"), "the parameter is always mandatory", "remove one of the two");
    }
    if parameter.location == Location::Header {
        check_header(parameter, &at.key("name"), sink);
    }
    let at = at.key("schema");
    schema::check(&parameter.schema, &at, reach, sink);
    check_type(parameter, &at, reach, sink);
}

fn check_header(parameter: &Parameter, at: &At<'_>, sink: &mut Sink<'_>) {
    if http::HeaderName::from_bytes(parameter.name.as_bytes()).is_err() {
        sink.value(at, "not the name of a header", "write ASCII letters, digits and -");
    } else if is_owned_header(&parameter.name) {
        sink.value(at, "the client sets this header by itself", "remove the parameter");
    } else if parameter.name.eq_ignore_ascii_case("authorization") && parameter.supplied_by != Supplier::Credential {
        let instead = "move the parameter to api.yaml, with \"suppliedBy: credential\", or remove it";
        sink.value(at, "the credential sets this header", instead);
    }
}

/// Reports a type that has no form in its place.
fn check_type(parameter: &Parameter, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(followed) = reach.follow(&parameter.schema) else { return };
    let (place, is_list) = match (parameter.location, &followed.kind) {
        (Location::Path, _) => ("a path", false),
        (Location::Header, _) => ("a header", false),
        (Location::Query, SchemaKind::Array(_)) => ("a query", true),
        (Location::Query, _) => ("a query", false),
    };
    let item: &Schema = match &followed.kind {
        SchemaKind::Array(array) if is_list => &array.items,
        _ => &parameter.schema,
    };
    let Some(what) = reach.follow(item).and_then(Written::of).and_then(Written::composite) else { return };
    let wrong = if is_list { format!("{what} in a list in {place}") } else { format!("{what} in {place}") };
    let instead = if parameter.location == Location::Query {
        "write a plain value, or a list of them"
    } else {
        "write a plain value"
    };
    sink.value(at, format!("{wrong} has no form on the wire"), instead);
}
