//! Saved HTML: tables as tables, all else as lines.

use scraper::{ElementRef, Html, Node};

use crate::line::{Line, tidy};

use super::{Cell, Grid, Piece};

/// What is never part of the page's text.
const SKIPPED: [&str; 10] =
    ["script", "style", "noscript", "nav", "header", "footer", "head", "template", "button", "svg"];

/// Elements that stand within a line.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "img", "kbd", "label", "mark", "small", "span",
    "strong", "sub", "sup", "u", "var",
];

/// How deep elements nest before what is inside them counts as one text.
const DEEPEST: usize = 200;

/// How many rows or columns a cell may span.
const SPAN: usize = 100;

/// Whether the text is HTML.
pub(super) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    start.starts_with('<')
        && start.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!'))
        && start.contains('>')
}

/// Whether elements nest so deeply that no page is like that: a parser would need time by the square of it.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        let name =
            |tag: &str| tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        match tag.strip_prefix('/') {
            Some(closed) if !UNCLOSED.contains(&name(closed).as_str()) => depth = depth.saturating_sub(1),
            Some(_) => {}
            None if tag.starts_with(|c: char| c.is_ascii_alphabetic()) && !UNCLOSED.contains(&name(tag).as_str()) => {
                depth += 1
            }
            None => {}
        }
        if depth > TOO_DEEP {
            return true;
        }
    }
    false
}

/// Elements that often have no end.
const UNCLOSED: [&str; 17] = [
    "p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "hr", "img", "meta", "link", "input", "col", "source",
    "path",
];

/// More elements than this do not stand in each other.
const TOO_DEEP: usize = 1_000;

/// The pieces of the page, its title, and its address where the page tells it.
pub(super) fn pieces(text: &str) -> (Vec<Piece>, Option<Line>, Option<String>) {
    let html = Html::parse_document(text);
    let mut reader = Reader { source: Source::of(text), pieces: Vec::new(), line: None, title: None };
    reader.children(html.root_element(), DEEPEST);
    reader.end_line(false);
    (reader.pieces, reader.title, address(&html))
}

fn address(html: &Html) -> Option<String> {
    let attribute = |element: ElementRef<'_>, key: &str, value: &str, of: &str| {
        let found = element.value().attr(key) == Some(value);
        element.value().attr(of).filter(|_| found).map(str::to_owned)
    };
    let elements = || html.root_element().descendants().filter_map(ElementRef::wrap);
    let link = elements().find_map(|element| attribute(element, "rel", "canonical", "href"));
    link.or_else(|| elements().find_map(|element| attribute(element, "property", "og:url", "content")))
}

/// The source of a page, to find the lines of its texts.
struct Source<'t> {
    text: &'t str,
    /// How far texts have been found, in bytes and lines.
    offset: usize,
    line: usize,
}

impl<'t> Source<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, offset: 0, line: 1 }
    }

    /// The line of the text, which stands behind those asked for before. Where it is written with character
    /// references it is not found, and the last line stands for it.
    fn line(&mut self, text: &str) -> usize {
        let start: &str = text.trim_start().split(['\n', '\r']).next().unwrap_or_default();
        let rest = self.text.get(self.offset..).unwrap_or_default();
        if let Some(found) = rest.find(start).filter(|_| !start.is_empty()) {
            self.line += rest.get(..found).unwrap_or_default().matches('\n').count();
            self.offset += found;
        }
        self.line
    }
}

struct Reader<'t> {
    source: Source<'t>,
    pieces: Vec<Piece>,
    /// The line that is being read, and its number.
    line: Option<(usize, String)>,
    title: Option<Line>,
}

