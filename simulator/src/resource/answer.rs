//! The content of an answer: what is known, in the shape that the description gives to it.

use std::collections::BTreeMap;

use api_spec::model::{ObjectSchema, Property, Schema, SchemaKind};
use serde_json::{Map, Value};

use super::list::{Fields, Page, default, marker};
use crate::description::Schemas;

/// Everything that an answer may tell.
pub(crate) struct Content<'a, F> {
    pub(crate) schemas: Schemas<'a>,
    /// The thing that the answer is about.
    pub(crate) thing: Option<&'a F>,
    /// The property with the thing's id, by which an object in the answer is recognised as the thing.
    pub(crate) id_property: &'a str,
    /// The page that the answer lists.
    pub(crate) page: Option<&'a Page>,
    pub(crate) query: &'a BTreeMap<String, String>,
}

impl<F: Fields> Content<'_, F> {
    /// The answer itself.
    pub(crate) fn fill(&self, answer: &ObjectSchema) -> Value {
        let is_thing = answer.properties.iter().any(|property| property.name == self.id_property);
        let list = answer.properties.iter().find(|property| self.schemas.items(&property.schema).is_some());
        // The first list is that of the items, unless the thing itself has it.
        let list = list.filter(|_| self.page.is_some()).map(|property| property.name.as_str());
        let mut object = Map::new();
        for property in &answer.properties {
            let value = if list == Some(property.name.as_str()) {
                self.page.map(|page| page.items.clone().into())
            } else {
                self.property(property, is_thing)
            };
            if let Some(value) = value.or_else(|| self.needed(property)) {
                object.insert(property.name.clone(), value);
            }
        }
        object.into()
    }

    fn property(&self, property: &Property, is_thing: bool) -> Option<Value> {
        let of_thing = self.thing.and_then(|thing| thing.field(&property.name));
        if let Some(value) = of_thing {
            return Some(value.into_owned());
        }
        let inner = self.schemas.object(&property.schema);
        if let (Some(page), true) = (self.page, self.thing.is_none() || !is_thing) {
            if let Some(value) = self.about_page(page, property) {
                return Some(value);
            }
            if let Some(inner) = inner.filter(|inner| is_about_pages(inner)) {
                let known = inner.properties.iter();
                let known = known.filter_map(|inner| Some((inner.name.clone(), self.about_page(page, inner)?)));
                return Some(Value::Object(known.collect()));
            }
        }
        let thing = self.thing.filter(|_| !is_thing)?;
        let inner = inner.filter(|inner| inner.properties.iter().any(|inner| inner.name == self.id_property))?;
        Some(shown(self.schemas, inner, thing))
    }

    /// What a property says about the page: the total, the marker of the last item, what was asked for.
    fn about_page(&self, page: &Page, property: &Property) -> Option<Value> {
        let name = property.name.to_lowercase();
        match &self.schemas.follow(&property.schema).kind {
            SchemaKind::String(_) if name == "marker" => page.last.map(|last| marker(last).into()),
            SchemaKind::Integer(_) if name.contains("count") || name.contains("total") => Some(page.total.into()),
            SchemaKind::Integer(_) => {
                let asked = self.query.get(&property.name).and_then(|text| text.parse::<i64>().ok());
                asked.map(Value::from)
            }
            _ => None,
        }
    }

    /// A value for what the description says is always there.
    fn needed(&self, property: &Property) -> Option<Value> {
        match default(self.schemas, &property.schema) {
            Some(default) => Some(default.clone()),
            None if property.required => Some(sample(self.schemas, &property.schema, 0)),
            None => None,
        }
    }
}

/// A thing with those of its fields that the schema has.
pub(crate) fn shown<F: Fields>(schemas: Schemas<'_>, schema: &ObjectSchema, thing: &F) -> Value {
    let mut object = Map::new();
    for property in &schema.properties {
        let value = thing.field(&property.name).map(std::borrow::Cow::into_owned);
        if let Some(value) = value.or_else(|| property.required.then(|| sample(schemas, &property.schema, 0))) {
            object.insert(property.name.clone(), value);
        }
    }
    object.into()
}

/// Some value of a type, for what must be there and nobody said.
fn sample(schemas: Schemas<'_>, schema: &Schema, depth: usize) -> Value {
    if let Some(known) = schema.default.as_ref().or_else(|| schema.examples.first()) {
        return known.clone();
    }
    match &schemas.follow(schema).kind {
        SchemaKind::String(string) => string.values.first().map_or("", |value| value.value.as_str()).into(),
        SchemaKind::Integer(integer) => integer.values.first().copied().or(integer.minimum).unwrap_or_default().into(),
        SchemaKind::Number(number) => number.minimum.unwrap_or_default().into(),
        SchemaKind::Boolean => false.into(),
        SchemaKind::Array(_) => Value::Array(Vec::new()),
        SchemaKind::Object(object) if depth < 8 => {
            let needed = object.properties.iter().filter(|property| property.required);
            let needed = needed.map(|property| (property.name.clone(), sample(schemas, &property.schema, depth + 1)));
            Value::Object(needed.collect())
        }
        SchemaKind::Object(_) | SchemaKind::Map(_) => Value::Object(Map::new()),
        SchemaKind::Ref(_) | SchemaKind::Any { .. } | SchemaKind::Binary => Value::Null,
    }
}

fn is_about_pages(object: &ObjectSchema) -> bool {
    object.properties.iter().any(|property| property.name == "marker" || property.name == "count")
}
