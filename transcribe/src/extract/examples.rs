//! The example requests and answers of a page, and whether the tables know all that is in them.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::facts::{Body, Check, Example, Field, Response, Structure};
use crate::headings::Heading;
use crate::line::{Line, fold};
use crate::value_type::Kind;

use super::Section;
use super::place::lines_of;
use super::responses::is_success;

static REQUEST: LazyLock<Regex> =
    crate::regex!(r"(?:(?:GET|PUT|POST|DELETE|PATCH|HEAD)\s+|^|Request:\s*)(?P<url>https?://[^\s]+|/v[0-9][^\s]*)");
static STATUS: LazyLock<Regex> = crate::regex!(r"(?i)(?:status code|状态码)\s*:?\s*(?P<code>[1-5][0-9]{2})\b");
static HEADER: LazyLock<Regex> = crate::regex!(r"^(?P<name>[A-Za-z][A-Za-z0-9_-]*)\s*:\s+(?P<value>\S.*)$");

/// How many places are tried as the beginning of JSON.
const TRIES: usize = 50;
/// How deep fields of an example are compared with the tables.
const DEEPEST: usize = 20;
/// Words in front of a colon that are no headers.
const NO_HEADERS: [&str; 6] = ["Method", "Request", "Response", "Header", "Body", "Status"];

/// The examples; the answer stands with the first request.
pub(super) fn read(sections: &[Section]) -> Vec<Example> {
    let lines = |heading: Heading| -> Vec<Line> {
        let sections = sections.iter().filter(|section| section.heading == Some(heading));
        sections.flat_map(|section| &section.blocks).flat_map(lines_of).cloned().collect()
    };
    let request = lines(Heading::RequestExample);
    let starts: Vec<(usize, String)> = request
        .iter()
        .enumerate()
        .filter_map(|(index, line)| Some((index, REQUEST.captures(&line.text)?.name("url")?.as_str().to_owned())))
        .collect();
    let mut examples = Vec::new();
    for (number, (start, url)) in starts.iter().enumerate() {
        let end = starts.get(number + 1).map_or(request.len(), |(next, _)| *next);
        let part = request.get(*start + 1..end).unwrap_or_default();
        let line = request.get(*start).map_or(0, |line| line.number);
        examples.push(Example { line, url: url.clone(), headers: headers(part), body: json(part), response: None });
    }
    let answer = lines(Heading::ResponseExample);
    let code = answer.iter().find_map(|line| STATUS.captures(&fold(&line.text))?.name("code")?.as_str().parse().ok());
    if let (Some(code), Some(first)) = (code, examples.first_mut()) {
        first.response = Some((code, json(&answer)));
    }
    examples
}

fn headers(lines: &[Line]) -> Vec<(String, String)> {
    let end = lines
        .iter()
        .position(|line| line.text.starts_with(['{', '[']) || line.text.starts_with("Body"))
        .unwrap_or(lines.len());
    let lines = lines.iter().take(end);
    let mut headers: Vec<(String, String)> = Vec::new();
    for found in lines.filter_map(|line| HEADER.captures(&line.text)) {
        let (Some(name), Some(value)) = (found.name("name"), found.name("value")) else { continue };
        let (name, value) = (name.as_str(), value.as_str());
        if !NO_HEADERS.contains(&name) && !headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name)) {
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    headers
}

/// The first JSON object or list among the lines.
fn json(lines: &[Line]) -> Option<Value> {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let text = texts.join("\n");
    let starts = text.match_indices(['{', '[']).map(|(at, _)| at).take(TRIES);
    let mut values = starts.filter_map(|at| {
        let mut stream = serde_json::Deserializer::from_str(text.get(at..)?).into_iter::<Value>();
        stream.next()?.ok().filter(|value| {
            value.is_object() || value.as_array().is_some_and(|items| items.iter().any(Value::is_object))
        })
    });
    values.next()
}

/// Fields of the examples that the tables do not have.
pub(super) fn compare(
    examples: &[Example],
    body: Option<&Body>,
    responses: &[Response],
    structures: &[Structure],
) -> Vec<Check> {
    let mut checks = Vec::new();
    for example in examples {
        if let (Some(value), Some(body)) = (&example.body, body) {
            missing(value, &body.fields, structures, example.line, DEEPEST, &mut checks);
        }
        if let Some((status, Some(value))) = &example.response
            && is_success(*status)
            && let Some(response) =
                responses.iter().find(|response| response.status == Some(*status) && !response.fields.is_empty())
        {
            missing(value, &response.fields, structures, example.line, DEEPEST, &mut checks);
        }
    }
    checks.dedup();
    checks
}

fn missing(
    value: &Value,
    fields: &[Field],
    structures: &[Structure],
    line: usize,
    depth: usize,
    checks: &mut Vec<Check>,
) {
    let (Value::Object(object), Some(depth)) = (value, depth.checked_sub(1)) else { return };
    for (name, value) in object {
        match fields.iter().find(|field| field.name == *name) {
            Some(field) => inside(value, field.kind.as_ref(), structures, line, depth, checks),
            None => {
                let check = Check::new(line, format!("the example has \"{name}\", the tables have not"));
                if !checks.contains(&check) {
                    checks.push(check);
                }
            }
        }
    }
}

fn inside(
    value: &Value,
    kind: Option<&Kind>,
    structures: &[Structure],
    line: usize,
    depth: usize,
    checks: &mut Vec<Check>,
) {
    match (value, kind) {
        (Value::Array(items), Some(Kind::Array(of))) => {
            items.iter().for_each(|item| inside(item, Some(of), structures, line, depth, checks));
        }
        (Value::Object(_), Some(Kind::Structure(name))) => {
            if let Some(structure) = structures.iter().find(|structure| structure.name == *name) {
                missing(value, &structure.fields, structures, line, depth, checks);
            }
        }
        _ => {}
    }
}
