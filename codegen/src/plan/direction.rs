//! Which way each type goes: into requests, out of answers, or both. A type gets only the code that its way needs.

use std::collections::{BTreeMap, BTreeSet};

use super::{ApiPlan, Output};

/// Marks every type that an operation sends or receives.
pub(super) fn mark(plan: &mut ApiPlan<'_>) {
    let reaches = reaches(plan);
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for page in plan.chapters.iter().flat_map(|chapter| &chapter.pages) {
        let inputs = page.operation.inputs.iter().map(|input| &input.field);
        sent.extend(inputs.filter_map(|field| field.ty.named()).map(|named| named.name.clone()));
        if let Output::Json(ty) = &page.operation.output {
            received.extend(ty.named().map(|named| named.name.clone()));
        }
    }
    sent.extend(plan.scope.iter().filter_map(|field| field.ty.named()).map(|named| named.name.clone()));
    let (sent, received) = (closure(sent, &reaches), closure(received, &reaches));
    for ty in plan.types_mut() {
        ty.sent = sent.contains(&ty.name);
        ty.received = received.contains(&ty.name);
    }
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
