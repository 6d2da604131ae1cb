//! An empty request, to be filled in and given by `--input`.

use serde_json::{Map, Value};

use crate::description::{Document, Kind, Operation, Place, Schema, set};

/// How many objects are shown within each other: types may contain themselves.
const DEPTH: usize = 8;

/// A request with every entry that it can have. A value is the default, the first of those that are listed, or blank.
pub(crate) fn skeleton(document: &Document, operation: &Operation) -> Value {
    let mut input = Value::Object(Map::new());
    for parameter in operation.own_parameters() {
        set(&mut input, &[parameter.place.as_str(), &parameter.name], value(document, &parameter.schema, DEPTH));
    }
    if let Some((_, body)) = operation.body() {
        set(&mut input, &[Place::Body.as_str()], value(document, body, DEPTH));
    }
    input
}

fn value(document: &Document, schema: &Schema, depth: usize) -> Value {
    let followed = document.follow(schema);
    let given = schema.default.as_ref().or(followed.default.as_ref()).or(followed.values.first());
    if let Some(given) = given {
        return given.clone();
    }
    match followed.kind() {
        Kind::Text => "".into(),
        Kind::File => serde_json::json!({ "name": "", "content": "" }),
        Kind::Integer => 0.into(),
        Kind::Number => 0.0.into(),
        Kind::Bool => false.into(),
        Kind::List if depth > 0 => {
            followed.items.iter().map(|item| value(document, item, depth - 1)).collect::<Vec<_>>().into()
        }
        Kind::Object if depth > 0 => {
            let fields = followed.properties.iter();
            fields
                .map(|(name, schema)| (name.clone(), value(document, schema, depth - 1)))
                .collect::<Map<_, _>>()
                .into()
        }
        Kind::List => Vec::<Value>::new().into(),
        Kind::Object | Kind::Any => Value::Object(Map::new()),
    }
}
