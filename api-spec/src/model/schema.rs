//! Types with their limits.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::closed_list::closed_list;
use super::keyed::Entry;
use super::keys::keys;

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
    /// Of a property: when it is mandatory that is not always, in a sentence.
    pub required_when: Option<String>,
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
            required_when: None,
            default: None,
            examples: Vec::new(),
            deprecated: false,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum SchemaKind {
    /// A type that has a name.
    Ref(SchemaRef),
    String(StringSchema),
    Integer(IntegerSchema),
    Number(NumberSchema),
    Boolean,
    Array(ArraySchema),
    Map(MapSchema),
    Object(ObjectSchema),
    /// Any JSON; its limits are those of the JSON text.
    Any {
        max_length: Option<u64>,
        max_bytes: Option<u64>,
    },
    /// `type: string` with `format: binary`: the bytes of a file.
    Binary,
}

/// A named type, and whose it is. Names are unique in an API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemaRef {
    pub scope: Scope,
    pub name: String,
    /// The chapter's folder, when the type is a chapter's.
    pub chapter: Option<String>,
}

/// Whose a named type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// `schemas.yaml#/Name`: the API's.
    Shared,
    /// `ota-modules/schemas.yaml#/Name`: the chapter's.
    Chapter,
    /// `#/schemas/Name` in a page file: the page's.
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

closed_list! {
    /// What a text is.
    pub enum StringFormat {
        /// A secret; never printed.
        Password = "password",
        /// A point in time as RFC 3339 writes it.
        DateTime = "date-time",
        /// A day as RFC 3339 writes it.
        Date = "date",
        /// A point in time, UTC: yyyyMMdd'T'HHmmss'Z'.
        BasicDateTime = "basic-date-time",
        /// Bytes in Base64.
        Byte = "byte",
        /// An address.
        Uri = "uri",
    }
}

