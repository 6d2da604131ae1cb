//! The walk through two descriptions, which are values in the vocabulary of the page files: it meets each key on both
//! sides at once, and a table says what a difference there means. Items of lists are paired by their names.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::{Change, Fact};
use super::kind::Kind;
use super::pairs::Pairs;
use crate::Place;
use crate::direction::Directions;

/// What differences mean, by paths: `operation/method` is a key of what the table calls an operation, `error` is an item
/// of a list, and `*/note` is a key of anything that has no rule of its own for it.
pub(super) type Table = [(&'static str, Rule)];

/// What a difference at a place means.
pub(super) enum Rule {
    /// Nothing to callers: it helps to keep the description.
    Nothing,
    /// It is told with what holds it.
    Elsewhere,
    /// The value as a whole is one fact.
    Fact(Kind),
    /// A fact whose kind depends on the values.
    Shift(fn([Option<&Value>; 2]) -> Kind),
    /// A fact that is true or false; the kinds are those of a change to true, and to false.
    Flag(Kind, Kind),
    /// It is what the table calls otherwise.
    Is(&'static str),
    /// Items that are paired.
    List(List),
    /// What needs more than the value: what holds it comes first, then itself.
    By(for<'v> fn(&mut Walk<'v>, &Site<'v>, &Site<'v>)),
}

/// How the items of a list or mapping are named, paired and told.
pub(super) struct List {
    /// What the table calls an item.
    pub(super) of: &'static str,
    /// The key that holds the name of an item of a list, if it is not a name itself; none where items are counted. An
    /// entry of a mapping has its key.
    pub(super) name: Option<&'static str>,
    /// The kinds for an item that is gone, and for one that is new; none where its keys are told.
    pub(super) kinds: [Option<Kind>; 2],
    /// The kind for an item with another name, if that is told.
    pub(super) renamed: Option<Kind>,
    /// Whether items with different names are the same, wherever they stand.
    pub(super) is_same: fn(&Item<'_>, &Item<'_>) -> bool,
    /// The same where both stand behind the same item.
    pub(super) is_same_in_place: fn(&Item<'_>, &Item<'_>) -> bool,
    /// Completes an item, which may depend on what holds the list.
    pub(super) complete: fn(&mut Item<'_>, &Side<'_>),
}

/// An item of a list on one side.
pub(super) struct Item<'v> {
    /// By which it is paired.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) subject: String,
    pub(super) side: Side<'v>,
    /// The item in a few words.
    pub(super) shown: String,
    pub(super) kinds: [Option<Kind>; 2],
    /// Facts that are not stated in the item, each with the kind for another one: the chapter of an operation, the status
    /// of an error, whether an object always has a property.
    pub(super) facts: Vec<(Kind, String)>,
    /// What may tell that it is the same under another name; empty when nothing does.
    pub(super) sign: String,
    /// The subject of what several pages share, when the item refers to it.
    pub(super) shared: Option<String>,
}

/// The same thing before and after, as far as it is there.
#[derive(Clone)]
pub(super) struct Site<'v> {
    /// What the table calls it.
    pub(super) path: String,
    pub(super) subject: String,
    /// Whether it is received, and never sent.
    pub(super) received: bool,
    pub(super) sides: [Side<'v>; 2],
}

/// A value, when there is one, and where it is stated.
#[derive(Clone)]
pub(super) struct Side<'v> {
    pub(super) value: Option<&'v Value>,
    pub(super) place: Place,
}

/// Something that a list or mapping holds: its number, its key if it has one, and itself.
pub(super) type Entry<'v> = (usize, Option<&'v str>, Side<'v>);

