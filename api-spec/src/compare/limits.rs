//! Limits: whether a value that was taken is refused now, or the other way round.

use serde_json::Value;

use super::kind::Kind::{self, *};
use super::walk::{Side, Site, Walk};
use crate::model::{Schema, SchemaKind, TextLimits};

/// What may not be above the limit.
pub(super) fn upper(values: [Option<&Value>; 2]) -> Kind {
    number(values, |old, new| new < old, |old, new| new > old)
}

/// What may not be below the limit.
pub(super) fn lower(values: [Option<&Value>; 2]) -> Kind {
    number(values, |old, new| new > old, |old, new| new < old)
}

/// What has to be a multiple.
pub(super) fn step(values: [Option<&Value>; 2]) -> Kind {
    number(values, |old, new| new % old == 0.0, |old, new| old % new == 0.0)
}

fn number(values: [Option<&Value>; 2], is_tighter: fn(f64, f64) -> bool, is_looser: fn(f64, f64) -> bool) -> Kind {
    match values.map(|value| value.map(|value| value.as_f64().unwrap_or(f64::NAN))) {
        [None, _] => RequestLimitTightened,
        [_, None] => RequestLimitLoosened,
        [Some(old), Some(new)] if is_tighter(old, new) => RequestLimitTightened,
        [Some(old), Some(new)] if is_looser(old, new) => RequestLimitLoosened,
        [Some(_), Some(_)] => RequestLimitChanged,
    }
}

/// The lengths and the pattern of a text. What counts is what they come to: a pattern may count characters, too. Of one
/// that says more than which characters and how many, nobody can tell whether it takes more than another.
pub(super) fn of_text<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let only = |limits: TextLimits| match site.path.as_str() {
        "type/minLength" => TextLimits { min_length: limits.min_length, ..TextLimits::default() },
        "type/maxLength" => TextLimits { max_length: limits.max_length, ..TextLimits::default() },
        _ => limits,
    };
    let kind = match within.each(|schema| text_limits(schema).map(only)) {
        [Some(old), Some(new)] => match (old.is_within(&new), new.is_within(&old)) {
            (true, true) => WordsChanged,
            (false, true) => RequestLimitTightened,
            (true, false) => RequestLimitLoosened,
            (false, false) => RequestLimitChanged,
        },
        _ if site.path == "type/minLength" => lower(site.each(|side| side.value)),
        _ => upper(site.each(|side| side.value)),
    };
    walk.fact(kind, site);
}

/// All that limits a text; none where the schema is no text, or its pattern cannot be read.
fn text_limits(schema: &Side<'_>) -> Option<TextLimits> {
    let schema: Schema = serde_json::from_value(schema.value?.clone()).ok()?;
    let SchemaKind::String(string) = schema.kind else { return None };
    let is_read = string.pattern.as_deref().is_none_or(|pattern| TextLimits::of_pattern(pattern).is_some());
    is_read.then(|| string.limits())
}
