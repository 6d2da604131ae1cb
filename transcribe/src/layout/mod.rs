//! From a page as people get it to blocks: lines of text, and tables with known columns.
//!
//! The same table reaches people in many shapes: a cell a paragraph, pipes around rows, pipes behind cells, a lone
//! pipe in front of each row, tabs, HTML. [`pipes`] and [`html`] find tables that have borders, [`paragraphs`] those
//! that have lost them; behind this module all tables are alike.

mod html;
mod paragraphs;
mod pipes;
mod row;

use crate::headings::{self, Column};
use crate::line::{Line, lines};

pub(crate) use paragraphs::is_status_line;
pub(crate) use row::is_name;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Line(Line),
    Table(Table),
}

/// A table whose columns are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub line: usize,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Whether the text ends inside of the table.
    pub cut: bool,
}

/// A row with a cell for each column of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub line: usize,
    pub cells: Vec<Cell>,
}

/// What stands in a cell, line by line.
pub(crate) type Cell = Vec<Line>;

/// A page, cut into blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    pub blocks: Vec<Block>,
    /// The title that HTML marks as such.
    pub title: Option<Line>,
    /// The address of the page, where HTML tells it.
    pub address: Option<String>,
}

/// A table with borders, whose columns are not known yet: its first row is the head.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Grid {
    line: usize,
    rows: Vec<Vec<Cell>>,
    cut: bool,
}

/// A part of a page, before columns are known.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Line(Line),
    Grid(Grid),
}

/// Cuts a page into blocks, whatever its layout.
pub(crate) fn read(text: &str) -> Layout {
    let (pieces, title, address) = match html::is_html(text) && !html::is_too_deep(text) {
        true => html::pieces(text),
        false => (pipes::pieces(lines(text)), None, None),
    };
    Layout { blocks: blocks(pieces), title, address }
}

/// Tables that describe something stay tables; any other becomes lines again.
fn blocks(pieces: Vec<Piece>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut loose = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Line(line) => loose.push(line),
            Piece::Grid(grid) => match head(&grid) {
                Some(columns) => {
                    blocks.extend(paragraphs::blocks(std::mem::take(&mut loose)));
                    blocks.push(Block::Table(table(grid, columns)));
                }
                None => loose.extend(grid.rows.into_iter().flatten().flatten()),
            },
        }
    }
    blocks.extend(paragraphs::blocks(loose));
    blocks
}

fn head(grid: &Grid) -> Option<Vec<Column>> {
    let head = grid.rows.first()?;
    let texts: Vec<String> = head.iter().map(|cell| text(cell)).collect();
    headings::head(texts.iter().map(String::as_str))
}

fn table(grid: Grid, columns: Vec<Column>) -> Table {
    let mut rows = Vec::new();
    let mut cut = grid.cut;
    for cells in grid.rows.into_iter().skip(1) {
        // Another head without its line of dashes: the page ends there.
        if headings::head(cells.iter().map(|cell| text(cell)).collect::<Vec<_>>().iter().map(String::as_str)).is_some()
        {
            cut = true;
            break;
        }
        let line = cells.iter().flatten().next().map_or(grid.line, |line| line.number);
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells: row::align(cells, &columns) });
        }
    }
    Table { line: grid.line, columns, rows, cut }
}

/// The whole text of a cell, its lines joined by blanks.
pub(crate) fn text(cell: &[Line]) -> String {
    let texts: Vec<&str> = cell.iter().filter(|line| !line.is_lost()).map(|line| line.text.as_str()).collect();
    texts.join(" ")
}

impl Row {
    /// The cell of the column.
    pub(crate) fn cell<'r>(&'r self, table: &Table, column: Column) -> Option<&'r Cell> {
        let index = table.columns.iter().position(|of| *of == column)?;
        self.cells.get(index)
    }

    /// The text of the cell of the column; none when it is empty.
    pub(crate) fn text(&self, table: &Table, column: Column) -> Option<String> {
        self.cell(table, column).map(|cell| text(cell)).filter(|text| !text.is_empty())
    }
}
