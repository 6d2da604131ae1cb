//! From blocks to facts: which section a block stands in, and what each table is about.

mod call;
mod examples;
mod field;
mod head;
mod place;
mod responses;
mod structures;
mod whole;

use std::sync::LazyLock;

use api_spec::model::ContentType;
use regex::Regex;

use crate::decline::Declined;
use crate::facts::{Body, CUT, Check, Example, Facts, Field, Stated};
use crate::headings::{self, Heading, Language};
use crate::layout::{Block, Layout};
use crate::line::Line;
use crate::value_type::Kind;

use place::Tables;
pub(crate) use responses::is_success;

/// A section of a page: its heading and what stands below it.
pub(crate) struct Section {
    /// None above the first heading.
    pub heading: Option<Heading>,
    pub line: usize,
    pub blocks: Vec<Block>,
}

impl Section {
    /// The lines that are in no table.
    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Line(line) => Some(line),
            Block::Table(_) => None,
        })
    }
}

/// The facts of a page; `name` is what the page's file is called, without its ending.
pub(crate) fn facts(layout: Layout, name: Option<&str>, partial: bool) -> Result<Facts, Declined> {
    let Layout { blocks, title, address } = layout;
    let last = blocks.last().map(last_line).ok_or(Declined::Empty)?;
    let (sections, language) = sections(blocks);
    let call = call::find(&sections)?;
    let head = head::read(&sections, title, address, name)?;
    let cut = whole::cut(&sections, language).then_some(last);
    if let Some(line) = cut.filter(|_| !partial) {
        return Err(Declined::Cut { line });
    }
    let tables = place::sort(&sections, &call);
    let Tables { parameters, body, responses: response_tables, request_structures, response_structures, mut checks } =
        tables;
    let (mut parameters, mut body) = (parameters, body);
    parameters.extend(call.undescribed(&parameters));
    let mut responses = responses::read(&sections, response_tables, &call.method, cut.is_some(), &mut checks);
    let structures = structures::resolve(
        body.iter_mut().flat_map(|body| &mut body.fields).collect(),
        request_structures,
        responses.iter_mut().flat_map(|response| &mut response.fields).collect(),
        response_structures,
        &mut checks,
    );
    let examples = examples::read(&sections);
    if let Some(body) = &mut body {
        set_media_type(body, &sections, &examples);
    }
    checks.extend(examples::compare(&examples, body.as_ref(), &responses, &structures));
    place::check_query(&call, &parameters, cut.is_some(), &mut checks);
    let mut facts = Facts {
        language,
        title: head.title,
        slug: head.slug,
        address: head.address,
        breadcrumb: head.breadcrumb,
        updated: head.updated,
        method: Stated { value: call.method, line: call.line },
        path: Stated { value: call.path, line: call.line },
        query: call.query,
        parameters,
        body,
        responses,
        structures,
        examples,
        checks,
        cut,
    };
    if let Some(line) = cut {
        mark_cut(&mut facts, line);
    }
    Ok(facts)
}

/// Marks the last fact in front of the cut, which may itself be half a fact.
fn mark_cut(facts: &mut Facts, line: usize) {
    let check = Check::new(line, CUT);
    let parameters = facts.parameters.iter_mut().map(|parameter| (parameter.field.line, &mut parameter.field.checks));
    let of_body = facts.body.iter_mut().flat_map(|body| &mut body.fields);
    let of_structures = facts.structures.iter_mut().flat_map(|structure| &mut structure.fields);
    let (mut of_answers, mut errors) = (Vec::new(), Vec::new());
    for response in &mut facts.responses {
        of_answers.extend(response.fields.iter_mut());
        errors.push((response.line, &mut response.checks));
        errors.extend(response.errors.iter_mut().map(|error| (error.line, &mut error.checks)));
    }
    let fields = of_body.chain(of_structures).chain(of_answers).map(|field| (field.line, &mut field.checks));
    match parameters.chain(fields).chain(errors).max_by_key(|(line, _)| *line) {
        Some((_, checks)) => checks.push(check),
        None => facts.checks.push(check),
    }
}

fn last_line(block: &Block) -> usize {
    match block {
        Block::Line(line) => line.number,
        Block::Table(table) => {
            let lines = table.rows.iter().flat_map(|row| &row.cells).flatten().map(|line| line.number);
            lines.max().unwrap_or(table.line)
        }
    }
}

/// Cuts the page at its headings, and tells the language of most of them.
fn sections(blocks: Vec<Block>) -> (Vec<Section>, Language) {
    let mut sections = vec![Section { heading: None, line: 1, blocks: Vec::new() }];
    let (mut english, mut chinese) = (0, 0);
    for block in blocks {
        if let Block::Line(line) = &block
            && let Some((heading, language)) = headings::heading(&line.text)
        {
            match language {
                Language::English => english += 1,
                Language::Chinese => chinese += 1,
            }
            sections.push(Section { heading: Some(heading), line: line.number, blocks: Vec::new() });
            continue;
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.push(block);
        }
    }
    (sections, if chinese > english { Language::Chinese } else { Language::English })
}

/// JSON with a parameter, as `application/json;charset=UTF-8`.
static JSON_WITH_PARAMETER: LazyLock<Regex> = crate::regex!(r"(?i)application/json\s*;\s*charset\s*=\s*[a-z0-9-]+");

/// Finds what the body is sent as: JSON, unless the page says otherwise. A form has plain fields and files.
fn set_media_type(body: &mut Body, sections: &[Section], examples: &[Example]) {
    let is_file = |field: &Field| field.kind == Some(Kind::File);
    let says_form = |examples: &[Example]| {
        sections.iter().flat_map(texts).any(|text| text.contains("x-www-form-urlencoded"))
            || examples.iter().any(|example| example.headers.iter().any(|(_, value)| value.contains("form-urlencoded")))
    };
    // What an example sends is one way to write it; what the request's section says is meant for all.
    let mut of_request =
        sections.iter().filter(|section| matches!(section.heading, Some(Heading::Uri | Heading::Request)));
    let kind = match ContentType::of(&body.media_type) {
        Ok(ContentType::Json | ContentType::Form) if body.fields.iter().any(is_file) => ContentType::Multipart,
        Ok(ContentType::Json) if says_form(examples) => ContentType::Form,
        Ok(kind) => kind,
        Err(_) => return,
    };
    body.media_type = kind.as_str().to_owned();
    if kind == ContentType::Json {
        let found = of_request.find_map(|section| texts(section).find_map(|text| JSON_WITH_PARAMETER.find(text)));
        if let Some(found) = found {
            body.media_type = found.as_str().split_whitespace().collect();
        }
        return;
    }
    for field in body.fields.iter_mut().filter(|field| !is_file(field)) {
        field::make_plain(field, "form", false);
    }
}

/// All lines of a section, those in tables too.
fn texts(section: &Section) -> impl Iterator<Item = &String> {
    section.blocks.iter().flat_map(place::lines_of).map(|line| &line.text)
}
