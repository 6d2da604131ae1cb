//! `api.yaml` as a value becomes the API of the model, as yet without types and operations.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

use super::document::typed;
use super::reference::API;
use crate::diagnostics::{Sink, write_one_of};
use crate::model::{Api, StatusRange};
use crate::step::At;

/// The API that `api.yaml` states.
pub(super) fn api(stated: &Mapping, id: &str, sink: &mut Sink<'_>) -> Option<Api> {
    check_defaults(stated, sink);
    let everywhere = errors_everywhere(stated, sink);
    let mut api = stated.clone();
    api.insert("id".into(), id.into());
    api.insert("errorsEverywhere".into(), everywhere.into());
    typed(api.into(), sink)
}

/// The rows that any operation may be refused with, each with its status.
fn errors_everywhere(api: &Mapping, sink: &mut Sink<'_>) -> Vec<Value> {
    let errors = At::ROOT.key("errors");
    let mut everywhere = Vec::new();
    for (key, row) in api.get("errors").and_then(Value::as_mapping).into_iter().flatten() {
        let (Some(key), Some(row)) = (key.as_str(), row.as_mapping()) else { continue };
        if row.get("everywhere").and_then(Value::as_bool) != Some(true) {
            continue;
        }
        match row.get("status") {
            Some(status) => everywhere.push(vec![status.clone(), shared_row(row, API, key).into()].into()),
            None => {
                sink.key(&errors.key(key).key("everywhere"), "the row has no status", "add a \"status\" to the row")
            }
        }
    }
    everywhere
}

/// A row that tells where it is stated.
pub(super) fn shared_row(row: &Mapping, file: &str, key: &str) -> Mapping {
    let mut row = row.clone();
    let shared = Mapping::from_iter([("file".into(), file.into()), ("key".into(), key.into())]);
    row.insert("shared".into(), shared.into());
    row
}

/// The keys of the parameters that every page has.
pub(super) fn default_parameters(api: &Mapping) -> BTreeSet<String> {
    let keys = api.get("defaults").and_then(|defaults| defaults.get("parameters")?.as_sequence());
    keys.into_iter().flatten().filter_map(|key| key.as_str().map(str::to_owned)).collect()
}

fn check_defaults(api: &Mapping, sink: &mut Sink<'_>) {
    let Some(defaults) = api.get("defaults") else { return };
    let at = At::ROOT.key("defaults");
    let parameters = at.key("parameters");
    let known =
        || api.get("parameters").and_then(Value::as_mapping).into_iter().flatten().filter_map(|(key, _)| key.as_str());
    for (index, key) in defaults.get("parameters").and_then(Value::as_sequence).into_iter().flatten().enumerate() {
        if let Some(key) = key.as_str().filter(|key| !known().any(|known| known == *key)) {
            let names: Vec<_> = known().collect();
            let instead = write_one_of(key, names.iter().copied());
            sink.value(&parameters.index(index), "there is no such parameter", instead);
        }
    }
    let responses = at.key("responses");
    for (status, _) in defaults.get("responses").and_then(Value::as_mapping).into_iter().flatten() {
        let Some(key) = status.as_str() else { continue };
        if key.parse().is_ok_and(StatusRange::is_success) {
            sink.key(&responses.key(key), "a success cannot be a default", "state it in the pages");
        }
    }
}
