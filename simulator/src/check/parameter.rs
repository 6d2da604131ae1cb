//! Parameters in path, query and headers: whether they are there, once, and keep to their limits.

use std::collections::BTreeMap;

use api_spec::model::{Location, Parameter, Schema, SchemaKind, Supplier};
use http::HeaderMap;
use serde_json::{Number, Value};

use super::{Checked, Kind, MISSING, UNDESCRIBED, path_parameters};
use crate::description::{Described, Schemas};
use crate::record;
use crate::route::decoded;

/// Reads the path parameters.
pub(super) fn path(schemas: Schemas<'_>, described: &Described, path: &[&str], checked: &mut Checked) {
    for (name, part) in path_parameters(described, path) {
        let place = format!("path parameter {name}");
        let Some(text) = decoded(part) else {
            checked.violation(Kind::Form, place, "is not UTF-8", Some(name));
            continue;
        };
        if let Some(parameter) = find(described, Location::Path, name) {
            look(schemas, parameter, &place, &text, checked);
        }
    }
}

/// Reads the query. A list stands there as one pair for each item.
pub(super) fn query(schemas: Schemas<'_>, described: &Described, query: &str, checked: &mut Checked) {
    let mut lists: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        let parameter = find(described, Location::Query, &name);
        let place = match parameter {
            Some(_) => format!("query parameter {name}"),
            None => format!("query parameter {}", record::name(&name)),
        };
        if let Some(items) = parameter.and_then(|parameter| schemas.items(&parameter.schema)) {
            lists.entry(name.into_owned()).or_default().push(typed(schemas, items, &text));
            continue;
        }
        if checked.query.contains_key(name.as_ref()) {
            checked.violation(Kind::Form, place, "stands there twice", Some(&name));
            continue;
        }
        match parameter {
            // An empty value of an optional parameter is no value.
            Some(parameter) if !text.is_empty() || parameter.required => {
                look(schemas, parameter, &place, &text, checked);
            }
            Some(_) => {}
            None => checked.violation(Kind::Unknown, place, UNDESCRIBED, None),
        }
        checked.query.insert(name.into_owned(), text.into_owned());
    }
    for (name, items) in lists {
        let Some(parameter) = find(described, Location::Query, &name) else { continue };
        let value = Value::Array(items);
        checked.value(schemas, &format!("query parameter {name}"), Some(&name), &parameter.schema, &value);
        checked.query.insert(name, value.to_string());
    }
    for parameter in of(described, Location::Query).filter(|parameter| parameter.required) {
        if !checked.query.contains_key(&parameter.name) {
            checked.violation(
                Kind::Missing,
                format!("query parameter {}", parameter.name),
                MISSING,
                Some(&parameter.name),
            );
        }
    }
}

/// Looks at the headers, apart from those that carry a credential.
pub(super) fn headers(schemas: Schemas<'_>, described: &Described, headers: &HeaderMap, checked: &mut Checked) {
    for parameter in of(described, Location::Header) {
        if parameter.supplied_by == Supplier::Credential {
            continue;
        }
        let place = format!("header {}", parameter.name);
        let mut values = headers.get_all(parameter.name.as_str()).iter();
        match (values.next(), values.next()) {
            (None, _) if parameter.required => checked.violation(Kind::Missing, place, MISSING, Some(&parameter.name)),
            (None, _) => {}
            (Some(_), Some(_)) => checked.violation(Kind::Form, place, "stands there twice", Some(&parameter.name)),
            (Some(value), None) => match value.to_str() {
                Ok(text) => look(schemas, parameter, &place, text, checked),
                Err(_) => {
                    checked.violation(Kind::Form, place, "holds something outside visible ASCII", Some(&parameter.name))
                }
            },
        }
    }
}

/// What a text stands for where the schema wants it to be a number or a truth value; else the text. A number is written as
/// in JSON: what takes `010`, `+1` or `inf` for one may take it for another than the platform does.
pub(super) fn typed(schemas: Schemas<'_>, schema: &Schema, text: &str) -> Value {
    let number = || serde_json::from_str::<Number>(text).ok().filter(|_| text.trim().len() == text.len());
    let read = match &schemas.follow(schema).kind {
        SchemaKind::Integer(_) => number().filter(|number| number.is_i64()).map(Value::from),
        SchemaKind::Number(_) => number().map(Value::from),
        SchemaKind::Boolean => text.parse::<bool>().ok().map(Value::from),
        SchemaKind::Object(_) | SchemaKind::Array(_) | SchemaKind::Map(_) => serde_json::from_str(text).ok(),
        _ => None,
    };
    read.unwrap_or_else(|| Value::from(text))
}

fn look(schemas: Schemas<'_>, parameter: &Parameter, place: &str, text: &str, checked: &mut Checked) {
    let value = typed(schemas, &parameter.schema, text);
    checked.value(schemas, place, Some(&parameter.name), &parameter.schema, &value);
}

fn of(described: &Described, location: Location) -> impl Iterator<Item = &Parameter> {
    described.operation.parameters.iter().filter(move |parameter| parameter.location == location)
}

fn find<'a>(described: &'a Described, location: Location, name: &str) -> Option<&'a Parameter> {
    of(described, location).find(|parameter| parameter.name == name)
}
