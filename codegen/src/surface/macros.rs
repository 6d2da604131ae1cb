//! What the macros of the runtime give to the types that they complete, as far as callers see it.

use super::MemberKind::{self, Function, Implementation};

/// Traits by which emitted code hands its tables to the runtime; callers see what is made of them.
pub(super) const PLUMBING: &[&str] = &["Object", "OpenEnum", "OptionalObject", "Refusal"];

type Given = (MemberKind, &'static str, &'static str);

const LIMITED_TEXT: &[Given] = &[
    (Function, "new", "(impl Into<String>) -> Result<Self, runtime::InvalidValue>"),
    (Function, "unchecked", "(impl Into<String>) -> Self"),
    (Function, "as_str", "(self) -> &str"),
    (Implementation, "TryFrom<&str>", ""),
    (Implementation, "FromStr", ""),
    (Implementation, "Display", ""),
    (Implementation, "Into<String>", ""),
];

const TEXT: &[Given] = &[
    (Function, "new", "(impl Into<String>) -> Self"),
    (Function, "as_str", "(self) -> &str"),
    (Implementation, "From<&str>", ""),
    (Implementation, "From<String>", ""),
    (Implementation, "Display", ""),
    (Implementation, "Into<String>", ""),
];

const SECRET_TEXT: &[Given] = &[
    (Function, "new", "(impl Into<String>) -> Self"),
    (Function, "expose", "(self) -> &str"),
    (Implementation, "From<&str>", ""),
    (Implementation, "From<String>", ""),
    (Implementation, "Display", ""),
];

const OPEN_ENUM: &[Given] =
    &[(Function, "as_str", "(self) -> &str"), (Implementation, "From<&str>", ""), (Implementation, "Display", "")];

const OBJECT: &[Given] = &[(Implementation, "Deserialize", "")];

/// The members that a macro gives to a type, which goes through JSON in the given ways. A macro that is not known here
/// is a member itself.
pub(super) fn members(name: &str, ways: &[String]) -> Vec<(MemberKind, String, String)> {
    let given = match name {
        "limited_text" => LIMITED_TEXT,
        "text" => TEXT,
        "secret_text" => SECRET_TEXT,
        "open_enum" => OPEN_ENUM,
        "object" | "optional_object" => OBJECT,
        other => return vec![(Implementation, format!("{other}!"), ways.join(", "))],
    };
    let given = given.iter().map(|(kind, name, form)| (*kind, (*name).to_owned(), (*form).to_owned()));
    let ways = ways.iter().map(|way| match way.as_str() {
        "sent" => (Implementation, "Serialize".to_owned(), String::new()),
        "received" => (Implementation, "Deserialize".to_owned(), String::new()),
        other => (Implementation, other.to_owned(), String::new()),
    });
    given.chain(ways).collect()
}
