//! What differs between two lists of public items, as changes of the voice [`Voice::Rust`](api_spec::compare::Voice).

use std::collections::{BTreeMap, BTreeSet};

use api_spec::Place;
use api_spec::compare::{Change, Fact, Kind};

use super::{Item, PublicApi, split};

impl PublicApi {
    /// All differences for callers, type by type. What belongs to a type that is new or gone is not told apart from it.
    /// `described` are the changes of the description between the two: what was renamed there is the same here.
    pub fn compare(&self, after: &Self, described: &[Change]) -> Vec<Change> {
        let (old, new) = (Sides::of(self), Sides::of(after));
        let mut comparison = Comparison { old: &old, new: &new, names: Names::of(described), changes: Vec::new() };
        comparison.names.pair(&old, &new);
        comparison.heads();
        comparison.changes
    }
}

/// A list by name, and what each type has.
struct Sides<'l> {
    heads: BTreeMap<&'l str, &'l Item>,
    members: BTreeMap<&'l str, Vec<&'l Item>>,
}

impl<'l> Sides<'l> {
    fn of(list: &'l PublicApi) -> Self {
        let mut sides = Self { heads: BTreeMap::new(), members: BTreeMap::new() };
        for item in &list.items {
            if item.is_head() {
                sides.heads.insert(&item.name, item);
            } else {
                sides.members.entry(item.owner()).or_default().push(item);
            }
        }
        sides
    }

    fn members(&self, owner: &str) -> &[&'l Item] {
        self.members.get(owner).map_or(&[], Vec::as_slice)
    }
}

/// What is the same under another name.
struct Names<'l> {
    /// The places of what the description calls otherwise, before and after.
    places: BTreeSet<(Place, Place)>,
    /// The present paths of modules and types, by the former ones.
    present: BTreeMap<&'l str, &'l str>,
    /// The present names of types without their paths, by the former ones.
    types: BTreeMap<&'l str, &'l str>,
}

impl<'l> Names<'l> {
    fn of(described: &[Change]) -> Self {
        let renamed = described.iter().filter(|change| change.kind.is_renaming());
        let places = renamed
            .filter_map(|change| Some((change.before.as_ref()?.place.clone(), change.after.as_ref()?.place.clone())));
        Self { places: places.collect(), present: BTreeMap::new(), types: BTreeMap::new() }
    }

    /// Finds the modules and types that were moved or renamed.
    fn pair(&mut self, old: &Sides<'l>, new: &Sides<'l>) {
        let is_left = |(name, item): &(&&'l str, &&'l Item), other: &Sides<'l>| {
            !other.heads.contains_key(*name) && kind(item) != "="
        };
        let mut left: Vec<_> = new.heads.iter().filter(|head| is_left(head, old)).collect();
        for (name, item) in old.heads.iter().filter(|head| is_left(head, new)) {
            let candidates = left.iter().enumerate();
            let candidates = candidates.filter(|(_, (other, it))| api(name) == api(other) && kind(item) == kind(it));
            let moved = candidates.clone().find(|(_, (other, _))| last(name) == last(other));
            let mut renamed = candidates.clone().filter(|(_, (_, other))| self.are_same(item, other));
            let with_another = |(_, (other, _)): &(usize, &(&&str, _))| self.error_of(name).as_deref() == Some(*other);
            let found = moved.or_else(|| renamed.next()).or_else(|| candidates.clone().find(with_another));
            if let Some((number, (other, _))) = found {
                self.present.insert(name, other);
                self.types.insert(last(name), last(other));
                left.remove(number);
            }
        }
    }

    /// The present name of an operation's error, when the operation was renamed.
    fn error_of(&self, name: &str) -> Option<String> {
        let operation = self.present.get(name.strip_suffix("Error")?)?;
        Some(format!("{operation}Error"))
    }

    /// Whether the description calls both the same, or states both in the same place.
    fn are_same(&self, before: &Item, after: &Item) -> bool {
        before.place == after.place && kind(before) != "mod"
            || self.places.contains(&(before.place.clone(), after.place.clone()))
    }

    /// A text in which the types have their present names.
    fn translate(&self, text: &str) -> String {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut translated = String::with_capacity(text.len());
        for part in text.split_inclusive(|c| !is_word(c)) {
            let word = part.trim_end_matches(|c| !is_word(c));
            translated.push_str(self.types.get(word).unwrap_or(&word));
            translated.push_str(part.get(word.len()..).unwrap_or_default());
        }
        translated
    }
}

