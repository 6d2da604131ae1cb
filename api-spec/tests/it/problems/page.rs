//! References, paths, parameters, responses and errors.

use super::expect;
use crate::fixture::{API, PAGE, SCHEMAS};

#[test]
fn references() {
    expect(&[
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'#/schemas/ThingIdd'",
            &["update-thing.yaml:11:21: there is no such schema ('#/schemas/ThingIdd') – write '#/schemas/ThingId'"],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'#/schemas/ProjectId'",
            &[
                "update-thing.yaml:11:21: there is no such schema ('#/schemas/ProjectId') – write 'schemas.yaml#/ProjectId'",
            ],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'#/schemas/Colour'",
            &[
                "update-thing.yaml:11:21: there is no such schema ('#/schemas/Colour') – add the schema, or refer to another",
            ],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'../other-v1/schemas.yaml#/ThingId'",
            &[
                "update-thing.yaml:11:21: the reference leaves the API's folder ('../other-v1/schemas.yaml#/ThingId') – write 'schemas.yaml#/Name' or '#/schemas/Name'",
            ],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'/schemas.yaml#/ThingId'",
            &[
                "update-thing.yaml:11:21: the reference leaves the API's folder ('/schemas.yaml#/ThingId') – write 'schemas.yaml#/Name' or '#/schemas/Name'",
            ],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "'https://example.com/schemas.yaml#/ThingId'",
            &[
                "update-thing.yaml:11:21: the reference leaves the API's folder ('https://example.com/schemas.yaml#/ThingId') – write 'schemas.yaml#/Name' or '#/schemas/Name'",
            ],
        ),
        (
            PAGE,
            "'#/schemas/ThingId'",
            "ThingId",
            &[
                "update-thing.yaml:11:21: not a reference to a schema from here (ThingId) – write 'schemas.yaml#/Name' or '#/schemas/Name'",
            ],
        ),
        (
            API,
            "'schemas.yaml#/ProjectId'",
            "'#/schemas/ProjectId'",
            &[
                "api.yaml:20:21: not a reference to a schema from here ('#/schemas/ProjectId') – write 'schemas.yaml#/Name'",
            ],
        ),
        (
            PAGE,
            "parameters/ProjectId",
            "parameters/ProjectID",
            &[
                "update-thing.yaml:7:11: there is no such parameter ('api.yaml#/parameters/ProjectID') – write 'api.yaml#/parameters/ProjectId'",
            ],
        ),
        (
            PAGE,
            "api.yaml#/parameters/ProjectId",
            "#/parameters/ProjectId",
            &[
                "update-thing.yaml:7:11: not a reference to a parameter from here ('#/parameters/ProjectId') – write 'api.yaml#/parameters/Key'",
            ],
        ),
        (
            PAGE,
            "errors/TooFast",
            "errors/TooFats",
            &[
                "update-thing.yaml:21:15: there is no such error ('api.yaml#/errors/TooFats') – write 'api.yaml#/errors/TooFast'",
            ],
        ),
        (
            PAGE,
            "'403':",
            "'429':",
            &[
                "update-thing.yaml:21:15: api.yaml says that this error has status 403 ('api.yaml#/errors/TooFast') – move it there",
            ],
        ),
        (
            SCHEMAS,
            "ProjectId:",
            "A: { $ref: 'schemas.yaml#/B' }\nB: { $ref: 'schemas.yaml#/A' }\nProjectId:",
            &[
                "schemas.yaml:1:1: nothing refers to this (A) – remove it, or refer to it",
                "schemas.yaml:1:12: the references go round in a circle ('schemas.yaml#/B') – give one of the schemas a type",
                "schemas.yaml:2:1: nothing refers to this (B) – remove it, or refer to it",
                "schemas.yaml:2:12: the references go round in a circle ('schemas.yaml#/A') – give one of the schemas a type",
            ],
        ),
        (
            PAGE,
            "ThingId: {",
            "Tree: { type: object, properties: { left: { $ref: '#/schemas/Tree' } } }\n  ThingId: {",
            &["update-thing.yaml:27:3: nothing refers to this (Tree) – remove it, or refer to it"],
        ),
        (
            PAGE,
            "{ $ref: '#/schemas/ThingId' }",
            "{ type: string }",
            &["update-thing.yaml:27:3: nothing refers to this (ThingId) – remove it, or refer to it"],
        ),
        (
            SCHEMAS,
            "ProjectId:",
            "Colour: { type: string }\nProjectId:",
            &["schemas.yaml:1:1: nothing refers to this (Colour) – remove it, or refer to it"],
        ),
        (
            API,
            "errors:",
            "  Limit: { name: limit, in: query, schema: { type: integer } }\nerrors:\n  Down: { status: 500, code: x }",
            &[
                "api.yaml:21:3: nothing refers to this (Limit) – remove it, or refer to it",
                "api.yaml:23:3: nothing refers to this (Down) – remove it, or refer to it",
            ],
        ),
    ]);
}

