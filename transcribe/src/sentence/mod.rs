//! Limits from sentences: lengths, ranges, sets of characters, defaults and known values, in English and Chinese.
//!
//! Each rule knows a family of phrases and notes which part of the description it has understood. What is left over
//! and still sounds like a limit is not guessed at: it becomes a [`Check`].

mod characters;
mod default;
mod length;
mod range;
mod values;

use std::ops::Range;
use std::sync::LazyLock;

use api_spec::model::{EnumValue, IntegerSchema, Schema, SchemaKind, Schemas, StringFormat, StringSchema};
use regex::{Captures, Regex};
use serde_json::Value;

use crate::facts::{Check, Limits};
use crate::line::{Line, fold};
use crate::value_type::Kind;

/// A description, and which parts of it have been understood.
struct Description<'l> {
    lines: &'l [Line],
    /// The whole text with plain punctuation.
    text: String,
    understood: Vec<Range<usize>>,
    /// How often a rule has found something.
    taken: usize,
    limits: Limits,
    checks: Vec<Check>,
}

/// Words that make a leftover sentence one about limits.
static SOUNDS_LIKE_A_LIMIT: LazyLock<Regex> = crate::regex!(
    r"(?i)value range|ranges? from|ranging from|\b(?:maximum|minimum)(?:\s*:| (?:of|length|value|size|is)\b)|including (?:upper|lower|letters|digits)|at most|no more than|cannot exceed|must not exceed|not exceed|longer than|(?:characters?|bytes?) (?:are|is|in length)|\b(?:are|is) allowed|can (?:only )?contain only|must (?:start|begin|end) with|starts? with|长度|不超过|最大|最小|只允许|仅允许|只能包含|取值范围\s*:?\s*[^\s.,:;]|大于|小于|开头"
);

/// Sentences that sound like limits of this value and are not.
static IS_NO_LIMIT: LazyLock<Regex> = crate::regex!(
    r"(?i)maximum number of|a maximum of \d+ \w+ can be|due to|最大(?:的)?(?:一条|记录|ID)|记录ID|越大|recommended|largest|smaller than (?:the )?marker|API性能|performance"
);

/// The limits that a description states for a value of the type, beside those that are known of it already.
pub(crate) fn limits(lines: &[Line], kind: &Kind, required: bool, known: Limits) -> (Limits, Vec<Check>) {
    let text = fold(&crate::layout::text(lines));
    let whole: Vec<Line> = lines.iter().filter(|line| !line.is_lost()).cloned().collect();
    let mut description =
        Description { lines: &whole, text, understood: Vec::new(), taken: 0, limits: known, checks: Vec::new() };
    description.read(kind, required);
    let lost = lines
        .iter()
        .find(|line| line.is_lost())
        .or_else(|| whole.last().filter(|line| line.text.ends_with([':', '：'])));
    if let Some(line) = lost.filter(|_| description.limits.values.is_empty() && *kind != Kind::Boolean) {
        let check = Check::new(line.number, LOST_LIST);
        description.checks.retain(|other| other.text != LOST_LIST);
        description.checks.push(check);
    }
    (description.limits, description.checks)
}

/// How often rules find something in a description.
const MOST: usize = 100;

/// What is said of a list that a copy of the page has lost.
const LOST_LIST: &str = "a list is missing in this copy of the page";

/// The type whose limits the sentences tell: that of the items of a list.
fn innermost(kind: &Kind) -> &Kind {
    match kind {
        Kind::Array(items) => innermost(items),
        kind => kind,
    }
}