struct Comparison<'c, 'l> {
    old: &'c Sides<'l>,
    new: &'c Sides<'l>,
    names: Names<'l>,
    changes: Vec<Change>,
}

impl<'l> Comparison<'_, 'l> {
    fn heads(&mut self) {
        let (old, new) = (self.old, self.new);
        for (&name, &before) in &old.heads {
            let now = self.names.present.get(name).copied().unwrap_or(name);
            match new.heads.get(now) {
                Some(after) => self.head(before, after),
                None if is_told_with_another(name, before, old, new) => {}
                None => self.tell(Kind::RustItemRemoved, name, Some(before), None),
            }
        }
        let present: BTreeSet<&str> = self.names.present.values().copied().collect();
        for (&name, &after) in &new.heads {
            let is_new = !old.heads.contains_key(name) && !present.contains(name);
            if is_new && !is_told_with_another(name, after, new, old) {
                self.tell(Kind::RustItemAdded, name, None, Some(after));
            }
        }
    }

    fn head(&mut self, before: &'l Item, after: &'l Item) {
        let name = before.name.as_str();
        if is_alias_within(before) && is_alias_within(after) {
            return;
        }
        if last(name) != last(&after.name) {
            self.tell(Kind::RustItemRenamed, name, Some(before), Some(after));
        } else if name != after.name {
            self.tell(Kind::RustItemMoved, name, Some(before), Some(after));
        }
        if self.names.translate(&before.signature) != after.signature {
            self.tell(Kind::RustSignatureChanged, name, Some(before), Some(after));
        } else if before.wire != after.wire {
            self.tell(Kind::RustWireChanged, name, Some(before), Some(after));
        }
        // A struct that is an enum now has nothing left in common.
        if kind(before) == kind(after) {
            self.members(name, &after.name);
        }
    }

    fn members(&mut self, old_owner: &str, new_owner: &str) {
        let (old, new) = (self.old.members(old_owner), self.new.members(new_owner));
        let mut pairs: Vec<(Option<&Item>, Option<&Item>)> = Vec::new();
        let mut left: Vec<&Item> = new.to_vec();
        let mut take = |is_it: &dyn Fn(&Item) -> bool| {
            let number = left.iter().position(|item| is_it(item))?;
            Some(left.remove(number))
        };
        for before in old {
            let key = self.key(before, old_owner);
            pairs.push((Some(before), take(&|after| key == self.key(after, new_owner))));
        }
        for (before, after) in &mut pairs {
            if let (Some(before), None) = (*before, *after) {
                *after = take(&|after| self.is_renamed(before, after));
            }
        }
        pairs.extend(left.into_iter().map(|after| (None, Some(after))));
        for (before, after) in pairs {
            let kind = match (before, after) {
                (Some(before), Some(after)) => self.kind_of_change((before, old), (after, new)),
                (None, _) => Some(Kind::RustItemAdded),
                (_, None) => Some(Kind::RustItemRemoved),
            };
            if let (Some(kind), Some(item)) = (kind, before.or(after)) {
                let subject = format!(
                    "{old_owner}{}",
                    item.name.strip_prefix(if before.is_some() { old_owner } else { new_owner }).unwrap_or_default()
                );
                self.tell(kind, &subject, before, after);
            }
        }
    }

    /// What a member is called below its owner: `.field`, `::function`, `: Trait`.
    fn key(&self, item: &Item, owner: &str) -> String {
        let name = item.name.strip_prefix(owner).unwrap_or_default();
        let of_trait = if item.is_trait() { item.signature.split("<Item").next().unwrap_or_default() } else { "" };
        format!("{name}{of_trait}")
    }

    fn is_renamed(&self, before: &Item, after: &Item) -> bool {
        let is_same = !before.wire.is_empty() && before.wire == after.wire
            || self.names.places.contains(&(before.place.clone(), after.place.clone()));
        class(before) == class(after) && self.names.translate(&before.signature) == after.signature && is_same
    }

    fn kind_of_change(&self, (before, old): (&Item, &[&Item]), (after, new): (&Item, &[&Item])) -> Option<Kind> {
        if self.names.translate(&before.signature) != after.signature {
            return Some(Kind::RustSignatureChanged);
        }
        if last(&before.name) != last(&after.name) && !before.is_trait() {
            return Some(Kind::RustItemRenamed);
        }
        if before.wire == after.wire {
            return None;
        }
        let (was, is) = (parts(before), parts(after));
        // What this item stood for, or stands for now, is what another one stands for.
        let others = |all: &[&Item], item: &Item, wanted: Vec<&&str>| {
            let others = all.iter().filter(|other| other.name != item.name && class(other) == class(item));
            others.flat_map(|other| parts(other)).any(|part| wanted.contains(&&part))
        };
        let gone = was.difference(&is).collect::<Vec<_>>();
        let come = is.difference(&was).collect::<Vec<_>>();
        let is_reaimed = gone.is_empty() && come.is_empty() || others(new, after, gone) || others(old, before, come);
        Some(if is_reaimed { Kind::RustItemReaimed } else { Kind::RustWireChanged })
    }

    fn tell(&mut self, kind: Kind, subject: &str, before: Option<&Item>, after: Option<&Item>) {
        let item = before.or(after);
        let is_function = item.is_some_and(|item| item.signature.starts_with('(') && !item.is_head());
        let of_trait = item.filter(|item| item.is_trait()).map_or("", |item| &item.signature);
        let subject = format!("{subject}{}{of_trait}", if is_function { "()" } else { "" });
        let is_named = kind == Kind::RustItemRenamed || kind == Kind::RustItemMoved;
        let fact = |item: &Item| Fact::new(shown(item, is_named), item.place.clone());
        self.changes.push(Change { kind, subject, before: before.map(fact), after: after.map(fact) });
    }
}

