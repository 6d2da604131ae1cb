//! The content of an answer: what is known, in the shape that the description gives to it.

use api_spec::model::{ContentType, Method, ObjectSchema, Pagination, PaginationKind, Property, Schema, SchemaKind};
use serde_json::{Map, Value};

use super::list::{Fields, Input, Page, inputs, marker};
use crate::description::{Described, Description, Schemas};
use crate::sample::{Extent, Samples};

/// What an answer carries.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Body {
    Json(Value),
    File,
}

/// Everything that an answer may tell.
pub(crate) struct Content<'a, F> {
    pub(crate) description: &'a Description,
    pub(crate) described: &'a Described,
    /// What the answer is about.
    pub(crate) thing: Option<&'a F>,
    /// The property with the thing's id, by which an object in the answer is recognised as the thing.
    pub(crate) id_property: &'a str,
    /// The page that the answer lists.
    pub(crate) page: Option<&'a Page>,
    pub(crate) input: Input<'a>,
}

impl<F: Fields> Content<'_, F> {
    /// What the answer carries; nothing where the description has no content.
    pub(crate) fn body(&self) -> Option<Body> {
        let operation = &self.described.operation;
        let content = operation.success()?.content.as_ref().filter(|_| operation.method != Method::Head)?;
        let schemas = self.schemas();
        let json = match &schemas.follow(&content.schema).kind {
            _ if content.content_type == ContentType::Binary => return Some(Body::File),
            SchemaKind::Binary => return Some(Body::File),
            SchemaKind::Object(object) => self.fill(&[], object, &schemas.list_path(&self.described.operation)),
            SchemaKind::Array(_) => self.page.map(|page| page.items.clone()).unwrap_or_default().into(),
            _ => sample(schemas, "answer", &content.schema),
        };
        Some(Body::Json(json))
    }

    fn schemas(&self) -> Schemas<'_> {
        self.description.schemas(self.described)
    }

    /// An object of the answer. `here` says which properties lead to it, `list` which lead on to the items of the page.
    fn fill(&self, here: &[&str], answer: &ObjectSchema, list: &[&str]) -> Value {
        let is_thing = answer.properties.iter().any(|property| property.name == self.id_property);
        let mut object = Map::new();
        for property in &answer.properties {
            let below = list.split_first().filter(|(name, _)| **name == property.name).map(|(_, below)| below);
            let value = match (self.page, below, self.schemas().object(&property.schema)) {
                (Some(page), Some([]), _) => Some(page.items.clone().into()),
                (Some(_), Some(below), Some(inner)) => {
                    Some(self.fill(&[here, &[property.name.as_str()]].concat(), inner, below))
                }
                _ => self.property(here, property, is_thing),
            };
            if let Some(value) = value.or_else(|| self.needed(property)) {
                object.insert(property.name.clone(), value);
            }
        }
        object.into()
    }

    fn property(&self, here: &[&str], property: &Property, is_thing: bool) -> Option<Value> {
        let schemas = self.schemas();
        let of_thing = self.thing.and_then(|thing| thing.field(&property.name));
        if let Some(value) = of_thing.and_then(|value| fitted(schemas, &property.schema, &value)) {
            return Some(value);
        }
        let inner = schemas.object(&property.schema);
        if let (Some(page), true) = (self.page, self.thing.is_none() || !is_thing) {
            let path = [here, &[property.name.as_str()]].concat();
            if let Some(value) = self.about_page(page, &path, property) {
                return Some(value);
            }
            if let Some(inner) = inner.filter(|inner| self.is_about_pages(&path, inner)) {
                let known = inner.properties.iter().filter_map(|inner| {
                    let path = [path.as_slice(), &[inner.name.as_str()]].concat();
                    Some((inner.name.clone(), self.about_page(page, &path, inner)?))
                });
                return Some(Value::Object(known.collect()));
            }
        }
        let thing = self.thing.filter(|_| !is_thing)?;
        let inner = inner.filter(|inner| inner.properties.iter().any(|inner| inner.name == self.id_property))?;
        Some(shown(schemas, inner, thing))
    }

    /// What a property says about the page: the total, the marker of the last item, what was asked for. The description
    /// may say which property tells what; else its name does.
    fn about_page(&self, page: &Page, path: &[&str], property: &Property) -> Option<Value> {
        match self.described.operation.pagination.as_ref().map(|pagination| &pagination.kind) {
            Some(PaginationKind::Marker { parameter, next, .. }) if next == path => {
                let mut inputs = inputs(self.schemas(), self.described);
                let parameter = inputs.find(|(name, _)| name == parameter).map(|(_, schema)| schema);
                let schemas = [Some(&property.schema), parameter];
                let longest = schemas.into_iter().flatten().filter_map(|schema| self.schemas().longest(schema)).min();
                return page.last.map(|last| marker(last, longest).into());
            }
            Some(PaginationKind::PageNumber { total: Some(total), .. }) if total == path => {
                return Some(page.total.into());
            }
            _ => {}
        }
        let name = property.name.to_lowercase();
        match &self.schemas().follow(&property.schema).kind {
            SchemaKind::Integer(_) if name.contains("count") || name.contains("total") => Some(page.total.into()),
            SchemaKind::Integer(_) => {
                let asked = self.input.text(&property.name).and_then(|text| text.parse::<i64>().ok());
                asked.map(Value::from)
            }
            _ => None,
        }
    }

    /// Whether an object in the answer tells about the page.
    fn is_about_pages(&self, path: &[&str], object: &ObjectSchema) -> bool {
        let stated = match self.described.operation.pagination.as_ref() {
            Some(Pagination { kind: PaginationKind::Marker { next, .. }, .. }) => Some(next),
            Some(Pagination { kind: PaginationKind::PageNumber { total, .. }, .. }) => total.as_ref(),
            None => None,
        };
        stated.and_then(|stated| stated.split_last()).is_some_and(|(_, before)| before == path)
            || object.properties.iter().any(|property| property.name == "count")
    }

    /// A value for what the description says is always there.
    fn needed(&self, property: &Property) -> Option<Value> {
        match self.schemas().default_of(&property.schema) {
            Some(default) => Some(default.clone()),
            None if property.required => Some(sample(self.schemas(), &property.name, &property.schema)),
            None => None,
        }
    }
}

