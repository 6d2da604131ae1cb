//! A small API without problems, and what becomes of it when one text in it is replaced.

use api_spec::Sources;

pub(crate) const API: &str = "things-v1/api.yaml";
pub(crate) const SCHEMAS: &str = "things-v1/schemas.yaml";
pub(crate) const CHAPTER_SCHEMAS: &str = "things-v1/things/schemas.yaml";
pub(crate) const CHAPTER_ERRORS: &str = "things-v1/things/errors.yaml";
pub(crate) const LIST: &str = "things-v1/things/list-things.yaml";
pub(crate) const PAGE: &str = "things-v1/things/update-thing.yaml";

const API_TEXT: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers:
  - url: https://{region}.example.com
    variables:
      region: { default: north }
credentials:
  - kind: auth-token
errorBody: { code: error_code, message: error_msg }
chapters:
  - folder: things
    title: Things
parameters:
  ProjectId:
    name: project_id
    in: path
    required: true
    suppliedBy: client
    schema: { $ref: 'schemas.yaml#/ProjectId' }
errors:
  TooFast: { status: 403, code: '100', message: too fast, then: slow-down }
errorStatuses: of-codes
defaults:
  parameters: [ProjectId]
  responses: { '401': { then: log-in-again, assumed: A token can end before any call. } }
";

const SCHEMAS_TEXT: &str = "\
ProjectId: { type: string, maxLength: 36 }
";

const CHAPTER_SCHEMAS_TEXT: &str = "\
Tag: { type: string, minLength: 1 }
";

const CHAPTER_ERRORS_TEXT: &str = "\
ThingGone: { status: 410, code: '300', meaning: The thing is gone. }
";

const PAGE_TEXT: &str = "\
page: { title: Update a Thing, slug: update-thing, updated: 2023-11-08 }
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
requestBody:
  required: true
  content:
    application/json:
      schema: { $ref: '#/schemas/Thing' }
responses:
  '200': {}
  '403':
    errors:
      - $ref: 'api.yaml#/errors/TooFast'
  '404':
    errors:
      - code: '200'
        rustName: ThingNotFound
    codes: ['404001']
  '410': { errors: [{ $ref: 'things/errors.yaml#/ThingGone' }] }
schemas:
  ThingId: { type: string, minLength: 1, maxLength: 36 }
  Thing:
    type: object
    required: [name]
    properties:
      name: { type: string, maxLength: 64, pattern: '^[a-z]+$' }
      size: { type: integer, minimum: 1, maximum: 9, default: 5 }
      tags: { type: array, items: { $ref: 'things/schemas.yaml#/Tag' }, minItems: 1, maxItems: 3 }
      colour:
        type: string
        enum: [{ value: red, rustName: Scarlet, description: Like a rose. }, '>']
";

/// A page of a list, still without its last line, `pagination`.
pub(crate) const LIST_TEXT: &str = "\
page: { title: List Things }
method: GET
path: /v1/{project_id}/things
operationId: ListThings
summary: Lists things.
parameters:
  - { name: marker, in: query, schema: { $ref: '#/schemas/Marker' } }
  - { name: offset, in: query, schema: { type: integer } }
  - { name: limit, in: query, schema: { type: integer } }
  - { name: pageNo, in: query, schema: { $ref: '#/schemas/PageNumber', default: 1 } }
responses:
  '200':
    content: { application/json: { schema: { $ref: '#/schemas/ThingList' } } }
schemas:
  Marker: { type: string, maxLength: 24 }
  PageNumber: { type: integer }
  ThingList:
    type: object
    properties:
      things: { type: array, items: { $ref: 'schemas.yaml#/ProjectId' } }
      page: { type: object, properties: { marker: { type: string }, count: { type: integer } } }
";

/// The files of an API without problems.
pub(crate) fn sources() -> Sources {
    Sources::from_iter([
        (API, API_TEXT),
        (SCHEMAS, SCHEMAS_TEXT),
        (CHAPTER_SCHEMAS, CHAPTER_SCHEMAS_TEXT),
        (CHAPTER_ERRORS, CHAPTER_ERRORS_TEXT),
        (PAGE, PAGE_TEXT),
    ])
}

/// The files with one text in one of them replaced.
pub(crate) fn replaced(file: &str, from: &str, to: &str) -> Sources {
    let mut sources = sources();
    let text = String::from_utf8(sources.get(file).expect("the file exists").to_vec()).expect("it is UTF-8");
    assert!(text.contains(from), "{file} holds no {from:?}");
    sources.insert(file, text.replacen(from, to, 1));
    sources
}

/// The problems, a line each; empty when there are none.
pub(crate) fn problems(sources: &Sources) -> String {
    sources.load().err().map(|problems| problems.to_string()).unwrap_or_default()
}