#[test]
fn recursion_through_an_object_is_fine() {
    expect(&[(PAGE, "      name: {", "      part: { $ref: '#/schemas/Thing' }\n      name: {", &[])]);
}

#[test]
fn paths_and_parameters() {
    expect(&[
        (
            PAGE,
            "things/{id}",
            "things/{thing}",
            &[
                "update-thing.yaml:3:7: the path parameter {thing} is not declared (/v1/{project_id}/things/{thing}) – add \"thing\" with \"in: path\" to \"parameters\"",
                "update-thing.yaml:8:5: the path has no {id} (name: id) – add it to the path, or remove the parameter",
            ],
        ),
        (
            PAGE,
            "things/{id}",
            "things/{id",
            &[
                "update-thing.yaml:3:7: a { is not closed (/v1/{project_id}/things/{id) – write {name} once for each path parameter",
            ],
        ),
        (
            PAGE,
            "things/{id}",
            "things/id}",
            &[
                "update-thing.yaml:3:7: a } closes nothing (/v1/{project_id}/things/id}) – write {name} once for each path parameter",
            ],
        ),
        (
            PAGE,
            "things/{id}",
            "things/{}",
            &[
                "update-thing.yaml:3:7: the braces are empty (/v1/{project_id}/things/{}) – write {name} once for each path parameter",
            ],
        ),
        (
            PAGE,
            "things/{id}",
            "things/{id}/{id}",
            &[
                "update-thing.yaml:3:7: a name stands in braces twice (/v1/{project_id}/things/{id}/{id}) – write {name} once for each path parameter",
            ],
        ),
        (
            PAGE,
            "    required: true\n",
            "    required: false\n",
            &["update-thing.yaml:8:5: a path parameter that is not required (name: id) – write \"required: true\""],
        ),
        (
            PAGE,
            "  - name: id",
            "  - { name: id, in: path, required: true, schema: { type: string } }\n  - name: id",
            &["update-thing.yaml:9:5: a second parameter \"id\" of the same place (name: id) – keep one of the two"],
        ),
        (
            PAGE,
            "  - name: id",
            "  - { name: A-B, in: header, schema: {} }\n  - { name: a-b, in: header, schema: {} }\n  - name: id",
            &[
                "update-thing.yaml:9:5: a second parameter \"a-b\" of the same place ({ name: a-b, in: header, schema: {} }) – keep one of the two",
            ],
        ),
        (
            PAGE,
            "  - name: id",
            "  - { name: 名, in: query, schema: {} }\n  - name: id",
            &["update-thing.yaml:8:13: no Rust name can be made of this name (名) – add a \"rustName\""],
        ),
        (PAGE, "  - name: id", "  - { name: 名, rustName: name, in: query, schema: {} }\n  - name: id", &[]),
        (
            PAGE,
            "method: PUT",
            "method: GET",
            &["update-thing.yaml:12:1: a GET or HEAD carries no body (requestBody) – remove it, or correct the method"],
        ),
        (
            PAGE,
            "method: PUT",
            "method: HEAD",
            &["update-thing.yaml:12:1: a GET or HEAD carries no body (requestBody) – remove it, or correct the method"],
        ),
        (PAGE, "method: PUT", "method: DELETE", &[]),
        (
            PAGE,
            "application/json:\n      schema: { $ref: '#/schemas/Thing' }",
            "multipart/form-data:\n      schema: { type: array, items: { $ref: '#/schemas/Thing' } }",
            &[
                "update-thing.yaml:16:15: the schema of multipart/form-data is not an object ({ type: array, items: { $ref: '#/schemas/Thing' } }) – write \"type: object\" with a property for each field",
            ],
        ),
        (PAGE, "application/json:", "application/x-www-form-urlencoded:", &[]),
        (
            API,
            "https://{region}",
            "https://{zone}",
            &[
                "api.yaml:5:10: the variable {zone} is not declared (https://{zone}.example.com) – add \"zone\" to \"variables\"",
                "api.yaml:7:7: the address has no such variable (region) – write {region} in it, or remove the variable",
            ],
        ),
        (
            API,
            "https://{region}",
            "https://{region",
            &["api.yaml:5:10: a { is not closed (https://{region.example.com) – write {name} for each variable"],
        ),
        (API, "{ default: north }", "{ enum: [north, south-1], default: north }", &[]),
        (
            API,
            "{ default: north }",
            "{ enum: [north, south.1, north, -a], default: nort }",
            &[
                "api.yaml:7:31: not a part of a host's name (south.1) – write at most 63 letters, digits and -, no - at an end",
                "api.yaml:7:40: the value stands twice in \"enum\" (north) – keep one of the two",
                "api.yaml:7:47: not a part of a host's name (-a) – write at most 63 letters, digits and -, no - at an end",
                "api.yaml:7:61: the default is not in \"enum\" (nort) – write \"north\"",
            ],
        ),
    ]);
}

