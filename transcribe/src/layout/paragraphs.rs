//! Tables that have lost their borders: every cell is a line, or several.
//!
//! The head is found by its words. A row begins where the lines fit the columns, one after the other: a name, a word
//! like `Yes`, a type. All up to the next row is the description of the last.

use std::sync::LazyLock;

use regex::Regex;

use crate::headings::{self, Column};
use crate::line::{Line, fold};
use crate::value_type;

use super::row::{fits, is_name};
use super::{Block, Cell, Row, Table};

static STATUS_LINE: LazyLock<Regex> = crate::regex!(r"^(?i:status code|http status code|状态码)\s*:\s*[1-5][0-9]{2}\b");

/// Whether the line says which status the table below it belongs to: `Status code: 200`.
pub(crate) fn is_status_line(text: &str) -> bool {
    STATUS_LINE.is_match(&fold(text))
}

/// Finds the tables among the lines.
pub(super) fn blocks(lines: Vec<Line>) -> Vec<Block> {
    let page = Page { lines: &lines };
    let mut blocks = Vec::new();
    let mut next = 0;
    while let Some(line) = lines.get(next) {
        match page.head(next) {
            Some(columns) => {
                let (table, end) = page.table(next, columns);
                blocks.push(Block::Table(table));
                next = end;
            }
            None => {
                blocks.push(Block::Line(line.clone()));
                next += 1;
            }
        }
    }
    blocks
}

struct Page<'l> {
    lines: &'l [Line],
}

/// The cells of a row up to its description: how many lines they take, and the column whose cell was lost.
struct Start {
    lines: usize,
    gap: Option<usize>,
}

