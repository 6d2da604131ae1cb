//! The tables of schemas, one for each type, and of `schemas.yaml`.

use super::form::Form;
use super::table::*;
use crate::model::{IntegerFormat, NumberFormat, StringFormat, Type, Word};

/// `schemas.yaml`, of an API or of a chapter: types by name.
pub(crate) static SCHEMAS_FILE: Shape = map(Form::Key, &SCHEMA);

/// A schema of any type.
pub(super) const SCHEMA: Shape = Shape::Variants { name: "schema", variants: || &SCHEMA_VARIANTS };

static SCHEMA_VARIANTS: [Variant; 11] = [
    Variant { when: When::Has("$ref"), object: &SCHEMA_REFERENCE },
    Variant { when: When::Is("format", BINARY.text), object: &BYTES },
    Variant { when: When::Is("type", Type::String.as_str()), object: &STRING },
    Variant { when: When::Is("type", Type::Integer.as_str()), object: &INTEGER },
    Variant { when: When::Is("type", Type::Number.as_str()), object: &NUMBER },
    Variant { when: When::Is("type", Type::Boolean.as_str()), object: &BOOLEAN },
    Variant { when: When::Is("type", Type::Array.as_str()), object: &ARRAY },
    Variant { when: When::Has("additionalProperties"), object: &MAP },
    Variant { when: When::Has("properties"), object: &OBJECT },
    Variant { when: When::Is("type", Type::Object.as_str()), object: &OBJECT },
    Variant { when: When::Else, object: &ANY },
];

const TYPE: Key = needed("type", Shape::Choice(&[Type::WORDS]), "The type.");
const IMPLIED_TYPE: Key = optional("type", Shape::Choice(&[&[OBJECT_TYPE]]), "The type; it need not be written.");
const OBJECT_TYPE: Word = Word { text: Type::Object.as_str(), description: "An object." };
const DEFAULT: Key = optional("default", Shape::Json, "The value that the API takes when none is sent.");
const EXAMPLES: Key = optional("examples", list(&Shape::Json), "Values of the page.");
const MAX_BYTES: Key = optional("maxBytes", COUNT, "The greatest number of bytes of the JSON text.");

/// A table of schemas, with the keys that go with any type.
macro_rules! schema {
    ($table:ident, $name:literal, $description:literal, [$($key:expr),* $(,)?]) => {
        object!($table, $name, $description, [
            $($key,)* REQUIRED_WHEN, DESCRIPTION, NOTE, ASSUMED, DEFAULT, EXAMPLES, DEPRECATED, RUST_NAME,
        ]);
    };
}
schema!(SCHEMA_REFERENCE, "reference to a schema", "A named type.", [needed("$ref", Shape::Text(Form::SchemaReference), "'schemas.yaml#/Name', '<chapter>/schemas.yaml#/Name', or '#/schemas/Name' for a type of the page's own.")]);
schema!(STRING, "string", "A text.", [
    TYPE,
    optional("format", Shape::Choice(&[StringFormat::WORDS]), "What the text is."),
    optional("minLength", COUNT, "The least number of characters."),
    optional("maxLength", COUNT, "The greatest number of characters."),
    optional("maxBytes", COUNT, "The greatest number of bytes in UTF-8."),
    optional("pattern", TEXT, "A regular expression that a part of the text must match; ^ and $ stand for its ends. One that counts the characters says minLength and maxLength, too."),
    optional("enum", filled(&Shape::TextOr(&ENUM_VALUE)), "The known values."),
]);

const BINARY: Word = Word { text: "binary", description: "The bytes of a file." };
schema!(BYTES, "file", "The bytes of a file.", [
    needed("type", Shape::Choice(&[&[TEXT_TYPE]]), "The type."),
    needed("format", Shape::Choice(&[&[BINARY]]), "What the text is."),
]);

const TEXT_TYPE: Word = Word { text: Type::String.as_str(), description: "A text." };
object!(ENUM_VALUE, "value", "A known value with more about it.", [
    needed("value", TEXT, "The value on the wire."),
    optional("rustName", Shape::Text(Form::UpperCamel), "A name for Rust where the value yields none or a poor one."),
    optional("description", TEXT, "What it means, in a sentence."),
]);
schema!(INTEGER, "integer", "A whole number.", [
    TYPE,
    optional("format", Shape::Choice(&[IntegerFormat::WORDS]), "The number's size."),
    optional("minimum", Shape::Integer, "The least value."),
    optional("maximum", Shape::Integer, "The greatest value."),
    optional("multipleOf", Shape::Integer, "What the value must be a multiple of."),
    optional("enum", filled(&Shape::Integer), "The known values."),
]);
schema!(NUMBER, "number", "A number.", [
    TYPE,
    optional("format", Shape::Choice(&[NumberFormat::WORDS]), "The number's precision."),
    optional("minimum", Shape::Number, "The least value."),
    optional("maximum", Shape::Number, "The greatest value."),
    optional("multipleOf", Shape::Number, "What the value must be a multiple of."),
]);
schema!(BOOLEAN, "boolean", "true or false.", [TYPE]);
schema!(ARRAY, "array", "A list.", [
    TYPE,
    needed("items", SCHEMA, "The type of the items."),
    optional("minItems", COUNT, "The least number of items."),
    optional("maxItems", COUNT, "The greatest number of items."),
    MAX_BYTES,
]);
schema!(OBJECT, "object", "An object with known properties.", [
    IMPLIED_TYPE,
    optional("properties", map(Form::Any, &SCHEMA), "The properties by name."),
    optional("required", Shape::NamesOf("properties"), "The names of the properties that are always there."),
    MAX_BYTES,
]);
schema!(MAP, "map", "An object with any keys.", [IMPLIED_TYPE, needed("additionalProperties", SCHEMA, "The type of the values."), MAX_BYTES]);
schema!(ANY, "schema of any JSON", "Any JSON.", [optional("maxLength", COUNT, "The greatest number of characters of the JSON text."), MAX_BYTES]);
