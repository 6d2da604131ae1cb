//! Patterns: which of two takes more. The documents' patterns say nearly always "so many of these characters", and
//! these can be told apart; of any other pair nobody can tell.

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

use super::limits::Shift;

/// How many of which characters.
#[derive(Debug)]
struct Characters {
    least: u32,
    most: Option<u32>,
    allowed: ClassUnicode,
}

/// How the set of texts changes from one pattern to the other; none when both take the same.
pub(super) fn shift(before: &str, after: &str) -> Option<Shift> {
    let (Some(old), Some(new)) = (characters(before), characters(after)) else { return Some(Shift::Changed) };
    match (old.is_within(&new), new.is_within(&old)) {
        (true, true) => None,
        (false, true) => Some(Shift::Tightened),
        (true, false) => Some(Shift::Loosened),
        (false, false) => Some(Shift::Changed),
    }
}

impl Characters {
    /// Whether everything that this allows is allowed by the other.
    fn is_within(&self, other: &Self) -> bool {
        let most = |limit: Option<u32>| limit.unwrap_or(u32::MAX);
        let mut rest = self.allowed.clone();
        rest.difference(&other.allowed);
        rest.ranges().is_empty() && self.least >= other.least && most(self.most) <= most(other.most)
    }
}

/// Reads `^[…]{m,n}$`, in any spelling that means the same.
fn characters(pattern: &str) -> Option<Characters> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let HirKind::Concat(parts) = hir.kind() else { return None };
    let [start, middle, end] = parts.as_slice() else { return None };
    if *start.kind() != HirKind::Look(Look::Start) || *end.kind() != HirKind::Look(Look::End) {
        return None;
    }
    let (least, most, class) = match middle.kind() {
        HirKind::Repetition(Repetition { min, max, sub, .. }) => (*min, *max, sub.as_ref()),
        _ => (1, Some(1), middle),
    };
    Some(Characters { least, most, allowed: class_of(class)? })
}

fn class_of(hir: &Hir) -> Option<ClassUnicode> {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class.clone()),
        HirKind::Class(Class::Bytes(class)) => class.to_unicode_class(),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            let mut characters = text.chars();
            let only = characters.next().filter(|_| characters.next().is_none())?;
            Some(ClassUnicode::new([ClassUnicodeRange::new(only, only)]))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_that_takes_less_is_the_tighter_one() {
        for (before, after, expected) in [
            ("^[a-z]{1,36}$", "^[a-z]{1,32}$", Shift::Tightened),
            ("^[a-z0-9]{1,36}$", "^[a-z]{1,36}$", Shift::Tightened),
            ("^[a-z]*$", "^[a-z]+$", Shift::Tightened),
            ("^[a-z]+$", "^[a-zA-Z]*$", Shift::Loosened),
            ("^[a-z]{1,36}$", "^[a-z]{1,}$", Shift::Loosened),
            ("^[a-z]{1,36}$", "^[0-9]{1,36}$", Shift::Changed),
            ("^[a-z]{1,36}$", "^[a-z0-9]{1,32}$", Shift::Changed),
            ("^(?:a|bc)$", "^(?:a|bc|d)$", Shift::Changed),
        ] {
            assert_eq!(shift(before, after), Some(expected), "{before} to {after}");
        }
    }

    #[test]
    fn another_spelling_of_the_same_takes_the_same() {
        assert_eq!(shift("^[0-9]+$", "^[0-9]{1,}$"), None);
        assert_eq!(shift("^\\d+$", "^\\p{Nd}+$"), None);
    }
}
