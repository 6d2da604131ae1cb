//! Statuses, bodies of answers, and the rows of the error tables.

use super::{Case, Group};
use crate::fixture::{API, PAGE};

pub(super) const GROUPS: &[Group] = &[Group::new("successes", SUCCESSES), Group::new("errors", ERRORS)];

const SUCCESSES: &[Case] = &[
    (PAGE, "'200': {}", "'301': {}", &["responses:"]),
    (PAGE, "'200': {}", "'200': {}\n  '201': {}\n  2XX: {}", &[]),
    (
        PAGE,
        "'200': {}",
        "'200': { content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }\n  ‸'204': {}",
        &[],
    ),
    (
        PAGE,
        "'200': {}",
        "'200': { content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }\n  ‸'201': { content: { application/json: { schema: { type: string } } } }",
        &[],
    ),
    // With codes alone it is no success.
    (
        PAGE,
        "'200': {}",
        "'200': { codes: ['7'] }\n  '201': { content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }",
        &[],
    ),
    (PAGE, "'200': {}", "'204': { ‸content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }", &[]),
    (
        PAGE,
        "method: PUT\npath: /v1/{project_id}/things/{id}\noperationId: UpdateThing\nsummary: Updates a thing.\nparameters:\n  - $ref: 'api.yaml#/parameters/ProjectId'\n  - name: id\n    in: path\n    required: true\n    schema: { $ref: '#/schemas/ThingId' }\nrequestBody:\n  required: true\n  content:\n    application/json:\n      schema: { $ref: '#/schemas/Thing' }\nresponses:\n  '200': {}",
        "method: HEAD\npath: /v1/{project_id}/things/{id}\noperationId: UpdateThing\nsummary: Updates a thing.\nparameters:\n  - $ref: 'api.yaml#/parameters/ProjectId'\n  - name: id\n    in: path\n    required: true\n    schema: { $ref: '#/schemas/ThingId' }\nresponses:\n  '200': { ‸content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }",
        &[],
    ),
    (PAGE, "  '404':\n", "  '404':\n    ‸content: { application/json: { schema: {} } }\n", &[]),
];

const ERRORS: &[Case] = &[
    (PAGE, "      - code: '200'", "      - { code: '200', rustName: Twice }\n      - ‸code: '200'", &[]),
    (
        PAGE,
        "      - code: '200'",
        "      - { code: a.1, rustName: One }\n      - ‸{ code: A.1, rustName: Two }\n      - code: '200'",
        &[],
    ),
    (PAGE, "codes: ['404001']", "codes: ['404001', ‸'200', ‸'404001']", &[]),
    (PAGE, "      - code: '200'", "      - { code: '201', rustName: ThingNotFound }\n      - ‸code: '200'", &[]),
    (PAGE, "  '404':", "  '400': { errors: [{ code: '200', rustName: ThingNotFound }] }\n  '404':", &[]),
    (
        PAGE,
        "  '404':",
        "  '401': { description: Who?, errors: [‸{ code: '1', rustName: Unauthorized }] }\n  '404':",
        &[],
    ),
    (
        PAGE,
        "  '404':",
        "  '401': { description: Who?, rustName: Stranger, errors: [{ code: '1', rustName: Unauthorized }] }\n  '404':",
        &[],
    ),
    (PAGE, "rustName: ThingNotFound", "rustName: TooFast", &["code: '200'"]),
    (PAGE, "rustName: ThingNotFound", "rustName: Unauthorized", &["code: '200'"]),
    (PAGE, "  '404':", "  '402': { then: log-in-again }\n  '404':", &[]),
    (PAGE, "  '404':\n", "  '404':\n    ‸then: slow-down\n", &[]),
    (PAGE, "  '404':\n", "  '404':\n    ‸rustName: Missing\n", &[]),
    (
        PAGE,
        "  '404':\n",
        "  '404':\n    description: It may have been deleted.\n    rustName: Missing\n    then: slow-down\n",
        &[],
    ),
    (PAGE, "'200': {}", "'200': { ‸then: slow-down }", &[]),
    (API, "errorStatuses: of-codes", "errorStatuses: documented", &[]),
];

#[test]
fn successes() {
    GROUPS[0].check();
}

#[test]
fn errors() {
    GROUPS[1].check();
}
