//! Sentences and values of the documents as Markdown that says just that.

use std::collections::{BTreeMap, VecDeque};

/// Keeps a sentence from meaning anything in Markdown, save for what stands in backticks. An address is shown as code.
pub(crate) fn escape(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut runs = runs(&text);
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = 0;
    while let Some(open) = text.get(rest..).and_then(|rest| rest.find('`')).map(|found| rest + found) {
        plain(&text, rest, open, &mut escaped);
        let length = text.get(open..).map_or(0, |run| run.len() - run.trim_start_matches('`').len());
        let behind = open + length;
        // Only runs of one length are a pair; each is looked at once.
        let same = runs.entry(length).or_default();
        while same.front().is_some_and(|start| *start < behind) {
            same.pop_front();
        }
        rest = match same.pop_front() {
            Some(close) => {
                escaped.push_str(text.get(open..close + length).unwrap_or_default());
                close + length
            }
            None => {
                escaped.extend(std::iter::repeat_n("\\`", length));
                behind
            }
        };
    }
    plain(&text, rest, text.len(), &mut escaped);
    escaped
}

/// Where the runs of backticks begin, by their length.
fn runs(text: &str) -> BTreeMap<usize, VecDeque<usize>> {
    let mut runs: BTreeMap<usize, VecDeque<usize>> = BTreeMap::new();
    let mut start = None;
    for (index, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c, start) {
            ('`', None) => start = Some(index),
            ('`', Some(_)) => {}
            (_, Some(begin)) => {
                runs.entry(index - begin).or_default().push_back(begin);
                start = None;
            }
            (_, None) => {}
        }
    }
    runs
}

/// Appends a part of the text that holds no backticks.
fn plain(text: &str, from: usize, to: usize, escaped: &mut String) {
    for (index, word) in text.get(from..to).unwrap_or_default().split(' ').enumerate() {
        if index > 0 {
            escaped.push(' ');
        }
        if word.starts_with("https://") || word.starts_with("http://") {
            let end = word.trim_end_matches(['.', ',', ';', ':', ')']).len();
            let (address, rest) = word.split_at(end);
            let [open, close] = if escaped.ends_with('`') { ["<", ">"] } else { ["`", "`"] };
            escaped.push_str(&format!("{open}{address}{close}{rest}"));
        } else {
            escape_word(word, escaped);
        }
    }
}

fn escape_word(word: &str, escaped: &mut String) {
    for (index, c) in word.char_indices() {
        let special = match c {
            '[' | ']' | '<' | '>' | '*' | '\\' | '|' | '&' => true,
            '#' | '+' | '-' => index == 0 && escaped.is_empty(),
            '_' | '~' => index == 0,
            _ => false,
        };
        if special {
            escaped.push('\\');
        }
        escaped.push(c);
    }
}

/// A value of the documents as code: in backticks, whatever it holds.
pub(crate) fn code(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 || value.is_empty() { " " } else { "" };
    format!("{fence}{blank}{value}{blank}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_means_nothing_in_markdown() {
        assert_eq!(escape("see [x] and a<b> *now*"), r"see \[x\] and a\<b\> \*now\*");
        assert_eq!(escape("keep `a[0]` as it is"), "keep `a[0]` as it is");
        assert_eq!(escape("# no heading"), r"\# no heading");
        assert_eq!(escape("at https://example.com/a."), "at `https://example.com/a`.");
    }

    #[test]
    fn only_a_pair_of_backticks_of_one_length_is_code() {
        assert_eq!(escape("a ` b <i>c"), r"a \` b \<i\>c");
        assert_eq!(escape("`a` or ` [x] then `b` [y]"), r"`a` or ` [x] then `b\` \[y\]");
        assert_eq!(escape("Use ``` here, or [a] and <b>."), r"Use \`\`\` here, or \[a\] and \<b\>.");
        assert_eq!(escape(r"\[a] \`b [c]"), r"\\\[a\] \\\`b \[c\]");
        assert_eq!(escape("curl `https://host/path <b>"), r"curl \`<https://host/path> \<b\>");
        assert_eq!(escape("``a`b`` <"), r"``a`b`` \<");
    }

    #[test]
    fn any_value_can_be_shown_as_code() {
        assert_eq!(["a", "`", "a``b", ""].map(code), ["`a`", "`` ` ``", "``` a``b ```", "`  `"]);
    }
}
