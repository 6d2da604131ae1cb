//! Checks of a page file: its path against its parameters, its body against its method, and its names.

use std::collections::BTreeSet;

use crate::file::{Entries, MediaType, OrReference, PageFile, Parameter};
use crate::model::Type;
use crate::model::{ContentType, Location, Method};
use crate::position::At;
use crate::problem::Sink;
use crate::words;

use super::reference::Scope;
use super::{name, pagination, response, schema};

pub(super) fn check(page: &PageFile, scope: &Scope<'_>, report: &mut Sink<'_>) {
    check_file_name(page, report);
    check_parameters(page, scope, report);
    pagination::check(page, scope, report);
    check_body(page, scope, report);
    check_corrections(page, report);
    response::check(page, scope, report);
    schema::check_named(&page.schemas, &At::ROOT.key("schemas"), scope, report);
}

fn check_corrections(page: &PageFile, report: &mut Sink<'_>) {
    let corrections = At::ROOT.key("corrections");
    let mut seen = BTreeSet::new();
    for (index, correction) in page.corrections.iter().enumerate() {
        if !seen.insert(correction.at.as_str()) {
            let item = corrections.index(index);
            report.value(&item.key("at"), "a second correction of the same place", "keep one of the two");
        }
    }
}

/// Checks a parameter of a page or of `api.yaml`.
pub(super) fn check_parameter(parameter: &Parameter, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    if parameter.rust_name.is_none() && !name::is_spellable(&parameter.name) {
        report.value(&at.key("name"), "no Rust name can be made of this name", "add a \"rustName\"");
    }
    if parameter.location == Location::Path && !parameter.required {
        report.value(at, "a path parameter that is not required", "write \"required: true\"");
    }
    schema::check(&parameter.schema, &at.key("schema"), scope, report);
}

/// Checks the body of a request or of an answer.
pub(super) fn check_content(content: &Entries<MediaType>, at: &At<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    for (key, media_type) in content.iter() {
        let at = at.key(key);
        let at = at.key("schema");
        schema::check(&media_type.schema, &at, scope, report);
        let form = matches!(ContentType::of(key), Ok(ContentType::Form | ContentType::Multipart));
        if form && scope.follow(&media_type.schema).is_some_and(|schema| schema.kind != Some(Type::Object)) {
            report.value(
                &at,
                format!("the schema of {key} is not an object"),
                "write \"type: object\" with a property for each field",
            );
        }
    }
}

fn check_file_name(page: &PageFile, report: &mut Sink<'_>) {
    let expected = words(&page.operation_id).join("-");
    let file = report.file.rsplit('/').next().unwrap_or_default();
    if file.strip_suffix(".yaml").is_some_and(|stem| stem != expected) {
        let wrong = format!("the file \"{file}\" is not named like its operation");
        report.value(&At::ROOT.key("operationId"), wrong, format!("rename the file to \"{expected}.yaml\""));
    }
}

fn check_parameters(page: &PageFile, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let path = At::ROOT.key("path");
    let in_path = name::braces(&page.path);
    if let Err(wrong) = in_path {
        report.value(&path, wrong, "write {name} once for each path parameter");
    }
    let list = At::ROOT.key("parameters");
    let mut seen = BTreeSet::new();
    let mut all_known = true;
    for (index, stated) in page.parameters.iter().enumerate() {
        let at = list.index(index);
        let parameter = match stated {
            OrReference::Own(own) => {
                check_parameter(own, &at, scope, report);
                Some(&**own)
            }
            OrReference::Reference(to) => scope.parameter(&to.reference, &at.key("$ref"), report),
        };
        let Some(parameter) = parameter else {
            all_known = false;
            continue;
        };
        let (name, location) = (parameter.name.as_str(), parameter.location);
        if !seen.insert((wire_name(name, location), location)) {
            report.value(&at, format!("a second parameter \"{name}\" of the same place"), "keep one of the two");
        }
        if location == Location::Path && in_path.as_ref().is_ok_and(|names| !names.contains(&name)) {
            report.value(&at, format!("the path has no {{{name}}}"), "add it to the path, or remove the parameter");
        }
    }
    for name in in_path.unwrap_or_default() {
        if all_known && !seen.contains(&(name.to_owned(), Location::Path)) {
            let wrong = format!("the path parameter {{{name}}} is not declared");
            report.value(&path, wrong, format!("add \"{name}\" with \"in: path\" to \"parameters\""));
        }
    }
}

/// The name as the wire compares it: names of headers have no case.
fn wire_name(name: &str, location: Location) -> String {
    if location == Location::Header { name.to_ascii_lowercase() } else { name.to_owned() }
}

fn check_body(page: &PageFile, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let Some(body) = &page.request_body else { return };
    let at = At::ROOT.key("requestBody");
    if matches!(page.method, Method::Get | Method::Head) {
        report.key(&at, "a GET or HEAD carries no body", "remove it, or correct the method");
    }
    check_content(&body.content, &at.key("content"), scope, report);
}
