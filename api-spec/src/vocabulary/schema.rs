//! The tables of schemas, one for each type, and of `schemas.yaml`.

use crate::form::Form;

use super::{
    ASSUMED, COUNT, DEPRECATED, DESCRIPTION, Key, NOTE, Object, RUST_NAME, Shape, TEXT, Variant, When, Word, needed,
    optional, word,
};

/// `schemas.yaml`: types by name.
pub(crate) static SCHEMAS_FILE: Shape = Shape::Map { keys: Form::Filled, of: &SCHEMA };

/// A schema of any type.
pub(super) const SCHEMA: Shape = Shape::Variants { name: "schema", variants: || &SCHEMA_VARIANTS };

static SCHEMA_VARIANTS: [Variant; 8] = [
    Variant { when: When::Has("$ref"), object: &SCHEMA_REFERENCE },
    Variant { when: When::Is("type", "string"), object: &STRING },
    Variant { when: When::Is("type", "integer"), object: &INTEGER },
    Variant { when: When::Is("type", "number"), object: &NUMBER },
    Variant { when: When::Is("type", "boolean"), object: &BOOLEAN },
    Variant { when: When::Is("type", "array"), object: &ARRAY },
    Variant { when: When::Is("type", "object"), object: &OBJECT },
    Variant { when: When::Else, object: &ANY },
];

const DEFAULT: Key = optional("default", Shape::Json, "The value that the API takes when none is sent.");
const EXAMPLES: Key = optional("examples", Shape::List { of: &Shape::Json, filled: false }, "Values of the page.");

macro_rules! schema {
    ($name:literal, $description:literal, [$($key:expr),* $(,)?]) => {
        Object {
            name: $name,
            description: $description,
            keys: &[$($key,)* DESCRIPTION, NOTE, ASSUMED, DEFAULT, EXAMPLES, DEPRECATED, RUST_NAME],
        }
    };
}

static SCHEMA_REFERENCE: Object = schema!(
    "reference to a schema",
    "A named type.",
    [needed("$ref", TEXT, "'schemas.yaml#/Name', or '#/schemas/Name' for a type of the page's own.")]
);

static STRING: Object = schema!(
    "string",
    "A text.",
    [
        needed("type", Shape::Choice(&[word("string", "A text.")]), "The type."),
        optional("format", Shape::Choice(STRING_FORMATS), "What the text is."),
        optional("minLength", COUNT, "The least number of characters."),
        optional("maxLength", COUNT, "The greatest number of characters."),
        optional("maxBytes", COUNT, "The greatest number of bytes in UTF-8."),
        optional(
            "pattern",
            TEXT,
            "A regular expression that a part of the text must match; ^ and $ stand for its ends."
        ),
        optional("enum", Shape::List { of: &TEXT, filled: true }, "The known values."),
        optional(
            "rustNames",
            Shape::Map { keys: Form::Any, of: &Shape::Text(Form::Identifier) },
            "Names for Rust by value, where a value yields none or a poor one."
        ),
        optional("enumDescriptions", Shape::Map { keys: Form::Any, of: &TEXT }, "A sentence by value."),
    ]
);

static STRING_FORMATS: &[Word] = &[
    word("password", "A secret; never printed."),
    word("date-time", "A point in time as RFC 3339 writes it."),
    word("date", "A day as RFC 3339 writes it."),
    word("basic-date-time", "A point in time, UTC: yyyyMMdd'T'HHmmss'Z'."),
    word("byte", "Bytes in Base64."),
    word("uri", "An address."),
    word("binary", "The bytes of a file."),
];

static INTEGER: Object = schema!(
    "integer",
    "A whole number.",
    [
        needed("type", Shape::Choice(&[word("integer", "A whole number.")]), "The type."),
        optional("format", Shape::Choice(INTEGER_FORMATS), "The number's size."),
        optional("minimum", Shape::Integer, "The least value."),
        optional("maximum", Shape::Integer, "The greatest value."),
        optional("multipleOf", Shape::Integer, "What the value must be a multiple of."),
        optional("enum", Shape::List { of: &Shape::Integer, filled: true }, "The known values."),
    ]
);

static INTEGER_FORMATS: &[Word] = &[word("int32", "32 bits."), word("int64", "64 bits, as without a format.")];

static NUMBER: Object = schema!(
    "number",
    "A number.",
    [
        needed("type", Shape::Choice(&[word("number", "A number.")]), "The type."),
        optional("format", Shape::Choice(NUMBER_FORMATS), "The number's precision."),
        optional("minimum", Shape::Number, "The least value."),
        optional("maximum", Shape::Number, "The greatest value."),
        optional("multipleOf", Shape::Number, "What the value must be a multiple of."),
    ]
);

static NUMBER_FORMATS: &[Word] = &[word("float", "Single precision."), word("double", "Double precision.")];

static BOOLEAN: Object = schema!(
    "boolean",
    "true or false.",
    [needed("type", Shape::Choice(&[word("boolean", "true or false.")]), "The type.")]
);

static ARRAY: Object = schema!(
    "array",
    "A list.",
    [
        needed("type", Shape::Choice(&[word("array", "A list.")]), "The type."),
        needed("items", SCHEMA, "The type of the items."),
        optional("minItems", COUNT, "The least number of items."),
        optional("maxItems", COUNT, "The greatest number of items."),
    ]
);

static OBJECT: Object = schema!(
    "object",
    "An object with known properties, or a map.",
    [
        needed("type", Shape::Choice(&[word("object", "An object with known properties, or a map.")]), "The type."),
        optional("properties", Shape::Map { keys: Form::Any, of: &SCHEMA }, "The properties by name."),
        optional(
            "required",
            Shape::List { of: &TEXT, filled: false },
            "The names of the properties that are always there."
        ),
        optional("additionalProperties", SCHEMA, "The type of a map's values; a map has no `properties`."),
    ]
);

static ANY: Object = schema!(
    "schema of any JSON",
    "Any JSON.",
    [
        optional("maxLength", COUNT, "The greatest number of characters of the JSON text."),
        optional("maxBytes", COUNT, "The greatest number of bytes of the JSON text."),
    ]
);
