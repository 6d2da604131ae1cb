//! The tables of page files, and of the parameters and errors that pages share.

use crate::form::Form;

use super::schema::SCHEMA;
use super::{
    ASSUMED, DEPRECATED, DESCRIPTION, FILLED, Key, NOTE, Object, RUST_NAME, SENTENCES, Shape, TEXT, Variant, When,
    Word, needed, optional, word,
};

/// A page file: one operation.
pub(crate) static PAGE_FILE: Object = Object {
    name: "page file",
    description: "A page of the help center that describes one operation.",
    keys: &[
        needed("page", Shape::Object(&PAGE), "The page that the file stands for."),
        needed("method", Shape::Choice(METHODS), "The HTTP method."),
        needed("path", Shape::Text(Form::Path), "The path of the call, with {name} for each path parameter."),
        needed(
            "operationId",
            Shape::Text(Form::UpperCamel),
            "The operation's id in upper camel case; the file is named like it in kebab case.",
        ),
        needed("summary", FILLED, "One sentence: what the call does."),
        optional("description", TEXT, "More about the call."),
        optional("preconditions", SENTENCES, "What must be so before the call, one sentence each."),
        optional("notes", SENTENCES, "Disagreements between documents, and remarks, one sentence each."),
        optional("authenticated", Shape::Flag, "`false` when the call carries no credential, as a login."),
        optional(
            "idempotent",
            Shape::Flag,
            "Whether repeating the call is safe, when it differs from what the method implies.",
        ),
        DEPRECATED,
        optional(
            "parameters",
            Shape::List { of: &PARAMETER, filled: false },
            "What goes into the path, the query and the headers.",
        ),
        optional("pagination", PAGINATION, "How the call gives a long list page by page."),
        optional("requestBody", Shape::Object(&REQUEST_BODY), "The body of the request."),
        needed(
            "responses",
            Shape::Map { keys: Form::Status, of: &Shape::Object(&RESPONSE) },
            "The answers by status: '204' in quotes, or 2XX where the documents tell no status of success.",
        ),
        optional("schemas", Shape::Map { keys: Form::Filled, of: &SCHEMA }, "Types that only this page has, by name."),
        optional(
            "examples",
            Shape::List { of: &Shape::Object(&EXAMPLE), filled: false },
            "Requests of the page, with the answers to them.",
        ),
        optional(
            "corrections",
            Shape::List { of: &Shape::Object(&CORRECTION), filled: false },
            "Places where the file says something else than the page, on purpose.",
        ),
    ],
};

static CORRECTION: Object = Object {
    name: "correction",
    description: "A place where the file says something else than the page, on purpose.",
    keys: &[
        needed("at", FILLED, "The place, by names: parameters/app_id/maxLength, requestBody/name, responses/404."),
        optional("page", Shape::Json, "What the page says there; left out where it says that there is such a thing."),
        needed("reason", FILLED, "Why the file knows better."),
    ],
};

const PARAMETER: Shape = Shape::Variants { name: "parameter", variants: || &PARAMETER_VARIANTS };
const PAGINATION: Shape = Shape::Variants { name: "pagination", variants: || &PAGINATION_VARIANTS };
const ERROR: Shape = Shape::Variants { name: "error", variants: || &ERROR_VARIANTS };

static PAGE: Object = Object {
    name: "page",
    description: "Where the page stands in the help center.",
    keys: &[
        needed("title", FILLED, "The page's title."),
        optional("slug", FILLED, "The last part of the page's address, without .html."),
        optional(
            "url",
            Shape::Text(Form::HttpsUrl),
            "The page's address, when `pages` of api.yaml and the slug do not make it.",
        ),
        optional("updated", Shape::Text(Form::Date), "The date of the last update that the page shows, yyyy-mm-dd."),
        NOTE,
    ],
};

static METHODS: &[Word] = &[
    word("GET", "Reads; safe to repeat."),
    word("PUT", "Replaces; safe to repeat."),
    word("POST", "Creates or acts."),
    word("DELETE", "Deletes; safe to repeat."),
    word("PATCH", "Changes a part."),
    word("HEAD", "Reads only the headers; safe to repeat."),
];

