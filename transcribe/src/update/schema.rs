//! Compares types, limits and fields with the schemas of a page file.

use serde_json::Value;

use crate::facts::{Check, Field, Limits};
use crate::pattern::Repeated;
use crate::value_type::Kind;
use crate::write::schema::{NAMES_NEEDED, TextLimits, enum_value};
use crate::yaml::node::{Entry, Node};
use crate::yaml::tree;

use super::file::{Place, standing};
use super::{NoteKind, Standing, Updating, Wanted, json};

/// The keys of a schema in their order.
pub(super) const KEYS: [&str; 16] = [
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
            let filled = |set: &Repeated<'_>| (set.least.max(1), set.most);
            match (Repeated::read(a), Repeated::read(b)) {
                (Some(a), Some(b)) => a.has_set_of(&b) && filled(&a) == filled(&b),
                _ => a == b,
            }
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
        let is_object = ["properties", "additionalProperties"].iter().any(|key| place.node.get(key).is_some());
        let file = place.node.text("type").or(is_object.then_some("object"));
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
                _ => "a type is changed by hand",
            };
            self.note(&at, Some(line), NoteKind::Differs { page, file, because });
        }
        false
    }

    fn limits(&mut self, at: &str, place: &Place<'f>, limits: &Limits, standing: Standing, line: usize) {
        let standing = match standing {
            Standing::Open if breaks(place.node, limits) => Standing::Broken,
            standing => standing,
        };
        let count = |number: Option<u64>| number.map(|number| Node::Plain(number.to_string()));
        let number = |number: Option<i64>| number.map(|number| Node::Plain(number.to_string()));
        let values: Vec<Node> = limits.values.iter().map(Node::json).collect();
        let text = self.text_limits(at, place, limits, line);
        let stated = [
            ("format", limits.format.map(|format| Node::text(format.as_str()))),
            ("minLength", count(text.min_length)),
            ("maxLength", count(text.max_length)),
            ("maxBytes", count(limits.max_bytes)),
            ("pattern", text.pattern.map(Node::Text)),
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

    /// The limits of a text in the keys in which the file states them: lengths in a pattern that counts, or by themselves.
    fn text_limits(&mut self, at: &str, place: &Place<'f>, limits: &Limits, line: usize) -> TextLimits {
        let file = |key: &str| place.node.get(key).map(tree::Node::json);
        let pattern = place.node.text("pattern");
        let Limits { mut min_length, mut max_length, .. } = *limits;
        let Some(counted) = pattern.and_then(Repeated::read).filter(Repeated::counts) else {
            let is_new = ["minLength", "maxLength", "pattern"].iter().all(|key| file(key).is_none());
            let apart = TextLimits { min_length, max_length, pattern: limits.pattern.clone() };
            return if is_new { TextLimits::new(limits) } else { apart };
        };
        // A correction may speak of a length that stands in the pattern.
        let of_file =
            [("minLength", &mut min_length, Some(counted.least)), ("maxLength", &mut max_length, counted.most)];
        for (key, page, file) in of_file {
            let file = file.map(Value::from);
            if page
                .is_some_and(|page| self.is_corrected(&format!("{at}/{key}"), Some(&page.into()), file.as_ref(), line))
            {
                *page = None;
            }
        }
        let of_page = limits.pattern.as_deref().and_then(Repeated::read).filter(|page| !page.has_set_of(&counted));
        let is_stated = min_length.is_some() || max_length.is_some() || limits.pattern.is_some();
        let wanted = Repeated {
            least: min_length.unwrap_or(counted.least),
            most: max_length.or(counted.most),
            ..of_page.unwrap_or(counted)
        };
        TextLimits { min_length: None, max_length: None, pattern: is_stated.then(|| wanted.to_string()) }
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
        let of_file: Vec<Value> = list.items().iter().map(value_of).collect();
        let file = Value::from(of_file.clone());
        if self.is_corrected(at, Some(page), Some(&file), line) || same("enum", &file, page) {
            return;
        }
        let Some(of_page) = page.as_array() else { return };
        if let Some(because) = self.why_not(standing, place, None) {
            return self.note(at, Some(line), NoteKind::Differs { page: page.clone(), file, because });
        }
        let is_new = |value: &&Value| !of_file.contains(value);
        let mut unnamed = 0;
        for value in of_page.iter().filter(is_new) {
            let before = unnamed;
            let item = enum_value(value, &mut unnamed);
            let needs_name = (unnamed > before).then(|| Check::new(line, NAMES_NEEDED));
            let item = item.marked(needs_name.into_iter().collect());
            self.edits.insert_item(&self.files.page, list, list.items().last(), item);
            self.note(&format!("{at}/{}", plain(value)), Some(line), NoteKind::Added);
        }
        for (item, value) in list.items().iter().zip(&of_file) {
            if !of_page.contains(value) {
                self.gone(&format!("{at}/{}", plain(value)), item, item.start);
            }
        }
    }

    fn structure(&mut self, at: &str, place: Place<'f>, name: &str) {
        let facts = self.facts;
        let Some(structure) = facts.structures.iter().find(|structure| structure.name == name) else { return };
        // What several fields refer to is compared once, and circles end.
        if let Some((_, other)) = self.visited.iter().find(|(start, _)| *start == place.node.start) {
            if other != name {
                let (page, file) = (Value::from(name), Value::from(other.as_str()));
                let because = "the file has one schema for what the page describes twice";
                self.note(at, Some(structure.line), NoteKind::Differs { page, file, because });
            }
            return;
        }
        self.visited.push((place.node.start, name.to_owned()));
        self.object(at, place, &structure.fields);
    }

    /// Compares the properties of an object with the fields of a table.
    pub(super) fn object(&mut self, at: &str, place: Place<'f>, fields: &[Field]) {
        let place = self.files.follow(place);
        let Some(properties) = place.node.get("properties") else { return };
        let asked = place.node.get("required").map(tree::Node::items).unwrap_or_default();
        let asked: Vec<String> = asked.iter().filter_map(tree::Node::scalar).map(str::to_owned).collect();
        let mut needed = asked.clone();
        let mut before = None;
        for field in fields {
            let at = format!("{at}/{}", field.name);
            match properties.entry(&field.name) {
                Some(entry) => {
                    let file = needed.contains(&field.name);
                    let mandatory = self.is_mandatory(&at, &place, &entry.node, field, file);
                    if mandatory != file {
                        needed.retain(|name| *name != field.name);
                        needed.extend(mandatory.then(|| field.name.clone()));
                    }
                    let inner = Place { is_own: place.is_own, node: &entry.node };
                    self.required_when(&at, &inner, field, mandatory);
                    self.field(&at, inner, field, Standing::Open);
                    before = Some(entry);
                }
                None => {
                    let is_needed = self.add_property(&at, &place, properties, before, field);
                    needed.extend(is_needed.then(|| field.name.clone()));
                }
            }
        }
        if needed != asked {
            self.set_required(&place, &needed);
        }
        for entry in properties.entries().iter().filter(|entry| !fields.iter().any(|field| field.name == entry.key)) {
            if place.is_own {
                self.gone(&format!("{at}/{}", entry.key), &entry.node, entry.start);
            }
        }
    }

    /// Writes the names that an object asks for.
    fn set_required(&mut self, object: &Place<'f>, needed: &[String]) {
        let names: Vec<Node> = needed.iter().map(Node::text).collect();
        match object.node.get("required") {
            Some(_) if needed.is_empty() => self.edits.remove_entry(&self.files.page, object.node, "required"),
            Some(list) => self.edits.replace_names(&self.files.page, list, needed),
            None => {
                let entry = Entry { key: "required".to_owned(), value: Node::List(names).flow() };
                self.edits.insert_entry(&self.files.page, object.node, entry, &["type", "description", "required"]);
            }
        }
    }

    fn add_property(
        &mut self,
        at: &str,
        object: &Place<'f>,
        properties: &'f tree::Node,
        before: Option<&'f tree::Entry>,
        field: &Field,
    ) -> bool {
        if self.is_corrected(at, None, None, field.line) {
            return false;
        }
        if !object.is_own {
            let (page, because) = (field.name.as_str().into(), "other pages share it");
            self.note(at, Some(field.line), NoteKind::Differs { page, file: Value::Null, because });
            return false;
        }
        let value = self.schemas.field(field);
        let entry = Entry { key: field.name.clone(), value };
        self.edits.insert_entry_behind(&self.files.page, properties, entry, before);
        self.note(at, Some(field.line), NoteKind::Added);
        self.add_structures(field.kind.as_ref());
        field.required == Some(true)
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
                    let name = self.schemas.name(name);
                    let schemas = self.files.page.root.get("schemas");
                    if let Some(node) = schemas.and_then(|schemas| schemas.get(&name)) {
                        self.structure(&format!("schemas/{name}"), Place { is_own: true, node }, &structure.name);
                        continue;
                    }
                    if self.edits.has_schema(&name) {
                        continue;
                    }
                    let value = self.schemas.object(&structure.fields).marked(structure.checks.clone());
                    self.edits.add_schema(&self.files.page, schemas, Entry { key: name.clone(), value });
                    self.note(&format!("schemas/{name}"), Some(structure.line), NoteKind::Added);
                    next.extend(structure.fields.iter().filter_map(|field| field.kind.as_ref()));
                }
                _ => {}
            }
        }
    }
}

