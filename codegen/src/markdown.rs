//! Sentences and values of the documents as Markdown that says just that: text, code, and no link or tag of their own.
//!
//! rustdoc and the readers of OpenAPI documents take what stands in a description for Markdown. [`escape`] and [`code`]
//! write Markdown whose rendered text is the text that they got; [`lines`] breaks it where no block begins.

use std::collections::{BTreeMap, VecDeque};

/// Keeps a sentence from meaning anything in Markdown, save for what stands in backticks. An address is shown as code.
pub(crate) fn escape(text: &str) -> String {
    let text = on_one_line(text);
    let mut escaped = Escaped { text: String::with_capacity(text.len() + text.len() / 8) };
    let mut rest = 0;
    for (open, close) in code_spans(&text) {
        let behind = close.end;
        escaped.plain(text.get(rest..open.start).unwrap_or_default(), true);
        escaped.text.push_str(text.get(open.start..behind).unwrap_or_default());
        rest = behind;
    }
    escaped.plain(text.get(rest..).unwrap_or_default(), false);
    escaped.text
}

/// The paragraphs of a text, each as [`escape`] writes it.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(escape).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// A value of the documents as code: in backticks, whatever it holds.
pub(crate) fn code(value: &str) -> String {
    let value = on_one_line(value);
    let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 || value.is_empty() { " " } else { "" };
    format!("{fence}{blank}{value}{blank}{fence}")
}

/// A sentence of the documents as a link to an address.
pub(crate) fn link(text: &str, address: &str) -> String {
    let special = |c: char| matches!(c, '<' | '>' | '\\' | '&');
    let address = address.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c]));
    format!("[{}](<{}>)", escape(text), address.collect::<String>())
}

/// Breaks Markdown into lines of at most `width` characters wherever that is possible: code stays on its line, and no
/// line begins with what would begin a block.
pub(crate) fn lines(markdown: &str, width: usize, first: &str, next: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let (mut length, mut empty) = (line.chars().count(), true);
    for word in words(markdown) {
        let characters = word.chars().count();
        if !empty && length + 1 + characters > width && !begins_something(word) {
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            length = next.chars().count();
        } else if !empty {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += characters;
        empty = false;
    }
    lines.push(line);
    lines
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A run of backticks, or what lies between two of them.
type Range = std::ops::Range<usize>;

/// The pairs of runs of backticks that enclose code: of one length, as Markdown pairs them. Each run is looked at once.
fn code_spans(text: &str) -> Vec<(Range, Range)> {
    let mut by_length: BTreeMap<usize, VecDeque<usize>> = BTreeMap::new();
    let runs: Vec<Range> = runs(text).collect();
    for run in &runs {
        by_length.entry(run.len()).or_default().push_back(run.start);
    }
    let (mut spans, mut rest) = (Vec::new(), 0);
    for open in runs {
        if open.start < rest {
            continue;
        }
        let same = by_length.entry(open.len()).or_default();
        while same.front().is_some_and(|start| *start < open.end) {
            same.pop_front();
        }
        if let Some(close) = same.pop_front() {
            rest = close + open.len();
            spans.push((open, close..rest));
        }
    }
    spans
}

/// The runs of backticks.
fn runs(text: &str) -> impl Iterator<Item = Range> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text.get(rest..)?.find('`')?;
        let run = text.get(start..)?;
        rest = start + run.len() - run.trim_start_matches('`').len();
        Some(start..rest)
    })
}

/// Markdown that grows by text.
struct Escaped {
    text: String,
}

