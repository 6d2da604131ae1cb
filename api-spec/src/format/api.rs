//! The tables of `api.yaml`.

use super::page::{CHAPTER_ERROR, DEFAULT_RESPONSE, SHARED_ERROR, SHARED_PARAMETER};
use super::{DESCRIPTION, FILLED, Form, Key, Object, Shape, Variant, When, needed, optional};
use crate::model::{CredentialKind, closed_list};

/// `errors.yaml` of a chapter: rows of error tables by key.
pub(crate) static CHAPTER_ERRORS_FILE: Shape = Shape::Map { keys: Form::Spellable, of: &Shape::Object(&CHAPTER_ERROR) };

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
            Shape::List { of: &CREDENTIAL, filled: true },
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
        optional(
            "errorStatuses",
            Shape::Choice(&[ErrorStatuses::WORDS]),
            "Whether each error status that a page lists is documented as such; `documented` if it is not stated.",
        ),
        optional("defaults", Shape::Object(&DEFAULTS), "What every page has, unless it states it itself."),
        optional("flowControl", Shape::Object(&FLOW_CONTROL), "How often an application may call."),
        needed(
            "chapters",
            Shape::List { of: &Shape::Object(&CHAPTER), filled: false },
            "The chapters in the order of the book.",
        ),
        optional(
            "parameters",
            Shape::Map { keys: Form::Spellable, of: &Shape::Object(&SHARED_PARAMETER) },
            "The parameters that several pages have, by key.",
        ),
        optional(
            "errors",
            Shape::Map { keys: Form::Spellable, of: &Shape::Object(&SHARED_ERROR) },
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

closed_list! {
    /// When a status of an error is documented as such, so that it is an error of its own.
    #[derive(Default)]
    pub(crate) enum ErrorStatuses {
        /// Pages list statuses by themselves: each that is listed is documented.
        #[default]
        Documented = "documented",
        /// Pages name statuses with the codes that come with them: one is documented that has a description or no codes.
        OfCodes = "of-codes",
    }
}

static DEFAULTS: Object = Object {
    name: "defaults",
    description: "What every page has, unless it states it itself.",
    keys: &[
        optional(
            "parameters",
            Shape::List { of: &FILLED, filled: true },
            "Keys of `parameters`. A page gets them behind its own: a path parameter when its path has it, and one that the credential supplies when it carries a credential.",
        ),
        optional(
            "responses",
            Shape::Map { keys: Form::Status, of: &Shape::Object(&DEFAULT_RESPONSE) },
            "Error statuses that a page with a credential gets.",
        ),
    ],
};

const CREDENTIAL: Shape = Shape::Variants { name: "credential", variants: || &CREDENTIAL_VARIANTS };

static CREDENTIAL_VARIANTS: [Variant; 4] = [
    Variant { when: When::Is("kind", CredentialKind::AccessKey.as_str()), object: &ACCESS_KEY },
    Variant { when: When::Is("kind", CredentialKind::AuthToken.as_str()), object: &AUTH_TOKEN },
    Variant { when: When::Is("kind", CredentialKind::ApplicationToken.as_str()), object: &APPLICATION_TOKEN },
    Variant { when: When::Else, object: &AUTH_TOKEN },
];

const CREDENTIAL_KIND: Key =
    needed("kind", Shape::Choice(&[CredentialKind::WORDS]), "Which of the ways that the runtime knows.");

static ACCESS_KEY: Object = Object {
    name: "access key",
    description: "A signature made with an access key and its secret.",
    keys: &[
        CREDENTIAL_KIND,
        DESCRIPTION,
        optional("service", FILLED, "The service's name in signatures whose key is derived."),
    ],
};

static APPLICATION_TOKEN: Object = Object {
    name: "application token",
    description: "A token that an application gets by logging in.",
    keys: &[
        CREDENTIAL_KIND,
        DESCRIPTION,
        optional("login", Shape::Object(&LOGIN), "The operations that give the token, and their fields."),
    ],
};

static AUTH_TOKEN: Object = Object {
    name: "credential",
    description: "A token in the header X-Auth-Token.",
    keys: &[CREDENTIAL_KIND, DESCRIPTION],
};

static LOGIN: Object = Object {
    name: "login",
    description: "How an application gets its token: operations by operationId, and properties by their names on the wire.",
    keys: &[
        needed("operation", FILLED, "The operation that logs in."),
        optional("renewal", FILLED, "The operation that gets a new token for one that ends."),
        optional("logout", FILLED, "The operation that gives the token back."),
        needed("applicationId", FILLED, "The property of the requests that names the application."),
        needed("secret", FILLED, "The property of the requests with the application's secret."),
        needed("token", FILLED, "The property of the answers, and of the logout's request, with the token."),
        optional(
            "renewalToken",
            FILLED,
            "The property of the answers with the token that the renewal's request carries.",
        ),
        optional("lifetime", FILLED, "The property of the answers with the seconds that the token lasts."),
    ],
};

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
