//! What each table of a page describes: parameters, a body, a structure, an answer.
//!
//! The column of the location says it, or the caption, or else where the table stands and what its rows are called.

use std::collections::BTreeSet;

use api_spec::model::{ContentType, Location};

use crate::facts::{Body, Check, Field, Parameter};
use crate::headings::{self, Caption, Column, Goes, Heading};
use crate::layout::{Block, Table, is_status_line};
use crate::line::{Line, fold};

use super::Section;
use super::call::Call;
use super::field;
use super::structures::Loose;

/// The tables of a page, by what they describe.
#[derive(Default)]
pub(super) struct Tables {
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<ResponseTable>,
    pub request_structures: Vec<Loose>,
    pub response_structures: Vec<Loose>,
    pub checks: Vec<Check>,
}

/// The table of a body of an answer.
pub(super) struct ResponseTable {
    pub status: Option<u16>,
    pub line: usize,
    pub fields: Vec<Field>,
}

/// Headers whose names could be those of fields too.
const HEADERS: [&str; 8] =
    ["X-Auth-Token", "Instance-Id", "Content-Type", "Authorization", "app_key", "X-Sdk-Date", "Host", "X-Project-Id"];

/// Sorts the tables of the page.
pub(super) fn sort(sections: &[Section], call: &Call) -> Tables {
    let has_headings = sections.len() > 1;
    let mut sorter = Sorter { call, tables: Tables::default(), names: BTreeSet::new(), status: None, has_headings };
    for section in sections {
        let heading = match section.heading {
            // Where all headings are lost, tables tell by themselves what they are.
            None if !has_headings => Some(Heading::Request),
            heading => heading,
        };
        let mut before: Option<&Line> = None;
        for block in &section.blocks {
            match block {
                Block::Line(line) => {
                    sorter.see(line);
                    before = Some(line);
                }
                Block::Table(table) => {
                    sorter.place(table, heading, before.filter(|line| is_above(line, table)));
                    before = None;
                }
            }
        }
    }
    sorter.tables
}

/// Whether the line stands so close above the table that it may be its title.
fn is_above(line: &Line, table: &Table) -> bool {
    !line.bullet && line.number <= table.line
}

/// All lines of a block.
pub(super) fn lines_of(block: &Block) -> Vec<&Line> {
    match block {
        Block::Line(line) => vec![line],
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).flatten().collect(),
    }
}

struct Sorter<'c> {
    call: &'c Call,
    tables: Tables,
    /// The parameters so far: where each stands, and its name.
    names: BTreeSet<(&'static str, String)>,
    /// The status of the answer that is being described.
    status: Option<u16>,
    has_headings: bool,
}

