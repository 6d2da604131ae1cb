//! What is still open in a description: facts that the documents do not state, and places that a person has to check.

use crate::diagnostics::Place;
use crate::model::{Api, NamedSchema, Operation, Schema, SchemaKind, Spec};
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
    let mut found = Found { assumptions: Vec::new() };
    spec.apis.iter().for_each(|api| found.api(api));
    found.assumptions
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

struct Found {
    assumptions: Vec<Assumption>,
}

impl Found {
    fn api(&mut self, api: &Api) {
        let file = Place::file(format!("{}/api.yaml", api.id));
        for shared in &api.parameters {
            let place = file.key("parameters").key(&shared.key);
            self.note(shared.parameter.assumed.as_ref(), &place);
            self.schema(&shared.parameter.schema, &place.key("schema"));
        }
        self.named(&api.schemas, &Place::file(format!("{}/schemas.yaml", api.id)));
        api.chapters.iter().flat_map(|chapter| &chapter.operations).for_each(|operation| self.operation(operation));
    }

    fn operation(&mut self, operation: &Operation) {
        for (number, parameter) in operation.parameters.iter().enumerate() {
            if parameter.shared.is_none() {
                let place = operation.place_of_parameter(number);
                self.note(parameter.assumed.as_ref(), &place);
                self.schema(&parameter.schema, &place.key("schema"));
            }
        }
        if let (Some(body), Some(place)) = (&operation.request_body, operation.place_of_body()) {
            self.schema(&body.schema, &place);
        }
        for response in &operation.responses {
            self.note(response.assumed.as_ref(), &operation.place_of_response(response));
            if let (Some(content), Some(place)) = (&response.content, operation.place_of_content(response)) {
                self.schema(&content.schema, &place);
            }
            for (number, row) in response.errors.iter().enumerate() {
                self.note(row.assumed.as_ref(), &operation.place_of_error(response, number));
            }
        }
        self.named(&operation.schemas, &Place::file(&operation.file).key("schemas"));
    }

    fn named(&mut self, schemas: &[NamedSchema], place: &Place) {
        schemas.iter().for_each(|named| self.schema(&named.schema, &place.key(&named.name)));
    }

    fn schema(&mut self, schema: &Schema, place: &Place) {
        self.note(schema.assumed.as_ref(), place);
        match &schema.kind {
            SchemaKind::Array(array) => self.schema(&array.items, &place.key("items")),
            SchemaKind::Map(map) => self.schema(&map.values, &place.key("additionalProperties")),
            SchemaKind::Object(object) => {
                for property in &object.properties {
                    self.schema(&property.schema, &place.key("properties").key(&property.name));
                }
            }
            SchemaKind::Ref(_)
            | SchemaKind::String(_)
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::Boolean
            | SchemaKind::Any { .. }
            | SchemaKind::Binary => {}
        }
    }

    /// Notes an assumption, a shared one once.
    fn note(&mut self, reason: Option<&String>, place: &Place) {
        let Some(reason) = reason else { return };
        let place = place.key("assumed");
        if !self.assumptions.iter().any(|known| known.place == place) {
            self.assumptions.push(Assumption { reason: reason.clone(), place });
        }
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
