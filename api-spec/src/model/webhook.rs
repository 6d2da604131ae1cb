//! A page that describes a push: a call that the platform makes to an address of the application.

use std::collections::BTreeMap;

use super::keyed;
use super::keys::keys;
use super::operation::Page;
use super::schema::{NamedSchema, Schema};

keys! {
    /// A page of a book that describes a push notification: a file such as `device-status-update.yaml`.
    pub struct Webhook {
        /// The page file, relative to the folder of APIs.
        pub file: String,
        pub page: Page,
        /// The name of the notification, in upper camel case.
        #[serde(rename = "webhook")]
        pub id: String,
        pub summary: String,
        pub description: Option<String>,
        pub notes: Vec<String>,
        pub deprecated: bool,
        /// What the payload holds under the book's keys of notifications; without any, none of the keys stands in it.
        pub when: Signs,
        /// The other values by which the notification is known.
        pub also_when: Vec<Signs>,
        /// The operations after which it is pushed, by their ids.
        pub after: Vec<String>,
        /// The operations that create what it tells the progress of, by their ids.
        pub progress_of: Vec<String>,
        /// The JSON object that is pushed.
        pub payload: Schema,
        /// The types that only this page has.
        #[serde(with = "keyed")]
        pub schemas: Vec<NamedSchema>,
    }

    /// How the notifications of a book are told apart.
    #[derive(Eq)]
    pub struct Notifications {
        /// The properties of a payload that tell together which notification it is.
        pub keys: Vec<String>,
        /// The property with the news itself, whose own properties are also met beside it.
        pub content: Option<String>,
    }

    /// An operation by which an application says where pushes go.
    #[derive(Eq)]
    pub struct Subscription {
        /// The operation that creates it.
        pub operation: String,
        /// The property of its request with the address; dots lead to a property inside.
        pub address: String,
        /// What says which pushes go to the address, where that is created by itself.
        pub rule: Option<SubscriptionRule>,
    }

    /// What says which pushes go to an address.
    #[derive(Eq)]
    pub struct SubscriptionRule {
        /// The operation that creates it.
        pub operation: String,
        /// The property of the subscription that names the rule.
        pub id: String,
        /// The property of the rule that holds the keys of notifications; without it the rule holds them itself.
        pub keys: Option<String>,
        /// The property of the rule that is true while it acts.
        pub active: Option<String>,
        /// The property of the rule that has to have the same value in what a push is about.
        pub scope: Option<String>,
    }
}

/// Values by which a notification is known, by key.
pub type Signs = BTreeMap<String, String>;

impl Webhook {
    /// All values by which the notification is known; the usual ones come first.
    pub fn signs(&self) -> impl Iterator<Item = &Signs> {
        std::iter::once(&self.when).chain(&self.also_when)
    }
}
