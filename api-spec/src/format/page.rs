//! The tables of page files, and of the parameters and errors that pages share.

use super::schema::SCHEMA;
use super::form::Form;
use super::table::*;
use crate::model::{Location, Method, Supplier, Then, Word};

object!(PAGE_FILE, "page file", "A page of the help center that describes one operation.", [
    needed("page", Shape::Object(&PAGE), "The page that the file stands for."),
    needed("method", Shape::Choice(&[Method::WORDS]), "The HTTP method."),
    needed("path", Shape::Text(Form::Path), "The path of the call, with {name} for each path parameter."),
    needed("operationId", Shape::Text(Form::UpperCamel), "The operation's id in upper camel case; the file is named like it in kebab case."),
    needed("summary", FILLED, "One sentence: what the call does."),
    optional("description", TEXT, "More about the call."),
    optional("permission", FILLED, "The permission that the caller needs: service:resource:action."),
    optional("preconditions", SENTENCES, "What must be so before the call, one sentence each."),
    optional("notes", SENTENCES, "Remarks for maintainers, one sentence each: disagreements between documents, for instance."),
    optional("authenticated", Shape::Flag, "`false` when the call carries no credential, as a login."),
    optional("idempotent", Shape::Flag, "Whether repeating the call is safe, when it differs from what the method implies."),
    DEPRECATED,
    optional("parameters", list(&PARAMETER), "What goes into the path, the query and the headers."),
    optional("pagination", PAGINATION, "How the call gives a long list page by page."),
    optional("wait", Shape::Object(&WAIT), "How a program waits, asking again and again, until what the answer tells about is over."),
    optional("requestBody", Shape::Object(&REQUEST_BODY), "The body of the request."),
    needed("responses", map(Form::Status, &Shape::Object(&RESPONSE)), "The answers by status: '204' in quotes, or 2XX where the documents tell no status of success."),
    optional("schemas", map(Form::Key, &SCHEMA), "Types that only this page has, by name."),
    optional("examples", list(&Shape::Object(&EXAMPLE)), "Requests of the page, with the answers to them."),
    optional("corrections", list(&Shape::Object(&CORRECTION)), "Places where the file says something else than the page, on purpose."),
]);
object!(CORRECTION, "correction", "A place where the file says something else than the page, on purpose.", [
    needed("at", FILLED, "The place, by names: parameters/app_id/maxLength, requestBody/name, responses/404."),
    optional("page", Shape::Json, "What the page says there; left out where it says that there is such a thing."),
    needed("reason", FILLED, "Why the file knows better."),
]);

const PARAMETER: Shape = Shape::Variants { name: "parameter", variants: || &PARAMETER_VARIANTS };
const PAGINATION: Shape = Shape::Variants { name: "pagination", variants: || &PAGINATION_VARIANTS };
const ERROR: Shape = Shape::Variants { name: "error", variants: || &ERROR_VARIANTS };
object!(PAGE, "page", "Where the page stands in the help center.", [
    needed("title", FILLED, "The page's title."),
    optional("slug", FILLED, "The last part of the page's address, without .html."),
    optional("url", Shape::Text(Form::HttpsUrl), "The page's address, when `pages` of api.yaml and the slug do not make it."),
    optional("updated", Shape::Text(Form::Date), "The date of the last update that the page shows, yyyy-mm-dd."),
    NOTE,
]);

/// The suppliers that a file names; without one, the caller gives the value.
const SUPPLIERS: &[Word] = match Supplier::WORDS {
    [_caller, others @ ..] => others,
    [] => &[],
};

const PARAMETER_NAME: Key = needed("name", FILLED, "The name on the wire.");
const PARAMETER_IN: Key = needed("in", Shape::Choice(&[Location::WORDS]), "Where it goes.");
const PARAMETER_REQUIRED: Key = optional("required", Shape::Flag, "`true` when a call needs it; a path parameter must say so.");
const PARAMETER_SCHEMA: Key = needed("schema", SCHEMA, "Its type and limits.");
object!(OWN_PARAMETER, "parameter", "A value that goes into the path, the query or a header.", [
    PARAMETER_NAME, PARAMETER_IN, PARAMETER_REQUIRED, REQUIRED_WHEN, PARAMETER_SCHEMA, DESCRIPTION, NOTE, ASSUMED, DEPRECATED, RUST_NAME,
]);
object!(SHARED_PARAMETER, "shared parameter", "A parameter that several pages have.", [
    PARAMETER_NAME, PARAMETER_IN, PARAMETER_REQUIRED, REQUIRED_WHEN,
    optional("suppliedBy", Shape::Choice(&[SUPPLIERS]), "Who gives the value; without it, the caller of each call."),
    PARAMETER_SCHEMA, DESCRIPTION, NOTE, ASSUMED, DEPRECATED, RUST_NAME,
]);

static PARAMETER_VARIANTS: [Variant; 2] = [
    Variant { when: When::Has("$ref"), object: &PARAMETER_REFERENCE },
    Variant { when: When::Else, object: &OWN_PARAMETER },
];
object!(PARAMETER_REFERENCE, "reference to a parameter", "A parameter of api.yaml.", [needed("$ref", TEXT, "'api.yaml#/parameters/Key'")]);

static PAGINATION_VARIANTS: [Variant; 2] = [
    Variant { when: When::Has("marker"), object: &PAGINATION_BY_MARKER },
    Variant { when: When::Else, object: &PAGINATION_BY_PAGE },
];

