//! Texts that are no YAML: where the mistake is, which is often before the place at which a reader notices it.

use crate::diagnostics::{Positions, Sink, Spot, UnsupportedYaml, Where};

/// What is wrong, and what to write instead.
pub(super) type Wording = (&'static str, &'static str);

const ALIAS: Wording = ("an alias stands for a value", "write the value out, or in quotes if it is a text");
pub(super) const DEEP: Wording = ("this nests too deeply", "write a flatter structure");

/// Reports what YAML allows and page files do not; false when there is nothing.
pub(super) fn report_unsupported(positions: &Positions<'_>, sink: &mut Sink<'_>) -> bool {
    for (kind, spot) in positions.unsupported() {
        let (wrong, instead) = match kind {
            UnsupportedYaml::Anchor => ("an anchor stands before the value", "write the value without it"),
            UnsupportedYaml::Alias => ALIAS,
            UnsupportedYaml::Tag => {
                ("a tag stands before the value", "write the value without it, or in quotes if it is a text")
            }
            UnsupportedYaml::DuplicateKey => ("the key stands twice in this mapping", "keep one of the two"),
            UnsupportedYaml::SecondDocument => ("a second document begins", "write one document in each file"),
        };
        sink.add(Where::Spot(*spot), wrong, instead);
    }
    !positions.unsupported().is_empty()
}

/// Reports why a text is no YAML.
pub(super) fn report_error(text: &str, error: &serde_yaml::Error, sink: &mut Sink<'_>) {
    let location = error.location();
    let (line, column) = location.map_or((1, 1), |location| (location.line(), location.column()));
    if let Some(spot) = tab_near(text, line) {
        sink.add(Where::Spot(spot), "a tab indents the line", "indent with blanks");
        return;
    }
    if report_unsupported(&Positions::of(text), sink) {
        return;
    }
    let message = error.to_string();
    if let Some((wrong, spot)) = unclosed(text, line, &message) {
        return sink.add(Where::Spot(spot), wrong, "close it on its line, or put a text in quotes that has it");
    }
    let (wrong, instead) = match message.split(" at line ").next().unwrap_or_default() {
        "unknown anchor" => ALIAS,
        "recursion limit exceeded" => DEEP,
        message => (&*format!("not YAML: {message}"), "correct the syntax, or put a text in quotes"),
    };
    sink.add(Where::Spot(spot_at(text, line, column)), wrong, instead);
}

/// The quote or bracket that is not closed, which a reader notices only where something follows that does not fit.
fn unclosed(text: &str, noticed: usize, message: &str) -> Option<(&'static str, Spot)> {
    let opened = [
        ("while parsing a flow mapping at line ", "the { is not closed"),
        ("while parsing a flow sequence at line ", "the [ is not closed"),
        ("while scanning a quoted scalar at line ", "the quote is not closed"),
    ];
    let told = opened.into_iter().find_map(|(context, wrong)| {
        let (line, column) = message.split_once(context)?.1.split_once(" column ")?;
        Some((wrong, spot_at(text, line.parse().ok()?, column.parse().ok()?)))
    });
    told.or_else(|| Some(("the quote is not closed on its line", long_quote(text, noticed)?)))
}

/// The quoted text that ends on the line and begins on one before.
fn long_quote(text: &str, end: usize) -> Option<Spot> {
    let (mut found, mut start) = (None, 0);
    for (number, line) in (1..end).zip(text.split_inclusive('\n')) {
        if let Some(open) = open_quote(line) {
            let quoted = text.get(start + open..)?;
            let quoted = quoted.get(..quoted_length(quoted)?)?;
            if number + quoted.matches('\n').count() == end {
                found = Some(spot_at(text, number, line.get(..open)?.chars().count() + 1));
            }
        }
        start += line.len();
    }
    found
}

/// Where a quoted text begins on the line that does not end on it.
fn open_quote(line: &str) -> Option<usize> {
    let (mut at, mut before) = (0, ':');
    while let Some(c) = line.get(at..)?.chars().next() {
        let begins = matches!(c, '\'' | '"') && matches!(before, ':' | '-' | '[' | '{' | ',');
        if begins {
            let Some(length) = quoted_length(line.get(at..)?) else { return Some(at) };
            at += length;
        } else if c == '#' && line.get(..at)?.ends_with([' ', '\n']) {
            return None;
        } else {
            at += c.len_utf8();
        }
        before = if c == ' ' { before } else { c };
    }
    None
}

/// The length in bytes of the quoted text that begins here; none when it does not end.
fn quoted_length(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        let escapes =
            if quote == '"' { c == '\\' } else { c == quote && chars.peek().is_some_and(|(_, c)| *c == quote) };
        if escapes {
            chars.next();
        } else if c == quote {
            return Some(at + c.len_utf8());
        }
    }
    None
}

/// The tab in the indentation of the line or, as the reader notices some only later, of the line before.
fn tab_near(text: &str, line: usize) -> Option<Spot> {
    [line, line.saturating_sub(1)].into_iter().find_map(|line| {
        let start = spot_at(text, line, 1);
        let indentation = text.get(start.offset..)?.split(|c| c != ' ' && c != '\t').next()?;
        let blanks = indentation.find('\t')?;
        Some(Spot { offset: start.offset + blanks, length: 1, line: start.line, column: blanks + 1 })
    })
}

/// The spot that begins at a line and column and ends with the line.
fn spot_at(text: &str, line: usize, column: usize) -> Spot {
    let mut offset = 0;
    for (number, content) in (1..).zip(text.split_inclusive('\n')) {
        if number == line {
            let before = content.chars().take(column.saturating_sub(1)).take_while(|c| *c != '\n');
            let (columns, bytes) = before.fold((0, 0), |(columns, bytes), c| (columns + 1, bytes + c.len_utf8()));
            let length = content.get(bytes..).unwrap_or_default().trim_end().len();
            return Spot { offset: offset + bytes, length, line, column: columns + 1 };
        }
        offset += content.len();
    }
    end_of(text)
}

/// The place behind the text.
pub(super) fn end_of(text: &str) -> Spot {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Spot { offset: text.len(), length: 0, line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}