/// What is found on the way, and what is known from the start.
#[derive(Default)]
pub(super) struct Walk<'v> {
    pub(super) changes: Vec<Change>,
    pub(super) table: &'static Table,
    pub(super) directions: [Directions; 2],
    /// The named schemas by name.
    pub(super) schemas: [BTreeMap<String, &'v Value>; 2],
    /// The new names of what was renamed, by what the table calls it and the former name.
    pub(super) renamed: BTreeMap<(&'static str, String), String>,
    /// The references that are being followed.
    pub(super) followed: Vec<[Option<String>; 2]>,
}

impl<'v> Walk<'v> {
    /// Tells what differs at a site, by the rule for it. Where there is none, the keys of an object are told one by one,
    /// and any other value is told, too: nothing is lost.
    pub(super) fn visit(&mut self, within: &Site<'v>, site: &Site<'v>) {
        let values = site.each(|side| side.value);
        match rule(self.table, &site.path) {
            Some(Rule::Nothing | Rule::Elsewhere) => {}
            Some(Rule::Fact(kind)) => self.fact(*kind, site),
            Some(Rule::Shift(kind)) => self.fact(kind(values), site),
            Some(Rule::Flag(on, off)) => {
                let flags = values.map(|value| value.and_then(Value::as_bool).unwrap_or_default());
                self.tell(if flags[1] { *on } else { *off }, site, flags.map(|flag| Some(flag.to_string())));
            }
            Some(Rule::Is(thing)) => self.visit(within, &Site { path: (*thing).to_owned(), ..site.clone() }),
            Some(Rule::List(list)) => self.list(list, site, &list.items(site, within)),
            Some(Rule::By(rule)) => rule(self, within, site),
            None if site.path.contains('/') && !values.iter().flatten().any(|value| value.is_object()) => {
                self.fact(Kind::OtherChanged, site);
            }
            None => self.keys(site, |_| true),
        }
    }

    /// Visits the wanted keys that stand on either side, in the order of the table.
    pub(super) fn keys(&mut self, site: &Site<'v>, is_wanted: impl Fn(&str) -> bool) {
        let [old, new] = site.each(|side| side.entries().into_iter().filter_map(|(_, key, _)| key).collect::<Vec<_>>());
        let added = new.into_iter().filter(|key| !old.contains(key));
        let keys = old.iter().copied().chain(added).filter(|key| is_wanted(key));
        let mut sites: Vec<_> = keys.map(|key| site.key(key)).collect();
        sites.sort_by_key(|site| self.table.iter().position(|(path, _)| *path == site.path));
        sites.iter().for_each(|below| self.visit(site, below));
    }

    /// Pairs the items of two lists and tells what became of each, and of their order.
    pub(super) fn list(&mut self, list: &List, site: &Site<'v>, items: &[Vec<Item<'v>>; 2]) {
        self.items(list, site, items);
        self.order(list, site, items);
    }

    /// Pairs the items of two lists and tells what became of each.
    pub(super) fn items(&mut self, list: &List, within: &Site<'v>, items: &[Vec<Item<'v>>; 2]) {
        for items in list.pair(items).iter() {
            let ([Some(known), _] | [None, Some(known)]) = items else { continue };
            let nowhere = Side { value: None, place: known.side.place.clone() };
            let site = Site {
                path: list.of.to_owned(),
                subject: known.subject.clone(),
                received: within.received,
                sides: items.map(|item| item.map_or_else(|| nowhere.clone(), |item| item.side.clone())),
            };
            let [removed, added] = known.kinds;
            match (items, if items[0].is_some() { removed } else { added }) {
                ([Some(old), Some(new)], _) => self.both(list, within, site, old, new),
                (_, Some(kind)) => self.push(kind, &site, items.map(|item| Some(item?.shown.clone()))),
                (_, None) => self.visit(within, &site),
            }
        }
    }

    fn both(&mut self, list: &List, within: &Site<'v>, mut site: Site<'v>, old: &Item<'v>, new: &Item<'v>) {
        match (&old.shared, &new.shared) {
            // What is shared is told once, where it is stated.
            (Some(subject), Some(other)) if subject == other => site.subject.clone_from(subject),
            (old, new) => self.tell(Kind::ReferenceChanged, &site, [old.clone(), new.clone()]),
        }
        if old.name != new.name {
            self.renamed.insert((list.of, old.name.clone()), new.name.clone());
        }
        for ((_, old), (kind, new)) in old.facts.iter().zip(&new.facts) {
            self.tell(*kind, &site, [old, new].map(|fact| Some(fact.clone())));
        }
        // Texts are equal only in the same order.
        if old.side.value.map(Value::to_string) != new.side.value.map(Value::to_string) {
            self.visit(within, &site);
        }
    }

    /// Tells that the items of two lists stand in another order, if they do.
    pub(super) fn order(&mut self, list: &List, site: &Site<'v>, items: &[Vec<Item<'v>>; 2]) {
        if list.pair(items).are_reordered() {
            self.push(
                Kind::Reordered,
                site,
                items.each_ref().map(|items| joined(items.iter().map(|item| &*item.name))),
            );
        }
    }

    /// Tells that a value is another one, if it is.
    pub(super) fn fact(&mut self, kind: Kind, site: &Site<'v>) {
        let values = site.each(|side| side.value);
        if values[0] != values[1] {
            self.push(kind, site, values.map(text));
        }
    }

    /// Tells that something changed, if other words show it.
    pub(super) fn tell(&mut self, kind: Kind, site: &Site<'v>, shown: [Option<String>; 2]) {
        if shown[0] != shown[1] {
            self.push(kind, site, shown);
        }
    }

    /// Tells that something changed.
    pub(super) fn push(&mut self, kind: Kind, site: &Site<'v>, shown: [Option<String>; 2]) {
        let kind = if site.received { kind.received() } else { kind };
        let [old, new] = shown;
        let fact = |text: Option<String>, side: &Side<'_>| Some(Fact::new(text?, side.place.clone()));
        let (before, after) = (fact(old, &site.sides[0]), fact(new, &site.sides[1]));
        self.changes.push(Change { kind, subject: site.subject.clone(), before, after });
    }
}

/// The rule for a path; its own comes before one for a key of anything.
pub(super) fn rule<'t>(table: &'t Table, path: &str) -> Option<&'t Rule> {
    let at = |wanted: &str| table.iter().find(|(path, _)| *path == wanted).map(|(_, rule)| rule);
    at(path).or_else(|| at(&format!("*/{}", path.split_once('/')?.1)))
}

