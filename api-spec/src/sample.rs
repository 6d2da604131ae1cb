//! For tests: values that the tables allow, each key and each word in at least one of them.

use serde_yaml::{Mapping, Value};

use crate::form::Form;
use crate::vocabulary::{Key, Object, Shape, When};

/// How many schemas stand inside each other.
const DEPTH: usize = 2;

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
        Shape::Choice(words) => words.iter().map(|word| word.text.into()).collect(),
        Shape::List { of, .. } => vec![of_shape(of, depth).into()],
        Shape::Map { keys, of } => {
            of_shape(of, depth).into_iter().map(|value| mapping([(text(keys), value)])).collect()
        }
        Shape::Object(object) => of_object(object, depth),
        Shape::OneKeyOf(object) => {
            let of_key =
                |key: &Key| of_shape(&key.shape, depth).into_iter().map(|value| mapping([(key.name, value)])).collect();
            object.keys.iter().flat_map(|key| -> Vec<Value> { of_key(key) }).collect()
        }
        Shape::Variants { variants, .. } => variants()
            .iter()
            .filter(|variant| depth > 0 || matches!(variant.when, When::Else))
            .flat_map(|variant| of_object(variant.object, depth.saturating_sub(1)))
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
    }
}
