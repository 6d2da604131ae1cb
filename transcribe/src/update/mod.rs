//! From facts onto a page file that exists already.
//!
//! The facts are compared with what the file says, place by place, and only what differs is changed: names, order,
//! comments and all that a person wrote stay. A place lies in the page file or, behind a reference, in a file that
//! several pages share; the latter is told and not changed. What the page is not sure about is told, too.

mod correction;
pub(crate) mod edit;
mod file;
mod note;
mod parameters;
mod responses;
mod schema;

use api_spec::model::Api;
use serde_json::Value;

use crate::facts::{Body, Facts, Field};
use crate::write::{self, schema::Schemas};
use crate::yaml::node::{Entry, Mark, Node};
use crate::yaml::tree;

use correction::Corrections;
use edit::Edits;
use file::{Files, Place};

pub use note::{Note, NoteKind};

/// The files that an update reads: the page file, and those that it may refer to.
#[derive(Debug, Clone, Copy)]
pub struct Existing<'t> {
    /// The page file.
    pub page: &'t str,
    /// What pages share, each file with its name within the API's folder: `api.yaml`, `schemas.yaml`, and of the page's
    /// chapter `<chapter>/schemas.yaml` and `<chapter>/errors.yaml`.
    pub shared: &'t [(&'t str, &'t str)],
}

/// A page file after an update.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    /// The whole text; the old one, byte for byte, when the page says nothing new.
    pub text: String,
    /// What was changed, and what the file and the page disagree about.
    pub notes: Vec<Note>,
    /// The comments that were added.
    pub marks: Vec<Mark>,
}

/// Brings a page file up to date; none when one of the files is not YAML.
pub(crate) fn update(facts: &Facts, existing: Existing<'_>, api: Option<&Api>) -> Option<Update> {
    let files = Files::read(existing)?;
    let id = files.page.root.text("operationId").unwrap_or_default();
    let mut update = Updating {
        facts,
        schemas: Schemas::new(facts, api, &files.shared, id),
        corrections: Corrections::read(&files.page.root),
        files: &files,
        edits: Edits::default(),
        notes: Vec::new(),
        visited: Vec::new(),
    };
    update.page();
    update.parameters();
    update.body();
    update.responses();
    update.notes.extend(update.corrections.unused());
    let Updating { edits, notes, .. } = update;
    let (text, marks) = edits.apply(&files.page);
    Some(Update { text, notes, marks })
}

/// A comparison on its way through the file.
struct Updating<'f> {
    facts: &'f Facts,
    schemas: Schemas<'f>,
    corrections: Corrections,
    files: &'f Files<'f>,
    edits: Edits,
    notes: Vec<Note>,
    /// The structures that have been compared, by place and name.
    visited: Vec<(usize, String)>,
}

/// Whether and why a place is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The page is sure and the file has no reason to know better.
    Open,
    /// The page is not sure.
    Doubtful,
    /// A note or an assumption in the file explains the place.
    Explained,
    /// The page is the one in the other language.
    Translated,
    /// The file follows a later state of the page.
    Older,
    /// What else stands in the file would break what the page says.
    Broken,
}

/// What the page wants to stand under a key.
struct Wanted<'w> {
    key: &'w str,
    value: Node,
    standing: Standing,
    /// The line of the page.
    line: usize,
    /// The keys of the mapping in their order.
    order: &'w [&'w str],
}

