//! What cannot become Rust is reported with its place, and nothing is emitted.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::path::Path;

use api_spec::{Problems, Sources};
use codegen::Error;

const API: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers:
  - { url: 'https://{region}.example.com', variables: { region: { enum: [x-1, y-1], default: x-1 } } }
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
chapters: [{ folder: things, title: Things }]
";

const PAGE: &str = "\
page: { title: Update a Thing }
method: PUT
path: /v1/things/{id}
operationId: UpdateThing
summary: Updates a thing.
parameters:
  - { name: id, in: path, required: true, schema: { type: string } }
  - { name: start_time, in: query, schema: { type: string } }
requestBody:
  required: true
  content: { application/json: { schema: { type: object, properties: { state: { $ref: '#/schemas/State' } } } } }
responses:
  '204': {}
  '403': { errors: [{ code: A.1, rustName: Refused }] }
  '404': {}
schemas:
  State: { type: string, enum: [FAIL, ok] }
";

/// The problems of the description when a text of it is replaced, one line each.
fn problems(from: &str, to: &str) -> Vec<String> {
    problems_of(&[("things-v1/things/update-thing.yaml", &PAGE.replacen(from, to, 1)), ("things-v1/api.yaml", API)])
}

fn problems_of(files: &[(&str, &str)]) -> Vec<String> {
    problems_in(&files.iter().copied().collect())
}

fn problems_in(sources: &Sources) -> Vec<String> {
    let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
    match codegen::generate(&spec) {
        Ok(_) => Vec::new(),
        Err(Error::Problems(findings)) => {
            Problems::locate(sources, findings).iter().flatten().map(api_spec::Problem::line).collect()
        }
        Err(defect) => panic!("{defect}"),
    }
}

/// A clash is reported at both places, and each report names the other.
#[track_caller]
fn assert_clash(from: &str, to: &str, places: [(&str, &str, &str); 2], name: &str) {
    let reported = problems(from, to);
    let [(_, first, _), (_, second, _)] = places;
    for ((place, this, remedy), other) in places.into_iter().zip([second, first]) {
        let wrong = format!("{place}: {this} would be called {name} in Rust, like {other} (");
        let found = reported.iter().any(|line| line.starts_with(&wrong) && line.ends_with(&format!(") – {remedy}")));
        assert!(found, "{wrong}…) – {remedy}\n{reported:#?}");
    }
    assert_eq!(reported.len(), 2, "{reported:#?}");
}

const RUST_NAME: &str = "add a \"rustName\" here or to the other";

#[test]
fn two_values_of_an_enum() {
    assert_clash(
        "enum: [FAIL, ok]",
        "enum: [fail, FAIL, ok]",
        [
            ("things-v1/things/update-thing.yaml:17:33", "the value \"fail\"", RUST_NAME),
            ("things-v1/things/update-thing.yaml:17:39", "the value \"FAIL\"", RUST_NAME),
        ],
        "Fail",
    );
}

#[test]
fn two_parameters_and_a_parameter_and_a_property() {
    let file = "things-v1/things/update-thing.yaml";
    assert_clash(
        "parameters:\n",
        "parameters:\n  - { name: startTime, in: query, schema: { type: string } }\n",
        [
            (&format!("{file}:7:5"), "the parameter \"startTime\"", RUST_NAME),
            (&format!("{file}:9:5"), "the parameter \"start_time\"", RUST_NAME),
        ],
        "start_time",
    );
    assert_clash(
        "properties: {",
        "properties: { id: { type: string },",
        [
            (&format!("{file}:7:5"), "the parameter \"id\"", RUST_NAME),
            (&format!("{file}:11:72"), "the property \"id\"", RUST_NAME),
        ],
        "id",
    );
}

#[test]
fn two_types_of_an_api_wherever_they_stand() {
    let file = "things-v1/things/update-thing.yaml";
    assert_clash(
        "State: { type: string,",
        "State: { rustName: Region, type: string,",
        [
            (
                "things-v1/api.yaml:5:57",
                "the part of an address \"region\"",
                "rename it, or add a \"rustName\" to the other",
            ),
            (&format!("{file}:17:3"), "the type \"State\"", RUST_NAME),
        ],
        "Region",
    );
    assert_clash(
        "State: { type: string,",
        "State: { rustName: UpdateThingError, type: string,",
        [
            (
                &format!("{file}:4:1"),
                "the error of the operation \"UpdateThing\"",
                "choose another operationId, or add a \"rustName\" to the other",
            ),
            (&format!("{file}:17:3"), "the type \"State\"", RUST_NAME),
        ],
        "UpdateThingError",
    );
    assert_clash(
        "{ type: string } }\nrequestBody",
        "{ type: string, enum: [a], rustName: State } }\nrequestBody",
        [
            (&format!("{file}:8:36"), "the type of \"UpdateThing.start_time\"", RUST_NAME),
            (&format!("{file}:17:3"), "the type \"State\"", RUST_NAME),
        ],
        "State",
    );
}

