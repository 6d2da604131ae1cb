//! Checks of a page file that describes a push: its name, how it is told apart from others, and its payload.

use super::reach::Reach;
use super::{name, schema, subscription};
use crate::book::Book;
use crate::diagnostics::{Sink, write_one_of};
use crate::model::{Api, SchemaKind, Webhook};
use crate::step::At;

pub(super) fn check(webhook: &Webhook, book: &Book<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    name::check_file(&webhook.id, "notification", "webhook", sink);
    if let Some(api) = &book.api {
        check_signs(webhook, api, sink);
    }
    for (key, ids) in [("after", &webhook.after), ("progressOf", &webhook.progress_of)] {
        let at = At::ROOT.key(key);
        for (index, id) in ids.iter().enumerate() {
            // What is wrong is told; what is right is not needed here.
            let _ = subscription::operation(id, book, &at.index(index), sink);
        }
    }
    let payload = At::ROOT.key("payload");
    if !matches!(reach.follow(&webhook.payload).map(|schema| &schema.kind), Some(SchemaKind::Object(_)) | None) {
        sink.value(&payload, "a push is a JSON object", "write its \"properties\"");
    }
    schema::check(&webhook.payload, &payload, reach, sink);
    schema::check_named(&webhook.schemas, &At::ROOT.key("schemas"), reach, sink);
}

/// Reports values under keys by which the book does not tell its pushes apart.
fn check_signs(webhook: &Webhook, api: &Api, sink: &mut Sink<'_>) {
    let Some(notifications) = &api.notifications else {
        let wrong = "api.yaml does not tell how pushes are told apart";
        return sink.key(&At::ROOT.key("webhook"), wrong, "add \"notifications\" with its \"keys\" there");
    };
    let (when, also) = (At::ROOT.key("when"), At::ROOT.key("alsoWhen"));
    for key in webhook.when.keys() {
        check_key(key, &notifications.keys, &when, sink);
    }
    for (index, signs) in webhook.also_when.iter().enumerate() {
        for key in signs.keys() {
            check_key(key, &notifications.keys, &also.index(index), sink);
        }
    }
}

fn check_key(key: &str, keys: &[String], at: &At<'_>, sink: &mut Sink<'_>) {
    if !keys.iter().any(|known| known == key) {
        let instead = write_one_of(key, keys.iter().map(String::as_str));
        sink.key(&at.key(key), "pushes are not told apart by this key", instead);
    }
}
