//! What differs between two surfaces.

use std::collections::{BTreeMap, BTreeSet};

use api_spec::Place;
use api_spec::compare::{Change, Fact, Kind, Pair, Pairs};

use super::{Item, Member, MemberKind};

/// All differences, item by item. What belongs to an item that is new or gone is not told apart from it. What was
/// renamed in the description is the same in Rust too.
pub(super) fn compare(before: &[Item], after: &[Item], described: &[Change]) -> Vec<Change> {
    let mut compared = Compared { same: same(described), names: BTreeMap::new(), changes: Vec::new() };
    let pairs = Pairs::by_key(before, after, |item| &item.path).renamed(|old, new| {
        old.form == new.form && compared.is_same((&old.place, &old.sentence), (&new.place, &new.sentence))
    });
    compared.names = renamed(&pairs);
    // What is documented by the name of a type that was renamed: the errors of an operation.
    let pairs = pairs.renamed(|old, new| compared.is_renamed_with_another(old, new));
    compared.names.extend(renamed(&pairs));
    let paths = |items: &[Item]| items.iter().map(|item| item.path.clone()).collect::<BTreeSet<_>>();
    let (old_paths, new_paths) = (paths(before), paths(after));
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => compared.item(old, new),
            Pair::Removed(_, old) if is_in_module(old, &new_paths) => {
                compared.removed(&old.path, Fact::new(&old.form, old.place.clone()));
            }
            Pair::Added(_, new) if is_in_module(new, &old_paths) => {
                compared.added(&new.path, Fact::new(&new.form, new.place.clone()));
            }
            Pair::Removed(..) | Pair::Added(..) => {}
        }
    }
    compared.changes
}

/// The places of what is the same under another name, before and after.
fn same(described: &[Change]) -> BTreeSet<(Place, Place)> {
    let renamed = described.iter().filter(|change| change.kind.is_renaming());
    renamed
        .filter_map(|change| Some((change.before.as_ref()?.place.clone(), change.after.as_ref()?.place.clone())))
        .collect()
}

/// The new names of the types that were renamed, by the former ones.
fn renamed(pairs: &Pairs<'_, Item>) -> BTreeMap<String, String> {
    let names = pairs.iter().filter_map(|pair| match pair {
        Pair::Renamed((_, old), (_, new)) => Some((last(&old.path), last(&new.path))),
        _ => None,
    });
    names.collect()
}

/// Whether the module of the item's API is there on the other side too; if not, that is told of the module.
fn is_in_module(item: &Item, other: &BTreeSet<String>) -> bool {
    item.path.split_once("::").is_none_or(|(root, _)| other.contains(root))
}

struct Compared {
    changes: Vec<Change>,
    same: BTreeSet<(Place, Place)>,
    /// The new names of types that were renamed, by the former ones.
    names: BTreeMap<String, String>,
}

impl Compared {
    fn item(&mut self, before: &Item, after: &Item) {
        if before.path != after.path {
            self.both(Kind::RustItemRenamed, &before.path, (before, &before.path), (after, &after.path));
        }
        if before.home != after.home {
            self.both(Kind::RustItemMoved, &before.path, (before, &before.home), (after, &after.home));
        }
        if self.under_new_names(&before.form) != after.form {
            // A struct that is an enum now has nothing left in common.
            return self.both(Kind::RustSignatureChanged, &before.path, (before, &before.form), (after, &after.form));
        }
        let pairs =
            Pairs::by_key(&before.members, &after.members, |member| (member.kind, self.under_new_names(&member.name)));
        let pairs = pairs.renamed(|old, new| self.is_renamed(old, new));
        let pairs: Vec<_> = pairs.iter().collect();
        for pair in pairs {
            match pair {
                Pair::Both((_, old), (_, new)) if self.is_same_to_callers(old, new) => {}
                Pair::Both((_, old), (_, new)) => self.member(Kind::RustSignatureChanged, before, old, new),
                Pair::Renamed((_, old), (_, new)) => self.member(Kind::RustItemRenamed, before, old, new),
                Pair::Removed(_, old) => self.removed(&subject(before, old), Fact::new(&old.shown, old.place.clone())),
                Pair::Added(_, new) => self.added(&subject(before, new), Fact::new(&new.shown, new.place.clone())),
            }
        }
    }

