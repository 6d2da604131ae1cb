//! Who wants to know: the addresses of the subscriptions and rules in the state.

use std::collections::BTreeMap;

use serde_json::Value;

use super::payload::Facts;
use super::plan::{Notification, Subscription};
use crate::collection::Collection;
use crate::description::Description;
use crate::resource::{Thing, World, path_of};
use crate::route::{Segment, decoded, parts};

/// The values of the parameters in a path.
pub(super) type Place = BTreeMap<String, String>;

/// The values that the parameters of a collection's path have.
pub(super) fn place(collection: &Collection, path: &str) -> Place {
    let values = collection.template.iter().zip(parts(path)).filter_map(|(segment, part)| match segment {
        Segment::Parameter(name) => Some((name.clone(), decoded(part)?.into_owned())),
        Segment::Fixed(_) => None,
    });
    values.collect()
}

/// The addresses to which a notification about a thing goes, in the order in which they were subscribed.
pub(super) fn addresses(
    description: &Description,
    world: &World,
    notification: &Notification,
    place: &Place,
    facts: &Facts,
) -> Vec<String> {
    let of_api = description.pushes.subscriptions.iter().filter(|subscription| subscription.api == notification.api);
    let mut known = Vec::new();
    let mut found = Vec::new();
    for subscription in of_api {
        // Two operations may add to the same collection.
        if known.contains(&(subscription.collection, &subscription.address)) {
            continue;
        }
        known.push((subscription.collection, &subscription.address));
        let Some(collection) = description.collections.get(subscription.collection) else { continue };
        for path in paths(world, collection, place) {
            let things = world.things(&path).into_iter().flat_map(|things| things.by_number.values());
            let wanting =
                things.filter(|thing| wants(description, world, subscription, notification, thing, &path, facts));
            found.extend(wanting.filter_map(|thing| address(thing, subscription)));
        }
    }
    found
}

/// The address that a thing itself was created with.
pub(super) fn own_address(
    description: &Description,
    collection: &Collection,
    notification: &Notification,
    thing: &Thing,
) -> Option<String> {
    let is_it = |subscription: &&Subscription| {
        let keeps = description.collections.get(subscription.collection);
        subscription.api == notification.api && keeps.is_some_and(|keeps| keeps.is(collection))
    };
    let subscriptions = description.pushes.subscriptions.iter().filter(is_it);
    subscriptions.filter(|_| notification.webhook.when.is_empty()).find_map(|subscription| address(thing, subscription))
}

/// Whether anybody subscribes to anything that happens in a place.
pub(super) fn is_anybody_there(description: &Description, world: &World, place: &Place) -> bool {
    description.pushes.subscriptions.iter().any(|subscription| {
        let collection = description.collections.get(subscription.collection);
        let mut paths = collection.into_iter().flat_map(|collection| paths(world, collection, place));
        paths.any(|path| world.things(&path).is_some_and(|things| !things.by_number.is_empty()))
    })
}

/// The paths of a collection that agree with a place: the one, where the place has all parameters of it.
fn paths(world: &World, collection: &Collection, place: &Place) -> Vec<String> {
    let filled: Option<Vec<&str>> = collection.template.iter().map(|segment| filled(segment, place)).collect();
    match filled {
        Some(segments) => vec![path_of(segments)],
        None => {
            // Most paths are told from it by their length alone, which costs little.
            let is_long = |path: &&String| path.matches('/').count() == collection.template.len();
            let paths = world.collections.keys().filter(is_long).filter(|path| collection.is_at(&parts(path)));
            let agrees = |path: &&String| {
                let own = self::place(collection, path);
                own.iter().all(|(name, value)| place.get(name).is_none_or(|other| other == value))
            };
            paths.filter(agrees).cloned().collect()
        }
    }
}

fn filled<'s>(segment: &'s Segment, place: &'s Place) -> Option<&'s str> {
    match segment {
        Segment::Fixed(text) => Some(text),
        Segment::Parameter(name) => place.get(name).map(String::as_str),
    }
}

/// Whether what was subscribed to is this notification.
fn wants(
    description: &Description,
    world: &World,
    subscription: &Subscription,
    notification: &Notification,
    thing: &Thing,
    path: &str,
    facts: &Facts,
) -> bool {
    let signs = |fields: &Value| {
        let is_meant = |signs: &BTreeMap<String, String>| {
            !signs.is_empty() && signs.iter().all(|(key, value)| fields.get(key).and_then(Value::as_str) == Some(value))
        };
        notification.webhook.signs().any(is_meant)
    };
    let Some((keeps, stated)) = &subscription.rule else { return signs(&Value::Object(thing.fields.clone())) };
    let collections = &description.collections;
    let (Some(own), Some(keeps)) = (collections.get(subscription.collection), collections.get(*keeps)) else {
        return false;
    };
    let id = thing.fields.get(&stated.id).and_then(Value::as_str).unwrap_or_default();
    let rule = paths(world, keeps, &place(own, path)).iter().find_map(|path| world.get(path, id));
    let Some(rule) = rule else { return false };
    let is_active = stated.active.as_ref().is_none_or(|name| rule.fields.get(name) == Some(&Value::Bool(true)));
    let narrowed = stated.scope.as_ref().and_then(|name| Some((name, rule.fields.get(name)?)));
    let is_in_scope = narrowed.is_none_or(|(name, value)| facts.get(name) == Some(value));
    let keys = match &stated.keys {
        Some(name) => rule.fields.get(name).cloned().unwrap_or_default(),
        None => Value::Object(rule.fields.clone()),
    };
    is_active && is_in_scope && signs(&keys)
}

fn address(thing: &Thing, subscription: &Subscription) -> Option<String> {
    let (first, rest) = subscription.address.split_first()?;
    let value = rest.iter().try_fold(thing.fields.get(first)?, |value, name| value.get(name))?;
    value.as_str().filter(|address| !address.is_empty()).map(str::to_owned)
}
