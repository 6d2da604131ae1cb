//! From facts to a page file that does not exist yet.
//!
//! Sentences of the page do not go into the file: `summary` is the title and waits to be written, descriptions are
//! left out, and what a row of errors means stands there in the page's words, marked to be said in one's own.

mod names;
pub(crate) mod schema;

use api_spec::model;

use crate::facts::{Body, CUT, Check, ErrorRow, Example, Facts, Parameter, Response};
pub(crate) use crate::gather::is_success;
use crate::gather::reason;
use crate::yaml::node::{Mark, Node, print};

use schema::Schemas;

/// A new page file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// The id of the operation; the file is named like it in kebab case.
    pub operation_id: String,
    /// The whole text.
    pub text: String,
    /// The comments in it that ask for a look.
    pub marks: Vec<Mark>,
}

impl PageFile {
    /// What the file is called.
    pub fn file_name(&self) -> String {
        format!("{}.yaml", api_spec::words(&self.operation_id).join("-"))
    }
}

/// The line with which editors find the schema of page files.
const HEADER: &str = "# yaml-language-server: $schema=../../page.schema.json\n";

/// Writes the page file. The book tells what pages share; without one the file stands for itself.
pub(crate) fn page_file(facts: &Facts, book: Option<&model::Api>) -> PageFile {
    let (operation_id, id_check) = names::operation_id(facts, book);
    let schemas = Schemas::of(facts, book, &operation_id);
    let mut entries = vec![
        ("page", page(facts, book)),
        ("method", Node::text(facts.method.value.clone())),
        ("path", Node::text(facts.path.value.clone())),
        ("operationId", Node::text(operation_id.clone()).marked(id_check.into_iter().collect())),
        (
            "summary",
            Node::text(facts.title.value.clone())
                .marked(vec![Check::new(facts.title.line, "say in a sentence what the call does")]),
        ),
    ];
    let parameters: Vec<Node> = parameters(facts, book, &schemas);
    if !parameters.is_empty() {
        entries.push(("parameters", Node::List(parameters)));
    }
    if let Some(body) = &facts.body {
        entries.push(("requestBody", request_body(body, &schemas)));
    }
    let responses = facts.responses.iter().map(|found| response(found, book, &schemas));
    entries.push(("responses", Node::map(responses)));
    let own = schemas.own(facts);
    if !own.is_empty() {
        entries.push(("schemas", Node::map(own)));
    }
    if !facts.examples.is_empty() {
        entries.push(("examples", Node::List(facts.examples.iter().map(example).collect())));
    }
    let checks = facts.checks.iter().map(|check| format!("# check: {}\n", crate::line::tidy(&check.text)));
    let head = format!("{HEADER}{}", checks.collect::<String>());
    let lines = head.matches('\n').count();
    let (text, mut marks) = print(&Node::map(entries), 0);
    marks.iter_mut().for_each(|mark| mark.line += lines);
    let of_page = (2..).zip(&facts.checks).map(|(line, check)| Mark { line, check: check.clone() });
    PageFile { operation_id, text: format!("{head}{text}"), marks: of_page.chain(marks).collect() }
}

fn page(facts: &Facts, book: Option<&model::Api>) -> Node {
    let mut entries = vec![("title", Node::text(facts.title.value.clone()))];
    if let Some(slug) = &facts.slug {
        entries.push(("slug", Node::text(slug.clone())));
    }
    let usual = book.zip(facts.slug.as_ref()).map(|(book, slug)| book.pages.replace("{slug}", slug));
    if let Some(address) = facts.address.as_ref().filter(|address| Some(*address) != usual.as_ref()) {
        entries.push(("url", Node::text(address.clone())));
    }
    if let Some(updated) = &facts.updated {
        entries.push(("updated", Node::text(updated.value.clone())));
    }
    Node::map(entries)
}

fn parameters(facts: &Facts, book: Option<&model::Api>, schemas: &Schemas<'_>) -> Vec<Node> {
    facts.parameters.iter().map(|found| parameter(found, book, schemas)).collect()
}

/// The parameter of the book that has this place and name.
pub(crate) fn shared_parameter<'b>(
    book: &'b model::Api,
    location: &str,
    name: &str,
) -> Option<&'b model::SharedParameter> {
    book.parameters.iter().find(|shared| {
        let of = match shared.parameter.location {
            model::Location::Path => "path",
            model::Location::Query => "query",
            model::Location::Header => "header",
        };
        of == location
            && (shared.parameter.name == name || of == "header" && shared.parameter.name.eq_ignore_ascii_case(name))
    })
}

fn reference(start: &str, key: &str) -> Node {
    Node::map([("$ref", Node::text(format!("{start}{key}")))]).flow()
}

