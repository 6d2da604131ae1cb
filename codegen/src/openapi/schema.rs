//! Schemas: JSON Schema, as the page files write it already.

use api_spec::model::{
    ArraySchema, IntegerFormat, IntegerSchema, NumberFormat, NumberSchema, ObjectSchema, Schema, SchemaKind,
    StringSchema,
};
use serde_json::{Map, Value, json};

use super::Object;

/// A schema with all that is said beside its type.
pub(super) fn schema(schema: &Schema) -> Value {
    let mut object = Object::default();
    match &schema.kind {
        SchemaKind::Ref(reference) => {
            object.set("$ref", format!("#/components/schemas/{}", reference.name));
        }
        SchemaKind::String(string) => self::string(string, &mut object),
        SchemaKind::Integer(integer) => self::integer(integer, &mut object),
        SchemaKind::Number(number) => self::number(number, &mut object),
        SchemaKind::Boolean => {
            object.set("type", "boolean");
        }
        SchemaKind::Array(array) => self::array(array, &mut object),
        SchemaKind::Map(map) => {
            object.set("type", "object").set("additionalProperties", self::schema(&map.values));
            object.maybe("x-max-bytes", map.max_bytes);
        }
        SchemaKind::Object(fields) => self::object(fields, &mut object),
        // `maxLength` would speak of texts alone.
        SchemaKind::Any { max_length, max_bytes } => {
            object.maybe("x-max-length", *max_length).maybe("x-max-bytes", *max_bytes);
        }
        SchemaKind::Binary => {
            object.set("type", "string").set("format", "binary");
        }
    }
    object
        .maybe("description", schema.description.as_deref())
        .maybe("default", schema.default.clone())
        .some("examples", &schema.examples)
        .flag("deprecated", schema.deprecated)
        .maybe("x-rust-name", schema.rust_name.as_deref())
        .maybe("x-required-when", schema.required_when.as_deref())
        .maybe("x-note", schema.note.as_deref())
        .maybe("x-assumed", schema.assumed.as_deref());
    object.into()
}

fn string(string: &StringSchema, object: &mut Object) {
    let by_value = |text: fn(&api_spec::model::EnumValue) -> Option<&String>| -> Map<String, Value> {
        let named = string.values.iter().filter_map(|value| Some((value.value.clone(), text(value)?.as_str().into())));
        named.collect()
    };
    let limits = string.limits();
    object
        .set("type", "string")
        .maybe("format", string.format.map(|format| format.as_str()))
        .maybe("minLength", limits.min_length)
        .maybe("maxLength", limits.max_length)
        .maybe("pattern", string.pattern.as_deref())
        .some("enum", &string.values.iter().map(|value| value.value.as_str()).collect::<Vec<_>>())
        .some("x-enum-descriptions", &by_value(|value| value.description.as_ref()))
        .some("x-rust-names", &by_value(|value| value.rust_name.as_ref()))
        .maybe("x-max-bytes", string.max_bytes);
}

fn integer(integer: &IntegerSchema, object: &mut Object) {
    object
        .set("type", "integer")
        .maybe("format", integer.format.map(IntegerFormat::as_str))
        .maybe("minimum", integer.minimum)
        .maybe("maximum", integer.maximum)
        .maybe("multipleOf", integer.multiple_of)
        .some("enum", &integer.values);
}

fn number(number: &NumberSchema, object: &mut Object) {
    object
        .set("type", "number")
        .maybe("format", number.format.map(NumberFormat::as_str))
        .maybe("minimum", number.minimum)
        .maybe("maximum", number.maximum)
        .maybe("multipleOf", number.multiple_of);
}

fn array(array: &ArraySchema, object: &mut Object) {
    object
        .set("type", "array")
        .set("items", schema(&array.items))
        .maybe("minItems", array.min_items)
        .maybe("maxItems", array.max_items)
        .maybe("x-max-bytes", array.max_bytes);
}

fn object(fields: &ObjectSchema, object: &mut Object) {
    let properties: Map<String, Value> =
        fields.properties.iter().map(|property| (property.name.clone(), schema(&property.schema))).collect();
    let required = fields.properties.iter().filter(|property| property.required);
    let required: Vec<&str> = required.map(|property| property.name.as_str()).collect();
    object.set("type", "object").set("properties", json!(properties)).some("required", &required);
    object.maybe("x-max-bytes", fields.max_bytes);
}
