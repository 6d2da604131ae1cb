//! The tables of `api.yaml`.

use super::page::{CHAPTER_ERROR, DEFAULT_RESPONSE, SHARED_ERROR, SHARED_PARAMETER};
use super::form::Form;
use super::schema::SCHEMA;
use super::table::*;
use super::webhook::{NOTIFICATIONS, SUBSCRIPTION};
use crate::model::{CredentialKind, closed_list};

/// `errors.yaml` of a chapter: rows of error tables by key.
pub(crate) static CHAPTER_ERRORS_FILE: Shape = map(Form::Key, &Shape::Object(&CHAPTER_ERROR));

object!(API_FILE, "API", "What all pages of a book share.", [
    needed("title", FILLED, "The API's title."),
    needed("description", FILLED, "What the API is for."),
    needed("pages", Shape::Text(Form::PageTemplate), "The address of a page, with {slug} where its slug goes."),
    needed("servers", filled(&Shape::Object(&SERVER)), "The addresses of the API."),
    needed("credentials", filled(&CREDENTIAL), "The ways to authenticate a call; the first is the usual one."),
    optional("paths", list(&Shape::Text(Form::Path)), "How the paths of the API begin, so that a page is known to belong to it."),
    needed("errorBody", Shape::Object(&ERROR_BODY), "The keys under which an error answer carries its code and message."),
    optional("requestIdHeader", FILLED, "The response header with the id of the request."),
    optional("gatewayCodes", list(&FILLED), "How the codes of the gateway in front of the API begin."),
    optional("errorStatuses", Shape::Choice(&[ErrorStatuses::WORDS]), "Whether each error status that a page lists is documented as such; `documented` if it is not stated."),
    optional("defaults", Shape::Object(&DEFAULTS), "What every page has, unless it states it itself."),
    optional("flowControl", Shape::Object(&FLOW_CONTROL), "How often an application may call."),
    optional("notifications", Shape::Object(&NOTIFICATIONS), "How the pushes of the book are told apart; needed when it has any."),
    optional("subscriptions", filled(&Shape::Object(&SUBSCRIPTION)), "How an application says where pushes go."),
    needed("chapters", list(&Shape::Object(&CHAPTER)), "The chapters in the order of the book."),
    optional("parameters", map(Form::Key, &Shape::Object(&SHARED_PARAMETER)), "The parameters that several pages have, by key."),
    optional("errors", map(Form::Key, &Shape::Object(&SHARED_ERROR)), "The rows of error tables that several pages have, by key."),
]);
object!(SERVER, "server", "An address of the API.", [
    needed("url", Shape::Text(Form::HttpsUrl), "The address, with {name} for each variable."),
    DESCRIPTION,
    optional("variables", map(Form::Filled, &Shape::Object(&SERVER_VARIABLE)), "The variables of the address by name."),
]);
object!(SERVER_VARIABLE, "server variable", "A part of a server's address that differs.", [
    optional("enum", filled(&Shape::Text(Form::HostLabel)), "The known values."),
    needed("default", FILLED, "The usual value."),
    DESCRIPTION,
]);

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
object!(DEFAULTS, "defaults", "What every page has, unless it states it itself.", [
    optional("parameters", filled(&FILLED), "Keys of `parameters`. A page gets them behind its own: a path parameter when its path has it, and one that the credential supplies when it carries a credential."),
    optional("responses", map(Form::Status, &Shape::Object(&DEFAULT_RESPONSE)), "Error statuses that a page with a credential gets."),
    optional("payload", map(Form::Filled, &SCHEMA), "Properties that the payload of each push gets, before its own."),
]);

const CREDENTIAL: Shape = Shape::Variants { name: "credential", variants: || &CREDENTIAL_VARIANTS };

static CREDENTIAL_VARIANTS: [Variant; 3] = [
    Variant { when: When::Is("kind", CredentialKind::AccessKey.as_str()), object: &ACCESS_KEY },
    Variant { when: When::Is("kind", CredentialKind::AuthToken.as_str()), object: &AUTH_TOKEN },
    Variant { when: When::Is("kind", CredentialKind::ApplicationToken.as_str()), object: &APPLICATION_TOKEN },
];

const CREDENTIAL_KIND: Key = needed("kind", Shape::Choice(&[CredentialKind::WORDS]), "Which of the ways that the runtime knows.");
object!(ACCESS_KEY, "credential", "A signature made with an access key and its secret.", [
    CREDENTIAL_KIND, DESCRIPTION,
    optional("service", FILLED, "The service's name in signatures whose key is derived."),
]);
object!(APPLICATION_TOKEN, "credential", "A token that an application gets by logging in.", [
    CREDENTIAL_KIND, DESCRIPTION,
    optional("login", Shape::Object(&LOGIN), "The operations that give the token, and their fields."),
]);
object!(AUTH_TOKEN, "credential", "A token in the header X-Auth-Token.", [CREDENTIAL_KIND, DESCRIPTION]);
object!(LOGIN, "login", "How an application gets its token: operations by operationId, and properties by their names on the wire.", [
    needed("operation", FILLED, "The operation that logs in."),
    optional("renewal", FILLED, "The operation that gets a new token for one that ends."),
    optional("logout", FILLED, "The operation that gives the token back."),
    needed("applicationId", FILLED, "The property of the requests that names the application."),
    needed("secret", FILLED, "The property of the requests with the application's secret."),
    needed("token", FILLED, "The property of the answers, and of the logout's request, with the token."),
    optional("renewalToken", FILLED, "The property of the answers with the token that the renewal's request carries."),
    optional("lifetime", FILLED, "The property of the answers with the seconds that the token lasts."),
]);
object!(ERROR_BODY, "error body", "The keys of an error answer.", [needed("code", FILLED, "The key of the code."), needed("message", FILLED, "The key of the message.")]);
object!(FLOW_CONTROL, "flow control", "How often an application may call: `calls` in `seconds`.", [
    needed("calls", Shape::Whole { from: 1, to: u32::MAX as u64 }, "How many calls."),
    needed("seconds", Shape::Whole { from: 1, to: u32::MAX as u64 }, "In how many seconds."),
    DESCRIPTION,
]);
object!(CHAPTER, "chapter", "A chapter of the book.", [
    needed("folder", Shape::Text(Form::FileName), "The name of its folder, in kebab case."),
    needed("title", FILLED, "Its title in the book."),
    DESCRIPTION,
]);
