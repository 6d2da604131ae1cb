//! The profile file as a source of accounts: an INI file with the access key in the section `[basic]`.
//!
//! The parser is hand-written because the vendor's SDKs, each with an INI library of its language, do not all read a text
//! in the same way. It accepts what they agree on, and rejects the rest with line and column: a key that is read differently
//! makes signatures fail for no visible reason. INI crates do not keep the positions of keys and values.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::error::Flaw;
use super::source::{NOT_VISIBLE_ASCII, Names, Source};
use crate::values::Secret;

/// The section for credentials of one project.
const SECTION: &str = "basic";

/// The largest allowed file in bytes. A security token has a few thousand.
const LIMIT: u64 = 1 << 20;

/// Reads a file, unless it is too large.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Flaw> {
    let mut text = Vec::new();
    let file = File::open(path).map_err(|source| Flaw::Read { source })?;
    let size = file.take(LIMIT + 1).read_to_end(&mut text).map_err(|source| Flaw::Read { source })?;
    if size as u64 > LIMIT { Err(Flaw::TooLarge { limit: LIMIT }) } else { Ok(text) }
}

/// Finds the section `[basic]`. The syntax of all lines is checked; values are checked when they are used.
pub(super) fn section(text: &[u8]) -> Result<Section<'_>, Flaw> {
    let mut wanted: Option<Section<'_>> = None;
    let mut current = None;
    let mut last_key: Option<Line<'_>> = None;
    for (index, text) in decode(text)?.lines().enumerate() {
        let line = Line { number: index + 1, text };
        let content = text.trim();
        if content.is_empty() || content.starts_with(['#', ';']) {
            continue;
        }
        if last_key.is_some_and(|key| line.indent() > key.indent()) {
            return Err(line.flaw(content, "a value cannot continue on another line; indent all keys alike"));
        }
        if content.starts_with('[') {
            last_key = None;
            current = Some(line.section_name(content)?);
            if current == Some(SECTION) && wanted.replace(Section::default()).is_some() {
                return Err(line.flaw(content, "there is a section of this name already"));
            }
            continue;
        }
        last_key = Some(line);
        let entry = line.entry(content)?;
        match (current, &mut wanted) {
            (None, _) => return Err(line.flaw(content, "expected a section such as [basic] before the first key")),
            (Some(SECTION), Some(section)) => section.add(entry, content)?,
            _ => {}
        }
    }
    wanted.ok_or(Flaw::NoSection { name: SECTION })
}

/// The keys of the section, with their raw values.
#[derive(Default)]
pub(super) struct Section<'a>(Vec<Entry<'a>>);

impl<'a> Section<'a> {
    fn add(&mut self, entry: Entry<'a>, content: &str) -> Result<(), Flaw> {
        if self.entry(entry.key).is_some() {
            return Err(entry.line.flaw(content, "the section has this key already"));
        }
        self.0.push(entry);
        Ok(())
    }

    fn entry(&self, key: &str) -> Option<&Entry<'a>> {
        self.0.iter().find(|entry| entry.key.eq_ignore_ascii_case(key))
    }
}

impl Source for Section<'_> {
    const NAMES: Names = Names {
        access_key: "ak",
        secret_key: "sk",
        security_token: "security_token",
        project_id: "project_id",
        federation: ["idp_id", "id_token_file"],
    };

    fn has(&self, name: &'static str) -> bool {
        self.entry(name).is_some_and(|entry| !entry.value.is_empty())
    }

    fn value(&self, name: &'static str) -> Result<Option<Secret>, Flaw> {
        let value = self.entry(name).map(Entry::unquoted).transpose()?;
        Ok(value.filter(|value| !value.is_empty()).map(Secret::new))
    }
}

/// A key with its value.
struct Entry<'a> {
    line: Line<'a>,
    key: &'a str,
    value: &'a str,
}

