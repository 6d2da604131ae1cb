//! The tables of page files that describe a push, and of how api.yaml tells pushes apart.

use super::form::Form;
use super::page::{PAGE, PAGE_FILE};
use super::schema::SCHEMA;
use super::table::*;

/// A file of a chapter: a call, or a push.
pub(crate) const ANY_PAGE_FILE: Shape = Shape::Variants { name: "page file", variants: || &PAGE_FILE_VARIANTS };

static PAGE_FILE_VARIANTS: [Variant; 2] = [
    Variant { when: When::Has("webhook"), object: &WEBHOOK_FILE },
    Variant { when: When::Else, object: &PAGE_FILE },
];

const SIGNS: Shape = map(Form::Filled, &FILLED);

object!(WEBHOOK_FILE, "page file of a push", "A page of the help center that describes what the platform pushes to an application.", [
    needed("page", Shape::Object(&PAGE), "The page that the file stands for."),
    needed("webhook", Shape::Text(Form::UpperCamel), "The name of the notification in upper camel case; the file is named like it in kebab case."),
    needed("summary", FILLED, "One sentence: what the notification tells."),
    optional("description", TEXT, "More about the notification: when it is sent, for instance."),
    optional("notes", SENTENCES, "Remarks for maintainers, one sentence each: disagreements between documents, for instance."),
    DEPRECATED,
    needed("when", SIGNS, "What the payload holds under the `keys` of `notifications` in api.yaml; empty for the one push that has none of them."),
    optional("alsoWhen", filled(&SIGNS), "Other values by which the notification is known, such as a spelling that is met."),
    optional("after", filled(&FILLED), "The calls after which it is pushed, by operationId."),
    optional("progressOf", filled(&FILLED), "The calls that create what it tells the progress of, such as a command or a task, by operationId."),
    needed("payload", SCHEMA, "The JSON object that is pushed."),
    optional("schemas", map(Form::Key, &SCHEMA), "Types that only this page has, by name."),
]);
object!(NOTIFICATIONS, "notifications", "How the pushes of a book are told apart.", [
    needed("keys", filled(&FILLED), "The properties of a payload that tell together which push it is."),
    optional("content", FILLED, "The property that holds the news; what belongs into it is also read when it stands beside it."),
]);
object!(SUBSCRIPTION, "subscription", "A call by which an application says where pushes go.", [
    needed("operation", FILLED, "The call that creates the subscription, by operationId."),
    needed("address", FILLED, "The property of its request with the address; dots lead to a property inside."),
    optional("rule", Shape::Object(&SUBSCRIPTION_RULE), "What else has to be created, where it says which pushes go to the address. Without it the subscription says so itself, under the `keys` of `notifications`; one without any of them gets the pushes about what it creates itself."),
]);
object!(SUBSCRIPTION_RULE, "subscription rule", "What says which pushes go to an address, where that is created by itself.", [
    needed("operation", FILLED, "The call that creates the rule, by operationId."),
    needed("id", FILLED, "The property of the subscription that names the rule."),
    optional("keys", FILLED, "The property of the rule that holds the `keys` of `notifications`, if it does not hold them itself."),
    optional("active", FILLED, "The property of the rule that is true while it acts."),
    optional("scope", FILLED, "The property of the rule that narrows it: what a push is about has to have the same value under this name."),
]);
