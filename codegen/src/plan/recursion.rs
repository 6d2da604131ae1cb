//! Types that hold themselves, directly or through others: where the cycle closes, the field is boxed.
//!
//! A list or a map is a box already, so only fields that hold a struct as it is count.

use std::collections::BTreeMap;

use petgraph::{algo::kosaraju_scc, graph::DiGraph};

use super::{ApiPlan, Field, NamedKind, Ty, TypeKind};

/// Boxes every field that leads back to its own struct.
pub(super) fn box_cycles(plan: &mut ApiPlan<'_>) {
    let cycles = cycles(plan);
    for ty in plan.types_mut() {
        let TypeKind::Object(fields) = &mut ty.kind else { continue };
        let own = cycles.get(&ty.name);
        for field in fields {
            if held(field).and_then(|name| cycles.get(name)).is_some_and(|cycle| Some(cycle) == own) {
                field.ty = Ty::Boxed(Box::new(field.ty.clone()));
            }
        }
    }
}

/// The number of the group that each type belongs to: two types of a group lead to each other.
fn cycles(plan: &ApiPlan<'_>) -> BTreeMap<String, usize> {
    let mut graph = DiGraph::<&str, ()>::new();
    let nodes: BTreeMap<&str, _> = plan.types().map(|ty| (ty.name.as_str(), graph.add_node(&ty.name))).collect();
    for ty in plan.types() {
        for target in ty.fields().iter().filter_map(held) {
            if let (Some(&from), Some(&to)) = (nodes.get(ty.name.as_str()), nodes.get(target)) {
                graph.add_edge(from, to, ());
            }
        }
    }
    // Kosaraju's algorithm, because this one does not recurse: a description may nest as deep as it likes.
    let groups = kosaraju_scc(&graph).into_iter().enumerate();
    let numbered = groups.flat_map(|(number, members)| members.into_iter().map(move |member| (member, number)));
    numbered.filter_map(|(member, number)| Some(((*graph.node_weight(member)?).to_owned(), number))).collect()
}

/// The struct that a field holds as it is.
fn held<'f>(field: &'f Field<'_>) -> Option<&'f str> {
    match &field.ty {
        Ty::Named(named) if named.kind == NamedKind::Object => Some(&named.name),
        _ => None,
    }
}
