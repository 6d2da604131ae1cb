//! For tests: values that the tables allow, each key and each word in at least one of them.

use serde_yaml::{Mapping, Value};

use super::form::Form;
use super::table::{Object, Shape, Variant, When};
use crate::model::ContentType;

/// How many schemas stand inside each other.
const DEPTH: usize = 1;

/// Values of the shape.
pub(crate) fn samples(shape: &Shape) -> Vec<Value> {
    of_shape(shape, DEPTH)
}

fn of_shape(shape: &Shape, depth: usize) -> Vec<Value> {
    match *shape {
        Shape::Text(form) => vec![text(form).into()],
        Shape::Flag => vec![true.into(), false.into()],
        Shape::Whole { from, to } => vec![from.into(), to.into()],
        Shape::Integer => vec![i64::MIN.into(), i64::MAX.into()],
        Shape::Number => vec![1.into(), 0.5.into()],
        Shape::Json => vec![Value::Null, vec![Value::from(1)].into(), mapping([("a", "b".into())])],
        Shape::Choice(words) => words.iter().copied().flatten().map(|word| word.text.into()).collect(),
        Shape::List { of, .. } => vec![of_shape(of, depth).into()],
        Shape::NamesOf(_) => vec![Value::Sequence(vec![text(Form::Any).into()])],
        Shape::Map { keys, of } => {
            of_shape(of, depth).into_iter().map(|value| mapping([(text(keys), value)])).collect()
        }
        Shape::Object(object) => of_object(object, depth),
        Shape::TextOr(object) => [vec!["any text".into()], of_object(object, depth)].concat(),
        Shape::Content(media_type) => {
            let of_key =
                |key: &str| of_object(media_type, depth).into_iter().map(move |held| mapping([(key, held)])).collect();
            let known = ContentType::WORDS.iter().map(|word| word.text).chain(["application/json; charset=UTF-8"]);
            known.flat_map(|key| -> Vec<Value> { of_key(key) }).collect()
        }
        Shape::Variants { variants, .. } => variants()
            .iter()
            .filter(|variant| depth > 0 || matches!(variant.when, When::Else))
            .flat_map(|variant| of_variant(variant, depth.saturating_sub(1)))
            .collect(),
    }
}

/// An object with all its keys for each value of each key, and one with only those that are required.
fn of_object(object: &Object, depth: usize) -> Vec<Value> {
    let all: Vec<_> = object.keys.iter().map(|key| (key, of_shape(&key.shape, depth))).collect();
    let most = all.iter().map(|(_, values)| values.len()).max().unwrap_or_default();
    let full = |number: usize| {
        mapping(all.iter().map(|(key, values)| (key.name, values[number.min(values.len() - 1)].clone())))
    };
    let needed = all.iter().filter(|(key, _)| key.required).map(|(key, values)| (key.name, values[0].clone()));
    (0..most).map(full).chain([mapping(needed)]).collect()
}

/// The objects for which the variant's condition holds, as they have its key with its word.
fn of_variant(variant: &Variant, depth: usize) -> Vec<Value> {
    let mut objects = of_object(variant.object, depth);
    for object in objects.iter_mut().filter_map(Value::as_mapping_mut) {
        match variant.when {
            When::Is(key, word) => _ = object.insert(key.into(), word.into()),
            When::Has(key) if !object.contains_key(key) => _ = object.insert(key.into(), mapping([])),
            When::Has(_) | When::Else => {}
        }
    }
    objects
}

fn mapping<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    entries.into_iter().map(|(key, value)| (Value::from(key), value)).collect::<Mapping>().into()
}

fn text(form: Form) -> &'static str {
    match form {
        Form::Any | Form::Filled => "any text",
        Form::Date => "2023-11-08",
        Form::HttpsUrl => "https://example.com",
        Form::PageTemplate => "https://example.com/{slug}.html",
        Form::UpperCamel => "DeleteOtaPackage",
        Form::Identifier => "package_id",
        Form::Status => "204",
        Form::Path => "/v5/{project_id}",
        Form::FileName => "ota-upgrade-packages",
        Form::HostLabel => "cn-north-4",
        Form::Key => "ProjectId",
        Form::MediaType => "application/json",
        Form::SchemaReference => "schemas.yaml#/Name",
    }
}
