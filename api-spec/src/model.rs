//! The resolved description: what the page files say, with every `$ref` followed, for generators and tools to read.
//!
//! [`crate::load`] makes a [`Spec`] and makes one only when no check has anything to say, so a reader may rely on it:
//! every path parameter stands in the path, every schema that is named exists, names and ids are unique.
//! All lists keep the order of the documents; nothing here depends on a hash.

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
    pub servers: Vec<Server>,
    /// The ways to authenticate a call; the first is the usual one.
    pub credentials: Vec<Credential>,
    pub error_body: ErrorBody,
    /// The response header with the id of the request, when the API has one.
    pub request_id_header: Option<String>,
    /// How codes begin that the gateway in front of the API answers, not the API itself.
    pub gateway_codes: Vec<String>,
    pub flow_control: Option<FlowControl>,
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
    pub request_body: Option<RequestBody>,
    /// By status, ascending.
    pub responses: Vec<Response>,
    /// The types that only this page has.
    pub schemas: Vec<NamedSchema>,
    pub examples: Vec<Example>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct NamedSchema {
    pub name: String,
    pub schema: Schema,
}

/// A type with its limits, in the vocabulary of JSON Schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    pub kind: SchemaKind,
    pub description: Option<String>,
    pub note: Option<String>,
    pub assumed: Option<String>,
    /// A name for Rust: of the type where it is named or an object or enum, else of the field that holds it.
    pub rust_name: Option<String>,
    pub default: Option<serde_json::Value>,
    pub examples: Vec<serde_json::Value>,
    pub deprecated: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SchemaKind {
    /// A type of `schemas.yaml`, or of the page's own `schemas`.
    Ref(SchemaRef),
    String(StringSchema),
    Integer(IntegerSchema),
    Number(NumberSchema),
    Boolean,
    Array(ArraySchema),
    Map(Box<Schema>),
    Object(ObjectSchema),
    /// Any JSON.
    Any {
        max_bytes: Option<u64>,
    },
    /// `type: string` with `format: binary`: the bytes of a file.
    Binary,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaRef {
    pub scope: Scope,
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// `schemas.yaml#/Name`
    Shared,
    /// `#/schemas/Name` in a page file
    Page,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct StringSchema {
    pub format: Option<StringFormat>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub max_bytes: Option<u64>,
    pub pattern: Option<String>,
    /// Empty when any text goes.
    pub values: Vec<EnumValue>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StringFormat {
    /// `password`: a secret; never printed.
    Password,
    /// `date-time`, RFC 3339
    DateTime,
    /// `date`, RFC 3339
    Date,
    /// `basic-date-time`: `yyyyMMdd'T'HHmmss'Z'`, UTC
    BasicDateTime,
    /// `byte`: Base64
    Byte,
    /// `uri`
    Uri,
}

#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    pub value: String,
    /// From `rustNames`.
    pub rust_name: Option<String>,
    /// From `enumDescriptions`.
    pub description: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct IntegerSchema {
    pub format: IntegerFormat,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub multiple_of: Option<i64>,
    /// Empty when any number goes.
    pub values: Vec<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntegerFormat {
    Int32,
    /// `int64`, and where no format is stated.
    Int64,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberSchema {
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub multiple_of: Option<f64>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ArraySchema {
    pub items: Box<Schema>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectSchema {
    /// In the order of the page.
    pub properties: Vec<Property>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    pub required: bool,
    pub schema: Schema,
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

impl StringFormat {
    /// The name in a page file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::BasicDateTime => "basic-date-time",
            Self::Byte => "byte",
            Self::Uri => "uri",
        }
    }
}