impl<'f> Updating<'f> {
    fn root(&self) -> &'f tree::Node {
        &self.files.page.root
    }

    fn note(&mut self, at: &str, line: Option<usize>, kind: NoteKind) {
        self.notes.push(Note { at: at.to_owned(), line, kind });
    }

    /// Whether a correction speaks of the place and fits what the page says: then the file is left alone.
    fn is_corrected(&mut self, at: &str, page: Option<&Value>, file: Option<&Value>, line: usize) -> bool {
        match self.corrections.look(at, page, file) {
            None => false,
            Some(Ok(())) => true,
            Some(Err(why)) => {
                self.note(at, Some(line), NoteKind::Correction(why));
                true
            }
        }
    }

    /// Compares one scalar under a key of a mapping and brings it up to date.
    fn scalar(&mut self, at: &str, place: &Place<'f>, page: Wanted<'_>) {
        let Wanted { key, value: page, standing, line, order } = page;
        let wanted = json(&page);
        let found = place.node.entry(key);
        let file = found.map(|entry| entry.node.json());
        let equal = file.as_ref().is_some_and(|file| schema::same(key, file, &wanted));
        if self.is_corrected(at, Some(&wanted), file.as_ref(), line) || equal {
            return;
        }
        let because = self.why_not(standing, place, found.map(|entry| &entry.node));
        if let Some(because) = because {
            let file = file.unwrap_or(Value::Null);
            return self.note(at, Some(line), NoteKind::Differs { page: wanted, file, because });
        }
        match found {
            Some(entry) => {
                self.edits.replace(&self.files.page, &entry.node, &page, place.node.is_flow());
                self.note(at, Some(line), NoteKind::Changed { from: file.unwrap_or(Value::Null), to: wanted });
            }
            None => {
                let entry = Entry { key: key.to_owned(), value: page };
                self.edits.insert_entry(&self.files.page, place.node, entry, order);
                self.note(at, Some(line), NoteKind::Added);
            }
        }
    }

    /// Why a value is left alone though the page says something else; `old` is what would be replaced.
    fn why_not(&self, standing: Standing, place: &Place<'f>, old: Option<&tree::Node>) -> Option<&'static str> {
        match standing {
            Standing::Doubtful => Some("the page is not clear about it"),
            Standing::Explained => Some("a note explains it"),
            Standing::Broken => Some(schema::BROKEN),
            Standing::Translated => Some("the file follows the page in the other language"),
            Standing::Older => Some("the file follows a later state of the page"),
            Standing::Open if !place.is_own => Some("other pages share it"),
            Standing::Open if old.is_some_and(|old| !edit::is_replaceable(&self.files.page, old)) => {
                Some("it is not written on one line")
            }
            Standing::Open => None,
        }
    }

    fn page(&mut self) {
        const ORDER: [&str; 5] = ["title", "slug", "url", "updated", "note"];
        let facts = self.facts;
        let Some(node) = self.root().get("page") else { return };
        let place = Place { is_own: true, node };
        let title = Node::text(facts.title.value.clone());
        // A page in the other language has a title of its own.
        let same_language = node.text("title").is_some_and(|title| title.is_ascii() == facts.title.value.is_ascii());
        let standing = if same_language { Standing::Open } else { Standing::Translated };
        let line = facts.title.line;
        self.scalar("page/title", &place, Wanted { key: "title", value: title, standing, line, order: &ORDER });
        if let Some(updated) = &facts.updated {
            let date = Node::text(updated.value.clone());
            let line = updated.line;
            let is_older = node.text("updated").is_some_and(|known| updated.value.as_str() < known);
            let standing = if is_older && same_language { Standing::Older } else { standing };
            self.scalar("page/updated", &place, Wanted { key: "updated", value: date, standing, line, order: &ORDER });
        }
        let root = Place { is_own: true, node: self.root() };
        for (key, stated) in [("method", &facts.method), ("path", &facts.path)] {
            let (value, line) = (Node::text(stated.value.clone()), stated.line);
            self.scalar(key, &root, Wanted { key, value, standing: Standing::Open, line, order: &PAGE_KEYS });
        }
    }

    /// The mark on something that the page has no more. It stays, for a person to remove.
    fn gone(&mut self, at: &str, node: &tree::Node, place: usize) {
        let explained = ["note", "assumed"].iter().any(|key| node.get(key).is_some());
        if !explained && self.is_gone(at, &node.json()) {
            self.edits.mark(&self.files.page, place, GONE);
        }
    }

    /// Whether the page has something no more that the file has; that is told.
    fn is_gone(&mut self, at: &str, file: &Value) -> bool {
        let gone = self.facts.cut.is_none() && !self.is_corrected(at, None, Some(file), 0);
        if gone {
            self.note(at, None, NoteKind::Gone);
        }
        gone
    }

    fn body(&mut self) {
        let facts = self.facts;
        match (self.root().get("requestBody"), &facts.body) {
            (Some(file), Some(body)) => self.content("requestBody", file, &body.fields),
            (None, Some(body)) => self.add_body(body),
            // A table has nothing to show of an object without fields.
            (Some(file), None) if says_something(file) => {
                let start = self.root().entry("requestBody").map_or(file.start, |entry| entry.start);
                self.gone("requestBody", file, start);
            }
            (_, None) => {}
        }
    }

    fn add_body(&mut self, body: &Body) {
        if self.is_corrected("requestBody", None, None, body.line) {
            return;
        }
        let value = write::request_body(body, &self.schemas);
        let entry = Entry { key: "requestBody".to_owned(), value };
        self.edits.insert_entry(&self.files.page, self.root(), entry, &PAGE_KEYS);
        self.note("requestBody", Some(body.line), NoteKind::Added);
        body.fields.iter().for_each(|field| self.add_structures(field.kind.as_ref()));
    }

    /// Compares the schema of a body with the fields of a table.
    fn content(&mut self, at: &str, holder: &'f tree::Node, fields: &[Field]) {
        let media_type = holder.get("content").and_then(|content| content.entries().first());
        if let Some(schema) = media_type.and_then(|entry| entry.node.get("schema")) {
            self.object(at, Place { is_own: true, node: schema }, fields);
        }
    }
}

/// Whether a body consists of more than an object of which nothing is known.
fn says_something(body: &tree::Node) -> bool {
    let media_type = body.get("content").and_then(|content| content.entries().first());
    let schema = media_type.and_then(|entry| entry.node.get("schema"));
    schema
        .is_none_or(|schema| schema.entries().iter().any(|entry| entry.key != "type" || entry.node.json() != "object"))
}

/// What is said of something that the page has no more.
const GONE: &str = "not on the page any more";

/// The keys of a page file in their order.
const PAGE_KEYS: [&str; 18] = [
    "page",
    "method",
    "path",
    "operationId",
    "summary",
    "description",
    "permission",
    "preconditions",
    "notes",
    "authenticated",
    "idempotent",
    "deprecated",
    "parameters",
    "pagination",
    "requestBody",
    "responses",
    "schemas",
    "examples",
];

/// The value that a node means.
fn json(node: &Node) -> Value {
    match node {
        Node::Text(text) => text.as_str().into(),
        Node::Plain(text) => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
        Node::Flow(node) | Node::Marked(node, _) => json(node),
        Node::List(items) => items.iter().map(json).collect(),
        Node::Map(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), json(&entry.value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}
