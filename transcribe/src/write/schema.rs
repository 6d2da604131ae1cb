//! Types and limits as JSON Schema.

use std::collections::BTreeMap;

use api_spec::model::Api;
use api_spec::words;
use serde_json::Value;

use crate::extract::is_success;
use crate::facts::{Check, Facts, Field, Limits, PAGES_WORDS, Structure};
use crate::pattern::Repeated;
use crate::shared::Shared;
use crate::value_type::Kind;
use crate::yaml::node::Node;
use crate::yaml::tree;

/// How deep a list may stand in a list.
const DEEPEST: usize = 8;

/// The types that a page file can refer to: its own, by the page's names for them, and those that pages share.
#[derive(Debug)]
pub(crate) struct Schemas<'f> {
    structures: &'f [Structure],
    /// By the page's name: the name in the file.
    names: BTreeMap<&'f str, String>,
    /// By the page's name: what had to be changed about it.
    checks: BTreeMap<&'f str, Check>,
    pub shared: &'f Shared<'f>,
}

impl<'f> Schemas<'f> {
    /// Finds a name for each structure that neither another page of the API has nor a file that pages share. One with the
    /// name and the properties of a shared type is that.
    pub(crate) fn new(facts: &'f Facts, api: Option<&'f Api>, shared: &'f Shared<'f>, operation_id: &str) -> Self {
        let others = api.into_iter().flat_map(Api::operations).filter(|(_, operation)| operation.id != operation_id);
        let of_pages = others.flat_map(|(_, operation)| &operation.schemas);
        let of_chapters = api.into_iter().flat_map(|api| &api.chapters).flat_map(|chapter| &chapter.schemas);
        let of_api = api.into_iter().flat_map(|api| &api.schemas);
        let all = of_pages.chain(of_chapters).chain(of_api);
        let mut taken: Vec<String> = all.map(|schema| schema.name.clone()).collect();
        let (mut names, mut checks) = (BTreeMap::new(), BTreeMap::new());
        let has_own = |structure: &&Structure| {
            !shared.schema(&structure.name).is_some_and(|found| is_same(structure, found.node))
        };
        for structure in facts.structures.iter().filter(has_own) {
            let mut name = structure.name.clone();
            if taken.contains(&name) {
                name = format!(
                    "{operation_id}{}{}",
                    name.get(..1).unwrap_or_default().to_uppercase(),
                    name.get(1..).unwrap_or_default()
                );
                let text =
                    format!("the book has another {}: share it in schemas.yaml if it is the same", structure.name);
                checks.insert(structure.name.as_str(), Check::new(structure.line, text));
            }
            while taken.contains(&name) {
                name.push('2');
            }
            taken.push(name.clone());
            names.insert(structure.name.as_str(), name);
        }
        Self { structures: &facts.structures, names, checks, shared }
    }

    /// The schemas of the page's own that something refers to.
    pub(crate) fn own(&self, facts: &Facts) -> Vec<(String, Node)> {
        let reached = self.reached(facts);
        let used = self.structures.iter().filter(|structure| reached.contains(&structure.name.as_str()));
        used.map(|structure| {
            let checks = structure.checks.iter().chain(self.checks.get(structure.name.as_str())).cloned().collect();
            (self.name(&structure.name), self.object(&structure.fields).marked(checks))
        })
        .collect()
    }

    /// The name of a structure in the file.
    pub(crate) fn name(&self, structure: &str) -> String {
        self.names.get(structure).cloned().unwrap_or_else(|| structure.to_owned())
    }

    /// An object with these properties.
    pub(crate) fn object(&self, fields: &[Field]) -> Node {
        let required: Vec<Node> = fields
            .iter()
            .filter(|field| field.required == Some(true))
            .map(|field| Node::text(field.name.clone()))
            .collect();
        let mut entries = Vec::new();
        if !required.is_empty() {
            entries.push(("required", Node::List(required).flow()));
        }
        let properties = fields.iter().map(|field| (field.name.clone(), self.field(field)));
        entries.push(("properties", Node::map(properties)));
        Node::map(entries)
    }

    /// The schema of a property, with its marks.
    pub(crate) fn field(&self, field: &Field) -> Node {
        let (mut entries, checks) = self.of_field(field);
        entries.extend(required_when(field).map(|words| ("requiredWhen", words)));
        Node::map(entries).flow().marked(checks).marked(field.checks.clone())
    }

    /// The schema of a parameter, whose marks stand on the parameter.
    pub(crate) fn of_parameter(&self, field: &Field) -> Node {
        let (entries, checks) = self.of_field(field);
        Node::map(entries).flow().marked(checks)
    }

