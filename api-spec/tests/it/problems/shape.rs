//! Keys, kinds of values and forms of texts.

use super::{Case, Group};
use crate::fixture::{API, CHAPTER_ERRORS, PAGE};

pub(super) const GROUPS: &[Group] =
    &[Group::new("keys and kinds", KEYS_AND_KINDS), Group::new("forms of texts", FORMS)];

const KEYS_AND_KINDS: &[Case] = &[
    (PAGE, "summary:", "‸sumary:", &["page: { title: Update a Thing, slug: update-"]),
    (PAGE, "method: PUT", "method: PUT\n‸colour: red", &[]),
    (PAGE, "    in: path\n", "", &["name: id"]),
    (PAGE, "method: PUT", "method: ‸put", &[]),
    (PAGE, "code: '200'", "code: ‸200", &[]),
    (PAGE, "'200':", "‸200:", &[]),
    (PAGE, "required: true", "required: ‸yes", &[]),
    (PAGE, "summary: Updates a thing.", "‸summary:", &[]),
    (PAGE, "maxLength: 36", "maxLength: ‸-1", &[]),
    (PAGE, "minimum: 1,", "minimum: ‸1.5,", &[]),
    (PAGE, "required: [name]", "required: ‸name", &[]),
    (PAGE, "parameters:\n", "parameters:\n  - ‸5\n", &[]),
    (API, "status: 403", "status: ‸99", &[]),
    (API, "kind: auth-token", "kind: ‸token", &[]),
    (API, "kind: auth-token", "kind: auth-token\n    ‸service: things", &[]),
    (API, "credentials:\n  - kind: auth-token", "credentials: ‸[]", &[]),
    (API, "errorStatuses: of-codes", "errorStatuses: ‸all", &[]),
    (API, "assumed: A token can end before any call. }", "‸errors: [{ code: '1' }] }", &[]),
    (CHAPTER_ERRORS, "status: 410,", "status: 410, ‸everywhere: true,", &[]),
    (PAGE, "type: integer, minimum", "type: string, ‸minimum", &["maximum: 9, default: 5 }"]),
    (PAGE, "type: integer", "type: ‸intger", &[]),
    (PAGE, "type: array, ", "‸", &["minItems: 1, maxItems: 3 }", "maxItems: 3 }"]),
    (PAGE, "    type: object\n", "", &[]),
    (PAGE, "    type: object\n", "    type: string\n", &["required: [name]", "properties:"]),
    (PAGE, "{ $ref: '#/schemas/Thing' }", "{ $ref: '#/schemas/Thing', ‸maxLength: 3 }", &[]),
    (PAGE, "type: integer,", "type: integer, format: ‸date,", &[]),
    (PAGE, "type: string, minLength: 1", "type: string, format: ‸data, minLength: 1", &[]),
    (PAGE, "'>']", "'>', ‸5]", &[]),
    (PAGE, "rustName: Scarlet", "‸rustNames: Scarlet", &[]),
    (PAGE, "    application/json:", "    ‸‸text/plain: {}\n    application/json:", &[]),
    (PAGE, "default: 5", "default: ‸.nan", &[]),
    (PAGE, "default: 5", "default: { ‸<<: { a: 1 } }", &[]),
];

const FORMS: &[Case] = &[
    (PAGE, "2023-11-08", "‸08.11.2023", &[]),
    (PAGE, "2023-11-08", "‸2023-02-29", &[]),
    (PAGE, "2023-11-08", "‸2023-02-30", &[]),
    (PAGE, "slug: update-thing", "url: ‸http://example.com", &[]),
    (API, "https://{region}", "‸http://{region}", &[]),
    (API, "{slug}.html", "page.html", &["https://example.com/page.html"]),
    (PAGE, "code: '200'", "code: ‸''", &[]),
    (PAGE, "rustName: ThingNotFound", "rustName: ‸thing-not-found", &[]),
    (PAGE, "'404':", "‸'99':", &[]),
    (PAGE, "'404':", "‸4XX:", &[]),
    (PAGE, "rustName: Scarlet", "rustName: ‸scarlet", &[]),
    (PAGE, "minLength: 1,", "minLength: 1, rustName: ‸type,", &[]),
    (PAGE, "minLength: 1,", "minLength: 1, rustName: ‸1st,", &[]),
    (PAGE, "operationId: UpdateThing", "operationId: ‸updateThing", &[]),
    (PAGE, "path: /v1", "path: ‸v1", &[]),
    (PAGE, "things/{id}", "../{id}", &["/v1/{project_id}/../{id}"]),
    (PAGE, "things/{id}", "%2e%2e/{id}", &["/v1/{project_id}/%2e%2e/{id}"]),
    (PAGE, "things/{id}", "{id}?x=1#y", &["/v1/{project_id}/{id}?x=1#y"]),
    (API, "  TooFast:", "  ‸太快:", &["things/update-thing.yaml: 'api.yaml#/errors/TooFast'"]),
    // In an OpenAPI document it would be the row `TooFast` of the chapter `things`.
    (API, "  TooFast:", "  ‸things.TooFast:", &["things/update-thing.yaml: 'api.yaml#/errors/TooFast'"]),
];

#[test]
fn keys_and_kinds() {
    GROUPS[0].check();
}

#[test]
fn forms_of_texts() {
    GROUPS[1].check();
}
