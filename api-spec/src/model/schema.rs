//! Types with their limits.

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

impl Schema {
    /// A type about which nothing more is said.
    pub fn plain(kind: SchemaKind) -> Self {
        Self {
            kind,
            description: None,
            note: None,
            assumed: None,
            rust_name: None,
            default: None,
            examples: Vec::new(),
            deprecated: false,
        }
    }
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
    /// Any JSON; its limits are those of the JSON text.
    Any {
        max_length: Option<u64>,
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
