//! The words that a name consists of, from which generators make names of any casing.

/// The words of a name, in small ASCII letters and digits.
///
/// Words end where something other than an ASCII letter or digit stands, before a capital that follows a small letter or
/// a digit, and before the last capital of several if a small letter follows. Digits belong to the word before them.
/// A name of symbols alone is read out. A name has no words when it is empty or has nothing that ASCII letters spell;
/// then it cannot become a Rust name without help.
///
/// ```
/// use api_spec::words;
///
/// assert_eq!(words("deviceId"), ["device", "id"]);
/// assert_eq!(words("OTAPackage_v2"), ["ota", "package", "v2"]);
/// assert_eq!(words("SCRAM-SHA-512"), ["scram", "sha", "512"]);
/// assert_eq!(words(">="), ["greater", "or", "equal"]);
/// assert!(words("设备").is_empty());
/// ```
pub fn words(text: &str) -> Vec<String> {
    if !text.is_empty() && text.chars().all(|c| c.is_ascii_punctuation()) {
        return read_out(text);
    }
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next_is_small = chars.peek().is_some_and(char::is_ascii_lowercase);
        if !c.is_ascii_alphanumeric() || begins_word(before, c, next_is_small) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
        }
        before = Some(c);
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Whether a word begins at `c`, judged by its neighbours.
fn begins_word(before: Option<char>, c: char, next_is_small: bool) -> bool {
    let Some(before) = before else { return false };
    c.is_ascii_uppercase()
        && (before.is_ascii_lowercase() || before.is_ascii_digit() || before.is_ascii_uppercase() && next_is_small)
}

/// The words that Rust keeps for itself, those that it only reserves included.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether Rust keeps the word for itself, in any edition up to 2024.
///
/// ```
/// assert!(api_spec::is_keyword("type") && !api_spec::is_keyword("union"));
/// ```
pub fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

/// The names of symbols; two that belong together stand before one.
const SYMBOLS: &[(&str, &str)] = &[
    (">=", "greater or equal"),
    ("<=", "less or equal"),
    ("==", "equal"),
    ("!=", "not equal"),
    ("<>", "not equal"),
    ("&&", "and"),
    ("||", "or"),
    (">", "greater than"),
    ("<", "less than"),
    ("=", "equal"),
    ("!", "not"),
    ("*", "any"),
    ("+", "plus"),
    ("-", "minus"),
    ("#", "hash"),
    ("$", "dollar"),
    ("%", "percent"),
    ("/", "slash"),
    ("\\", "backslash"),
    (".", "dot"),
    (",", "comma"),
    (":", "colon"),
    (";", "semicolon"),
    ("_", "underscore"),
    ("&", "and"),
    ("|", "or"),
    ("@", "at"),
    ("^", "caret"),
    ("~", "tilde"),
    ("?", "question"),
    ("'", "quote"),
    ("\"", "double quote"),
    ("`", "backtick"),
    ("(", "open parenthesis"),
    (")", "close parenthesis"),
    ("[", "open bracket"),
    ("]", "close bracket"),
    ("{", "open brace"),
    ("}", "close brace"),
];

fn read_out(mut text: &str) -> Vec<String> {
    let mut words = Vec::new();
    while let Some((rest, name)) = SYMBOLS.iter().find_map(|(symbol, name)| Some((text.strip_prefix(symbol)?, name))) {
        words.extend(name.split(' ').map(str::to_owned));
        text = rest;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted_so_that_the_search_finds_them() {
        assert!(KEYWORDS.is_sorted() && is_keyword("Self"));
    }

    #[test]
    fn words_end_at_case_and_separators() {
        for (name, expected) in [
            ("project_id", "project id"),
            ("X-Auth-Token", "x auth token"),
            ("DeleteOtaPackage", "delete ota package"),
            ("HTTPServer", "http server"),
            ("appIDs", "app i ds"),
            ("sha256Hash", "sha256 hash"),
            ("SHA256", "sha256"),
            ("v2", "v2"),
            ("OPC-UA", "opc ua"),
            ("iotda:devices:publish", "iotda devices publish"),
            ("string list", "string list"),
            ("__a__b__", "a b"),
            ("3des", "3des"),
            ("größe", "gr e"),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn symbols_alone_are_read_out() {
        for (name, expected) in [
            (">", "greater than"),
            ("<", "less than"),
            (">=", "greater or equal"),
            ("<=", "less or equal"),
            ("=", "equal"),
            ("==", "equal"),
            ("!=", "not equal"),
            ("*", "any"),
            ("+", "plus"),
            ("-", "minus"),
            ("_", "underscore"),
            ("#$", "hash dollar"),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn every_symbol_has_a_name() {
        for symbol in ('!'..='~').filter(char::is_ascii_punctuation) {
            assert!(!words(&symbol.to_string()).is_empty(), "{symbol}");
        }
    }

    #[test]
    fn what_ascii_cannot_spell_has_no_words() {
        for name in ["", " ", "设备", "é", "— "] {
            assert!(words(name).is_empty(), "{name}");
        }
    }
}
