//! Which characters a text consists of: "Only letters, digits, underscores (_), and hyphens (-) are allowed."

use std::sync::LazyLock;

use regex::Regex;

use super::Description;

static SENTENCES: [LazyLock<Regex>; 4] = [
    crate::regex!(
        r"(?i)\bonly (?P<list>[^;]{3,220}?) (?:are|is|can be|may be) (?:allowed|supported|used|contained|included)\b"
    ),
    crate::regex!(
        r"(?i)\b(?:(?:can|may|must) (?:only )?)?(?:contains? only|consists? of only|consists? only of|only contains?|only consists? of|include only|includes only) (?P<list>[^;]{3,220}?)(?:\.(?:\s|$)|$)"
    ),
    crate::regex!(
        r"(?:只允许|仅允许|只能由|只能包含|只能使用|仅支持|只支持|仅可包含|只包含|可包含)(?P<list>[^;]{1,160}?)(?:的组合|组成|组合|\.(?:\s|$)|$)"
    ),
    crate::regex!(r"(?P<list>(?:十六进制(?:字符串|字符|数字)?|字母|数字|中文)(?:(?:、|,|和|或)[^.;]{1,80}?)?)的组合"),
];

/// A sentence about the length says it in passing: "a hexadecimal string of 24 characters".
static HEXADECIMAL: LazyLock<Regex> =
    crate::regex!(r"(?i)(?:hexadecimal|hex)\s*(?:strings?|characters?|digits?)|十六进制");

