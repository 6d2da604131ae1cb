//! What the description says about pushes, worked out once: which operations lead to which notification, and which of them
//! say where pushes go.

use api_spec::model::{Api, Chapter, SubscriptionRule, Webhook};

use crate::collection::Collection;
use crate::description::{Described, Description, Schemas};

/// Of all APIs; all numbers are places in the lists of the [`Description`].
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) notifications: Vec<Notification>,
    pub(super) subscriptions: Vec<Subscription>,
}

/// A notification with what leads to it.
#[derive(Debug)]
pub(crate) struct Notification {
    pub(super) api: usize,
    chapter: usize,
    pub(super) webhook: Webhook,
    /// The operations after which it is pushed.
    pub(super) after: Vec<usize>,
    /// The operations that create what it tells the progress of.
    pub(super) progress_of: Vec<usize>,
}

/// How an application says where pushes go.
#[derive(Debug)]
pub(super) struct Subscription {
    pub(super) api: usize,
    pub(super) operation: usize,
    /// The collection that keeps it.
    pub(super) collection: usize,
    /// The properties that lead to the address.
    pub(super) address: Vec<String>,
    /// The collection that keeps the rule, and what is stated about it.
    pub(super) rule: Option<(usize, SubscriptionRule)>,
}

/// Works out what the description says.
pub(crate) fn plan(description: &Description) -> Plan {
    let mut plan = Plan::default();
    for (number, api) in description.apis.iter().enumerate() {
        for (place, chapter) in api.chapters.iter().enumerate() {
            plan.notifications.extend(chapter.webhooks.iter().map(|webhook| Notification {
                api: number,
                chapter: place,
                webhook: webhook.clone(),
                after: places(description, number, &webhook.after),
                progress_of: places(description, number, &webhook.progress_of),
            }));
        }
        plan.subscriptions.extend(subscriptions(description, number, api));
    }
    plan
}

fn subscriptions(description: &Description, number: usize, api: &Api) -> Vec<Subscription> {
    let collection = |id: &str| {
        let operation = place(description, number, id)?;
        Some((operation, description.operations.get(operation)?.collection))
    };
    // An operation that keeps nothing itself adds to what the first of them keeps.
    let usual = api.subscriptions.iter().find_map(|stated| collection(&stated.operation)?.1);
    let found = api.subscriptions.iter().filter_map(|stated| {
        let (operation, own) = collection(&stated.operation)?;
        let rule = match &stated.rule {
            Some(rule) => Some((collection(&rule.operation)?.1?, rule.clone())),
            None => None,
        };
        let address = stated.address.split('.').map(str::to_owned).collect();
        Some(Subscription { api: number, operation, collection: own.or(usual)?, address, rule })
    });
    found.collect()
}

fn places(description: &Description, api: usize, ids: &[String]) -> Vec<usize> {
    ids.iter().filter_map(|id| place(description, api, id)).collect()
}

fn place(description: &Description, api: usize, id: &str) -> Option<usize> {
    description.operations.iter().position(|described| described.api == api && described.operation.id == id)
}

impl Plan {
    /// The notification with this name, or with this one behind that of its API: `iotda-v5/DeviceCreate`.
    pub(crate) fn named(&self, description: &Description, name: &str) -> Option<&Notification> {
        self.notifications.iter().find(|notification| notification.is_called(description, name))
    }

    /// The collection that keeps what an operation subscribes to, where it keeps nothing itself.
    pub(crate) fn kept_elsewhere<'d>(
        &self,
        description: &'d Description,
        described: &Described,
    ) -> Option<&'d Collection> {
        let is_it = |subscription: &&Subscription| description.has_number(described, subscription.operation);
        let subscription = self.subscriptions.iter().find(is_it).filter(|_| described.collection.is_none())?;
        description.collections.get(subscription.collection)
    }
}

impl Notification {
    /// Whether it is called so.
    pub(crate) fn is_called(&self, description: &Description, name: &str) -> bool {
        description.is_name(self.api, &self.webhook.id, name)
    }

    /// Its name, with that of its API.
    pub(super) fn name(&self, description: &Description) -> String {
        let api = description.apis.get(self.api).map_or("", |api| &api.id);
        format!("{api}/{}", self.webhook.id)
    }

    /// The types that its page sees.
    pub(super) fn schemas<'d>(&'d self, description: &'d Description) -> Schemas<'d> {
        let of = |api: &'d Api| -> Option<(&'d Api, &'d Chapter)> { Some((api, api.chapters.get(self.chapter)?)) };
        let found = description.apis.get(self.api).and_then(of);
        found.map(|(api, chapter)| Schemas::of_webhook(api, chapter, &self.webhook)).unwrap_or_default()
    }
}
