//! What a platform pushes.

use api_spec::Place;
use api_spec::model::{Api, Scope, Webhook};

use super::types::Types;
use super::{Ty, WebhookPlan};
use crate::names::{self, Claim};

/// Claims the name of the enumeration, when an API has push notifications.
pub(super) fn claim<'a>(api: &'a Api, file: &Place, types: &mut Types<'a, '_>) {
    if api.webhooks().next().is_some() {
        let place = file.key("notifications");
        types.claim(
            "Notification",
            Claim::new("the enumeration of", "push notifications", &place).remedy("add a \"rustName\" to the other"),
        );
    }
}

pub(super) fn plan<'a>(webhook: &'a Webhook, types: &mut Types<'a, '_>) -> WebhookPlan<'a> {
    let file = Place::file(&webhook.file);
    types.open(Scope::Page, &file.key("schemas"), &webhook.schemas);
    let name = names::type_name(&webhook.id, "Notification");
    let payload = types.of(Scope::Page, &webhook.payload, &name, &name, &file.key("payload"));
    let mut own = types.close(Scope::Page);
    if let Ty::Named(named) = &payload {
        let first = own.iter().position(|ty| ty.name == named.name);
        own.rotate_left(first.unwrap_or_default());
    }
    WebhookPlan {
        webhook,
        place: file.key("webhook"),
        module: names::field_name(&webhook.id),
        name,
        payload,
        types: own,
    }
}
