//! The two pages that the description began with, as far as their facts go: they transcribe to exactly what stands in
//! `api-spec/`. The sentences below are not the pages' own; names, limits, codes and messages are.

use std::path::Path;

use api_spec::model::Api;
use transcribe::{Book, Existing, Facts};

const DELETE_OTA_PACKAGE: &str = include_str!("first_pages/delete-ota-package.txt");
const DELETE_VERSION_PACKAGE: &str = include_str!("first_pages/delete-version-package.txt");

/// A page, and the folder, chapter and file that it has in the description.
const PAGES: [(&str, &str, &str); 2] = [
    (DELETE_OTA_PACKAGE, "iotda-v5", "ota-upgrade-packages/delete-ota-package.yaml"),
    (DELETE_VERSION_PACKAGE, "northbound-v1", "device-upgrade/delete-version-package.yaml"),
];

fn text(book: &str, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec").join(book).join(file);
    std::fs::read_to_string(path).unwrap_or_default()
}

fn book(id: &str) -> Api {
    let spec = api_spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")).unwrap();
    spec.apis.into_iter().find(|api| api.id == id).unwrap()
}

fn facts(page: &str) -> Facts {
    transcribe::read(page, None, false).unwrap()
}

#[test]
fn the_page_says_nothing_that_the_file_does_not() {
    for (page, id, file) in PAGES {
        let (old, api, schemas) = (text(id, file), text(id, "api.yaml"), text(id, "schemas.yaml"));
        let existing = Existing { page: &old, shared: &[("api.yaml", &api), ("schemas.yaml", &schemas)] };
        let update = transcribe::update(&facts(page), existing, Some(&book(id))).unwrap().unwrap();
        assert_eq!(update.text, old, "{file}");
        assert_eq!(update.notes, [], "{file}");
    }
}

#[test]
fn a_new_file_has_all_facts_of_the_one_that_stands_there() {
    for (page, id, file) in PAGES {
        let facts = facts(page);
        let book = book(id);
        let (api, schemas) = (text(id, "api.yaml"), text(id, "schemas.yaml"));
        let shared = [("api.yaml", api.as_str()), ("schemas.yaml", schemas.as_str())];
        let new = transcribe::page_file(&facts, Some(Book { api: &book, shared: &shared })).unwrap().text;
        // What the page states is the same in both: seen from either file, the page has no news.
        let existing = Existing { page: &new, shared: &shared };
        let update = transcribe::update(&facts, existing, Some(&book)).unwrap().unwrap();
        assert_eq!((update.text.as_str(), update.notes.len()), (new.as_str(), 0), "{new}");
        let stands: serde_yaml::Value = serde_yaml::from_str(&text(id, file)).unwrap();
        let new: serde_yaml::Value = serde_yaml::from_str(&new).unwrap();
        for key in ["method", "path"] {
            assert_eq!(new[key], stands[key], "{file} {key}");
        }
        assert_eq!(new["page"]["title"], stands["page"]["title"]);
        assert_eq!(new["page"]["updated"], stands["page"]["updated"]);
        assert_eq!(names(&new), names(&stands), "{file}");
        assert_eq!(codes(&new, &api), codes(&stands, &api), "{file}");
    }
}

/// The parameters in order, shared ones by their reference.
fn names(page: &serde_yaml::Value) -> Vec<String> {
    let name = |item: &serde_yaml::Value| {
        let text = |key: &str| item[key].as_str().map(str::to_owned);
        text("$ref").or_else(|| Some(format!("{} {}", text("in")?, text("name")?))).unwrap()
    };
    page["parameters"].as_sequence().unwrap().iter().map(name).collect()
}

/// Statuses with their words, and rows with their messages; rows that other documents tell are left out.
fn codes(page: &serde_yaml::Value, api: &str) -> Vec<String> {
    let api: serde_yaml::Value = serde_yaml::from_str(api).unwrap();
    let mut codes = Vec::new();
    for (status, response) in page["responses"].as_mapping().unwrap() {
        let status = status.as_str().unwrap();
        codes.push(format!("{status} {}", response["description"].as_str().unwrap_or_default()));
        for row in response["errors"].as_sequence().into_iter().flatten().filter(|row| row["assumed"].is_null()) {
            let shared = row["$ref"].as_str().and_then(|to| to.strip_prefix("api.yaml#/errors/"));
            let row = shared.map_or(row, |key| &api["errors"][key]);
            codes.push(format!(
                "{status} {} {}",
                row["code"].as_str().unwrap(),
                row["message"].as_str().unwrap_or_default()
            ));
        }
    }
    codes
}
