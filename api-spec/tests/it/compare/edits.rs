//! Edits as a maintainer makes them, by what they are about.

use super::fixture::{API, Edit, OTHER, PAGE, SCHEMAS};

pub(super) const WORDS: &[Edit] = &[
    (PAGE, "2023-11-08", "2024-02-29"),
    (PAGE, "title: Update a Thing", "title: Updating a Thing"),
    (PAGE, "slug: update-thing", "slug: updating-a-thing"),
    (PAGE, "Updates a thing.", "Updates one thing."),
    (PAGE, ", The second note.", ""),
    (PAGE, "Look again.", "Look elsewhere."),
    (PAGE, "description: The end.", "description: The last day."),
    (PAGE, "name: x", "name: y"),
    (OTHER, "summary:", "deprecated: true\nsummary:"),
];

pub(super) const REQUESTS: &[Edit] = &[
    (PAGE, "method: PUT", "method: POST"),
    (PAGE, "/things/{id}", "/thing/{id}"),
    (PAGE, "summary:", "authenticated: false\nsummary:"),
    (
        PAGE,
        "  - name: until",
        "  - { name: new, in: query, required: false, schema: { type: string } }\n  - name: until",
    ),
    (
        PAGE,
        "  - name: until",
        "  - { name: must, in: query, required: true, schema: { type: string } }\n  - name: until",
    ),
    (
        PAGE,
        "  - name: dry\n    in: query\n    required: false\n    description: Changes nothing.\n    schema: { type: boolean }\n",
        "",
    ),
    (PAGE, "- name: dry", "- name: dry_run"),
    (PAGE, "in: query\n    required: false", "in: header\n    required: false"),
    (PAGE, "in: query\n    required: false", "in: query\n    required: true"),
    (PAGE, "in: query\n    required: true", "in: query\n    required: false"),
    (PAGE, "  - $ref: 'api.yaml#/parameters/Instance'\n", ""),
    (
        PAGE,
        "  required: true\n  content:\n    application/json:\n      schema:\n        type: object\n        required: [name]",
        "  required: false\n  content:\n    application/json:\n      schema:\n        type: object\n        required: []",
    ),
    (PAGE, "application/json", "application/json; charset=UTF-8"),
    (PAGE, "weight: { type: integer", "mass: { type: integer"),
    (PAGE, "required: [name]", "required: [name, weight]"),
    (PAGE, "          weight: { type: integer, description: In grams., format: int32, multipleOf: 2 }\n", ""),
];

pub(super) const ANSWERS: &[Edit] = &[
    (PAGE, "'204': { description: No Content }", "'200': { description: OK }"),
    (PAGE, "  '404':\n    description: Not Found\n", "  '404':\n"),
    (PAGE, "  '404':\n", "  '400': { description: Bad Request }\n  '404':\n"),
    (PAGE, "code: '200'", "code: '201'"),
    (PAGE, "message: No thing.", "message: There is no thing."),
    (PAGE, "remedy: Look", "then: log-in-again\n        remedy: Look"),
    (PAGE, "description: Not Found", "description: Not Found\n    then: slow-down"),
    (PAGE, "      - code: '200'", "      - { code: '300', message: Gone. }\n      - code: '200'"),
    (OTHER, "next: { type: string", "marker: { type: string"),
    (OTHER, "required: [things]", "required: [things, next]"),
    (OTHER, "responses:\n", "pagination: { items: things, marker: from, next: next }\nresponses:\n"),
    (OTHER, "required: [id]", "required: []"),
    (OTHER, "maxLength: 24", "maxLength: 8"),
    (OTHER, "next: { type: string", "next: { type: integer }\n            more: { type: string"),
    (OTHER, "enum: [new, old]", "enum: [new, used, old]"),
    (OTHER, "enum: [new, old]", "enum: [new]"),
    (OTHER, "enum: [new, old], ", ""),
];

pub(super) const TYPES: &[Edit] = &[
    (PAGE, "maxLength: 36", "maxLength: 32"),
    (PAGE, "maxLength: 36", "maxLength: 64"),
    (PAGE, "minLength: 1, ", ""),
    (PAGE, "{1,20}", "{8,20}"),
    (PAGE, "[0-9]{1,20}", "[0-9a-z]{1,20}"),
    (PAGE, "[0-9]", "[1-9]?[0-9]"),
    (PAGE, "[0-9]{1,20}", "[0-9]{0,19}"),
    (PAGE, "{1,20}", "{01,20}"),
    (PAGE, "multipleOf: 2", "multipleOf: 6"),
    (PAGE, "int32", "int64"),
    (PAGE, "type: integer, description: In grams., format: int32, multipleOf: 2", "type: string"),
    (PAGE, "maxItems: 3", "maxItems: 5"),
    (PAGE, "minLength: 2", "minLength: 3"),
    (SCHEMAS, ", blue]", ", green, blue]"),
    (SCHEMAS, ", blue]", "]"),
    (SCHEMAS, "value: red", "value: rose"),
    (SCHEMAS, "[{ value: red, description: Like a rose. }, blue]", "[blue, { value: red, description: Like a rose. }]"),
    (SCHEMAS, "maximum: 9", "maximum: 9, default: 5"),
    (SCHEMAS, "maximum: 9", "maximum: 9, assumed: Nobody says."),
    (PAGE, "{ $ref: 'schemas.yaml#/Size' }", "{ $ref: 'schemas.yaml#/Size', rustName: extent }"),
    (
        PAGE,
        "weight: { type: integer, description: In grams., format: int32, multipleOf: 2 }",
        "weight: { $ref: 'schemas.yaml#/Size' }",
    ),
];

pub(super) const BOOK: &[Edit] = &[
    (API, "description: An API of things.", "description: Things."),
    (API, "default: north", "default: south"),
    (API, "default: north", "default: north, enum: [north, south]"),
    (API, "then: slow-down", "then: slow-down, everywhere: true"),
    (API, "https://{region}.example.com", "https://api.{region}.example.com"),
    (API, "  - kind: access-key\n", ""),
    (API, "  - kind: access-key\n  - kind: auth-token\n", "  - kind: auth-token\n  - kind: access-key\n"),
    (API, "code: error_code", "code: code"),
    (API, "calls: 100", "calls: 50"),
    (API, "flowControl: {", "requestIdHeader: X-Id\ngatewayCodes: [GW.]\nflowControl: {"),
    (API, "    title: Things\n", "    title: All Things\n"),
    (API, "required: false, suppliedBy", "required: true, suppliedBy"),
    (API, "name: Instance-Id", "name: X-Instance"),
    (API, "then: slow-down", "then: log-in-again"),
    (API, "code: '100'", "code: '101'"),
];
