//! The two pages that the description began with, as far as their facts go: they transcribe to exactly what stands in
//! `api-spec/`. The sentences below are not the pages' own; names, limits, codes and messages are.

use api_spec::model::Api;
use serde_yaml::Value;
use transcribe::{Book, Existing, Facts};

use crate::description::{self, SharedFiles};

const DELETE_OTA_PACKAGE: &str = include_str!("first_pages/delete-ota-package.txt");
const DELETE_VERSION_PACKAGE: &str = include_str!("first_pages/delete-version-package.txt");

/// A page, and the folder, chapter and file that it has in the description.
const PAGES: [(&str, &str, &str, &str); 2] = [
    (DELETE_OTA_PACKAGE, "iotda-v5", "ota-upgrade-packages", "delete-ota-package.yaml"),
    (DELETE_VERSION_PACKAGE, "northbound-v1", "device-upgrade", "delete-version-package.yaml"),
];

fn api(id: &str) -> Api {
    description::load().apis.into_iter().find(|api| api.id == id).unwrap()
}

fn facts(page: &str) -> Facts {
    transcribe::read(page, None, false).unwrap()
}

#[test]
fn the_page_says_nothing_that_the_file_does_not() {
    for (page, id, chapter, file) in PAGES {
        let old = description::text(&format!("{id}/{chapter}/{file}"));
        let shared = SharedFiles::of(id, chapter);
        let existing = Existing { page: &old, shared: &shared.list() };
        let update = transcribe::update(&facts(page), existing, Some(&api(id))).unwrap().unwrap();
        assert_eq!(update.text, old, "{file}");
        assert_eq!(update.notes, [], "{file}");
    }
}

#[test]
fn a_new_file_has_all_facts_of_the_one_that_stands_there() {
    for (page, id, chapter, file) in PAGES {
        let facts = facts(page);
        let api = api(id);
        let shared = SharedFiles::of(id, chapter);
        let shared = shared.list();
        let new = transcribe::page_file(&facts, Some(Book { api: &api, shared: &shared })).unwrap().text;
        // What the page states is the same in both: seen from either file, the page has no news.
        let existing = Existing { page: &new, shared: &shared };
        let update = transcribe::update(&facts, existing, Some(&api)).unwrap().unwrap();
        assert_eq!((update.text.as_str(), update.notes.len()), (new.as_str(), 0), "{new}");
        let stands: Value = serde_yaml::from_str(&description::text(&format!("{id}/{chapter}/{file}"))).unwrap();
        let new: Value = serde_yaml::from_str(&new).unwrap();
        for key in ["method", "path"] {
            assert_eq!(new[key], stands[key], "{file} {key}");
        }
        assert_eq!(new["page"]["title"], stands["page"]["title"]);
        assert_eq!(new["page"]["updated"], stands["page"]["updated"]);
        assert_eq!(names(&new), names(&stands), "{file}");
        assert_eq!(codes(&new, &shared), codes(&stands, &shared), "{file}");
    }
}

/// The parameters in order.
fn names(page: &Value) -> Vec<String> {
    let name = |item: &Value| format!("{} {}", item["in"].as_str().unwrap(), item["name"].as_str().unwrap());
    page["parameters"].as_sequence().unwrap().iter().map(name).collect()
}

/// Statuses, and rows with their messages; rows that other documents tell are left out.
fn codes(page: &Value, shared: &[(&str, &str)]) -> Vec<String> {
    let mut codes = Vec::new();
    for (status, response) in page["responses"].as_mapping().unwrap() {
        let status = status.as_str().unwrap();
        codes.push(status.to_owned());
        let rows = response["errors"].as_sequence().into_iter().flatten().map(|row| followed(row, shared));
        for row in rows.filter(|row| row["assumed"].is_null()) {
            codes.push(format!("{status} {} {}", row["code"].as_str().unwrap(), row["message"].as_str().unwrap()));
        }
    }
    codes
}

/// The row that a reference leads to.
fn followed(row: &Value, shared: &[(&str, &str)]) -> Value {
    let Some((file, path)) = row["$ref"].as_str().and_then(|reference| reference.split_once("#/")) else {
        return row.clone();
    };
    let (_, text) = shared.iter().find(|(name, _)| *name == file).unwrap();
    let root: Value = serde_yaml::from_str(text).unwrap();
    path.split('/').fold(root, |value, key| value[key].clone())
}
