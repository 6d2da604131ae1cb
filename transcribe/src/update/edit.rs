//! Changes of single places of a text. All other bytes stay.

use std::ops::Range;

use crate::facts::Check;
use crate::yaml::node::{Entry, Mark, Node, print};
use crate::yaml::scalar::{Context, quoted};
use crate::yaml::tree::{self, Tree};

/// The changes, in the places of the old text.
#[derive(Debug, Default)]
pub(crate) struct Edits {
    edits: Vec<Edit>,
    /// Schemas that the file did not have.
    schemas: Vec<Entry>,
    /// Where those go.
    schemas_at: Option<usize>,
    /// How deep they stand.
    schemas_in: Option<usize>,
}

#[derive(Debug)]
struct Edit {
    range: Range<usize>,
    text: String,
    /// What the new text asks to check, by the line of the new text, from 1.
    marks: Vec<Mark>,
}

impl Edits {
    fn push(&mut self, range: Range<usize>, text: String, marks: Vec<Mark>) {
        self.edits.push(Edit { range, text, marks });
    }

    /// Adds a chapter to those of an `api.yaml`.
    pub(crate) fn add_chapter(&mut self, tree: &Tree, folder: &str, title: &str) {
        let chapter = Node::map([("folder", Node::text(folder)), ("title", Node::text(title))]);
        match tree.root.entry("chapters") {
            Some(list) => self.insert_item(tree, &list.node, list.node.items().last(), chapter),
            None => {
                let entry = Entry { key: "chapters".to_owned(), value: Node::List(vec![chapter]) };
                self.insert_entry(tree, &tree.root, entry, &[]);
            }
        }
    }

    /// Replaces a value by one that stands on one line.
    pub(super) fn replace(&mut self, tree: &Tree, old: &tree::Node, new: &Node, in_flow: bool) {
        let context = if in_flow { Context::Flow } else { Context::Block };
        let text = match new {
            Node::Text(text) => quoted(text, context).into_owned(),
            other => flow(other),
        };
        // Nothing is written behind the key yet.
        let blank = old.start == old.end && !tree.text.get(..old.start).unwrap_or_default().ends_with(' ');
        self.push(old.start..old.end, if blank { format!(" {text}") } else { text }, Vec::new());
    }

    /// Adds an entry to a mapping, behind the last of those that come before it in the order of keys.
    pub(super) fn insert_entry(&mut self, tree: &Tree, map: &tree::Node, entry: Entry, order: &[&str]) {
        let rank = |key: &str| order.iter().position(|known| *known == key);
        let own = rank(&entry.key).unwrap_or(order.len());
        let before = map.entries().iter().rev().find(|other| rank(&other.key).is_some_and(|rank| rank < own));
        self.insert_entry_behind(tree, map, entry, before);
    }

    /// Adds an entry to a mapping, behind another or in front of all.
    pub(super) fn insert_entry_behind(
        &mut self,
        tree: &Tree,
        map: &tree::Node,
        entry: Entry,
        before: Option<&tree::Entry>,
    ) {
        if map.is_flow() || map.entries().is_empty() {
            return self.insert_in_flow_map(tree, map, entry, before);
        }
        let Some(first) = map.entries().first() else { return };
        let indentation = tree.column(first.start);
        let (text, marks) = print(&Node::Map(vec![entry]), indentation);
        match before {
            Some(before) => self.insert_line(tree, before.node.end.max(before.start), &text, marks),
            None => self.push(first.start..first.start, in_front(&text, indentation), marks),
        }
    }

    fn insert_in_flow_map(&mut self, tree: &Tree, map: &tree::Node, entry: Entry, before: Option<&tree::Entry>) {
        let key = quoted(&entry.key, Context::Flow).into_owned();
        let written = format!("{key}: {}", flow(&entry.value));
        let marks: Vec<Check> = all_marks(&entry.value);
        match before {
            Some(before) => self.push(before.node.end..before.node.end, format!(", {written}"), Vec::new()),
            None => match map.entries().first() {
                Some(first) => self.push(first.start..first.start, format!("{written}, "), Vec::new()),
                None => {
                    let blank = if map.start == map.end { " " } else { "" };
                    self.push(map.start..map.end, format!("{blank}{{ {written} }}"), Vec::new());
                }
            },
        }
        for check in marks {
            self.mark_with(tree, map.end, check);
        }
    }