/// Symbols in parentheses behind their name.
static SYMBOLS: LazyLock<Regex> = crate::regex!(r"\(([^A-Za-z0-9、，]+)\)");
/// Symbols that stand in the list by themselves.
static BARE_SYMBOLS: LazyLock<Regex> = crate::regex!(
    r##"(?:special characters?:?|the following(?: special)? characters?:?|以及|特殊字符:?)\s*([_\-?'"#().,:;&%@!$=+/*~^<>|\[\]{} ]{2,})(?:等(?:特殊)?字符)?"##
);
/// Symbols that have slipped behind the sentence they belong to: "… and question marks (?) are allowed. '#().,&%@!-"
static SLIPPED: LazyLock<Regex> =
    crate::regex!(r##"(?i)\b(?:allowed|supported)\.\s*(['"#().,:;&%@!$=+/*~^<>|\[\]{} -]{4,})(?:\s|$)"##);
static SPAN: LazyLock<Regex> =
    crate::regex!(r"(?i)\b([a-z0-9])\s*(?:-|to|到)\s*([a-z0-9])\b|(?:字母)([a-z])(?:到|-)([a-z])");

/// What belongs to a set of characters.
#[derive(Debug, Default)]
struct Set {
    upper: bool,
    lower: bool,
    digits: bool,
    hexadecimal: bool,
    spans: Vec<(char, char)>,
    chinese: bool,
    symbols: Vec<char>,
}

/// The pattern that the sentence about the characters makes; how many there may be is told by the lengths.
pub(super) fn read(description: &mut Description<'_>, not_empty: bool) {
    let slipped = SLIPPED
        .captures(&description.text)
        .map(|groups| groups.get(1).map_or("", |group| group.as_str()).trim_end_matches([' ', '.']).to_owned());
    let mut found = None;
    for rule in &SENTENCES {
        let Some(list) = description.take(rule).and_then(|groups| groups.into_iter().flatten().next()) else {
            continue;
        };
        match Set::read(&list) {
            Some(set) if found.is_none() => found = Some(set),
            Some(set) if found.as_ref().is_some_and(|found: &Set| found.class() != set.class() && !set.hexadecimal) => {
                description.doubt("more than one sentence about the allowed characters");
            }
            Some(_) => {}
            None => description.doubt("a set of allowed characters that is not understood"),
        }
    }
    if found.is_none() && HEXADECIMAL.is_match(&description.text) {
        found = Some(Set { hexadecimal: true, ..Set::default() });
    }
    let Some(mut set) = found else { return };
    if let Some(symbols) = slipped {
        set.add_symbols(&symbols);
        description.doubt("symbols behind the sentence about the allowed characters are taken to be allowed");
    }
    let may_be_empty = description.limits.min_length.map_or(!not_empty, |least| least == 0);
    let count = if may_be_empty { '*' } else { '+' };
    description.limits.pattern = Some(format!("^[{}]{count}$", set.class()));
}

impl Set {
    /// The set that a list of words means; none when a word is not known.
    fn read(list: &str) -> Option<Self> {
        let mut set = Set::default();
        let mut rest = list.to_owned();
        while let Some(found) = BARE_SYMBOLS.captures(&rest) {
            let (whole, symbols) = (found.get(0)?.range(), found.get(1)?.as_str().trim().to_owned());
            if symbols.chars().filter(|c| !matches!(c, ' ' | ',' | '(')).count() < 2 {
                break;
            }
            let inside = symbols.strip_prefix('(').and_then(|symbols| symbols.strip_suffix(')'));
            set.add_symbols(inside.unwrap_or(&symbols));
            rest.replace_range(whole, ",");
        }
        let words = SYMBOLS.replace_all(&rest, "\u{1}$1\u{1}").into_owned();
        let mut parts = words.split('\u{1}');
        let mut before = parts.next()?.to_owned();
        while let Some(symbols) = parts.next() {
            // The symbols belong to the last word in front of them.
            let (words, name) = before.split_at_checked(last_word(&before))?;
            let name = name.trim().trim_start_matches("and ").trim_start_matches("or ");
            set.add_words(words)?;
            // `letters (A-Z)` would not come here: its parentheses hold letters.
            if name.to_lowercase().contains("letters") || name.contains("数字") {
                return None;
            }
            set.add_symbols(symbols);
            before = parts.next().unwrap_or_default().to_owned();
        }
        set.add_words(&before)?;
        (!set.class().is_empty()).then_some(set)
    }

    fn add_symbols(&mut self, symbols: &str) {
        for symbol in symbols.chars().filter(|c| !c.is_alphanumeric()) {
            if !self.symbols.contains(&symbol) {
                self.symbols.push(symbol);
            }
        }
    }

    fn add_words(&mut self, words: &str) -> Option<()> {
        let words = words.replace(" and ", ",").replace(" or ", ",").replace(['、', '和', '或', '及', ';'], ",");
        for word in words.split(',') {
            let word = word.trim().trim_start_matches("and ").trim_start_matches("or ").trim_start_matches("以").trim();
            let word = word.trim_end_matches(['.', ' ']).trim_end_matches("等字符").trim_end_matches("等");
            if !word.is_empty() {
                self.add_word(word)?;
            }
        }
        Some(())
    }

    fn add_word(&mut self, word: &str) -> Option<()> {
        let small = word.to_lowercase();
        if let Some(found) = SPAN.captures(&small) {
            let at = |index: usize| found.get(index).and_then(|group| group.as_str().chars().next());
            let (from, to) = (at(1).or(at(3))?, at(2).or(at(4))?);
            let (from, to) = match word.contains('A') || small.contains("uppercase") {
                true => (from.to_ascii_uppercase(), to.to_ascii_uppercase()),
                false => (from, to),
            };
            (from <= to).then(|| self.spans.push((from, to)))?;
            return Some(());
        }
        match small.as_str() {
            "letters"
            | "letter"
            | "english letters"
            | "字母"
            | "英文字母"
            | "大小写字母"
            | "英文大小写字母"
            | "英文"
            | "大小写英文字母"
            | "case-sensitive letters" => (self.upper, self.lower) = (true, true),
            "uppercase letters" | "uppercase" | "大写字母" | "大写英文字母" | "upper-case letters" => {
                self.upper = true
            }
            "lowercase letters" | "lowercase" | "小写字母" | "小写英文字母" | "lower-case letters" | "小写" =>
            {
                self.lower = true;
            }
            "digits" | "digit" | "numbers" | "numerals" | "数字" => self.digits = true,
            "hexadecimal"
            | "hexadecimal strings"
            | "hexadecimal characters"
            | "hexadecimal digits"
            | "hexadecimal numbers"
            | "十六进制"
            | "十六进制字符串"
            | "十六进制字符"
            | "十六进制数字" => {
                self.hexadecimal = true;
            }
            "chinese characters" | "chinese" | "chinese letters" | "中文" | "汉字" | "中文字符" | "中文汉字" =>
            {
                self.chinese = true;
            }
            "spaces" | "space" | "空格" | "blanks" => self.add_symbols(" "),
            "underscores" | "underscore" | "下划线" => self.add_symbols("_"),
            "hyphens" | "hyphen" | "中划线" | "连接符" | "短横线" | "dashes" | "横线" => {
                self.add_symbols("-")
            }
            "periods" | "period" | "dots" | "英文点" | "句点" | "点" => self.add_symbols("."),
            "colons" | "colon" | "冒号" => self.add_symbols(":"),
            "commas" => self.add_symbols(","),
            "slashes" => self.add_symbols("/"),
            _ if small.chars().all(|c| c.is_ascii_punctuation()) => self.add_symbols(&small),
            _ => return None,
        }
        Some(())
    }

    /// The inside of a class of a regular expression; a hyphen comes last, where it stands for itself.
    fn class(&self) -> String {
        let mut class = String::new();
        for (has, span) in [(self.upper, "A-Z"), (self.lower, "a-z")] {
            if has {
                class.push_str(span);
            }
        }
        for (from, to) in &self.spans {
            class.extend([*from, '-', *to]);
        }
        if self.hexadecimal && !self.upper {
            class.push_str("0-9a-fA-F");
        } else if self.digits {
            class.push_str("0-9");
        }
        if self.chinese {
            class.push_str("一-鿿");
        }
        for symbol in self.symbols.iter().filter(|symbol| **symbol != '-') {
            if matches!(symbol, '\\' | ']' | '[' | '^' | '&' | '~') && needs_escape(*symbol, &self.symbols) {
                class.push('\\');
            }
            class.push(*symbol);
        }
        if self.symbols.contains(&'-') {
            class.push('-');
        }
        class
    }
}

/// Whether the symbol means something in a class; two of `&` or `~` would.
fn needs_escape(symbol: char, symbols: &[char]) -> bool {
    match symbol {
        '&' | '~' => symbols.iter().filter(|other| **other == symbol).count() > 1,
        _ => true,
    }
}

/// Where the last word of a list begins.
fn last_word(text: &str) -> usize {
    let ends = [",", "、", " and ", " or ", "和", "或"];
    ends.iter().filter_map(|end| text.rfind(end).map(|at| at + end.len())).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use crate::facts::Limits;
    use crate::line::lines;
    use crate::sentence::limits;
    use crate::value_type::Kind;

    #[test]
    fn sentences_become_patterns() {
        for (text, expected) in [
            ("A maximum of 36 characters. Only letters, digits, and hyphens (-) are allowed.", "^[A-Za-z0-9-]*$"),
            ("Only letters, digits, underscores (_), and hyphens (-) are allowed.", "^[A-Za-z0-9_-]*$"),
            ("The value can contain only uppercase and lowercase letters and digits.", "^[A-Za-z0-9]*$"),
            ("Only letters, digits, underscores (_), hyphens (-), and periods (.) are allowed.", "^[A-Za-z0-9_.-]*$"),
            ("长度不超过128，只允许字母、数字、下划线（_）、连接符（-）的组合。", "^[A-Za-z0-9_-]*$"),
            ("长度不超过24，只允许小写字母a到f、数字的组合。", "^[a-f0-9]*$"),
            ("长度不超过36，十六进制字符串和连接符（-）的组合", "^[0-9a-fA-F-]*$"),
            ("长度为24的十六进制字符串。", "^[0-9a-fA-F]+$"),
            ("The value is a hexadecimal string of 24 characters.", "^[0-9a-fA-F]+$"),
            (
                "长度不超过64，只允许中文、字母、数字、以及_?'#().,&%@!-等字符的组合。",
                "^[A-Za-z0-9一-鿿_?'#().,&%@!-]*$",
            ),
            (
                "A maximum of 64 characters. Only letters, digits, and special characters (_?'#().,&%@!-) are allowed.",
                "^[A-Za-z0-9_?'#().,&%@!-]*$",
            ),
        ] {
            let (found, checks) = limits(&lines(text), &Kind::String, false, Limits::default());
            assert_eq!(found.pattern.as_deref(), Some(expected), "{text}");
            assert!(checks.is_empty(), "{text}: {checks:?}");
        }
    }

    #[test]
    fn symbols_behind_the_sentence_are_taken_and_marked() {
        let text =
            "A maximum of 64 characters. Only letters and question marks (?) are allowed. '#().,& %@!-. Minimum: 1";
        let (found, checks) = limits(&lines(text), &Kind::String, false, Limits::default());
        assert_eq!(found.pattern.as_deref(), Some("^[A-Za-z?'#().,& %@!-]+$"));
        assert_eq!(checks.len(), 1, "{checks:?}");
    }

    #[test]
    fn an_unknown_word_makes_no_pattern_but_a_check() {
        let (found, checks) =
            limits(&lines("Only runes and letters are allowed."), &Kind::String, false, Limits::default());
        assert_eq!((found.pattern, checks.len()), (None, 1));
    }

    #[test]
    fn a_value_that_has_to_be_there_is_not_empty() {
        let (found, _) = limits(&lines("Only letters are allowed."), &Kind::String, true, Limits::default());
        assert_eq!(found.pattern.as_deref(), Some("^[A-Za-z]+$"));
    }
}
