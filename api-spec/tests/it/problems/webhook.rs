//! Pages of push notifications, how they are told apart, and how a program waits.

use api_spec::Sources;

use super::{Case, Group};
use crate::fixture::{API, LIST, LIST_TEXT, sources};

const PUSH: &str = "things-v1/things/thing-changed.yaml";

const PUSH_TEXT: &str = "\
page: { title: Push a Change }
webhook: ThingChanged
summary: Tells that a thing changed.
when: { resource: thing, event: update }
alsoWhen: [{ resource: thng, event: update }]
payload: { properties: { thing: { $ref: '#/schemas/ChangedThing' } } }
schemas:
  ChangedThing: { properties: { id: { type: string } } }
";

pub(super) const GROUPS: &[Group] = &[
    Group { name: "push notification", good: pushed, cases: OF_PUSH },
    Group { name: "wait", good: awaited, cases: OF_WAIT },
];

fn pushed() -> Sources {
    let mut sources = sources();
    let api = String::from_utf8_lossy(sources.get(API).expect("it is there")).into_owned();
    sources.insert(API, format!("{api}notifications: {{ keys: [resource, event], content: notify_data }}\n"));
    sources.insert(PUSH, PUSH_TEXT);
    sources
}

/// The files with a page of which the answer tells a state.
fn awaited() -> Sources {
    let mut sources = sources();
    let answer = LIST_TEXT.replace("marker: { type: string }", "state: { type: string, enum: [New, Done, Failed] }");
    let wait = "wait: { state: page.state, done: [Done], failed: [Failed], every: 5 }\n";
    sources.insert(LIST, format!("{answer}{wait}"));
    sources
}

const OF_PUSH: &[Case] = &[
    (PUSH, "webhook: ThingChanged", "webhook: ‸ThingUpdated", &[]),
    (PUSH, "webhook: ThingChanged", "webhook: ‸thing changed", &[]),
    (PUSH, "resource: thing,", "‸resourse: thing,", &[]),
    (PUSH, "resource: thng", "‸resourse: thng", &[]),
    (PUSH, "resource: thng", "resource: thing", &["when: { resource: thing, event: update }"]),
    (
        PUSH,
        "payload: { properties: { thing: { $ref: '#/schemas/ChangedThing' } } }",
        "payload: ‸{ type: array, items: { $ref: '#/schemas/ChangedThing' } }",
        &[],
    ),
    (PUSH, "#/schemas/ChangedThing", "#/schemas/Changed", &["'#/schemas/Changed'"]),
    (PUSH, "alsoWhen:", "after: [UpdateThing, ‸UpdateThings]\nprogressOf: [‸ListThing]\nalsoWhen:", &[]),
    (API, "errorStatuses:", "subscriptions: [{ operation: UpdateThing, address: ‸name.first }]\nerrorStatuses:", &[]),
    (
        API,
        "errorStatuses:",
        "subscriptions: [{ operation: UpdateThing, address: name, rule: { operation: ‸Update, id: ‸nam } }]\nerrorStatuses:",
        &[],
    ),
    (PUSH, "summary:", "‸method: POST\nsummary:", &[]),
    (
        API,
        "notifications: { keys: [resource, event], content: notify_data }\n",
        "",
        &["things/thing-changed.yaml: webhook: ThingChanged"],
    ),
];

const OF_WAIT: &[Case] = &[
    (LIST, "state: page.state", "state: ‸page.stat", &[]),
    (LIST, "state: page.state", "state: ‸things", &[]),
    (LIST, "done: [Done]", "done: [‸Finished]", &[]),
    (LIST, "failed: [Failed]", "failed: [Failed, ‸Done]", &[]),
    (LIST, "every: 5", "every: ‸0", &[]),
    (LIST, "wait: {", "idempotent: false\n‸wait: {", &[]),
    (LIST, "application/json:", "application/octet-stream:", &["wait: {"]),
];
