//! What belongs into a column can be told from the cells: this puts cells that lost a neighbour under the right head.

use crate::headings::{self, Column};
use crate::value_type;

use super::{Cell, text};

/// Brings the cells under the columns: none too many, none too few, and where a cell was lost on the way an empty one.
pub(super) fn align(mut cells: Vec<Cell>, columns: &[Column]) -> Vec<Cell> {
    while cells.len() > columns.len() {
        let Some(last) = cells.pop() else { break };
        if let Some(before) = cells.last_mut() {
            before.extend(last);
        }
    }
    cells.resize(columns.len(), Cell::new());
    if let Some(gap) = lost(&cells, columns) {
        cells.pop();
        cells.insert(gap, Cell::new());
    }
    cells
}

/// The column whose cell was lost: those behind it have moved one to the left, and the last one is empty.
fn lost(cells: &[Cell], columns: &[Column]) -> Option<usize> {
    if !cells.last()?.is_empty() {
        return None;
    }
    let fits = |cell: &Cell, column| cell.is_empty() || fits(&text(cell), column);
    let gap = cells.iter().zip(columns).position(|(cell, column)| !fits(cell, *column))?;
    let behind = cells.iter().skip(gap).zip(columns.iter().skip(gap + 1));
    behind.into_iter().all(|(cell, column)| fits(cell, *column)).then_some(gap)
}

/// Whether a text may stand under the head. Descriptions may be anything.
pub(super) fn fits(text: &str, column: Column) -> bool {
    match column {
        Column::Name => is_name(text),
        Column::Mandatory => headings::mandatory(text).is_some(),
        Column::Type => value_type::may_be(text),
        Column::Location => headings::location(text).is_some(),
        Column::Status => is_status(text),
        Column::ErrorCode => is_code(text),
        Column::Description
        | Column::Range
        | Column::Default
        | Column::Example
        | Column::Message
        | Column::Remarks
        | Column::Remedy => true,
    }
}

/// Whether the text is the name of a parameter.
pub(crate) fn is_name(text: &str) -> bool {
    let inside =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '[' | ']' | '/' | '@' | ':');
    text.len() <= 80
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$' | '@'))
        && text.chars().all(inside)
        && !text.ends_with(['.', ':', '/'])
}

/// Whether the text begins with a status of HTTP and tells little more.
pub(super) fn is_status(text: &str) -> bool {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    digits == 3 && text.starts_with(['1', '2', '3', '4', '5']) && text.chars().count() <= 40
}

/// Whether the text is a code of an error.
pub(super) fn is_code(text: &str) -> bool {
    text.len() <= 40
        && !text.contains(char::is_whitespace)
        && text.is_ascii()
        && text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}
