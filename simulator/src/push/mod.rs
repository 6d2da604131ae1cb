//! Pushes: what the platform posts to the addresses that applications have subscribed with.
//!
//! What leads to which push, and where an address stands, the description says (`plan`). A change of the state is looked at
//! while the state is locked: who wants to know (`subscriber`), and what the push carries (`payload`). What comes by itself,
//! such as a command being delivered, is a pure function of seed and time, so that looking at a span of time tells what
//! happened in it (`progress`). Pushes go out one after another for each address, and to this machine only (`deliver`,
//! `address`); what became of them is kept (`record`).

mod address;
mod deliver;
mod payload;
mod plan;
mod progress;
mod record;
mod subscriber;

use std::fmt;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use self::deliver::Delivery;
pub(crate) use self::deliver::{Fate, run};
use self::payload::{Facts, News, payload};
pub(crate) use self::plan::{Notification, Plan, plan};
pub use self::record::PushRecord;
use self::record::PushRecords;
use self::subscriber::Place;
use crate::description::{Described, Description};
use crate::fault::Faults;
use crate::locked;
use crate::resource::{Thing, World, path_of};
use crate::sample::Extent;
use crate::task::View;

/// Why something cannot be pushed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PushError {
    /// The description has no such notification.
    #[error("no notification is called {0:?}")]
    UnknownNotification(String),
    /// The limits of a property leave no value that could be found.
    #[error("{notification}: {problem}")]
    NoValue {
        /// The notification.
        notification: String,
        /// What there is about it.
        problem: String,
    },
}

/// What hears of each push.
pub(crate) type Listener = Arc<dyn Fn(&PushRecord) + Send + Sync>;

/// How pushes are made and delivered.
#[derive(Clone)]
pub(crate) struct Settings {
    /// How long a receiver may take to answer.
    pub(crate) timeout: Duration,
    pub(crate) listener: Option<Listener>,
}

/// The pushes on their way, and those that were.
pub(crate) struct Pushes {
    settings: Settings,
    /// The simulator's own port, to which nothing is pushed.
    own_port: AtomicU16,
    sender: UnboundedSender<Delivery>,
    /// Taken by whoever delivers.
    receiver: Mutex<Option<UnboundedReceiver<Delivery>>>,
    records: Mutex<PushRecords>,
    /// Up to which time it was looked at what comes by itself.
    seen: Mutex<i64>,
    /// Wakes whoever waits for what comes by itself.
    changed: Notify,
}

/// A change of a thing by a call.
pub(crate) struct Change<'a> {
    pub(crate) description: &'a Description,
    pub(crate) described: &'a Described,
    /// The decoded segments of the call's path.
    pub(crate) path: &'a [String],
    pub(crate) thing: &'a Thing,
    pub(crate) now: i64,
}

/// Who is told of changes, and what goes wrong with the pushes that this leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Watch<'a> {
    pub(crate) pushes: &'a Pushes,
    pub(crate) faults: &'a Mutex<Faults>,
    pub(crate) of_call: Fate,
}

impl Default for Settings {
    /// As documented.
    fn default() -> Self {
        Self { timeout: Duration::from_secs(15), listener: None }
    }
}

impl Pushes {
    pub(crate) fn new(settings: Settings, now: i64) -> Self {
        let (sender, receiver) = unbounded_channel();
        Self {
            settings,
            own_port: AtomicU16::new(0),
            sender,
            receiver: Mutex::new(Some(receiver)),
            records: Mutex::default(),
            seen: Mutex::new(now),
            changed: Notify::new(),
        }
    }

    /// Tells on which port the simulator itself listens.
    pub(crate) fn set_own_port(&self, port: u16) {
        self.own_port.store(port, Ordering::Relaxed);
    }

    /// The last pushes, the newest behind, and how many there were.
    pub(crate) fn records(&self) -> (u64, Vec<PushRecord>) {
        let records = locked(&self.records);
        (records.count(), records.all())
    }

    pub(crate) fn clear(&self) {
        locked(&self.records).clear();
    }

    /// Looks again at what comes by itself: there may be something new.
    pub(crate) fn wake(&self) {
        self.changed.notify_one();
    }

