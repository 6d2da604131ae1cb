//! Types and limits as JSON Schema.

use std::collections::BTreeMap;

use api_spec::{model, words};
use serde_json::Value;

use crate::facts::{Check, Facts, Field, Limits, Structure};
use crate::value_type::Kind;
use crate::yaml::node::Node;

/// How deep a list may stand in a list.
const DEEPEST: usize = 8;

/// The names of structures in the page file.
pub(crate) struct Schemas<'f> {
    structures: &'f [Structure],
    /// By the page's name: the name in the file.
    names: BTreeMap<&'f str, String>,
    /// By the page's name: what had to be changed about it.
    checks: BTreeMap<&'f str, Check>,
    /// The names in `schemas.yaml`.
    shared: Vec<&'f str>,
}

/// [`Schemas`] that outlive the book they were made for.
#[derive(Debug, Default)]
pub(crate) struct OwnedSchemas {
    names: BTreeMap<String, String>,
    shared: Vec<String>,
}

impl OwnedSchemas {
    pub(crate) fn view(&self) -> Schemas<'_> {
        let names = self.names.iter().map(|(name, own)| (name.as_str(), own.clone())).collect();
        let shared = self.shared.iter().map(String::as_str).collect();
        Schemas { structures: &[], names, checks: BTreeMap::new(), shared }
    }
}

impl<'f> Schemas<'f> {
    /// Finds a name for each structure that no other page of the book has.
    pub(crate) fn of(facts: &'f Facts, book: Option<&'f model::Api>, operation_id: &str) -> Self {
        let shared: Vec<&str> = book.iter().flat_map(|book| &book.schemas).map(|schema| schema.name.as_str()).collect();
        let operations = book.into_iter().flat_map(|book| &book.chapters).flat_map(|chapter| &chapter.operations);
        let of_pages = operations.flat_map(|operation| &operation.schemas).map(|schema| schema.name.as_str());
        let mut taken: Vec<String> = of_pages.chain(shared.iter().copied()).map(str::to_owned).collect();
        let (mut names, mut checks) = (BTreeMap::new(), BTreeMap::new());
        for structure in &facts.structures {
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

    /// The same, on its own.
    pub(crate) fn owned(&self) -> OwnedSchemas {
        let names = self.names.iter().map(|(name, own)| ((*name).to_owned(), own.clone())).collect();
        OwnedSchemas { names, shared: self.shared.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// The schemas of the page's own that something refers to.
    pub(crate) fn own(&self, facts: &Facts) -> Vec<(String, Node)> {
        let reached = reached(facts);
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
        let mut entries = vec![("type", Node::text("object"))];
        if !required.is_empty() {
            entries.push(("required", Node::List(required).flow()));
        }
        let properties = fields.iter().map(|field| (field.name.clone(), self.field(field)));
        entries.push(("properties", Node::map(properties)));
        Node::map(entries)
    }

    /// The schema of a field, with its marks.
    pub(crate) fn field(&self, field: &Field) -> Node {
        self.plain(field).marked(field.checks.clone())
    }

    /// The schema of a parameter, whose marks stand on the parameter.
    pub(crate) fn of_parameter(&self, field: &Field) -> Node {
        self.plain(field)
    }

    fn plain(&self, field: &Field) -> Node {
        let kind = field.kind.clone().unwrap_or(Kind::Any);
        let (node, checks) = self.kind(&kind, &field.limits, field.line, DEEPEST);
        node.marked(checks)
    }

    fn kind(&self, kind: &Kind, limits: &Limits, line: usize, depth: usize) -> (Node, Vec<Check>) {
        let mut checks = Vec::new();
        let mut entries: Vec<(&str, Node)> = Vec::new();
        let number = |number: Option<u64>| number.map(|number| Node::Plain(number.to_string()));
        let integer = |number: Option<i64>| number.map(|number| Node::Plain(number.to_string()));
        let mut add = |key: &'static str, value: Option<Node>| entries.extend(value.map(|value| (key, value)));
        match kind {
            Kind::String => {
                add("type", Some(Node::text("string")));
                add("format", limits.format.map(Node::text));
                add("minLength", number(limits.min_length));
                add("maxLength", number(limits.max_length));
                add("maxBytes", number(limits.max_bytes));
                add("pattern", limits.pattern.clone().map(Node::Text));
                add("enum", values(&limits.values));
                add("rustNames", rust_names(&limits.values, line, &mut checks));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Integer { long } => {
                add("type", Some(Node::text("integer")));
                add("format", long.then(|| Node::text("int64")));
                add("minimum", integer(limits.minimum));
                add("maximum", integer(limits.maximum));
                add("enum", values(&limits.values));
                add("default", limits.default.as_ref().map(Node::json));
            }
            Kind::Number(format) => {
                add("type", Some(Node::text("number")));
                add("format", format.map(Node::text));
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
                add("items", Some(items));
                add("minItems", number(limits.min_items));
                add("maxItems", number(limits.max_items));
            }
            Kind::Map(values) if depth > 0 => {
                let (values, more) = self.kind(values, &Limits::default(), line, depth - 1);
                checks.extend(more);
                add("type", Some(Node::text("object")));
                add("additionalProperties", Some(values));
            }
            Kind::Structure(name) => {
                if self.names.contains_key(name.as_str()) {
                    add("$ref", Some(Node::text(format!("#/schemas/{}", self.name(name)))));
                } else if self.shared.contains(&name.as_str()) {
                    add("$ref", Some(Node::text(format!("schemas.yaml#/{name}"))));
                    checks.push(Check::new(line, format!("whether the page means {name} of schemas.yaml")));
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
        (Node::map(entries).flow(), checks)
    }
}

/// The structures that something on the page leads to.
fn reached(facts: &Facts) -> Vec<&str> {
    let success = facts.responses.iter().filter(|response| response.status.is_none_or(crate::gather::is_success));
    let fields = facts.body.iter().flat_map(|body| &body.fields).chain(success.flat_map(|response| &response.fields));
    let mut reached: Vec<&str> = Vec::new();
    fields
        .chain(facts.parameters.iter().map(|parameter| &parameter.field))
        .for_each(|field| reach(field.kind.as_ref(), &mut reached));
    let mut next = 0;
    while let Some(name) = reached.get(next).copied() {
        let structure = facts.structures.iter().find(|structure| structure.name == name);
        structure
            .into_iter()
            .flat_map(|structure| &structure.fields)
            .for_each(|field| reach(field.kind.as_ref(), &mut reached));
        next += 1;
    }
    reached
}

fn reach<'f>(kind: Option<&'f Kind>, reached: &mut Vec<&'f str>) {
    match kind {
        Some(Kind::Structure(name)) if !reached.contains(&name.as_str()) => reached.push(name),
        Some(Kind::Array(inner) | Kind::Map(inner)) => reach(Some(inner), reached),
        _ => {}
    }
}

fn values(values: &[Value]) -> Option<Node> {
    (!values.is_empty()).then(|| Node::List(values.iter().map(Node::json).collect()).flow())
}

/// Names for values of which Rust can spell none.
fn rust_names(values: &[Value], line: usize, checks: &mut Vec<Check>) -> Option<Node> {
    let unspellable = |text: &&str| !text.is_empty() && words(text).is_empty();
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).filter(unspellable).collect();
    if texts.is_empty() {
        return None;
    }
    checks.push(Check::new(line, "names for Rust are needed"));
    let names =
        texts.iter().enumerate().map(|(number, text)| ((*text).to_owned(), Node::text(format!("Value{}", number + 1))));
    Some(Node::map(names).flow())
}