#[test]
fn responses_and_errors() {
    expect(&[
        (
            PAGE,
            "'200': { description: OK }",
            "'301': { description: Moved }",
            &[
                "update-thing.yaml:17:1: no response means success (responses) – add its status, or 2XX where the documents tell none",
            ],
        ),
        (PAGE, "'200': { description: OK }", "'200': {}\n  '201': {}\n  2XX: {}", &[]),
        (
            PAGE,
            "  '404':\n",
            "  '404':\n    content: { application/json: { schema: {} } }\n",
            &[
                "update-thing.yaml:23:5: an error has no content: api.yaml tells the form of its body (content) – remove it",
            ],
        ),
        (
            PAGE,
            "      - code: '200'",
            "      - { code: '200', name: Twice }\n      - code: '200'",
            &[
                "update-thing.yaml:25:9: the code \"200\" stands twice under this status (code: '200') – keep one of the two",
            ],
        ),
        (
            PAGE,
            "      - code: '200'",
            "      - { code: '201', name: ThingNotFound }\n      - code: '200'",
            &[
                "update-thing.yaml:25:9: \"ThingNotFound\" is the name of the code \"201\" too (code: '200') – add a \"name\" of its own",
            ],
        ),
        (PAGE, "  '404':", "  '400': { errors: [{ code: '200', name: ThingNotFound }] }\n  '404':", &[]),
        (
            PAGE,
            "  '404':",
            "  '401': { description: Unauthorized, errors: [{ code: '1', name: Unauthorized }] }\n  '404':",
            &[
                "update-thing.yaml:22:48: \"Unauthorized\" is the name of a status too ({ code: '1', name: Unauthorized }) – add a \"name\" of its own",
            ],
        ),
        (
            PAGE,
            "  '404':",
            "  '401': { description: x, name: Stranger, errors: [{ code: '1', name: Unauthorized }] }\n  '404':",
            &[],
        ),
        (PAGE, "  '404':", "  '401': { description: Unauthorized, then: log-in-again }\n  '404':", &[]),
        (
            PAGE,
            "  '404':\n",
            "  '404':\n    then: slow-down\n",
            &[
                "update-thing.yaml:23:5: \"then\" goes with a status that is an error of its own (then) – add a \"description\" to the error, or remove it",
            ],
        ),
        (
            PAGE,
            "'200': { description: OK }",
            "'200': { description: OK, then: slow-down }",
            &[
                "update-thing.yaml:18:29: \"then\" goes with a status that is an error of its own (then) – add a \"description\" to the error, or remove it",
            ],
        ),
        (
            PAGE,
            "name: ThingNotFound",
            "name: TooFast",
            &[
                "update-thing.yaml:24:9: \"TooFast\" is the name of the code \"100\" too (code: '200') – add a \"name\" of its own",
            ],
        ),
    ]);
}
