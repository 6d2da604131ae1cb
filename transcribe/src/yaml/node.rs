//! YAML that is written: mappings and lists in the style of the page files, with comments for what has to be checked.

use serde_json::Value;

use crate::facts::Check;

use super::scalar::{Context, quoted};

/// How long a line may be that holds a whole mapping or list.
const WIDTH: usize = 120;
/// How much deeper a level stands.
const STEP: usize = 2;

/// A value that is to be written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Text(String),
    /// A number, `true` or `false`.
    Plain(String),
    Map(Vec<Entry>),
    List(Vec<Node>),
    /// A mapping or list that stands on one line where it fits.
    Flow(Box<Node>),
    /// A value with something to check.
    Marked(Box<Node>, Vec<Check>),
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub key: String,
    pub value: Node,
}

/// A comment that was written: its line, and what is to be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The line of the page file.
    pub line: usize,
    /// What to check, with the line of the page.
    pub check: Check,
}

impl Node {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Node::Text(text.into())
    }

    pub(crate) fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Node)>) -> Self {
        Node::Map(entries.into_iter().map(|(key, value)| Entry { key: key.into(), value }).collect())
    }

    pub(crate) fn flow(self) -> Self {
        Node::Flow(Box::new(self))
    }

    /// The same on one line where it fits, unless there is something to check inside.
    pub(crate) fn compact(self) -> Self {
        if self.marks(true).is_empty() { self.flow() } else { self }
    }

    pub(crate) fn marked(self, checks: Vec<Check>) -> Self {
        if checks.is_empty() { self } else { Node::Marked(Box::new(self), checks) }
    }

    /// The same value as JSON has it.
    pub(crate) fn json(value: &Value) -> Self {
        match value {
            Value::String(text) => Node::text(text.clone()),
            Value::Array(items) => Node::List(items.iter().map(Node::json).collect()).flow(),
            Value::Object(object) => {
                Node::map(object.iter().map(|(key, value)| (key.clone(), Node::json(value)))).flow()
            }
            plain => Node::Plain(plain.to_string()),
        }
    }

    /// The marks on the node itself and, where all of it is on one line, on what is inside.
    fn marks(&self, inside: bool) -> Vec<&Check> {
        match self {
            Node::Marked(node, checks) => checks.iter().chain(node.marks(inside)).collect(),
            Node::Flow(node) => node.marks(inside),
            Node::Map(entries) if inside => entries.iter().flat_map(|entry| entry.value.marks(true)).collect(),
            Node::List(items) if inside => items.iter().flat_map(|item| item.marks(true)).collect(),
            _ => Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Node::Map(entries) => entries.is_empty(),
            Node::List(items) => items.is_empty(),
            Node::Flow(node) | Node::Marked(node, _) => node.is_empty(),
            Node::Text(_) | Node::Plain(_) => false,
        }
    }

    /// The node on one line, when it may stand there and fits into the width that is left.
    fn on_one_line(&self, width: usize) -> Option<String> {
        match self {
            Node::Text(text) => Some(quoted(text, Context::Block).into_owned()),
            Node::Plain(text) => Some(text.clone()),
            Node::Marked(node, _) => node.on_one_line(width),
            Node::Flow(node) => Some(node.inline()).filter(|line| line.chars().count() <= width),
            node if node.is_empty() => Some(node.inline()),
            _ => None,
        }
    }

    fn inline(&self) -> String {
        match self {
            Node::Text(text) => quoted(text, Context::Flow).into_owned(),
            Node::Plain(text) => text.clone(),
            Node::Flow(node) | Node::Marked(node, _) => node.inline(),
            Node::Map(entries) if entries.is_empty() => "{}".to_owned(),
            Node::Map(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|entry| format!("{}: {}", quoted(&entry.key, Context::Flow), entry.value.inline()))
                    .collect();
                format!("{{ {} }}", entries.join(", "))
            }
            Node::List(items) => format!("[{}]", items.iter().map(Node::inline).collect::<Vec<_>>().join(", ")),
        }
    }
}

/// The text of the node at an indentation, and the marks in it by line, the first line of the text being line 1.
pub(crate) fn print(node: &Node, indentation: usize) -> (String, Vec<Mark>) {
    let mut printer = Printer { text: String::new(), marks: Vec::new(), line: 1 };
    printer.block(node, indentation, false);
    (printer.text, printer.marks)
}

