//! From the bytes of a file to a value, or to the reasons why they are not plain YAML.

use serde_yaml::Value;

use crate::diagnostics::{Positions, Sink, Spot, UnsupportedYaml, Where};

/// How deep brackets may nest; a YAML reader needs time by the square of it, and gives up at 128.
const BRACKETS: usize = 100;

/// What is wrong, and what to write instead.
type Wording = (&'static str, &'static str);

const ALIAS: Wording = ("an alias stands for a value", "write the value out, or in quotes if it is a text");
const DEEP: Wording = ("this nests too deeply", "write a flatter structure");

/// The value of a file; none when something was reported.
pub(super) fn parse(bytes: &[u8], sink: &mut Sink<'_>) -> Option<Value> {
    let text = text(bytes, sink)?;
    if let Some(spot) = too_deep(text) {
        let (wrong, instead) = DEEP;
        sink.add(Where::Spot(spot), wrong, instead);
        return None;
    }
    if may_be_unsupported(text) && report_unsupported(&Positions::of(text), sink) {
        return None;
    }
    match serde_yaml::from_str(text) {
        Ok(Value::Null) => {
            sink.file("the file is empty", "write its keys, or remove it");
            None
        }
        Ok(value) => Some(value),
        Err(error) => {
            report_error(text, &error, sink);
            None
        }
    }
}

fn text<'b>(bytes: &'b [u8], sink: &mut Sink<'_>) -> Option<&'b str> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let spot = Spot { offset: 0, length: 3, line: 1, column: 1 };
        sink.add(Where::Spot(spot), "the file begins with a byte order mark", "save it as UTF-8 without one");
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => match text.char_indices().find(|(_, c)| is_forbidden(*c)) {
            None => Some(text),
            Some((offset, c)) => {
                let spot = Spot { length: c.len_utf8(), ..end_of(text.get(..offset).unwrap_or_default()) };
                let wrong = format!("the file has the control character U+{:04X}", u32::from(c));
                sink.add(Where::Spot(spot), wrong, "remove it");
                None
            }
        },
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let good = String::from_utf8_lossy(good);
            // The quoted text comes from a lossy copy of the file, which agrees with it up to here.
            let spot = Spot { length: '\u{fffd}'.len_utf8(), ..end_of(&good) };
            sink.add(Where::Spot(spot), "the file is not UTF-8 from here on", "save it as UTF-8");
            None
        }
    }
}

/// Whether YAML forbids the character.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}')
}

/// The bracket that opens one level too many. Brackets in texts count too, but seldom stay open.
fn too_deep(text: &str) -> Option<Spot> {
    let mut open = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > BRACKETS {
            return Some(Spot { length: 1, ..end_of(text.get(..offset).unwrap_or_default()) });
        }
    }
    None
}

/// Whether an anchor, alias or tag may stand in the text: a quick look that errs on the side of yes.
fn may_be_unsupported(text: &str) -> bool {
    let mut before = b'\n';
    for byte in text.bytes() {
        if matches!(byte, b'&' | b'*' | b'!')
            && matches!(before, b'\n' | b'\r' | b':' | b'-' | b'?' | b'[' | b'{' | b',')
        {
            return true;
        }
        if !matches!(byte, b' ' | b'\t') {
            before = byte;
        }
    }
    false
}

fn report_unsupported(positions: &Positions<'_>, sink: &mut Sink<'_>) -> bool {
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

fn report_error(text: &str, error: &serde_yaml::Error, sink: &mut Sink<'_>) {
    let location = error.location();
    let (line, column) = location.map_or((1, 1), |location| (location.line(), location.column()));
    if let Some(spot) = tab_near(text, line) {
        sink.add(Where::Spot(spot), "a tab indents the line", "indent with blanks");
        return;
    }
    let positions = Positions::of(text);
    if report_unsupported(&positions, sink) {
        return;
    }
    let message = error.to_string();
    if let Some((wrong, spot)) = unclosed(text, line, &message, &positions) {
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
fn unclosed(text: &str, noticed: usize, message: &str, positions: &Positions<'_>) -> Option<(&'static str, Spot)> {
    let opened = [
        ("while parsing a flow mapping at line ", "the { is not closed"),
        ("while parsing a flow sequence at line ", "the [ is not closed"),
        ("while scanning a quoted scalar at line ", "the quote is not closed"),
    ];
    let told = opened.into_iter().find_map(|(context, wrong)| {
        let (line, column) = message.split_once(context)?.1.split_once(" column ")?;
        Some((wrong, spot_at(text, line.parse().ok()?, column.parse().ok()?)))
    });
    told.or_else(|| {
        let (spot, _) = positions.last_long_quote().filter(|(_, end)| *end == noticed)?;
        Some(("the quote is not closed on its line", spot))
    })
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

fn end_of(text: &str) -> Spot {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Spot { offset: text.len(), length: 0, line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}
