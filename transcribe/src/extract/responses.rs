//! The answers: statuses of success with their bodies, other statuses, and the rows of the table of errors.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::facts::{Check, ErrorRow, Response};
use crate::headings::{Column, Heading};
use crate::layout::{Block, Row, Table, is_status_line, text};
use crate::line::{Line, fold};

use super::Section;
use super::place::ResponseTable;

static STATUS: LazyLock<Regex> = crate::regex!(
    r"(?i)status code\s*:\s*(?P<code>[1-5][0-9]{2})\b\s*(?P<words>[A-Za-z][A-Za-z -]*)?|状态码\s*:\s*(?P<zh>[1-5][0-9]{2})\b\s*(?P<zhwords>[A-Za-z][A-Za-z -]*)?"
);
static REMEDY: LazyLock<Regex> = crate::regex!(
    r"(?i)\s*(?:recommended handling|handling suggestions?|suggested handling|recommended action|handling recommendation|处理建议|建议处理)\s*:\s*"
);

/// How many words of the page for a status are its name, and not a sentence about it.
const WORDS: usize = 5;

/// Reads all answers of the page.
pub(super) fn read(
    sections: &[Section],
    tables: Vec<ResponseTable>,
    method: &str,
    partial: bool,
    checks: &mut Vec<Check>,
) -> Vec<Response> {
    let mut answers = Answers::default();
    for section in sections {
        let mut before: Option<&Line> = None;
        for block in &section.blocks {
            match block {
                Block::Line(line) => {
                    if matches!(section.heading, Some(Heading::Response | Heading::ResponseExample))
                        || is_status_line(&line.text)
                    {
                        answers.see_line(line, before.is_some_and(|before| is_status_line(&before.text)));
                    }
                    before = Some(line);
                }
                Block::Table(table) => answers.see_table(table, checks),
            }
        }
    }
    for table in tables {
        answers.add_body(table, checks);
    }
    let mut responses: Vec<Response> = answers.by_status.into_values().collect();
    drop_impossible_bodies(&mut responses, method, checks);
    if !responses.iter().any(|response| response.status.is_some_and(is_success) || response.status.is_none()) {
        let line = sections
            .iter()
            .find(|section| section.heading == Some(Heading::Response))
            .map_or(1, |section| section.line);
        let text =
            if partial { "the status of success is behind the cut" } else { "the page tells no status of success" };
        responses.insert(0, Response { checks: vec![Check::new(line, text)], ..empty(None, line) });
    }
    responses
}

/// Drops bodies that an answer cannot have, and successes that answer with something else than the first.
fn drop_impossible_bodies(responses: &mut Vec<Response>, method: &str, checks: &mut Vec<Check>) {
    for response in responses.iter_mut().filter(|response| !response.fields.is_empty()) {
        let why = match (method, response.status) {
            ("HEAD", _) => "HEAD",
            (_, Some(204)) => "status 204",
            (_, Some(205)) => "status 205",
            _ => continue,
        };
        response.fields.clear();
        checks.push(Check::new(response.line, format!("the page describes a body, and an answer with {why} has none")));
    }
    let is_documented = |response: &Response| {
        response.status.is_none_or(is_success) && (response.errors.is_empty() || !response.fields.is_empty())
    };
    let body = |response: &Response| {
        response.fields.iter().map(|field| (field.name.clone(), field.kind.clone())).collect::<Vec<_>>()
    };
    let Some(first) = responses.iter().find(|response| is_documented(response)).map(body) else { return };
    responses.retain_mut(|response| {
        if !is_documented(response) || body(response) == first {
            return true;
        }
        let text = format!("whether {} means success, too: it comes with another body", status_text(response));
        checks.push(Check::new(response.line, text));
        // Its rows of errors stay.
        (response.description, response.fields) = (None, Vec::new());
        !response.errors.is_empty()
    });
}

fn status_text(response: &Response) -> String {
    response.status.map_or_else(|| "the other status".to_owned(), |status| status.to_string())
}

/// Whether the status is one of success.
pub(crate) fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

fn empty(status: Option<u16>, line: usize) -> Response {
    Response { status, line, description: None, fields: Vec::new(), errors: Vec::new(), checks: Vec::new() }
}

#[derive(Default)]
struct Answers {
    by_status: BTreeMap<Option<u16>, Response>,
    /// The messages of the rows of errors so far, by status and by code in small letters.
    messages: BTreeMap<(u16, String), Option<String>>,
}

impl Answers {
    fn at(&mut self, status: Option<u16>, line: usize) -> &mut Response {
        self.by_status.entry(status).or_insert_with(|| empty(status, line))
    }

    /// A line like `Status Code: 200 OK`, anywhere on it.
    fn see_line(&mut self, line: &Line, _below: bool) {
        let folded = fold(&line.text);
        let Some(found) = STATUS.captures(&folded) else { return };
        let code = found.name("code").or(found.name("zh")).and_then(|code| code.as_str().parse().ok());
        let Some(status) = code else { return };
        let words = found.name("words").or(found.name("zhwords")).map(|words| words.as_str().trim().to_owned());
        let response = self.at(Some(status), line.number);
        if let Some(words) = words.filter(|words| is_name(words)) {
            response.description.get_or_insert(words);
        }
    }