    /// Adds an item to a list, behind another or in front of all.
    pub(super) fn insert_item(&mut self, tree: &Tree, list: &tree::Node, before: Option<&tree::Node>, item: Node) {
        let items = list.items();
        let Some(first) = items.first().filter(|_| !list.is_flow()) else {
            let written = flow(&item);
            match before.or(items.last()) {
                Some(before) => self.push(before.end..before.end, format!(", {written}"), Vec::new()),
                None => self.push(list.start..list.end, format!("[{written}]"), Vec::new()),
            }
            for check in all_marks(&item) {
                self.mark_with(tree, list.end, check);
            }
            return;
        };
        let dash = dash(tree, first.start);
        let indentation = tree.column(dash);
        let (text, marks) = print(&Node::List(vec![item]), indentation);
        match before {
            Some(before) => self.insert_line(tree, before.end, &text, marks),
            None => self.push(dash - indentation..dash - indentation, text, marks),
        }
    }

    /// Replaces a list of names.
    pub(super) fn replace_names(&mut self, tree: &Tree, list: &tree::Node, names: &[String]) {
        let written: Vec<_> = names.iter().map(|name| quoted(name, Context::Flow)).collect();
        let text = match list.is_flow() || list.items().is_empty() || names.is_empty() {
            true => format!("[{}]", written.join(", ")),
            false => {
                let dashes = list.items().first().map_or(list.start, |first| dash(tree, first.start));
                let between = format!("\n{}- ", " ".repeat(tree.column(dashes)));
                format!("- {}", written.join(&between))
            }
        };
        self.push(list.start..list.end, text, Vec::new());
    }

    /// Removes an item of a list that has each of its items on lines of its own.
    pub(super) fn remove_item_lines(&mut self, tree: &Tree, item: &tree::Node) {
        self.remove_lines(tree, dash(tree, item.start), item.end);
    }

    /// Removes an entry of a mapping that holds others.
    pub(super) fn remove_entry(&mut self, tree: &Tree, map: &tree::Node, key: &str) {
        let entries = map.entries();
        let Some(index) = entries.iter().position(|entry| entry.key == key) else { return };
        let before = index.checked_sub(1).and_then(|index| entries.get(index));
        match (entries.get(index), before, entries.get(index + 1)) {
            (Some(entry), Some(_), _) if !map.is_flow() => self.remove_lines(tree, entry.start, entry.node.end),
            (Some(entry), Some(before), _) => self.push(before.node.end..entry.node.end, String::new(), Vec::new()),
            (Some(entry), None, Some(next)) => self.push(entry.start..next.start, String::new(), Vec::new()),
            _ => {}
        }
    }

    fn remove_lines(&mut self, tree: &Tree, start: usize, end: usize) {
        let start = start - tree.column(start);
        self.push(start..(tree.line_end(end) + 1).min(tree.text.len()), String::new(), Vec::new());
    }

    /// Marks the line of a place for a look, unless it is marked so already.
    pub(super) fn mark(&mut self, tree: &Tree, place: usize, text: &str) {
        self.mark_with(tree, place, Check::new(0, text));
    }

    fn mark_with(&mut self, tree: &Tree, place: usize, check: Check) {
        let end = tree.line_end(place);
        let line = tree.text.get(place - tree.column(place)..end).unwrap_or_default();
        if line.contains(&format!("# check: {}", check.text)) {
            return;
        }
        let carriage_return = usize::from(line.ends_with('\r'));
        let text = format!(" # check: {}", crate::line::tidy(&check.text));
        self.push(end - carriage_return..end - carriage_return, text, vec![Mark { line: 1, check }]);
    }

