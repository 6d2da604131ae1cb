//! The value that the API takes when none is sent.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::value_type::Kind;

use super::{Description, number};

static DEFAULTS: [LazyLock<Regex>; 2] = [
    crate::regex!(r#"(?i)\bdefaults?(?: value)?(?: of \w+)?\s*(?:is|:|to|=)\s*(?:set to )?["'`]?([^\s,;"'`)]+)"#),
    crate::regex!(r#"(?:默认取值|默认值|缺省值|默认|缺省)\s*(?:为|是|:)+\s*["']?([^\s,;、"')]+)"#),
];

/// Words that mean that there is no default.
const NONE: [&str; 16] =
    ["不涉及", "无", "空", "none", "null", "n/a", "na", "-", "left", "empty", "blank", "an", "a", "the", "not", "当前"];

/// The default of a value.
pub(super) fn read(description: &mut Description<'_>, kind: &Kind) {
    for rule in &DEFAULTS {
        let Some(groups) = description.take(rule) else { continue };
        let Some(word) = groups.into_iter().flatten().next() else { continue };
        let word = word.trim_end_matches('.');
        if word.is_empty() || NONE.contains(&word.to_lowercase().as_str()) {
            continue;
        }
        match value(word, kind) {
            Some(value) if description.limits.default.is_none() => description.limits.default = Some(value),
            Some(value) if description.limits.default.as_ref() != Some(&value) => {
                description.doubt("more than one default");
            }
            Some(_) => {}
            None => description.doubt("a default that is not understood"),
        }
    }
}

fn value(word: &str, kind: &Kind) -> Option<Value> {
    match kind {
        Kind::String => word.is_ascii().then(|| word.into()),
        Kind::Integer { .. } => {
            let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            number(digits).map(Value::from)
        }
        Kind::Number(_) => word.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number),
        Kind::Boolean => match word.to_lowercase().as_str() {
            "true" => Some(true.into()),
            "false" => Some(false.into()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::facts::Limits;
    use crate::line::lines;
    use crate::sentence::limits;
    use crate::value_type::Kind;

    #[test]
    fn defaults_are_found_in_both_languages() {
        let integer = Kind::Integer { long: false };
        for (text, kind, expected) in [
            ("The default value is 10.", &integer, Some(json!(10))),
            ("The default value is 0, indicating the first page. Default: 0", &integer, Some(json!(0))),
            ("Default value: BLOB", &Kind::String, Some(json!("BLOB"))),
            ("The default value is true.", &Kind::Boolean, Some(json!(true))),
            ("默认值为ffffffffffffffffffffffff。", &Kind::String, Some(json!("ffffffffffffffffffffffff"))),
            ("默认为0，从头开始。", &integer, Some(json!(0))),
            ("默认取值：不涉及", &Kind::String, None),
            ("By default, it is off.", &Kind::Boolean, None),
        ] {
            let (found, checks) = limits(&lines(text), kind, false, Limits::default());
            assert_eq!(found.default, expected, "{text}");
            assert!(checks.is_empty(), "{text}: {checks:?}");
        }
    }
}