    fn see_table(&mut self, table: &Table, checks: &mut Vec<Check>) {
        let has = |column| table.columns.contains(&column);
        if has(Column::ErrorCode) {
            if !has(Column::Status) {
                return checks.push(Check::new(table.line, "error codes without the status that comes with them"));
            }
            let mut last = None;
            for (number, row) in table.rows.iter().enumerate() {
                let cut_off = table.cut && number + 1 == table.rows.len();
                // A status may stand once for several rows.
                last = row.text(table, Column::Status).and_then(|text| status(&text)).or(last);
                self.see_error(table, row, last, cut_off, checks);
            }
        } else if has(Column::Status) {
            for (number, row) in table.rows.iter().enumerate() {
                let cut_off = table.cut && number + 1 == table.rows.len();
                self.see_status(table, row, cut_off, checks);
            }
        }
    }

    fn see_status(&mut self, table: &Table, row: &Row, cut_off: bool, checks: &mut Vec<Check>) {
        let cell = row.text(table, Column::Status).unwrap_or_default();
        let Some(code) = status(&cell) else {
            if !cut_off {
                checks.push(Check::new(row.line, "a status that is not understood"));
            }
            return;
        };
        let beside = cell.get(3..).map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned);
        let words = row.text(table, Column::Description).or(beside).filter(|_| !cut_off);
        let response = self.at(Some(code), row.line);
        match words {
            // A sentence about the status is no name of it.
            Some(words) if is_name(&words) => response.description = Some(words),
            _ => {}
        }
    }

    fn see_error(&mut self, table: &Table, row: &Row, status: Option<u16>, cut_off: bool, checks: &mut Vec<Check>) {
        let code = row.text(table, Column::ErrorCode).filter(|code| !code.contains(' '));
        let (Some(status), Some(code)) = (status, code) else {
            if !cut_off {
                checks.push(Check::new(row.line, "a row of the table of errors that is not understood"));
            }
            return;
        };
        let description = row.text(table, Column::Description);
        let message = row.text(table, Column::Message);
        let (message, mut meaning) = match message {
            Some(message) => (Some(message), description),
            None => (description, None),
        };
        let mut remedy = row.text(table, Column::Remedy);
        if let Some((before, behind)) = row.cell(table, Column::Remarks).map(|cell| split_remarks(&text(cell))) {
            meaning = meaning.or(before);
            remedy = remedy.or(behind);
        }
        let mut error = ErrorRow { line: row.line, code, message, meaning, remedy, checks: Vec::new() };
        if let Some(line) = row.cells.iter().flatten().find(|line| line.is_lost()) {
            error
                .checks
                .push(Check::new(line.number, format!("{}: a list is missing in this copy of the page", error.code)));
        }
        if cut_off {
            error.checks.push(Check::new(row.line, format!("{}: the page is cut off in this row", error.code)));
        }
        match self.messages.get(&(status, error.code.to_ascii_lowercase())) {
            Some(message) if *message == error.message => {}
            Some(_) => {
                checks.push(Check::new(row.line, format!("{status} {} stands twice, with another message", error.code)))
            }
            None => {
                self.messages.insert((status, error.code.to_ascii_lowercase()), error.message.clone());
                self.at(Some(status), row.line).errors.push(error);
            }
        }
    }

    fn add_body(&mut self, table: ResponseTable, checks: &mut Vec<Check>) {
        // An error's body has the same form on all pages of an API.
        let mut status = table.status;
        if status.is_some_and(|status| !is_success(status)) {
            return;
        }
        if status.is_none() {
            let known: Vec<u16> =
                self.by_status.keys().filter_map(|status| status.filter(|status| is_success(*status))).collect();
            status = known.first().copied();
            if known.len() > 1 {
                checks.push(Check::new(table.line, "whether the answer belongs to this status"));
            }
        }
        let response = self.at(status, table.line);
        match response.fields.is_empty() {
            true => response.fields = table.fields,
            false => checks.push(Check::new(table.line, "a second table of the same answer")),
        }
    }
}

/// What an error means, and what to do about it.
fn split_remarks(text: &str) -> (Option<String>, Option<String>) {
    let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let folded = fold(text);
    let Some(found) = REMEDY.find(&folded) else { return (filled(text), None) };
    // Folding keeps the number of characters, not of bytes.
    let before = folded.get(..found.start()).unwrap_or_default().chars().count();
    let until = folded.get(..found.end()).unwrap_or_default().chars().count();
    let meaning: String = text.chars().take(before).collect();
    let remedy: String = text.chars().skip(until).collect();
    (filled(&meaning), filled(&remedy))
}

fn status(text: &str) -> Option<u16> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|status| (100..600).contains(status) && digits.len() == 3)
}

/// Whether the words name a status, as against a sentence about it.
fn is_name(words: &str) -> bool {
    words.split(' ').count() <= WORDS && !words.ends_with(['.', '。']) && words.chars().count() <= 40
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_tell_a_meaning_and_a_remedy() {
        let split = |text| split_remarks(text);
        assert_eq!(
            split("It is wrong. Recommended handling: Mend it."),
            (Some("It is wrong.".into()), Some("Mend it.".into()))
        );
        assert_eq!(split("请求错误。 处理建议：检查参数。"), (Some("请求错误。".into()), Some("检查参数。".into())));
        assert_eq!(split("It is wrong."), (Some("It is wrong.".into()), None));
        assert_eq!(split(""), (None, None));
    }
}
