//! References, paths, parameters, bodies, and what api.yaml says about them.

use super::{Case, Group};
use crate::fixture::{API, CHAPTER_ERRORS, CHAPTER_SCHEMAS, PAGE, SCHEMAS};

pub(super) const GROUPS: &[Group] = &[
    Group::new("references", REFERENCES),
    Group::new("unused", UNUSED),
    Group::new("paths and parameters", PARAMETERS),
    Group::new("headers", HEADERS),
    Group::new("values on the wire", WIRE),
    Group::new("bodies", BODIES),
    Group::new("api.yaml", BOOK),
    Group::new("login", LOGIN),
];

const ID: &str = "'#/schemas/ThingId'";

const REFERENCES: &[Case] = &[
    (PAGE, ID, "‸'#/schemas/ThingIdd'", &[]),
    (PAGE, ID, "‸'#/schemas/ProjectId'", &[]),
    (PAGE, ID, "‸'#/schemas/Tagg'", &[]),
    (PAGE, ID, "‸'#/schemas/Colour'", &[]),
    (PAGE, ID, "‸'../other-v1/schemas.yaml#/ThingId'", &[]),
    (PAGE, ID, "‸'/schemas.yaml#/ThingId'", &[]),
    (PAGE, ID, "‸'https://example.com/schemas.yaml#/ThingId'", &[]),
    (PAGE, ID, "‸ThingId", &[]),
    (PAGE, ID, "‸'others/schemas.yaml#/Tag'", &[]),
    (API, "'schemas.yaml#/ProjectId'", "‸'#/schemas/ProjectId'", &[]),
    (API, "'schemas.yaml#/ProjectId'", "‸'things/schemas.yaml#/Tag'", &[]),
    (SCHEMAS, "{ type: string, maxLength: 36 }", "{ $ref: ‸'things/schemas.yaml#/Tag' }", &[]),
    (CHAPTER_SCHEMAS, "{ type: string, minLength: 1 }", "{ $ref: ‸'#/schemas/Thing' }", &[]),
    (PAGE, "parameters/ProjectId", "parameters/ProjectID", &["'api.yaml#/parameters/ProjectID'"]),
    (PAGE, "api.yaml#/parameters/ProjectId", "#/parameters/ProjectId", &["'#/parameters/ProjectId'"]),
    (
        PAGE,
        "api.yaml#/parameters/ProjectId",
        "../api.yaml#/parameters/ProjectId",
        &["'../api.yaml#/parameters/ProjectId'"],
    ),
    (PAGE, "errors/TooFast", "errors/TooFats", &["'api.yaml#/errors/TooFats'"]),
    (PAGE, "things/errors.yaml#/ThingGone", "things/errors.yaml#/ThingGon", &["'things/errors.yaml#/ThingGon' }] }"]),
    (PAGE, "things/errors.yaml#/ThingGone", "others/errors.yaml#/ThingGone", &["'others/errors.yaml#/ThingGone' }] }"]),
    (PAGE, "things/errors.yaml#/ThingGone", "ThingGone", &["'ThingGone' }] }"]),
    (PAGE, "'403':", "'429':", &["'api.yaml#/errors/TooFast'"]),
    (CHAPTER_ERRORS, "status: 410", "status: 409", &["things/update-thing.yaml: 'things/errors.yaml#/ThingGone'"]),
    (CHAPTER_ERRORS, "status: 410, ", "", &[]),
    (SCHEMAS, "ProjectId:", "‸A: { $ref: ‸'schemas.yaml#/B' }\n‸B: { $ref: ‸'schemas.yaml#/A' }\nProjectId:", &[]),
    (PAGE, "      name: {", "      part: { $ref: '#/schemas/Thing' }\n      name: {", &[]),
];