impl<'a> Entry<'a> {
    /// The value without quotes, if all SDKs read it alike.
    fn unquoted(&self) -> Result<&'a str, Flaw> {
        let value = match self.value.chars().next() {
            Some(quote @ ('"' | '\'' | '`')) => self
                .value
                .strip_prefix(quote)
                .and_then(|value| value.strip_suffix(quote))
                .filter(|value| !value.contains(quote))
                .ok_or_else(|| self.flaw(0, "expected a closing quote at the end of the line, and none before"))?,
            _ => {
                if let Some(at) = self.value.find(['#', ';']) {
                    let reason = "expected no `#` or `;` in a value; write a comment on a line of its own";
                    return Err(self.flaw(at, reason));
                }
                if let Some(before) = self.value.strip_suffix('\\') {
                    return Err(self.flaw(before.len(), "a value cannot continue on another line, nor end with `\\`"));
                }
                self.value
            }
        };
        match value.find(|character: char| !character.is_ascii_graphic()) {
            Some(at) => {
                let quote = usize::from(value.len() < self.value.len());
                Err(self.flaw(quote + at, NOT_VISIBLE_ASCII))
            }
            None => Ok(value),
        }
    }

    /// A flaw of the value, at this byte offset.
    fn flaw(&self, at: usize, reason: &'static str) -> Flaw {
        self.line.flaw(self.value.get(at..).unwrap_or_default(), reason)
    }
}

