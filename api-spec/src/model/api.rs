//! What all pages of an API share: addresses, credentials, parameters, chapters.

use std::borrow::Cow;

use super::closed_list::closed_list;
use super::keyed::{self, Entry};
use super::keys::keys;
use super::operation::{Operation, Parameter};
use super::response::ErrorCode;
use super::schema::NamedSchema;
use super::webhook::{Notifications, Subscription, Webhook};

keys! {
    /// A folder of APIs.
    pub struct Spec {
        /// The APIs, in the order of their folders' names.
        pub apis: Vec<Api>,
    }

    /// One book of the help center: a folder such as `iotda-v5`.
    pub struct Api {
        /// The folder's name, in kebab case.
        pub id: String,
        pub title: String,
        pub description: String,
        /// The address of a page, with `{slug}` where its slug goes.
        pub pages: String,
        /// How the paths of the API begin.
        pub paths: Vec<String>,
        pub servers: Vec<Server>,
        /// The ways to authenticate a call; the first is the usual one.
        pub credentials: Vec<Credential>,
        pub error_body: ErrorBody,
        /// The response header with the id of the request, when the API has one.
        pub request_id_header: Option<String>,
        /// How codes begin that the gateway in front of the API answers, not the API itself.
        pub gateway_codes: Vec<String>,
        pub flow_control: Option<FlowControl>,
        pub notifications: Option<Notifications>,
        /// The operations by which applications say where pushes go.
        pub subscriptions: Vec<Subscription>,
        /// What any operation may be refused with, whether its page tells or not: the status, and the row of the code.
        pub errors_everywhere: Vec<(u16, ErrorCode)>,
        pub chapters: Vec<Chapter>,
        /// The parameters that several pages share, by their key in `api.yaml`.
        #[serde(with = "keyed")]
        pub parameters: Vec<SharedParameter>,
        /// The types of `schemas.yaml`, in its order.
        #[serde(with = "keyed")]
        pub schemas: Vec<NamedSchema>,
    }

    pub struct Server {
        /// An address; `{name}` stands for a variable.
        pub url: String,
        pub description: Option<String>,
        #[serde(with = "keyed")]
        pub variables: Vec<ServerVariable>,
    }

    pub struct ServerVariable {
        #[serde(skip)]
        pub name: String,
        /// The known values, from `enum`: letters, digits and hyphens. Empty when the documents list none.
        #[serde(rename = "enum")]
        pub values: Vec<String>,
        pub default: String,
        pub description: Option<String>,
    }

    pub struct Credential {
        pub kind: CredentialKind,
        pub description: Option<String>,
        /// The service's name in signatures whose key is derived; only of an access key.
        pub service: Option<String>,
        /// How a program gets the token; only of an application token.
        pub login: Option<Login>,
    }
}

closed_list! {
    /// A way to authenticate that the runtime knows.
    pub enum CredentialKind {
        /// A signature made with an access key and its secret.
        AccessKey = "access-key",
        /// A token in the header X-Auth-Token.
        AuthToken = "auth-token",
        /// The header app_key and a bearer token.
        ApplicationToken = "application-token",
    }
}

keys! {
    /// How an application gets its token: operations by their ids, and the properties of their bodies by their names on the
    /// wire.
    #[derive(Eq)]
    pub struct Login {
        /// The operation that logs in.
        pub operation: String,
        /// The operation that gets a new token for one that ends.
        pub renewal: Option<String>,
        /// The operation that gives the token back.
        pub logout: Option<String>,
        /// The property of the requests that names the application.
        pub application_id: String,
        /// The property of the requests with the application's secret.
        pub secret: String,
        /// The property of the answers with the token; the body of the logout has it, too.
        pub token: String,
        /// The property of the answers with the token that the renewal's request carries.
        pub renewal_token: Option<String>,
        /// The property of the answers with the seconds that the token lasts.
        pub lifetime: Option<String>,
    }

    /// The keys under which an error answer carries its code and message.
    #[derive(Eq)]
    pub struct ErrorBody {
        pub code: String,
        pub message: String,
    }

    /// How often an application may call: `calls` in `seconds`.
    #[derive(Eq)]
    pub struct FlowControl {
        pub calls: u32,
        pub seconds: u32,
        pub description: Option<String>,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct SharedParameter {
    pub key: String,
    pub parameter: Parameter,
}

keys! {
    /// A chapter of a book: a folder such as `ota-upgrade-packages`.
    pub struct Chapter {
        /// The folder's name, in kebab case.
        #[serde(rename = "folder")]
        pub id: String,
        pub title: String,
        pub description: Option<String>,
        /// The types of the chapter's `schemas.yaml`, in its order.
        #[serde(with = "keyed")]
        pub schemas: Vec<NamedSchema>,
        /// The chapter's operations, in the order of their file names.
        pub operations: Vec<Operation>,
        /// The chapter's push notifications, in the order of their file names.
        pub webhooks: Vec<Webhook>,
    }
}

impl Spec {
    /// All operations with the API and chapter that they belong to.
    pub fn operations(&self) -> impl Iterator<Item = (&Api, &Chapter, &Operation)> {
        self.apis.iter().flat_map(|api| api.operations().map(move |(chapter, operation)| (api, chapter, operation)))
    }
}

impl Api {
    /// All operations with the chapter that they belong to.
    pub fn operations(&self) -> impl Iterator<Item = (&Chapter, &Operation)> {
        self.chapters.iter().flat_map(|chapter| chapter.operations.iter().map(move |operation| (chapter, operation)))
    }

    /// All push notifications with the chapter that they belong to.
    pub fn webhooks(&self) -> impl Iterator<Item = (&Chapter, &Webhook)> {
        self.chapters.iter().flat_map(|chapter| chapter.webhooks.iter().map(move |webhook| (chapter, webhook)))
    }
}

impl Entry for SharedParameter {
    type Held = Parameter;

    fn new(key: String, parameter: Parameter) -> Option<Self> {
        Some(Self { key, parameter })
    }

    fn entry(&self) -> (Cow<'_, str>, &Parameter) {
        (Cow::Borrowed(&self.key), &self.parameter)
    }
}

impl Entry for ServerVariable {
    type Held = Self;

    fn new(name: String, variable: Self) -> Option<Self> {
        Some(Self { name, ..variable })
    }

    fn entry(&self) -> (Cow<'_, str>, &Self) {
        (Cow::Borrowed(&self.name), self)
    }
}
