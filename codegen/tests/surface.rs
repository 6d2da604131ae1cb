//! What callers of the emitted crate notice of a change of the page files.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

use std::fmt::Write;
use std::path::Path;

use api_spec::compare::{Change, Fact, Level};
use api_spec::{Lines, Sources};
use proptest::prelude::*;

const API: &str = "things-v1/api.yaml";
const PAGE: &str = "things-v1/things/update-thing.yaml";

const API_TEXT: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
errorStatuses: of-codes
chapters: [{ folder: things, title: Things }]
parameters:
  ProjectId: { name: project_id, in: path, required: true, suppliedBy: client, schema: { type: string } }
";

const PAGE_TEXT: &str = "\
page: { title: Update a Thing }
method: PUT
path: /v1/{project_id}/things/{id}
operationId: UpdateThing
summary: Updates a thing.
parameters:
  - $ref: 'api.yaml#/parameters/ProjectId'
  - name: id
    in: path
    required: true
    schema: { $ref: '#/schemas/ThingId' }
  - { name: first, in: query, required: true, description: The first., schema: { type: string } }
  - { name: last, in: query, required: true, description: The last., schema: { type: string } }
  - { name: dry, in: query, required: false, description: Changes nothing., schema: { type: boolean } }
requestBody:
  required: true
  content: { application/json: { schema: { $ref: '#/schemas/Thing' } } }
responses:
  '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
  '404':
    description: Not Found
    errors: [{ code: '200', rustName: Gone, meaning: It is gone. }]
schemas:
  ThingId: { type: string, description: The id of a thing. }
  Thing:
    type: object
    description: A thing.
    properties:
      size: { type: integer, format: int32, description: How large it is. }
      colour: { type: string, enum: [red, blue] }
      parts: { type: array, items: { type: object, properties: { x: { type: string } } } }
";

