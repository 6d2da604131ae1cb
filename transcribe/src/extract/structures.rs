//! Which table describes which structure.
//!
//! Captions say it, where a copy has kept them. Without them the tables stand in the order in which fields refer to
//! structures; with more than one left to choose from, the choice is marked.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Check, Field, Structure};
use crate::value_type::Kind;

/// A table of a structure, whose name may be lost.
pub(super) struct Loose {
    pub name: Option<String>,
    pub line: usize,
    pub fields: Vec<Field>,
    pub checks: Vec<Check>,
}

/// Gives each table the name of a structure that fields refer to.
pub(super) fn resolve(
    body: Vec<&mut Field>,
    of_request: Vec<Loose>,
    answers: Vec<&mut Field>,
    of_responses: Vec<Loose>,
    checks: &mut Vec<Check>,
) -> Vec<Structure> {
    let mut structures = named(body.iter().map(|field| &**field).collect(), of_request, &[], checks);
    let mut more = named(answers.iter().map(|field| &**field).collect(), of_responses, &structures, checks);
    // The same name for something else in the answer.
    let mut renamed = Vec::new();
    let by_name: BTreeMap<&str, &Structure> =
        structures.iter().map(|structure| (structure.name.as_str(), structure)).collect();
    more.retain(|structure| match by_name.get(structure.name.as_str()) {
        Some(other) if is_same(other, structure) => false,
        Some(_) => {
            renamed.push(structure.name.clone());
            true
        }
        None => true,
    });
    for old in &renamed {
        let new = format!("{old}Response");
        let fields = answers_and(&mut more);
        fields.for_each(|field| rename(field.kind.as_mut(), old, &new));
        more.iter_mut()
            .filter(|structure| structure.name == *old)
            .for_each(|structure| structure.name.clone_from(&new));
    }
    for field in answers {
        for old in &renamed {
            rename(field.kind.as_mut(), old, &format!("{old}Response"));
        }
    }
    structures.append(&mut more);
    structures
}

fn answers_and(structures: &mut [Structure]) -> impl Iterator<Item = &mut Field> {
    structures.iter_mut().flat_map(|structure| &mut structure.fields)
}

fn is_same(a: &Structure, b: &Structure) -> bool {
    let names = |structure: &Structure| {
        structure.fields.iter().map(|field| (field.name.clone(), field.kind.clone())).collect::<Vec<_>>()
    };
    names(a) == names(b)
}

fn rename(kind: Option<&mut Kind>, old: &str, new: &str) {
    match kind {
        Some(Kind::Structure(name)) if name == old => *name = new.to_owned(),
        Some(Kind::Array(inner) | Kind::Map(inner)) => rename(Some(inner), old, new),
        _ => {}
    }
}

fn named(roots: Vec<&Field>, tables: Vec<Loose>, known: &[Structure], checks: &mut Vec<Check>) -> Vec<Structure> {
    let mut names = Names {
        captions: tables.iter().filter_map(|table| table.name.as_deref()).map(plain).collect(),
        known: known.iter().map(|other| other.name.as_str()).collect(),
        ..Names::default()
    };
    roots.into_iter().for_each(|field| names.want(field.kind.as_ref()));
    let mut structures: Vec<Structure> = Vec::new();
    for table in tables {
        let Loose { name, line, fields, checks: mut doubts } = table;
        let name = match name {
            // The caption may spell it a little differently.
            Some(name) => names.as_wanted(&name).cloned().unwrap_or(name),
            None => {
                let Some(name) = names.next().cloned() else {
                    checks.push(Check::new(line, "a table of which the page does not say what it describes"));
                    continue;
                };
                if names.left.len() > 1 {
                    doubts.push(Check::new(line, format!("whether this table describes {name}")));
                }
                name
            }
        };
        if !names.take(&name) {
            checks.push(Check::new(line, format!("a second table of {name}")));
            continue;
        }
        fields.iter().for_each(|field| names.want(field.kind.as_ref()));
        structures.push(Structure { name, line, fields, checks: doubts });
    }
    structures
}

/// The structures that fields refer to, by their numbers, and what has a table.
#[derive(Default)]
struct Names<'k> {
    wanted: Vec<String>,
    seen: BTreeSet<String>,
    by_plain: BTreeMap<String, Vec<usize>>,
    /// Those without a table and a caption, and those of them that the request does not describe.
    left: BTreeSet<usize>,
    fresh: BTreeSet<usize>,
    taken: BTreeSet<String>,
    captions: BTreeSet<String>,
    known: BTreeSet<&'k str>,
}

impl Names<'_> {
    fn want(&mut self, kind: Option<&Kind>) {
        match kind {
            Some(Kind::Structure(name)) if self.seen.insert(name.clone()) => {
                let (number, plain) = (self.wanted.len(), plain(name));
                if !self.captions.contains(&plain) && !self.taken.contains(&plain) {
                    self.left.insert(number);
                    if !self.known.contains(name.as_str()) {
                        self.fresh.insert(number);
                    }
                }
                self.by_plain.entry(plain).or_default().push(number);
                self.wanted.push(name.clone());
            }
            Some(Kind::Array(inner) | Kind::Map(inner)) => self.want(Some(inner)),
            _ => {}
        }
    }

    /// A name as the first field spells it.
    fn as_wanted(&self, name: &str) -> Option<&String> {
        self.wanted.get(*self.by_plain.get(&plain(name))?.first()?)
    }

    /// The structure whose table comes next.
    fn next(&self) -> Option<&String> {
        self.wanted.get(*self.fresh.first().or(self.left.first())?)
    }

    /// Gives a structure its table; false when it has one.
    fn take(&mut self, name: &str) -> bool {
        let plain = plain(name);
        for number in self.by_plain.get(&plain).into_iter().flatten() {
            self.left.remove(number);
            self.fresh.remove(number);
        }
        self.taken.insert(plain)
    }
}

/// A name without what captions and fields spell differently.
fn plain(name: &str) -> String {
    name.to_lowercase().replace('_', "")
}
