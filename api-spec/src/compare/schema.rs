//! Types: what they are, their limits and values, their properties.

use super::direction::Direction;
use super::limits::{self, Limit};
use super::walk::{Shown, Site, Walk};
use super::{Kind, Pair, Pairs};
use crate::model::{
    EnumValue, IntegerFormat, IntegerSchema, NumberFormat, NumberSchema, ObjectSchema, Property, Schema, SchemaKind,
    StringSchema,
};

/// Compares two states of a schema that goes in a direction.
pub(super) fn compare(before: &Schema, after: &Schema, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    if before == after {
        return;
    }
    walk.words(site, "description", &before.description, &after.description);
    walk.words(site, "note", &before.note, &after.note);
    walk.value(Kind::AssumptionChanged, site, "assumed", &before.assumed, &after.assumed);
    walk.value(Kind::RustNameChanged, site, "rustName", &before.rust_name, &after.rust_name);
    walk.words(site, "requiredWhen", &before.required_when, &after.required_when);
    let kind = direction.kind(Kind::RequestDefaultChanged, Kind::ResponseDefaultChanged);
    walk.value(kind, site, "default", &before.default, &after.default);
    walk.value(Kind::ExampleChanged, site, "examples", &before.examples, &after.examples);
    compare_deprecated(before.deprecated, after.deprecated, site, walk);
    match (&before.kind, &after.kind) {
        (SchemaKind::Ref(old), SchemaKind::Ref(new))
            if old.name == new.name || walk.renamed.get(&old.name) == Some(&new.name) => {}
        (SchemaKind::Ref(_), _) | (_, SchemaKind::Ref(_)) => follow(before, after, direction, site, walk),
        (old, new) => compare_types(old, new, direction, site, walk),
    }
}

/// Tells that something is deprecated now, or no longer.
pub(super) fn compare_deprecated(before: bool, after: bool, site: &Site, walk: &mut Walk<'_>) {
    if before != after {
        let kind = if after { Kind::Deprecated } else { Kind::DeprecationLifted };
        walk.changed(kind, &site.key("deprecated"), &before, &after);
    }
}

/// Whether a schema says enough to be known again under another name.
pub(super) fn tells_itself_apart(schema: &Schema) -> bool {
    let of_its_own = match &schema.kind {
        SchemaKind::Ref(_) => true,
        SchemaKind::Object(object) => !object.properties.is_empty(),
        SchemaKind::String(string) => !string.values.is_empty(),
        _ => false,
    };
    of_its_own || schema.description.is_some()
}

/// A type in a few words: `list of PackageId`.
pub(super) fn in_short(schema: &Schema) -> String {
    match &schema.kind {
        SchemaKind::Ref(to) => to.name.clone(),
        SchemaKind::String(string) => match (string.values.as_slice(), string.format) {
            ([], Some(format)) => format!("string, {}", format.as_str()),
            ([], None) => "string".to_owned(),
            (values, _) => {
                let values: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
                format!("one of {}", values.join(", "))
            }
        },
        SchemaKind::Integer(_) => "integer".to_owned(),
        SchemaKind::Number(_) => "number".to_owned(),
        SchemaKind::Boolean => "boolean".to_owned(),
        SchemaKind::Array(array) => format!("list of {}", in_short(&array.items)),
        SchemaKind::Map(map) => format!("map of {}", in_short(&map.values)),
        SchemaKind::Object(object) => {
            let names: Vec<_> = object.properties.iter().map(|property| property.name.as_str()).collect();
            format!("object with {}", if names.is_empty() { "nothing".to_owned() } else { names.join(", ") })
        }
        SchemaKind::Any { .. } => "any JSON".to_owned(),
        SchemaKind::Binary => "bytes".to_owned(),
    }
}

/// Compares what two schemas come to when at least one of them refers to another now.
fn follow(before: &Schema, after: &Schema, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    walk.changed(Kind::ReferenceChanged, &site.key("$ref"), &in_short(before), &in_short(after));
    let pair = (in_short(before), in_short(after));
    if walk.open.contains(&pair) {
        return;
    }
    if let (Some(old), Some(new)) = (target(before, false, walk), target(after, true, walk)) {
        walk.open.push(pair);
        compare_types(&old.kind, &new.kind, direction, site, walk);
        walk.open.pop();
    }
}

/// The schema that stands at the end of the references; none when they go round in a circle.
fn target<'t, 's: 't>(schema: &'t Schema, after: bool, walk: &Walk<'s>) -> Option<&'t Schema> {
    let mut schema = schema;
    let mut met = Vec::new();
    while let SchemaKind::Ref(to) = &schema.kind {
        if met.contains(&to) {
            return None;
        }
        met.push(to);
        schema = walk.lookup(to, after)?;
    }
    Some(schema)
}

