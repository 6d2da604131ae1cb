//! Checks of names: whether a Rust name can be made of them, and which names stand in braces.

use crate::position::At;
use crate::problem::Sink;
use crate::words;

/// Reports a key that Rust cannot spell and that has no `rustName` of its own to help.
pub(super) fn check_key(key: &str, at: &At<'_>, report: &mut Sink<'_>) {
    check_spelling(key, None, at, report, "write it with ASCII letters");
}

/// Reports a name on the wire that Rust cannot spell, at its key in a mapping.
pub(super) fn check_property(name: &str, rust_name: Option<&str>, at: &At<'_>, report: &mut Sink<'_>) {
    check_spelling(name, rust_name, at, report, "add a \"rustName\"");
}

/// Whether Rust can spell the name.
pub(super) fn is_spellable(name: &str) -> bool {
    !words(name).is_empty()
}

fn check_spelling(name: &str, rust_name: Option<&str>, at: &At<'_>, report: &mut Sink<'_>, instead: &str) {
    if rust_name.is_none() && !is_spellable(name) {
        report.key(at, "no Rust name can be made of this name", instead);
    }
}

/// The names that stand in braces, or what is wrong with the braces.
pub(super) fn braces(text: &str) -> Result<Vec<&str>, &'static str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(brace) = rest.find(['{', '}']) {
        let (_, from_brace) = rest.split_at(brace);
        let inside = from_brace.strip_prefix('{').ok_or("a } closes nothing")?;
        let end = inside.find(['{', '}', '/']).ok_or("a { is not closed")?;
        let (name, after) = inside.split_at(end);
        rest = after.strip_prefix('}').ok_or("a { is not closed")?;
        if name.is_empty() {
            return Err("the braces are empty");
        }
        if names.contains(&name) {
            return Err("a name stands in braces twice");
        }
        names.push(name);
    }
    Ok(names)
}
