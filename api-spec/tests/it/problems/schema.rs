//! Limits, patterns, names and values of schemas.

use super::expect;
use crate::fixture::{PAGE, SCHEMAS};

#[test]
fn schemas() {
    expect(&[
        (
            PAGE,
            "minLength: 1,",
            "minLength: 40,",
            &["update-thing.yaml:27:39: \"minLength\" is greater than \"maxLength\" 36 (40) – correct one of them"],
        ),
        (
            PAGE,
            "minLength: 1,",
            "minLength: 10, maxBytes: 9,",
            &["update-thing.yaml:27:39: \"minLength\" is greater than \"maxBytes\" 9 (10) – correct one of them"],
        ),
        (
            PAGE,
            "minimum: 1,",
            "minimum: 10,",
            &[
                "update-thing.yaml:33:39: \"minimum\" is greater than \"maximum\" 9 (10) – correct one of them",
                "update-thing.yaml:33:64: the default is less than \"minimum\" 10 (5) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "minItems: 1,",
            "minItems: 4,",
            &["update-thing.yaml:34:63: \"minItems\" is greater than \"maxItems\" 3 (4) – correct one of them"],
        ),
        (
            PAGE,
            "minimum: 1,",
            "multipleOf: 0,",
            &["update-thing.yaml:33:42: \"multipleOf\" is not greater than 0 (0) – write a greater number"],
        ),
        (
            PAGE,
            "minimum: 1, maximum: 9",
            "format: int32, minimum: 1, maximum: 3000000000",
            &[
                "update-thing.yaml:33:66: the limit has more than 32 bits (3000000000) – write \"format: int64\", or correct it",
            ],
        ),
        (
            PAGE,
            "default: 5",
            "default: 10",
            &[
                "update-thing.yaml:33:63: the default is greater than \"maximum\" 9 (10) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "default: 5",
            "default: 0",
            &[
                "update-thing.yaml:33:63: the default is less than \"minimum\" 1 (0) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "default: 5",
            "default: '5'",
            &["update-thing.yaml:33:63: the default is not a number ('5') – correct the default or the schema"],
        ),
        (
            PAGE,
            "default: 5",
            "default: null",
            &["update-thing.yaml:33:63: the default is not a number (null) – correct the default or the schema"],
        ),
        (
            PAGE,
            "default: 5",
            "default: 5.5",
            &[
                "update-thing.yaml:33:63: the default is not a whole number of 64 bits (5.5) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "default: 5",
            "default: 5, enum: [1, 2]",
            &["update-thing.yaml:33:63: the default is not in \"enum\" (5) – correct the default or the schema"],
        ),
        (
            PAGE,
            "items: { type: string },",
            "items: { type: string }, default: [1],",
            &[
                "update-thing.yaml:34:62: the default has an item that is not a text ([1]) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "minItems: 1,",
            "minItems: 1, default: [],",
            &[
                "update-thing.yaml:34:75: the default has fewer items than \"minItems\" 1 ([]) – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "{ $ref: '#/schemas/ThingId' }",
            "{ $ref: '#/schemas/ThingId', default: '' }",
            &[
                "update-thing.yaml:11:51: the default is shorter than \"minLength\" 1 ('') – correct the default or the schema",
            ],
        ),
        (
            PAGE,
            "enum: [red, '>']",
            "enum: [red, '>', red]",
            &["update-thing.yaml:37:26: the value stands twice in \"enum\" (red) – keep one of the two"],
        ),
        (
            PAGE,
            "enum: [red, '>']",
            "enum: [red, '>']\n        maxLength: 2",
            &[
                "update-thing.yaml:37:16: the value is longer than \"maxLength\" 2 (red) – correct the value or the schema",
            ],
        ),
        (
            PAGE,
            "enum: [red, '>']",
            "enum: [red, '>']\n        pattern: '^[a-z]+$'",
            &["update-thing.yaml:37:21: the value does not match \"pattern\" ('>') – correct the value or the schema"],
        ),
        (
            PAGE,
            "enum: [red, '>']",
            "enum: [red, '>']\n        default: blue",
            &["update-thing.yaml:38:18: the default is not in \"enum\" (blue) – correct the default or the schema"],
        ),
        (
            PAGE,
            "enum: [red, '>']",
            "enum: [red, '>', 红, '']",
            &["update-thing.yaml:37:26: no Rust name can be made of this value (红) – add one to \"rustNames\""],
        ),
        (
            PAGE,
            "rustNames: { red:",
            "rustNames: { rde:",
            &["update-thing.yaml:38:22: \"enum\" has no such value (rde) – write \"red\""],
        ),
        (
            PAGE,
            "enumDescriptions: { red:",
            "enumDescriptions: { blue:",
            &["update-thing.yaml:39:29: \"enum\" has no such value (blue) – add it to \"enum\", or remove it"],
        ),
        (
            PAGE,
            "^[a-z]+$",
            "^[a-z+$",
            &[
                "update-thing.yaml:32:53: the pattern does not compile: unclosed character class ('^[a-z+$') – write a regular expression without look-around and back-references",
            ],
        ),
        (
            PAGE,
            "^[a-z]+$",
            "^(?=a)",
            &[
                "update-thing.yaml:32:53: the pattern does not compile: look-around, including look-ahead and look-behind, is not supported ('^(?=a)') – write a regular expression without look-around and back-references",
            ],
        ),
        (
            PAGE,
            "required: [name]",
            "required: [nmae]",
            &["update-thing.yaml:30:16: there is no such property (nmae) – write \"name\""],
        ),
        (
            PAGE,
            "required: [name]",
            "required: [name, name]",
            &["update-thing.yaml:30:22: the name stands twice in \"required\" (name) – keep one of the two"],
        ),
        (
            PAGE,
            "required: [name]",
            "additionalProperties: { type: string }",
            &[
                "update-thing.yaml:30:5: an object is either a map or has properties (additionalProperties) – remove one of the two",
            ],
        ),
        (
            PAGE,
            "      size:",
            "      尺寸:",
            &["update-thing.yaml:33:7: no Rust name can be made of this name (尺寸) – add a \"rustName\""],
        ),
        (PAGE, "      size: { type", "      尺寸: { rustName: size, type", &[]),
        (
            PAGE,
            "ThingId: { type: string, minLength: 1",
            "ThingId: { type: string, format: binary, minLength: 1",
            &[
                "update-thing.yaml:27:44: the key does not go with the format binary (minLength) – remove it",
                "update-thing.yaml:27:58: the key does not go with the format binary (maxLength) – remove it",
            ],
        ),
        (
            SCHEMAS,
            "ProjectId: {",
            "设备: { type: string }\nProjectId: {",
            &[
                "schemas.yaml:1:1: no Rust name can be made of this name (设备) – add a \"rustName\"",
                "schemas.yaml:1:1: nothing refers to this (设备) – remove it, or refer to it",
            ],
        ),
    ]);
}