impl<'v> Site<'v> {
    /// What stands under a key.
    pub(super) fn key(&self, key: &str) -> Self {
        let thing = self.path.rsplit('/').next().unwrap_or_default();
        Self {
            path: format!("{thing}/{key}"),
            subject: format!("{}/{key}", self.subject),
            received: self.received,
            sides: self.each(|side| side.key(key)),
        }
    }

    /// Something of both sides.
    pub(super) fn each<T>(&self, of: impl FnMut(&Side<'v>) -> T) -> [T; 2] {
        self.sides.each_ref().map(of)
    }
}

impl<'v> Side<'v> {
    /// The value under a key.
    pub(super) fn get(&self, key: &str) -> Option<&'v Value> {
        self.value?.get(key)
    }

    /// The text under a key; empty when there is none.
    pub(super) fn text(&self, key: &str) -> &'v str {
        self.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// What stands under a key.
    pub(super) fn key(&self, key: &str) -> Self {
        Self { value: self.get(key), place: self.place.key(key) }
    }

    /// What a list or mapping holds.
    pub(super) fn entries(&self) -> Vec<Entry<'v>> {
        let items = self.value.and_then(Value::as_array).into_iter().flatten().enumerate();
        let items = items.map(|(i, value)| (i, None, Self { value: Some(value), place: self.place.index(i) }));
        let entries = self.value.and_then(Value::as_object).into_iter().flat_map(|entries| entries.keys().enumerate());
        items.chain(entries.map(|(i, key)| (i, Some(key.as_str()), self.key(key)))).collect()
    }
}

impl List {
    /// Items that are the same when they have the same name.
    pub(super) const fn of(of: &'static str, name: Option<&'static str>) -> Self {
        let never: fn(&Item<'_>, &Item<'_>) -> bool = |_, _| false;
        let (kinds, renamed) = ([None, None], None);
        Self { of, name, kinds, renamed, is_same: never, is_same_in_place: never, complete: |_, _| {} }
    }

    /// The items of both sides of a list, and what holds it.
    pub(super) fn items<'v>(&self, site: &Site<'v>, within: &Site<'v>) -> [Vec<Item<'v>>; 2] {
        let mut holders = within.sides.iter();
        site.each(|side| self.items_of(side, &site.subject, holders.next().unwrap_or(side)))
    }

    /// The items of a side, which stand below a subject.
    pub(super) fn items_of<'v>(&self, side: &Side<'v>, subject: &str, holder: &Side<'v>) -> Vec<Item<'v>> {
        side.entries().into_iter().map(|entry| self.item(entry, subject, holder)).collect()
    }

    pub(super) fn item<'v>(&self, (number, key, side): Entry<'v>, subject: &str, holder: &Side<'v>) -> Item<'v> {
        let own = self.name.and_then(|key| text(side.get(key).or(side.value)));
        let name = key.map(str::to_owned).or_else(|| own.clone()).unwrap_or_else(|| (number + 1).to_string());
        let (api, shared) = (subject.split('/').next().unwrap_or_default(), side.get("shared"));
        let mut item = Item {
            id: name.clone(),
            subject: format!("{subject}/{name}"),
            shown: own.or_else(|| text(side.value)).unwrap_or_default(),
            kinds: self.kinds,
            facts: self.renamed.map(|kind| (kind, name.clone())).into_iter().collect(),
            sign: String::new(),
            shared: shared.map(|shared| format!("{api}/{}", home(shared, &name))),
            side: Side { place: side.place.of_shared(shared), ..side },
            name,
        };
        (self.complete)(&mut item, holder);
        item
    }

    pub(super) fn pair<'l, 'v>(&self, [old, new]: &'l [Vec<Item<'v>>; 2]) -> Pairs<'l, Item<'v>> {
        let pairs = Pairs::by_key(old, new, |item| &item.id);
        pairs.renamed(self.is_same).renamed_in_place(self.is_same_in_place)
    }
}

impl Item<'_> {
    /// Whether both state the same under one of the keys.
    pub(super) fn shares(&self, other: &Self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.side.get(key).is_some() && self.side.get(key) == other.side.get(key))
    }

    pub(super) fn has_sign_of(&self, other: &Self) -> bool {
        !self.sign.is_empty() && self.sign == other.sign
    }
}

/// The subject, below the API, of what several pages share: a parameter, a row of errors, or a status of all pages.
fn home(shared: &Value, name: &str) -> String {
    let text = |key: &str| shared.get(key).and_then(Value::as_str).unwrap_or_default();
    match (shared.as_str(), text("file").split_once('/')) {
        (Some(key), _) => format!("parameters/{key}"),
        (None, Some((chapter, _))) => format!("{chapter}/errors/{}", text("key")),
        (None, None) if shared.is_object() => format!("errors/{}", text("key")),
        (None, None) => format!("defaults/responses/{name}"),
    }
}

/// A value as it is shown; none when there is none.
pub(super) fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            Some(joined(items.iter().filter_map(Value::as_str))?)
        }
        value => Some(value.to_string()),
    }
}

/// Texts in one line; none when there are none.
pub(super) fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let texts: Vec<_> = texts.collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}
