//! The tables of page files, and of the parameters and errors that pages share.

use super::schema::SCHEMA;
use super::{
    ASSUMED, DEPRECATED, DESCRIPTION, FILLED, Form, Key, NOTE, Object, REQUIRED_WHEN, RUST_NAME, SENTENCES, Shape,
    TEXT, Variant, When, needed, optional,
};
use crate::model::{Location, Method, Supplier, Then, Word};

/// A page file: one operation.
pub(crate) static PAGE_FILE: Object = Object {
    name: "page file",
    description: "A page of the help center that describes one operation.",
    keys: &[
        needed("page", Shape::Object(&PAGE), "The page that the file stands for."),
        needed("method", Shape::Choice(&[Method::WORDS]), "The HTTP method."),
        needed("path", Shape::Text(Form::Path), "The path of the call, with {name} for each path parameter."),
        needed(
            "operationId",
            Shape::Text(Form::UpperCamel),
            "The operation's id in upper camel case; the file is named like it in kebab case.",
        ),
        needed("summary", FILLED, "One sentence: what the call does."),
        optional("description", TEXT, "More about the call."),
        optional("preconditions", SENTENCES, "What must be so before the call, one sentence each."),
        optional(
            "notes",
            SENTENCES,
            "Remarks for maintainers, one sentence each: disagreements between documents, for instance.",
        ),
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

/// The suppliers that a file names; without one, the caller gives the value.
const SUPPLIERS: &[Word] = match Supplier::WORDS {
    [_caller, others @ ..] => others,
    [] => &[],
};

const PARAMETER_NAME: Key = needed("name", FILLED, "The name on the wire.");
const PARAMETER_IN: Key = needed("in", Shape::Choice(&[Location::WORDS]), "Where it goes.");
const PARAMETER_REQUIRED: Key =
    optional("required", Shape::Flag, "`true` when a call needs it; a path parameter must say so.");
const PARAMETER_SCHEMA: Key = needed("schema", SCHEMA, "Its type and limits.");

static OWN_PARAMETER: Object = Object {
    name: "parameter",
    description: "A value that goes into the path, the query or a header.",
    keys: &[
        PARAMETER_NAME,
        PARAMETER_IN,
        PARAMETER_REQUIRED,
        REQUIRED_WHEN,
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
        REQUIRED_WHEN,
        optional(
            "suppliedBy",
            Shape::Choice(&[SUPPLIERS]),
            "Who gives the value; without it, the caller of each call.",
        ),
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
const SIZE: Key = optional("size", FILLED, "The parameter that says how many items a page has at most.");

static PAGINATION_BY_MARKER: Object = Object {
    name: "pagination by marker",
    description: "Each answer tells the marker that the request for the next page carries.",
    keys: &[
        needed(
            "marker",
            FILLED,
            "The parameter that takes the marker: in the query or, where no such parameter is there, in the body.",
        ),
        needed("next", FILLED, "Where the marker of the next page stands in the answer, as with `items`."),
        optional(
            "offset",
            FILLED,
            "The parameter that passes over items behind the marker; it goes with the first page only.",
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
            "The parameter that takes the number of the page, as with `marker`; its default is the number of the first page.",
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
        needed("content", Shape::Content(&MEDIA_TYPE), "The body's media type and schema."),
    ],
};

static MEDIA_TYPE: Object = Object {
    name: "media type",
    description: "What a body of this media type holds.",
    keys: &[needed("schema", SCHEMA, "The body's type.")],
};

const RESPONSE_DESCRIPTION: Key =
    optional("description", FILLED, "What the page says about the status, where it says more than the status.");
const RESPONSE_RUST_NAME: Key =
    optional("rustName", Shape::Text(Form::UpperCamel), "A name for Rust, instead of the one that the status implies.");

static RESPONSE: Object = Object {
    name: "response",
    description: "What the page says about a status.",
    keys: &[
        RESPONSE_DESCRIPTION,
        RESPONSE_RUST_NAME,
        ERROR_THEN,
        NOTE,
        ASSUMED,
        optional("content", Shape::Content(&MEDIA_TYPE), "The body of a success."),
        optional(
            "errors",
            Shape::List { of: &ERROR, filled: true },
            "The rows of the table of error codes that have this status.",
        ),
        optional(
            "codes",
            Shape::List { of: &FILLED, filled: true },
            "Codes of this status of which nothing but the number is known.",
        ),
    ],
};

/// A response of every page that does not state the status itself.
pub(super) static DEFAULT_RESPONSE: Object = Object {
    name: "default response",
    description: "What every page with a credential says about a status that it does not state itself.",
    keys: &[RESPONSE_DESCRIPTION, RESPONSE_RUST_NAME, ERROR_THEN, NOTE, ASSUMED],
};

const ERROR_CODE: Key = needed("code", FILLED, "The code that the API returns, in quotes when it is a number.");
const ERROR_RUST_NAME: Key = optional(
    "rustName",
    Shape::Text(Form::UpperCamel),
    "The variant's name in Rust; without it a row of the page's own has none, and a shared one that of its key.",
);
const ERROR_MESSAGE: Key = optional("message", TEXT, "The message as the API returns it, letter for letter.");
const ERROR_MEANING: Key = optional("meaning", TEXT, "What happened, in a sentence of our own.");
const ERROR_REMEDY: Key = optional("remedy", TEXT, "What to do about it, in a sentence of our own.");
const ERROR_THEN: Key = optional("then", Shape::Choice(&[Then::WORDS]), "What a program can do about it.");
const ERROR_STATUS: Key = optional(
    "status",
    Shape::Whole { from: 100, to: 599 },
    "The HTTP status that comes with the code, when it is always the same.",
);

static OWN_ERROR: Object = Object {
    name: "error",
    description: "A row of a table of error codes.",
    keys: &[ERROR_CODE, ERROR_RUST_NAME, ERROR_MESSAGE, ERROR_MEANING, ERROR_REMEDY, ERROR_THEN, NOTE, ASSUMED],
};

pub(super) static SHARED_ERROR: Object = Object {
    name: "shared error",
    description: "A row that the tables of several pages have.",
    keys: &[
        ERROR_STATUS,
        ERROR_CODE,
        ERROR_RUST_NAME,
        ERROR_MESSAGE,
        ERROR_MEANING,
        ERROR_REMEDY,
        ERROR_THEN,
        optional("everywhere", Shape::Flag, "`true` when any operation may answer so, whether its page tells or not."),
        NOTE,
        ASSUMED,
    ],
};

/// A row of `errors.yaml` of a chapter.
pub(super) static CHAPTER_ERROR: Object = Object {
    name: "error of a chapter",
    description: "A row that the tables of several pages of a chapter have.",
    keys: &[
        ERROR_STATUS,
        ERROR_CODE,
        ERROR_RUST_NAME,
        ERROR_MESSAGE,
        ERROR_MEANING,
        ERROR_REMEDY,
        ERROR_THEN,
        NOTE,
        ASSUMED,
    ],
};

static ERROR_VARIANTS: [Variant; 2] =
    [Variant { when: When::Has("$ref"), object: &ERROR_REFERENCE }, Variant { when: When::Else, object: &OWN_ERROR }];

static ERROR_REFERENCE: Object = Object {
    name: "reference to an error",
    description: "A row of api.yaml or of the chapter.",
    keys: &[needed("$ref", TEXT, "'api.yaml#/errors/Key' or '<chapter>/errors.yaml#/Key'")],
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