impl Escaped {
    /// Appends text outside of code; whether code follows it.
    fn plain(&mut self, text: &str, before_code: bool) {
        let mut rest = text;
        while let Some((before, from)) = find_address(rest) {
            self.words(before);
            let end = from.find(|c: char| !is_of_address(c)).unwrap_or(from.len());
            let (address, behind) = from.split_at(end);
            let (address, _) =
                address.split_at(address.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '\'']).len());
            // Backticks next to each other would be one run.
            let touches = self.text.ends_with('`') || behind.starts_with('`') || behind.is_empty() && before_code;
            if touches {
                self.words(address);
            } else {
                self.text.push_str(&code(address));
            }
            rest = from.get(address.len()..).unwrap_or_default();
        }
        self.words(rest);
    }

    /// Appends text outside of code, sign by sign.
    fn words(&mut self, text: &str) {
        let mut characters = text.chars().peekable();
        let mut before = self.text.chars().next_back();
        while let Some(c) = characters.next() {
            if self.is_special(c, before, characters.peek().copied()) {
                self.text.push('\\');
            }
            self.text.push(c);
            before = Some(c);
        }
    }

    /// Whether a sign means something in Markdown where it stands.
    fn is_special(&self, c: char, before: Option<char>, behind: Option<char>) -> bool {
        let at_start = || self.text.is_empty();
        let inside_word = || before.is_some_and(char::is_alphanumeric) && behind.is_some_and(char::is_alphanumeric);
        match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '&' | '~' => true,
            '_' => !inside_word(),
            '#' | '+' => at_start(),
            // Two of them, and three dots, would become one sign.
            '-' => at_start() || before == Some('-'),
            '.' if self.text.ends_with("..") => true,
            // A number that would begin a list.
            '.' | ')' => behind.is_none_or(char::is_whitespace) && is_number(&self.text),
            // An address that is not shown as code is no link either.
            ':' => behind == Some('/') && (self.text.ends_with("http") || self.text.ends_with("https")),
            _ => false,
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// What stands before the first address, and the text from the address on.
fn find_address(text: &str) -> Option<(&str, &str)> {
    let is_address = |rest: &str| rest.starts_with("http://") || rest.starts_with("https://");
    let (start, _) = text.match_indices("http").find(|(start, _)| text.get(*start..).is_some_and(is_address))?;
    text.split_at_checked(start)
}

fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%{}".contains(c)
}

/// The words of Markdown; what stands in backticks is one, with the signs next to it.
fn words(markdown: &str) -> impl Iterator<Item = &str> {
    let mut rest = markdown.trim_start();
    std::iter::from_fn(move || {
        let end = word_end(rest);
        let (word, behind) = rest.split_at_checked(end).filter(|(word, _)| !word.is_empty())?;
        rest = behind.trim_start();
        Some(word)
    })
}

/// Where the first word ends.
fn word_end(markdown: &str) -> usize {
    let mut rest = 0;
    while let Some(text) = markdown.get(rest..) {
        let Some(sign) = text.find(|c: char| c.is_whitespace() || matches!(c, '`' | '\\')) else { break };
        let from = text.get(sign..).unwrap_or_default();
        if let Some(escaped) = from.strip_prefix('\\') {
            rest += sign + 1 + escaped.chars().next().map_or(0, char::len_utf8);
        } else if from.starts_with('`') {
            let inside = from.trim_start_matches('`');
            let fence = from.len() - inside.len();
            let close = runs(inside).find(|run| run.len() == fence);
            rest += sign + fence + close.map_or(0, |close| close.end);
        } else {
            return rest + sign;
        }
    }
    markdown.len()
}