impl Description<'_> {
    fn read(&mut self, kind: &Kind, required: bool) {
        let of = innermost(kind);
        let is_list = matches!(kind, Kind::Array(_));
        // A list of values first: what the values mean may sound like a limit.
        values::read(self, of);
        default::read(self, of);
        match of {
            Kind::String => {
                self.limits.format = time_format(&self.text);
                length::read(self, is_list);
                characters::read(self, required || is_list);
            }
            Kind::Integer { .. } | Kind::Number(_) => range::read(self, is_list),
            _ => {}
        }
        if is_list {
            length::read_items(self);
        }
        let found = self.limits != Limits::default();
        let of_items =
            self.limits.max_length.is_some() || self.limits.minimum.is_some() || self.limits.maximum.is_some();
        if is_list && found && of_items {
            self.doubt("whether the limit is that of the list or of its items");
        }
        self.doubt_leftovers(of);
        self.settle();
    }

    /// The first match of the rule in what is not understood yet; it is understood then. Of a description that says very
    /// much, the rest is left over: each match is sought from the beginning.
    fn take(&mut self, rule: &Regex) -> Option<Vec<Option<String>>> {
        if self.taken >= MOST {
            return None;
        }
        let groups = |found: &Captures<'_>| {
            found.iter().skip(1).map(|group| group.map(|group| group.as_str().to_owned())).collect::<Vec<_>>()
        };
        let (range, groups) = rule.captures_iter(&self.text).find_map(|found| {
            let range = found.get(0)?.range();
            let free = !self.understood.iter().any(|other| other.start < range.end && range.start < other.end);
            free.then(|| (range, groups(&found)))
        })?;
        self.understood.push(range);
        self.taken += 1;
        Some(groups)
    }

    /// The first number of the groups, and the second.
    fn take_numbers(&mut self, rule: &Regex) -> Option<(i64, Option<i64>)> {
        let groups = self.take(rule)?;
        let mut numbers = groups.iter().flatten().filter_map(|group| number(group));
        Some((numbers.next()?, numbers.next()))
    }

    fn first_line(&self) -> usize {
        self.lines.first().map_or(0, |line| line.number)
    }

    /// The line on which the text contains the word.
    fn line_with(&self, word: &str) -> usize {
        let found = self.lines.iter().find(|line| line.text.contains(word));
        found.map_or_else(|| self.first_line(), |line| line.number)
    }

    fn doubt(&mut self, text: impl Into<String>) {
        self.checks.push(Check::new(self.first_line(), text));
    }

    fn doubt_leftovers(&mut self, kind: &Kind) {
        let mut left = self.text.clone().into_bytes();
        for range in &self.understood {
            if let Some(part) = left.get_mut(range.clone()) {
                part.fill(b' ');
            }
        }
        let left = String::from_utf8_lossy(&left).into_owned();
        let mut sentences = left.split_inclusive(['.', ';', '\n']);
        let unclear = sentences.find(|sentence| {
            SOUNDS_LIKE_A_LIMIT.is_match(sentence)
                && !IS_NO_LIMIT.is_match(sentence)
                && sentence.chars().any(|c| c.is_ascii_digit() || c.is_alphabetic())
        });
        if unclear.is_some() && !matches!(kind, Kind::Boolean) {
            self.doubt("a limit in words that are not understood");
        }
    }

    /// Drops what contradicts itself, which then is for a person to settle.
    fn settle(&mut self) {
        let limits = &mut self.limits;
        if limits.min_length.zip(limits.max_length).is_some_and(|(least, most)| least > most) {
            (limits.min_length, limits.max_length, limits.pattern) = (None, None, None);
            self.doubt("the lengths contradict each other");
        }
        let limits = &mut self.limits;
        if limits.minimum.zip(limits.maximum).is_some_and(|(least, most)| least > most) {
            (limits.minimum, limits.maximum) = (None, None);
            self.doubt("the limits contradict each other");
        }
        let limits = &mut self.limits;
        if limits.min_items.zip(limits.max_items).is_some_and(|(least, most)| least > most) {
            (limits.min_items, limits.max_items) = (None, None);
        }
        if self.limits.default.as_ref().is_some_and(|default| !keeps_to(default, &self.limits)) {
            self.limits.default = None;
            self.doubt("the default breaks the limits beside it");
        }
        let beside = Limits { values: Vec::new(), ..self.limits.clone() };
        if self.limits.values.iter().any(|value| !keeps_to(value, &beside)) {
            let limits = &mut self.limits;
            (limits.pattern, limits.min_length, limits.max_length, limits.format) = (None, None, None, None);
            (limits.minimum, limits.maximum) = (None, None);
            self.doubt("the known values break the limits beside them");
        }
    }
}

/// Whether the value keeps to the limits.
pub(crate) fn keeps_to(value: &Value, limits: &Limits) -> bool {
    let kind = match value {
        Value::String(_) => {
            let values = limits.values.iter().filter_map(Value::as_str);
            let values = values.map(|value| EnumValue { value: value.to_owned(), ..EnumValue::default() });
            SchemaKind::String(StringSchema {
                format: limits.format,
                min_length: limits.min_length,
                max_length: limits.max_length,
                max_bytes: limits.max_bytes,
                pattern: limits.pattern.clone(),
                values: values.collect(),
            })
        }
        Value::Number(number) if number.is_i64() => SchemaKind::Integer(IntegerSchema {
            minimum: limits.minimum,
            maximum: limits.maximum,
            values: limits.values.iter().filter_map(Value::as_i64).collect(),
            ..IntegerSchema::default()
        }),
        _ => return limits.values.is_empty() || limits.values.contains(value),
    };
    api_spec::violations(value, &Schema::plain(kind), &Schemas::default()).is_empty()
}

/// The format of a point in time, where the text prints it.
fn time_format(text: &str) -> Option<StringFormat> {
    let text: String = text.chars().filter(|c| !matches!(c, '\'' | '"' | ' ')).collect();
    let text = text.to_lowercase();
    if text.contains("yyyymmddthhmmssz") {
        Some(StringFormat::BasicDateTime)
    } else if text.contains("yyyy-mm-ddthh:mm:ssz") {
        Some(StringFormat::DateTime)
    } else {
        None
    }
}

fn number(text: &str) -> Option<i64> {
    text.replace([',', ' '], "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::lines;

    fn of(text: &str, kind: &Kind) -> Limits {
        let (limits, checks) = limits(&lines(text), kind, false, Limits::default());
        assert!(checks.is_empty(), "{text}: {checks:?}");
        limits
    }

    #[test]
    fn what_sounds_like_a_limit_and_is_not_understood_is_doubted() {
        for text in ["Must start with a letter.", "The name is at most forty characters in length.", "长度与型号有关。"]
        {
            let (limits, checks) = limits(&lines(text), &Kind::String, false, Limits::default());
            assert_eq!(limits, Limits::default(), "{text}");
            assert_eq!(checks.len(), 1, "{text}");
        }
    }

    #[test]
    fn a_default_that_breaks_a_limit_is_doubted() {
        let text = "The value ranges from 1 to 50. The default value is 60.";
        let (limits, checks) = limits(&lines(text), &Kind::Integer { long: false }, false, Limits::default());
        assert_eq!((limits.maximum, limits.default), (Some(50), None));
        assert_eq!(checks.len(), 1);
    }

    #[test]
    fn all_limits_of_one_description_are_found() {
        let limits = of("记录数。取值范围：1-50的整数，默认值为10。", &Kind::Integer { long: false });
        assert_eq!((limits.minimum, limits.maximum, limits.default), (Some(1), Some(50), Some(10.into())));
        let limits = of(
            "An id. The value can contain a maximum of 36 characters. Only letters and digits are allowed.",
            &Kind::String,
        );
        assert_eq!((limits.max_length, limits.pattern.as_deref()), (Some(36), Some("^[A-Za-z0-9]*$")));
    }
}
