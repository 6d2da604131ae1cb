//! Draws a page in every layout in which people get pages.

/// A part of a page.
pub(crate) enum Part {
    /// A heading or a sentence.
    Line(&'static str),
    /// A code example, line by line.
    Code(&'static [&'static str]),
    Table(&'static str, &'static [&'static str], &'static [&'static [&'static str]]),
}

/// A page: its parts from the title on.
pub(crate) type Page = &'static [Part];

/// A way to draw a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Every cell is a paragraph.
    Paragraphs,
    /// What a browser copies: tabs between cells.
    Tabs,
    /// `| a | b |`
    Rows,
    /// `a | b |`
    TrailingRows,
    /// A line and a pipe for each cell.
    Cells,
    /// A lone pipe in front of each row of cells.
    LonePipe,
    /// The same, with deep indentation.
    Indented,
    Html,
}

pub(crate) const ALL: [Layout; 8] = [
    Layout::Paragraphs,
    Layout::Tabs,
    Layout::Rows,
    Layout::TrailingRows,
    Layout::Cells,
    Layout::LonePipe,
    Layout::Indented,
    Layout::Html,
];

/// Draws the page. Cells hold lines; one that begins with `• ` is an item of a list.
pub(crate) fn draw(page: Page, layout: Layout, captions: bool) -> String {
    let mut text = String::new();
    if layout == Layout::Html {
        text.push_str("<!DOCTYPE html><html><head><title>x</title></head><body><nav><ul><li>Menu</li></ul></nav>\n");
    }
    for (number, part) in page.iter().enumerate() {
        match (part, layout) {
            (Part::Line(line), Layout::Html) if number == 0 => text.push_str(&format!("<h1>{}</h1>\n", escaped(line))),
            (Part::Line(line), Layout::Html) => text.push_str(&format!("<div><p>{}</p></div>\n", escaped(line))),
            (Part::Line(line), Layout::Paragraphs) => text.push_str(&format!("{line}\n\n")),
            (Part::Line(line), _) => text.push_str(&format!("{line}\n")),
            (Part::Code(lines), Layout::Html) => {
                text.push_str(&format!("<pre>{}</pre>\n", escaped(&lines.join("\n"))));
            }
            (Part::Code(lines), _) => text.push_str(&format!("{}\n", lines.join("\n"))),
            (Part::Table(caption, head, rows), _) => {
                let caption = if captions { caption } else { "" };
                text.push_str(&table(caption, head, rows, layout));
            }
        }
    }
    if layout == Layout::Html {
        text.push_str("</body></html>");
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn table(caption: &str, head: &[&str], rows: &[&[&str]], layout: Layout) -> String {
    let all = std::iter::once(head).chain(rows.iter().copied());
    let dashes = |leading: bool| format!("{}{}\n", if leading { "|" } else { "" }, "---|".repeat(head.len()));
    let mut text = String::new();
    if !caption.is_empty() && layout != Layout::Html {
        text.push_str(&format!("{caption}\n"));
    }
    match layout {
        Layout::Paragraphs => {
            for cell in all.flatten().filter(|cell| !cell.is_empty()) {
                text.push_str(&format!("{}\n\n", cell.replace("• ", "  • ").replace('\n', "\n\n")));
            }
        }
        Layout::Tabs => {
            for row in all {
                text.push_str(&format!("{}\n", row.join("\t")));
            }
        }
        Layout::Rows | Layout::TrailingRows => {
            let leading = layout == Layout::Rows;
            for (number, row) in all.enumerate() {
                let start = if leading { "| " } else { "" };
                let cells: Vec<String> = row.iter().map(|cell| cell.replace('\n', "<br>")).collect();
                text.push_str(&format!("{start}{} |\n", cells.join(" | ")));
                if number == 0 {
                    text.push_str(&dashes(leading));
                }
            }
        }
        Layout::Cells | Layout::LonePipe | Layout::Indented => {
            let leading = layout != Layout::Cells;
            let (before, behind) =
                if layout == Layout::Indented { ("        ", "  | \n      \n") } else { ("", " |\n") };
            for (number, row) in all.enumerate() {
                if leading {
                    text.push_str(if layout == Layout::Indented { "| \n" } else { "|\n" });
                }
                for cell in row {
                    text.push_str(&format!("{before}{cell}{behind}"));
                }
                if number == 0 {
                    text.push_str(&dashes(leading));
                }
            }
        }
        Layout::Html => {
            text.push_str("<table>");
            if !caption.is_empty() {
                text.push_str(&format!("<caption>{}</caption>", escaped(caption)));
            }
            for row in all {
                let cells: Vec<String> = row.iter().map(|cell| format!("<td>{}</td>", html_cell(cell))).collect();
                text.push_str(&format!("<tr>{}</tr>\n", cells.join("")));
            }
            text.push_str("</table>\n");
        }
    }
    text
}

fn html_cell(cell: &str) -> String {
    let line = |line: &str| match line.strip_prefix("• ") {
        Some(item) => format!("<ul><li>{}</li></ul>", escaped(item)),
        None => format!("<p>{}</p>", escaped(line)),
    };
    cell.lines().map(line).collect()
}
