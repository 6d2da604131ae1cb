//! What comes by itself: devices that connect, commands and messages that go their way, tasks that end.
//!
//! Nothing runs for that: a span of time is looked at when it is over, and what happened in it is a pure function of the
//! state. [`watch`] sleeps until something is due, and only while there is a subscription.

use std::time::Duration;

use super::payload::{Facts, News};
use super::plan::Notification;
use super::subscriber::{self, Place};
use super::{Watch, of_owners};
use crate::collection::Collection;
use crate::description::{Described, Description};
use crate::platform::Platform;
use crate::resource::{Thing, World};
use crate::route::{decoded, parts};
use crate::task::{Stage, Steps, Subject};
use crate::{locked, read_locked};

/// However much happens, it is looked at no more often.
const PAUSE: Duration = Duration::from_millis(20);

/// Something that happened.
struct Event<'a> {
    time: i64,
    notification: &'a Notification,
    collection: &'a Collection,
    path: &'a str,
    thing: &'a Thing,
    subject: Subject,
    stage: Stage,
}

/// Pushes what comes by itself, for as long as it is polled.
pub(super) async fn watch(platform: &Platform) {
    loop {
        let wait = platform.look().and_then(|due| platform.clock.until(due));
        tokio::time::sleep(PAUSE).await;
        let changed = platform.pushes.changed.notified();
        match wait {
            None => changed.await,
            // Either is a reason to look again.
            Some(wait) => drop(tokio::time::timeout(wait, changed).await),
        }
    }
}

impl Platform {
    /// Pushes what happened since the last look, and tells when something happens next.
    pub(crate) fn look(&self) -> Option<i64> {
        // Whoever looks second finds nothing new, but waits for the first.
        let mut seen = locked(&self.pushes.seen);
        let world = read_locked(&self.world);
        let (from, to) = (*seen, self.clock.now());
        *seen = to.max(from);
        if !subscriber::is_anybody_there(&self.description, &world, &Place::new()) {
            return None;
        }
        let mut due = None;
        let mut events = Vec::new();
        for (path, things) in &world.collections {
            for (notification, described, collection) in telling(&self.description, path) {
                for thing in things.by_number.values() {
                    let steps = steps(&self.description, notification, described, thing);
                    let next = steps.iter().map(|(time, ..)| *time).find(|time| *time > to);
                    due = [due, next].into_iter().flatten().min();
                    let past = steps.into_iter().filter(|(time, ..)| (from + 1..=to).contains(time));
                    events.extend(past.map(|(time, subject, stage)| Event {
                        time,
                        notification,
                        collection,
                        path,
                        thing,
                        subject,
                        stage,
                    }));
                }
            }
        }
        events.sort_by_key(|event| event.time);
        for event in events {
            event.tell(&self.watch(), &self.description, &world);
        }
        due
    }
}

/// The notifications about the progress of what lies at a path, with the operation that creates it.
fn telling<'d>(
    description: &'d Description,
    path: &str,
) -> impl Iterator<Item = (&'d Notification, &'d Described, &'d Collection)> {
    let parts = parts(path);
    let here: Vec<_> = description.collections.iter().filter(|collection| collection.is_at(&parts)).collect();
    let notifications = description.pushes.notifications.iter();
    let creating = notifications.flat_map(|notification| {
        let operations = notification.progress_of.iter().filter_map(|place| description.operations.get(*place));
        operations.map(move |described| (notification, described))
    });
    creating.filter_map(move |(notification, described)| {
        let own = description.collection(described)?;
        let own = here.iter().find(|collection| collection.is(own))?;
        Some((notification, described, *own))
    })
}

/// What happens to a thing that a notification tells.
fn steps(
    description: &Description,
    notification: &Notification,
    described: &Described,
    thing: &Thing,
) -> Vec<(i64, Subject, Stage)> {
    let steps = Steps::of(thing);
    if !steps.is_made_by(&described.segments) {
        return Vec::new();
    }
    let payload = notification.schemas(description).object(&notification.webhook.payload);
    let mut properties = payload.into_iter().flat_map(|payload| &payload.properties);
    steps.all(properties.any(|property| steps.is_of_device(&property.name)))
}

impl Event<'_> {
    fn tell(&self, watch: &Watch<'_>, description: &Description, world: &World) {
        let place: Place = subscriber::place(self.collection, self.path);
        let path: Vec<String> =
            parts(self.path).into_iter().filter_map(decoded).map(std::borrow::Cow::into_owned).collect();
        let mut facts: Facts = of_owners(world, &path, self.time);
        facts.extend(Steps::of(self.thing).facts(self.subject, self.time));
        let news = News { facts: &facts, stage: Some(self.stage), time: self.time };
        let own = subscriber::own_address(description, self.collection, self.notification, self.thing);
        watch.tell(description, world, self.notification, &place, &news, own);
    }
}
