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
    more.retain(|structure| match structures.iter().find(|other| other.name == structure.name) {
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
    let mut wanted = Wanted::default();
    roots.into_iter().for_each(|field| wanted.want(field.kind.as_ref()));
    let captions: BTreeSet<String> = tables.iter().filter_map(|table| table.name.as_deref()).map(plain).collect();
    let described: BTreeSet<&str> = known.iter().map(|other| other.name.as_str()).collect();
    let (mut structures, mut taken): (Vec<Structure>, BTreeSet<String>) = Default::default();
    for table in tables {
        let Loose { name, line, fields, checks: mut doubts } = table;
        let name = match name {
            // The caption may spell it a little differently.
            Some(name) => wanted.by_plain.get(&plain(&name)).cloned().unwrap_or(name),
            None => {
                let is_left = |plain: &String| !taken.contains(plain) && !captions.contains(plain);
                let left = wanted.in_order.iter().filter(|(plain, _)| is_left(plain)).map(|(_, name)| name);
                let left: Vec<&String> = left.collect();
                let fresh = left.iter().find(|name| !described.contains(name.as_str()));
                let Some(name) = fresh.or(left.first()) else {
                    checks.push(Check::new(line, "a table of which the page does not say what it describes"));
                    continue;
                };
                if left.len() > 1 {
                    doubts.push(Check::new(line, format!("whether this table describes {name}")));
                }
                (*name).clone()
            }
        };
        if !taken.insert(plain(&name)) {
            checks.push(Check::new(line, format!("a second table of {name}")));
            continue;
        }
        fields.iter().for_each(|field| wanted.want(field.kind.as_ref()));
        structures.push(Structure { name, line, fields, checks: doubts });
    }
    structures
}

/// The structures that fields refer to.
#[derive(Default)]
struct Wanted {
    /// Each name once, after its plain form.
    in_order: Vec<(String, String)>,
    names: BTreeSet<String>,
    /// The first of the names that differ in spelling only.
    by_plain: BTreeMap<String, String>,
}

impl Wanted {
    fn want(&mut self, kind: Option<&Kind>) {
        match kind {
            Some(Kind::Structure(name)) => {
                if self.names.insert(name.clone()) {
                    self.in_order.push((plain(name), name.clone()));
                    self.by_plain.entry(plain(name)).or_insert_with(|| name.clone());
                }
            }
            Some(Kind::Array(inner) | Kind::Map(inner)) => self.want(Some(inner)),
            _ => {}
        }
    }
}

/// A name without what captions and fields spell differently.
fn plain(name: &str) -> String {
    name.to_lowercase().replace('_', "")
}
