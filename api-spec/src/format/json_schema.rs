//! JSON Schemas of the files, made from the tables that the checks use, so that an editor completes and explains keys.
//!
//! They are a little wider than the checks: what needs more than one value to decide, they cannot tell.

use serde_json::{Map, Value, json};

use super::api::{API_FILE, CHAPTER_ERRORS_FILE};
use super::form::Form;
use super::schema::SCHEMAS_FILE;
use super::table::{Object, Shape, Variant, When};
use super::webhook::ANY_PAGE_FILE;
use crate::model::{ContentType, Word};

/// The JSON Schemas (draft 2020-12) of page files, of `api.yaml`, of `schemas.yaml` and of a chapter's `errors.yaml`, with
/// the names of their files.
///
/// The same tables give the same bytes.
///
/// ```
/// let [(name, text), ..] = api_spec::json_schema::json_schemas();
/// assert_eq!(name, "page.schema.json");
/// assert!(text.contains("operationId"));
/// ```
pub fn json_schemas() -> [(&'static str, String); 4] {
    [
        ("page.schema.json", document("Page file", &ANY_PAGE_FILE)),
        ("api.schema.json", document("api.yaml", &Shape::Object(&API_FILE))),
        ("schemas.schema.json", document("schemas.yaml", &SCHEMAS_FILE)),
        ("errors.schema.json", document("errors.yaml", &CHAPTER_ERRORS_FILE)),
    ]
}

fn document(title: &str, shape: &Shape) -> String {
    let mut definitions = Definitions::default();
    let body = match shape {
        Shape::Object(object) => definitions.object(object),
        shape => definitions.shape(shape),
    };
    let mut document = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": title });
    merge(&mut document, body);
    merge(&mut document, json!({ "$defs": definitions.0 }));
    format!("{document:#}\n")
}

/// The `$defs` of a document, by name.
#[derive(Default)]
struct Definitions(Map<String, Value>);

impl Definitions {
    fn shape(&mut self, shape: &Shape) -> Value {
        match *shape {
            Shape::Text(form) => text(form),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Whole { from, to: u64::MAX } => json!({ "type": "integer", "minimum": from }),
            Shape::Whole { from, to } => json!({ "type": "integer", "minimum": from, "maximum": to }),
            Shape::Integer => json!({ "type": "integer" }),
            Shape::Number => json!({ "type": "number" }),
            Shape::Json => json!({}),
            Shape::Choice(words) => choice(words),
            Shape::List { of, filled: true } => json!({ "type": "array", "items": self.shape(of), "minItems": 1 }),
            Shape::List { of, filled: false } => json!({ "type": "array", "items": self.shape(of) }),
            Shape::NamesOf(_) => json!({ "type": "array", "items": { "type": "string" }, "uniqueItems": true }),
            Shape::Map { keys: Form::Any, of } => json!({ "type": "object", "additionalProperties": self.shape(of) }),
            Shape::Map { keys, of } => json!({
                "type": "object",
                "propertyNames": text(keys),
                "additionalProperties": self.shape(of),
            }),
            Shape::Object(object) => self.define(object.name, |definitions| definitions.object(object)),
            Shape::Variants { name, variants } => self.define(name, |definitions| definitions.variants(variants())),
            Shape::TextOr(object) => json!({ "anyOf": [{ "type": "string" }, self.shape(&Shape::Object(object))] }),
            Shape::Content(media_type) => self.define("content", |definitions| definitions.content(media_type)),
        }
    }

    /// A body: one media type, of those that are known or with parameters behind it.
    fn content(&mut self, media_type: &'static Object) -> Value {
        let held = self.shape(&Shape::Object(media_type));
        let known = ContentType::WORDS.iter().map(|Word { text, description }| {
            let mut held = held.clone();
            merge(&mut held, json!({ "description": description }));
            ((*text).to_owned(), held)
        });
        json!({
            "description": "A body: one media type with a schema.",
            "type": "object",
            "properties": known.collect::<Map<_, _>>(),
            "propertyNames": text(Form::MediaType),
            "additionalProperties": held,
            "minProperties": 1,
            "maxProperties": 1,
        })
    }

    /// A reference to the definition of the name, which is made when it is not there.
    fn define(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        let key = name.replace(' ', "-");
        if !self.0.contains_key(&key) {
            // Keeps the place, for what refers to itself.
            self.0.insert(key.clone(), Value::Null);
            let definition = make(self);
            self.0.insert(key.clone(), definition);
        }
        json!({ "$ref": format!("#/$defs/{key}") })
    }

    fn object(&mut self, object: &Object) -> Value {
        let mut properties = Map::new();
        for key in object.keys {
            let mut schema = self.shape(&key.shape);
            merge(&mut schema, json!({ "description": key.description }));
            properties.insert(key.name.to_owned(), schema);
        }
        let required: Vec<_> = object.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
        json!({
            "description": object.description,
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })
    }

    fn variants(&mut self, variants: &[Variant]) -> Value {
        json!({ "anyOf": variants.iter().map(|variant| self.variant(variant)).collect::<Vec<_>>() })
    }

    /// An object on its condition: with the key, or with the word under the key.
    fn variant(&mut self, Variant { when, object }: &Variant) -> Value {
        let mut schema = self.object(object);
        let (key, word) = match *when {
            When::Has(key) => (key, None),
            When::Is(key, word) => (key, Some(word)),
            When::Else => return schema,
        };
        if let (Some(word), Some(shape)) = (word, schema.pointer_mut(&format!("/properties/{key}"))) {
            let description = shape["description"].take();
            *shape = json!({ "const": word, "description": description });
        }
        if let Some(Value::Array(required)) = schema.get_mut("required")
            && !required.iter().any(|name| name == key)
        {
            required.push(key.into());
        }
        schema
    }
}

fn text(form: Form) -> Value {
    match form.pattern() {
        Some(pattern) => json!({ "type": "string", "pattern": pattern }),
        None => json!({ "type": "string" }),
    }
}

fn choice(words: &[&[Word]]) -> Value {
    let choices = words
        .iter()
        .copied()
        .flatten()
        .map(|Word { text, description }| json!({ "const": text, "description": description }));
    json!({ "type": "string", "oneOf": choices.collect::<Vec<_>>() })
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::format::sample::samples;

    /// Notes the table of each name of a definition, and fails where a name has two.
    fn collect(shape: &Shape, tables: &mut BTreeMap<&'static str, *const ()>) {
        let (name, table, inside): (_, *const (), Vec<&Shape>) = match *shape {
            Shape::List { of, .. } | Shape::Map { of, .. } => return collect(of, tables),
            Shape::Object(object) | Shape::TextOr(object) | Shape::Content(object) => {
                (object.name, std::ptr::from_ref(object).cast(), object.keys.iter().map(|key| &key.shape).collect())
            }
            Shape::Variants { name, variants } => {
                let keys = variants().iter().flat_map(|variant| variant.object.keys);
                (name, variants().as_ptr().cast(), keys.map(|key| &key.shape).collect())
            }
            _ => return,
        };
        match tables.insert(name, table) {
            None => inside.into_iter().for_each(|shape| collect(shape, tables)),
            Some(known) => assert_eq!(known, table, "two definitions of the name {name}"),
        }
    }

    #[test]
    fn definitions_have_names_of_their_own() {
        for file in [ANY_PAGE_FILE, Shape::Object(&API_FILE), SCHEMAS_FILE, CHAPTER_ERRORS_FILE] {
            collect(&file, &mut BTreeMap::new());
        }
    }

    #[test]
    fn what_the_tables_allow_is_valid() {
        let shapes = [ANY_PAGE_FILE, Shape::Object(&API_FILE), SCHEMAS_FILE, CHAPTER_ERRORS_FILE];
        for ((name, text), shape) in json_schemas().into_iter().zip(shapes) {
            let schema = serde_json::from_str(&text).expect("JSON");
            let validator = jsonschema::draft202012::new(&schema).expect("a JSON Schema");
            for value in samples(&shape) {
                let value = serde_json::to_value(value).expect("JSON");
                let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
                assert!(errors.is_empty(), "{name}: {errors:?}");
            }
        }
    }

    #[test]
    fn every_key_is_explained() {
        for (name, text) in json_schemas() {
            assert!(!text.contains(r#""description": """#), "{name}");
        }
    }
}
