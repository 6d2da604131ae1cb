//! A page file as a value becomes an operation or a push notification of the model: its references to parameters and errors
//! followed, and what every page has added.

use serde_yaml::{Mapping, Value};

use super::api::shared_row;
use super::document::typed;
use super::reference::{List, Shared, find};
use crate::book::{Content, Page, Used};
use crate::diagnostics::{Diagnostic, Sink};
use crate::format::ErrorStatuses;
use crate::model::{Method, Operation, PaginationKind, SharedRow, StatusRange};
use crate::step::At;

/// The page of a file; without content where there is no value.
pub(super) fn page<'s>(
    value: Option<Value>,
    chapter: &'s str,
    path: &'s str,
    shared: &Shared<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Page<'s> {
    let mut page = Page { path, chapter, content: None, is_resolved: shared.api.is_some(), used: Used::default() };
    if let Some(Value::Mapping(mut stated)) = value {
        let mut sink = Sink::of(path, diagnostics);
        let is_webhook = stated.contains_key("webhook");
        let mut expand = Expand { shared, page: &mut page, sink: &mut sink };
        expand.head(&mut stated);
        page.content = if is_webhook {
            expand.payload(&mut stated);
            typed(stated.into(), &mut sink).map(Box::new).map(Content::Webhook)
        } else {
            expand.operation(&mut stated);
            typed(stated.into(), &mut sink).map(finished).map(Box::new).map(Content::Operation)
        };
    }
    page
}

/// The operation with what follows from the rest of it.
fn finished(mut operation: Operation) -> Operation {
    operation.responses.sort_by_key(|response| response.status.order());
    let first = operation.pagination.as_ref().and_then(|pagination| match &pagination.kind {
        PaginationKind::PageNumber { parameter, .. } => {
            i32::try_from(operation.paging_field(parameter)?.0.default.as_ref()?.as_i64()?).ok()
        }
        PaginationKind::Marker { .. } => None,
    });
    if let Some(PaginationKind::PageNumber { first: number, .. }) = operation.pagination.as_mut().map(|it| &mut it.kind)
    {
        *number = first.unwrap_or_default();
    }
    operation
}

struct Expand<'e, 'p, 's, 'd> {
    shared: &'e Shared<'e>,
    page: &'p mut Page<'s>,
    sink: &'p mut Sink<'d>,
}

impl Expand<'_, '_, '_, '_> {
    /// What any page has.
    fn head(&mut self, page: &mut Mapping) {
        page.insert("file".into(), self.page.path.into());
        self.add_url(page);
    }

    /// Adds the properties that every push has.
    fn payload(&self, page: &mut Mapping) {
        let defaults = self.shared.default("payload").and_then(Value::as_mapping);
        let payload = page.get_mut("payload").and_then(|payload| payload.get_mut("properties"));
        if let (Some(defaults), Some(Value::Mapping(own))) = (defaults, payload) {
            let mut properties = defaults.clone();
            properties.extend(std::mem::take(own));
            *own = properties;
        }
    }

    fn operation(&mut self, page: &mut Mapping) {
        page.insert("authenticated".into(), has_credential(page).into());
        let method = page.get("method").and_then(Value::as_str).and_then(|method| method.parse().ok());
        if !page.contains_key("idempotent") {
            page.insert("idempotent".into(), method.is_some_and(Method::is_idempotent).into());
        }
        self.parameters(page);
        self.responses(page);
    }

    /// Makes the page's address from its slug.
    fn add_url(&mut self, page: &mut Mapping) {
        let template = self.shared.api.as_ref().and_then(|api| api.get("pages")?.as_str());
        let Some(Value::Mapping(page)) = page.get_mut("page") else { return };
        let slug = page.get("slug").and_then(Value::as_str);
        if let (Some(template), Some(slug), false) = (template, slug, page.contains_key("url")) {
            page.insert("url".into(), template.replace("{slug}", slug).into());
        }
    }

    fn parameters(&mut self, page: &mut Mapping) {
        let at = At::ROOT.key("parameters");
        let list = self.shared.parameters();
        let mut parameters = match page.remove("parameters") {
            Some(Value::Sequence(parameters)) => parameters,
            _ => Vec::new(),
        };
        for (index, parameter) in parameters.iter_mut().enumerate() {
            let Some(reference) = parameter.get("$ref").and_then(Value::as_str).map(str::to_owned) else { continue };
            let found =
                find(&reference, std::slice::from_ref(&list), "parameter", &at.index(index).key("$ref"), self.sink);
            *parameter = match found {
                Some((stated, _, key)) => self.shared_parameter(stated, key).into(),
                None => {
                    self.page.is_resolved = false;
                    unknown_parameter(&reference).into()
                }
            };
        }
        self.add_default_parameters(page, &mut parameters, &list);
        page.insert("parameters".into(), parameters.into());
    }

