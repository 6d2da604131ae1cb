//! What a push carries: what is known about the thing, in the shape that the page of the push gives to it. Where something
//! has to be there that nobody knows, a sample stands.

use std::borrow::Cow;

use api_spec::model::{ObjectSchema, Property, Schema, SchemaKind, SchemaRef, StringFormat};
use serde_json::{Map, Value};

use super::plan::Notification;
use crate::clock;
use crate::description::{Description, Schemas};
use crate::resource::fitted;
use crate::sample::{Extent, Samples};
use crate::task::Stage;

/// What is known about a thing, by name.
pub(super) type Facts = Map<String, Value>;

/// What happened, as a push tells it.
pub(super) struct News<'a> {
    pub(super) facts: &'a Facts,
    /// How far the thing is, where that is the news.
    pub(super) stage: Option<Stage>,
    /// When it happened.
    pub(super) time: i64,
}

/// The payload of a notification; none when its page has no word for how far the thing is.
pub(super) fn payload(description: &Description, notification: &Notification, news: &News<'_>) -> Option<Value> {
    let schemas = notification.schemas(description);
    let payload = schemas.object(&notification.webhook.payload)?;
    let filler = Filler { schemas, news };
    if !filler.can_tell(payload, news.facts) {
        return None;
    }
    let mut pushed = filler.object(payload, news.facts, 0);
    for property in &payload.properties {
        if let Some(time) = filler.time(&property.schema) {
            pushed.entry(property.name.as_str()).or_insert(time);
        }
    }
    Some(signed(notification, pushed).into())
}

/// A payload about which nothing is known, as the description alone has it.
pub(super) fn sample(description: &Description, notification: &Notification, extent: Extent) -> Result<Value, String> {
    let samples = Samples { schemas: notification.schemas(description), extent };
    match samples.value(&notification.webhook.id, &notification.webhook.payload, &mut |_| None) {
        Ok(Value::Object(pushed)) => Ok(signed(notification, pushed).into()),
        Ok(_) => Err("the payload is no object".to_owned()),
        Err(problem) => Err(problem.to_string()),
    }
}

/// With the values by which the notification is known.
fn signed(notification: &Notification, mut pushed: Map<String, Value>) -> Map<String, Value> {
    pushed.extend(notification.webhook.when.iter().map(|(key, value)| (key.clone(), value.as_str().into())));
    pushed
}

struct Filler<'a> {
    schemas: Schemas<'a>,
    news: &'a News<'a>,
}

/// Objects below this depth are left out, so that a type that may contain itself comes to an end.
const DEPTH: usize = 6;

impl<'a> Filler<'a> {
    fn object(&self, object: &'a ObjectSchema, facts: &Facts, depth: usize) -> Map<String, Value> {
        let values = object.properties.iter().filter_map(|property| {
            let known = self.known(object, property, facts, depth);
            let sample = || property.required.then(|| self.sample(property)).flatten();
            Some((property.name.clone(), known.or_else(sample)?))
        });
        values.collect()
    }

    fn known(&self, object: &'a ObjectSchema, property: &'a Property, facts: &Facts, depth: usize) -> Option<Value> {
        if let Some(inner) = self.schemas.object(&property.schema) {
            let filled = self.object(inner, &within(facts, &property.name), depth + 1);
            return Some(filled)
                .filter(|filled| depth < DEPTH && (property.required || !filled.is_empty()))
                .map(Value::from);
        }
        // What is secret is not pushed.
        if self.format(&property.schema) == Some(StringFormat::Password) {
            return None;
        }
        let told = facts.get(&property.name).filter(|value| !value.is_null());
        let told = told.and_then(|value| fitted(self.schemas, &property.schema, value));
        told.filter(|value| self.schemas.conform(&property.schema, value))
            .or_else(|| self.word(&property.schema))
            .or_else(|| alike(object, property, facts))
    }

    /// The word of a type for how far the thing is.
    fn word(&self, schema: &'a Schema) -> Option<Value> {
        let SchemaKind::String(text) = &self.schemas.follow(schema).kind else { return None };
        Some(self.news.stage?.choose(&text.values)?.into())
    }

    /// Whether a type has a word for how far the thing is, or none has words for that at all.
    fn can_tell(&self, object: &'a ObjectSchema, facts: &Facts) -> bool {
        let Some(stage) = self.news.stage else { return true };
        let mut told = Vec::new();
        self.tell(stage, object, facts, 0, &mut told);
        told.is_empty() || told.contains(&true)
    }

    fn tell(&self, stage: Stage, object: &'a ObjectSchema, facts: &Facts, depth: usize, told: &mut Vec<bool>) {
        for property in &object.properties {
            match &self.schemas.follow(&property.schema).kind {
                SchemaKind::Object(inner) if depth < DEPTH => {
                    self.tell(stage, inner, &within(facts, &property.name), depth + 1, told);
                }
                SchemaKind::String(text) if Stage::ALL.iter().any(|other| other.choose(&text.values).is_some()) => {
                    let known = facts.get(&property.name).and_then(Value::as_str);
                    let is_known = text.values.iter().any(|value| Some(value.value.as_str()) == known);
                    told.push(is_known || stage.choose(&text.values).is_some());
                }
                _ => {}
            }
        }
    }

    fn sample(&self, property: &Property) -> Option<Value> {
        let samples = Samples { schemas: self.schemas, extent: Extent::Mandatory };
        samples.value(&property.name, &property.schema, &mut |_| None).ok()
    }

    /// When it happened, where a time can stand.
    fn time(&self, schema: &Schema) -> Option<Value> {
        match self.format(schema)? {
            StringFormat::BasicDateTime => Some(clock::text(self.news.time).into()),
            StringFormat::DateTime => Some(clock::text_to_the_millisecond(self.news.time).into()),
            _ => None,
        }
    }

    fn format(&self, schema: &Schema) -> Option<StringFormat> {
        match &self.schemas.follow(schema).kind {
            SchemaKind::String(text) => text.format,
            _ => None,
        }
    }
}

/// What is known in an object: what stands in it, and what is known outside.
fn within<'f>(facts: &'f Facts, name: &str) -> Cow<'f, Facts> {
    match facts.get(name).and_then(Value::as_object) {
        None => Cow::Borrowed(facts),
        Some(own) => {
            let mut all = facts.clone();
            all.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
            Cow::Owned(all)
        }
    }
}

/// The id of the thing itself, where another one of the same type is not known: a device without a gateway is its own.
fn alike(object: &ObjectSchema, property: &Property, facts: &Facts) -> Option<Value> {
    let named = |property: &Property| -> Option<SchemaRef> {
        match &property.schema.kind {
            SchemaKind::Ref(to) => Some(to.clone()),
            _ => None,
        }
    };
    let own = named(property)?;
    let mut others = object.properties.iter().filter(|other| named(other).as_ref() == Some(&own));
    others.find_map(|other| facts.get(&other.name).filter(|value| value.is_string()).cloned())
}
