//! Checks of the responses of a page: statuses, their bodies, and the rows of the error tables.

use std::collections::{BTreeMap, BTreeSet};

use super::name::upper_camel;
use super::reach::Reach;
use super::schema;
use crate::diagnostics::Sink;
use crate::model::{ErrorCode, Method, Operation, Response, StatusRange};
use crate::step::At;

pub(super) fn check(operation: &Operation, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let at = At::ROOT.key("responses");
    if operation.success().is_none() {
        sink.key(&at, "no response means success", "add its status, or 2XX where the documents tell none");
    }
    let mut rows = Rows::default();
    for response in &operation.responses {
        let key = response.status.to_string();
        let at = at.key(&key);
        check_content(response, operation, &at, reach, sink);
        check_success(response, operation, &at, sink);
        let is_error = response.documented && !response.status.is_success();
        for (key, is_stated) in [("then", response.then.is_some()), ("rustName", response.rust_name.is_some())] {
            if is_stated && !is_error {
                let wrong = format!("\"{key}\" goes with a status that is an error of its own");
                sink.key(&at.key(key), wrong, "add a \"description\" to the error, or remove it");
            }
        }
        rows.check(response, &at, sink);
    }
}

/// Checks the body of a response.
fn check_content(response: &Response, operation: &Operation, at: &At<'_>, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(content) = &response.content else { return };
    let at = at.key("content");
    if !response.status.is_success() {
        sink.key(&at, "an error has no content: api.yaml tells the form of its body", "remove it");
    } else if operation.method == Method::Head {
        sink.key(&at, "the answer to a HEAD has no body", "remove it, or correct the method");
    } else if matches!(response.status, StatusRange::Code(204 | 205)) {
        sink.key(
            &at,
            format!("an answer with status {} has no body", response.status),
            "remove it, or correct the status",
        );
    }
    let media_type = at.key(&content.media_type);
    schema::check(&content.schema, &media_type.key("schema"), reach, sink);
}

/// Reports a success whose body is not that of the first one.
fn check_success(response: &Response, operation: &Operation, at: &At<'_>, sink: &mut Sink<'_>) {
    let body = |response: &Response| response.content.clone().map(|content| (content.content_type, content.schema));
    if let Some(first) = operation.success()
        && operation.is_success(response.status)
        && body(first) != body(response)
    {
        let wrong = format!("another body than that of the success {}", first.status);
        sink.key(at, wrong, "describe one body, or none, for all successes");
    }
}

/// The rows of the error tables of an operation so far.
#[derive(Default)]
struct Rows<'o> {
    /// In small letters: programs compare codes without regard to case.
    codes: BTreeSet<(StatusRange, String)>,
    /// The code that each name of a variant stands for; none for a status as such.
    names: BTreeMap<String, Option<&'o str>>,
}

impl<'o> Rows<'o> {
    fn check(&mut self, response: &'o Response, at: &At<'_>, sink: &mut Sink<'_>) {
        if response.documented && !response.status.is_success() {
            let implied = || response.status.reason().map(upper_camel);
            if let Some(name) = response.rust_name.clone().or_else(implied) {
                self.check_name(name, None, at, sink);
            }
        }
        let errors = at.key("errors");
        for (index, row) in response.errors.iter().enumerate() {
            let item = errors.index(index);
            let at = if row.shared.is_some() { item.key("$ref") } else { item };
            if self.check_code(response.status, &row.code, &at, sink)
                && let Some(name) = name_of(row)
            {
                self.check_name(name, Some(&row.code), &at, sink);
            }
        }
        let codes = at.key("codes");
        for (index, code) in response.codes.iter().enumerate() {
            self.check_code(response.status, code, &codes.index(index), sink);
        }
    }

    /// Whether the code is new under its status.
    fn check_code(&mut self, status: StatusRange, code: &str, at: &At<'_>, sink: &mut Sink<'_>) -> bool {
        let is_new = self.codes.insert((status, code.to_ascii_lowercase()));
        if !is_new {
            let wrong = format!("the code \"{code}\" stands twice under this status; case makes no difference");
            sink.value(at, wrong, "keep one of the two");
        }
        is_new
    }

    fn check_name(&mut self, name: String, code: Option<&'o str>, at: &At<'_>, sink: &mut Sink<'_>) {
        match self.names.get(&name) {
            None => _ = self.names.insert(name, code),
            Some(other) if other.is_none() || *other != code => {
                let other = other.map_or("a status".to_owned(), |code| format!("the code \"{code}\""));
                let wrong = format!("\"{name}\" is the name of {other} too");
                sink.value(at, wrong, "add a \"rustName\" of its own");
            }
            Some(_) => {}
        }
    }
}

/// The name of the row's variant, if it has one.
fn name_of(row: &ErrorCode) -> Option<String> {
    row.rust_name.clone().or_else(|| row.shared.as_ref().map(|shared| upper_camel(&shared.key)))
}