/// A text in a file, and what takes its place.
type Edit = (&'static str, &'static str, &'static str);

const EDITS: &[Edit] = &[
    (PAGE, "schema: { type: boolean }", "schema: { type: integer }"),
    (PAGE, "required: false, description: Changes", "required: true, description: Changes"),
    (PAGE, "name: dry", "name: dry_run"),
    (PAGE, "schema: { type: boolean }", "rustName: rehearse, schema: { type: boolean }"),
    (PAGE, "{ name: first, in: query, required: true", "{ name: first, in: query, required: false"),
    (
        PAGE,
        "  - { name: first, in: query, required: true, description: The first., schema: { type: string } }\n  - { name: last, in: query, required: true, description: The last., schema: { type: string } }\n",
        "  - { name: last, in: query, required: true, description: The last., schema: { type: string } }\n  - { name: first, in: query, required: true, description: The first., schema: { type: string } }\n",
    ),
    (
        PAGE,
        "  - { name: dry,",
        "  - { name: new, in: query, required: false, schema: { type: string } }\n  - { name: dry,",
    ),
    (PAGE, "description: The id of a thing. }", "description: The id of a thing., maxLength: 36 }"),
    (PAGE, "description: The id of a thing. }", "description: The id of a thing., rustName: Key }"),
    (PAGE, "    properties:\n", "    required: [size]\n    properties:\n"),
    (PAGE, "size: {", "extent: {"),
    (PAGE, "enum: [red, blue]", "enum: [red, green, blue]"),
    (PAGE, "enum: [red, blue]", "enum: [blue]"),
    (PAGE, "{ type: object, properties: { x: { type: string } } }", "{ type: string }"),
    (PAGE, "{ code: '200', rustName: Gone", "{ code: '100', rustName: New }, { code: '200', rustName: Gone"),
    (PAGE, "rustName: Gone", "rustName: Lost"),
    (PAGE, "    errors: [{ code: '200', rustName: Gone, meaning: It is gone. }]\n", ""),
    (PAGE, "operationId: UpdateThing", "operationId: ChangeThing"),
    (
        PAGE,
        "'200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }",
        "'204': { description: No Content }",
    ),
    (API, "kind: auth-token", "kind: application-token"),
    (
        API,
        "required: true, suppliedBy: client, schema: { type: string } }\n",
        "required: true, suppliedBy: client, schema: { type: string } }\n  Zone: { name: Zone, in: header, required: true, suppliedBy: client, schema: { type: string } }\n",
    ),
    (PAGE, "maxLength: 36", "maxLength: 32"),
    (PAGE, "summary: Updates a thing.", "summary: Changes a thing."),
];

fn sources() -> Sources {
    Sources::from_iter([(API, API_TEXT), (PAGE, PAGE_TEXT)])
}

/// Replaces the text, if it is there. A page has its file's name from its operation, and refers to all that is shared.
fn edit(sources: &Sources, (file, from, to): Edit) -> Sources {
    let replace = |(path, bytes): (&str, &[u8])| {
        let mut text = String::from_utf8(bytes.to_vec()).unwrap();
        if path == file {
            text = text.replacen(from, to, 1);
        }
        if to.contains("Zone") && path != API {
            text = text.replacen("parameters:\n", "parameters:\n  - $ref: 'api.yaml#/parameters/Zone'\n", 1);
        }
        let path =
            if text.contains("ChangeThing") { path.replace("update-thing", "change-thing") } else { path.to_owned() };
        (path, text.into_bytes())
    };
    sources.iter().map(replace).collect()
}

fn changes(before: &Sources, after: &Sources) -> Vec<Change> {
    let load = |sources: &Sources| sources.load().unwrap_or_else(|problems| panic!("{problems}"));
    codegen::compare(&load(before), &load(after)).unwrap()
}

#[test]
fn each_edit_is_told_as_callers_notice_it() {
    let mut text = String::new();
    for one in EDITS {
        let (before, after) = (sources(), edit(&sources(), *one));
        writeln!(text, "{} => {}", one.1.trim(), one.2.trim().replace('\n', "⏎")).unwrap();
        for change in changes(&before, &after) {
            let show = |fact: &Option<Fact>, sources: &Sources| match fact {
                None => "-".to_owned(),
                Some(Fact { text, place }) => format!("{text} (:{})", Lines::of(sources).line(place)),
            };
            let (before, after) = (show(&change.before, &before), show(&change.after, &after));
            writeln!(text, "    {} {}\n        {before} => {after}", change.kind.level(), change.id()).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn names_of_any_kind_are_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let hostile = api_spec::load(&folder).unwrap();
    assert_eq!(codegen::compare(&hostile, &hostile).unwrap(), []);
    let mut other = hostile.clone();
    other.apis[0].chapters.pop();
    let gone = codegen::compare(&hostile, &other).unwrap();
    assert!(!gone.is_empty() && gone.iter().all(|change| change.kind.level() == Level::Breaking), "{gone:?}");
}

#[test]
fn an_api_that_comes_or_goes_is_told_once() {
    let ids = |changes: Vec<Change>| changes.iter().map(Change::id).collect::<Vec<_>>();
    assert_eq!(ids(changes(&Sources::default(), &sources())), ["rust-item-added:things_v1"]);
    assert_eq!(ids(changes(&sources(), &Sources::default())), ["rust-item-removed:things_v1"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_way_back_tells_as_much_and_what_was_new_is_gone(
        chosen in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let after = chosen.iter().fold(sources(), |sources, index| edit(&sources, EDITS[index.index(EDITS.len())]));
        // Some edits exclude each other.
        let (Ok(old), Ok(new)) = (sources().load(), after.load()) else { return Ok(()) };
        prop_assert_eq!(codegen::compare(&old, &old).unwrap(), []);
        let (there, back) = (codegen::compare(&old, &new).unwrap(), codegen::compare(&new, &old).unwrap());
        prop_assert_eq!(there.len(), back.len());
        let additions = |changes: &[Change]| changes.iter().filter(|change| change.kind.level() == Level::Addition).count();
        let removals = |changes: &[Change]| changes.iter().filter(|change| change.after.is_none()).count();
        prop_assert_eq!(additions(&there), removals(&back));
    }
}
