//! From the bytes of a file to a value, or to the reasons why they are not plain YAML.

use serde_yaml::Value;

use crate::position::{Oddity, Positions, Spot};
use crate::problem::{Place, Sink};

/// How deep brackets may nest; a YAML reader needs time by the square of it, and gives up at 128.
const BRACKETS: usize = 100;

/// What is wrong, and what to write instead.
type Wording = (&'static str, &'static str);

const ALIAS: Wording = ("an alias stands for a value", "write the value out, or in quotes if it is a text");
const DEEP: Wording = ("this nests too deeply", "write a flatter structure");

/// The value of a file; none when something was reported.
pub(crate) fn parse(bytes: &[u8], report: &mut Sink<'_>) -> Option<Value> {
    let text = text(bytes, report)?;
    if let Some(spot) = too_deep(text) {
        let (wrong, instead) = DEEP;
        report.add(Place::Spot(spot), wrong, instead);
        return None;
    }
    if may_be_odd(text) && report_oddities(text, report) {
        return None;
    }
    match serde_yaml::from_str(text) {
        Ok(Value::Null) => {
            report.add(Place::File, "the file is empty", "write its keys, or remove it");
            None
        }
        Ok(value) => Some(value),
        Err(error) => {
            report_error(text, &error, report);
            None
        }
    }
}

fn text<'b>(bytes: &'b [u8], report: &mut Sink<'_>) -> Option<&'b str> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        let spot = Spot { offset: 0, length: 3, line: 1, column: 1 };
        report.add(Place::Spot(spot), "the file begins with a byte order mark", "save it as UTF-8 without one");
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let good = String::from_utf8_lossy(good);
            // The quoted text comes from a lossy copy of the file, which agrees with it up to here.
            let spot = Spot { length: '\u{fffd}'.len_utf8(), ..end_of(&good) };
            report.add(Place::Spot(spot), "the file is not UTF-8 from here on", "save it as UTF-8");
            None
        }
    }
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
fn may_be_odd(text: &str) -> bool {
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

fn report_oddities(text: &str, report: &mut Sink<'_>) -> bool {
    let positions = Positions::of(text);
    for (oddity, spot) in positions.oddities() {
        let (wrong, instead) = match oddity {
            Oddity::Anchor => ("an anchor stands before the value", "write the value without it"),
            Oddity::Alias => ALIAS,
            Oddity::Tag => {
                ("a tag stands before the value", "write the value without it, or in quotes if it is a text")
            }
            Oddity::DuplicateKey => ("the key stands twice in this mapping", "keep one of the two"),
            Oddity::SecondDocument => ("a second document begins", "write one document in each file"),
        };
        report.add(Place::Spot(*spot), wrong, instead);
    }
    !positions.oddities().is_empty()
}

fn report_error(text: &str, error: &serde_yaml::Error, report: &mut Sink<'_>) {
    let location = error.location();
    let (line, column) = location.map_or((1, 1), |location| (location.line(), location.column()));
    if let Some(spot) = tab_near(text, line) {
        report.add(Place::Spot(spot), "a tab indents the line", "indent with blanks");
    } else if !report_oddities(text, report) {
        let message = error.to_string();
        let (wrong, instead) = match message.split(" at line ").next().unwrap_or_default() {
            "unknown anchor" => ALIAS,
            "recursion limit exceeded" => DEEP,
            message => (&*format!("not YAML: {message}"), "correct the syntax, or put a text in quotes"),
        };
        report.add(Place::Spot(spot_at(text, line, column)), wrong, instead);
    }
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