const ITEMS: Key = needed("items", FILLED, "Where the items stand in the answer: a property, or several joined by dots.");
const SIZE: Key = optional("size", FILLED, "The parameter that says how many items a page has at most.");
object!(PAGINATION_BY_MARKER, "pagination by marker", "Each answer tells the marker that the request for the next page carries.", [
    needed("marker", FILLED, "The parameter that takes the marker: in the query or, where no such parameter is there, in the body."),
    needed("next", FILLED, "Where the marker of the next page stands in the answer, as with `items`."),
    optional("offset", FILLED, "The parameter that passes over items behind the marker; it goes with the first page only."),
    SIZE, ITEMS,
]);
object!(PAGINATION_BY_PAGE, "pagination by page number", "Requests count the pages, one by one.", [
    needed("page", FILLED, "The parameter that takes the number of the page, as with `marker`; its default is the number of the first page."),
    optional("total", FILLED, "Where the number of all items stands in the answer, as with `items`."),
    SIZE, ITEMS,
]);
object!(WAIT, "wait", "How a program waits, asking again and again, until what the answer tells about is over.", [
    needed("state", FILLED, "Where the state stands in the answer: a property, or several joined by dots."),
    needed("done", filled(&FILLED), "The states in which what is waited for has come."),
    optional("failed", filled(&FILLED), "The states in which it will not come any more."),
    needed("every", Shape::Whole { from: 1, to: 3600 }, "How many seconds pass between two questions."),
]);
object!(REQUEST_BODY, "request body", "The body of the request.", [
    optional("required", Shape::Flag, "Whether a call needs a body."),
    DESCRIPTION,
    needed("content", Shape::Content(&MEDIA_TYPE), "The body's media type and schema."),
]);
object!(MEDIA_TYPE, "media type", "What a body of this media type holds.", [needed("schema", SCHEMA, "The body's type.")]);

const RESPONSE_DESCRIPTION: Key = optional("description", FILLED, "What the page says about the status, where it says more than the status.");
const RESPONSE_RUST_NAME: Key = optional("rustName", Shape::Text(Form::UpperCamel), "A name for Rust, instead of the one that the status implies.");
object!(RESPONSE, "response", "What the page says about a status.", [
    RESPONSE_DESCRIPTION, RESPONSE_RUST_NAME, ERROR_THEN, NOTE, ASSUMED,
    optional("content", Shape::Content(&MEDIA_TYPE), "The body of a success."),
    optional("errors", filled(&ERROR), "The rows of the table of error codes that have this status."),
    optional("codes", filled(&FILLED), "Codes of this status of which nothing but the number is known."),
]);

object!(DEFAULT_RESPONSE, "default response", "What every page with a credential says about a status that it does not state itself.", [RESPONSE_DESCRIPTION, RESPONSE_RUST_NAME, ERROR_THEN, NOTE, ASSUMED]);

const ERROR_CODE: Key = needed("code", FILLED, "The code that the API returns, in quotes when it is a number.");
const ERROR_RUST_NAME: Key = optional("rustName", Shape::Text(Form::UpperCamel), "The variant's name in Rust; without it a row of the page's own has none, and a shared one that of its key.");
const ERROR_MESSAGE: Key = optional("message", TEXT, "The message as the API returns it, letter for letter.");
const ERROR_MEANING: Key = optional("meaning", TEXT, "What happened, in a sentence of our own.");
const ERROR_REMEDY: Key = optional("remedy", TEXT, "What to do about it, in a sentence of our own.");
const ERROR_THEN: Key = optional("then", Shape::Choice(&[Then::WORDS]), "What a program can do about it.");
const ERROR_STATUS: Key = optional("status", Shape::Whole { from: 100, to: 599 }, "The HTTP status that comes with the code, when it is always the same.");
object!(OWN_ERROR, "error", "A row of a table of error codes.", [ERROR_CODE, ERROR_RUST_NAME, ERROR_MESSAGE, ERROR_MEANING, ERROR_REMEDY, ERROR_THEN, NOTE, ASSUMED]);
object!(SHARED_ERROR, "shared error", "A row that the tables of several pages have.", [
    ERROR_STATUS, ERROR_CODE, ERROR_RUST_NAME, ERROR_MESSAGE, ERROR_MEANING, ERROR_REMEDY, ERROR_THEN,
    optional("everywhere", Shape::Flag, "`true` when any operation may answer so, whether its page tells or not."),
    NOTE, ASSUMED,
]);

object!(CHAPTER_ERROR, "error of a chapter", "A row that the tables of several pages of a chapter have.", [
    ERROR_STATUS, ERROR_CODE, ERROR_RUST_NAME, ERROR_MESSAGE, ERROR_MEANING, ERROR_REMEDY, ERROR_THEN, NOTE, ASSUMED,
]);

static ERROR_VARIANTS: [Variant; 2] =
    [Variant { when: When::Has("$ref"), object: &ERROR_REFERENCE }, Variant { when: When::Else, object: &OWN_ERROR }];
object!(ERROR_REFERENCE, "reference to an error", "A row of api.yaml or of the chapter.", [needed("$ref", TEXT, "'api.yaml#/errors/Key' or '<chapter>/errors.yaml#/Key'")]);
object!(EXAMPLE, "example", "A request of the page, with the answer to it when the page shows one.", [
    optional("summary", TEXT, "What the example shows."),
    needed("request", Shape::Object(&EXAMPLE_REQUEST), "The request."),
    optional("response", Shape::Object(&EXAMPLE_RESPONSE), "The answer."),
]);

const HEADERS: Key = optional("headers", map(Form::Filled, &TEXT), "Headers by name.");
const BODY: Key = optional("body", Shape::Json, "The body as JSON.");
object!(EXAMPLE_REQUEST, "example request", "The request of an example.", [needed("url", FILLED, "The address, as the page shows it."), HEADERS, BODY]);
object!(EXAMPLE_RESPONSE, "example response", "The answer of an example.", [needed("status", Shape::Whole { from: 100, to: 599 }, "The HTTP status."), HEADERS, BODY]);