    fn of_field(&self, field: &Field) -> (Vec<(&'static str, Node)>, Vec<Check>) {
        self.kind(field.kind.as_ref().unwrap_or(&Kind::Any), &field.limits, field.line, DEEPEST)
    }

    fn kind(&self, kind: &Kind, limits: &Limits, line: usize, depth: usize) -> (Vec<(&'static str, Node)>, Vec<Check>) {
        let mut checks = Vec::new();
        let mut entries: Vec<(&'static str, Node)> = Vec::new();
        let number = |number: Option<u64>| number.map(|number| Node::Plain(number.to_string()));
        let integer = |number: Option<i64>| number.map(|number| Node::Plain(number.to_string()));
        let mut add = |key: &'static str, value: Option<Node>| entries.extend(value.map(|value| (key, value)));
        match kind {
            Kind::String => {
                add("type", Some(Node::text("string")));
                add("format", limits.format.map(|format| Node::text(format.as_str())));
                let text = TextLimits::new(limits);
                add("minLength", number(text.min_length));
                add("maxLength", number(text.max_length));
                add("maxBytes", number(limits.max_bytes));
                add("pattern", text.pattern.map(Node::Text));
                add("enum", values(&limits.values, line, &mut checks));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Integer { long } => {
                add("type", Some(Node::text("integer")));
                add("format", long.then(|| Node::text("int64")));
                add("minimum", integer(limits.minimum));
                add("maximum", integer(limits.maximum));
                add("enum", values(&limits.values, line, &mut checks));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Number(format) => {
                add("type", Some(Node::text("number")));
                add("format", format.map(|format| Node::text(format.as_str())));
                add("minimum", integer(limits.minimum));
                add("maximum", integer(limits.maximum));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Boolean => {
                add("type", Some(Node::text("boolean")));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Array(items) if depth > 0 => {
                let of_items = Limits { min_items: None, max_items: None, ..limits.clone() };
                let (items, more) = self.kind(items, &of_items, line, depth - 1);
                checks.extend(more);
                add("type", Some(Node::text("array")));
                add("items", Some(Node::map(items).flow()));
                add("minItems", number(limits.min_items));
                add("maxItems", number(limits.max_items));
            }
            Kind::Map(values) if depth > 0 => {
                let (values, more) = self.kind(values, &Limits::default(), line, depth - 1);
                checks.extend(more);
                add("additionalProperties", Some(Node::map(values).flow()));
            }
            Kind::Structure(name) => {
                if self.names.contains_key(name.as_str()) {
                    add("$ref", Some(Node::text(format!("#/schemas/{}", self.name(name)))));
                } else if let Some(found) = self.shared.schema(name) {
                    add("$ref", Some(Node::text(format!("{}#/{name}", found.file))));
                    checks.push(Check::new(line, format!("whether the page means {name} of {}", found.file)));
                } else {
                    checks.push(Check::new(line, format!("no table describes {name}")));
                }
            }
            Kind::File => {
                add("type", Some(Node::text("string")));
                add("format", Some(Node::text("binary")));
            }
            Kind::Any | Kind::Array(_) | Kind::Map(_) => {}
        }
        (entries, checks)
    }

    /// The structures of the page's own that something on the page leads to.
    fn reached(&self, facts: &'f Facts) -> Vec<&'f str> {
        let success = facts.responses.iter().filter(|response| response.status.is_none_or(is_success));
        let of_answers = success.flat_map(|response| &response.fields);
        let fields = facts.body.iter().flat_map(|body| &body.fields).chain(of_answers);
        let mut reached: Vec<&str> = Vec::new();
        fields
            .chain(facts.parameters.iter().map(|parameter| &parameter.field))
            .for_each(|field| reach(field.kind.as_ref(), &mut reached));
        let mut next = 0;
        while let Some(name) = reached.get(next).copied() {
            let own = self.structures.iter().find(|structure| structure.name == name);
            own.filter(|_| self.names.contains_key(name))
                .into_iter()
                .flat_map(|structure| &structure.fields)
                .for_each(|field| reach(field.kind.as_ref(), &mut reached));
            next += 1;
        }
        reached.retain(|name| self.names.contains_key(name));
        reached
    }
}

/// Whether a shared type has the properties of a structure.
fn is_same(structure: &Structure, shared: &tree::Node) -> bool {
    let properties = shared.get("properties").map(tree::Node::entries).unwrap_or_default();
    let is_there = |field: &Field| properties.iter().any(|property| property.key == field.name);
    properties.len() == structure.fields.len() && structure.fields.iter().all(is_there)
}

/// When a value is mandatory that is not always, in the page's words.
pub(crate) fn required_when(field: &Field) -> Option<Node> {
    let stated = field.required_when.as_ref()?;
    Some(Node::text(stated.value.clone()).marked(vec![Check::new(stated.line, PAGES_WORDS)]))
}

fn reach<'f>(kind: Option<&'f Kind>, reached: &mut Vec<&'f str>) {
    match kind {
        Some(Kind::Structure(name)) if !reached.contains(&name.as_str()) => reached.push(name),
        Some(Kind::Array(inner) | Kind::Map(inner)) => reach(Some(inner), reached),
        _ => {}
    }
}

/// The limits of a text as a schema states them: each once, the lengths in the pattern where there is one.
pub(crate) struct TextLimits {
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
}

impl TextLimits {
    pub(crate) fn new(limits: &Limits) -> Self {
        let Limits { min_length, max_length, .. } = *limits;
        let Some(set) = limits.pattern.as_deref().and_then(Repeated::read) else {
            return Self { min_length, max_length, pattern: limits.pattern.clone() };
        };
        let counted = Repeated { least: min_length.unwrap_or(set.least), most: max_length, ..set };
        Self { min_length: None, max_length: None, pattern: Some(counted.to_string()) }
    }
}

fn values(values: &[Value], line: usize, checks: &mut Vec<Check>) -> Option<Node> {
    let mut unnamed = 0;
    let items: Vec<Node> = values.iter().map(|value| enum_value(value, &mut unnamed)).collect();
    if unnamed > 0 {
        checks.push(Check::new(line, NAMES_NEEDED));
    }
    (!items.is_empty()).then(|| Node::List(items).flow())
}

/// What is said of values whose names are made up.
pub(crate) const NAMES_NEEDED: &str = "names for Rust are needed";

/// An item of `enum`: the value or, where it holds nothing of which Rust could make a name, the value with a name; the
/// number of those so far is counted.
pub(crate) fn enum_value(value: &Value, unnamed: &mut usize) -> Node {
    match value.as_str() {
        Some(text) if !text.is_empty() && words(text).is_empty() => {
            *unnamed += 1;
            Node::map([("value", Node::text(text)), ("rustName", Node::text(format!("Value{unnamed}")))]).flow()
        }
        _ => Node::json(value),
    }
}