/// A parameter, or a reference to the book's.
pub(crate) fn parameter(found: &Parameter, book: Option<&model::Api>, schemas: &Schemas<'_>) -> Node {
    let field = &found.field;
    if let Some(shared) = book.and_then(|book| shared_parameter(book, found.location, &field.name)) {
        // What is not clear about the type is the book's business; where the page ends is this page's.
        let mut checks: Vec<Check> = field.checks.iter().filter(|check| check.text == CUT).cloned().collect();
        let required = field.required.unwrap_or_default();
        // What a credential supplies is there whenever it is needed.
        if required != shared.parameter.required
            && shared.parameter.supplied_by != model::Supplier::Credential
            && field.required.is_some()
        {
            let says = if required { "mandatory" } else { "optional" };
            checks.push(Check::new(
                field.line,
                format!("the page says that {} is {says}, api.yaml does not", field.name),
            ));
        }
        return reference("api.yaml#/parameters/", &shared.key).marked(checks);
    }
    let mut entries = vec![("name", Node::text(field.name.clone())), ("in", Node::text(found.location))];
    if field.required == Some(true) {
        entries.push(("required", Node::Plain("true".into())));
    }
    entries.push(("schema", schemas.of_parameter(field)));
    Node::map(entries).marked(field.checks.clone())
}

pub(crate) fn request_body(body: &Body, schemas: &Schemas<'_>) -> Node {
    let mut entries = Vec::new();
    if body.fields.iter().any(|field| field.required == Some(true)) {
        entries.push(("required", Node::Plain("true".into())));
    }
    entries.push(("content", content(body.media_type, schemas.object(&body.fields))));
    Node::map(entries).marked(body.checks.clone())
}

pub(crate) fn content(media_type: &str, schema: Node) -> Node {
    Node::map([(media_type, Node::map([("schema", schema)]))])
}

/// The key of a status, and what is written under it.
pub(crate) fn response(found: &Response, book: Option<&model::Api>, schemas: &Schemas<'_>) -> (String, Node) {
    let key = found.status.map_or_else(|| "2XX".to_owned(), |status| status.to_string());
    let mut entries = Vec::new();
    let success = found.status.is_none_or(is_success);
    // An error without words or rows would say nothing.
    let words = found.description.clone().or_else(|| {
        let status = found.status.filter(|_| !success && found.errors.is_empty())?;
        Some(reason(status).map_or_else(|| format!("Status {status}"), str::to_owned))
    });
    if let Some(words) = words {
        entries.push(("description", Node::text(words)));
    }
    if success && !found.fields.is_empty() {
        entries.push(("content", content("application/json", schemas.object(&found.fields))));
    }
    let plain = entries.iter().all(|(key, _)| *key == "description") && found.errors.is_empty();
    if !found.errors.is_empty() {
        let errors = found.errors.iter().map(|error| error_row(found.status, error, book));
        entries.push(("errors", Node::List(errors.collect())));
    }
    let node = Node::map(entries);
    (key, if plain { node.flow() } else { node }.marked(found.checks.clone()))
}

/// A row of errors, or a reference to the book's.
pub(crate) fn error_row(status: Option<u16>, error: &ErrorRow, book: Option<&model::Api>) -> Node {
    let same = |shared: &model::ErrorCode| shared.code == error.code && shared.message == error.message;
    let keys = book.zip(status).map(|(book, status)| shared_errors(book, status, same)).unwrap_or_default();
    if let Some(key) = keys.first() {
        let choice = || vec![Check::new(error.line, format!("which of {}: they have the same code", keys.join(", ")))];
        return reference("api.yaml#/errors/", key).marked(if keys.len() > 1 { choice() } else { Vec::new() });
    }
    let mut entries = vec![("code", Node::text(error.code.clone()))];
    if let Some(message) = &error.message {
        entries.push(("message", Node::text(message.clone())));
    }
    for (key, words) in [("meaning", &error.meaning), ("remedy", &error.remedy)] {
        if let Some(words) = words {
            let check = Check::new(error.line, "the page's words, to be said in your own");
            entries.push((key, Node::text(words.clone()).marked(vec![check])));
        }
    }
    Node::map(entries).marked(error.checks.clone())
}

/// The keys of rows in `api.yaml`: of those that any operation may answer with, and of those that some operation lists.
fn shared_errors(book: &model::Api, status: u16, is_it: impl Fn(&model::ErrorCode) -> bool) -> Vec<&str> {
    let everywhere = book.errors_everywhere.iter().filter(|(of, _)| *of == status).map(|(_, error)| error);
    let operations = book.chapters.iter().flat_map(|chapter| &chapter.operations);
    let responses = operations.flat_map(|operation| &operation.responses);
    let of_status = responses.filter(|response| response.status == model::StatusRange::Code(status));
    let listed = of_status.flat_map(|response| &response.errors);
    let found = everywhere
        .chain(listed)
        .filter(|error| is_it(error))
        .filter_map(|error| Some(error.shared.as_ref()?.key.as_str()));
    let mut keys: Vec<&str> = found.collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn example(found: &Example) -> Node {
    let mut request = vec![("url", Node::text(found.url.clone()))];
    if !found.headers.is_empty() {
        let headers = found.headers.iter().map(|(name, value)| (name.clone(), Node::text(value.clone())));
        request.push(("headers", Node::map(headers).flow()));
    }
    if let Some(body) = &found.body {
        request.push(("body", Node::json(body)));
    }
    let mut entries = vec![("request", Node::map(request).flow())];
    if let Some((status, body)) = &found.response {
        let mut response = vec![("status", Node::Plain(status.to_string()))];
        if let Some(body) = body {
            response.push(("body", Node::json(body)));
        }
        entries.push(("response", Node::map(response).flow()));
    }
    Node::map(entries)
}