const UNUSED: &[Case] = &[
    (PAGE, "ThingId: {", "‸Tree: { properties: { left: { $ref: '#/schemas/Tree' } } }\n  ThingId: {", &[]),
    (PAGE, "{ $ref: '#/schemas/ThingId' }", "{ type: string }", &["ThingId: { type: string, minLength: 1, maxLe"]),
    (PAGE, "{ $ref: 'things/schemas.yaml#/Tag' }", "{ type: string }", &["things/schemas.yaml: Tag"]),
    (SCHEMAS, "ProjectId:", "‸Colour: { type: string }\nProjectId:", &[]),
    (
        API,
        "errors:",
        "  ‸Limit: { name: limit, in: query, schema: { type: integer } }\nerrors:\n  ‸Down: { status: 500, code: x }",
        &[],
    ),
    (API, "errors:", "errors:\n  Down: { status: 500, code: x, everywhere: true }", &[]),
    (CHAPTER_ERRORS, "ThingGone:", "‸ThingLost: { status: 404, code: x }\nThingGone:", &[]),
    // What is missing may be what would refer to it.
    (PAGE, "'api.yaml#/errors/TooFast'", "‸'api.yaml#/errors/Slow'", &[]),
];

const PARAMETERS: &[Case] = &[
    (PAGE, "things/{id}", "things/{thing}", &["/v1/{project_id}/things/{thing}", "name: id"]),
    (PAGE, "things/{id}", "things/{id", &["/v1/{project_id}/things/{id"]),
    (PAGE, "things/{id}", "things/id}", &["/v1/{project_id}/things/id}"]),
    (PAGE, "things/{id}", "things/{}", &["/v1/{project_id}/things/{}"]),
    (PAGE, "things/{id}", "things/{id}/{id}", &["/v1/{project_id}/things/{id}/{id}"]),
    (PAGE, "    required: true\n", "    required: false\n", &["name: id"]),
    (PAGE, "  - name: id", "  - { name: id, in: path, required: true, schema: { type: string } }\n  - ‸name: id", &[]),
    (
        PAGE,
        "  - name: id",
        "  - { name: A-B, in: header, schema: { type: string } }\n  - ‸{ name: a-b, in: header, schema: { type: string } }\n  - name: id",
        &[],
    ),
    (PAGE, "  - name: id", "  - { name: ‸名, in: query, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: 名, rustName: name, in: query, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "    required: true\n", "    required: true\n    ‸requiredWhen: the thing is new.\n", &[]),
    (PAGE, "operationId: UpdateThing", "operationId: ‸ChangeThing", &[]),
    (
        PAGE,
        "schemas:\n",
        "corrections:\n  - { at: path, reason: It is so. }\n  - { at: ‸path, reason: It is so. }\nschemas:\n",
        &[],
    ),
];

const HEADERS: &[Case] = &[
    (PAGE, "  - name: id", "  - { name: ‸Content-Type, in: header, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: ‸content-length, in: header, schema: { type: integer } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: ‸Host, in: header, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: ‸Accept, in: header, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: ‸Authorization, in: header, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: ‸X Bad, in: header, schema: { type: string } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: Accept-Language, in: header, schema: { type: string } }\n  - name: id", &[]),
];

const WIRE: &[Case] = &[
    (
        PAGE,
        "ThingId: { type: string, minLength: 1, maxLength: 36 }",
        "ThingId: { type: array, items: { type: string } }",
        &["{ $ref: '#/schemas/ThingId' }"],
    ),
    (PAGE, "  - name: id", "  - { name: a, in: header, schema: ‸{ properties: {} } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: a, in: query, schema: ‸{ additionalProperties: {} } }\n  - name: id", &[]),
    (PAGE, "  - name: id", "  - { name: a, in: query, schema: ‸{} }\n  - name: id", &[]),
    (
        PAGE,
        "  - name: id",
        "  - { name: a, in: query, schema: { type: array, items: { type: string } } }\n  - name: id",
        &[],
    ),
    (
        PAGE,
        "  - name: id",
        "  - { name: a, in: query, schema: ‸{ type: array, items: { type: array, items: { type: string } } } }\n  - name: id",
        &[],
    ),
    (PAGE, "  - name: id", "  - { name: a, in: query, schema: ‸{ type: string, format: binary } }\n  - name: id", &[]),
    (
        API,
        "schema: { $ref: 'schemas.yaml#/ProjectId' }",
        "schema: { $ref: 'schemas.yaml#/ProjectId' }\n  ‸Tags: { name: tags, in: query, suppliedBy: client, schema: ‸{ properties: {} } }",
        &[],
    ),
];

const JSON: &str = "application/json:\n      schema: { $ref: '#/schemas/Thing' }";

const BODIES: &[Case] = &[
    (PAGE, "method: PUT", "method: GET", &["requestBody:"]),
    (PAGE, "method: PUT", "method: HEAD", &["requestBody:"]),
    (PAGE, "method: PUT", "method: DELETE", &[]),
    (PAGE, JSON, "application/json;charset=UTF-8:\n      schema: { $ref: '#/schemas/Thing' }", &[]),
    (PAGE, "requestBody:\n  required: true", "requestBody:\n  required: false", &[]),
    (
        PAGE,
        "requestBody:\n  required: true\n  content:\n    application/json:\n      schema: { $ref: '#/schemas/Thing' }",
        "‸requestBody:\n  content:\n    application/json:\n      schema: { required: [a], properties: { a: { $ref: '#/schemas/Thing' } } }",
        &[],
    ),
    (
        PAGE,
        JSON,
        "application/x-www-form-urlencoded:\n      schema: ‸{ type: array, items: { $ref: '#/schemas/Thing' } }",
        &[],
    ),
    (PAGE, JSON, "application/x-www-form-urlencoded:\n      schema: ‸{ $ref: '#/schemas/Thing' }", &[]),
    (
        PAGE,
        JSON,
        "application/x-www-form-urlencoded:\n      schema: { properties: { a: ‸{ $ref: '#/schemas/Thing' }, b: ‸{}, c: { type: string } } }",
        &[],
    ),
    (PAGE, JSON, "multipart/form-data:\n      schema: ‸{ $ref: '#/schemas/Thing' }", &[]),
    (
        PAGE,
        JSON,
        "multipart/form-data:\n      schema:\n        properties:\n          file: { type: string, format: binary }\n          more: ‸{ type: array, items: { type: string, format: binary } }\n          meta: ‸{ $ref: '#/schemas/Thing' }",
        &[],
    ),
];

const BOOK: &[Case] = &[
    (API, "https://{region}", "‸https://{zone}", &["region: { default: north }"]),
    (API, "https://{region}", "‸https://{region", &[]),
    (API, "{ default: north }", "{ enum: [north, south-1], default: north }", &[]),
    (API, "{ default: north }", "{ enum: [north, ‸south.1, ‸north, ‸-a], default: ‸nort }", &[]),
    (API, "parameters: [ProjectId]", "parameters: [‸ProjectID]", &[]),
    (API, "'401': {", "‸'200': {", &[]),
    (API, "message: too fast,", "message: too fast, everywhere: true,", &[]),
    (API, "status: 403, code: '100',", "code: '100', ‸everywhere: true,", &[]),
];

const LOGIN: &[Case] = &[
    (
        API,
        "  - kind: auth-token\n",
        "  - kind: application-token\n    login: { operation: UpdateThing, applicationId: name, secret: colour, token: ‸name }\n",
        &[],
    ),
    (
        API,
        "  - kind: auth-token\n",
        "  - kind: application-token\n    login: { operation: ‸UpdateThings, logout: ‸LogOut, applicationId: name, secret: colour, token: name }\n",
        &[],
    ),
    (
        API,
        "  - kind: auth-token\n",
        "  - kind: application-token\n    login: { operation: UpdateThing, ‸renewal: UpdateThing, applicationId: ‸nam, secret: colour, token: ‸name }\n",
        &[],
    ),
];

#[test]
fn references() {
    GROUPS[0].check();
}

#[test]
fn unused() {
    GROUPS[1].check();
}

#[test]
fn paths_and_parameters() {
    GROUPS[2].check();
}

#[test]
fn headers() {
    GROUPS[3].check();
}

#[test]
fn values_on_the_wire() {
    GROUPS[4].check();
}

#[test]
fn bodies() {
    GROUPS[5].check();
}

#[test]
fn book() {
    GROUPS[6].check();
}

#[test]
fn login() {
    GROUPS[7].check();
}
