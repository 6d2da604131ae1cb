//! The cargo features of the generated crate: one for each API, by the name of its folder. They stand in a section of a
//! Cargo.toml of which everything else is written by hand and stays, letter for letter.

use std::cmp::Ordering;

use toml_edit::{Array, DocumentMut, Item, Key, Table, Value};

/// The comment behind which the features of APIs stand, up to the next comment or to a feature that enables another.
const SECTION: &str = "# One feature for each API. `cargo xtask generate` writes these, and names them in `default`.";

/// Why the features cannot be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FeaturesError {
    #[error("Cargo.toml of the generated crate is not TOML")]
    NotToml(#[from] toml_edit::TomlError),
    #[error("{0} of Cargo.toml of the generated crate has not the form that cargo knows")]
    Form(&'static str),
    #[error(
        "the feature {0} is written by hand in Cargo.toml of the generated crate, so that the API folder {0} cannot have one: rename one of the two"
    )]
    Taken(String),
}

/// The text of a Cargo.toml with a feature for each of the APIs, in their order, and for no other; `default` names all.
pub(crate) fn with_apis(manifest: &str, apis: &[&str]) -> Result<String, FeaturesError> {
    let mut document: DocumentMut = manifest.parse()?;
    let features = document.entry("features").or_insert_with(|| Item::Table(Table::new()));
    let features = features.as_table_mut().ok_or(FeaturesError::Form("features"))?;
    features.entry("default").or_insert_with(|| Item::Value(Array::new().into()));
    let old = section(features);
    if let Some(taken) = apis.iter().find(|api| features.contains_key(api) && !old.iter().any(|key| key == *api)) {
        return Err(FeaturesError::Taken((*taken).to_owned()));
    }
    let comment = old.first().map_or_else(|| format!("{SECTION}\n"), |first| prefix(features, first).to_owned());
    let behind = keys_behind(features, &old);
    for key in old.iter().filter(|key| !apis.contains(&key.as_str())) {
        features.remove(key);
    }
    for (number, api) in apis.iter().enumerate() {
        features.entry(api).or_insert_with(|| Item::Value(Array::new().into()));
        if let Some(mut key) = features.key_mut(api) {
            key.leaf_decor_mut().set_prefix(if number == 0 { comment.as_str() } else { "" });
        }
    }
    let rank = |key: &Key| match apis.iter().position(|api| *api == key.get()) {
        Some(place) => (1, place),
        None if behind.iter().any(|name| name == key.get()) => (2, 0),
        None => (0, 0),
    };
    features.sort_values_by(|a, _, b, _| rank(a).cmp(&rank(b)));
    let default = features.get_mut("default").and_then(Item::as_array_mut);
    set_defaults(default.ok_or(FeaturesError::Form("features.default"))?, &old, apis);
    Ok(document.to_string())
}

/// The keys of the section.
fn section(features: &Table) -> Vec<String> {
    let mut inside = false;
    let mut keys = Vec::new();
    for (name, value) in features {
        let comment = prefix(features, name);
        if comment.contains('#') {
            inside = comment.lines().any(|line| line == SECTION);
        }
        inside &= value.as_array().is_some_and(Array::is_empty);
        if inside {
            keys.push(name.to_owned());
        }
    }
    keys
}

/// The blank lines and comments in front of a key.
fn prefix<'t>(features: &'t Table, name: &str) -> &'t str {
    features.key(name).and_then(|key| key.leaf_decor().prefix()?.as_str()).unwrap_or_default()
}

/// The keys that stand behind the section.
fn keys_behind(features: &Table, section: &[String]) -> Vec<String> {
    let names: Vec<String> = features.iter().map(|(name, _)| name.to_owned()).collect();
    let end = names.iter().rposition(|name| section.contains(name)).map_or(names.len(), |last| last + 1);
    names.into_iter().skip(end).collect()
}

/// Names the APIs among the default features, in alphabetical order where the others are.
fn set_defaults(defaults: &mut Array, old: &[String], apis: &[&str]) {
    let is = |value: &Value, name: &str| value.as_str() == Some(name);
    let before = defaults.len();
    defaults.retain(|value| apis.iter().any(|api| is(value, api)) || !old.iter().any(|old| is(value, old)));
    let mut changed = defaults.len() != before;
    for api in apis {
        if defaults.iter().any(|value| is(value, api)) {
            continue;
        }
        let follows = |value: &Value| value.as_str().is_some_and(|name| name.cmp(api) == Ordering::Greater);
        let at = defaults.iter().position(follows).unwrap_or(defaults.len());
        let mut value = Value::from(*api);
        if let Some(first) = defaults.get(0) {
            *value.decor_mut() = first.decor().clone();
        }
        defaults.insert_formatted(at, value);
        changed = true;
    }
    let on_one_line = !defaults.iter().any(|value| value.to_string().contains('\n'));
    if changed && on_one_line {
        defaults.fmt();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "\
[package]
name = \"x\" # kept

[features]
# What most want.
default = [\"client\", \"iotda-v5\", \"old-v1\", \"signing\"]
# The client.
client = [\"runtime/client\"] # kept
# One feature for each API. `cargo xtask generate` writes these, and names them in `default`.
iotda-v5 = []
old-v1 = []
# Tests.
eq = []

[dependencies]
z = \"1\"
a = { version = \"1\" }
";

    #[test]
    fn apis_come_and_go_and_all_else_stays() {
        assert_eq!(with_apis(MANIFEST, &["iotda-v5", "old-v1"]).unwrap(), MANIFEST, "nothing is new");
        let changed = with_apis(MANIFEST, &["abc-v2", "iotda-v5", "obs-v3"]).unwrap();
        let expected = MANIFEST
            .replace("\"client\", \"iotda-v5\", \"old-v1\", ", "\"abc-v2\", \"client\", \"iotda-v5\", \"obs-v3\", ")
            .replace("iotda-v5 = []\nold-v1 = []\n", "abc-v2 = []\niotda-v5 = []\nobs-v3 = []\n");
        assert_eq!(changed, expected);
        let none = with_apis(MANIFEST, &[]).unwrap();
        assert!(none.contains("default = [\"client\", \"signing\"]") && !none.contains("v5"), "{none}");
    }

    #[test]
    fn a_section_is_made_where_there_is_none() {
        let changed = with_apis("[package]\nname = \"x\"\n", &["a-v1", "b-v1"]).unwrap();
        let expected = format!(
            "[package]\nname = \"x\"\n\n[features]\ndefault = [\"a-v1\", \"b-v1\"]\n{SECTION}\na-v1 = []\nb-v1 = []\n"
        );
        assert_eq!(changed, expected);
        assert_eq!(with_apis(&changed, &["a-v1", "b-v1"]).unwrap(), changed);
    }

    #[test]
    fn defaults_on_several_lines_stay_so() {
        let manifest = format!("[features]\ndefault = [\n    \"a-v1\",\n    \"z\",\n]\nz = []\n{SECTION}\na-v1 = []\n");
        let changed = with_apis(&manifest, &["a-v1", "b-v1"]).unwrap();
        let expected = manifest
            .replace("    \"z\",", "    \"b-v1\",\n    \"z\",")
            .replace("a-v1 = []\n", "a-v1 = []\nb-v1 = []\n");
        assert_eq!(changed, expected);
    }

    #[test]
    fn a_feature_that_is_written_by_hand_is_not_taken_over() {
        let error = with_apis(MANIFEST, &["client"]).unwrap_err();
        assert!(matches!(&error, FeaturesError::Taken(name) if name == "client"), "{error}");
    }
}
