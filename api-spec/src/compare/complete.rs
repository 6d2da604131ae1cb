//! Whether the table has a rule for each key of the page language: samples of the language's tables are altered key by key.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::table::TABLE;
use super::walk::{Rule, Side, Site, Walk};
use super::{Change, Kind};
use crate::Place;
use crate::format::sample::samples;
use crate::format::{API_FILE, PAGE_FILE, SCHEMAS_FILE, Shape, WEBHOOK_FILE};

/// What loading resolves, so that no description has it, and schemas, which have a file of their own in the test.
const ELSEWHERE: [&str; 7] = [
    "api/defaults",
    "api/errorStatuses",
    "api/errors",
    "operation/schemas",
    "webhook/schemas",
    "operation/parameters/$ref",
    "operation/responses/errors/$ref",
];

fn changes(path: &str, before: &Value, after: &Value) -> Vec<Change> {
    let sides = [before, after].map(|value| Side { value: Some(value), place: Place::file("x/api.yaml") });
    let site = Site { path: path.to_owned(), subject: "x".to_owned(), received: false, sides };
    let mut walk = Walk { table: TABLE, ..Walk::default() };
    walk.visit(&site, &site);
    walk.changes
}

/// The ways to all keys of a value, each with the pointer to what holds the key. The items of a list count for nothing.
fn keys<'v>(value: &'v Value, way: &str, pointer: &str) -> Vec<(String, String, &'v str)> {
    let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    let entries = value.as_object().into_iter().flatten().flat_map(|(key, held)| {
        let way = format!("{way}/{key}");
        let deeper = keys(held, &way, &below(key));
        [(way, pointer.to_owned(), key.as_str())].into_iter().chain(deeper)
    });
    let items = value.as_array().into_iter().flatten().enumerate();
    entries.chain(items.flat_map(|(number, item)| keys(item, way, &below(&number.to_string())))).collect()
}

/// The value with another text, number or flag under a key of what the pointer leads to, and without the key.
fn altered(value: &Value, pointer: &str, key: &str) -> [Value; 2] {
    let other = |held: &Value| match held {
        Value::Bool(flag) => Some((!flag).into()),
        Value::Number(number) => Some((number.as_f64()? / 2.0 + 3.0).into()),
        Value::String(text) => Some(format!("{text}x").into()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    [true, false].map(|is_kept| {
        let mut value = value.clone();
        let holder = value.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it holds the key");
        match holder.get(key).filter(|_| is_kept).and_then(other) {
            Some(other) => holder.insert(key.to_owned(), other),
            None => holder.shift_remove(key),
        };
        value
    })
}

/// What a file may state, one key and one item at a time, so that there is little to walk through.
fn parts(file: &Shape) -> Vec<Value> {
    let entries: Vec<(String, Value)> = match file {
        Shape::Object(file) => file
            .keys
            .iter()
            .flat_map(|key| samples(&key.shape).into_iter().map(|held| (key.name.to_owned(), json(held))))
            .collect(),
        file => {
            samples(file).into_iter().flat_map(|sample| json(sample).as_object().cloned().unwrap_or_default()).collect()
        }
    };
    let parts = entries.into_iter().flat_map(|(key, held)| match held {
        Value::Array(items) => items.into_iter().map(|item| json!({ &key: [item] })).collect(),
        held => vec![json!({ key: held })],
    });
    parts.collect()
}

fn json(sample: serde_yaml::Value) -> Value {
    serde_json::to_value(sample).expect("a sample is JSON")
}

#[test]
fn each_key_of_the_page_language_is_told_by_a_rule() {
    let files = [
        ("operation", Shape::Object(&PAGE_FILE)),
        ("webhook", Shape::Object(&WEBHOOK_FILE)),
        ("api", Shape::Object(&API_FILE)),
        ("type/properties", SCHEMAS_FILE),
    ];
    let silent = TABLE.iter().filter(|(_, rule)| matches!(rule, Rule::Nothing)).map(|(path, _)| *path);
    let left_out: Vec<_> = silent.chain(ELSEWHERE).map(|path| format!("{path}/")).collect();
    // Whether the keys are told, by the ends of their ways: schemas are the same wherever they stand.
    let mut told = BTreeMap::new();
    for (path, file) in files {
        for part in parts(&file) {
            for (way, pointer, key) in keys(&part, path, "") {
                if left_out.iter().any(|path| format!("{way}/").starts_with(path)) {
                    continue;
                }
                let end: Vec<_> = way.rsplit('/').take(3).map(str::to_owned).collect();
                let is_told = told.entry(end).or_insert(false);
                if *is_told {
                    continue;
                }
                for other in &altered(&part, &pointer, key) {
                    let changes = changes(path, &part, other);
                    let without_rule = changes.iter().find(|change| change.kind == Kind::OtherChanged);
                    assert_eq!(without_rule, None, "{way}");
                    *is_told |= !changes.is_empty();
                }
            }
        }
    }
    assert_eq!(told.iter().filter(|(_, is_told)| !**is_told).collect::<Vec<_>>(), []);
}

#[test]
fn a_key_without_a_rule_is_told() {
    let told = changes("operation", &json!({ "page": { "new": 1 } }), &json!({ "page": {}, "other": [] }));
    let ids: Vec<_> = told.iter().map(Change::id).collect();
    assert_eq!(ids, ["other-changed:x/page/new", "other-changed:x/other"]);
}
