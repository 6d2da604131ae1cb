//! Tables of pipes: rows with pipes around, cells with a pipe behind, a lone pipe in front of each row.
//!
//! A line of dashes says how many columns there are. The head stands above it and the rows stand below, each either
//! on one line or with every cell on lines of its own.

use crate::line::Line;

use super::{Cell, Grid, Piece};

/// How many lines a head with every cell on a line of its own may take, for each column.
const LINES_OF_A_HEAD_CELL: usize = 4;

/// Finds the tables among the lines.
pub(super) fn pieces(lines: Vec<Line>) -> Vec<Piece> {
    let heads = heads(&lines);
    let mut pieces = Vec::new();
    let mut next = 0;
    for (number, head) in heads.iter().enumerate() {
        pieces.extend(lines.get(next..head.start).unwrap_or_default().iter().cloned().map(Piece::Line));
        let limit = heads.get(number + 1).map_or(lines.len(), |following| following.start);
        let (grid, end) = grid(&lines, head, limit);
        pieces.push(Piece::Grid(grid));
        next = end;
    }
    pieces.extend(lines.into_iter().skip(next).map(Piece::Line));
    pieces
}

/// A head of a table: its cells, the lines it takes, and how the table is drawn.
struct Head {
    start: usize,
    /// The line of dashes.
    dashes: usize,
    cells: Vec<Cell>,
    style: Style,
}

#[derive(Debug, Clone, Copy)]
struct Style {
    columns: usize,
    /// A pipe stands in front of each row.
    leading: bool,
    /// A pipe stands behind each row.
    trailing: bool,
    /// Every cell is on lines of its own.
    tall: bool,
}

fn heads(lines: &[Line]) -> Vec<Head> {
    let mut heads: Vec<Head> = Vec::new();
    let mut from = 0;
    for (index, line) in lines.iter().enumerate() {
        if let Some(columns) = dashes(&line.text)
            && let Some(head) = head(lines, from, index, columns)
        {
            heads.push(head);
            from = index + 1;
        }
    }
    heads
}

/// How many columns a line like `---|---|` or `|:--|:--|` stands for.
fn dashes(text: &str) -> Option<usize> {
    if !text.contains('|') || !text.contains("--") || text.contains(|c: char| !matches!(c, '|' | '-' | ':' | ' ')) {
        return None;
    }
    Some(text.split('|').filter(|part| part.contains('-')).count())
}

/// The head that ends above the line of dashes; it begins behind `from`.
fn head(lines: &[Line], from: usize, dashes: usize, columns: usize) -> Option<Head> {
    let line = &lines.get(dashes)?.text;
    let (leading, trailing) = (line.starts_with('|'), line.ends_with('|'));
    let mut start = dashes;
    while start > from && dashes - start < columns * LINES_OF_A_HEAD_CELL {
        start -= 1;
        let above = lines.get(start..dashes)?;
        let tall = above.len() > 1;
        let style = Style { columns, leading, trailing, tall };
        if let Some(cells) = complete_head(above, style) {
            return Some(Head { start, dashes, cells, style });
        }
    }
    None
}

/// The cells of a head, when the lines are exactly one.
fn complete_head(lines: &[Line], style: Style) -> Option<Vec<Cell>> {
    let first = &lines.first()?.text;
    if style.leading != first.starts_with('|') || !first.contains('|') && !style.tall {
        return None;
    }
    let pipes: usize = lines.iter().map(|line| count_pipes(&line.text)).sum();
    if pipes < style.pipes() {
        return None;
    }
    let mut cells = cells(lines, style);
    cells.resize(style.columns.max(cells.len()), Cell::new());
    (cells.len() == style.columns && cells.iter().all(|cell| !cell.is_empty())).then_some(cells)
}

impl Style {
    /// How many pipes a whole row has.
    fn pipes(self) -> usize {
        self.columns - 1 + usize::from(self.leading) + usize::from(self.trailing)
    }
}

/// The rows behind a head, and the line behind the table.
fn grid(lines: &[Line], head: &Head, limit: usize) -> (Grid, usize) {
    let mut next = head.dashes + 1;
    let mut rows = vec![head.cells.clone()];
    let mut cut = false;
    while let Some(end) = row_end(lines, next, limit, head.style) {
        let row = lines.get(next..end.behind).unwrap_or_default();
        rows.push(cells(row, head.style));
        next = end.behind;
        cut |= !end.whole;
    }
    // What lies between a table and the end of the page without a row's first pipe is text again.
    let line = lines.get(head.start).map_or(0, |line| line.number);
    (Grid { line, rows, cut: cut && next == lines.len() }, next)
}

struct RowEnd {
    behind: usize,
    /// Whether the row has all its pipes.
    whole: bool,
}