fn compare_types(before: &SchemaKind, after: &SchemaKind, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    let mut limits = limits::Limits { direction, site, walk };
    match (before, after) {
        (SchemaKind::String(old), SchemaKind::String(new)) => compare_strings(old, new, direction, site, walk),
        (SchemaKind::Integer(old), SchemaKind::Integer(new)) => compare_integers(old, new, direction, site, walk),
        (SchemaKind::Number(old), SchemaKind::Number(new)) => {
            limits.compare("minimum", Limit::Lower, old.minimum, new.minimum);
            limits.compare("maximum", Limit::Upper, old.maximum, new.maximum);
            limits.compare("multipleOf", Limit::Step, old.multiple_of, new.multiple_of);
            let kind = direction.kind(Kind::RequestFormatChanged, Kind::ResponseFormatChanged);
            let format = |number: &NumberSchema| number.format.map(NumberFormat::as_str);
            walk.value(kind, site, "format", &format(old), &format(new));
        }
        (SchemaKind::Array(old), SchemaKind::Array(new)) => {
            limits.compare("minItems", Limit::Lower, old.min_items, new.min_items);
            limits.compare("maxItems", Limit::Upper, old.max_items, new.max_items);
            limits.compare("maxBytes", Limit::Upper, old.max_bytes, new.max_bytes);
            compare(&old.items, &new.items, direction, &site.key("items"), walk);
        }
        (SchemaKind::Map(old), SchemaKind::Map(new)) => {
            limits.compare("maxBytes", Limit::Upper, old.max_bytes, new.max_bytes);
            compare(&old.values, &new.values, direction, &site.key("additionalProperties"), walk);
        }
        (SchemaKind::Object(old), SchemaKind::Object(new)) => {
            limits.compare("maxBytes", Limit::Upper, old.max_bytes, new.max_bytes);
            properties(old, new, direction, site, walk);
        }
        (
            SchemaKind::Any { max_length: old_length, max_bytes: old_bytes },
            SchemaKind::Any { max_length: new_length, max_bytes: new_bytes },
        ) => {
            limits.compare("maxLength", Limit::Upper, *old_length, *new_length);
            limits.compare("maxBytes", Limit::Upper, *old_bytes, *new_bytes);
        }
        (SchemaKind::Boolean, SchemaKind::Boolean) | (SchemaKind::Binary, SchemaKind::Binary) => {}
        (old, new) => {
            let kind = direction.kind(Kind::RequestTypeChanged, Kind::ResponseTypeChanged);
            walk.changed(kind, &site.key("type"), &old, &new);
        }
    }
}

impl Shown for &SchemaKind {
    fn shown(&self) -> Option<String> {
        Some(in_short(&Schema::plain((*self).clone())))
    }
}

fn compare_strings(old: &StringSchema, new: &StringSchema, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    let kind = direction.kind(Kind::RequestFormatChanged, Kind::ResponseFormatChanged);
    let format = |string: &StringSchema| string.format.map(crate::model::StringFormat::as_str);
    walk.value(kind, site, "format", &format(old), &format(new));
    let mut limits = limits::Limits { direction, site, walk };
    limits.compare("minLength", Limit::Lower, old.min_length, new.min_length);
    limits.compare("maxLength", Limit::Upper, old.max_length, new.max_length);
    limits.compare("maxBytes", Limit::Upper, old.max_bytes, new.max_bytes);
    limits.pattern(old.pattern.as_deref(), new.pattern.as_deref());
    let texts = |string: &StringSchema| string.values.iter().map(|value| value.value.clone()).collect();
    if limits.values(texts(old), texts(new)) {
        return;
    }
    let pairs = Pairs::by_key(&old.values, &new.values, |value| &value.value).renamed_in_place(is_same_value);
    let place = |place: &crate::Place, number| place.key("enum").index(number);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((i, old), (j, new)) | Pair::Renamed((i, old), (j, new)) => {
                let site = site.at(&format!("enum/{}", old.value), place(&site.before, i), place(&site.after, j));
                if old.value != new.value {
                    let kind = direction.kind(Kind::RequestValueRenamed, Kind::ResponseValueRenamed);
                    walk.changed(kind, &site, &old.value, &new.value);
                }
                walk.words(&site, "description", &old.description, &new.description);
                walk.value(Kind::RustNameChanged, &site, "rustName", &old.rust_name, &new.rust_name);
            }
            Pair::Removed(i, old) => {
                let kind = direction.kind(Kind::RequestValueRemoved, Kind::ResponseValueRemoved);
                walk.removed(kind, site.below(&format!("enum/{}", old.value)), &old.value, place(&site.before, i));
            }
            Pair::Added(j, new) => {
                let kind = direction.kind(Kind::RequestValueAdded, Kind::ResponseValueAdded);
                walk.added(kind, site.below(&format!("enum/{}", new.value)), &new.value, place(&site.after, j));
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(&site.key("enum"), (&old.values, &new.values), |value| &value.value);
    }
}

