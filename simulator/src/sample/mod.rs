//! A value that keeps to a schema: the one that the description shows, else the plainest that breaks no limit.

mod text;

use api_spec::model::{
    ArraySchema, IntegerSchema, NumberSchema, ObjectSchema, Schema, SchemaKind, StringFormat, StringSchema,
};
use serde_json::{Map, Value};

use crate::description::Schemas;

/// How much of a request is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is mandatory.
    Mandatory,
    /// Every parameter and property that the description has.
    Full,
}

/// Makes values of the types that one operation sees.
#[derive(Clone, Copy)]
pub(crate) struct Samples<'a> {
    pub(crate) schemas: Schemas<'a>,
    pub(crate) extent: Extent,
}

/// Tells what a text is called by the parameter, property or list that it stands in, and gets what it is to be, if it
/// names something that has to be there.
pub(crate) type Refer<'r> = dyn FnMut(&str) -> Option<String> + 'r;

/// Why there is no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoSample {
    #[error("no value was found for {0} that keeps to its limits")]
    Unmet(String),
    #[error("the type of {0} has to contain itself, so that no value of it comes to an end")]
    Endless(String),
}

/// Objects below this depth get only what is mandatory, so that a type that may contain itself comes to an end.
const DEPTH: usize = 6;

/// Where the search for the end of a type that has to contain itself ends.
const DEEPEST: usize = 32;

impl Samples<'_> {
    /// A value of what is called `name`.
    pub(crate) fn value(&self, name: &str, schema: &Schema, refer: &mut Refer<'_>) -> Result<Value, NoSample> {
        self.at_depth(0, name, schema, refer)
    }

    /// The properties of an object.
    pub(crate) fn fields(&self, schema: &ObjectSchema, refer: &mut Refer<'_>) -> Result<Map<String, Value>, NoSample> {
        match self.object(0, "", schema, refer)? {
            Value::Object(fields) => Ok(fields),
            _ => Ok(Map::new()),
        }
    }

    fn at_depth(&self, depth: usize, name: &str, schema: &Schema, refer: &mut Refer<'_>) -> Result<Value, NoSample> {
        let followed = self.schemas.follow(schema);
        let shown = [&schema.default, &followed.default].into_iter().flatten();
        let mut shown = shown.chain(&schema.examples).chain(&followed.examples);
        if let Some(shown) = shown.find(|shown| self.conforms(schema, shown)) {
            return Ok(shown.clone());
        }
        let value = match &followed.kind {
            SchemaKind::String(string) => return self.text(name, schema, string, refer),
            SchemaKind::Integer(integer) => whole(integer).into(),
            SchemaKind::Number(number) => decimal(number).into(),
            SchemaKind::Boolean => true.into(),
            SchemaKind::Array(array) => self.array(depth, name, array, refer)?,
            SchemaKind::Map(_) | SchemaKind::Any { .. } | SchemaKind::Ref(_) => Value::Object(Map::new()),
            SchemaKind::Object(object) => self.object(depth, name, object, refer)?,
            SchemaKind::Binary => format!("{name}.bin").into(),
        };
        if self.conforms(schema, &value) { Ok(value) } else { Err(NoSample::Unmet(name.to_owned())) }
    }

    fn array(&self, depth: usize, name: &str, schema: &ArraySchema, refer: &mut Refer<'_>) -> Result<Value, NoSample> {
        let count = schema.min_items.unwrap_or_default().max(1).min(schema.max_items.unwrap_or(u64::MAX));
        // `package_ids` holds what `package_id` would name.
        let item = name.strip_suffix('s').unwrap_or(name);
        (0..count).map(|_| self.at_depth(depth, item, &schema.items, refer)).collect()
    }

    fn object(
        &self,
        depth: usize,
        name: &str,
        schema: &ObjectSchema,
        refer: &mut Refer<'_>,
    ) -> Result<Value, NoSample> {
        if depth > DEEPEST {
            return Err(NoSample::Endless(name.to_owned()));
        }
        let is_wanted = |required| required || (self.extent == Extent::Full && depth < DEPTH);
        let wanted = schema.properties.iter().filter(|property| is_wanted(property.required));
        let pairs = wanted.map(|property| {
            Ok((property.name.clone(), self.at_depth(depth + 1, &property.name, &property.schema, refer)?))
        });
        Ok(Value::Object(pairs.collect::<Result<_, NoSample>>()?))
    }

    fn text(
        &self,
        name: &str,
        schema: &Schema,
        limits: &StringSchema,
        refer: &mut Refer<'_>,
    ) -> Result<Value, NoSample> {
        let listed = limits.values.first().map(|known| known.value.clone());
        let referred = if listed.is_none() { refer(name) } else { None };
        let usual = limits.format.map_or_else(|| name.to_owned(), |format| usual(format).to_owned());
        // The name is repeated where it is too short, and cut where it is too long.
        let length = |limit: Option<u64>, other| limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(other);
        let (least, most) = (length(limits.min_length, 0), length(limits.max_length, usize::MAX));
        let fitted: String = name.chars().cycle().take(name.chars().count().max(least).min(most)).collect();
        let patterned = limits.pattern.iter().flat_map(|pattern| text::matching(pattern));
        let mut candidates =
            listed.into_iter().chain(referred).chain([usual, fitted]).chain(patterned).map(Value::from);
        candidates.find(|candidate| self.conforms(schema, candidate)).ok_or_else(|| NoSample::Unmet(name.to_owned()))
    }

    /// Whether a value keeps to a schema.
    pub(crate) fn conforms(&self, schema: &Schema, value: &Value) -> bool {
        self.schemas.conform(schema, value)
    }
}

/// A text of a format.
fn usual(format: StringFormat) -> &'static str {
    match format {
        StringFormat::Password => "secret",
        StringFormat::Date => "2015-12-12",
        StringFormat::DateTime => "2015-12-12T12:12:12Z",
        StringFormat::BasicDateTime => "20151212T121212Z",
        StringFormat::Byte => "YQ==",
        StringFormat::Uri => "https://example.com/",
    }
}

/// The first listed number, else the one next to 1 that keeps to the limits.
fn whole(schema: &IntegerSchema) -> i64 {
    let (least, most) = (schema.minimum.unwrap_or(i64::MIN), schema.maximum.unwrap_or(i64::MAX));
    let near = 1.max(least).min(most);
    let step = schema.multiple_of.filter(|step| *step > 0).unwrap_or(1);
    let over = near.rem_euclid(step);
    let up = if over == 0 { near } else { near.saturating_add(step - over) };
    let stepped = if up <= most { up } else { near.saturating_sub(over) };
    schema.values.first().copied().unwrap_or(stepped)
}

/// The number next to 1 that keeps to the limits.
fn decimal(schema: &NumberSchema) -> f64 {
    let near = 1.0_f64.max(schema.minimum.unwrap_or(f64::MIN)).min(schema.maximum.unwrap_or(f64::MAX));
    match schema.multiple_of.filter(|step| *step > 0.0) {
        Some(step) => (near / step).ceil() * step,
        None => near,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_keeps_to_its_limits() {
        let number = |minimum, maximum, multiple_of| {
            whole(&IntegerSchema { minimum, maximum, multiple_of, ..IntegerSchema::default() })
        };
        assert_eq!([number(None, None, None), number(Some(5), None, None), number(None, Some(-3), None)], [1, 5, -3]);
        assert_eq!([number(Some(3), Some(20), Some(10)), number(None, Some(-3), Some(2))], [10, -4]);
    }
}
