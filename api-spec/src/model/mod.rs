//! The resolved description: what the page files say, with every `$ref` followed, for generators and tools to read.
//!
//! [`crate::load`] makes a [`Spec`] and makes one only when no check has anything to say, so a reader may rely on it:
//! every path parameter stands in the path, every schema that is named exists, names and ids are unique.
//! All lists keep the order of the documents; nothing here depends on a hash.

mod operation;
mod schema;

pub use operation::*;
pub use schema::*;

/// A folder of APIs.
#[derive(Debug, Clone, PartialEq)]
pub struct Spec {
    /// The APIs, in the order of their folders' names.
    pub apis: Vec<Api>,
}

/// One book of the help center: a folder such as `iotda-v5`.
#[derive(Debug, Clone, PartialEq)]
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
    /// What any operation may be refused with, whether its page tells or not: the status, and the row of the code.
    pub errors_everywhere: Vec<(u16, ErrorCode)>,
    pub chapters: Vec<Chapter>,
    /// The parameters that several pages share, by their key in `api.yaml`.
    pub parameters: Vec<SharedParameter>,
    /// The types of `schemas.yaml`, in its order.
    pub schemas: Vec<NamedSchema>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// An address; `{name}` stands for a variable.
    pub url: String,
    pub description: Option<String>,
    pub variables: Vec<ServerVariable>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    pub name: String,
    /// The known values, from `enum`: letters, digits and hyphens. Empty when the documents list none.
    pub values: Vec<String>,
    pub default: String,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Credential {
    pub kind: CredentialKind,
    pub description: Option<String>,
}

/// A way to authenticate that the runtime knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CredentialKind {
    /// `access-key`: a signature made with an access key and its secret.
    AccessKey,
    /// `auth-token`: a token in the header `X-Auth-Token`.
    AuthToken,
    /// `application-token`: the header `app_key` and a bearer token.
    ApplicationToken,
}

/// The keys under which an error answer carries its code and message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBody {
    pub code: String,
    pub message: String,
}

/// How often an application may call: `calls` in `seconds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowControl {
    pub calls: u32,
    pub seconds: u32,
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SharedParameter {
    pub key: String,
    pub parameter: Parameter,
}

/// A chapter of a book: a folder such as `ota-upgrade-packages`.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// The folder's name, in kebab case.
    pub id: String,
    pub title: String,
    pub description: Option<String>,
    /// The chapter's operations, in the order of their file names.
    pub operations: Vec<Operation>,
}

impl Spec {
    /// All operations with the API and chapter that they belong to.
    pub fn operations(&self) -> impl Iterator<Item = (&Api, &Chapter, &Operation)> {
        self.apis.iter().flat_map(|api| {
            api.chapters
                .iter()
                .flat_map(move |chapter| chapter.operations.iter().map(move |operation| (api, chapter, operation)))
        })
    }
}