    /// Keeps what became of a push, and tells who listens.
    fn record(&self, record: PushRecord) {
        let record = locked(&self.records).add(record);
        if let Some(listener) = &self.settings.listener {
            listener(&record);
        }
    }
}

impl<'a> Watch<'a> {
    /// With what goes wrong with the pushes that a call leads to.
    pub(crate) fn with(self, of_call: Fate) -> Self {
        Self { of_call, ..self }
    }

    /// Pushes what follows from a change.
    pub(crate) fn changed(&self, world: &World, change: &Change<'_>) {
        let Change { description, described, .. } = *change;
        self.pushes.wake();
        let is_it = |operation: &usize| description.has_number(described, *operation);
        let following = description.pushes.notifications.iter();
        let following: Vec<_> = following.filter(|notification| notification.after.iter().any(is_it)).collect();
        let place: Place = described.place(change.path);
        if following.is_empty() || !subscriber::is_anybody_there(description, world, &place) {
            return;
        }
        let mut facts = known_of_owners(change, world);
        facts.extend(View::of(change.thing, change.now).fields());
        for notification in following {
            let news = News { facts: &facts, stage: None, time: change.now };
            self.tell(description, world, notification, &place, &news, None);
        }
    }

    /// Pushes a notification to all who want it, and to an address that the thing was created with. How many these are.
    fn tell(
        &self,
        description: &Description,
        world: &World,
        notification: &Notification,
        place: &Place,
        news: &News<'_>,
        own: Option<String>,
    ) -> usize {
        let addresses = subscriber::addresses(description, world, notification, place, news.facts);
        let addresses: Vec<String> = addresses.into_iter().chain(own).collect();
        if addresses.is_empty() {
            return 0;
        }
        let Some(payload) = payload(description, notification, news) else { return 0 };
        let name = notification.name(description);
        for address in &addresses {
            let by_rule = locked(self.faults).of_push(description, notification);
            self.pushes.send(Delivery {
                notification: name.clone(),
                address: address.clone(),
                body: payload.to_string().into(),
                time: news.time,
                fate: self.of_call.and(by_rule),
            });
        }
        addresses.len()
    }

    /// Pushes a notification with these fields; to how many addresses.
    pub(crate) fn push(
        &self,
        description: &Description,
        world: &World,
        name: &str,
        facts: &Map<String, Value>,
        now: i64,
    ) -> Result<usize, PushError> {
        let notification = description.pushes.named(description, name);
        let notification = notification.ok_or_else(|| PushError::UnknownNotification(name.to_owned()))?;
        let news = News { facts, stage: None, time: now };
        Ok(self.tell(description, world, notification, &Place::new(), &news, None))
    }
}

/// What a notification may carry, by the description alone.
pub(crate) fn example(description: &Description, name: &str, extent: Extent) -> Result<Value, PushError> {
    let notification = description.pushes.named(description, name);
    let notification = notification.ok_or_else(|| PushError::UnknownNotification(name.to_owned()))?;
    payload::sample(description, notification, extent)
        .map_err(|problem| PushError::NoValue { notification: name.to_owned(), problem })
}

/// What is known of the things that the changed one belongs to, such as the device of a message.
fn known_of_owners(change: &Change<'_>, world: &World) -> Facts {
    let collection = change.described.role.collection().unwrap_or_default();
    let path = change.path.get(..collection).unwrap_or_default();
    of_owners(world, path, change.now)
}

/// What is known of the things in a path.
fn of_owners(world: &World, path: &[String], now: i64) -> Facts {
    let mut facts = Facts::new();
    for (depth, id) in path.iter().enumerate() {
        let before = path.get(..depth).unwrap_or_default().iter().map(String::as_str);
        if let Some(owner) = world.get(&path_of(before), id) {
            facts.extend(View::of(owner, now).fields());
        }
    }
    facts
}

impl Described {
    /// The values of the parameters in a path.
    fn place(&self, path: &[String]) -> Place {
        self.segments
            .iter()
            .zip(path)
            .filter_map(|(segment, part)| Some((segment.parameter()?.to_owned(), part.clone())))
            .collect()
    }
}

impl fmt::Debug for Pushes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pushes").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Settings").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
