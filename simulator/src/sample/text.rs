//! A text that keeps to a pattern, made from the pattern: for values of requests that the description alone has to yield.

use regex_syntax::hir::{Class, Hir, HirKind};

/// Texts that match a pattern, from short to long; none where the pattern cannot be read. A pattern that asks for word
/// boundaries or has other conditions on its surroundings may not be met: whoever takes a text checks it.
pub(super) fn matching(pattern: &str) -> impl Iterator<Item = String> {
    let hir = regex_syntax::parse(pattern).ok();
    hir.into_iter().flat_map(|hir| LENGTHS.iter().filter_map(move |least| text(&hir, *least)))
}

/// How often something that may be repeated is repeated at least. The last ones are for patterns with a length of their own.
const LENGTHS: [u32; 12] = [1, 0, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64];

/// No text gets longer: a repetition in a repetition grows fast.
const LONGEST: usize = 4096;

/// What is taken of a set of characters, if it is in there.
const PREFERRED: [char; 5] = ['a', 'A', '1', '0', '-'];

fn text(hir: &Hir, least: u32) -> Option<String> {
    let mut text = String::new();
    write(hir, least, &mut text)?;
    Some(text)
}

fn write(hir: &Hir, least: u32, text: &mut String) -> Option<()> {
    if text.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(letter(class)?),
        HirKind::Repetition(repetition) => {
            let times = least.max(repetition.min).min(repetition.max.unwrap_or(u32::MAX));
            (0..times).try_for_each(|_| write(&repetition.sub, least, text))?;
        }
        HirKind::Capture(capture) => write(&capture.sub, least, text)?,
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, least, text))?,
        HirKind::Alternation(ways) => write(ways.first()?, least, text)?,
    }
    Some(())
}

fn letter(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let is_in = |letter: &char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(letter));
    PREFERRED.into_iter().find(is_in).or_else(|| Some(class.ranges().first()?.start()))
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;

    #[test]
    fn a_text_matches_the_pattern_that_it_is_made_from() {
        for pattern in [
            "^[a-f0-9]{24}$",
            "^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$",
            "^((1|0?)[0-9]|2[0-3]){1}:([0-5]{0,1}[0-9]){1}$",
            "^[1-7](,[1-7]){0,6}$",
            "^[\u{4e00}-\u{9fff}]+$",
            r"^\d{4}-\d\d \S*$",
            "[a-z]+",
            "",
        ] {
            let regex = Regex::new(pattern).unwrap();
            let texts: Vec<String> = matching(pattern).collect();
            assert!(!texts.is_empty() && texts.iter().all(|text| regex.is_match(text)), "{pattern}: {texts:?}");
        }
        assert!(matching("^[a-z_-]+$").any(|text| text.len() == 8));
        assert_eq!(matching("(").count(), 0);
    }

    #[test]
    fn no_pattern_makes_a_text_without_end() {
        assert!(matching("^(((a{1,99}){1,99}){1,99}){1,99}$").all(|text| text.len() <= LONGEST + 64));
    }
}
