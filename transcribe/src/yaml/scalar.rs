//! How a text is written so that YAML reads the same text again.

use std::borrow::Cow;

/// Where a text stands: in braces and brackets more characters mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Context {
    Block,
    Flow,
}

/// Words that YAML reads as something else, in one version or another.
const WORDS: [&str; 12] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "~"];

/// The text as a scalar: plain where that is safe, else in quotes.
pub(crate) fn quoted(text: &str, context: Context) -> Cow<'_, str> {
    if is_plain(text, context) {
        return Cow::Borrowed(text);
    }
    if text.chars().all(|c| c == ' ' || c.is_alphanumeric() || c.is_ascii_graphic() || is_plain_symbol(c)) {
        return Cow::Owned(format!("'{}'", text.replace('\'', "''")));
    }
    // A string of JSON is one of YAML, with everything that is not plain ASCII escaped.
    let mut escaped = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            c if c == ' ' || c.is_ascii_graphic() || c.is_alphanumeric() => escaped.push(c),
            c if u32::from(c) <= 0xffff => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => escaped.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    escaped.push('"');
    Cow::Owned(escaped)
}

/// Symbols that are printed as they are: punctuation of Chinese and common signs.
fn is_plain_symbol(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff5e}' | '–' | '—' | '“' | '”' | '‘' | '’' | '…' | '≥' | '≤')
}

fn is_plain(text: &str, context: Context) -> bool {
    let starts = text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '_' | '$')) || is_date(text);
    let inside = |c: char| match c {
        ' ' | '_' | '.' | '/' | '(' | ')' | '-' | '\'' | '"' | '!' | '?' | '%' | '&' | '*' | '@' | '<' | '>' | '='
        | '+' | ';' | '$' | '^' | ':' => true,
        ',' | '{' | '}' | '[' | ']' => context == Context::Block,
        c => c.is_alphanumeric() || is_plain_symbol(c),
    };
    starts
        && text.chars().all(inside)
        && !text.contains(": ")
        && !text.ends_with([' ', ':'])
        && (context == Context::Block || !text.contains(':'))
        && !WORDS.contains(&text.to_lowercase().as_str())
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_plain_where_that_is_safe() {
        for (text, expected) in [
            ("Delete an OTA Upgrade Package", "Delete an OTA Upgrade Package"),
            ("/v5/iot/{project_id}/things", "/v5/iot/{project_id}/things"),
            ("2023-11-08", "2023-11-08"),
            ("120015", "'120015'"),
            ("No", "'No'"),
            ("it's: so", "'it''s: so'"),
            ("^[a-z]{1,3}$", "'^[a-z]{1,3}$'"),
            ("******", "'******'"),
            ("Bearer ******", "Bearer ******"),
            ("", "''"),
            ("a\u{7}b", "\"a\\u0007b\""),
        ] {
            assert_eq!(quoted(text, Context::Block), expected);
        }
        assert_eq!(quoted("a, b", Context::Flow), "'a, b'");
    }

    proptest! {
        #[test]
        fn yaml_reads_the_same_text_again(text in any::<String>()) {
            let block = format!("a: {} # check: b\n", quoted(&text, Context::Block));
            let value: serde_yaml::Value = serde_yaml::from_str(&block).unwrap();
            prop_assert_eq!(value["a"].as_str(), Some(text.as_str()), "{}", block);
            let flow = format!("{{ a: {}, b: 1 }}\n", quoted(&text, Context::Flow));
            let value: serde_yaml::Value = serde_yaml::from_str(&flow).unwrap();
            prop_assert_eq!(value["a"].as_str(), Some(text.as_str()), "{}", flow);
        }
    }
}
