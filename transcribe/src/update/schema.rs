//! Compares types, limits and fields with the schemas of a page file.

use serde_json::Value;

use crate::facts::{Field, Limits};
use crate::value_type::Kind;
use crate::yaml::node::{Entry, Node};
use crate::yaml::tree;

use super::file::{Place, standing};
use super::{NoteKind, Standing, Updating, Wanted, json};

/// The keys of a schema in their order.
const KEYS: [&str; 18] = [
    "$ref",
    "type",
    "format",
    "minLength",
    "maxLength",
    "maxBytes",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "enum",
    "rustNames",
    "enumDescriptions",
    "items",
    "minItems",
    "maxItems",
    "default",
    "description",
];

/// Whether two values of a key mean the same: patterns by what they match, lists of values whatever their order.
pub(super) fn same(key: &str, a: &Value, b: &Value) -> bool {
    match (key, a, b) {
        ("pattern", Value::String(a), Value::String(b)) => {
            // Pages do not say whether a text may be empty.
            let filled = |pattern: &str| pattern.replace("]{0,", "]{1,").replace("]*$", "]+$");
            let (a, b) = (filled(a), filled(b));
            a == b || regex_syntax::parse(&a).is_ok_and(|a| regex_syntax::parse(&b).is_ok_and(|b| a == b))
        }
        ("enum", Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().all(|value| b.contains(value)),
        (_, Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}

impl<'f> Updating<'f> {
    /// Compares a field with its schema. `outer` is how what holds the schema stands.
    pub(super) fn field(&mut self, at: &str, place: Place<'f>, field: &Field, outer: Standing) {
        let Some(kind) = &field.kind else { return };
        self.value(at, place, kind, &field.limits, field, outer);
    }

    fn value(&mut self, at: &str, place: Place<'f>, kind: &Kind, limits: &Limits, field: &Field, outer: Standing) {
        // A note beside a reference explains, too.
        let beside = standing(place.node, field);
        let place = self.files.follow(place);
        let here = standing(place.node, field);
        let standing =
            [outer, beside, here].into_iter().find(|standing| *standing != Standing::Open).unwrap_or(Standing::Open);
        match kind {
            Kind::Structure(name) => return self.structure(at, place, name),
            Kind::Any => return,
            _ => {}
        }
        if !self.is_type(at, &place, kind, standing, field.line) {
            return;
        }
        match kind {
            Kind::Array(items) => {
                if let Some(node) = place.node.get("items") {
                    let inner = Place { is_own: place.is_own, node };
                    let of_items = Limits { min_items: None, max_items: None, ..limits.clone() };
                    self.value(&format!("{at}/[]"), inner, items, &of_items, field, standing);
                }
                let own = Limits { min_items: limits.min_items, max_items: limits.max_items, ..Limits::default() };
                self.limits(at, &place, &own, standing, field.line);
            }
            Kind::Map(values) => {
                if let Some(node) = place.node.get("additionalProperties") {
                    let inner = Place { is_own: place.is_own, node };
                    self.value(&format!("{at}/{{}}"), inner, values, &Limits::default(), field, standing);
                }
            }
            _ => self.limits(at, &place, limits, standing, field.line),
        }
    }

    /// Whether the file gives the value the type of the page. What differs is told and never changed: it would change
    /// more than one key.
    fn is_type(&mut self, at: &str, place: &Place<'f>, kind: &Kind, standing: Standing, line: usize) -> bool {
        let expected = match kind {
            Kind::String | Kind::File => "string",
            Kind::Integer { .. } => "integer",
            Kind::Number(_) => "number",
            Kind::Boolean => "boolean",
            Kind::Array(_) => "array",
            Kind::Map(_) | Kind::Structure(_) | Kind::Any => "object",
        };
        let file = place.node.text("type");
        // The page's `Object` is anything; the file may know more about it.
        if file == Some(expected) || matches!(kind, Kind::Map(_)) {
            return true;
        }
        let at = format!("{at}/type");
        let (page, file) = (Value::from(expected), file.map_or(Value::Null, Value::from));
        if !self.is_corrected(&at, Some(&page), Some(&file), line) {
            let because = match standing {
                Standing::Explained => "a note explains it",
                Standing::Doubtful => "the page is not clear about it",
                Standing::Open | Standing::Translated => "a type is changed by hand",
            };
            self.note(&at, Some(line), NoteKind::Differs { page, file, because });
        }
        false
    }

    fn limits(&mut self, at: &str, place: &Place<'f>, limits: &Limits, standing: Standing, line: usize) {
        let count = |number: Option<u64>| number.map(|number| Node::Plain(number.to_string()));
        let number = |number: Option<i64>| number.map(|number| Node::Plain(number.to_string()));
        let values: Vec<Node> = limits.values.iter().map(Node::json).collect();
        let stated = [
            ("format", limits.format.map(Node::text)),
            ("minLength", count(limits.min_length)),
            ("maxLength", count(limits.max_length)),
            ("maxBytes", count(limits.max_bytes)),
            ("pattern", limits.pattern.clone().map(Node::Text)),
            ("minimum", number(limits.minimum)),
            ("maximum", number(limits.maximum)),
            ("minItems", count(limits.min_items)),
            ("maxItems", count(limits.max_items)),
            ("enum", (!values.is_empty()).then(|| Node::List(values).flow())),
            ("default", limits.default.as_ref().map(Node::json)),
        ];
        for (key, value) in stated.into_iter().filter_map(|(key, value)| Some((key, value?))) {
            let at = format!("{at}/{key}");
            match place.node.get(key).filter(|_| key == "enum") {
                Some(list) => self.values(&at, place, list, &json(&value), standing, line),
                None => self.scalar(&at, place, Wanted { key, value, standing, line, order: &KEYS }),
            }
        }
    }

    /// Adds values that the file does not know, and tells of those that the page does not.
    fn values(
        &mut self,
        at: &str,
        place: &Place<'f>,
        list: &'f tree::Node,
        page: &Value,
        standing: Standing,
        line: usize,
    ) {
        let file = list.json();
        if self.is_corrected(at, Some(page), Some(&file), line) || same("enum", &file, page) {
            return;
        }
        let (Some(of_file), Some(of_page)) = (file.as_array(), page.as_array()) else { return };
        let new: Vec<&Value> = of_page.iter().filter(|value| !of_file.contains(value)).collect();
        if standing != Standing::Open || !place.is_own {
            let because = match standing {
                Standing::Doubtful => "the page is not clear about it",
                Standing::Explained => "a note explains it",
                Standing::Open | Standing::Translated => "other pages share it",
            };
            return self.note(at, Some(line), NoteKind::Differs { page: page.clone(), file, because });
        }
        for value in &new {
            let last = list.items().last();
            self.edits.insert_item(&self.files.page, list, last, Node::json(value));
            self.note(&format!("{at}/{}", plain(value)), Some(line), NoteKind::Added);
        }
        for (item, value) in list.items().iter().zip(of_file) {
            if !of_page.contains(value) {
                self.gone(&format!("{at}/{}", plain(value)), item, item.start);
            }
        }
    }

    fn structure(&mut self, at: &str, place: Place<'f>, name: &str) {
        let facts = self.facts;
        let Some(structure) = facts.structures.iter().find(|structure| structure.name == name) else { return };
        let visit = (place.node.start, name.to_owned());
        // What several fields refer to is compared once, and circles end.
        if self.visited.contains(&visit) {
            return;
        }
        self.visited.push(visit);
        self.object(at, place, &structure.fields);
    }

    /// Compares the properties of an object with the fields of a table.
    pub(super) fn object(&mut self, at: &str, place: Place<'f>, fields: &[Field]) {
        let place = self.files.follow(place);
        let Some(properties) = place.node.get("properties") else { return };
        let mut before = None;
        for field in fields {
            let at = format!("{at}/{}", field.name);
            match properties.entry(&field.name) {
                Some(entry) => {
                    self.required(&at, &place, field, &entry.node);
                    let inner = Place { is_own: place.is_own, node: &entry.node };
                    self.field(&at, inner, field, Standing::Open);
                    before = Some(entry);
                }
                None => self.add_property(&at, &place, properties, before, field),
            }
        }
        for entry in properties.entries().iter().filter(|entry| !fields.iter().any(|field| field.name == entry.key)) {
            if place.is_own {
                self.gone(&format!("{at}/{}", entry.key), &entry.node, entry.start);
            }
        }
    }

    fn required(&mut self, at: &str, object: &Place<'f>, field: &Field, node: &tree::Node) {
        let Some(page) = field.required else { return };
        let list = object.node.get("required");
        let file = list.is_some_and(|list| list.items().iter().any(|item| item.scalar() == Some(&field.name)));
        let at = format!("{at}/required");
        if self.is_corrected(&at, Some(&page.into()), Some(&file.into()), field.line) || page == file {
            return;
        }
        let because = match standing(node, field) {
            Standing::Doubtful => Some("the page is not clear about it"),
            Standing::Explained => Some("a note explains it"),
            _ if !object.is_own => Some("other pages share it"),
            Standing::Open | Standing::Translated => None,
        };
        if let Some(because) = because {
            return self.note(
                &at,
                Some(field.line),
                NoteKind::Differs { page: page.into(), file: file.into(), because },
            );
        }
        match (list, page) {
            (Some(list), true) => {
                self.edits.insert_item(&self.files.page, list, list.items().last(), Node::text(field.name.clone()))
            }
            (Some(list), false) => self.edits.remove_item(&self.files.page, object.node, list, &field.name),
            (None, _) => {
                let value = Node::List(vec![Node::text(field.name.clone())]).flow();
                let entry = Entry { key: "required".to_owned(), value };
                self.edits.insert_entry(&self.files.page, object.node, entry, &["type", "description", "required"]);
            }
        }
        self.note(&at, Some(field.line), NoteKind::Changed { from: file.into(), to: page.into() });
    }

    fn add_property(
        &mut self,
        at: &str,
        object: &Place<'f>,
        properties: &'f tree::Node,
        before: Option<&'f tree::Entry>,
        field: &Field,
    ) {
        if self.is_corrected(at, None, None, field.line) {
            return;
        }
        if !object.is_own {
            let kind = NoteKind::Differs {
                page: field.name.as_str().into(),
                file: Value::Null,
                because: "other pages share it",
            };
            return self.note(at, Some(field.line), kind);
        }
        let value = self.schemas.view().field(field);
        let entry = Entry { key: field.name.clone(), value };
        self.edits.insert_entry_behind(&self.files.page, properties, entry, before);
        self.note(at, Some(field.line), NoteKind::Added);
        if field.required == Some(true) {
            let list = object.node.get("required");
            match list {
                Some(list) => {
                    self.edits.insert_item(&self.files.page, list, list.items().last(), Node::text(field.name.clone()))
                }
                None => {
                    let value = Node::List(vec![Node::text(field.name.clone())]).flow();
                    let entry = Entry { key: "required".to_owned(), value };
                    self.edits.insert_entry(&self.files.page, object.node, entry, &["type", "description", "required"]);
                }
            }
        }
        self.add_structures(field.kind.as_ref());
    }

    /// Adds the schemas of structures that something new refers to and that the file does not have.
    pub(super) fn add_structures(&mut self, kind: Option<&Kind>) {
        let facts = self.facts;
        let mut next: Vec<&Kind> = kind.into_iter().collect();
        while let Some(kind) = next.pop() {
            match kind {
                Kind::Array(inner) | Kind::Map(inner) => next.push(inner),
                Kind::Structure(name) => {
                    let Some(structure) = facts.structures.iter().find(|structure| structure.name == *name) else {
                        continue;
                    };
                    let name = self.schemas.view().name(name);
                    let schemas = self.files.page.root.get("schemas");
                    if schemas.is_some_and(|schemas| schemas.get(&name).is_some()) || self.edits.has_schema(&name) {
                        continue;
                    }
                    let value = self.schemas.view().object(&structure.fields).marked(structure.checks.clone());
                    self.edits.add_schema(&self.files.page, schemas, Entry { key: name.clone(), value });
                    self.note(&format!("schemas/{name}"), Some(structure.line), NoteKind::Added);
                    next.extend(structure.fields.iter().filter_map(|field| field.kind.as_ref()));
                }
                _ => {}
            }
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