    /// Adds lines behind the line on which a place stands.
    fn insert_line(&mut self, tree: &Tree, place: usize, text: &str, marks: Vec<Mark>) {
        let end = tree.line_end(place);
        match tree.text.get(end..).unwrap_or_default().is_empty() {
            // The file ends without a line break.
            true => {
                let marks = marks.into_iter().map(|mark| Mark { line: mark.line + 1, ..mark }).collect();
                self.push(end..end, format!("\n{}", text.trim_end_matches('\n')), marks);
            }
            false => self.push(end + 1..end + 1, text.to_owned(), marks),
        }
    }

    /// Whether a schema of this name is being added.
    pub(super) fn has_schema(&self, name: &str) -> bool {
        self.schemas.iter().any(|entry| entry.key == name)
    }

    /// Adds a schema to those of the page's own.
    pub(super) fn add_schema(&mut self, tree: &Tree, schemas: Option<&tree::Node>, entry: Entry) {
        let last = schemas.and_then(|schemas| schemas.entries().last());
        self.schemas_in = schemas.and_then(|schemas| schemas.entries().first()).map(|first| tree.column(first.start));
        let behind = |key: &str| tree.root.get(key).map(|node| node.end);
        self.schemas_at = last.map(|last| last.node.end.max(last.start)).or_else(|| behind("responses"));
        self.schemas.push(entry);
    }

    /// The new text, and the marks in it by line.
    pub(crate) fn apply(mut self, tree: &Tree) -> (String, Vec<Mark>) {
        if let Some(at) = self.schemas_at {
            let entries = Node::Map(std::mem::take(&mut self.schemas));
            let (text, marks) = match self.schemas_in {
                Some(indentation) => print(&entries, indentation),
                None => print(&Node::map([("schemas", entries)]), 0),
            };
            self.insert_line(tree, at, &text, marks);
        }
        // What goes to the same place stays in the order in which it came.
        self.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut text = String::with_capacity(tree.text.len());
        let mut marks = Vec::new();
        let mut line = 1;
        let mut done = 0;
        let mut push = |part: &str, text: &mut String| {
            line += part.matches('\n').count();
            text.push_str(part);
            line
        };
        for edit in self.edits {
            // Two changes of the same place do not come up; were it so, the first would stand.
            if edit.range.start < done {
                continue;
            }
            let before = push(tree.text.get(done..edit.range.start).unwrap_or_default(), &mut text);
            push(&edit.text, &mut text);
            marks.extend(edit.marks.into_iter().map(|mark| Mark { line: before + mark.line - 1, ..mark }));
            done = edit.range.end;
        }
        push(tree.text.get(done..).unwrap_or_default(), &mut text);
        (text, marks)
    }
}

/// A text that begins at an indentation, put in front of something at the same one.
fn in_front(text: &str, indentation: usize) -> String {
    format!("{}{}", text.trim_start(), " ".repeat(indentation))
}

/// The node in braces and brackets, however long.
fn flow(node: &Node) -> String {
    match node {
        Node::Text(text) => quoted(text, Context::Flow).into_owned(),
        Node::Plain(text) => text.clone(),
        Node::Flow(node) | Node::Marked(node, _) => flow(node),
        Node::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|entry| format!("{}: {}", quoted(&entry.key, Context::Flow), flow(&entry.value)))
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Node::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
    }
}

fn all_marks(node: &Node) -> Vec<Check> {
    match node {
        Node::Marked(node, checks) => checks.iter().cloned().chain(all_marks(node)).collect(),
        Node::Flow(node) => all_marks(node),
        Node::Map(entries) => entries.iter().flat_map(|entry| all_marks(&entry.value)).collect(),
        Node::List(items) => items.iter().flat_map(all_marks).collect(),
        Node::Text(_) | Node::Plain(_) => Vec::new(),
    }
}

/// Where the dash of an item stands.
fn dash(tree: &Tree, item: usize) -> usize {
    let before = tree.text.get(..item).unwrap_or_default();
    before.rfind('-').unwrap_or(item)
}

/// Whether the value is a scalar of a form that another can take the place of.
pub(super) fn is_replaceable(tree: &Tree, node: &tree::Node) -> bool {
    let text = tree.text.get(node.start..node.end).unwrap_or_default();
    match &node.value {
        tree::Value::Scalar { plain, .. } => !text.contains('\n') && (*plain || text.starts_with(['\'', '"'])),
        _ => false,
    }
}