impl Sorter<'_> {
    fn see(&mut self, line: &Line) {
        if is_status_line(&line.text) {
            let text = fold(&line.text);
            let digits: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take(3).collect();
            self.status = digits.parse().ok();
        }
    }

    fn place(&mut self, table: &Table, heading: Option<Heading>, title: Option<&Line>) {
        if table.columns.first() != Some(&Column::Name) {
            return;
        }
        let caption = title.and_then(|line| headings::caption(&line.text));
        let named = title.and_then(|line| headings::structure(&line.text));
        let has_mandatory = table.columns.contains(&Column::Mandatory);
        let answers = matches!(heading, Some(Heading::Response | Heading::ResponseExample))
            || !self.has_headings && !has_mandatory;
        match (caption, named, heading) {
            (Some(Caption::ResponseHeader), ..) => self.tables.checks.push(Check::new(
                table.line,
                "the page describes headers of the answer, for which page files have no place",
            )),
            (Some(Caption::ResponseBody), ..) => self.response(table),
            (Some(Caption::Path), ..) => self.parameters(table, Some(Location::Path)),
            (Some(Caption::Query), ..) => self.parameters(table, Some(Location::Query)),
            (Some(Caption::Uri), ..) => self.parameters(table, None),
            (Some(Caption::Header), ..) => self.parameters(table, Some(Location::Header)),
            (Some(Caption::Form), ..) => self.body(table, ContentType::Form),
            (Some(Caption::Multipart), ..) => self.body(table, ContentType::Multipart),
            (Some(Caption::Body), ..) if !answers && !table.columns.contains(&Column::Location) => {
                self.request(table, true)
            }
            (Some(Caption::Named(name)), ..) if headings::structure(&name).is_some() => {
                self.structure(table, headings::structure(&name), answers)
            }
            (None, Some(name), _) => self.structure(table, Some(name), answers),
            (.., Some(Heading::Uri)) => self.parameters(table, None),
            _ if answers => self.untitled_response(table),
            _ => self.request(table, false),
        }
    }

    /// A table about the request that does not say which part it is about.
    fn request(&mut self, table: &Table, is_body: bool) {
        let names: Vec<String> = table.rows.iter().filter_map(|row| row.text(table, Column::Name)).collect();
        let in_path = |name: &String| self.call.path.contains(&format!("{{{name}}}"));
        let in_query = |name: &String| self.call.query.contains(name);
        if table.columns.contains(&Column::Location) {
            // A second table with locations describes a structure whose name is lost.
            match self.tables.parameters.is_empty() && self.tables.body.is_none() {
                true => self.located(table),
                false => self.structure(table, None, false),
            }
        } else if is_body {
            self.body(table, ContentType::Json);
        } else if !names.is_empty() && names.iter().all(|name| in_path(name) || in_query(name)) {
            self.parameters(table, None);
        } else if names.iter().any(|name| is_header(name)) {
            self.parameters(table, Some(Location::Header));
        } else if self.tables.body.is_some() {
            self.structure(table, None, false);
        } else if matches!(self.call.method.as_str(), "POST" | "PUT" | "PATCH") {
            self.body(table, ContentType::Json);
        } else {
            self.tables.checks.push(Check::new(table.line, "whether these parameters go into the query"));
            self.parameters(table, Some(Location::Query));
        }
    }

    /// A table that says for each row where it goes.
    fn located(&mut self, table: &Table) {
        let mut fields = Vec::new();
        for (number, row) in table.rows.iter().enumerate() {
            let cut_off = table.cut && number + 1 == table.rows.len();
            let location = row.text(table, Column::Location).and_then(|text| headings::location(&text));
            let always = location == Some(Goes::To(Location::Path));
            let Some(field) = field::read(table, row, always) else {
                if !cut_off {
                    self.tables.checks.push(Check::new(row.line, "a row without a name that is understood"));
                }
                continue;
            };
            match location {
                Some(Goes::IntoBody) => fields.push(field),
                Some(Goes::To(location)) => self.parameter(location, field),
                None if cut_off => {}
                None => {
                    let text = format!("where {} goes: the cell is missing in this copy of the page", field.name);
                    let mut field = field;
                    field.checks.push(Check::new(row.line, text));
                    let location = self.guess(&field.name);
                    self.parameter(location, field);
                }
            }
        }
        if !fields.is_empty() {
            let line = table.line;
            self.tables.body =
                Some(Body { line, media_type: ContentType::Json.to_string(), fields, checks: Vec::new() });
        }
    }

    fn guess(&self, name: &str) -> Location {
        match name {
            name if self.call.path.contains(&format!("{{{name}}}")) => Location::Path,
            name if is_header(name) => Location::Header,
            _ => Location::Query,
        }
    }

    /// Parameters of one location or, where none is told, of the path or the query.
    fn parameters(&mut self, table: &Table, location: Option<Location>) {
        let last = table.rows.len().saturating_sub(1);
        for (number, row) in table.rows.iter().enumerate() {
            let name = row.text(table, Column::Name).unwrap_or_default();
            let in_path = self.call.path.contains(&format!("{{{name}}}"));
            let location = match location {
                Some(Location::Path) | None if in_path => Location::Path,
                Some(Location::Path) | None => Location::Query,
                Some(location) => location,
            };
            let cut_off = table.cut && number == last;
            match field::read(table, row, location == Location::Path) {
                Some(field) if cut_off && field.kind.is_none() => {}
                Some(field) => self.parameter(location, field),
                None if cut_off => {}
                None => self.tables.checks.push(Check::new(row.line, "a row without a name that is understood")),
            }
        }
    }

    fn parameter(&mut self, location: Location, mut field: Field) {
        // The client sets it, for instance to the media type of the body.
        if location == Location::Header && api_spec::is_owned_header(&field.name) {
            return;
        }
        if location == Location::Path && !self.call.path.contains(&format!("{{{}}}", field.name)) {
            field.checks.push(Check::new(field.line, format!("the path has no {{{}}}", field.name)));
            return self.tables.checks.append(&mut field.checks);
        }
        // Names of headers have no case.
        let is_header = location == Location::Header;
        let name = if is_header { field.name.to_ascii_lowercase() } else { field.name.clone() };
        if !self.names.insert((location.as_str(), name)) {
            return self
                .tables
                .checks
                .push(Check::new(field.line, format!("a second parameter {} in the {location}", field.name)));
        }
        field::make_plain(&mut field, location.as_str(), location == Location::Query);
        self.tables.parameters.push(Parameter { location, field });
    }

    fn body(&mut self, table: &Table, kind: ContentType) {
        if self.tables.body.is_some() {
            return self.structure(table, None, false);
        }
        let fields = field::read_all(table, &mut self.tables.checks);
        let checks = match self.call.method.as_str() {
            "GET" | "HEAD" => {
                let text = format!("the page gives a {} a body, which page files cannot", self.call.method);
                return self.tables.checks.push(Check::new(table.line, text));
            }
            _ => Vec::new(),
        };
        self.tables.body = Some(Body { line: table.line, media_type: kind.to_string(), fields, checks });
    }

    fn structure(&mut self, table: &Table, name: Option<String>, answers: bool) {
        let mut checks = Vec::new();
        let fields = field::read_all(table, &mut checks);
        let loose = Loose { name, line: table.line, fields, checks };
        match answers {
            true => self.tables.response_structures.push(loose),
            false => self.tables.request_structures.push(loose),
        }
    }

    fn response(&mut self, table: &Table) {
        let fields = field::read_all(table, &mut self.tables.checks);
        self.tables.responses.push(ResponseTable { status: self.status, line: table.line, fields });
    }

    /// The first table of a status describes the answer, the others describe structures in it.
    fn untitled_response(&mut self, table: &Table) {
        match self.tables.responses.last() {
            Some(last) if last.status == self.status => self.structure(table, None, true),
            _ => self.response(table),
        }
    }
}

fn is_header(name: &str) -> bool {
    HEADERS.iter().any(|header| header.eq_ignore_ascii_case(name))
        || name.starts_with(|c: char| c.is_ascii_uppercase()) && name.contains('-')
}

/// Compares the query behind the address with the parameters.
pub(super) fn check_query(call: &Call, parameters: &[Parameter], partial: bool, checks: &mut Vec<Check>) {
    let in_table = |name: &str| {
        parameters.iter().any(|parameter| parameter.location == Location::Query && parameter.field.name == name)
    };
    for name in call.query.iter().filter(|name| !partial && !in_table(name)) {
        checks.push(Check::new(call.line, format!("the address has {name}, the table of parameters has not")));
    }
    let missing = parameters.iter().filter(|parameter| {
        parameter.location == Location::Query && !call.query.is_empty() && !call.query.contains(&parameter.field.name)
    });
    checks.extend(missing.map(|parameter| {
        Check::new(parameter.field.line, format!("{} is not in the query of the address", parameter.field.name))
    }));
}