/// An item as people read it.
fn shown(item: &Item, is_named: bool) -> String {
    let Item { name, signature, wire, .. } = item;
    let name = match (item.is_head(), is_named) {
        (true, true) => return name.clone(),
        (true, false) => "",
        (false, _) if item.is_trait() => "",
        (false, _) => last(name),
    };
    let gap = if wire.is_empty() { "" } else { "  " };
    format!("{name}{signature}{gap}{wire}").trim_start_matches([' ', ':']).to_owned()
}

/// Whether what holds the item came or went as a whole, or the item is another name for one that did.
fn is_told_with_another(name: &str, item: &Item, here: &Sides<'_>, there: &Sides<'_>) -> bool {
    let api = api(name);
    if api != name && !there.heads.contains_key(api) {
        return true;
    }
    let target = item.signature.strip_prefix(" = ").map(|target| format!("{api}::{target}"));
    target.is_some_and(|target| here.heads.contains_key(target.as_str()) && !there.heads.contains_key(target.as_str()))
}

/// Whether the item is another name for one of the same API, which is compared where it stands.
fn is_alias_within(item: &Item) -> bool {
    item.signature.starts_with(" = ") && !item.signature.starts_with(" = runtime::")
}

/// The module of the API.
fn api(name: &str) -> &str {
    name.split("::").next().unwrap_or_default()
}

/// `struct`, `enum`, `request`
fn kind(item: &Item) -> &str {
    item.signature.split_whitespace().next().unwrap_or_default()
}

/// Whether it is a field, or something else that a type has.
fn class(item: &Item) -> (bool, bool) {
    (item.name.contains('.'), item.is_trait())
}

/// What an item is on the wire, part by part.
fn parts(item: &Item) -> BTreeSet<&str> {
    item.wire.split(", ").filter(|part| !part.is_empty()).collect()
}

fn last(name: &str) -> &str {
    split(name).map_or(name, |(_, last)| last)
}