static LOCATIONS: &[Word] = &[
    word("path", "In the path, where it says {name}."),
    word("query", "In the query, after the question mark."),
    word("header", "In a header of the request."),
];

static SUPPLIERS: &[Word] =
    &[word("client", "Given once when the client is made."), word("credential", "Set by the credential.")];

const PARAMETER_NAME: Key = needed("name", FILLED, "The name on the wire.");
const PARAMETER_IN: Key = needed("in", Shape::Choice(LOCATIONS), "Where it goes.");
const PARAMETER_REQUIRED: Key =
    optional("required", Shape::Flag, "Whether a call needs it; a path parameter must say `true`.");
const PARAMETER_SCHEMA: Key = needed("schema", SCHEMA, "Its type and limits.");

static OWN_PARAMETER: Object = Object {
    name: "parameter",
    description: "A value that goes into the path, the query or a header.",
    keys: &[
        PARAMETER_NAME,
        PARAMETER_IN,
        PARAMETER_REQUIRED,
        PARAMETER_SCHEMA,
        DESCRIPTION,
        NOTE,
        ASSUMED,
        DEPRECATED,
        RUST_NAME,
    ],
};

pub(super) static SHARED_PARAMETER: Object = Object {
    name: "shared parameter",
    description: "A parameter that several pages have.",
    keys: &[
        PARAMETER_NAME,
        PARAMETER_IN,
        PARAMETER_REQUIRED,
        optional("suppliedBy", Shape::Choice(SUPPLIERS), "Who gives the value; without it, the caller of each call."),
        PARAMETER_SCHEMA,
        DESCRIPTION,
        NOTE,
        ASSUMED,
        DEPRECATED,
        RUST_NAME,
    ],
};

static PARAMETER_VARIANTS: [Variant; 2] = [
    Variant { when: When::Has("$ref"), object: &PARAMETER_REFERENCE },
    Variant { when: When::Else, object: &OWN_PARAMETER },
];

static PARAMETER_REFERENCE: Object = Object {
    name: "reference to a parameter",
    description: "A parameter of api.yaml.",
    keys: &[needed("$ref", TEXT, "'api.yaml#/parameters/Key'")],
};

static PAGINATION_VARIANTS: [Variant; 2] = [
    Variant { when: When::Has("marker"), object: &PAGINATION_BY_MARKER },
    Variant { when: When::Else, object: &PAGINATION_BY_PAGE },
];

const ITEMS: Key =
    needed("items", FILLED, "Where the items stand in the answer: a property, or several joined by dots.");
const SIZE: Key = optional("size", FILLED, "The query parameter that says how many items a page has at most.");

static PAGINATION_BY_MARKER: Object = Object {
    name: "pagination by marker",
    description: "Each answer tells the marker that the request for the next page carries.",
    keys: &[
        needed("marker", FILLED, "The query parameter that takes the marker."),
        needed("next", FILLED, "Where the marker of the next page stands in the answer, as with `items`."),
        optional(
            "offset",
            FILLED,
            "The query parameter that passes over items behind the marker; it goes with the first page only.",
        ),
        SIZE,
        ITEMS,
    ],
};

static PAGINATION_BY_PAGE: Object = Object {
    name: "pagination by page number",
    description: "Requests count the pages, one by one.",
    keys: &[
        needed(
            "page",
            FILLED,
            "The query parameter that takes the number of the page; its default is the number of the first page.",
        ),
        optional("total", FILLED, "Where the number of all items stands in the answer, as with `items`."),
        SIZE,
        ITEMS,
    ],
};

static REQUEST_BODY: Object = Object {
    name: "request body",
    description: "The body of the request.",
    keys: &[
        optional("required", Shape::Flag, "Whether a call needs a body."),
        DESCRIPTION,
        needed("content", Shape::OneKeyOf(&CONTENT), "The body's media type and schema."),
    ],
};

static CONTENT: Object = Object {
    name: "content",
    description: "A body: one media type with a schema.",
    keys: &[
        optional("application/json", Shape::Object(&MEDIA_TYPE), "JSON."),
        optional("application/x-www-form-urlencoded", Shape::Object(&MEDIA_TYPE), "A form; the schema is an object."),
        optional(
            "multipart/form-data",
            Shape::Object(&MEDIA_TYPE),
            "Parts, among them files; the schema is an object.",
        ),
        optional("application/octet-stream", Shape::Object(&MEDIA_TYPE), "The bytes of a file."),
    ],
};

