//! A schema with the keys that page files have: those of all types, of which each uses some.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use super::closed_list::closed_list;
use super::keyed;
use super::{
    ArraySchema, EnumValue, IntegerSchema, MapSchema, NamedSchema, NumberSchema, ObjectSchema, Property, Schema,
    SchemaKind, SchemaRef, Scope, StringSchema, is_default, present,
};

closed_list! {
    /// `type` of a schema.
    pub(crate) enum Type {
        /// A text.
        String = "string",
        /// A whole number.
        Integer = "integer",
        /// A number.
        Number = "number",
        /// true or false.
        Boolean = "boolean",
        /// A list.
        Array = "array",
        /// An object with known properties, or a map.
        Object = "object",
    }
}

/// The format of the bytes of a file.
const BINARY: &str = "binary";

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct SchemaKeys {
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    kind: Option<Type>,
    #[serde(skip_serializing_if = "is_default")]
    format: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "is_default")]
    description: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    note: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    assumed: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    rust_name: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    required_when: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    min_length: Option<u64>,
    #[serde(skip_serializing_if = "is_default")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "is_default")]
    max_bytes: Option<u64>,
    #[serde(skip_serializing_if = "is_default")]
    pattern: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    minimum: Option<Number>,
    #[serde(skip_serializing_if = "is_default")]
    maximum: Option<Number>,
    #[serde(skip_serializing_if = "is_default")]
    multiple_of: Option<Number>,
    #[serde(rename = "enum", skip_serializing_if = "is_default")]
    values: Vec<EnumItem>,
    #[serde(skip_serializing_if = "is_default")]
    items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "is_default")]
    min_items: Option<u64>,
    #[serde(skip_serializing_if = "is_default")]
    max_items: Option<u64>,
    #[serde(skip_serializing_if = "is_default")]
    properties: Option<NamedSchemas>,
    #[serde(skip_serializing_if = "is_default")]
    required: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    additional_properties: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "is_default", deserialize_with = "present")]
    default: Option<Value>,
    #[serde(skip_serializing_if = "is_default")]
    examples: Vec<Value>,
    #[serde(skip_serializing_if = "is_default")]
    deprecated: bool,
}

/// Schemas by name, such as the properties of an object.
#[derive(PartialEq, Serialize, Deserialize)]
pub(crate) struct NamedSchemas(#[serde(with = "keyed")] pub(crate) Vec<NamedSchema>);

/// An item of `enum`.
#[derive(PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum EnumItem {
    Text(String),
    Number(i64),
    Described(EnumValue),
}

/// A text of a wrong form says nothing here: the check of the file's shape has reported it.
impl From<SchemaKeys> for Schema {
    fn from(mut keys: SchemaKeys) -> Self {
        Self {
            kind: keys.take_kind(),
            description: keys.description,
            note: keys.note,
            assumed: keys.assumed,
            rust_name: keys.rust_name,
            required_when: keys.required_when,
            default: keys.default,
            examples: keys.examples,
            deprecated: keys.deprecated,
        }
    }
}

impl SchemaKeys {
    fn take_kind(&mut self) -> SchemaKind {
        if let Some(text) = self.reference.take() {
            return SchemaKind::Ref(text.parse().unwrap_or_else(|_| SchemaRef::to_nothing(text)));
        }
        let implied = (self.properties.is_some() || self.additional_properties.is_some()).then_some(Type::Object);
        let format = self.format.take();
        let format = format.as_deref();
        match self.kind.or(implied) {
            None => SchemaKind::Any { max_length: self.max_length, max_bytes: self.max_bytes },
            Some(Type::String) if format == Some(BINARY) => SchemaKind::Binary,
            Some(Type::String) => SchemaKind::String(StringSchema {
                format: format.and_then(|word| word.parse().ok()),
                min_length: self.min_length,
                max_length: self.max_length,
                max_bytes: self.max_bytes,
                pattern: self.pattern.take(),
                values: self.values.drain(..).filter_map(EnumItem::text).collect(),
            }),
            Some(Type::Integer) => SchemaKind::Integer(IntegerSchema {
                format: format.and_then(|word| word.parse().ok()),
                minimum: self.minimum.as_ref().and_then(Number::as_i64),
                maximum: self.maximum.as_ref().and_then(Number::as_i64),
                multiple_of: self.multiple_of.as_ref().and_then(Number::as_i64),
                values: self.values.drain(..).filter_map(EnumItem::number).collect(),
            }),
            Some(Type::Number) => SchemaKind::Number(NumberSchema {
                format: format.and_then(|word| word.parse().ok()),
                minimum: self.minimum.as_ref().and_then(Number::as_f64),
                maximum: self.maximum.as_ref().and_then(Number::as_f64),
                multiple_of: self.multiple_of.as_ref().and_then(Number::as_f64),
            }),
            Some(Type::Boolean) => SchemaKind::Boolean,
            Some(Type::Array) => SchemaKind::Array(ArraySchema {
                items: self.items.take().unwrap_or_else(|| Box::new(Schema::plain(SchemaKind::ANY))),
                min_items: self.min_items,
                max_items: self.max_items,
                max_bytes: self.max_bytes,
            }),
            Some(Type::Object) => self.take_object(),
        }
    }

