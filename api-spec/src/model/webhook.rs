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
}

/// Values by which a notification is known, by key.
pub type Signs = BTreeMap<String, String>;

impl Webhook {
    /// All values by which the notification is known; the usual ones come first.
    pub fn signs(&self) -> impl Iterator<Item = &Signs> {
        std::iter::once(&self.when).chain(&self.also_when)
    }
}
