//! Checks of names: whether a Rust name can be made of them, and which names stand in braces.

use crate::diagnostics::Sink;
use crate::step::At;
use crate::words;

/// Reports a name on the wire that Rust cannot spell, at its key in a mapping.
pub(super) fn check_property(name: &str, rust_name: Option<&str>, at: &At<'_>, sink: &mut Sink<'_>) {
    if rust_name.is_none() && !is_spellable(name) {
        sink.key(at, "no Rust name can be made of this name", "add a \"rustName\"");
    }
}

/// Reports a page file that is not named like what it describes, at the key that names that.
pub(super) fn check_file(id: &str, thing: &str, key: &str, sink: &mut Sink<'_>) {
    let expected = words(id).join("-");
    let file = sink.file.rsplit('/').next().unwrap_or_default();
    if file.strip_suffix(".yaml").is_some_and(|stem| stem != expected) {
        let wrong = format!("the file \"{file}\" is not named like its {thing}");
        sink.value(&At::ROOT.key(key), wrong, format!("rename the file to \"{expected}.yaml\""));
    }
}

/// Whether Rust can spell the name.
pub(super) fn is_spellable(name: &str) -> bool {
    !words(name).is_empty()
}

/// The name of a variant that words make.
pub(super) fn upper_camel(text: &str) -> String {
    let capital =
        |word: String| word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or_default();
    words(text).into_iter().map(capital).collect()
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