/// Where the row that begins at `start` ends; none when no row begins there.
fn row_end(lines: &[Line], start: usize, limit: usize, style: Style) -> Option<RowEnd> {
    let first = &lines.get(start).filter(|_| start < limit)?.text;
    let begins = match (style.leading, style.tall) {
        (true, _) => first.starts_with('|'),
        (false, true) => ends_cell(first),
        (false, false) => first.contains('|'),
    };
    if !begins {
        return None;
    }
    let mut pipes = 0;
    for index in start..limit {
        let text = &lines.get(index)?.text;
        let own_line = style.tall && !(style.leading && index == start);
        pipes += match own_line {
            true => usize::from(ends_cell(text)),
            false => count_pipes(text),
        };
        if pipes >= style.pipes() {
            return Some(RowEnd { behind: index + 1, whole: true });
        }
        // The next row begins although this one lacks cells.
        let next = lines.get(index + 1).map(|line| line.text.as_str()).unwrap_or_default();
        if style.leading && !style.tall && next.starts_with("| ") && next.len() > 2 {
            return Some(RowEnd { behind: index + 1, whole: true });
        }
    }
    Some(RowEnd { behind: limit, whole: limit < lines.len() })
}

fn ends_cell(text: &str) -> bool {
    text.ends_with('|') && !text.ends_with("\\|")
}

fn count_pipes(text: &str) -> usize {
    text.matches('|').count() - text.matches("\\|").count()
}

/// The cells of a row.
fn cells(lines: &[Line], style: Style) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![Cell::new()];
    let mut first = true;
    for line in lines {
        let mut text = line.text.as_str();
        if first && style.leading {
            text = text.strip_prefix('|').unwrap_or(text);
        }
        // Behind a tall row's first line only the pipe at the end of a line ends a cell.
        let parts: Vec<String> = match style.tall {
            true => match text.strip_suffix('|').filter(|_| ends_cell(text)) {
                Some(text) => vec![text.to_owned(), String::new()],
                None => vec![text.to_owned()],
            },
            false => split_pipes(text),
        };
        first = false;
        for (number, part) in parts.iter().enumerate() {
            if number > 0 {
                cells.push(Cell::new());
            }
            let bullet = line.bullet && number == 0;
            let parts = part.split("<br>").flat_map(|part| part.split("<br/>"));
            // A pipe alone closes a cell whose list is lost.
            if let Some(cell) = cells.last_mut().filter(|cell| line.text == "|" && number == 0 && !cell.is_empty()) {
                cell.push(Line::lost(line.number));
            }
            for part in parts {
                let found = Line::new(line.number, &unescaped(part));
                if let (Some(mut found), Some(cell)) = (found, cells.last_mut()) {
                    found.bullet |= bullet;
                    cell.push(found);
                }
            }
        }
    }
    if cells.len() > style.columns && cells.last().is_some_and(Vec::is_empty) {
        cells.pop();
    }
    cells
}

fn split_pipes(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut before = ' ';
    for c in text.chars() {
        if c == '|' && before != '\\' {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        before = c;
    }
    parts
}

/// Marks of Markdown that only protect a character.
fn unescaped(text: &str) -> String {
    match text.contains('\\') {
        true => text.replace("\\|", "|").replace("\\_", "_").replace("\\*", "*").replace("\\-", "-"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::lines;

    /// Lines as they are, tables as rows of cells.
    fn shown(text: &str) -> Vec<String> {
        let join = |cell: &Cell| cell.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" / ");
        pieces(lines(text))
            .iter()
            .flat_map(|piece| match piece {
                Piece::Line(line) => vec![line.text.clone()],
                Piece::Grid(grid) => {
                    let rows = grid
                        .rows
                        .iter()
                        .map(|row| format!("[{}]", row.iter().map(join).collect::<Vec<_>>().join("] [")));
                    rows.chain(grid.cut.then(|| "cut".to_owned())).collect()
                }
            })
            .collect()
    }

    const ROWS: [&str; 5] = ["before", "[Name] [Type]", "[a] [one / two]", "[b] []", "after"];

    #[test]
    fn every_way_to_draw_a_table_gives_the_same_rows() {
        for text in [
            "before\n| Name | Type |\n|---|---|\n| a | one<br>two |\n| b | |\nafter",
            "before\nName | Type |\n---|---|\na | one\ntwo |\nb | |\nafter",
            "before\nName |\nType |\n---|---|\na |\none\ntwo |\nb |\n|\nafter",
            "before\n|\nName |\nType |\n|---|---|\n|\na |\none\ntwo |\n|\nb |\n|\nafter",
            "before\n| \n        Name  | \n      \n        Type  | \n     \n|---|---|\n| \n   a  | \n\n one\n\n two  | \n| \n  b  | \n |\nafter",
        ] {
            assert_eq!(shown(text), ROWS, "{text}");
        }
    }

    #[test]
    fn rows_need_no_pipe_at_their_end() {
        assert_eq!(
            shown("Name | Type\n---|---\na | x\nb | y\nafter"),
            ["[Name] [Type]", "[a] [x]", "[b] [y]", "after"]
        );
    }

    #[test]
    fn tables_that_follow_each_other_stay_apart() {
        let text = "A |\nB |\n---|---|\n1 |\n2 |\nC |\nD |\n---|---|\n3 |\n4 |\n";
        assert_eq!(shown(text), ["[A] [B]", "[1] [2]", "[C] [D]", "[3] [4]"]);
    }

    #[test]
    fn a_row_that_the_page_cuts_is_said_to_be_cut() {
        assert_eq!(shown("A |\nB |\n---|---|\n1 |\n2 |\n3 |\nfo"), ["[A] [B]", "[1] [2]", "[3] [fo]", "cut"]);
    }
}
