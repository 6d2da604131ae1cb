//! What differs between two lists of public items, as changes of the voice [`Voice::Rust`](api_spec::compare::Voice).

use std::collections::{BTreeMap, BTreeSet};

use api_spec::Place;
use api_spec::compare::{Change, Fact, Kind};

use super::{Item, PublicApi, split};

impl PublicApi {
    /// All differences for callers, type by type. Members of a type that is new or gone are not reported by themselves.
    /// `described` are the changes of the description between the two: what was renamed there is the same thing here.
    pub fn compare(&self, after: &Self, described: &[Change]) -> Vec<Change> {
        let renamed = described.iter().filter(|change| change.kind.is_renaming());
        let places = renamed.filter_map(|change| Some((&change.before.as_ref()?.place, &change.after.as_ref()?.place)));
        let mut comparison = Comparison { renamed: places.collect(), types: BTreeMap::new(), changes: Vec::new() };
        comparison.heads(self, after);
        comparison.changes
    }

    /// The modules and types.
    fn heads(&self) -> Vec<&Item> {
        self.items.iter().filter(|item| item.is_head()).collect()
    }

    /// What each type has.
    fn members(&self) -> BTreeMap<&str, Vec<&Item>> {
        let mut members = BTreeMap::<_, Vec<_>>::new();
        for item in self.items.iter().filter(|item| !item.is_head()) {
            members.entry(item.owner()).or_default().push(item);
        }
        members
    }
}

/// The items of two lists: which are the same, which are only in one.
struct Pairs<'l> {
    old: Vec<(&'l Item, Option<&'l Item>)>,
    new: Vec<&'l Item>,
}

impl<'l> Pairs<'l> {
    /// Pairs what is left over where `are_same` holds, each item once.
    fn by(&mut self, are_same: impl Fn(&Item, &Item) -> bool) {
        for (before, after) in self.old.iter_mut().filter(|(_, after)| after.is_none()) {
            let number = self.new.iter().position(|item| are_same(before, item));
            *after = number.map(|number| self.new.remove(number));
        }
    }

    fn iter(&self) -> impl Iterator<Item = (Option<&'l Item>, Option<&'l Item>)> {
        let old = self.old.iter().map(|(before, after)| (Some(*before), *after));
        old.chain(self.new.iter().map(|after| (None, Some(*after))))
    }
}

struct Comparison<'l> {
    /// The places of what was renamed in the description, before and after.
    renamed: BTreeSet<(&'l Place, &'l Place)>,
    /// The present names of types, by the former ones.
    types: BTreeMap<&'l str, &'l str>,
    changes: Vec<Change>,
}

impl<'l> Comparison<'l> {
    fn heads(&mut self, old: &'l PublicApi, new: &'l PublicApi) {
        let mut pairs = Pairs { old: old.heads().into_iter().map(|item| (item, None)).collect(), new: new.heads() };
        pairs.by(|before, after| before.name == after.name);
        pairs.by(|before, after| are_alike(before, after) && last(before) == last(after));
        pairs.by(|before, after| are_alike(before, after) && self.are_same(before, after));
        self.note_types(&pairs);
        // The error of an operation goes with it.
        let operation = |item: &Item| last(item).strip_suffix("Error").map(|name| self.translate(name));
        pairs.by(|before, after| {
            are_alike(before, after) && operation(before).as_deref() == last(after).strip_suffix("Error")
        });
        self.note_types(&pairs);

        let (old_members, new_members) = (old.members(), new.members());
        let names = |heads: Vec<&'l Item>| heads.into_iter().map(|head| head.name.as_str()).collect::<BTreeSet<_>>();
        let (old_names, new_names) = (names(old.heads()), names(new.heads()));
        for pair in pairs.iter() {
            match pair {
                (Some(before), Some(after)) => {
                    self.head(before, after);
                    // A struct that is an enum now has nothing left in common.
                    if kind(before) == kind(after) {
                        self.members(members_of(&old_members, before), members_of(&new_members, after));
                    }
                }
                (Some(before), None) if !is_reported_elsewhere(before, &old_names, &new_names) => {
                    self.report(Kind::RustItemRemoved, pair);
                }
                (None, Some(after)) if !is_reported_elsewhere(after, &new_names, &old_names) => {
                    self.report(Kind::RustItemAdded, pair);
                }
                _ => {}
            }
        }
    }

    fn note_types(&mut self, pairs: &Pairs<'l>) {
        let both = pairs.old.iter().filter_map(|(before, after)| Some((last(before), last((*after)?))));
        self.types.extend(both.filter(|(before, after)| before != after));
    }

    fn head(&mut self, before: &Item, after: &Item) {
        // Another name for an item of the same API is compared where that one stands.
        if is_alias(before) && is_alias(after) {
            return;
        }
        let pair = (Some(before), Some(after));
        if last(before) != last(after) {
            self.report(Kind::RustItemRenamed, pair);
        } else if before.name != after.name {
            self.report(Kind::RustItemMoved, pair);
        }
        if self.translate(&before.signature) != after.signature {
            self.report(Kind::RustSignatureChanged, pair);
        } else if before.wire != after.wire {
            self.report(Kind::RustWireChanged, pair);
        }
    }

