//! Where values stand in a file: an index of the positions of all keys and values, made only for files with problems.
//!
//! The index is a flat list of nodes and is built in a loop, so that deep nesting costs no stack.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, Span};

use crate::step::Step;

/// A place in a text: on one line, counted in bytes for tools and in characters for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    /// In bytes.
    pub offset: usize,
    /// In bytes.
    pub length: usize,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// How many characters a spot has at most.
const LONGEST: usize = 200;

/// Something that YAML allows and page files do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum UnsupportedYaml {
    Anchor,
    Alias,
    Tag,
    DuplicateKey,
    SecondDocument,
}

/// The positions of all keys and values of a text.
#[derive(Debug)]
pub(crate) struct Positions<'t> {
    text: &'t str,
    /// The byte offset of each character, when they differ from their numbers.
    offsets: Option<Vec<usize>>,
    nodes: Vec<Node>,
    unsupported: Vec<(UnsupportedYaml, Spot)>,
}

#[derive(Debug)]
struct Node {
    spot: Spot,
    children: Vec<Child>,
    by_key: BTreeMap<String, usize>,
}

#[derive(Debug)]
struct Child {
    /// The node of the key; none in a list.
    key: Option<usize>,
    value: usize,
}

/// A collection whose end has not come yet.
struct Open {
    node: usize,
    mapping: bool,
    /// The key whose value comes next.
    key: Option<(usize, Option<String>)>,
}

