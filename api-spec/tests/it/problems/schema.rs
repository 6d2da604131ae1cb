//! Limits, patterns, names and values of schemas.

use super::{Case, Group};
use crate::fixture::{PAGE, SCHEMAS};

pub(super) const GROUPS: &[Group] = &[
    Group::new("limits", LIMITS),
    Group::new("defaults", DEFAULTS),
    Group::new("enums", ENUMS),
    Group::new("names and properties", NAMES),
];

const VALUES: &str = "enum: [{ value: red, rustName: Scarlet, description: Like a rose. }, '>']";

const LIMITS: &[Case] = &[
    (PAGE, "minLength: 1,", "minLength: ‸40,", &[]),
    (PAGE, "minLength: 1,", "minLength: ‸10, maxBytes: 9,", &[]),
    (PAGE, "minimum: 1,", "minimum: ‸10,", &["5 }"]),
    (PAGE, "minItems: 1,", "minItems: ‸4,", &[]),
    (PAGE, "minItems: 1,", "maxBytes: 100,", &[]),
    (PAGE, "minimum: 1,", "multipleOf: ‸0,", &[]),
    (PAGE, "minimum: 1, maximum: 9", "format: int32, minimum: 1, maximum: ‸3000000000", &[]),
    (PAGE, "^[a-z]+$", "^[a-z+$", &["'^[a-z+$' }"]),
    (PAGE, "^[a-z]+$", "^(?=a)", &["'^(?=a)' }"]),
    (PAGE, "^[a-z]+$", "^[a-z]{1,64}$", &["maxLength: 64, pattern: '^[a-z]{1,64}$' }"]),
    (PAGE, "minLength: 1, maxLength: 36", "‸minLength: 1, pattern: '^[a-z]{1,36}$'", &[]),
    (PAGE, "minLength: 1, maxLength: 36", "maxLength: 36, pattern: '^(?:[a-f]{32}|[a-f]{36})$'", &[]),
    (
        PAGE,
        "ThingId: { type: string, minLength: 1, maxLength: 36",
        "ThingId: { type: string, format: binary, ‸minLength: 1, ‸maxLength: 36",
        &[],
    ),
];

const DEFAULTS: &[Case] = &[
    (PAGE, "default: 5", "default: ‸10", &[]),
    (PAGE, "default: 5", "default: ‸0", &[]),
    (PAGE, "default: 5", "default: ‸'5'", &[]),
    (PAGE, "default: 5", "default: ‸null", &[]),
    (PAGE, "default: 5", "default: ‸5.5", &[]),
    (PAGE, "default: 5", "default: ‸5, enum: [1, 2]", &[]),
    (
        PAGE,
        "items: { $ref: 'things/schemas.yaml#/Tag' },",
        "items: { $ref: 'things/schemas.yaml#/Tag' }, default: ‸[1],",
        &[],
    ),
    (PAGE, "minItems: 1,", "minItems: 1, default: ‸[],", &[]),
    (PAGE, "{ $ref: '#/schemas/ThingId' }", "{ $ref: '#/schemas/ThingId', default: ‸'' }", &[]),
    (
        PAGE,
        "ThingId: { type: string, minLength: 1, maxLength: 36 }",
        "ThingId: { type: string, format: date, default: ‸today }",
        &[],
    ),
];

const ENUMS: &[Case] = &[
    (PAGE, VALUES, "enum: [red, '>', ‸red]", &[]),
    (PAGE, VALUES, "enum: [‸red, '>']\n        maxLength: 2", &[]),
    (PAGE, VALUES, "enum: [red, ‸'>']\n        pattern: '^[a-z]+$'", &[]),
    (PAGE, VALUES, "enum: [red, '>']\n        default: ‸blue", &[]),
    (PAGE, VALUES, "enum: [red, '>', ‸红, '']", &[]),
    (PAGE, VALUES, "enum: [red, { value: 红, rustName: Red }]", &[]),
];

const NAMES: &[Case] = &[
    (PAGE, "required: [name]", "required: [‸nmae]", &[]),
    (PAGE, "required: [name]", "required: [name, ‸name]", &[]),
    (PAGE, "required: [name]", "additionalProperties: { type: string }", &["properties:"]),
    (PAGE, "      size:", "      ‸尺寸:", &[]),
    (PAGE, "      size: { type", "      尺寸: { rustName: size, type", &[]),
    (PAGE, "name: { type: string,", "name: { type: string, ‸requiredWhen: It is new.,", &[]),
    (PAGE, "size: { type: integer,", "size: { type: integer, requiredWhen: It is new.,", &[]),
    (PAGE, "ThingId: { type: string,", "ThingId: { type: string, ‸requiredWhen: It is new.,", &[]),
    (SCHEMAS, "ProjectId: {", "‸‸设备: { type: string }\nProjectId: {", &[]),
];

#[test]
fn limits() {
    GROUPS[0].check();
}

#[test]
fn defaults() {
    GROUPS[1].check();
}

#[test]
fn enums() {
    GROUPS[2].check();
}

#[test]
fn names_and_properties() {
    GROUPS[3].check();
}