fn is_same_value(before: &EnumValue, after: &EnumValue) -> bool {
    let same = |old: &Option<String>, new: &Option<String>| old.is_some() && old == new;
    same(&before.rust_name, &after.rust_name) || same(&before.description, &after.description)
}

fn compare_integers(old: &IntegerSchema, new: &IntegerSchema, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    let kind = direction.kind(Kind::RequestFormatChanged, Kind::ResponseFormatChanged);
    let format = |integer: &IntegerSchema| integer.format.map(IntegerFormat::as_str);
    walk.value(kind, site, "format", &format(old), &format(new));
    let mut limits = limits::Limits { direction, site, walk };
    limits.compare("minimum", Limit::Lower, old.minimum, new.minimum);
    limits.compare("maximum", Limit::Upper, old.maximum, new.maximum);
    limits.compare("multipleOf", Limit::Step, old.multiple_of, new.multiple_of);
    let texts = |integer: &IntegerSchema| integer.values.iter().map(i64::to_string).collect();
    if limits.values(texts(old), texts(new)) {
        return;
    }
    let pairs = Pairs::by_key(&old.values, &new.values, |value| value);
    let place = |place: &crate::Place, number| place.key("enum").index(number);
    for pair in pairs.iter() {
        match pair {
            Pair::Removed(i, old) => {
                let kind = direction.kind(Kind::RequestValueRemoved, Kind::ResponseValueRemoved);
                walk.removed(kind, site.below(&format!("enum/{old}")), &old.to_string(), place(&site.before, i));
            }
            Pair::Added(j, new) => {
                let kind = direction.kind(Kind::RequestValueAdded, Kind::ResponseValueAdded);
                walk.added(kind, site.below(&format!("enum/{new}")), &new.to_string(), place(&site.after, j));
            }
            Pair::Both(..) | Pair::Renamed(..) => {}
        }
    }
    if pairs.are_reordered() {
        let texts = |values: &[i64]| values.iter().map(i64::to_string).collect::<Vec<_>>();
        walk.changed(Kind::Reordered, &site.key("enum"), &texts(&old.values), &texts(&new.values));
    }
}

fn properties(before: &ObjectSchema, after: &ObjectSchema, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(&before.properties, &after.properties, |property| &property.name)
        .renamed_in_place(|old, new| old.schema == new.schema && tells_itself_apart(&old.schema));
    let place = |place: &crate::Place, name: &str| place.key("properties").key(name);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                let name = format!("properties/{}", old.name);
                let site = site.at(&name, place(&site.before, &old.name), place(&site.after, &new.name));
                property(old, new, direction, &site, walk);
            }
            Pair::Removed(_, old) => {
                let kind = direction.kind(Kind::RequestPropertyRemoved, Kind::ResponsePropertyRemoved);
                let subject = site.below(&format!("properties/{}", old.name));
                walk.removed(kind, subject, &in_short(&old.schema), place(&site.before, &old.name));
            }
            Pair::Added(_, new) => {
                let sent = if new.required { Kind::RequestPropertyAddedMandatory } else { Kind::RequestPropertyAdded };
                let kind = direction.kind(sent, Kind::ResponsePropertyAdded);
                let subject = site.below(&format!("properties/{}", new.name));
                walk.added(kind, subject, &in_short(&new.schema), place(&site.after, &new.name));
            }
        }
    }
    if pairs.are_reordered() {
        let lists = (before.properties.as_slice(), after.properties.as_slice());
        walk.reordered(&site.key("properties"), lists, |property| &property.name);
    }
}

fn property(before: &Property, after: &Property, direction: Direction, site: &Site, walk: &mut Walk<'_>) {
    if before.name != after.name {
        let kind = direction.kind(Kind::RequestPropertyRenamed, Kind::ResponsePropertyRenamed);
        walk.changed(kind, site, &before.name, &after.name);
    }
    if before.required != after.required {
        let kind = match after.required {
            true => direction.kind(Kind::RequestPropertyMandatory, Kind::ResponsePropertyMandatory),
            false => direction.kind(Kind::RequestPropertyOptional, Kind::ResponsePropertyOptional),
        };
        let needed = |required| if required { "mandatory" } else { "optional" };
        walk.changed(kind, site, &needed(before.required), &needed(after.required));
    }
    compare(&before.schema, &after.schema, direction, site, walk);
}