struct Printer {
    text: String,
    marks: Vec<Mark>,
    line: usize,
}

impl Printer {
    /// The entries or items of a block; `started` when the first line is indented already.
    fn block(&mut self, node: &Node, indentation: usize, mut started: bool) {
        match node {
            Node::Map(entries) => {
                for entry in entries {
                    self.indent(indentation, &mut started);
                    let key = quoted(&entry.key, Context::Block).into_owned();
                    self.text.push_str(&key);
                    self.text.push(':');
                    self.value(&entry.value, indentation, key.chars().count() + 2);
                }
            }
            Node::List(items) => {
                for item in items {
                    self.indent(indentation, &mut started);
                    self.text.push('-');
                    self.item(item, indentation);
                }
            }
            Node::Flow(node) | Node::Marked(node, _) => self.block(node, indentation, started),
            Node::Text(_) | Node::Plain(_) => {
                self.indent(indentation, &mut started);
                let line = node.on_one_line(WIDTH).unwrap_or_default();
                self.text.push_str(&line);
                self.end_line(node.marks(true));
            }
        }
    }

    fn value(&mut self, value: &Node, indentation: usize, used: usize) {
        match value.on_one_line(WIDTH.saturating_sub(indentation + used)) {
            Some(line) => {
                self.text.push(' ');
                self.text.push_str(&line);
                self.end_line(value.marks(true));
            }
            None => {
                self.end_line(value.marks(false));
                self.block(value, indentation + STEP, false);
            }
        }
    }

    /// An item: its first line stands behind the dash.
    fn item(&mut self, item: &Node, indentation: usize) {
        self.text.push(' ');
        if let Some(line) = item.on_one_line(WIDTH.saturating_sub(indentation + STEP)) {
            self.text.push_str(&line);
            return self.end_line(item.marks(true));
        }
        let own: Vec<Check> = item.marks(false).into_iter().cloned().collect();
        let mut plain = item;
        while let Node::Flow(node) | Node::Marked(node, _) = plain {
            plain = node;
        }
        let moved = match plain {
            // The marks of the item go with its first entry, on the line of the dash.
            Node::Map(entries) => {
                let mut entries = entries.clone();
                if let Some(first) = entries.first_mut() {
                    first.value = first.value.clone().marked(own);
                }
                Node::Map(entries)
            }
            other => other.clone(),
        };
        self.block(&moved, indentation + STEP, true);
    }

    fn indent(&mut self, indentation: usize, started: &mut bool) {
        if !std::mem::take(started) {
            self.text.extend(std::iter::repeat_n(' ', indentation));
        }
    }

    fn end_line(&mut self, checks: Vec<&Check>) {
        if !checks.is_empty() {
            self.text.push_str(&comment(&checks));
            self.marks.extend(checks.into_iter().map(|check| Mark { line: self.line, check: check.clone() }));
        }
        self.text.push('\n');
        self.line += 1;
    }
}

/// The comment behind a line.
fn comment(checks: &[&Check]) -> String {
    let texts: Vec<String> = checks.iter().map(|check| crate::line::tidy(&check.text)).collect();
    format!(" # check: {}", texts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_flows_and_marks_are_written_in_the_style_of_the_page_files() {
        let check = |text: &str| vec![Check::new(7, text)];
        let small =
            Node::map([("type", Node::text("string")), ("maxLength", Node::Plain("3".into()).marked(check("b")))]);
        let node = Node::map([
            (
                "list",
                Node::List(vec![
                    Node::map([("name", Node::text("x")), ("schema", small.clone().flow())]).marked(check("a")),
                ]),
            ),
            ("empty", Node::map::<&str>([])),
            ("block", small.marked(check("c"))),
        ]);
        let (text, marks) = print(&node, 0);
        let expected = "list:\n  - name: x # check: a\n    schema: { type: string, maxLength: 3 } # check: b\nempty: {}\nblock: # check: c\n  type: string\n  maxLength: 3 # check: b\n";
        assert_eq!(text, expected);
        let lines: Vec<_> = marks.iter().map(|mark| (mark.line, mark.check.text.as_str())).collect();
        assert_eq!(lines, [(2, "a"), (3, "b"), (5, "c"), (7, "b")]);
    }
}
