//! A page and its operation: parameters, bodies, pagination, examples.

use serde::{Deserialize, Serialize};

use super::closed_list::closed_list;
use super::keyed;
use super::keys::{is_default, keys, present};
use super::response::{Content, ContentType, Response, StatusRange};
use super::schema::{NamedSchema, ObjectSchema, Schema, SchemaKind};

keys! {
    /// A page of a book that describes an operation: a file such as `delete-ota-package.yaml`.
    pub struct Operation {
        /// The page file, relative to the folder of APIs: `iotda-v5/ota-upgrade-packages/delete-ota-package.yaml`.
        pub file: String,
        pub page: Page,
        pub method: Method,
        pub path: PathTemplate,
        /// `operationId`, in upper camel case.
        #[serde(rename = "operationId")]
        pub id: String,
        pub summary: String,
        pub description: Option<String>,
        /// The permission that the caller needs: `iotda:devices:queryList`.
        pub permission: Option<String>,
        pub preconditions: Vec<String>,
        pub notes: Vec<String>,
        /// Whether the call carries a credential; a login does not.
        pub authenticated: bool,
        /// Whether repeating the call is safe: stated, or what the method implies.
        pub idempotent: bool,
        pub deprecated: bool,
        pub parameters: Vec<Parameter>,
        pub pagination: Option<Pagination>,
        pub wait: Option<Wait>,
        pub request_body: Option<RequestBody>,
        /// By status, ascending.
        #[serde(with = "keyed")]
        pub responses: Vec<Response>,
        /// The types that only this page has.
        #[serde(with = "keyed")]
        pub schemas: Vec<NamedSchema>,
        pub examples: Vec<Example>,
        /// Places where the file says something else than the page, on purpose.
        pub corrections: Vec<Correction>,
    }

    pub struct Correction {
        /// The place, by names: `parameters/app_id/maxLength`.
        pub at: String,
        /// What the page says there; none where it says that there is such a thing.
        #[serde(deserialize_with = "present")]
        pub page: Option<serde_json::Value>,
        pub reason: String,
    }

    pub struct Page {
        pub title: String,
        pub slug: Option<String>,
        /// The page's address: stated, or made from the slug; none when there is no slug.
        pub url: Option<String>,
        /// `yyyy-mm-dd`.
        pub updated: Option<String>,
        pub note: Option<String>,
    }
}

closed_list! {
    /// The method of an HTTP request.
    pub enum Method {
        /// Reads; safe to repeat.
        Get = "GET",
        /// Replaces; safe to repeat.
        Put = "PUT",
        /// Creates or acts.
        Post = "POST",
        /// Deletes; safe to repeat.
        Delete = "DELETE",
        /// Changes a part.
        Patch = "PATCH",
        /// Reads only the headers; safe to repeat.
        Head = "HEAD",
    }
}

/// A path with the names of its parameters in braces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct PathTemplate {
    /// As written: `/v5/iot/{project_id}/devices`.
    pub text: String,
    /// The names in braces, in order.
    pub parameters: Vec<String>,
}

keys! {
    pub struct Parameter {
        /// The name on the wire.
        pub name: String,
        #[serde(rename = "in")]
        pub location: Location,
        pub required: bool,
        /// When a call needs it that does without it otherwise, in a sentence.
        pub required_when: Option<String>,
        pub supplied_by: Supplier,
        pub description: Option<String>,
        pub note: Option<String>,
        pub assumed: Option<String>,
        pub deprecated: bool,
        /// A name for Rust where the wire name yields none or a poor one.
        pub rust_name: Option<String>,
        pub schema: Schema,
        /// The key in `api.yaml`, when the parameter stands there.
        pub shared: Option<String>,
    }
}

closed_list! {
    /// Where a parameter goes.
    pub enum Location {
        /// In the path, where it says {name}.
        Path = "path",
        /// In the query, after the question mark.
        Query = "query",
        /// In a header of the request.
        Header = "header",
    }
}

closed_list! {
    /// Who gives a parameter its value.
    #[derive(Default)]
    pub enum Supplier {
        /// The caller, call by call.
        #[default]
        Caller = "caller",
        /// Given once when the client is made.
        Client = "client",
        /// Set by the credential.
        Credential = "credential",
    }
}

keys! {
    /// How an operation gives a long list page by page.
    ///
    /// Parameters are query parameters of the caller, by their names on the wire; where the caller gives no such parameter, they
    /// are properties of the request body. A field of the answer is the list of the properties that lead to it.
    #[derive(Eq)]
    pub struct Pagination {
        #[serde(flatten)]
        pub kind: PaginationKind,
        /// The parameter that says how many items a page has at most.
        pub size: Option<String>,
        /// Where the items stand in the answer: an array.
        #[serde(with = "dotted")]
        pub items: Vec<String>,
    }
}

