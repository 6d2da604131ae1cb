//! From the bytes of a file to a value that has the shape of the file, and from a value to a part of the model.

use serde::de::DeserializeOwned;
use serde_yaml::Value;

use super::syntax::{DEEP, end_of, report_error, report_unsupported};
use crate::diagnostics::{Diagnostic, Positions, Sink, Spot, Where, is_invisible};
use crate::format::{self, Shape};
use crate::sources::Sources;

/// How deep brackets may nest; a YAML reader needs time by the square of it, and gives up at 128.
const BRACKETS: usize = 100;

/// The value of a file whose keys and kinds of values are those of the shape.
pub(super) fn read(sources: &Sources, file: &str, shape: &Shape, diagnostics: &mut Vec<Diagnostic>) -> Option<Value> {
    let mut sink = Sink::of(file, diagnostics);
    let value = parse(sources.get(file)?, &mut sink)?;
    format::check(&value, shape, &mut sink).then_some(value)
}

/// Makes a value that has its shape a part of the model.
pub(super) fn typed<T: DeserializeOwned>(value: Value, sink: &mut Sink<'_>) -> Option<T> {
    match serde_yaml::from_value(value) {
        Ok(typed) => Some(typed),
        Err(error) => {
            sink.file(format!("the file does not fit its type: {error}"), "compare it with README.md");
            None
        }
    }
}

/// The value of a file; none when something was reported.
fn parse(bytes: &[u8], sink: &mut Sink<'_>) -> Option<Value> {
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
                let wrong = format!("the file has the invisible character U+{:04X}", u32::from(c));
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

/// Whether the character may stand nowhere in a file, not even in a comment: an editor or a terminal would show other
/// text than the file has.
fn is_forbidden(c: char) -> bool {
    !(' '..='~').contains(&c) && is_invisible(c) && !matches!(c, '\n' | '\r' | '\t')
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