/// Why limits of the page are not taken over.
pub(super) const BROKEN: &str = "what else stands in the file would break it";

/// Whether what else stands in the file would break the limits of the page.
fn breaks(node: &tree::Node, limits: &Limits) -> bool {
    let file = |key: &str| node.get(key).map(tree::Node::json);
    let whole = |stated: Option<u64>, key: &str| stated.or_else(|| file(key)?.as_u64());
    let number = |stated: Option<i64>, key: &str| stated.or_else(|| file(key)?.as_i64());
    let set = node.text("pattern").and_then(Repeated::read);
    let counted = set.filter(Repeated::counts);
    let pattern = || set.map(|set| set.uncounted()).or_else(|| node.text("pattern").map(str::to_owned));
    let merged = Limits {
        min_length: whole(limits.min_length, "minLength").or(counted.map(|counted| counted.least)),
        max_length: whole(limits.max_length, "maxLength").or(counted.and_then(|counted| counted.most)),
        max_bytes: whole(limits.max_bytes, "maxBytes"),
        minimum: number(limits.minimum, "minimum"),
        maximum: number(limits.maximum, "maximum"),
        pattern: limits.pattern.clone().or_else(pattern),
        format: limits.format.or_else(|| node.text("format")?.parse().ok()),
        ..Limits::default()
    };
    let values: Vec<Value> = node.get("enum").map(tree::Node::items).unwrap_or_default().iter().map(value_of).collect();
    let default = limits.default.clone().or_else(|| file("default"));
    let all = values.iter().chain(&limits.values).chain(&default);
    let known = values.is_empty() && limits.values.is_empty();
    let is_known = |default: &Value| known || values.contains(default) || limits.values.contains(default);
    all.into_iter().any(|value| !crate::sentence::keeps_to(value, &merged))
        || default.as_ref().is_some_and(|default| !is_known(default))
        || merged.min_length.zip(merged.max_length).is_some_and(|(least, most)| least > most)
        || merged.min_length.zip(merged.max_bytes).is_some_and(|(least, most)| least > most)
        || merged.minimum.zip(merged.maximum).is_some_and(|(least, most)| least > most)
        || whole(limits.min_items, "minItems")
            .zip(whole(limits.max_items, "maxItems"))
            .is_some_and(|(least, most)| least > most)
}

/// The value of an item of `enum`, which may say more about it.
fn value_of(item: &tree::Node) -> Value {
    item.get("value").unwrap_or(item).json()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