keys! {
    /// How a program waits until what the answer tells about is over.
    #[derive(Eq)]
    pub struct Wait {
        /// Where the state stands in the answer: a text.
        #[serde(with = "dotted")]
        pub state: Vec<String>,
        /// The states in which what is waited for has come.
        pub done: Vec<String>,
        /// The states in which it will not come any more.
        pub failed: Vec<String>,
        /// The seconds between two questions.
        pub every: u32,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PaginationKind {
    /// Each answer tells the marker that the request for the next page carries.
    Marker {
        /// The parameter that takes the marker, a string.
        #[serde(rename = "marker")]
        parameter: String,
        /// Where the marker of the next page stands in the answer.
        #[serde(with = "dotted")]
        next: Vec<String>,
        /// The parameter that passes over items behind the marker, so that only the first request may carry it.
        #[serde(default, skip_serializing_if = "is_default")]
        offset: Option<String>,
    },
    /// Requests count the pages.
    PageNumber {
        /// The parameter that takes the number, an integer.
        #[serde(rename = "page")]
        parameter: String,
        /// The number of the first page: the parameter's default.
        #[serde(default)]
        first: i32,
        /// Where the number of all items stands in the answer.
        #[serde(default, skip_serializing_if = "is_default")]
        #[serde(serialize_with = "dotted::serialize_any", deserialize_with = "dotted::deserialize_any")]
        total: Option<Vec<String>>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "RequestBodyKeys", into = "RequestBodyKeys")]
pub struct RequestBody {
    pub required: bool,
    pub description: Option<String>,
    pub content_type: ContentType,
    /// The media type as the page states it, with its parameters: `application/json;charset=UTF-8`.
    pub media_type: String,
    pub schema: Schema,
}

keys! {
    /// A request of the page, with the answer to it when the page shows one.
    pub struct Example {
        pub summary: Option<String>,
        pub request: ExampleRequest,
        pub response: Option<ExampleResponse>,
    }

    pub struct ExampleRequest {
        pub url: String,
        #[serde(with = "keyed")]
        pub headers: Vec<(String, String)>,
        #[serde(deserialize_with = "present")]
        pub body: Option<serde_json::Value>,
    }

    pub struct ExampleResponse {
        pub status: u16,
        #[serde(with = "keyed")]
        pub headers: Vec<(String, String)>,
        #[serde(deserialize_with = "present")]
        pub body: Option<serde_json::Value>,
    }
}

impl Operation {
    /// What `pagination` means by a name, and whether a call needs it: a query parameter of the caller or, where there is
    /// none, a property of the body's object, unless the object has a name of its own.
    pub fn paging_field(&self, name: &str) -> Option<(&Schema, bool)> {
        let mut parameters = self.paging_parameters();
        match parameters.find(|parameter| parameter.name == name) {
            Some(parameter) => Some((&parameter.schema, parameter.required)),
            None => self.body_object()?.property(name).map(|property| (&property.schema, property.required)),
        }
    }

    /// The query parameters that the caller gives.
    pub fn paging_parameters(&self) -> impl Iterator<Item = &Parameter> {
        let of_caller = |parameter: &&Parameter| parameter.supplied_by == Supplier::Caller;
        self.parameters.iter().filter(|parameter| parameter.location == Location::Query).filter(of_caller)
    }

    /// The object of the request's body, unless it has a name of its own.
    pub fn body_object(&self) -> Option<&ObjectSchema> {
        let body = self.request_body.as_ref().filter(|body| body.content_type != ContentType::Binary)?;
        match &body.schema.kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The responses that mean success. A status from 200 to 299 that comes with error codes only is none where another
    /// one is documented as such.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let ranges = || self.responses.iter().filter(|response| response.status.is_success());
        let any_documented = ranges().any(|response| response.documented);
        ranges().filter(move |response| response.documented || !any_documented)
    }

    /// The response that means success: the first of them.
    pub fn success(&self) -> Option<&Response> {
        self.successes().next()
    }

    /// Whether a status means success.
    pub fn is_success(&self, status: StatusRange) -> bool {
        self.successes().any(|response| response.status == status)
    }
}

impl Method {
    /// Whether RFC 9110 calls the method idempotent.
    pub fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

impl From<String> for PathTemplate {
    fn from(text: String) -> Self {
        let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        Self { parameters: names.map(|(name, _)| name.to_owned()).collect(), text }
    }
}

impl From<PathTemplate> for String {
    fn from(path: PathTemplate) -> Self {
        path.text
    }
}

keys! {
    /// A [`RequestBody`] with the keys that page files have.
    struct RequestBodyKeys {
        required: bool,
        description: Option<String>,
        content: Content,
    }
}

impl From<RequestBodyKeys> for RequestBody {
    fn from(RequestBodyKeys { required, description, content }: RequestBodyKeys) -> Self {
        let Content { content_type, media_type, schema } = content;
        Self { required, description, content_type, media_type, schema }
    }
}

impl From<RequestBody> for RequestBodyKeys {
    fn from(RequestBody { required, description, content_type, media_type, schema }: RequestBody) -> Self {
        Self { required, description, content: Content { content_type, media_type, schema } }
    }
}

/// The way to a field of an answer, written with dots.
mod dotted {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(path: &[String], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&path.join("."))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
        Ok(String::deserialize(deserializer)?.split('.').map(str::to_owned).collect())
    }

    pub(super) fn serialize_any<S: Serializer>(path: &Option<Vec<String>>, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(path.as_deref().unwrap_or_default(), serializer)
    }

    pub(super) fn deserialize_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
        deserialize(deserializer).map(Some)
    }
}
