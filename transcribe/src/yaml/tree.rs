//! YAML that is read: every key and value with its place in the text, so that single places can be changed.

use saphyr_parser::{Event, Parser, ScalarStyle};

/// A file, and the values in it.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub text: String,
    pub root: Node,
}

/// A value: where it stands, and what it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    /// In bytes.
    pub start: usize,
    /// In bytes, behind the value.
    pub end: usize,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Scalar { text: String, plain: bool },
    Map { entries: Vec<Entry>, flow: bool },
    List { items: Vec<Node>, flow: bool },
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub key: String,
    /// Where the key begins, in bytes.
    pub start: usize,
    pub node: Node,
}

/// How deep collections may stand in each other.
const DEEPEST: usize = 200;

/// A collection that has not ended yet.
struct Open {
    start: usize,
    flow: bool,
    value: Value,
    /// The key whose value comes next.
    key: Option<(String, usize)>,
}

impl Tree {
    /// Reads a text that is one document; none when it is not YAML or nests too deeply.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        let at = |character: usize| offsets.get(character).copied().unwrap_or(text.len());
        let mut open: Vec<Open> = Vec::new();
        let mut root = None;
        for event in Parser::new_from_str(text) {
            let (event, span) = event.ok()?;
            let (start, end) = (at(span.start.index()), at(span.end.index()));
            let done = match event {
                Event::Scalar(value, style, ..) => {
                    let value = Value::Scalar { text: value.into_owned(), plain: style == ScalarStyle::Plain };
                    let (start, end) = trimmed(text, start, end);
                    Some(Node { start, end, value })
                }
                Event::MappingStart(..) => {
                    open.push(Open::new(text, start, Value::Map { entries: Vec::new(), flow: is_flow(text, start) }));
                    None
                }
                Event::SequenceStart(..) => {
                    open.push(Open::new(text, start, Value::List { items: Vec::new(), flow: is_flow(text, start) }));
                    None
                }
                Event::MappingEnd | Event::SequenceEnd => {
                    let closed = open.pop()?;
                    let end = if closed.flow { end } else { end_of(&closed.value).unwrap_or(closed.start) };
                    let (start, end) = trimmed(text, closed.start, end);
                    Some(Node { start, end, value: closed.value })
                }
                Event::Alias(_) => return None,
                _ => None,
            };
            if open.len() > DEEPEST {
                return None;
            }
            match (done, open.last_mut()) {
                (Some(node), Some(parent)) => parent.add(node),
                (Some(node), None) => root = root.or(Some(node)),
                (None, _) => {}
            }
        }
        Some(Self { text: text.to_owned(), root: root? })
    }

    /// The column of a place, in bytes from 0.
    pub(crate) fn column(&self, offset: usize) -> usize {
        let before = self.text.get(..offset).unwrap_or_default();
        before.len() - before.rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// The end of the line on which a place stands: that of the line break.
    pub(crate) fn line_end(&self, offset: usize) -> usize {
        let rest = self.text.get(offset..).unwrap_or_default();
        offset + rest.find('\n').unwrap_or(rest.len())
    }
}

impl Open {
    fn new(text: &str, start: usize, value: Value) -> Self {
        Self { start, flow: is_flow(text, start), value, key: None }
    }

    fn add(&mut self, node: Node) {
        match &mut self.value {
            Value::List { items, .. } => items.push(node),
            Value::Map { entries, .. } => match self.key.take() {
                Some((key, start)) => entries.push(Entry { key, start, node }),
                None => {
                    let key = node.scalar().unwrap_or_default().to_owned();
                    self.key = Some((key, node.start));
                }
            },
            Value::Scalar { .. } => {}
        }
    }
}

/// Whether the collection stands in brackets, and not in a block that begins with one that does.
fn is_flow(text: &str, start: usize) -> bool {
    text.get(start..).is_some_and(|rest| rest.starts_with(['{', '[']))
}

/// The place of a value without the blanks and line breaks behind it.
fn trimmed(text: &str, start: usize, end: usize) -> (usize, usize) {
    let inside = text.get(start..end).unwrap_or_default();
    (start, start + inside.trim_end().len())
}

/// Where the last value inside a block ends.
fn end_of(value: &Value) -> Option<usize> {
    match value {
        Value::Map { entries, .. } => entries.last().map(|entry| entry.node.end.max(entry.start + entry.key.len() + 1)),
        Value::List { items, .. } => items.last().map(|item| item.end),
        Value::Scalar { .. } => None,
    }
}

impl Node {
    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The entry of a mapping.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.scalar()
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List { items, .. } => items,
            _ => &[],
        }
    }

    pub(crate) fn is_flow(&self) -> bool {
        matches!(self.value, Value::Map { flow: true, .. } | Value::List { flow: true, .. })
    }

    /// The value as JSON; plain scalars as YAML reads them.
    pub(crate) fn json(&self) -> serde_json::Value {
        match &self.value {
            Value::Scalar { text, plain: true } => match text.as_str() {
                "true" => true.into(),
                "false" => false.into(),
                "null" | "~" | "" => serde_json::Value::Null,
                number if number.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                    serde_json::from_str::<serde_json::Number>(number).map_or_else(|_| number.into(), Into::into)
                }
                text => text.into(),
            },
            Value::Scalar { text, plain: false } => text.as_str().into(),
            Value::List { items, .. } => items.iter().map(Node::json).collect(),
            Value::Map { entries, .. } => entries
                .iter()
                .map(|entry| (entry.key.clone(), entry.node.json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_place() {
        let text = "größe: 1 # c\nlist:\n  - { a: 'x y', b: 2 }\n  - c: d\n    e: [1, 2]\nlast:\n";
        let tree = Tree::read(text).unwrap();
        let at = |node: &Node| &text[node.start..node.end];
        let list = tree.root.get("list").unwrap();
        assert_eq!(at(tree.root.get("größe").unwrap()), "1");
        assert_eq!(at(&list.items()[0]), "{ a: 'x y', b: 2 }");
        assert_eq!(at(&list.items()[1]), "c: d\n    e: [1, 2]");
        assert_eq!(at(list.items()[0].get("a").unwrap()), "'x y'");
        assert!(list.items()[0].is_flow() && !list.is_flow());
        assert_eq!(tree.root.get("last").unwrap().json(), serde_json::Value::Null);
        assert_eq!(tree.column(list.items()[1].start), 4);
    }

    #[test]
    fn what_is_no_yaml_is_no_tree() {
        assert!(Tree::read("a: [").is_none());
        assert!(Tree::read("a: *b").is_none());
        assert!(Tree::read(&format!("a: {}", "[".repeat(300))).is_none());
    }
}
