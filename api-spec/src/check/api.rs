//! Checks of `api.yaml`: chapters against folders, servers against their variables, shared parameters.

use std::collections::BTreeSet;

use super::reach::Reach;
use super::{login, name, parameter, subscription};
use crate::book::Book;
use crate::diagnostics::{Sink, nearest, write_one_of};
use crate::model::{Api, Chapter, Server, ServerVariable};
use crate::step::At;

pub(super) fn check(api: &Api, book: &Book<'_>, sink: &mut Sink<'_>) {
    check_chapters(&api.chapters, book, &At::ROOT.key("chapters"), sink);
    let servers = At::ROOT.key("servers");
    for (index, server) in api.servers.iter().enumerate() {
        check_server(server, &servers.index(index), sink);
    }
    let credentials = At::ROOT.key("credentials");
    for (index, credential) in api.credentials.iter().enumerate() {
        if let Some(login) = &credential.login {
            let at = credentials.index(index);
            login::check(login, book, &at.key("login"), sink);
        }
    }
    let subscriptions = At::ROOT.key("subscriptions");
    for (index, stated) in api.subscriptions.iter().enumerate() {
        subscription::check(stated, book, &subscriptions.index(index), sink);
    }
    let parameters = At::ROOT.key("parameters");
    let reach = Reach::of_api(book);
    for shared in &api.parameters {
        parameter::check(&shared.parameter, &parameters.key(&shared.key), &reach, sink);
    }
}

fn check_chapters(chapters: &[Chapter], book: &Book<'_>, at: &At<'_>, sink: &mut Sink<'_>) {
    let folders = &book.files.chapters;
    let unlisted: Vec<_> =
        folders.keys().copied().filter(|folder| !chapters.iter().any(|chapter| chapter.id == *folder)).collect();
    let mut listed = BTreeSet::new();
    for (index, chapter) in chapters.iter().enumerate() {
        let (item, folder) = (at.index(index), chapter.id.as_str());
        let at = item.key("folder");
        if !listed.insert(folder) {
            sink.value(&at, "the chapter is listed twice", "keep one of the two");
        } else if !folders.contains_key(folder) {
            let instead = match nearest(folder, unlisted.iter().copied()) {
                Some(folder) => format!("write \"{folder}\""),
                None => "add the folder, or remove the chapter".to_owned(),
            };
            sink.value(&at, "the chapter has no folder with page files", instead);
        }
    }
    for folder in unlisted {
        let wrong = format!("the folder \"{folder}\" is not listed as a chapter");
        sink.key(at, wrong, format!("add \"folder: {folder}\" where the book has it"));
    }
}

fn check_server(server: &Server, at: &At<'_>, sink: &mut Sink<'_>) {
    let url = at.key("url");
    let names = match name::braces(&server.url) {
        Ok(names) => names,
        Err(wrong) => return sink.value(&url, wrong, "write {name} for each variable"),
    };
    for name in names.iter().filter(|name| !server.variables.iter().any(|variable| variable.name == **name)) {
        sink.value(
            &url,
            format!("the variable {{{name}}} is not declared"),
            format!("add \"{name}\" to \"variables\""),
        );
    }
    let variables = at.key("variables");
    for variable in &server.variables {
        let (name, at) = (variable.name.as_str(), variables.key(&variable.name));
        if !names.contains(&name) {
            sink.key(
                &at,
                "the address has no such variable",
                format!("write {{{name}}} in it, or remove the variable"),
            );
        }
        check_variable(variable, &at, sink);
    }
}

/// Checks the listed values of a variable.
fn check_variable(variable: &ServerVariable, at: &At<'_>, sink: &mut Sink<'_>) {
    let values = at.key("enum");
    let mut seen = BTreeSet::new();
    for (index, value) in variable.values.iter().enumerate() {
        let at = values.index(index);
        if !seen.insert(value.as_str()) {
            sink.value(&at, "the value stands twice in \"enum\"", "keep one of the two");
        }
    }
    if !seen.is_empty() && !seen.contains(variable.default.as_str()) {
        let instead = write_one_of(&variable.default, seen.iter().copied());
        sink.value(&at.key("default"), "the default is not in \"enum\"", instead);
    }
}
