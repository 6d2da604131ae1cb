//! What requests hold: a type that is sent gets a constructor, and a text that stands in a path must be a segment of one.

use std::collections::{BTreeMap, BTreeSet};

use api_spec::model::{Location, Supplier};

use super::{ApiPlan, Goes};

/// Marks every type that an operation sends.
pub(super) fn mark(plan: &mut ApiPlan<'_>) {
    let reaches = reaches(plan);
    let operations = || plan.chapters.iter().flat_map(|chapter| &chapter.pages).map(|page| &page.operation);
    let fields = operations().flat_map(|operation| &operation.inputs).map(|input| &input.field);
    let named = fields.chain(&plan.scope).filter_map(|field| field.ty.named()).map(|named| named.name.clone());
    let sent = closure(named.collect(), &reaches);
    let in_path: BTreeSet<String> = operations()
        .flat_map(|operation| &operation.inputs)
        .filter(|input| matches!(input.goes, Goes::Parameter(parameter) if parameter.location == Location::Path))
        .map(|input| &input.field)
        .chain(plan.scope.iter().filter(|field| is_in_path(plan, field.wire)))
        .filter_map(|field| field.ty.named())
        .map(|named| named.name.clone())
        .collect();
    for ty in plan.types_mut() {
        ty.sent = sent.contains(&ty.name);
        ty.in_path = in_path.contains(&ty.name);
    }
}

/// Whether the client supplies a segment of paths by this name.
fn is_in_path(plan: &ApiPlan<'_>, name: &str) -> bool {
    let mut shared = plan.api.parameters.iter().map(|shared| &shared.parameter);
    shared.any(|shared| {
        shared.supplied_by == Supplier::Client && shared.location == Location::Path && shared.name == name
    })
}

/// The types that each type holds.
fn reaches(plan: &ApiPlan<'_>) -> BTreeMap<String, Vec<String>> {
    let types = plan.types().map(|ty| {
        let held = ty.fields().iter().filter_map(|field| field.ty.named()).map(|named| named.name.clone());
        (ty.name.clone(), held.collect())
    });
    types.collect()
}

fn closure(mut open: Vec<String>, reaches: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(held) = reaches.get(&name)
            && found.insert(name)
        {
            open.extend(held.iter().cloned());
        }
    }
    found
}
