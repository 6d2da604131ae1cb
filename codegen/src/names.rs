//! Rust names from the documents' names: split into words first, cased second, and no two alike in one scope.
//!
//! The documents name things in every style (`package_id`, `fileId`, `X-Auth-Token`, `>=`). [`words`](api_spec::words)
//! says what words a name consists of; this module joins them in Rust's casing. A name depends on its own facts alone,
//! never on its neighbours, so that adding something never renames what exists. Two things that want the same name are
//! a problem, reported at both places: a person gives one of them a `rustName`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use api_spec::{Finding, Place, is_keyword};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// Names that must differ from each other: the types of an API, the fields of a struct, the variants of an enum.
#[derive(Debug, Default)]
pub(crate) struct Namespace<'a> {
    taken: BTreeMap<String, Holder<'a>>,
}

#[derive(Debug)]
enum Holder<'a> {
    /// Emitted code uses the name, for this.
    Reserved(&'static str),
    Claimed {
        claim: Claim<'a>,
        /// Whether a clash has been reported at its place.
        reported: bool,
    },
}

/// Something that wants a name.
#[derive(Debug)]
pub(crate) struct Claim<'a> {
    kind: &'static str,
    /// What the page file calls it.
    name: Cow<'a, str>,
    place: Place,
    /// How it gets another name.
    remedy: &'static str,
}

impl<'a> Claim<'a> {
    /// Something that a `rustName` renames.
    pub(crate) fn new(kind: &'static str, name: impl Into<Cow<'a, str>>, place: &Place) -> Self {
        Self { kind, name: name.into(), place: place.clone(), remedy: "add a \"rustName\" here or to the other" }
    }

    /// Something that no `rustName` renames.
    #[must_use]
    pub(crate) fn remedy(self, remedy: &'static str) -> Self {
        Self { remedy, ..self }
    }

    fn finding(&self, name: &str, other: &dyn fmt::Display) -> Finding {
        let wrong = format!("{self} would be called {name} in Rust, like {other}");
        Finding { place: self.place.clone(), wrong, instead: self.remedy.to_owned() }
    }
}

impl fmt::Display for Claim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.kind, self.name)
    }
}

impl<'a> Namespace<'a> {
    /// A scope in which some names are taken, each by the thing beside it.
    pub(crate) fn reserving<'n>(names: impl IntoIterator<Item = (&'n str, &'static str)>) -> Self {
        Self { taken: names.into_iter().map(|(name, what)| (name.to_owned(), Holder::Reserved(what))).collect() }
    }

    /// Claims a name. If it is taken, the problem is reported at both places.
    pub(crate) fn claim(&mut self, name: &str, claim: Claim<'a>, problems: &mut Vec<Finding>) {
        match self.taken.get_mut(name) {
            None => {
                self.taken.insert(name.to_owned(), Holder::Claimed { claim, reported: false });
            }
            Some(Holder::Reserved(what)) => problems.push(claim.finding(name, what)),
            Some(Holder::Claimed { claim: first, reported }) => {
                if !std::mem::replace(reported, true) {
                    problems.push(first.finding(name, &claim));
                }
                problems.push(claim.finding(name, first));
            }
        }
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
        Some(_) if is_keyword(&name) => format!("{name}_"),
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
    if is_keyword(&clean) {
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
    fn a_clash_is_reported_at_both_places_and_once_at_the_first() {
        let mut names = Namespace::reserving([("Other", "the variant for other values")]);
        let mut problems = Vec::new();
        for (number, value) in ["fail", "FAIL", "Fail", "ok", "other"].into_iter().enumerate() {
            let claim = Claim::new("the value", value, &Place::file("x.yaml").index(number));
            names.claim(&type_name(value, "Value"), claim, &mut problems);
        }
        let reported: Vec<_> = problems.into_iter().map(|problem| (problem.place, problem.wrong)).collect();
        let place = |number| Place::file("x.yaml").index(number);
        assert_eq!(
            reported,
            [
                (place(0), "the value \"fail\" would be called Fail in Rust, like the value \"FAIL\"".to_owned()),
                (place(1), "the value \"FAIL\" would be called Fail in Rust, like the value \"fail\"".to_owned()),
                (place(2), "the value \"Fail\" would be called Fail in Rust, like the value \"fail\"".to_owned()),
                (
                    place(4),
                    "the value \"other\" would be called Other in Rust, like the variant for other values".to_owned()
                ),
            ]
        );
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
