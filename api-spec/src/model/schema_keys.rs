//! A schema with the keys that page files have: those of all types, of which each uses some.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value, json};

use super::closed_list::closed_list;
use super::keyed;
use super::keys::present;
use super::schema::{
    ArraySchema, EnumValue, IntegerSchema, MapSchema, NamedSchema, NumberSchema, ObjectSchema, Property, Schema,
    SchemaKind, SchemaRef, Scope, StringSchema,
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

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct SchemaKeys {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    kind: Option<Type>,
    format: Option<String>,
    description: Option<String>,
    note: Option<String>,
    assumed: Option<String>,
    rust_name: Option<String>,
    required_when: Option<String>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    max_bytes: Option<u64>,
    pattern: Option<String>,
    minimum: Option<Number>,
    maximum: Option<Number>,
    multiple_of: Option<Number>,
    #[serde(rename = "enum")]
    values: Vec<EnumItem>,
    items: Option<Box<Schema>>,
    min_items: Option<u64>,
    max_items: Option<u64>,
    properties: Option<NamedSchemas>,
    required: Vec<String>,
    additional_properties: Option<Box<Schema>>,
    #[serde(deserialize_with = "present")]
    default: Option<Value>,
    examples: Vec<Value>,
    deprecated: bool,
}

/// Schemas by name, such as the properties of an object.
#[derive(Serialize, Deserialize)]
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

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        SchemaKeys::deserialize(deserializer).map(Self::from)
    }
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let beside = [
            ("requiredWhen", json!(self.required_when)),
            ("description", json!(self.description)),
            ("note", json!(self.note)),
            ("assumed", json!(self.assumed)),
            ("examples", json!(self.examples)),
            ("deprecated", json!(self.deprecated)),
            ("rustName", json!(self.rust_name)),
        ];
        let says_nothing = |value: &Value| matches!(value, Value::Null | Value::Bool(false)) || *value == json!([]);
        let keys = self.kind.keys().into_iter().chain(beside).filter(|(_, value)| !says_nothing(value));
        // A default may be `null`.
        serializer.collect_map(keys.chain(self.default.clone().map(|default| ("default", default))))
    }
}

impl SchemaKind {
    /// The keys of a schema that tell its type and limits, also those that say nothing.
    fn keys(&self) -> Vec<(&'static str, Value)> {
        let of = |kind: Type| ("type", json!(kind));
        match self {
            Self::Ref(to) => vec![("$ref", json!(to.to_string()))],
            Self::String(string) => vec![
                of(Type::String),
                ("format", json!(string.format)),
                ("minLength", json!(string.min_length)),
                ("maxLength", json!(string.max_length)),
                ("maxBytes", json!(string.max_bytes)),
                ("pattern", json!(string.pattern)),
                ("enum", string.values.iter().cloned().map(|value| json!(EnumItem::from(value))).collect()),
            ],
            Self::Integer(IntegerSchema { format, minimum, maximum, multiple_of, values }) => vec![
                of(Type::Integer),
                ("format", json!(format)),
                ("minimum", json!(minimum)),
                ("maximum", json!(maximum)),
                ("multipleOf", json!(multiple_of)),
                ("enum", json!(values)),
            ],
            Self::Number(NumberSchema { format, minimum, maximum, multiple_of }) => vec![
                of(Type::Number),
                ("format", json!(format)),
                ("minimum", json!(minimum)),
                ("maximum", json!(maximum)),
                ("multipleOf", json!(multiple_of)),
            ],
            Self::Boolean => vec![of(Type::Boolean)],
            Self::Array(ArraySchema { items, min_items, max_items, max_bytes }) => vec![
                of(Type::Array),
                ("items", json!(items)),
                ("minItems", json!(min_items)),
                ("maxItems", json!(max_items)),
                ("maxBytes", json!(max_bytes)),
            ],
            Self::Map(MapSchema { values, max_bytes }) => {
                vec![of(Type::Object), ("additionalProperties", json!(values)), ("maxBytes", json!(max_bytes))]
            }
            Self::Object(ObjectSchema { properties, max_bytes }) => {
                let required = properties.iter().filter(|property| property.required);
                let required = required.map(|property| property.name.clone()).collect();
                let properties = properties.iter().map(|property| (property.name.clone(), json!(property.schema)));
                let properties = properties.collect::<Map<_, _>>().into();
                vec![
                    of(Type::Object),
                    ("required", required),
                    ("properties", properties),
                    ("maxBytes", json!(max_bytes)),
                ]
            }
            Self::Any { max_length, max_bytes } => {
                vec![("maxLength", json!(max_length)), ("maxBytes", json!(max_bytes))]
            }
            Self::Binary => vec![of(Type::String), ("format", json!(BINARY))],
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