#[test]
fn one_error_under_two_statuses_is_no_clash() {
    let same = "'403': { errors: [{ code: A.1, rustName: Refused }] }\n  '400': { errors: [{ code: A.1, rustName: Refused }] }";
    assert!(problems("'403': { errors: [{ code: A.1, rustName: Refused }] }", same).is_empty());
}

#[test]
fn what_emitted_code_has_anyway() {
    let reported = |from: &str, to: &str| {
        let reported = problems(from, to);
        assert_eq!(reported.len(), 1, "{reported:#?}");
        reported.concat()
    };
    let file = "things-v1/things/update-thing.yaml";
    let expected = format!(
        "{file}:8:5: the parameter \"new\" would be called new in Rust, like the constructor \
         ({{ name: new, in: query, schema: {{ type: string }} }}) – {RUST_NAME}"
    );
    assert_eq!(reported("name: start_time", "name: new"), expected);
    let prelude = "would be called Option in Rust, like a name of Rust's prelude";
    assert!(reported("State: {", "State: { rustName: Option,").contains(prelude));
    assert!(reported("[FAIL, ok]", "[FAIL, other]").contains("like the variant for other values"));
    assert!(
        reported("rustName: Refused", "rustName: Undocumented").contains("like the variant for undocumented errors")
    );
}

#[test]
fn what_has_no_rust_name_is_called_otherwise() {
    let api = API.replace("things, title", "schemas, title");
    let reported =
        problems_of(&[("things-v1/schemas/do.yaml", &PAGE.replace("UpdateThing", "Do")), ("things-v1/api.yaml", &api)]);
    assert_eq!(
        reported,
        [
            "things-v1/api.yaml:8:12: the chapter \"schemas\" would be called schemas in Rust, like the module of the types that \
          chapters share ({ folder: schemas, title: Things }) – rename its folder"
        ]
    );
}

#[test]
fn a_list_of_nothing_but_itself() {
    let reported = problems(
        "State: { type: string, enum: [FAIL, ok] }",
        "State: { type: array, items: { $ref: '#/schemas/State' } }",
    );
    assert_eq!(
        reported,
        [
            "things-v1/things/update-thing.yaml:17:25: the type State leads back to itself, without an object on the way \
          (items) – make one of the types an object"
        ]
    );
}

#[test]
fn a_login_that_a_client_cannot_make() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let reported = |edits: &[(&str, &str, &str)]| {
        let mut sources = Sources::read(&folder).unwrap();
        for (file, from, to) in edits {
            let text = String::from_utf8(sources.get(file).unwrap().to_vec()).unwrap();
            assert!(text.contains(from), "{file} does not hold {from}");
            sources.insert(*file, text.replace(from, to));
        }
        problems_in(&sources)
    };
    let page = "login-v1/access/log-in.yaml";
    let more = reported(&[(
        page,
        "required: [app, secret], properties: {",
        "required: [app, kind], properties: { kind: { type: integer },",
    )]);
    let unknown = "a login cannot supply this mandatory value (kind) – choose another operation for the login";
    assert_eq!(more, [format!("{page}:9:98: {unknown}")]);
    let number = reported(&[(page, "secret: { type: string, format: password }", "secret: { type: integer }")]);
    assert!(number.concat().contains("a login can only supply a text here (secret)"), "{number:?}");
    let zone = "chapters: [";
    let parameters = "parameters:\n  Zone: { name: zone, in: path, required: true, suppliedBy: client, schema: { type: string } }\nchapters: [";
    let scope = reported(&[
        ("login-v1/api.yaml", zone, parameters),
        (page, "path: /v1/log-in", "path: /v1/{zone}/log-in\nparameters: [{ $ref: 'api.yaml#/parameters/Zone' }]"),
    ]);
    assert!(
        scope.concat().contains("login-v1/api.yaml:7:5: a login cannot supply the parameters that the client supplies"),
        "{scope:?}"
    );
}
