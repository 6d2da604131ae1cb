//! From facts to a page file that does not exist yet.
//!
//! Sentences of the page do not go into the file: `summary` is the title and waits to be written, descriptions are
//! left out, and what a row of errors means stands there in the page's words, marked to be said in one's own.

mod names;
pub(crate) mod schema;

use api_spec::model::{Api, Location, StatusRange};

pub(crate) use crate::extract::is_success;
use crate::facts::{Body, CUT, Check, ErrorRow, Example, Facts, Field, PAGES_WORDS, Parameter, Response};
use crate::shared::Shared;
use crate::yaml::node::{Mark, Node, print};
use crate::yaml::tree;

use schema::{Schemas, required_when};

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

/// Writes the page file. The API tells which names are taken, `shared` what the page can refer to; without them the file
/// stands for itself.
pub(crate) fn page_file(facts: &Facts, api: Option<&Api>, shared: &Shared<'_>) -> PageFile {
    let (operation_id, id_check) = names::operation_id(facts, api);
    let schemas = Schemas::new(facts, api, shared, &operation_id);
    let mut entries = vec![
        ("page", page(facts, api)),
        ("method", Node::text(facts.method.value.clone())),
        ("path", Node::text(facts.path.value.clone())),
        ("operationId", Node::text(operation_id.clone()).marked(id_check.into_iter().collect())),
        (
            "summary",
            Node::text(facts.title.value.clone())
                .marked(vec![Check::new(facts.title.line, "say in a sentence what the call does")]),
        ),
    ];
    let (mut parameters, mut checks) = (Vec::new(), facts.checks.clone());
    for found in facts.parameters.iter().filter(|found| !is_default_parameter(found, shared)) {
        match parameter(found, &schemas) {
            Some(parameter) => parameters.push(parameter),
            None => checks.push(Check::new(found.field.line, format!("{} comes with a credential", found.field.name))),
        }
    }
    if !parameters.is_empty() {
        entries.push(("parameters", Node::List(parameters)));
    }
    if let Some(body) = &facts.body {
        entries.push(("requestBody", request_body(body, &schemas)));
    }
    let stated = facts.responses.iter().filter(|found| !is_default(found, shared));
    entries.push(("responses", Node::map(stated.map(|found| response(found, &schemas)))));
    let own = schemas.own(facts);
    if !own.is_empty() {
        entries.push(("schemas", Node::map(own)));
    }
    if !facts.examples.is_empty() {
        entries.push(("examples", Node::List(facts.examples.iter().map(example).collect())));
    }
    let of_page = checks.iter().map(|check| format!("# check: {}\n", crate::line::tidy(&check.text)));
    let head = format!("{HEADER}{}", of_page.collect::<String>());
    let lines = head.matches('\n').count();
    let (text, mut marks) = print(&Node::map(entries), 0);
    marks.iter_mut().for_each(|mark| mark.line += lines);
    let of_page = (2..).zip(&checks).map(|(line, check)| Mark { line, check: check.clone() });
    PageFile { operation_id, text: format!("{head}{text}"), marks: of_page.chain(marks).collect() }
}

fn page(facts: &Facts, api: Option<&Api>) -> Node {
    let mut entries = vec![("title", Node::text(facts.title.value.clone()))];
    if let Some(slug) = &facts.slug {
        entries.push(("slug", Node::text(slug.clone())));
    }
    let usual = api.zip(facts.slug.as_ref()).map(|(api, slug)| api.pages.replace("{slug}", slug));
    if let Some(address) = facts.address.as_ref().filter(|address| Some(*address) != usual.as_ref()) {
        entries.push(("url", Node::text(address.clone())));
    }
    if let Some(updated) = &facts.updated {
        entries.push(("updated", Node::text(updated.value.clone())));
    }
    Node::map(entries).compact()
}

fn reference(to: String) -> Node {
    Node::map([("$ref", Node::text(to))]).flow()
}

/// A parameter, or a reference to the API's; none for a header that only a credential can set.
pub(crate) fn parameter(found: &Parameter, schemas: &Schemas<'_>) -> Option<Node> {
    match schemas.shared.parameter(found.location, &found.field.name) {
        Some((key, shared)) => {
            Some(reference(format!("api.yaml#/parameters/{key}")).marked(checks_of_shared(&found.field, shared)))
        }
        None if found.location == Location::Header && found.field.name.eq_ignore_ascii_case("authorization") => None,
        None => Some(own_parameter(found, schemas)),
    }
}

/// Whether every page has the parameter, and this one has nothing to add.
fn is_default_parameter(found: &Parameter, shared: &Shared<'_>) -> bool {
    let of_api = shared.parameter(found.location, &found.field.name);
    of_api
        .is_some_and(|(key, node)| shared.is_default_parameter(key) && checks_of_shared(&found.field, node).is_empty())
}