    /// Whether a call, or a use, that was right before still is and means the same.
    fn is_same_to_callers(&self, before: &Member, after: &Member) -> bool {
        self.under_new_names(&before.form) == after.form && !is_permuted(&before.arguments, &after.arguments)
    }

    fn is_renamed(&self, before: &Member, after: &Member) -> bool {
        before.kind == after.kind
            && before.kind != MemberKind::Implementation
            && self.under_new_names(&before.form) == after.form
            && self.is_same((&before.place, &before.sentence), (&after.place, &after.sentence))
    }

    /// Whether two things of different names are the same: by the description, or as they stand in the same place with
    /// the same documentation and only their Rust names differ.
    fn is_same(&self, before: (&Place, &Option<String>), after: (&Place, &Option<String>)) -> bool {
        before == after || self.same.contains(&(before.0.clone(), after.0.clone()))
    }

    fn is_renamed_with_another(&self, before: &Item, after: &Item) -> bool {
        let sentence = before.sentence.as_ref().map(|sentence| self.under_new_names(sentence));
        before.form == after.form && sentence.is_some() && sentence == after.sentence && names(before) == names(after)
    }

    /// A text in which the types have the names of after.
    fn under_new_names(&self, text: &str) -> String {
        if self.names.is_empty() {
            return text.to_owned();
        }
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let mut renamed = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let (head, tail) = rest.split_at(word);
            renamed.push_str(self.names.get(head).map_or(head, String::as_str));
            let gap = tail.find(is_word).unwrap_or(tail.len());
            let (gap, tail) = tail.split_at(gap);
            renamed.push_str(gap);
            rest = tail;
        }
        renamed
    }

    fn both(&mut self, kind: Kind, subject: &str, before: (&Item, &str), after: (&Item, &str)) {
        self.changes.push(Change {
            kind,
            subject: subject.to_owned(),
            before: Some(Fact::new(before.1, before.0.place.clone())),
            after: Some(Fact::new(after.1, after.0.place.clone())),
        });
    }

    fn member(&mut self, kind: Kind, owner: &Item, before: &Member, after: &Member) {
        self.changes.push(Change {
            kind,
            subject: subject(owner, before),
            before: Some(Fact::new(&before.shown, before.place.clone())),
            after: Some(Fact::new(&after.shown, after.place.clone())),
        });
    }

    fn removed(&mut self, subject: &str, before: Fact) {
        let subject = subject.to_owned();
        self.changes.push(Change { kind: Kind::RustItemRemoved, subject, before: Some(before), after: None });
    }

    fn added(&mut self, subject: &str, after: Fact) {
        let subject = subject.to_owned();
        self.changes.push(Change { kind: Kind::RustItemAdded, subject, before: None, after: Some(after) });
    }
}

fn names(item: &Item) -> Vec<(MemberKind, &str)> {
    item.members.iter().map(|member| (member.kind, member.name.as_str())).collect()
}

/// Whether the same names come in another order.
fn is_permuted(before: &[String], after: &[String]) -> bool {
    let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
    before != after && sorted(before) == sorted(after)
}

/// What a member is called: `iotda_v5::FileLocation.bucket`, `iotda_v5::FileLocation::new()`.
fn subject(owner: &Item, member: &Member) -> String {
    let (owner, name) = (&owner.path, &member.name);
    match member.kind {
        MemberKind::Field => format!("{owner}.{name}"),
        MemberKind::Variant | MemberKind::Constant => format!("{owner}::{name}"),
        MemberKind::Function => format!("{owner}::{name}()"),
        MemberKind::Implementation => format!("{owner}: {name}"),
    }
}

fn last(path: &str) -> String {
    path.rsplit("::").next().unwrap_or(path).to_owned()
}
