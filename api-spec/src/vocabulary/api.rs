//! The tables of `api.yaml`.

use crate::form::Form;

use super::page::{SHARED_ERROR, SHARED_PARAMETER};
use super::{DESCRIPTION, FILLED, Object, Shape, Word, needed, optional, word};

/// `api.yaml`: what all pages of a book share.
pub(crate) static API_FILE: Object = Object {
    name: "API",
    description: "What all pages of a book share.",
    keys: &[
        needed("title", FILLED, "The API's title."),
        needed("description", FILLED, "What the API is for."),
        needed("pages", Shape::Text(Form::PageTemplate), "The address of a page, with {slug} where its slug goes."),
        needed("servers", Shape::List { of: &Shape::Object(&SERVER), filled: true }, "The addresses of the API."),
        needed(
            "credentials",
            Shape::List { of: &Shape::Object(&CREDENTIAL), filled: true },
            "The ways to authenticate a call; the first is the usual one.",
        ),
        optional(
            "paths",
            Shape::List { of: &Shape::Text(Form::Path), filled: false },
            "How the paths of the API begin, so that a page is known to belong to it.",
        ),
        needed(
            "errorBody",
            Shape::Object(&ERROR_BODY),
            "The keys under which an error answer carries its code and message.",
        ),
        optional("requestIdHeader", FILLED, "The response header with the id of the request."),
        optional(
            "gatewayCodes",
            Shape::List { of: &FILLED, filled: false },
            "How the codes of the gateway in front of the API begin.",
        ),
        optional("flowControl", Shape::Object(&FLOW_CONTROL), "How often an application may call."),
        needed(
            "chapters",
            Shape::List { of: &Shape::Object(&CHAPTER), filled: false },
            "The chapters in the order of the book.",
        ),
        optional(
            "parameters",
            Shape::Map { keys: Form::Filled, of: &Shape::Object(&SHARED_PARAMETER) },
            "The parameters that several pages have, by key.",
        ),
        optional(
            "errors",
            Shape::Map { keys: Form::Filled, of: &Shape::Object(&SHARED_ERROR) },
            "The rows of error tables that several pages have, by key.",
        ),
    ],
};

static SERVER: Object = Object {
    name: "server",
    description: "An address of the API.",
    keys: &[
        needed("url", Shape::Text(Form::HttpsUrl), "The address, with {name} for each variable."),
        DESCRIPTION,
        optional(
            "variables",
            Shape::Map { keys: Form::Filled, of: &Shape::Object(&SERVER_VARIABLE) },
            "The variables of the address by name.",
        ),
    ],
};

static SERVER_VARIABLE: Object = Object {
    name: "server variable",
    description: "A part of a server's address that differs.",
    keys: &[
        optional("enum", Shape::List { of: &Shape::Text(Form::HostLabel), filled: true }, "The known values."),
        needed("default", FILLED, "The usual value."),
        DESCRIPTION,
    ],
};

static CREDENTIAL: Object = Object {
    name: "credential",
    description: "A way to authenticate a call.",
    keys: &[needed("kind", Shape::Choice(CREDENTIAL_KINDS), "Which of the ways that the runtime knows."), DESCRIPTION],
};

static CREDENTIAL_KINDS: &[Word] = &[
    word("access-key", "A signature made with an access key and its secret."),
    word("auth-token", "A token in the header X-Auth-Token."),
    word("application-token", "The header app_key and a bearer token."),
];

static ERROR_BODY: Object = Object {
    name: "error body",
    description: "The keys of an error answer.",
    keys: &[needed("code", FILLED, "The key of the code."), needed("message", FILLED, "The key of the message.")],
};

static FLOW_CONTROL: Object = Object {
    name: "flow control",
    description: "How often an application may call: `calls` in `seconds`.",
    keys: &[
        needed("calls", Shape::Whole { from: 1, to: u32::MAX as u64 }, "How many calls."),
        needed("seconds", Shape::Whole { from: 1, to: u32::MAX as u64 }, "In how many seconds."),
        DESCRIPTION,
    ],
};

static CHAPTER: Object = Object {
    name: "chapter",
    description: "A chapter of the book.",
    keys: &[
        needed("folder", Shape::Text(Form::FileName), "The name of its folder, in kebab case."),
        needed("title", FILLED, "Its title in the book."),
        DESCRIPTION,
    ],
};
