//! Keys, kinds of values and forms of texts.

use super::expect;
use crate::fixture::{API, PAGE};

#[test]
fn keys_and_kinds() {
    expect(&[
        (
            PAGE,
            "summary:",
            "sumary:",
            &[
                "update-thing.yaml:1:1: a page file lacks \"summary\" (page: { title: Update a Thing, slug: update-thing, updated: …) – add \"summary\": One sentence: what the call does.",
                "update-thing.yaml:5:1: unknown key of a page file (sumary) – write \"summary\"",
            ],
        ),
        (
            PAGE,
            "method: PUT",
            "method: PUT\ncolour: red",
            &[
                "update-thing.yaml:3:1: unknown key of a page file (colour) – remove it; the keys are: page, method, path, operationId, summary, description, preconditions, notes, authenticated, idempotent, deprecated, parameters, pagination, requestBody, responses, schemas, examples, corrections",
            ],
        ),
        (
            PAGE,
            "    in: path\n",
            "",
            &["update-thing.yaml:8:5: a parameter lacks \"in\" (name: id) – add \"in\": Where it goes."],
        ),
        (
            PAGE,
            "method: PUT",
            "method: put",
            &["update-thing.yaml:2:9: not a value of \"method\" here (put) – write \"PUT\""],
        ),
        (
            PAGE,
            "code: '200'",
            "code: 200",
            &["update-thing.yaml:24:15: a number, not a text (200) – write it in quotes"],
        ),
        (
            PAGE,
            "'200':",
            "200:",
            &["update-thing.yaml:18:3: the key is a number, not a text (200) – write it in quotes"],
        ),
        (
            PAGE,
            "required: true",
            "required: yes",
            &["update-thing.yaml:10:15: a text, not true or false (yes) – write true or false"],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary:",
            &["update-thing.yaml:5:1: nothing, not a text (summary) – write a text"],
        ),
        (
            PAGE,
            "maxLength: 36",
            "maxLength: -1",
            &["update-thing.yaml:27:53: not a whole number from 0 (-1) – write one"],
        ),
        (
            PAGE,
            "minimum: 1,",
            "minimum: 1.5,",
            &["update-thing.yaml:33:39: not a whole number of 64 bits (1.5) – write one"],
        ),
        (
            PAGE,
            "required: [name]",
            "required: name",
            &["update-thing.yaml:30:15: a text, not a list (name) – write a list"],
        ),
        (
            PAGE,
            "parameters:\n",
            "parameters:\n  - 5\n",
            &["update-thing.yaml:7:5: a number, not a mapping (5) – write the keys of a parameter"],
        ),
        (API, "status: 403", "status: 99", &["api.yaml:22:22: not a whole number from 100 to 599 (99) – write one"]),
        (
            API,
            "kind: auth-token",
            "kind: token",
            &[
                "api.yaml:9:11: not a value of \"kind\" here (token) – write one of: access-key, auth-token, application-token",
            ],
        ),
        (
            API,
            "credentials:\n  - kind: auth-token",
            "credentials: []",
            &["api.yaml:8:14: the list is empty ([]) – write an item, or leave the key out"],
        ),
        (
            PAGE,
            "type: integer, minimum",
            "type: string, minimum",
            &[
                "update-thing.yaml:33:29: the key does not go with a string (minimum) – remove it, or write type: integer or type: number",
                "update-thing.yaml:33:41: the key does not go with a string (maximum) – remove it, or write type: integer or type: number",
            ],
        ),
        (
            PAGE,
            "type: integer",
            "type: intger",
            &["update-thing.yaml:33:21: not a value of \"type\" (intger) – write \"integer\""],
        ),
        (
            PAGE,
            "type: array, ",
            "",
            &[
                "update-thing.yaml:34:15: the key does not go with a schema of any JSON (items) – remove it, or write type: array",
                "update-thing.yaml:34:40: the key does not go with a schema of any JSON (minItems) – remove it, or write type: array",
                "update-thing.yaml:34:53: the key does not go with a schema of any JSON (maxItems) – remove it, or write type: array",
            ],
        ),
        (
            PAGE,
            "{ $ref: '#/schemas/Thing' }",
            "{ $ref: '#/schemas/Thing', maxLength: 3 }",
            &["update-thing.yaml:16:42: the key does not go with a reference to a schema (maxLength) – remove it"],
        ),
        (
            PAGE,
            "type: integer,",
            "type: integer, format: date,",
            &["update-thing.yaml:33:38: not a value of \"format\" here (date) – write one of: int32, int64"],
        ),
        (
            PAGE,
            "type: string, minLength: 1",
            "type: string, format: data, minLength: 1",
            &["update-thing.yaml:27:36: not a value of \"format\" here (data) – write \"date\""],
        ),
        (
            PAGE,
            "    application/json:",
            "    text/plain: {}\n    application/json:",
            &[
                "update-thing.yaml:15:5: a content has exactly one key, not 2 (text/plain: {}) – write one of: application/json, application/x-www-form-urlencoded, multipart/form-data, application/octet-stream",
                "update-thing.yaml:15:5: unknown key of a content (text/plain) – remove it; the keys are: application/json, application/x-www-form-urlencoded, multipart/form-data, application/octet-stream",
            ],
        ),
        (
            PAGE,
            "default: 5",
            "default: .nan",
            &["update-thing.yaml:33:63: not a number that JSON can write (.nan) – write another, or a text in quotes"],
        ),
        (
            PAGE,
            "default: 5",
            "default: { <<: { a: 1 } }",
            &["update-thing.yaml:33:65: a merge key (<<) – write the keys out"],
        ),
    ]);
}

