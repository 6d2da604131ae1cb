//! Whether the end of a page is there. Copies of pages are often cut off somewhere.

use std::sync::LazyLock;

use regex::Regex;

use crate::headings::{Heading, Language};
use crate::layout::{Block, Table, text};
use crate::line::Line;

use super::Section;

/// What a page says instead of a table: `See Error Codes.`
static REFERS: LazyLock<Regex> = crate::regex!(
    r"(?i)^(?:(?:for details, )?see |refer to |for (?:more )?(?:details|information)|none\.?$|no\b|请参[见考]|无$|参见)"
);
static REFERS_TO_CODES: LazyLock<Regex> = crate::regex!(r"(?i)^(?:see |请参[见考]).{0,20}(?:error codes?|错误码)");

/// Whether the page ends before its end.
pub(super) fn cut(sections: &[Section], language: Language) -> bool {
    if sections.iter().any(|section| section.heading == Some(Heading::Footer)) {
        return false;
    }
    let Some(last) = sections.iter().rev().find(|section| section.heading != Some(Heading::Aside)) else { return true };
    let refers = |line: &Line| REFERS_TO_CODES.is_match(&line.text);
    match (last.heading, last.blocks.last()) {
        (Some(Heading::Errors), Some(Block::Table(table))) => is_cut(table, language),
        (Some(Heading::Errors), Some(Block::Line(line))) => {
            let table = last.blocks.iter().any(|block| matches!(block, Block::Table(_)));
            !(table || REFERS.is_match(&line.text) || line.text.ends_with(['.', '。']))
        }
        (_, Some(Block::Line(line))) => !refers(line),
        _ => true,
    }
}

fn is_cut(table: &Table, language: Language) -> bool {
    let last = table.rows.last().and_then(|row| row.cells.iter().rev().find(|cell| !cell.is_empty()));
    let Some(last) = last else { return true };
    let ends = text(last).ends_with(['.', '。', ')', '）', '!', '"', '”', ';', '；']);
    // Chinese pages lose the full stop behind a link.
    table.cut
        || !ends && language == Language::English
        || table.rows.last().is_some_and(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count() < 2)
}