    fn members(&mut self, old: &[&'l Item], new: &[&'l Item]) {
        let mut pairs = Pairs { old: old.iter().map(|item| (*item, None)).collect(), new: new.to_vec() };
        pairs.by(|before, after| member(before) == member(after));
        pairs.by(|before, after| {
            let are_same = !before.wire.is_empty() && before.wire == after.wire || self.is_renamed(before, after);
            are_same && class(before) == class(after) && self.translate(&before.signature) == after.signature
        });
        for pair in pairs.iter() {
            let kind = match pair {
                (Some(before), Some(after)) => self.kind_of_change((before, old), (after, new)),
                (Some(_), None) => Some(Kind::RustItemRemoved),
                (None, _) => Some(Kind::RustItemAdded),
            };
            kind.into_iter().for_each(|kind| self.report(kind, pair));
        }
    }

    fn kind_of_change(&self, (before, old): (&Item, &[&Item]), (after, new): (&Item, &[&Item])) -> Option<Kind> {
        if self.translate(&before.signature) != after.signature {
            return Some(Kind::RustSignatureChanged);
        }
        if member(before) != member(after) {
            return Some(Kind::RustItemRenamed);
        }
        // What this item stood for, or stands for now, is what another one stands for.
        let (was, is) = (parts(before), parts(after));
        let others = |all: &[&Item], item: &Item, wanted: BTreeSet<&str>| {
            let others = all.iter().filter(|other| other.name != item.name && class(other) == class(item));
            others.flat_map(|other| parts(other)).any(|part| wanted.contains(part))
        };
        let is_reaimed = was == is || others(new, after, &was - &is) || others(old, before, &is - &was);
        (before.wire != after.wire).then_some(if is_reaimed { Kind::RustItemReaimed } else { Kind::RustWireChanged })
    }

    /// Whether the description calls both the same, or states both in the same place.
    fn are_same(&self, before: &Item, after: &Item) -> bool {
        before.place == after.place && kind(before) != "mod" || self.is_renamed(before, after)
    }

    fn is_renamed(&self, before: &Item, after: &Item) -> bool {
        self.renamed.contains(&(&before.place, &after.place))
    }

    /// A text in which the types have their present names.
    fn translate(&self, text: &str) -> String {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let parts = text.split_inclusive(|c| !is_word(c)).map(|part| {
            let (word, rest) = part.split_at(part.trim_end_matches(|c| !is_word(c)).len());
            [self.types.get(word).copied().unwrap_or(word), rest].concat()
        });
        parts.collect()
    }

    fn report(&mut self, kind: Kind, (before, after): (Option<&Item>, Option<&Item>)) {
        let Some(item) = before.or(after) else { return };
        let more = match item.signature.as_str() {
            function if function.starts_with('(') => "()",
            of_trait if item.is_trait() => of_trait,
            _ => "",
        };
        let is_named = kind == Kind::RustItemRenamed || kind == Kind::RustItemMoved;
        let fact = |item: &Item| Fact::new(shown(item, is_named), item.place.clone());
        let subject = format!("{}{more}", item.name);
        self.changes.push(Change { kind, subject, before: before.map(fact), after: after.map(fact) });
    }
}

/// What a type has.
fn members_of<'m, 'l>(members: &'m BTreeMap<&str, Vec<&'l Item>>, head: &Item) -> &'m [&'l Item] {
    members.get(head.name.as_str()).map_or(&[], Vec::as_slice)
}

/// An item as people read it.
fn shown(item: &Item, is_named: bool) -> String {
    let Item { name, signature, wire, .. } = item;
    if item.is_head() && is_named {
        return name.clone();
    }
    let name = if item.is_head() || item.is_trait() { "" } else { last(item) };
    format!("{name}{signature}  {wire}").trim_matches([' ', ':']).to_owned()
}

/// Whether what holds the item came or went as a whole, or the item is another name for one that did.
fn is_reported_elsewhere(item: &Item, here: &BTreeSet<&str>, there: &BTreeSet<&str>) -> bool {
    let api = api(item);
    let target = item.signature.strip_prefix(" = ").map(|target| format!("{api}::{target}"));
    api != item.name && !there.contains(api)
        || target.is_some_and(|target| here.contains(target.as_str()) && !there.contains(target.as_str()))
}

/// Whether both are of one API and of one kind.
fn are_alike(before: &Item, after: &Item) -> bool {
    api(before) == api(after) && kind(before) == kind(after) && !is_alias(before)
}

fn is_alias(item: &Item) -> bool {
    item.signature.starts_with(" = ") && !item.signature.starts_with(" = runtime::")
}

/// The module of the API.
fn api(item: &Item) -> &str {
    item.name.split("::").next().unwrap_or_default()
}

/// `struct`, `enum`, `request`
fn kind(item: &Item) -> &str {
    item.signature.split_whitespace().next().unwrap_or_default()
}

/// What a member is called below its owner: `.field`, `::function`, `: Trait`.
fn member(item: &Item) -> (&str, &str) {
    let name = item.name.strip_prefix(item.owner()).unwrap_or_default();
    (name, if item.is_trait() { item.signature.split("<Item").next().unwrap_or_default() } else { "" })
}

/// Whether it is a field, or something else that a type has.
fn class(item: &Item) -> (bool, bool) {
    (item.name.contains('.'), item.is_trait())
}

/// What an item is on the wire, part by part.
fn parts(item: &Item) -> BTreeSet<&str> {
    item.wire.split(", ").filter(|part| !part.is_empty()).collect()
}

fn last(item: &Item) -> &str {
    split(&item.name).map_or(item.name.as_str(), |(_, last)| last)
}
