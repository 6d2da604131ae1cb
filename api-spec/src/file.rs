//! The files as typed values, key for key, before references are followed. [`crate::shape`] has checked them by then.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Number, Value};

use crate::model::{CredentialKind, Location, Method, Supplier, Then, Type};

/// A mapping with keys of the author's choice, in the order of the file.
#[derive(Debug)]
pub(crate) struct Entries<T>(Vec<(String, T)>);

impl<T> Entries<T> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Vec<(String, T)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData)).map(Self)
    }
}

/// Declares a struct for a mapping whose keys are the fields in camel case.
macro_rules! mapping {
    ($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        pub(crate) struct $name {
            $($(#[$attribute])* pub $field: $type,)*
        }
    };
}

mapping!(PageFile {
    page: Page,
    method: Method,
    path: String,
    operation_id: String,
    summary: String,
    description: Option<String>,
    #[serde(default)]
    preconditions: Vec<String>,
    #[serde(default)]
    notes: Vec<String>,
    authenticated: Option<bool>,
    idempotent: Option<bool>,
    #[serde(default)]
    deprecated: bool,
    #[serde(default)]
    parameters: Vec<OrReference<Parameter>>,
    pagination: Option<Pagination>,
    request_body: Option<RequestBody>,
    responses: Entries<Response>,
    #[serde(default)]
    schemas: Entries<Schema>,
    #[serde(default)]
    examples: Vec<Example>,
    #[serde(default)]
    corrections: Vec<Correction>,
});

mapping!(Correction {
    at: String,
    #[serde(default, deserialize_with = "present")]
    page: Option<Value>,
    reason: String,
});

mapping!(Page {
    title: String,
    slug: Option<String>,
    url: Option<String>,
    updated: Option<String>,
    note: Option<String>,
});

mapping!(Reference {
    #[serde(rename = "$ref")]
    reference: String,
});

/// A value of the page's own, or a reference to a shared one.
#[derive(Debug, serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum OrReference<T> {
    Reference(Reference),
    Own(Box<T>),
}

mapping!(
    /// A parameter of a page or, with `supplied_by`, of `api.yaml`.
    Parameter {
    name: String,
    #[serde(rename = "in")]
    location: Location,
    #[serde(default)]
    required: bool,
    supplied_by: Option<Supplier>,
    schema: Schema,
    description: Option<String>,
    note: Option<String>,
    assumed: Option<String>,
    #[serde(default)]
    deprecated: bool,
    rust_name: Option<String>,
});

mapping!(
    /// By marker when `marker` is there, by page number when `page` is.
    Pagination {
    items: String,
    marker: Option<String>,
    next: Option<String>,
    offset: Option<String>,
    page: Option<String>,
    total: Option<String>,
    size: Option<String>,
});

mapping!(RequestBody {
    #[serde(default)]
    required: bool,
    description: Option<String>,
    content: Entries<MediaType>,
});

mapping!(MediaType { schema: Schema });

mapping!(Response {
    description: Option<String>,
    name: Option<String>,
    then: Option<Then>,
    note: Option<String>,
    assumed: Option<String>,
    content: Option<Entries<MediaType>>,
    #[serde(default)]
    errors: Vec<OrReference<ErrorCode>>,
});

mapping!(
    /// A row of a page or, with `status`, of `api.yaml`.
    ErrorCode {
    status: Option<u16>,
    code: String,
    name: Option<String>,
    message: Option<String>,
    meaning: Option<String>,
    remedy: Option<String>,
    then: Option<Then>,
    #[serde(default)]
    everywhere: bool,
    note: Option<String>,
    assumed: Option<String>,
});

mapping!(Example {
    summary: Option<String>,
    request: ExampleRequest,
    response: Option<ExampleResponse>,
});

mapping!(ExampleRequest {
    url: String,
    #[serde(default)]
    headers: Entries<String>,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
});

mapping!(ExampleResponse {
    status: u16,
    #[serde(default)]
    headers: Entries<String>,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
});

mapping!(
    /// A schema of any type; the shape check has seen to it that only the keys of its type are there.
    Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    kind: Option<Type>,
    description: Option<String>,
    note: Option<String>,
    assumed: Option<String>,
    #[serde(default, deserialize_with = "present")]
    default: Option<Value>,
    #[serde(default)]
    examples: Vec<Value>,
    #[serde(default)]
    deprecated: bool,
    rust_name: Option<String>,
    format: Option<Format>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    max_bytes: Option<u64>,
    pattern: Option<String>,
    #[serde(default, rename = "enum")]
    values: Vec<Value>,
    #[serde(default)]
    rust_names: Entries<String>,
    #[serde(default)]
    enum_descriptions: Entries<String>,
    minimum: Option<Number>,
    maximum: Option<Number>,
    multiple_of: Option<Number>,
    items: Option<Box<Schema>>,
    min_items: Option<u64>,
    max_items: Option<u64>,
    properties: Option<Entries<Schema>>,
    #[serde(default)]
    required: Vec<String>,
    additional_properties: Option<Box<Schema>>,
});

mapping!(ApiFile {
    title: String,
    description: String,
    pages: String,
    #[serde(default)]
    paths: Vec<String>,
    servers: Vec<Server>,
    credentials: Vec<Credential>,
    error_body: ErrorBody,
    request_id_header: Option<String>,
    #[serde(default)]
    gateway_codes: Vec<String>,
    flow_control: Option<FlowControl>,
    chapters: Vec<Chapter>,
    #[serde(default)]
    parameters: Entries<Parameter>,
    #[serde(default)]
    errors: Entries<ErrorCode>,
});

mapping!(Server {
    url: String,
    description: Option<String>,
    #[serde(default)]
    variables: Entries<ServerVariable>,
});

mapping!(ServerVariable {
    #[serde(default, rename = "enum")]
    values: Vec<String>,
    default: String,
    description: Option<String>,
});

mapping!(Credential {
    kind: CredentialKind,
    description: Option<String>,
});

mapping!(ErrorBody { code: String, message: String });

mapping!(FlowControl {
    calls: u32,
    seconds: u32,
    description: Option<String>,
});

mapping!(Chapter {
    folder: String,
    title: String,
    description: Option<String>,
});

/// `format` of a schema of any type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Format {
    Password,
    DateTime,
    Date,
    BasicDateTime,
    Byte,
    Uri,
    Binary,
    Int32,
    Int64,
    Float,
    Double,
}

/// Keeps `null` apart from no value.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
