//! Lines of a page: what all layouts are first cut into, each with its number so that every fact can name its source.

/// A line with something on it, without blanks around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// From 1, as an editor counts.
    pub number: usize,
    pub text: String,
    /// Whether it is an item of a bullet list; the bullet itself is not in `text`.
    pub bullet: bool,
}

impl Line {
    /// Stands for a list that a copy of the page has lost.
    pub(crate) fn lost(number: usize) -> Self {
        Self { number, text: String::new(), bullet: true }
    }

    /// Whether it only stands for a list that is lost.
    pub(crate) fn is_lost(&self) -> bool {
        self.text.is_empty()
    }

    /// The line, or nothing when it is blank.
    pub(crate) fn new(number: usize, raw: &str) -> Option<Self> {
        let text = tidy(raw);
        let (text, bullet) = match bullet(&text) {
            Some(item) => (item.to_owned(), true),
            None => (text, false),
        };
        (!text.is_empty()).then_some(Self { number, text, bullet })
    }
}

/// The lines of a text. A tab stands between cells that were copied from a browser, so it ends a line too.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let numbered = (1..).zip(text.lines());
    numbered.flat_map(|(number, line)| line.split('\t').filter_map(move |part| Line::new(number, part))).collect()
}

/// The text without invisible characters and marks of Markdown, runs of blanks as one.
pub(crate) fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            c if c.is_whitespace() || c.is_control() => {
                if !text.is_empty() && !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            // Joiners have no meaning in English and Chinese.
            c if api_spec::is_invisible(c) || matches!(c, '\u{200c}' | '\u{200d}' | '¶') => {}
            c => text.push(c),
        }
    }
    text.truncate(text.trim_end().len());
    // Bold text, but not the stars that hide a secret.
    if text.contains("**") && !text.contains("***") {
        text = text.replace("**", "").trim().to_owned();
    }
    if let Some(heading) = text.strip_prefix('#').map(|rest| rest.trim_start_matches('#'))
        && heading.starts_with(' ')
    {
        text = heading.trim().to_owned();
    }
    if text.contains("](") { without_links(&text) } else { text }
}

/// The text with Chinese punctuation as its plain counterpart, so that one phrase finds both.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '（' => folded.push('('),
            '）' => folded.push(')'),
            '：' => folded.push(':'),
            '，' => folded.push(','),
            '。' | '．' => folded.push('.'),
            '；' => folded.push(';'),
            '～' | '﹏' => folded.push('~'),
            '－' | '–' | '—' | '−' | '‑' | '‐' => folded.push('-'),
            '“' | '”' => folded.push('"'),
            '‘' | '’' => folded.push('\''),
            '【' | '［' => folded.push('['),
            '】' | '］' => folded.push(']'),
            '＞' => folded.push('>'),
            '＜' => folded.push('<'),
            '＝' => folded.push('='),
            '\u{3000}' => folded.push(' '),
            c => folded.push(c),
        }
    }
    folded
}

fn bullet(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    match chars.next()? {
        '•' | '●' | '▪' | '◦' | '○' | '·' | '■' | '□' | '➢' => Some(chars.as_str().trim_start()),
        '-' | '*' => chars.as_str().strip_prefix(' ').map(str::trim_start).filter(|item| !item.is_empty()),
        _ => None,
    }
}

/// `[text](address)` as `text`.
fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        // Where no address ends, no link does.
        let Some((_, behind)) = after.split_once(')') else { break };
        match before.rsplit_once('[') {
            Some((before, label)) => {
                plain.extend([before, label]);
                rest = behind;
            }
            None => {
                plain.extend([before, "]("]);
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_lose_blanks_bullets_and_marks_but_keep_their_number() {
        let text = "\u{feff}## U\u{202e}RI\n\n  • one:\u{a0}two\nA\tB\n- [three](x.html)\n-- not a bullet\n";
        let lines: Vec<_> = lines(text).into_iter().map(|line| (line.number, line.text, line.bullet)).collect();
        let expected = [
            (1, "URI", false),
            (3, "one: two", true),
            (4, "A", false),
            (4, "B", false),
            (5, "three", true),
            (6, "-- not a bullet", false),
        ];
        assert_eq!(lines, expected.map(|(number, text, bullet)| (number, text.to_owned(), bullet)));
    }

    #[test]
    fn a_link_that_never_ends_stays_as_it_is() {
        assert_eq!(tidy("a [b](c"), "a [b](c");
        assert_eq!(tidy("Integer[1,100] and [x](y)"), "Integer[1,100] and x");
        assert_eq!(tidy("a](b) [[c](d) [e](f"), "a](b) [c [e](f");
    }
}