    fn shared_parameter(&mut self, stated: &Mapping, key: &str) -> Mapping {
        self.page.used.parameters.insert(key.to_owned());
        let mut parameter = stated.clone();
        parameter.insert("shared".into(), key.into());
        parameter
    }

    /// Adds the parameters that every page has.
    fn add_default_parameters(&mut self, page: &Mapping, parameters: &mut Vec<Value>, list: &List<'_>) {
        let defaults = self.shared.default("parameters").and_then(Value::as_sequence);
        let path = page.get("path").and_then(Value::as_str).unwrap_or_default();
        for key in defaults.into_iter().flatten().filter_map(Value::as_str) {
            let Some(stated) = list.get(key) else { continue };
            let (name, place) = wire_name(stated);
            let goes = match place {
                "path" => path.contains(&format!("{{{name}}}")),
                _ => has_credential(page) || stated.get("suppliedBy").and_then(Value::as_str) != Some("credential"),
            };
            let is_stated =
                parameters.iter().filter_map(Value::as_mapping).any(|own| wire_name(own) == (name.clone(), place));
            if goes && !is_stated {
                parameters.push(self.shared_parameter(stated, key).into());
            }
        }
    }

    fn responses(&mut self, page: &mut Mapping) {
        let has_credential = has_credential(page);
        let Some(Value::Mapping(responses)) = page.get_mut("responses") else { return };
        let at = At::ROOT.key("responses");
        for (status, response) in responses.iter_mut() {
            if let (Some(key), Value::Mapping(response)) = (status.as_str(), response) {
                self.errors(key, response, &at.key(key));
                let documented = self.is_documented(key, response);
                response.insert("documented".into(), documented.into());
            }
        }
        let defaults = self.shared.default("responses").and_then(Value::as_mapping).filter(|_| has_credential);
        for (status, response) in defaults.into_iter().flatten() {
            if let (false, Value::Mapping(response)) = (responses.contains_key(status), response) {
                let mut response = response.clone();
                response.extend([("documented".into(), true.into()), ("shared".into(), true.into())]);
                responses.insert(status.clone(), response.into());
            }
        }
    }

    /// Follows the references to rows of errors.
    fn errors(&mut self, status: &str, response: &mut Mapping, at: &At<'_>) {
        let at = at.key("errors");
        let lists = self.shared.rows_of(self.page.chapter);
        let Some(Value::Sequence(errors)) = response.get_mut("errors") else { return };
        for (index, row) in errors.iter_mut().enumerate() {
            let Some(reference) = row.get("$ref").and_then(Value::as_str).map(str::to_owned) else { continue };
            let (item, status) = (at.index(index), status.parse::<StatusRange>().ok());
            let at = item.key("$ref");
            let Some((stated, list, key)) = find(&reference, &lists, "error", &at, self.sink) else {
                self.page.is_resolved = false;
                *row = shared_row(&Mapping::from_iter([("code".into(), reference.as_str().into())]), "", &reference)
                    .into();
                continue;
            };
            let of_row = stated.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
            if let Some(of_row) = of_row.filter(|of_row| status.is_some_and(|it| it != StatusRange::Code(*of_row))) {
                let wrong = format!("{} says that this error has status {of_row}", list.file);
                self.sink.value(&at, wrong, "move it there");
            }
            self.page.used.rows.insert(SharedRow { file: list.file.clone(), key: key.to_owned() });
            *row = shared_row(stated, &list.file, key).into();
        }
    }

    /// Whether the page documents the status as such.
    fn is_documented(&self, status: &str, response: &Mapping) -> bool {
        let has = |key| response.contains_key(key);
        let by_itself = has("description") || has("content") || !has("errors") && !has("codes");
        by_itself
            || !status.parse().is_ok_and(StatusRange::is_success) && self.error_statuses() == ErrorStatuses::Documented
    }

    fn error_statuses(&self) -> ErrorStatuses {
        let stated = self.shared.api.as_ref().and_then(|api| api.get("errorStatuses")?.as_str());
        stated.and_then(|word| word.parse().ok()).unwrap_or_default()
    }
}

impl<'s> Shared<'s> {
    /// What every page has.
    fn default(&self, key: &str) -> Option<&Value> {
        self.api.as_ref()?.get("defaults")?.get(key)
    }
}

/// Whether the calls of a page carry a credential.
fn has_credential(page: &Mapping) -> bool {
    page.get("authenticated").and_then(Value::as_bool).unwrap_or(true)
}

/// The name of a parameter as the wire compares it, and its place: names of headers have no case.
fn wire_name(parameter: &Mapping) -> (String, &str) {
    let text = |key| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
    let (name, place) = (text("name"), text("in"));
    (if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() }, place)
}

/// Takes the place of a parameter that cannot be found, so that those behind it keep theirs.
fn unknown_parameter(reference: &str) -> Mapping {
    Mapping::from_iter([
        ("name".into(), reference.into()),
        ("in".into(), "query".into()),
        ("schema".into(), Mapping::new().into()),
        ("shared".into(), reference.into()),
    ])
}