static MEDIA_TYPE: Object = Object {
    name: "media type",
    description: "What a body of this media type holds.",
    keys: &[needed("schema", SCHEMA, "The body's type.")],
};

static RESPONSE: Object = Object {
    name: "response",
    description: "What the page says about a status.",
    keys: &[
        optional(
            "description",
            TEXT,
            "The words with which the page documents the status itself; with them the status is an error of its own.",
        ),
        optional("name", Shape::Text(Form::UpperCamel), "A name for Rust, instead of the one that the status implies."),
        ERROR_THEN,
        NOTE,
        ASSUMED,
        optional("content", Shape::OneKeyOf(&CONTENT), "The body of a success."),
        optional(
            "errors",
            Shape::List { of: &ERROR, filled: true },
            "The rows of the table of error codes that have this status.",
        ),
    ],
};

const ERROR_CODE: Key = needed("code", FILLED, "The code that the API returns, in quotes when it is a number.");
const ERROR_NAME: Key = optional("name", Shape::Text(Form::UpperCamel), "The variant's name in Rust.");
const ERROR_MESSAGE: Key = optional("message", TEXT, "The message as the API returns it, letter for letter.");
const ERROR_MEANING: Key = optional("meaning", TEXT, "What happened, in a sentence of our own.");
const ERROR_REMEDY: Key = optional("remedy", TEXT, "What to do about it, in a sentence of our own.");
const ERROR_THEN: Key = optional("then", Shape::Choice(THEN), "What a program can do about it.");

static THEN: &[Word] = &[
    word("slow-down", "Call less often, and try again later."),
    word("log-in-again", "Get a new token, and try again."),
];

static OWN_ERROR: Object = Object {
    name: "error",
    description: "A row of a table of error codes.",
    keys: &[ERROR_CODE, ERROR_NAME, ERROR_MESSAGE, ERROR_MEANING, ERROR_REMEDY, ERROR_THEN, NOTE, ASSUMED],
};

pub(super) static SHARED_ERROR: Object = Object {
    name: "shared error",
    description: "A row that the tables of several pages have.",
    keys: &[
        needed("status", Shape::Whole { from: 100, to: 599 }, "The HTTP status that comes with the code."),
        ERROR_CODE,
        ERROR_NAME,
        ERROR_MESSAGE,
        ERROR_MEANING,
        ERROR_REMEDY,
        ERROR_THEN,
        optional("everywhere", Shape::Flag, "`true` when any operation may answer so, whether its page tells or not."),
        NOTE,
        ASSUMED,
    ],
};

static ERROR_VARIANTS: [Variant; 2] =
    [Variant { when: When::Has("$ref"), object: &ERROR_REFERENCE }, Variant { when: When::Else, object: &OWN_ERROR }];

static ERROR_REFERENCE: Object = Object {
    name: "reference to an error",
    description: "A row of api.yaml.",
    keys: &[needed("$ref", TEXT, "'api.yaml#/errors/Key'")],
};

static EXAMPLE: Object = Object {
    name: "example",
    description: "A request of the page, with the answer to it when the page shows one.",
    keys: &[
        optional("summary", TEXT, "What the example shows."),
        needed("request", Shape::Object(&EXAMPLE_REQUEST), "The request."),
        optional("response", Shape::Object(&EXAMPLE_RESPONSE), "The answer."),
    ],
};

const HEADERS: Key = optional("headers", Shape::Map { keys: Form::Filled, of: &TEXT }, "Headers by name.");
const BODY: Key = optional("body", Shape::Json, "The body as JSON.");

static EXAMPLE_REQUEST: Object = Object {
    name: "example request",
    description: "The request of an example.",
    keys: &[needed("url", FILLED, "The address, as the page shows it."), HEADERS, BODY],
};

static EXAMPLE_RESPONSE: Object = Object {
    name: "example response",
    description: "The answer of an example.",
    keys: &[needed("status", Shape::Whole { from: 100, to: 599 }, "The HTTP status."), HEADERS, BODY],
};
