//! Parameters: a page's own, and those that several pages share.

use super::direction::Direction;
use super::walk::{Site, Walk};
use super::{Kind, Pair, Pairs, schema};
use crate::Place;
use crate::model::{Operation, Parameter, Supplier};

/// Compares the parameters of two states of a page.
pub(super) fn compare_all(before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    let key = |parameter: &Parameter| match &parameter.shared {
        Some(key) => (key.clone(), None),
        None => (parameter.name.clone(), Some(parameter.location)),
    };
    let pairs = Pairs::by_key(&before.parameters, &after.parameters, key)
        .renamed(|old, new| old.name == new.name)
        .renamed_in_place(is_renamed);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((i, old), (j, new)) | Pair::Renamed((i, old), (j, new)) => {
                let site = site.at(&name(old), before.place_of_parameter(i), after.place_of_parameter(j));
                match (&old.shared, &new.shared) {
                    // Both are told at `api.yaml`.
                    (Some(old), Some(new)) if old == new => {}
                    (None, None) => compare(old, new, &site, walk),
                    (old_key, new_key) => {
                        walk.changed(Kind::ReferenceChanged, &site, old_key, new_key);
                        compare(old, new, &site, walk);
                    }
                }
            }
            Pair::Removed(i, old) => {
                let (subject, place) = (site.below(&name(old)), before.place_of_parameter(i));
                match old.supplied_by {
                    Supplier::Caller => walk.removed(Kind::ParameterRemoved, subject, &in_short(old), place),
                    _ => walk.removed(Kind::SuppliedParameterRemoved, subject, &in_short(old), place),
                }
            }
            Pair::Added(j, new) => {
                let (subject, place) = (site.below(&name(new)), after.place_of_parameter(j));
                match new.supplied_by {
                    Supplier::Caller => walk.added(added(new), subject, &in_short(new), place),
                    _ => walk.added(Kind::SuppliedParameterAdded, subject, &in_short(new), place),
                }
            }
        }
    }
    if pairs.are_reordered() {
        let lists = (before.parameters.as_slice(), after.parameters.as_slice());
        walk.reordered(&site.key("parameters"), lists, |parameter| &parameter.name);
    }
}

/// Compares what two states of a parameter state.
pub(super) fn compare(before: &Parameter, after: &Parameter, site: &Site, walk: &mut Walk<'_>) {
    if before.name != after.name {
        walk.changed(Kind::ParameterRenamed, site, &before.name, &after.name);
    }
    walk.value(Kind::ParameterMoved, site, "in", &before.location.as_str(), &after.location.as_str());
    if before.required != after.required {
        let kind = if after.required { Kind::ParameterMandatory } else { Kind::ParameterOptional };
        walk.changed(kind, &site.key("required"), &before.required, &after.required);
    }
    walk.words(site, "requiredWhen", &before.required_when, &after.required_when);
    let (old, new) = (supplier(before.supplied_by), supplier(after.supplied_by));
    walk.value(Kind::ParameterSupplierChanged, site, "suppliedBy", &old, &new);
    schema::compare_deprecated(before.deprecated, after.deprecated, site, walk);
    walk.words(site, "description", &before.description, &after.description);
    walk.words(site, "note", &before.note, &after.note);
    walk.value(Kind::AssumptionChanged, site, "assumed", &before.assumed, &after.assumed);
    walk.value(Kind::RustNameChanged, site, "rustName", &before.rust_name, &after.rust_name);
    let schema_site = site.at("schema", site.before.key("schema"), site.after.key("schema"));
    schema::compare(&before.schema, &after.schema, Direction::Sent, &schema_site, walk);
}

/// Whether two parameters of different names at the same position are the same one.
pub(super) fn is_renamed(before: &Parameter, after: &Parameter) -> bool {
    let told = before.description.is_some() || schema::tells_itself_apart(&before.schema);
    (before.location, &before.description, &before.schema) == (after.location, &after.description, &after.schema)
        && before.shared.is_some() == after.shared.is_some()
        && told
}

/// Tells of a parameter of `api.yaml` that is gone.
pub(super) fn shared_removed(parameter: &Parameter, subject: String, place: Place, walk: &mut Walk<'_>) {
    let kind = match parameter.supplied_by {
        Supplier::Caller => Kind::ReferenceChanged,
        Supplier::Client => Kind::ParameterRemoved,
        Supplier::Credential => Kind::SuppliedParameterRemoved,
    };
    walk.removed(kind, subject, &in_short(parameter), place);
}

/// Tells of a new parameter of `api.yaml`.
pub(super) fn shared_added(parameter: &Parameter, subject: String, place: Place, walk: &mut Walk<'_>) {
    let kind = match parameter.supplied_by {
        Supplier::Caller => Kind::ReferenceChanged,
        Supplier::Client => added(parameter),
        Supplier::Credential => Kind::SuppliedParameterAdded,
    };
    walk.added(kind, subject, &in_short(parameter), place);
}

fn added(parameter: &Parameter) -> Kind {
    if parameter.required { Kind::ParameterAddedMandatory } else { Kind::ParameterAdded }
}

/// What a subject calls a parameter: `query/limit`.
fn name(parameter: &Parameter) -> String {
    format!("{}/{}", parameter.location, parameter.name)
}

fn in_short(parameter: &Parameter) -> String {
    let required = if parameter.required { "mandatory" } else { "optional" };
    format!("{} in {}, {required}: {}", parameter.name, parameter.location, schema::in_short(&parameter.schema))
}

fn supplier(supplier: Supplier) -> &'static str {
    match supplier {
        Supplier::Caller => "the caller",
        Supplier::Client => "the client",
        Supplier::Credential => "the credential",
    }
}