keys! {
    #[derive(Default)]
    pub struct EnumValue {
        pub value: String,
        pub rust_name: Option<String>,
        pub description: Option<String>,
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegerSchema {
    pub format: Option<IntegerFormat>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub multiple_of: Option<i64>,
    /// Empty when any number goes.
    pub values: Vec<i64>,
}

closed_list! {
    /// The size of a whole number.
    pub enum IntegerFormat {
        /// 32 bits.
        Int32 = "int32",
        /// 64 bits, as without a format.
        Int64 = "int64",
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberSchema {
    pub format: Option<NumberFormat>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub multiple_of: Option<f64>,
}

closed_list! {
    /// The precision of a number.
    pub enum NumberFormat {
        /// Single precision.
        Float = "float",
        /// Double precision.
        Double = "double",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct ArraySchema {
    pub items: Box<Schema>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    /// The greatest number of bytes of the JSON text.
    pub max_bytes: Option<u64>,
}

/// An object with any keys.
#[derive(Debug, Clone, PartialEq)]
pub struct MapSchema {
    pub values: Box<Schema>,
    /// The greatest number of bytes of the JSON text.
    pub max_bytes: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ObjectSchema {
    /// In the order of the page.
    pub properties: Vec<Property>,
    /// The greatest number of bytes of the JSON text.
    pub max_bytes: Option<u64>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    pub required: bool,
    pub schema: Schema,
}

impl Schema {
    /// The schemas that stand directly in this one.
    pub fn children(&self) -> impl Iterator<Item = &Schema> {
        let (items, properties) = match &self.kind {
            SchemaKind::Array(array) => (Some(&*array.items), [].as_slice()),
            SchemaKind::Map(map) => (Some(&*map.values), [].as_slice()),
            SchemaKind::Object(object) => (None, object.properties.as_slice()),
            _ => (None, [].as_slice()),
        };
        items.into_iter().chain(properties.iter().map(|property| &property.schema))
    }

    /// What the schema and those in it refer to.
    pub fn references(&self) -> Vec<&SchemaRef> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(schema) = open.pop() {
            if let SchemaKind::Ref(to) = &schema.kind {
                found.push(to);
            }
            open.extend(schema.children());
        }
        found
    }
}

impl ObjectSchema {
    /// The property with a name on the wire.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }
}

/// As `$ref` is written.
impl fmt::Display for SchemaRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(chapter) = &self.chapter {
            write!(f, "{chapter}/")?;
        }
        let prefix = if self.scope == Scope::Page { "#/schemas/" } else { "schemas.yaml#/" };
        write!(f, "{prefix}{}", self.name)
    }
}

/// A text that refers to no schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a reference to a schema")]
pub struct NotASchemaRef(String);

impl FromStr for SchemaRef {
    type Err = NotASchemaRef;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let to = |scope, name: &str| Self { scope, name: name.to_owned(), chapter: None };
        if text.ends_with('/') {
            return Err(NotASchemaRef(text.to_owned()));
        }
        if let Some(name) = text.strip_prefix("#/schemas/") {
            return Ok(to(Scope::Page, name));
        }
        match text.split_once("schemas.yaml#/") {
            Some(("", name)) => return Ok(to(Scope::Shared, name)),
            Some((folder, name)) => match folder.strip_suffix('/') {
                Some(chapter) if !chapter.is_empty() && !chapter.contains(['/', '.', ':', '#']) => {
                    return Ok(Self { chapter: Some(chapter.to_owned()), ..to(Scope::Chapter, name) });
                }
                _ => {}
            },
            None => {}
        }
        Err(NotASchemaRef(text.to_owned()))
    }
}

impl Entry for NamedSchema {
    type Held = Schema;

    fn new(name: String, schema: Schema) -> Option<Self> {
        Some(Self { name, schema })
    }

    fn entry(&self) -> (Cow<'_, str>, &Schema) {
        (Cow::Borrowed(&self.name), &self.schema)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_tells_whose_the_type_is() {
        let scope = |text: &str| text.parse::<SchemaRef>().map(|to| to.scope).ok();
        assert_eq!(scope("schemas.yaml#/Thing"), Some(Scope::Shared));
        assert_eq!(scope("things/schemas.yaml#/Thing"), Some(Scope::Chapter));
        assert_eq!(scope("#/schemas/Thing"), Some(Scope::Page));
        for text in ["schemas.yaml#/Thing", "things/schemas.yaml#/Thing", "#/schemas/Thing"] {
            assert_eq!(text.parse::<SchemaRef>().unwrap().to_string(), text);
        }
        for other in ["Thing", "/schemas.yaml#/Thing", "../v1/schemas.yaml#/Thing", "api.yaml#/parameters/Thing"] {
            assert_eq!(scope(other), None, "{other}");
        }
    }

    #[test]
    fn a_schema_is_written_as_it_is_read() {
        let text = serde_json::json!({
            "type": "object",
            "description": "A thing.",
            "maxBytes": 9,
            "properties": {
                "id": { "$ref": "schemas.yaml#/Id", "requiredWhen": "the thing is new" },
                "size": { "type": "integer", "format": "int32", "minimum": 1, "enum": [1, 2] },
                "weight": { "type": "number", "format": "double", "maximum": 1.5 },
                "tags": { "type": "object", "additionalProperties": { "type": "array", "items": {}, "maxItems": 3 } },
                "file": { "type": "string", "format": "binary" },
                "colour": {
                    "type": "string",
                    "enum": ["red", { "value": ">", "rustName": "Greater", "description": "More." }],
                    "default": null,
                },
            },
            "required": ["id"],
        });
        let schema: Schema = serde_json::from_value(text.clone()).unwrap();
        let SchemaKind::Object(object) = &schema.kind else { panic!("an object") };
        assert!(object.property("id").unwrap().required && !object.property("size").unwrap().required);
        assert_eq!(serde_json::to_value(&schema).unwrap(), text);
    }

    #[test]
    fn an_object_need_not_say_that_it_is_one() {
        let schema = |text: serde_json::Value| serde_json::from_value::<Schema>(text).unwrap().kind;
        assert!(matches!(schema(serde_json::json!({ "properties": {} })), SchemaKind::Object(_)));
        assert!(matches!(schema(serde_json::json!({ "additionalProperties": {} })), SchemaKind::Map(_)));
        assert!(matches!(schema(serde_json::json!({})), SchemaKind::Any { .. }));
    }
}