/// Whether a word at the beginning of a line would begin a list, a heading, a rule or the body of a table in Markdown.
fn begins_something(word: &str) -> bool {
    let numbered = word.trim_start_matches(|c: char| c.is_ascii_digit());
    word.chars().all(|c| matches!(c, '-' | '+' | '*' | '=' | '#' | '_' | ':' | '\\')) || matches!(numbered, "." | ")")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    #[test]
    fn a_sentence_means_nothing_in_markdown() {
        assert_eq!(escape("see [x] and a<b> *now*"), r"see \[x\] and a\<b\> \*now\*");
        assert_eq!(escape("keep `a[0]` and a_b-c as they are"), "keep `a[0]` and a_b-c as they are");
        assert_eq!(escape("# no heading"), r"\# no heading");
        assert_eq!(escape("at https://example.com/a."), "at `https://example.com/a`.");
        assert_eq!(escape("见https://example.com/a_b（x）"), "见`https://example.com/a_b`（x）");
        assert_eq!(link("a [b]", "https://a/?b=1&lt;>"), r"[a \[b\]](<https://a/?b=1\&lt;\>>)");
    }

    #[test]
    fn only_a_pair_of_backticks_of_one_length_is_code() {
        assert_eq!(escape("a ` b <i>c"), r"a \` b \<i\>c");
        assert_eq!(escape("`a` or ` [x] then `b` [y]"), r"`a` or ` [x] then `b\` \[y\]");
        assert_eq!(escape("Use ``` here, or [a] and <b>."), r"Use \`\`\` here, or \[a\] and \<b\>.");
        assert_eq!(escape(r"\[a] \`b [c]"), r"\\\[a\] \\\`b \[c\]");
        assert_eq!(escape("curl `https://host/path <b>"), r"curl \`https\://host/path \<b\>");
        assert_eq!(escape("``a`b`` <"), r"``a`b`` \<");
    }

    #[test]
    fn any_value_can_be_shown_as_code() {
        assert_eq!(["a", "`", "a``b", ""].map(code), ["`a`", "`` ` ``", "``` a``b ```", "`  `"]);
    }

    #[test]
    fn code_stays_on_its_line() {
        assert_eq!(lines("a `b - c` d", 6, "- ", "  "), ["- a", "  `b - c`", "  d"]);
    }

    #[test]
    fn long_texts_take_a_moment() {
        for piece in ["word ", "` ", "`a` ", "`` ` ", "http://a.b ", "http", "<*_", "a", "1."] {
            let text = piece.repeat(300_000 / piece.len());
            let start = std::time::Instant::now();
            assert!(!lines(&escape(&text), 100, "", "").is_empty());
            assert!(start.elapsed().as_secs() < 5, "{piece:?} took {:?}", start.elapsed());
        }
    }

    /// What a reader sees, without the blanks: the texts and the code; none when there is anything else.
    fn seen(markdown: &str) -> Result<String, String> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        let mut text = String::new();
        for event in Parser::new_ext(markdown, options) {
            match event {
                // rustdoc warns of addresses that are no links.
                Event::Text(part) if part.contains("http://") || part.contains("https://") => {
                    return Err(format!("an address: {part}"));
                }
                Event::Text(part) | Event::Code(part) => text.push_str(&part),
                Event::SoftBreak | Event::Start(Tag::Paragraph) | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
                other => return Err(format!("{other:?}")),
            }
        }
        Ok(plain(&text))
    }

    /// The text without blanks and backticks, and with plain quotes: typographic ones are no other text.
    fn plain(text: &str) -> String {
        let kept = text.chars().filter(|c| !c.is_whitespace() && *c != '`');
        kept.map(|c| match c {
            '‘' | '’' => '\'',
            '“' | '”' => '"',
            c => c,
        })
        .collect()
    }

    fn piece() -> impl Strategy<Value = String> {
        const KNOWN: &[&str] = &[
            " ",
            " ",
            " ",
            "`",
            "``",
            "```",
            "~~~",
            "\\",
            "<",
            ">",
            "<b>",
            "</script>",
            "<!--",
            "<?",
            "<div>",
            "&",
            "&amp;",
            "&#60;",
            "[",
            "]",
            "[x]",
            "[^1]",
            "[a]: b",
            "(",
            ")",
            "!",
            "![",
            "](",
            "*",
            "**",
            "_",
            "__",
            "~",
            "~~",
            "#",
            "##",
            "-",
            "--",
            "---",
            "- [ ] ",
            "+",
            "=",
            "===",
            "1.",
            "1)",
            "12345678901.",
            "|",
            "|-|",
            ":-",
            ":",
            ".",
            "..",
            "\"",
            "'",
            "http://",
            "https://a.bc/d_e",
            "HTTPS://a.bc",
            "www.a.bc",
            "a@b.cd",
            "<https://a.bc>",
            "\n",
            "\t",
            "\r\n",
            "\u{3000}",
            "中文",
            "，",
            "word",
            "a",
            "//",
            "/*",
            "*/",
            "{",
            "}",
            "$",
            "^",
        ];
        prop_oneof![4 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => "\\PC{1,4}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_seen_as_it_is(pieces in prop::collection::vec(piece(), 0..30), width in 4..30_usize) {
            let text = pieces.concat();
            let markdown = lines(&escape(&text), width, "", "").join("\n");
            prop_assert_eq!(seen(&markdown), Ok(plain(&text)), "{:?}", markdown);
            let markdown = lines(&code(&text), width, "", "").join("\n");
            prop_assert_eq!(seen(&markdown), Ok(plain(&text)), "{:?}", markdown);
        }
    }
}