impl<'t> Positions<'t> {
    /// Reads as far as the text is YAML.
    pub(crate) fn of(text: &'t str) -> Self {
        let offsets = (!text.is_ascii()).then(|| text.char_indices().map(|(offset, _)| offset).collect());
        let mut positions = Positions { text, offsets, nodes: Vec::new(), unsupported: Vec::new() };
        let mut open = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            positions.take(event, span, &mut open);
        }
        positions
    }

    /// What the text has that page files do not, in its order.
    pub(crate) fn unsupported(&self) -> &[(UnsupportedYaml, Spot)] {
        &self.unsupported
    }

    /// The spot of the value at the end of the path, or of the last value on the way that exists; of its key where
    /// nothing is written.
    pub(crate) fn value(&self, path: &[Step]) -> Spot {
        let (key, value) = self.follow(path);
        let spot = self.spot(value);
        if spot.length > 0 { spot } else { self.spot(key.or(value)) }
    }

    /// The spot of the key at the end of the path; of the value where there is no key.
    pub(crate) fn key(&self, path: &[Step]) -> Spot {
        let (key, value) = self.follow(path);
        self.spot(key.or(value))
    }

    fn follow(&self, path: &[Step]) -> (Option<usize>, Option<usize>) {
        let (mut key, mut value) = (None, (!self.nodes.is_empty()).then_some(0));
        for step in path {
            let Some(node) = value.and_then(|value| self.nodes.get(value)) else { break };
            let index = match step {
                Step::Key(name) => node.by_key.get(name).copied(),
                Step::Index(index) => Some(*index),
            };
            let Some(child) = index.and_then(|index| node.children.get(index)) else { break };
            (key, value) = (child.key, Some(child.value));
        }
        (key, value)
    }

    fn spot(&self, node: Option<usize>) -> Spot {
        let start = Spot { offset: 0, length: 0, line: 1, column: 1 };
        node.and_then(|node| self.nodes.get(node)).map_or(start, |node| node.spot)
    }

    fn take(&mut self, event: Event<'_>, span: Span, open: &mut Vec<Open>) {
        match event {
            Event::Scalar(text, _, anchor, tag) => {
                let spot = self.scalar(span);
                self.note_unsupported(anchor, tag.is_some(), spot);
                self.add(spot, Some(text.into_owned()), open);
            }
            Event::Alias(_) => {
                let spot = self.scalar(span);
                self.unsupported.push((UnsupportedYaml::Alias, spot));
                self.add(spot, None, open);
            }
            Event::SequenceStart(anchor, tag) => self.open(span, (anchor, tag.is_some()), false, open),
            Event::MappingStart(anchor, tag) => self.open(span, (anchor, tag.is_some()), true, open),
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(closed) = open.pop() {
                    self.close(closed.node, span);
                }
            }
            Event::DocumentStart(_) if !self.nodes.is_empty() => {
                let spot = self.collection(span);
                self.unsupported.push((UnsupportedYaml::SecondDocument, spot));
            }
            Event::DocumentStart(_) | Event::DocumentEnd | Event::StreamStart | Event::StreamEnd | Event::Nothing => {}
        }
    }

    fn note_unsupported(&mut self, anchor: usize, tagged: bool, spot: Spot) {
        if anchor > 0 {
            self.unsupported.push((UnsupportedYaml::Anchor, spot));
        }
        if tagged {
            self.unsupported.push((UnsupportedYaml::Tag, spot));
        }
    }

    fn open(&mut self, span: Span, (anchor, tagged): (usize, bool), mapping: bool, open: &mut Vec<Open>) {
        let spot = self.collection(span);
        self.note_unsupported(anchor, tagged, spot);
        let node = self.add(spot, None, open);
        open.push(Open { node, mapping, key: None });
    }

    /// Ends the spot of a collection at its bracket, if it has one.
    fn close(&mut self, node: usize, span: Span) {
        let (start, end) = (self.spot(Some(node)).offset, self.offset(span.end.index()));
        let length = self.on_line(start, end);
        if let Some(node) = self.nodes.get_mut(node).filter(|_| !span.is_empty()) {
            node.spot.length = length;
        }
    }

    /// Adds a node to the collection that is open; `text` is that of a scalar.
    fn add(&mut self, spot: Spot, text: Option<String>, open: &mut [Open]) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node { spot, children: Vec::new(), by_key: BTreeMap::new() });
        let Some(parent) = open.last_mut() else { return node };
        match parent.key.take() {
            None if parent.mapping => parent.key = Some((node, text)),
            None => self.attach(parent.node, None, node),
            Some(key) => self.attach(parent.node, Some(key), node),
        }
        node
    }

    fn attach(&mut self, parent: usize, key: Option<(usize, Option<String>)>, value: usize) {
        let key_spot = key.as_ref().map(|(key, _)| self.spot(Some(*key)));
        let Some(parent) = self.nodes.get_mut(parent) else { return };
        let number = parent.children.len();
        parent.children.push(Child { key: key.as_ref().map(|(key, _)| *key), value });
        if let (Some((_, Some(text))), Some(spot)) = (key, key_spot)
            && parent.by_key.insert(text, number).is_some()
        {
            self.unsupported.push((UnsupportedYaml::DuplicateKey, spot));
        }
    }

    /// The spot of a scalar; that of a block begins with its first line, not with the `|`.
    fn scalar(&self, span: Span) -> Spot {
        let start = self.start(span);
        Spot { length: self.on_line(start.offset, self.offset(span.end.index())), ..start }
    }

    fn collection(&self, span: Span) -> Spot {
        let start = self.start(span);
        Spot { length: self.on_line(start.offset, self.text.len()), ..start }
    }

    fn start(&self, span: Span) -> Spot {
        let offset = self.offset(span.start.index());
        Spot { offset, length: 0, line: span.start.line(), column: span.start.col() + 1 }
    }

    /// How many bytes from `start` lie before `end` and on the same line, blanks at the end and what is very long left out.
    fn on_line(&self, start: usize, end: usize) -> usize {
        let text = self.text.get(start..end.max(start)).unwrap_or_default();
        let line = text.char_indices().take(LONGEST).take_while(|(_, c)| !matches!(c, '\n' | '\r'));
        line.filter(|(_, c)| !c.is_whitespace()).last().map_or(0, |(offset, c)| offset + c.len_utf8())
    }

    fn offset(&self, character: usize) -> usize {
        match &self.offsets {
            Some(offsets) => offsets.get(character).copied().unwrap_or(self.text.len()),
            None => character.min(self.text.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::step::At;

    const TEXT: &str = "größe: 1\nlist:\n  - { a: 'x y', b: 2 } # c\n  - |\n    first\n    second\n";

    fn text_at(spot: Spot) -> (usize, usize, &'static str) {
        (spot.line, spot.column, &TEXT[spot.offset..spot.offset + spot.length])
    }

    #[test]
    fn keys_and_values_are_found() {
        let positions = Positions::of(TEXT);
        let list = At::ROOT.key("list");
        let first = list.index(0);
        assert_eq!(text_at(positions.value(&At::ROOT.key("größe").path())), (1, 8, "1"));
        assert_eq!(text_at(positions.key(&list.path())), (2, 1, "list"));
        assert_eq!(text_at(positions.value(&first.key("a").path())), (3, 10, "'x y'"));
        assert_eq!(text_at(positions.key(&first.index(1).path())), (3, 17, "b"));
    }

    #[test]
    fn a_block_of_text_is_found_by_its_first_line() {
        let positions = Positions::of(TEXT);
        let list = At::ROOT.key("list");
        assert_eq!(text_at(positions.value(&list.index(1).path())), (5, 5, "first"));
    }

    #[test]
    fn what_does_not_exist_is_found_by_what_would_hold_it() {
        let positions = Positions::of(TEXT);
        let list = At::ROOT.key("list");
        let missing = list.index(0);
        assert_eq!(text_at(positions.value(&missing.key("z").path())).0, 3);
        assert_eq!(Positions::of("").value(&missing.path()), Spot { offset: 0, length: 0, line: 1, column: 1 });
    }

    #[test]
    fn what_page_files_do_not_use_is_noticed() {
        let kinds =
            |text| Positions::of(text).unsupported().iter().map(|(oddity, _)| oddity.clone()).collect::<Vec<_>>();
        assert_eq!(kinds("a: &x 1\nb: *x\n"), [UnsupportedYaml::Anchor, UnsupportedYaml::Alias]);
        assert_eq!(kinds("a: !t {}\n"), [UnsupportedYaml::Tag]);
        assert_eq!(kinds("a: 1\na: 2\n"), [UnsupportedYaml::DuplicateKey]);
        assert_eq!(kinds("a: 1\n---\nb: 1\n"), [UnsupportedYaml::SecondDocument]);
        assert_eq!(kinds(TEXT), []);
    }
}