impl Reader<'_> {
    fn children(&mut self, element: ElementRef<'_>, depth: usize) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text, is_preformatted(element)),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child, depth);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, depth: usize) {
        let name = element.value().name();
        let hidden = element.value().attr("style").is_some_and(|style| style.replace(' ', "").contains("display:none"));
        if SKIPPED.contains(&name) || hidden {
            return;
        }
        let Some(depth) = depth.checked_sub(1) else {
            let text: String = element.text().take(DEEPEST).collect();
            return self.text(&text, false);
        };
        if INLINE.contains(&name) {
            return self.children(element, depth);
        }
        self.end_line(false);
        let before = self.pieces.len();
        match name {
            "table" => self.table(element, depth),
            "br" | "hr" => {}
            _ => {
                self.children(element, depth);
                self.end_line(name == "li");
            }
        }
        if name == "li" {
            self.mark_bullet(before);
        }
        if name == "h1" && self.title.is_none() {
            self.title = self.pieces.iter().skip(before).find_map(|piece| match piece {
                Piece::Line(line) => Some(line.clone()),
                Piece::Grid(_) => None,
            });
        }
    }

    /// The first line of a list item is a bullet, also when paragraphs stand inside.
    fn mark_bullet(&mut self, first: usize) {
        if let Some(Piece::Line(line)) = self.pieces.get_mut(first) {
            line.bullet = true;
        }
    }

    fn text(&mut self, text: &str, preformatted: bool) {
        let mut number = self.source.line(text);
        for (index, part) in text.split('\n').enumerate() {
            if index > 0 {
                number += 1;
                if preformatted {
                    self.end_line(false);
                }
            }
            let (_, line) = self.line.get_or_insert_with(|| (number, String::new()));
            if index > 0 && !preformatted {
                line.push(' ');
            }
            line.push_str(part);
            if line.trim().is_empty() {
                self.line = None;
            }
        }
    }

    fn end_line(&mut self, bullet: bool) {
        if let Some((number, text)) = self.line.take()
            && let Some(mut line) = Line::new(number, &tidy(&text))
        {
            line.bullet |= bullet;
            self.pieces.push(Piece::Line(line));
        }
    }

    fn table(&mut self, table: ElementRef<'_>, depth: usize) {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        // Cells that reach down into the rows below: their column, how many rows are left, and what they hold.
        let mut spanning: Vec<(usize, usize, Cell)> = Vec::new();
        let mut first = None;
        for part in parts(table) {
            if part.value().name() != "tr" {
                self.children(part, depth);
                self.end_line(false);
                continue;
            }
            let mut row = Vec::new();
            for cell in part.child_elements().filter(|cell| matches!(cell.value().name(), "td" | "th")) {
                take_spanning(&mut spanning, &mut row);
                let content = self.cell(cell, depth);
                first = first.or_else(|| content.first().map(|line| line.number));
                let (columns, below) = (span(cell, "colspan"), span(cell, "rowspan"));
                if below > 1 {
                    spanning.push((row.len(), below - 1, content.clone()));
                }
                row.push(content);
                row.extend((1..columns).map(|_| Cell::new()));
            }
            take_spanning(&mut spanning, &mut row);
            spanning.retain(|(_, left, _)| *left > 0);
            rows.push(row);
        }
        self.pieces.push(Piece::Grid(Grid { line: first.unwrap_or(self.source.line), rows, cut: false }));
    }

    fn cell(&mut self, cell: ElementRef<'_>, depth: usize) -> Cell {
        let before = self.pieces.len();
        self.children(cell, depth);
        self.end_line(false);
        let pieces = self.pieces.split_off(before);
        let lines = pieces.into_iter().flat_map(|piece| match piece {
            Piece::Line(line) => vec![line],
            Piece::Grid(grid) => grid.rows.into_iter().flatten().flatten().collect(),
        });
        lines.collect()
    }
}

/// Puts the cells of rows above into the row, as far as they come next.
fn take_spanning(spanning: &mut [(usize, usize, Cell)], row: &mut Vec<Cell>) {
    while let Some((_, left, cell)) = spanning.iter_mut().find(|(at, left, _)| *at == row.len() && *left > 0) {
        *left -= 1;
        row.push(cell.clone());
    }
}

/// The rows and captions of a table, but not those of tables inside it.
fn parts(table: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    let mut parts = Vec::new();
    for child in table.child_elements() {
        match child.value().name() {
            "tr" | "caption" => parts.push(child),
            "thead" | "tbody" | "tfoot" => {
                parts.extend(child.child_elements().filter(|row| row.value().name() == "tr"));
            }
            _ => {}
        }
    }
    parts
}

fn span(cell: ElementRef<'_>, name: &str) -> usize {
    cell.value().attr(name).and_then(|value| value.trim().parse().ok()).unwrap_or(1).clamp(1, SPAN)
}

fn is_preformatted(element: ElementRef<'_>) -> bool {
    element.ancestors().take(4).filter_map(ElementRef::wrap).chain([element]).any(|above| above.value().name() == "pre")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let join = |cell: &Cell| cell.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" / ");
        let show = |piece: &Piece| match piece {
            Piece::Line(line) => vec![format!("{}: {}{}", line.number, if line.bullet { "• " } else { "" }, line.text)],
            Piece::Grid(grid) => grid
                .rows
                .iter()
                .map(|row| format!("[{}]", row.iter().map(join).collect::<Vec<_>>().join("] [")))
                .collect(),
        };
        pieces(html).0.iter().flat_map(show).collect()
    }

    #[test]
    fn tables_stay_tables_and_menus_go() {
        let html = "<html><head><title>x</title></head><body><nav>Menu</nav>\n<h1>Show <b>it</b></h1>\n<div>One<br>two</div>\n\
                    <table><caption>Table 1 Names</caption>\n<tr><th><p>A</p></th><th>B</th></tr><tr><td rowspan=2>1</td><td><p>x</p><ul><li>y</li></ul></td></tr>\
                    <tr><td>z</td></tr></table><script>no()</script></body></html>";
        let expected = ["2: Show it", "3: One", "3: two", "4: Table 1 Names", "[A] [B]", "[1] [x / y]", "[1] [z]"];
        assert_eq!(shown(html), expected);
        assert_eq!(pieces(html).1.map(|title| title.text), Some("Show it".to_owned()));
    }

    #[test]
    fn code_keeps_its_lines_and_lists_their_bullets() {
        assert_eq!(
            shown("<body><pre>{\n\"a\": 1\n}</pre><ul><li><p>one</p></li></ul>"),
            ["1: {", "2: \"a\": 1", "3: }", "3: • one"]
        );
    }

    #[test]
    fn the_address_is_taken_from_the_head() {
        let html = "<!DOCTYPE html><html><head><link rel=\"canonical\" href=\"https://example.com/a.html\"></head><body></body></html>";
        assert_eq!(pieces(html).2.as_deref(), Some("https://example.com/a.html"));
    }

    #[test]
    fn text_in_angle_brackets_is_not_html() {
        assert!(is_html(" <!DOCTYPE html><p>") && is_html("<div>a</div>"));
        assert!(!is_html("<3 text") && !is_html("GET /v5") && !is_html("<"));
    }
}
