//! The JSON Schemas are those beside the page files, and agree with the checks about what a good file is.

use std::collections::BTreeSet;
use std::path::Path;

use crate::fixture::{API, PAGE, SCHEMAS, replaced, sources};
use api_spec::Sources;
use api_spec::json_schema::json_schemas;
use jsonschema::Validator;
use serde_json::Value;

/// The folder of the page files.
fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

struct Validators {
    page: Validator,
    api: Validator,
    schemas: Validator,
    errors: Validator,
}

impl Validators {
    fn new() -> Self {
        let [page, api, schemas, errors] = json_schemas().map(|(name, text)| {
            let schema = serde_json::from_str(&text).expect("JSON");
            jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"))
        });
        Self { page, api, schemas, errors }
    }

    fn complaints(&self, sources: &Sources) -> Vec<String> {
        let complaints = |(path, bytes): (&str, &[u8])| {
            let validator = match path.rsplit('/').next() {
                Some("api.yaml") => &self.api,
                Some("schemas.yaml") => &self.schemas,
                Some("errors.yaml") => &self.errors,
                _ => &self.page,
            };
            let value: Value = serde_yaml::from_slice(bytes).expect("YAML");
            validator.iter_errors(&value).map(|error| format!("{path}: {error}")).collect::<Vec<_>>()
        };
        sources.iter().flat_map(complaints).collect()
    }
}

#[test]
fn the_files_are_up_to_date() {
    for (name, text) in json_schemas() {
        let written = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(written == text, "api-spec/{name} is stale: run `cargo xtask schema`");
    }
}

/// The table of all keys as README.md shows it: a row a kind of object, mandatory keys in bold, with the words that a key
/// can have. The keys that all kinds of a thing have stand in a row of their own.
fn key_table() -> String {
    let mut rows = Vec::new();
    for (_, text) in json_schemas() {
        let document: Value = serde_json::from_str(&text).expect("JSON");
        let definitions = document["$defs"].as_object().expect("definitions");
        let own = (document["title"].as_str().expect("a title"), &document);
        for (name, definition) in [own].into_iter().chain(definitions.iter().map(|(name, it)| (name.as_str(), it))) {
            let kinds = definition["anyOf"].as_array().map_or(vec![definition], |kinds| kinds.iter().collect());
            let has =
                |kind: &Value, key: &str| kind["properties"].get(key).is_some_and(|value| value["const"].is_null());
            let common = |key: &str| kinds.len() > 2 && kinds.iter().all(|kind| has(kind, key));
            let name = name.replace('-', " ");
            for kind in kinds.iter().filter(|kind| kind["properties"].is_object()) {
                let description = kind["description"].as_str().unwrap_or_default();
                rows.push(format!("| {name} | {description} | {} |\n", keys(kind, |key| !common(key))));
            }
            if kinds.len() > 2 {
                rows.push(format!("| {name} | of any kind | {} |\n", keys(kinds[0], common)));
            }
        }
    }
    let mut seen = BTreeSet::new();
    rows.retain(|row| seen.insert(row.clone()));
    format!("| object | | keys |\n|---|---|---|\n{}", rows.concat())
}

fn keys(object: &Value, is_shown: impl Fn(&str) -> bool) -> String {
    let properties = object["properties"].as_object().into_iter().flatten().filter(|(key, _)| is_shown(key));
    let keys = properties.map(|(key, value)| {
        let is_needed = object["required"].as_array().is_some_and(|needed| needed.iter().any(|name| name == key));
        let words = value["oneOf"].as_array().into_iter().flatten().map(|word| &word["const"]);
        let words: Vec<_> = words.chain(value.get("const")).filter_map(Value::as_str).collect();
        let key = if is_needed { format!("**`{key}`**") } else { format!("`{key}`") };
        if words.is_empty() { key } else { format!("{key} ({})", words.join(", ")) }
    });
    keys.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_table_of_keys_in_the_documentation_is_that_of_the_format() {
    let table = key_table();
    assert!(include_str!("../../README.md").contains(&table), "the table of keys in README.md is to be:\n{table}");
}

#[test]
fn all_page_files_are_valid() {
    let sources = Sources::read(folder()).expect("the page files can be read");
    assert_eq!(Validators::new().complaints(&sources), [""; 0]);
}

#[test]
fn bad_files_are_not_valid() {
    let validators = Validators::new();
    assert_eq!(validators.complaints(&sources()), [""; 0]);
    for (file, from, to) in [
        (PAGE, "summary:", "sumary:"),
        (PAGE, "    in: path\n", ""),
        (PAGE, "method: PUT", "method: put"),
        (PAGE, "code: '200'", "code: 200"),
        (PAGE, "required: [name]", "required: name"),
        (PAGE, "type: integer", "type: intger"),
        (PAGE, "type: array, ", ""),
        (PAGE, "type: integer, minimum", "type: string, minimum"),
        (PAGE, "2023-11-08", "08.11.2023"),
        (PAGE, "'404':", "'99':"),
        (PAGE, "    application/json:", "    text/plain: {}\n    application/json:"),
        (API, "status: 403", "status: 99"),
        (API, "kind: auth-token", "kind: token"),
        (API, "credentials:\n  - kind: auth-token", "credentials: []"),
        (API, "{slug}.html", "page.html"),
        (SCHEMAS, "maxLength: 36", "maxLength: -1"),
    ] {
        let sources = replaced(file, from, to);
        assert_ne!(validators.complaints(&sources), [""; 0], "{from:?} replaced by {to:?} in {file}");
    }
}
