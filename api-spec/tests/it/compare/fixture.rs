//! An API with a bit of everything that can change.

use api_spec::Sources;

pub(super) const API: &str = "things-v1/api.yaml";
pub(super) const SCHEMAS: &str = "things-v1/schemas.yaml";
pub(super) const PAGE: &str = "things-v1/things/update-thing.yaml";
pub(super) const PUSH: &str = "things-v1/things/thing-changed.yaml";
pub(super) const OTHER: &str = "things-v1/things/list-things.yaml";

const API_TEXT: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers:
  - url: https://{region}.example.com
    variables: { region: { default: north } }
credentials:
  - kind: access-key
  - kind: auth-token
errorBody: { code: error_code, message: error_msg }
flowControl: { calls: 100, seconds: 60 }
chapters:
  - folder: things
    title: Things
parameters:
  ProjectId: { name: project_id, in: path, required: true, suppliedBy: client, schema: { type: string } }
  Instance: { name: Instance-Id, in: header, required: false, suppliedBy: client, schema: { type: string } }
errors:
  TooFast: { status: 403, code: '100', message: too fast, then: slow-down }
errorStatuses: of-codes
notifications: { keys: [resource, event] }
";

const SCHEMAS_TEXT: &str = "\
Colour:
  type: string
  description: A colour.
  enum: [{ value: red, description: Like a rose. }, blue]
Size: { type: integer, description: A size., minimum: 1, maximum: 9 }
";

const PAGE_TEXT: &str = "\
page: { title: Update a Thing, slug: update-thing, updated: 2023-11-08 }
method: PUT
path: /v1/{project_id}/things/{id}
operationId: UpdateThing
summary: Updates a thing.
notes: [The first note., The second note.]
parameters:
  - $ref: 'api.yaml#/parameters/ProjectId'
  - $ref: 'api.yaml#/parameters/Instance'
  - name: id
    in: path
    required: true
    schema: { $ref: '#/schemas/ThingId' }
  - name: dry
    in: query
    required: false
    description: Changes nothing.
    schema: { type: boolean }
  - name: until
    in: query
    required: true
    description: The end.
    schema: { type: string, pattern: '^[0-9]{1,20}$' }
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: [name]
        properties:
          name: { type: string, description: What it is called., maxLength: 64 }
          weight: { type: integer, description: In grams., format: int32, multipleOf: 2 }
          tags: { type: array, maxItems: 3, items: { type: string, minLength: 2 } }
          colour: { $ref: 'schemas.yaml#/Colour' }
          size: { $ref: 'schemas.yaml#/Size' }
responses:
  '204': { description: No Content }
  '403':
    errors:
      - $ref: 'api.yaml#/errors/TooFast'
  '404':
    description: Not Found
    errors:
      - code: '200'
        rustName: ThingNotFound
        message: No thing.
        remedy: Look again.
schemas:
  ThingId: { type: string, description: The id of a thing., minLength: 1, maxLength: 36 }
examples:
  - request: { url: 'https://example.com/v1/p/things/1', body: { name: x } }
";

const OTHER_TEXT: &str = "\
page: { title: List Things }
method: GET
path: /v1/{project_id}/things
operationId: ListThings
summary: Lists things.
parameters:
  - $ref: 'api.yaml#/parameters/ProjectId'
  - $ref: 'api.yaml#/parameters/Instance'
  - { name: from, in: query, required: false, description: Where to go on., schema: { type: string } }
responses:
  '200':
    description: OK
    content:
      application/json:
        schema:
          type: object
          required: [things]
          properties:
            things: { type: array, items: { $ref: '#/schemas/Thing' } }
            next: { type: string, description: Where to go on., maxLength: 24 }
schemas:
  Thing:
    type: object
    description: A thing.
    required: [id]
    properties:
      id: { type: string, description: Its id. }
      state: { type: string, enum: [new, old], maxLength: 8 }
      parent: { $ref: '#/schemas/Thing' }
";

const PUSH_TEXT: &str = "\
page: { title: Push a Change }
webhook: ThingChanged
summary: Tells that a thing changed.
when: { resource: thing, event: update }
payload: { properties: { thing: { type: string, maxLength: 8 } } }
";

pub(super) fn sources() -> Sources {
    Sources::from_iter([
        (API, API_TEXT),
        (SCHEMAS, SCHEMAS_TEXT),
        (PAGE, PAGE_TEXT),
        (OTHER, OTHER_TEXT),
        (PUSH, PUSH_TEXT),
    ])
}

/// A text in a file, and what takes its place.
pub(super) type Edit = (&'static str, &'static str, &'static str);

/// The sources with one text replaced, if it is there.
pub(super) fn edit(sources: &mut Sources, (file, from, to): Edit) -> bool {
    let text = String::from_utf8_lossy(sources.get(file).expect("the file exists")).into_owned();
    let is_there = text.contains(from);
    sources.insert(file, text.replacen(from, to, 1));
    is_there
}
