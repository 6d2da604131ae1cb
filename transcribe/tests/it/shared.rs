//! What pages share: a page file repeats none of it, and refers to what it needs.

use api_spec::Sources;
use api_spec::model::Api;
use transcribe::{Book, Existing, Update};

const API: &str = "\
title: Garden
description: Beds.
pages: https://example.com/{slug}.html
paths: [/v5/iot/]
servers: [{ url: https://example.com }]
credentials: [{ kind: auth-token }]
errorBody: { code: code, message: message }
chapters: [{ folder: beds, title: Beds }]
defaults:
  parameters: [ProjectId, AuthToken]
  responses: { '401': { then: log-in-again } }
parameters:
  ProjectId: { name: project_id, in: path, required: true, suppliedBy: client, schema: { type: string } }
  AuthToken: { name: X-Auth-Token, in: header, suppliedBy: credential, schema: { type: string, format: password } }
errors:
  TooFast: { status: 403, code: G.1, message: Too fast. }
";
const CHAPTER_ERRORS: &str = "NoBed: { code: G.2, message: No such bed., meaning: There is none. }\n";
const CHAPTER_SCHEMAS: &str = "\
Soil:
  required: [kind]
  properties:
    kind: { type: string, maxLength: 8 }
    wet: { type: boolean }
";

/// Another page of the chapter, so that what it shares is shared.
const OTHER: &str = "\
page: { title: Show a Bed }
method: GET
path: /v5/iot/{project_id}/beds/{bed_id}
operationId: ShowBed
summary: Shows a bed.
parameters:
  - { name: bed_id, in: path, required: true, schema: { type: string } }
responses:
  '200': { content: { application/json: { schema: { $ref: 'beds/schemas.yaml#/Soil' } } } }
  '403': { errors: [{ $ref: 'api.yaml#/errors/TooFast' }] }
  '404': { errors: [{ $ref: 'beds/errors.yaml#/NoBed' }] }
";

const PAGE: &str = "\
Change a Bed
Function
Changes it.
URI
PUT /v5/iot/{project_id}/beds/{bed_id}
Table 1 Path Parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
project_id | Yes | String | The project. |
bed_id | Yes | String | The bed. A maximum of 36 characters. Only letters, digits, and hyphens (-) are allowed. |
Table 2 Query Parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
sort | No | String | The order. Options: <, > |
Request Parameters
Table 3 Request header parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
X-Auth-Token | Yes | String | The token. |
Content-Type | Yes | String | application/json;charset=UTF-8 |
Table 4 Request body parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
soil | Yes | Soil object | The soil. |
depth | No | Integer | How deep. This parameter is mandatory when kind is CLAY. |
Table 5 Soil
Parameter | Mandatory | Type | Description |
---|---|---|---|
kind | Yes | String(8) | The kind. |
wet | No | Boolean | Whether it is wet. |
Response Parameters
Status Codes
Status Code | Description |
---|---|
204 | No Content |
400 | Bad Request |
401 | Unauthorized |
409 | Bed In Use |
Error Codes
HTTP Status Code | Error Code | Error Description | Remarks |
---|---|---|---|
403 | G.1 | Too fast. | Slow down. |
403 | G.7 |  |  |
403 | G.8 |  |  |
404 | G.2 | No such bed. | Look again. |
Previous topic
";

/// The files that the page may refer to.
const SHARED: [(&str, &str); 4] = [
    ("api.yaml", API),
    ("schemas.yaml", ""),
    ("beds/schemas.yaml", CHAPTER_SCHEMAS),
    ("beds/errors.yaml", CHAPTER_ERRORS),
];

/// The API with a page file more; it loads.
fn api(page: Option<&str>) -> Api {
    let shared = SHARED.iter().filter(|(_, text)| !text.is_empty()).copied().chain([("beds/show-bed.yaml", OTHER)]);
    let files = shared.chain(page.map(|page| ("beds/change-bed.yaml", page)));
    let sources: Sources = files.map(|(name, text)| (format!("garden/{name}"), text.to_owned())).collect();
    let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}\n{}", page.unwrap_or_default()));
    spec.apis.into_iter().next().unwrap()
}

fn new_file() -> String {
    let facts = transcribe::read(PAGE, None, false).unwrap();
    let api = api(None);
    let file = transcribe::page_file(&facts, Some(Book { api: &api, shared: &SHARED })).unwrap();
    file.text
}

fn update(page: &str, file: &str) -> Update {
    let facts = transcribe::read(page, None, false).unwrap();
    let api = api(Some(file));
    let update = transcribe::update(&facts, Existing { page: file, shared: &SHARED }, Some(&api)).unwrap().unwrap();
    self::api(Some(&update.text));
    update
}

/// What an update of the new file does with a page that says something else: the lines that differ, and the notes.
fn changes(page: &str, file: &str) -> String {
    let update = update(page, file);
    let gone =
        file.lines().filter(|line| !update.text.lines().any(|new| new == *line)).map(|line| format!("-{line}\n"));
    let new = update.text.lines().filter(|line| !file.lines().any(|old| old == *line)).map(|line| format!("+{line}\n"));
    let again = self::update(page, &update.text);
    assert_eq!(again.text, update.text, "a second run finds nothing to do");
    gone.chain(new).chain(update.notes.iter().map(|note| format!("{note}\n"))).collect()
}

#[test]
fn a_new_file_states_what_the_page_has_of_its_own() {
    let file = new_file();
    insta::assert_snapshot!(file);
    let update = update(PAGE, &file);
    assert_eq!((update.text.as_str(), update.notes), (file.as_str(), Vec::new()), "the page has no news for it");
}

#[test]
fn each_fact_is_changed_where_the_file_states_it() {
    let file = new_file();
    let page = PAGE
        .replace("A maximum of 36", "A maximum of 64")
        .replace("Options: <, >", "Options: <, >, =")
        .replace("soil | Yes", "soil | No")
        .replace("No Content |\n400 | Bad Request", "No Content |\n400 | Bed Too Small")
        .replace("403 | G.7 |  |", "403 | G.7 | Not yours. |")
        .replace("403 | G.8", "403 | G.9");
    insta::assert_snapshot!(changes(&page, &file));
}

#[test]
fn what_every_page_has_is_compared_where_it_is_stated() {
    let file = new_file();
    let page = PAGE.replace("The project. |", "The project. A maximum of 32 characters. |");
    let told = changes(&page, &file);
    assert_eq!(
        told,
        "line 9: parameters/project_id/maxLength: the page says 32, the file null, which stays: other pages share it\n"
    );
    // A login carries no credential, so it has none of what comes with one.
    let login = file.replace("parameters:\n", "authenticated: false\nparameters:\n");
    let told = changes(PAGE, &login);
    assert!(
        told.contains("+  - { $ref: 'api.yaml#/parameters/AuthToken' }\n") && told.contains("+  '401': {}\n"),
        "{told}"
    );
}

#[test]
fn a_mandatory_parameter_that_becomes_optional_says_so_no_more() {
    let page = PAGE.replace("sort | No", "sort | Yes");
    let file = new_file().replace("name: sort, in: query,", "name: sort, in: query, required: true,");
    assert_eq!(update(&page, &file).text, file);
    let told = changes(PAGE, &file);
    assert!(told.ends_with("line 14: parameters/sort/required: true becomes false\n"), "{told}");
    assert_eq!(update(PAGE, &file).text, new_file());
    let block =
        "  - name: sort\n    in: query\n    required: true # always\n    schema: { type: string, enum: ['<', '>'] }\n";
    let line = "  - { name: sort, in: query, required: true, schema: { type: string, enum: ['<', '>'] } }\n";
    let update = update(PAGE, &file.replace(line, block));
    assert!(update.text.contains("    in: query\n    schema: { type: string, enum"), "{}", update.text);
}

#[test]
fn what_is_mandatory_under_a_condition_and_then_always_states_it_once() {
    let page = PAGE.replace("depth | No", "depth | Yes");
    let told = changes(&page, &new_file());
    assert!(told.contains("+        required: [soil, depth]\n+          depth: { type: integer }"), "{told}");
    let told = changes(PAGE, &new_file().replace("integer, requiredWhen: kind is CLAY }", "integer }"));
    assert!(told.contains("+          depth: { type: integer, requiredWhen: kind is CLAY } # check: "), "{told}");
}

#[test]
fn own_words_about_a_value_or_a_condition_stay() {
    let file = new_file()
        .replace("enum: ['<', '>']", "enum: [{ value: <, rustName: Rising, description: Smallest first. }, '>']")
        .replace("requiredWhen: kind is CLAY", "requiredWhen: the soil is clay");
    assert!(file.contains("Smallest first.") && file.contains("the soil is clay"), "{file}");
    assert_eq!(changes(PAGE, &file), "");
    let told = changes(&PAGE.replace("Options: <, >", "Options: <, >, ="), &file);
    assert!(told.contains("description: Smallest first. }, '>', '=']"), "{told}");
}
