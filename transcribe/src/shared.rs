//! What the pages of an API and of a chapter share: parameters, rows of errors and types that a page refers to, and what
//! every page has by default.

use api_spec::model::Location;

use crate::facts::ErrorRow;
use crate::yaml::tree::{Node, Tree};

/// The files that a page may refer to, each with its name within the API's folder: `api.yaml`, `schemas.yaml`, and of the
/// page's chapter `<chapter>/schemas.yaml` and `<chapter>/errors.yaml`.
#[derive(Debug, Default)]
pub(crate) struct Shared<'t>(Vec<(&'t str, Tree)>);

const API: &str = "api.yaml";
const SCHEMAS: &str = "schemas.yaml";
const ERRORS: &str = "errors.yaml";

impl<'t> Shared<'t> {
    /// Reads the files; none when one is not YAML.
    pub(crate) fn read(files: &[(&'t str, &str)]) -> Option<Self> {
        let filled = files.iter().filter(|(_, text)| !text.trim().is_empty());
        filled.map(|(name, text)| Some((*name, Tree::read(text)?))).collect::<Option<_>>().map(Self)
    }

    /// The content of a file.
    pub(crate) fn file(&self, name: &str) -> Option<&Node> {
        self.0.iter().find(|(file, _)| *file == name).map(|(_, tree)| &tree.root)
    }

    /// The files of a name, the API's and the chapter's.
    fn files(&self, name: &str) -> impl Iterator<Item = (&str, &Node)> {
        let is_it =
            move |file: &str| file.strip_suffix(name).is_some_and(|folder| folder.is_empty() || folder.ends_with('/'));
        self.0.iter().filter(move |(file, _)| is_it(file)).map(|(file, tree)| (*file, &tree.root))
    }

    fn section(&self, key: &str) -> &[crate::yaml::tree::Entry] {
        self.file(API).and_then(|api| api.get(key)).map(Node::entries).unwrap_or_default()
    }

    /// The parameter of this place and name, with its key.
    pub(crate) fn parameter(&self, location: Location, name: &str) -> Option<(&str, &Node)> {
        let found = self.section("parameters").iter().find(|entry| is_parameter(&entry.node, location, name))?;
        Some((&found.key, &found.node))
    }

    /// Whether every page has the parameter, so that none says so.
    pub(crate) fn is_default_parameter(&self, key: &str) -> bool {
        let defaults = self.file(API).and_then(|api| api.get("defaults")?.get("parameters"));
        defaults.is_some_and(|keys| keys.items().iter().any(|item| item.scalar() == Some(key)))
    }

    /// Whether every page has the status, so that one with nothing to add does not say so.
    pub(crate) fn is_default_status(&self, status: &str) -> bool {
        let defaults = self.file(API).and_then(|api| api.get("defaults")?.get("responses"));
        defaults.is_some_and(|responses| responses.entry(status).is_some())
    }

    /// References to the rows that say what a row of the page says.
    pub(crate) fn rows(&self, status: Option<u16>, error: &ErrorRow) -> Vec<String> {
        let status = status.map(|status| status.to_string());
        let is_it = |row: &Node| {
            row.text("code") == Some(&error.code)
                && error.message.as_deref().is_none_or(|message| row.text("message") == Some(message))
                && row.text("status").is_none_or(|of| Some(of) == status.as_deref())
        };
        let of_api = self.section("errors").iter().map(|entry| (format!("{API}#/errors/"), entry));
        let of_chapter = self
            .files(ERRORS)
            .flat_map(|(file, root)| root.entries().iter().map(move |entry| (format!("{file}#/"), entry)));
        let found = of_api.chain(of_chapter).filter(|(_, entry)| is_it(&entry.node));
        found.map(|(start, entry)| format!("{start}{}", entry.key)).collect()
    }

    /// The type of this name, with the file that has it.
    pub(crate) fn schema(&self, name: &str) -> Option<SharedSchema<'_>> {
        self.files(SCHEMAS).find_map(|(file, root)| Some(SharedSchema { file, node: root.get(name)? }))
    }
}

/// A type that pages share.
pub(crate) struct SharedSchema<'t> {
    pub file: &'t str,
    pub node: &'t Node,
}

/// Whether an entry of `parameters` has this place and name.
pub(crate) fn is_parameter(node: &Node, location: Location, name: &str) -> bool {
    let of = node.text("name").unwrap_or_default();
    node.text("in") == Some(location.as_str())
        && (of == name || location == Location::Header && of.eq_ignore_ascii_case(name))
}