/// What is not clear about a parameter that the API shares.
fn checks_of_shared(field: &Field, shared: &tree::Node) -> Vec<Check> {
    // What is not clear about the type is the API's business; where the page ends is this page's.
    let mut checks: Vec<Check> = field.checks.iter().filter(|check| check.text == CUT).cloned().collect();
    let required = shared.text("required") == Some("true");
    // What a credential supplies is there whenever it is needed.
    if let Some(says) = field.required.filter(|says| *says != required)
        && shared.text("suppliedBy") != Some("credential")
    {
        let says = if says { "mandatory" } else { "optional" };
        checks.push(Check::new(field.line, format!("the page says that {} is {says}, api.yaml does not", field.name)));
    }
    checks
}

fn own_parameter(found: &Parameter, schemas: &Schemas<'_>) -> Node {
    let field = &found.field;
    let mut entries = vec![("name", Node::text(field.name.clone())), ("in", Node::text(found.location.as_str()))];
    if field.required == Some(true) {
        entries.push(("required", Node::Plain("true".into())));
    }
    entries.extend(required_when(field).map(|words| ("requiredWhen", words)));
    entries.push(("schema", schemas.of_parameter(field)));
    Node::map(entries).compact().marked(field.checks.clone())
}

pub(crate) fn request_body(body: &Body, schemas: &Schemas<'_>) -> Node {
    let mut entries = Vec::new();
    if body.fields.iter().any(|field| field.required == Some(true)) {
        entries.push(("required", Node::Plain("true".into())));
    }
    entries.push(("content", content(&body.media_type, schemas.object(&body.fields))));
    Node::map(entries).marked(body.checks.clone())
}

pub(crate) fn content(media_type: &str, schema: Node) -> Node {
    Node::map([(media_type, Node::map([("schema", schema)]))])
}

/// The key of a status.
pub(crate) fn status_key(found: &Response) -> String {
    found.status.map_or(StatusRange::Success, StatusRange::Code).to_string()
}

/// Whether every page has the status, and this one has nothing to add.
pub(crate) fn is_default(found: &Response, shared: &Shared<'_>) -> bool {
    found.errors.is_empty()
        && found.fields.is_empty()
        && found.checks.is_empty()
        && words(found).is_none()
        && shared.is_default_status(&status_key(found))
}

/// What the page says about a status beyond the name that HTTP gives it.
pub(crate) fn words(found: &Response) -> Option<&str> {
    let words = found.description.as_deref()?;
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let reason = found.status.and_then(|status| StatusRange::Code(status).reason()).unwrap_or_default();
    (letters(words) != letters(reason)).then_some(words)
}

/// The key of a status, and what is written under it.
pub(crate) fn response(found: &Response, schemas: &Schemas<'_>) -> (String, Node) {
    let mut entries: Vec<(&str, Node)> = Vec::new();
    entries.extend(words(found).map(|words| ("description", Node::text(words))));
    if found.status.is_none_or(is_success) && !found.fields.is_empty() {
        entries.push(("content", content("application/json", schemas.object(&found.fields))));
    }
    let (mut rows, mut codes) = (Vec::new(), Vec::new());
    for error in &found.errors {
        match error_row(found.status, error, schemas.shared) {
            Row::Known(row) => rows.push(row),
            Row::Code(code) => codes.push(code),
        }
    }
    if !rows.is_empty() {
        entries.push(("errors", Node::List(rows)));
    }
    if !codes.is_empty() {
        entries.push(("codes", Node::List(codes).flow()));
    }
    (status_key(found), Node::map(entries).compact().marked(found.checks.clone()))
}

/// What a page knows about a code.
pub(crate) enum Row {
    /// An item of `errors`: a row, or a reference to a shared one.
    Known(Node),
    /// An item of `codes`: nothing but the code is known.
    Code(Node),
}

/// A row of errors, a reference to one that pages share, or the bare code.
pub(crate) fn error_row(status: Option<u16>, error: &ErrorRow, shared: &Shared<'_>) -> Row {
    let rows = shared.rows(status, error);
    if let Some(row) = rows.first() {
        let choice = format!("which of {}: they have the same code", rows.join(", "));
        let checks = if rows.len() > 1 { vec![Check::new(error.line, choice)] } else { Vec::new() };
        return Row::Known(reference(row.clone()).marked(checks));
    }
    if is_bare(error) {
        return Row::Code(Node::text(error.code.clone()).marked(error.checks.clone()));
    }
    let mut entries = vec![("code", Node::text(error.code.clone()))];
    if let Some(message) = &error.message {
        entries.push(("message", Node::text(message.clone())));
    }
    for (key, words) in [("meaning", &error.meaning), ("remedy", &error.remedy)] {
        if let Some(words) = words {
            let check = Check::new(error.line, PAGES_WORDS);
            entries.push((key, Node::text(words.clone()).marked(vec![check])));
        }
    }
    Row::Known(Node::map(entries).compact().marked(error.checks.clone()))
}

/// Whether nothing but the code is known.
pub(crate) fn is_bare(error: &ErrorRow) -> bool {
    error.message.is_none() && error.meaning.is_none() && error.remedy.is_none()
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
