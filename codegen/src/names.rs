//! Rust names from the documents' names: split into words first, cased second, claimed once per scope.
//!
//! The documents name things in every style (`package_id`, `fileId`, `X-Auth-Token`, `>=`). [`words`](api_spec::words)
//! says what words a name consists of; this module joins them in Rust's casing and keeps two things from getting the
//! same name. A claim never changes an earlier one, so what is added at the end of a list renames nothing before it.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// Names of the standard prelude that emitted code uses, and that a schema must not take.
const PRELUDE: &[&str] =
    &["Box", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Self", "Some", "String", "Vec"];

/// Names of the runtime that emitted modules import where they use them, and that a schema must not take either.
pub(crate) const IMPORTED: &[&str] = &[
    "Body",
    "BuildError",
    "Documented",
    "Entries",
    "Headers",
    "MapAccess",
    "Metadata",
    "Method",
    "Operation",
    "Path",
    "Query",
    "Refusal",
    "Serialize",
    "Serializer",
    "Then",
];

/// The words that Rust keeps for itself, in all editions up to 2024.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that must differ from each other: the types of an API, the fields of a struct, the variants of an enum.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claims {
    taken: BTreeSet<String>,
}

impl Claims {
    /// A scope for the types of an API.
    pub(crate) fn of_types() -> Self {
        Self::reserving(&[PRELUDE, IMPORTED].concat())
    }

    /// A scope in which the given names are taken already.
    pub(crate) fn reserving(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// Claims the first candidate that is free, else the last one with the first free number behind it.
    pub(crate) fn claim<const N: usize>(&mut self, candidates: [String; N]) -> String {
        let mut last = String::new();
        for candidate in candidates {
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
            last = candidate;
        }
        for number in 2_usize.. {
            let numbered = format!("{last}{number}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
        last
    }
}

/// `fileId` → `FileId`. A name without words or with a digit in front gets the prefix: `3d` → `{prefix}3d`.
pub(crate) fn type_name(text: &str, prefix: &str) -> String {
    let name = api_spec::words(text).join(" ").to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("{prefix}{name}") }
}

/// `X-Auth-Token` → `x_auth_token`. A name that Rust keeps for itself gets an underscore: `type_`.
pub(crate) fn field_name(text: &str) -> String {
    let name = api_spec::words(text).join(" ").to_snake_case();
    match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) if KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// An identifier. The name comes from this module or from a `rustName` that was checked; should it be neither, what
/// cannot stand in an identifier is left out.
pub(crate) fn ident(name: &str) -> Ident {
    let mut clean: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if !clean.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') || clean == "_" {
        clean.insert(0, 'N');
    }
    if KEYWORDS.contains(&clean.as_str()) {
        clean.push('_');
    }
    Ident::new(&clean, Span::call_site())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_style_of_the_documents_becomes_rusts() {
        let fields = ["package_id", "fileId", "X-Auth-Token", "IPAddress", "$ref", "type", "self", "3d", "a.b", ">="];
        assert_eq!(
            fields.map(field_name),
            [
                "package_id",
                "file_id",
                "x_auth_token",
                "ip_address",
                "ref_",
                "type_",
                "self_",
                "n3d",
                "a_b",
                "greater_or_equal"
            ]
        );
        let types = ["tag_v5_dto", "RWE", "OPC-UA", "1", ">", "IOTDA.019300"];
        assert_eq!(
            types.map(|name| type_name(name, "Value")),
            ["TagV5Dto", "Rwe", "OpcUa", "Value1", "GreaterThan", "Iotda019300"]
        );
    }

    #[test]
    fn a_claim_changes_no_earlier_one() {
        let mut claims = Claims::of_types();
        assert_eq!(claims.claim(["Page".into()]), "Page");
        assert_eq!(claims.claim(["Page".into(), "PageSchema".into()]), "PageSchema");
        assert_eq!(claims.claim(["Page".into(), "PageSchema".into()]), "PageSchema2");
        assert_eq!(claims.claim(["Option".into(), "OptionSchema".into()]), "OptionSchema");
    }

    proptest! {
        #[test]
        fn any_text_yields_identifiers(text in ".*") {
            for name in [type_name(&text, "Value"), field_name(&text), text.clone()] {
                prop_assert!(syn::parse_str::<syn::Ident>(&ident(&name).to_string()).is_ok());
            }
        }
    }
}
