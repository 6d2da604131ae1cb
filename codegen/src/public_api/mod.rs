//! The public items of the emitted crate, one a line: what callers write, and what stands for it on the wire.
//!
//! The list is made from the plan and emitted beside the code as `public-api.txt`. [`compare`](PublicApi::compare) says what
//! the differences between two of them mean for callers, whether the description changed or the generator. A line is a name,
//! a signature and, after two blanks, the wire:
//!
//! ```text
//! iotda_v5::ota_modules::ListOtaModules request -> OtaModulePage  GET /v5/iot/{project_id}/ota-upgrades/modules 200
//! iotda_v5::ota_modules::ListOtaModules::limit(i32)  query "limit"
//! iotda_v5::ota_modules::ListOtaModulesError::Forbidden  403
//! iotda_v5::ota_modules::OtaModulePage.modules: Option<Vec<OtaModule>>  "modules"
//! ```

mod compare;
mod list;

use std::collections::BTreeMap;
use std::fmt;

use api_spec::Place;
use api_spec::model::Spec;

use crate::Error;
use crate::plan::{self, ApiPlan};

/// The public items of the emitted crate.
#[derive(Debug, Clone, Default)]
pub struct PublicApi {
    /// What belongs to a type stands behind it.
    items: Vec<Item>,
}

/// A module, a type, or something that a type has.
#[derive(Debug, Clone)]
struct Item {
    /// The path below the crate: `iotda_v5::PackageId`, `iotda_v5::FileLocation.bucket`.
    name: String,
    /// All that a caller's code depends on. That of a module or type begins with a blank: ` struct`.
    signature: String,
    /// What it is called, or where it goes, in requests and answers; empty where it is in neither.
    wire: String,
    /// Where the page files state it.
    place: Place,
}

impl PublicApi {
    /// The items that are emitted for a description.
    ///
    /// # Errors
    ///
    /// When the description holds what cannot become Rust.
    pub fn of(spec: &Spec) -> Result<Self, Error> {
        Ok(Self::of_plans(&crate::plan(spec)?))
    }

    pub(crate) fn of_plans(plans: &[ApiPlan<'_>]) -> Self {
        let mut items: Vec<_> = plans.iter().flat_map(list::items).collect();
        items.sort_by_cached_key(|item| (order(&item.name), item.signature.clone()));
        Self { items }
    }

    /// The items of a list that was written earlier, with their places in the description of that time.
    pub fn read(text: &str, spec: &Spec) -> Self {
        let (plans, _) = plan::plan(spec);
        let planned = Self::of_plans(&plans);
        let places: BTreeMap<&str, &Place> =
            planned.items.iter().map(|item| (item.name.as_str(), &item.place)).collect();
        let place = |name: &str| {
            // Today's generator may name an item differently; its owner's place is the nearest one.
            let nearest =
                std::iter::successors(Some(name), |name| Some(split(name)?.0)).find_map(|name| places.get(name));
            nearest.map_or_else(|| Place::file(""), |place| (*place).clone())
        };
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let items = lines.map(|line| {
            let (item, wire) = line.split_once("  ").unwrap_or((line, ""));
            let (name, signature) = item.split_at(end_of_name(item));
            Item { name: name.to_owned(), signature: signature.to_owned(), wire: wire.to_owned(), place: place(name) }
        });
        Self { items: items.collect() }
    }
}

impl Item {
    /// Whether it is a module or a type, not something that a type has.
    fn is_head(&self) -> bool {
        self.signature.starts_with(' ')
    }

    /// The module or type that has it.
    fn owner(&self) -> &str {
        if self.is_trait() { &self.name } else { split(&self.name).map_or("", |(owner, _)| owner) }
    }

    /// Whether it says that a type implements a trait.
    fn is_trait(&self) -> bool {
        self.signature.starts_with(": ") && !self.name.contains('.') && !self.name.ends_with("::LIMITS")
    }
}

/// The lines of the list, the types apart from each other.
impl fmt::Display for PublicApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "# The public items of the crate and what they are on the wire. Written by `cargo xtask generate`.\n",
        )?;
        for item in &self.items {
            let Item { name, signature, wire, .. } = item;
            let is_apart = item.is_head() && !signature.starts_with(" = ");
            let (before, gap) = (if is_apart { "\n" } else { "" }, if wire.is_empty() { "" } else { "  " });
            writeln!(f, "{before}{name}{signature}{gap}{wire}")?;
        }
        Ok(())
    }
}

/// Sorts what belongs to a type before the types whose names begin like its own.
fn order(name: &str) -> String {
    name.replace("::", "\u{1}").replace('.', "\u{0}")
}

/// The owner and the last part of a name: `a::B` and `c` of `a::B.c`.
fn split(name: &str) -> Option<(&str, &str)> {
    let (at, separator) = [".", "::"].iter().filter_map(|each| Some((name.rfind(each)?, each.len()))).max()?;
    Some((name.get(..at)?, name.get(at + separator..)?))
}

/// The length of the path with which a line begins.
fn end_of_name(item: &str) -> usize {
    let bytes = item.as_bytes();
    let mut end = 0;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b':' if bytes.get(end + 1) == Some(&b':') => end += 2,
            b'.' | b'_' => end += 1,
            byte if byte.is_ascii_alphanumeric() => end += 1,
            _ => break,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let text = "a mod\na::B struct\na::B: Default\na::B.c: Option<Vec<D>>  \"c d\"\na::B::new(impl Into<String>, i32)  query \"x\", body\n\
                    a::E enum\na::E::F  \"f  g\"\na::G = runtime::Client<A>\n";
        let list = PublicApi::read(text, &Spec { apis: Vec::new() });
        let written: String =
            list.to_string().lines().skip(1).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect();
        assert_eq!(written, text);
        let owners: Vec<_> = list.items.iter().map(Item::owner).collect();
        assert_eq!(owners, ["", "a", "a::B", "a::B", "a::B", "a", "a::E", "a"]);
        assert_eq!(list.items[4].signature, "(impl Into<String>, i32)");
    }
}