impl Page<'_> {
    fn line(&self, index: usize) -> Option<&Line> {
        self.lines.get(index)
    }

    /// The columns of the head that begins at the line.
    fn head(&self, index: usize) -> Option<Vec<Column>> {
        let columns = self.run(index)?;
        // `错误码` may be the heading above a head that begins with it too.
        let is_heading = self.line(index).is_some_and(|line| headings::heading(&line.text).is_some());
        if is_heading && self.run(index + 1).is_some_and(|inner| inner.len() >= columns.len()) {
            return None;
        }
        Some(columns)
    }

    /// The longest run of heads of columns from the line on.
    fn run(&self, index: usize) -> Option<Vec<Column>> {
        let lines = self.lines.get(index..)?.iter().take(8);
        let labels: Vec<&str> = lines
            .take_while(|line| !line.bullet && headings::column(&line.text).is_some())
            .map(|line| line.text.as_str())
            .collect();
        (2..=labels.len()).rev().find_map(|length| headings::head(labels.iter().copied().take(length)))
    }

    /// The table whose head begins at the line, and the line behind it.
    fn table(&self, head: usize, columns: Vec<Column>) -> (Table, usize) {
        let mut rows: Vec<Row> = Vec::new();
        let mut next = head + columns.len();
        let mut cut = false;
        while let Some(line) = self.line(next) {
            if self.head(next).is_some() {
                break;
            }
            if let Some(start) = self.row(next, &columns) {
                rows.push(self.cells(next, &columns, &start));
                next += start.lines;
            } else if self.ends(next) {
                break;
            } else if self.is_beginning_of_row(next, &columns) {
                cut = true;
                rows.push(self.cells(next, &columns, &Start { lines: self.lines.len() - next, gap: None }));
                next = self.lines.len();
            } else {
                match rows.last_mut().and_then(|row| row.cells.last_mut()) {
                    Some(cell) => cell.push(line.clone()),
                    // The first row has a name that nothing else would have.
                    None => rows.push(self.cells(next, &columns, &Start { lines: 1, gap: None })),
                }
                next += 1;
            }
        }
        let line = self.line(head).map_or(0, |line| line.number);
        (Table { line, columns, rows, cut }, next)
    }

    /// The columns in front of the description, each of which takes one line.
    fn fixed(columns: &[Column]) -> &[Column] {
        match columns.split_last() {
            Some((Column::Description | Column::Remarks | Column::Remedy, fixed)) => fixed,
            _ => columns,
        }
    }

    /// Whether a row begins at the line, and how.
    fn row(&self, index: usize, columns: &[Column]) -> Option<Start> {
        let fixed = Self::fixed(columns);
        if self.fit(index, fixed) && self.is_sure(index, fixed) {
            return Some(Start { lines: fixed.len(), gap: None });
        }
        let gap = [Column::Mandatory, Column::Type].into_iter().find_map(|lost| {
            let gap = fixed.iter().position(|column| *column == lost)?;
            let rest: Vec<Column> = fixed.iter().copied().filter(|column| *column != lost).collect();
            // At the end of a page the cell was not lost, but cut off.
            let more = index + rest.len() < self.lines.len();
            (more && rest.len() > 1 && self.fit(index, &rest) && self.is_sure(index, &rest)).then_some(gap)
        })?;
        Some(Start { lines: fixed.len() - 1, gap: Some(gap) })
    }

    fn fit(&self, index: usize, columns: &[Column]) -> bool {
        columns.iter().enumerate().all(|(number, column)| {
            self.line(index + number).is_some_and(|line| !line.bullet && fits(&line.text, *column))
        })
    }

    /// Whether what fits is more than a word of a description: a type beside a name must be one for sure, unless
    /// another column confirms it.
    fn is_sure(&self, index: usize, columns: &[Column]) -> bool {
        if columns.iter().any(|column| matches!(column, Column::Mandatory | Column::Status | Column::Location)) {
            return true;
        }
        let kind = columns.iter().position(|column| *column == Column::Type);
        match kind.and_then(|number| self.line(index + number)) {
            Some(line) => value_type::is_sure(&line.text),
            None => columns.first() != Some(&Column::Name) || columns.len() > 1,
        }
    }

    fn cells(&self, index: usize, columns: &[Column], start: &Start) -> Row {
        let mut lines = self.lines.get(index..index + start.lines).unwrap_or_default().iter().cloned();
        let cell = |number: usize| -> Cell {
            let stands = start.gap != Some(number) && number < Self::fixed(columns).len();
            if stands { lines.next().into_iter().collect() } else { Cell::new() }
        };
        let line = self.line(index).map_or(0, |line| line.number);
        Row { line, cells: (0..columns.len()).map(cell).collect() }
    }

    /// Whether the page ends within the cells of a row that begins here.
    fn is_beginning_of_row(&self, index: usize, columns: &[Column]) -> bool {
        let fixed = Self::fixed(columns);
        let left = self.lines.len() - index;
        let some = fixed.get(..left.min(fixed.len())).unwrap_or_default();
        left < fixed.len()
            && self.fit(index, some)
            && (left > 1 || self.line(index).is_some_and(|line| is_name(&line.text)))
    }

    /// Whether the line belongs to what comes behind the table.
    fn ends(&self, index: usize) -> bool {
        let Some(line) = self.line(index) else { return true };
        if line.bullet {
            return false;
        }
        headings::heading(&line.text).is_some()
            || headings::caption(&line.text).is_some()
            || is_status_line(&line.text)
            || self.head(index).is_some()
            || headings::structure(&line.text).is_some() && self.head(index + 1).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::text;
    use crate::line::lines;

    fn shown(page: &str) -> Vec<String> {
        let row = |row: &Row| format!("[{}]", row.cells.iter().map(|cell| text(cell)).collect::<Vec<_>>().join("] ["));
        let show = |block: &Block| match block {
            Block::Line(line) => vec![line.text.clone()],
            Block::Table(table) => table.rows.iter().map(row).chain(table.cut.then(|| "cut".to_owned())).collect(),
        };
        blocks(lines(page)).iter().flat_map(show).collect()
    }

    const HEAD: &str = "Parameter\n\nMandatory\n\nType\n\nDescription\n\n";

    #[test]
    fn a_description_may_have_many_lines_and_bullets() {
        let page = format!(
            "{HEAD}kind\n\nYes\n\nString\n\nWhat it is.\n\n  • a: one\n\n  • b: two\n\nMore.\n\nsize\n\nNo\n\nInteger\n\nHow big.\n\nRequest Parameters\n"
        );
        assert_eq!(
            shown(&page),
            [
                "[kind] [Yes] [String] [What it is. a: one b: two More.]",
                "[size] [No] [Integer] [How big.]",
                "Request Parameters"
            ]
        );
    }

    #[test]
    fn lost_cells_are_left_empty() {
        let page = format!("{HEAD}kind\nString\nWhat it is.\nrules\nNo\nWhat holds.\n");
        assert_eq!(shown(&page), ["[kind] [] [String] [What it is.]", "[rules] [No] [] [What holds.]"]);
    }

    #[test]
    fn structures_of_their_own_end_a_table() {
        let page = "Parameter\nType\nDescription\ndevice\nDeviceInfo structure\nThe device.\nDeviceInfo structure\nParameter\nType\nDescription\nname\nString\nIts name.\n";
        assert_eq!(
            shown(page),
            ["[device] [DeviceInfo structure] [The device.]", "DeviceInfo structure", "[name] [String] [Its name.]"]
        );
    }

    #[test]
    fn a_heading_may_be_the_word_that_its_table_begins_with() {
        let page =
            "错误码\n\nHTTP状态码\n\n错误码\n\n错误描述\n\n备注\n\n400\n\n120015\n\nBad.\n\n一。\n\n处理建议：二。\n";
        assert_eq!(shown(page), ["错误码", "[400] [120015] [Bad.] [一。 处理建议：二。]"]);
    }

    #[test]
    fn a_row_that_the_page_cuts_is_said_to_be_cut() {
        let page = format!("{HEAD}kind\nYes\nString\nWhat.\nsize\nNo");
        assert_eq!(shown(&page), ["[kind] [Yes] [String] [What.]", "[size] [No] [] []", "cut"]);
    }
}