    fn take_object(&mut self) -> SchemaKind {
        let max_bytes = self.max_bytes;
        if let Some(values) = self.additional_properties.take() {
            return SchemaKind::Map(MapSchema { values, max_bytes });
        }
        let NamedSchemas(properties) = self.properties.take().unwrap_or(NamedSchemas(Vec::new()));
        let property =
            |NamedSchema { name, schema }| Property { required: self.required.contains(&name), name, schema };
        SchemaKind::Object(ObjectSchema { properties: properties.into_iter().map(property).collect(), max_bytes })
    }
}

impl SchemaRef {
    /// A reference of a wrong form: it leads to no type, as none has an empty name.
    fn to_nothing(text: String) -> Self {
        Self { scope: Scope::Chapter, name: String::new(), chapter: Some(text) }
    }
}

impl SchemaKind {
    /// Any JSON without limits.
    const ANY: Self = Self::Any { max_length: None, max_bytes: None };
}

impl EnumItem {
    fn text(self) -> Option<EnumValue> {
        match self {
            Self::Text(value) => Some(EnumValue { value, ..EnumValue::default() }),
            Self::Described(value) => Some(value),
            Self::Number(_) => None,
        }
    }

    fn number(self) -> Option<i64> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }
}

impl From<Schema> for SchemaKeys {
    fn from(schema: Schema) -> Self {
        Self {
            description: schema.description,
            note: schema.note,
            assumed: schema.assumed,
            rust_name: schema.rust_name,
            required_when: schema.required_when,
            default: schema.default,
            examples: schema.examples,
            deprecated: schema.deprecated,
            ..schema.kind.into()
        }
    }
}

impl From<SchemaKind> for SchemaKeys {
    fn from(kind: SchemaKind) -> Self {
        let of = |kind| Self { kind: Some(kind), ..Self::default() };
        match kind {
            SchemaKind::Ref(to) => Self { reference: Some(to.to_string()), ..Self::default() },
            SchemaKind::String(string) => Self {
                format: string.format.map(|format| format.as_str().into()),
                min_length: string.min_length,
                max_length: string.max_length,
                max_bytes: string.max_bytes,
                pattern: string.pattern,
                values: string.values.into_iter().map(EnumItem::from).collect(),
                ..of(Type::String)
            },
            SchemaKind::Integer(integer) => Self {
                format: integer.format.map(|format| format.as_str().into()),
                minimum: integer.minimum.map(Number::from),
                maximum: integer.maximum.map(Number::from),
                multiple_of: integer.multiple_of.map(Number::from),
                values: integer.values.into_iter().map(EnumItem::Number).collect(),
                ..of(Type::Integer)
            },
            SchemaKind::Number(number) => Self {
                format: number.format.map(|format| format.as_str().into()),
                minimum: number.minimum.and_then(Number::from_f64),
                maximum: number.maximum.and_then(Number::from_f64),
                multiple_of: number.multiple_of.and_then(Number::from_f64),
                ..of(Type::Number)
            },
            SchemaKind::Boolean => of(Type::Boolean),
            SchemaKind::Array(array) => Self {
                items: Some(array.items),
                min_items: array.min_items,
                max_items: array.max_items,
                max_bytes: array.max_bytes,
                ..of(Type::Array)
            },
            SchemaKind::Map(map) => {
                Self { additional_properties: Some(map.values), max_bytes: map.max_bytes, ..of(Type::Object) }
            }
            SchemaKind::Object(object) => {
                let required = object.properties.iter().filter(|property| property.required);
                Self {
                    required: required.map(|property| property.name.clone()).collect(),
                    properties: Some(NamedSchemas(object.properties.into_iter().map(NamedSchema::from).collect())),
                    max_bytes: object.max_bytes,
                    ..of(Type::Object)
                }
            }
            SchemaKind::Any { max_length, max_bytes } => Self { max_length, max_bytes, ..Self::default() },
            SchemaKind::Binary => Self { format: Some(BINARY.into()), ..of(Type::String) },
        }
    }
}

impl From<EnumValue> for EnumItem {
    fn from(value: EnumValue) -> Self {
        match value {
            EnumValue { value, rust_name: None, description: None } => Self::Text(value),
            described => Self::Described(described),
        }
    }
}

impl From<Property> for NamedSchema {
    fn from(Property { name, schema, .. }: Property) -> Self {
        Self { name, schema }
    }
}