#[test]
fn forms_of_texts() {
    expect(&[
        (PAGE, "2023-11-08", "08.11.2023", &["update-thing.yaml:1:61: not a date (08.11.2023) – write yyyy-mm-dd"]),
        (PAGE, "2023-11-08", "2023-02-29", &["update-thing.yaml:1:61: not a date (2023-02-29) – write yyyy-mm-dd"]),
        (
            PAGE,
            "slug: update-thing",
            "url: http://example.com",
            &["update-thing.yaml:1:37: not an https address (http://example.com) – write https://…"],
        ),
        (
            API,
            "https://{region}",
            "http://{region}",
            &["api.yaml:5:10: not an https address (http://{region}.example.com) – write https://…"],
        ),
        (
            API,
            "{slug}.html",
            "page.html",
            &[
                "api.yaml:3:8: not an https address with {slug} (https://example.com/page.html) – write https://…/{slug}.html",
            ],
        ),
        (
            PAGE,
            "code: '200'",
            "code: ''",
            &["update-thing.yaml:24:15: not a text with something in it ('') – write the text, or leave the key out"],
        ),
        (
            PAGE,
            "name: ThingNotFound",
            "name: thing-not-found",
            &[
                "update-thing.yaml:25:15: not a name in upper camel case (thing-not-found) – write ASCII letters and digits, a capital first: DeleteOtaPackage",
            ],
        ),
        (
            PAGE,
            "'404':",
            "'99':",
            &["update-thing.yaml:22:3: not a status ('99') – write a number from 100 to 599 in quotes, or 2XX"],
        ),
        (
            PAGE,
            "'404':",
            "4XX:",
            &["update-thing.yaml:22:3: not a status (4XX) – write a number from 100 to 599 in quotes, or 2XX"],
        ),
        (
            PAGE,
            "red: Scarlet",
            "red: type",
            &[
                "update-thing.yaml:38:27: not a name that Rust accepts (type) – write ASCII letters, digits and _, a letter first, and no keyword",
            ],
        ),
        (
            PAGE,
            "red: Scarlet",
            "red: 1st",
            &[
                "update-thing.yaml:38:27: not a name that Rust accepts (1st) – write ASCII letters, digits and _, a letter first, and no keyword",
            ],
        ),
        (
            PAGE,
            "operationId: UpdateThing",
            "operationId: updateThing",
            &[
                "update-thing.yaml:4:14: not a name in upper camel case (updateThing) – write ASCII letters and digits, a capital first: DeleteOtaPackage",
            ],
        ),
        (
            PAGE,
            "path: /v1",
            "path: v1",
            &["update-thing.yaml:3:7: not a path (v1/{project_id}/things/{id}) – begin it with / and write no blanks"],
        ),
    ]);
}
