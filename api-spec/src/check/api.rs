//! Checks of `api.yaml`: chapters against folders, servers against their variables, shared parameters.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::file::{ApiFile, Chapter, Server, ServerVariable};
use crate::nearest::{nearest, write_one_of};
use crate::position::At;
use crate::problem::Sink;

use super::name;
use super::operation::check_parameter;
use super::reference::Scope;

pub(super) fn check(api: &ApiFile, book: &Book<'_>, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let chapters = At::ROOT.key("chapters");
    check_chapters(&api.chapters, book, &chapters, report);
    let servers = At::ROOT.key("servers");
    for (index, server) in api.servers.iter().enumerate() {
        check_server(server, &servers.index(index), report);
    }
    let parameters = At::ROOT.key("parameters");
    for (key, parameter) in api.parameters.iter() {
        let at = parameters.key(key);
        name::check_key(key, &at, report);
        check_parameter(parameter, &at, scope, report);
    }
    let errors = At::ROOT.key("errors");
    for key in api.errors.keys() {
        name::check_key(key, &errors.key(key), report);
    }
}

fn check_chapters(chapters: &[Chapter], book: &Book<'_>, at: &At<'_>, report: &mut Sink<'_>) {
    let folders = &book.files.chapters;
    let unlisted: Vec<_> =
        folders.keys().copied().filter(|folder| !chapters.iter().any(|chapter| chapter.folder == *folder)).collect();
    let mut listed = BTreeSet::new();
    for (index, chapter) in chapters.iter().enumerate() {
        let (item, folder) = (at.index(index), chapter.folder.as_str());
        let at = item.key("folder");
        if !listed.insert(folder) {
            report.value(&at, "the chapter is listed twice", "keep one of the two");
        } else if !folders.contains_key(folder) {
            let instead = match nearest(folder, unlisted.iter().copied()) {
                Some(folder) => format!("write \"{folder}\""),
                None => "add the folder, or remove the chapter".to_owned(),
            };
            report.value(&at, "the chapter has no folder with page files", instead);
        }
    }
    for folder in unlisted {
        let wrong = format!("the folder \"{folder}\" is not listed as a chapter");
        report.key(at, wrong, format!("add \"folder: {folder}\" where the book has it"));
    }
}

fn check_server(server: &Server, at: &At<'_>, report: &mut Sink<'_>) {
    let url = at.key("url");
    let names = match name::braces(&server.url) {
        Ok(names) => names,
        Err(wrong) => return report.value(&url, wrong, "write {name} for each variable"),
    };
    for name in names.iter().filter(|name| server.variables.get(name).is_none()) {
        report.value(
            &url,
            format!("the variable {{{name}}} is not declared"),
            format!("add \"{name}\" to \"variables\""),
        );
    }
    let variables = at.key("variables");
    for name in server.variables.keys().filter(|name| !names.contains(name)) {
        let at = variables.key(name);
        report.key(&at, "the address has no such variable", format!("write {{{name}}} in it, or remove the variable"));
    }
    for (name, variable) in server.variables.iter() {
        check_variable(variable, &variables.key(name), report);
    }
}

/// Checks the listed values of a variable.
fn check_variable(variable: &ServerVariable, at: &At<'_>, report: &mut Sink<'_>) {
    let values = at.key("enum");
    let mut seen = BTreeSet::new();
    for (index, value) in variable.values.iter().enumerate() {
        let at = values.index(index);
        if !seen.insert(value.as_str()) {
            report.value(&at, "the value stands twice in \"enum\"", "keep one of the two");
        }
    }
    if !seen.is_empty() && !seen.contains(variable.default.as_str()) {
        let instead = write_one_of(&variable.default, seen.iter().copied());
        report.value(&at.key("default"), "the default is not in \"enum\"", instead);
    }
}
