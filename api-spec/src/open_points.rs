//! What is still open in a description: facts that the documents do not state, and places that a person has to check.

use serde_json::{Value, json};

use crate::diagnostics::Place;
use crate::model::{NamedSchemas, Spec};
use crate::sources::Sources;

/// A fact that the documents do not state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// Why it stands in the description all the same.
    pub reason: String,
    /// Where it is stated.
    pub place: Place,
}

/// A comment that asks a person to compare something with the page: `# check: …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The file, relative to the folder of APIs.
    pub file: String,
    /// The number of the line, from 1.
    pub line: usize,
    /// What is to be checked.
    pub text: String,
}

/// How the comment begins.
const CHECK: &str = "# check:";

/// The assumptions of all APIs, page by page, those of shared things first.
pub fn assumptions(spec: &Spec) -> Vec<Assumption> {
    let mut found = Vec::new();
    for api in &spec.apis {
        let file = |name: &str| Place::file(format!("{}/{name}", api.id));
        for shared in &api.parameters {
            note(&json!(shared.parameter), &file("api.yaml").key("parameters").key(&shared.key), &mut found);
        }
        note(&json!(NamedSchemas(api.schemas.clone())), &file("schemas.yaml"), &mut found);
        for chapter in &api.chapters {
            let place = file(&format!("{}/schemas.yaml", chapter.id));
            note(&json!(NamedSchemas(chapter.schemas.clone())), &place, &mut found);
        }
        for (_, operation) in api.operations() {
            note(&json!(operation), &Place::file(&operation.file), &mut found);
        }
        for (_, webhook) in api.webhooks() {
            note(&json!(webhook), &Place::file(&webhook.file), &mut found);
        }
    }
    found
}

/// The open checks of all files, by file and line.
pub fn checks(sources: &Sources) -> Vec<Check> {
    let mut checks = Vec::new();
    for (file, bytes) in sources.iter() {
        for (number, line) in (1..).zip(String::from_utf8_lossy(bytes).lines()) {
            // A comment begins its line or stands behind a blank.
            let comments = line.match_indices(CHECK).filter(|(at, _)| {
                line.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with([' ', '\t']))
            });
            checks.extend(comments.take(1).map(|(at, _)| Check {
                file: file.to_owned(),
                line: number,
                text: line.get(at + CHECK.len()..).unwrap_or_default().trim().to_owned(),
            }));
        }
    }
    checks
}

/// Keys of values that are JSON of the API.
const JSON_OF_THE_API: [&str; 3] = ["default", "examples", "corrections"];

/// Notes the assumptions of a part of the model, which is written with the keys of its file; a shared one once.
fn note(stated: &Value, place: &Place, found: &mut Vec<Assumption>) {
    match stated {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| note(item, &place.index(index), found));
        }
        Value::Object(entries) => {
            let place = &place.of_shared(entries.get("shared"));
            let assumption = entries.get("assumed").and_then(Value::as_str);
            if let Some(reason) = assumption.map(str::to_owned) {
                let place = place.key("assumed");
                if !found.iter().any(|known| known.place == place) {
                    found.push(Assumption { reason, place });
                }
            }
            let holds_names = place.last_key() == Some("properties");
            for (key, value) in entries {
                if holds_names || !JSON_OF_THE_API.contains(&key.as_str()) {
                    note(value, &place.key(key), found);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lines;

    const API: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
chapters: [{ folder: things, title: Things }]
errors:
  Late: { status: 404, code: '1', assumed: Shared. }
";

    const PAGE: &str = "\
page: { title: Find Things }
method: POST
path: /v1/things
operationId: FindThings
summary: Finds things.
parameters:
  - { name: a, in: query, required: false, assumed: A parameter., schema: { type: string } }
requestBody:
  required: true
  content:
    application/json:
      schema: { type: object, properties: { deep: { type: array, items: { type: string, assumed: Deep. } } } }
responses:
  '200': { description: OK, assumed: An answer. }
  '404':
    errors: [{ $ref: 'api.yaml#/errors/Late' }, { code: '2', assumed: A row. }]
";

    #[test]
    fn every_assumption_is_found_once_with_its_line() {
        let other = PAGE.replace("FindThings", "SeekThings").replace("/v1/things", "/v1/sought");
        let pages = [("x-v1/things/find-things.yaml", PAGE), ("x-v1/things/seek-things.yaml", &other)];
        let sources: Sources = [("x-v1/api.yaml", API)].into_iter().chain(pages).collect();
        let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
        let mut lines = Lines::of(&sources);
        let found = assumptions(&spec);
        let found: Vec<_> = found.iter().map(|one| (one.reason.as_str(), lines.line(&one.place))).collect();
        let own = [("A parameter.", 7), ("Deep.", 12), ("An answer.", 14)];
        assert_eq!(found[..5], [&own[..], &[("Shared.", 9), ("A row.", 16)]].concat());
        assert_eq!(found[5..], [&own[..], &[("A row.", 16)]].concat());
    }

    #[test]
    fn checks_are_comments_and_nothing_else() {
        let text = "# check: the title\na: 1 # check:  the value  \nb: x# check: no comment\n  # checked\n";
        let checks = checks(&Sources::from_iter([("x/a.yaml", text)]));
        let found: Vec<_> = checks.iter().map(|check| (check.line, check.text.as_str())).collect();
        assert_eq!(found, [(1, "the title"), (2, "the value")]);
    }
}