#[derive(Clone, Copy)]
struct Line<'a> {
    number: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Reads `[name]`, optionally followed by a comment.
    fn section_name(self, content: &'a str) -> Result<&'a str, Flaw> {
        let expected = |at| self.flaw(at, "expected `[section]`");
        let (name, rest) =
            content.strip_prefix('[').and_then(|name| name.split_once(']')).ok_or_else(|| expected(content))?;
        let rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with(['#', ';']) { Ok(name.trim()) } else { Err(expected(rest)) }
    }

    /// Reads `key = value` or `key: value`.
    fn entry(self, content: &'a str) -> Result<Entry<'a>, Flaw> {
        match content.split_once(['=', ':']) {
            Some((key, value)) if !key.is_empty() => {
                Ok(Entry { line: self, key: key.trim_end(), value: value.trim_start() })
            }
            _ => Err(self.flaw(content, "expected `key = value`")),
        }
    }

    /// A flaw at the position of `rest`, which is the rest of the line without trailing blanks.
    fn flaw(self, rest: &str, reason: &'static str) -> Flaw {
        let end = self.text.trim_end().len();
        let before = self.text.get(..end.saturating_sub(rest.len())).unwrap_or_default();
        Flaw::Malformed { line: self.number, column: before.chars().count() + 1, reason }
    }
}

/// The text without a byte order mark.
fn decode(text: &[u8]) -> Result<&str, Flaw> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    std::str::from_utf8(text).map_err(|error| {
        let before = String::from_utf8_lossy(text.get(..error.valid_up_to()).unwrap_or_default());
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Flaw::Malformed { line, column, reason: "expected UTF-8" }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(text: &str) -> Result<[Option<String>; 2], String> {
        let section = section(text.as_bytes()).map_err(|flaw| flaw.to_string())?;
        let value = |name| section.value(name).map(|value| value.map(|value| value.expose().to_owned()));
        Ok([value("ak").map_err(|flaw| flaw.to_string())?, value("sk").map_err(|flaw| flaw.to_string())?])
    }

    #[test]
    fn what_all_sdks_read_alike_is_read() {
        for text in [
            "[basic]\nak = A1\nsk = s/+=\n",
            "\u{feff}; mine\r\n\r\n[basic]\r\nak=A1\r\nsk:s/+=",
            "[global]\nak = G\nsk = g\n[basic] # one project\nsk = s/+=\nregion = x y # z\nak = A1\n[other]\nak = O",
            "  [basic]\n\n  # indented\n  AK =\tA1\t\n  sk = 's/+='",
            "[ basic ]\n  ak = \"A1\"\n  sk = `s/+=`\n",
        ] {
            assert_eq!(values(text), Ok([Some("A1".to_owned()), Some("s/+=".to_owned())]), "{text}");
        }
    }

    #[test]
    fn an_empty_value_is_none() {
        assert_eq!(values("[basic]\nak =\nsk = ''\n"), Ok([None, None]));
        assert_eq!(values("[basic]"), Ok([None, None]));
    }

    #[test]
    fn a_flaw_is_told_with_its_place_and_without_the_text() {
        for (text, expected) in [
            ("", "there is no section [basic]"),
            ("[Basic]\nak = hunter2", "there is no section [basic]"),
            ("ak = hunter2", "1:1: expected a section such as [basic] before the first key"),
            ("[basic]\n\n  hunter2", "3:3: expected `key = value`"),
            ("[basic]\n= hunter2", "2:1: expected `key = value`"),
            ("[basic\nak = hunter2", "1:1: expected `[section]`"),
            ("[basic] hunter2", "1:9: expected `[section]`"),
            ("[basic]\n[x]\n[basic]", "3:1: there is a section of this name already"),
            ("[basic]\nak = 1\n AK = hunter2", "3:2: a value cannot continue on another line; indent all keys alike"),
            ("[basic]\nak = 1\n [hunter2]", "3:2: a value cannot continue on another line; indent all keys alike"),
            ("[basic]\nak = 1\nAK = hunter2", "3:1: the section has this key already"),
            ("[basic]\nsk = hunter2\\\n", "2:13: a value cannot continue on another line, nor end with `\\`"),
            ("[basic]\nsk = hunter2#", "2:13: expected no `#` or `;` in a value; write a comment on a line of its own"),
            ("[basic]\nsk = 'hunter2", "2:6: expected a closing quote at the end of the line, and none before"),
            ("[basic]\nsk = '", "2:6: expected a closing quote at the end of the line, and none before"),
            ("[basic]\nsk = 'a'hunter2'", "2:6: expected a closing quote at the end of the line, and none before"),
            ("[basic]\nsk = h\u{fc} nter2", "2:7: holds a blank, a line break or something else outside visible ASCII"),
            ("[basic]\nsk = 'hunter2 '", "2:14: holds a blank, a line break or something else outside visible ASCII"),
        ] {
            assert_eq!(values(text), Err(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn text_that_is_not_utf_8_is_refused_where_it_begins() {
        let flaw = section(b"\xef\xbb\xbf[basic]\n\xc3\xbc\xff").map(|_| ()).unwrap_err();
        assert_eq!(flaw.to_string(), "2:2: expected UTF-8");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_at_a_place_in_it(
            text in r#"(\[basic\]\r?\n)?([\[\]='"`#;:\\a-cAKSk \t\r\n\u{fc}\u{2028}]|ak|sk|\[basic\]\n){0,60}"#
        ) {
            let checked = section(text.as_bytes()).and_then(|section| section.value("ak").and(section.value("sk")));
            if let Err(Flaw::Malformed { line, column, .. }) = checked {
                let line = text.lines().nth(line - 1);
                prop_assert!(line.is_some_and(|line| (1..=line.chars().count() + 1).contains(&column)));
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            let _ = section(&bytes).map(|section| section.value("ak").is_ok());
        }

        #[test]
        fn what_was_written_is_read(
            [ak, sk] in prop::array::uniform2("[A-Za-z0-9/+=:%]{1,40}"),
            blank in "[ \t]{0,2}",
            delimiter in "[=:]",
            quote in "['\"`]?",
            end in "(\r?\n){1,2}",
        ) {
            let line = |key: &str, value: &str| format!("{key}{blank}{delimiter}{blank}{quote}{value}{quote}{blank}{end}");
            let text = format!("[global]{end}{}[basic]{end}{}{}", line("ak", "other"), line("ak", &ak), line("sk", &sk));
            prop_assert_eq!(values(&text), Ok([Some(ak), Some(sk)]));
        }
    }
}
