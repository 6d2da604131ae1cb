//! A page and its operation: parameters, bodies, responses, error codes, examples.

use std::fmt;

use super::{NamedSchema, Schema};

/// A page of a book that describes an operation: a file such as `delete-ota-package.yaml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The page file, relative to the folder of APIs: `iotda-v5/ota-upgrade-packages/delete-ota-package.yaml`.
    pub file: String,
    pub page: Page,
    /// `operationId`, in upper camel case.
    pub id: String,
    pub method: Method,
    pub path: PathTemplate,
    pub summary: String,
    pub description: Option<String>,
    pub preconditions: Vec<String>,
    pub notes: Vec<String>,
    /// Whether the call carries a credential; a login does not.
    pub authenticated: bool,
    /// Whether repeating the call is safe: stated, or what the method implies.
    pub idempotent: bool,
    pub deprecated: bool,
    pub parameters: Vec<Parameter>,
    pub pagination: Option<Pagination>,
    pub request_body: Option<RequestBody>,
    /// By status, ascending.
    pub responses: Vec<Response>,
    /// The types that only this page has.
    pub schemas: Vec<NamedSchema>,
    pub examples: Vec<Example>,
    /// Places where the file says something else than the page, on purpose.
    pub corrections: Vec<Correction>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The place, by names: `parameters/app_id/maxLength`.
    pub at: String,
    /// What the page says there; none where it says that there is such a thing.
    pub page: Option<serde_json::Value>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub title: String,
    pub slug: Option<String>,
    /// The page's address: stated, or made from the slug; none when there is no slug.
    pub url: Option<String>,
    /// `yyyy-mm-dd`.
    pub updated: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Patch,
    Head,
}

/// A path with the names of its parameters in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    /// As written: `/v5/iot/{project_id}/devices`.
    pub text: String,
    /// The names in braces, in order.
    pub parameters: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub supplied_by: Supplier,
    pub description: Option<String>,
    pub note: Option<String>,
    pub assumed: Option<String>,
    pub deprecated: bool,
    /// A name for Rust where the wire name yields none or a poor one.
    pub rust_name: Option<String>,
    pub schema: Schema,
    /// The key in `api.yaml`, when the page refers to a shared parameter.
    pub shared: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    Path,
    Query,
    Header,
}

/// Who gives a parameter its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Supplier {
    /// The caller, call by call.
    Caller,
    /// The client, once for all calls: a project, an instance.
    Client,
    /// The credential.
    Credential,
}

/// How an operation gives a long list page by page.
///
/// Parameters are query parameters of the caller, by their names on the wire. A field of the answer is the list of the
/// properties that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// Where the items stand in the answer: an array.
    pub items: Vec<String>,
    /// The parameter that says how many items a page has at most.
    pub size: Option<String>,
    pub kind: PaginationKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaginationKind {
    /// Each answer tells the marker that the request for the next page carries.
    Marker {
        /// The parameter that takes the marker, a string.
        parameter: String,
        /// Where the marker of the next page stands in the answer.
        next: Vec<String>,
        /// The parameter that passes over items behind the marker, so that only the first request may carry it.
        offset: Option<String>,
    },
    /// Requests count the pages.
    PageNumber {
        /// The parameter that takes the number, an integer.
        parameter: String,
        /// The number of the first page: the parameter's default.
        first: i32,
        /// Where the number of all items stands in the answer.
        total: Option<Vec<String>>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    pub required: bool,
    pub description: Option<String>,
    pub content_type: ContentType,
    pub schema: Schema,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentType {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// `application/octet-stream`
    Binary,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    pub status: StatusRange,
    /// Present when the page documents the status as such, not only through error codes.
    pub description: Option<String>,
    /// A name for Rust instead of the one that the status implies.
    pub rust_name: Option<String>,
    /// What a program can do about the status as such; only with a description.
    pub then: Option<Then>,
    pub note: Option<String>,
    pub assumed: Option<String>,
    /// The body of a success; absent when there is none.
    pub content: Option<Content>,
    pub errors: Vec<ErrorCode>,
}

/// The key of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusRange {
    /// `'204'`
    Code(u16),
    /// `2XX`: the page tells no status of success.
    Success,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    pub content_type: ContentType,
    pub schema: Schema,
}

/// A row of a table of error codes.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCode {
    pub code: String,
    /// The variant's name in Rust; without it the code makes one.
    pub name: Option<String>,
    /// As the API returns it, letter for letter.
    pub message: Option<String>,
    pub meaning: Option<String>,
    pub remedy: Option<String>,
    pub then: Option<Then>,
    pub note: Option<String>,
    pub assumed: Option<String>,
    /// The key in `api.yaml`, when the page refers to a shared row.
    pub shared: Option<String>,
}

/// What a program can do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Then {
    SlowDown,
    LogInAgain,
}

/// A request of the page, with the answer to it when the page shows one.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    pub summary: Option<String>,
    pub request: ExampleRequest,
    pub response: Option<ExampleResponse>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ExampleRequest {
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Option<serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ExampleResponse {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Option<serde_json::Value>,
}

impl Operation {
    /// The response that means success.
    pub fn success(&self) -> Option<&Response> {
        self.responses.iter().find(|response| response.status.is_success())
    }
}

impl StatusRange {
    /// Whether the range lies within 200 to 299.
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Success => true,
        }
    }
}

/// As the key in a page file: `404`, `2XX`.
impl fmt::Display for StatusRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Success => f.write_str("2XX"),
        }
    }
}

impl Method {
    /// The name in an HTTP request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
        }
    }

    /// Whether RFC 9110 calls the method idempotent.
    pub fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

impl ContentType {
    /// The media type.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
            Self::Binary => "application/octet-stream",
        }
    }
}