/// A thing with those of its fields that the schema has.
pub(crate) fn shown<F: Fields>(schemas: Schemas<'_>, schema: &ObjectSchema, thing: &F) -> Value {
    let mut object = Map::new();
    for property in &schema.properties {
        let value = thing.field(&property.name);
        let value = value.and_then(|value| fitted(schemas, &property.schema, &value));
        let needed = || property.required.then(|| sample(schemas, &property.name, &property.schema));
        if let Some(value) = value.or_else(needed) {
            object.insert(property.name.clone(), value);
        }
    }
    object.into()
}

/// A value as the schema wants it, where requests and answers have different types of the same name: with what has to be
/// there, and without what nobody described; none if it is of another type.
pub(crate) fn fitted(schemas: Schemas<'_>, schema: &Schema, value: &Value) -> Option<Value> {
    let followed = schemas.follow(schema);
    match (&followed.kind, value) {
        (SchemaKind::Object(object), Value::Object(fields)) => Some(shown(schemas, object, fields)),
        (SchemaKind::Array(array), Value::Array(items)) => {
            Some(items.iter().filter_map(|item| fitted(schemas, &array.items, item)).collect())
        }
        (SchemaKind::String(_), Value::String(_))
        | (SchemaKind::Integer(_) | SchemaKind::Number(_), Value::Number(_))
        | (SchemaKind::Boolean, Value::Bool(_))
        | (SchemaKind::Map(_), Value::Object(_))
        | (SchemaKind::Any { .. } | SchemaKind::Binary | SchemaKind::Ref(_), _) => Some(value.clone()),
        _ => None,
    }
}

/// Some value of a type, for what must be there and nobody said: nothing much, if that keeps to the limits.
fn sample(schemas: Schemas<'_>, name: &str, schema: &Schema) -> Value {
    let plain = match &schemas.follow(schema).kind {
        SchemaKind::String(string) if string.values.is_empty() && string.format.is_none() => "".into(),
        SchemaKind::Integer(integer) if integer.values.is_empty() && integer.minimum.is_none() => 0.into(),
        SchemaKind::Boolean => false.into(),
        SchemaKind::Array(_) => Value::Array(Vec::new()),
        _ => Value::Null,
    };
    let known = schemas.default_of(schema).or_else(|| schema.examples.first());
    let samples = Samples { schemas, extent: Extent::Mandatory };
    match known {
        Some(known) => known.clone(),
        None if !plain.is_null() && samples.conforms(schema, &plain) => plain,
        // Types that have to contain themselves are none of any platform.
        None => samples.value(name, schema, &mut |_| None).unwrap_or(plain),
    }
}
