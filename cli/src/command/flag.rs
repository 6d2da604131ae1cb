//! The flags of an operation: one for each parameter, and one for each field of the body, as deep as that is readable.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use clap::ArgMatches;
use heck::ToKebabCase as _;
use serde_json::{Value, json};

use super::general;
use crate::description::{Document, Kind, Operation, Place, Schema, set};
use crate::failure::Failure;

/// How many objects within each other have flags of their own; deeper ones are given as JSON.
const DEPTH: usize = 3;

/// A flag of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Flag {
    /// Without the dashes, such as `file-location.obs-location.bucket-name`.
    pub(crate) name: String,
    /// The part of the request, and within it the names on the wire.
    pub(crate) path: Vec<String>,
    /// The type of the value, or of one of them.
    pub(crate) kind: Kind,
    /// Whether it may be given several times.
    pub(crate) is_list: bool,
    pub(crate) is_required: bool,
    pub(crate) description: String,
    /// The type as it is described, and where it refers to another the latter.
    pub(crate) schemas: [&'static Schema; 2],
}

/// The flags of an operation.
pub(crate) fn flags(document: &'static Document, operation: &'static Operation) -> Vec<Flag> {
    let mut found = Found { document, flags: Vec::new() };
    for parameter in operation.own_parameters() {
        let path = [parameter.place.as_str().to_owned(), parameter.name.clone()];
        found.add(&path, &parameter.schema, parameter.required, Some(&parameter.description), DEPTH);
    }
    if let Some((_, body)) = operation.body() {
        let path = [Place::Body.as_str().to_owned()];
        match document.follow(body).kind() {
            Kind::Object => found.fields(&path, document.follow(body), true, 0),
            _ => found.add(&path, body, false, None, DEPTH),
        }
    }
    found.unclash();
    found.flags
}

struct Found {
    document: &'static Document,
    flags: Vec<Flag>,
}

impl Found {
    /// The fields of an object within so many others.
    fn fields(&mut self, path: &[String], object: &'static Schema, is_required: bool, depth: usize) {
        for (name, schema) in &object.properties {
            let path: Vec<String> = path.iter().chain([name]).cloned().collect();
            self.add(&path, schema, is_required && object.required.contains(name), None, depth);
        }
    }

    fn add(&mut self, path: &[String], schema: &'static Schema, is_required: bool, about: Option<&str>, depth: usize) {
        let followed = self.document.follow(schema);
        let kind = followed.kind();
        // An optional object makes none of its fields mandatory.
        if kind == Kind::Object && depth < DEPTH - 1 {
            return self.fields(path, followed, is_required, depth + 1);
        }
        let item = followed.items.as_deref().map(|item| self.document.follow(item));
        let item = item.filter(|item| !matches!(item.kind(), Kind::Object | Kind::List | Kind::Any));
        let description = about.or(schema.description.as_deref()).or(followed.description.as_deref());
        self.flags.push(Flag {
            name: name(path.get(1..).filter(|rest| !rest.is_empty()).unwrap_or(path)),
            path: path.to_vec(),
            kind: item.map_or(kind, Schema::kind),
            is_list: item.is_some(),
            is_required,
            description: description.unwrap_or_default().to_owned(),
            schemas: [schema, item.unwrap_or(followed)],
        });
    }

    /// Where two flags, or one and a general one, have the same name, the part of the request goes before it.
    fn unclash(&mut self) {
        let names: Vec<String> = self.flags.iter().map(|flag| flag.name.clone()).collect();
        for flag in &mut self.flags {
            let is_twice = names.iter().filter(|name| **name == flag.name).count() > 1;
            if is_twice
                || general::is_taken(&flag.name)
                || self.document.supplied.iter().any(|own| own.flag() == flag.name)
            {
                flag.name = name(&flag.path);
            }
        }
    }
}

fn name(path: &[String]) -> String {
    path.iter().map(|part| part.to_kebab_case()).collect::<Vec<_>>().join(".")
}

impl Flag {
    /// How clap knows it.
    pub(crate) fn id(&self) -> String {
        format!("={}", self.path.join("."))
    }

    /// Puts what was said by the flag into an input.
    pub(crate) fn take(&self, said: &ArgMatches, input: &mut Value) -> Result<(), Failure> {
        let Ok(Some(values)) = said.try_get_many::<String>(&self.id()) else { return Ok(()) };
        let values = values.map(|text| self.value(text)).collect::<Result<Vec<_>, _>>()?;
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        match (self.is_list, values.into_iter().next_back()) {
            (true, _) => {
                let texts = said.get_many::<String>(&self.id()).into_iter().flatten();
                set(input, &path, texts.map(|text| self.value(text)).collect::<Result<Value, _>>()?);
            }
            (false, Some(value)) => set(input, &path, value),
            (false, None) => {}
        }
        Ok(())
    }

    fn value(&self, text: &str) -> Result<Value, Failure> {
        let wrong = |what: &str| Failure::Usage(format!("--{}: {text:?} is not {what}", self.name));
        match self.kind {
            Kind::Text => Ok(text.into()),
            Kind::Integer => text.parse::<i64>().map(Value::from).map_err(|_| wrong("an integer")),
            Kind::Number => text.parse::<f64>().map(Value::from).map_err(|_| wrong("a number")),
            Kind::Bool => text.parse::<bool>().map(Value::from).map_err(|_| wrong("true or false")),
            Kind::File => self.file(Path::new(text)),
            Kind::List | Kind::Object | Kind::Any => {
                let read = serde_json::from_str(text);
                read.map_err(|error| Failure::Usage(format!("--{}: this is no JSON: {error}", self.name)))
            }
        }
    }

    /// A file as an input has it: a part of the body with its name, or all of the body.
    fn file(&self, path: &Path) -> Result<Value, Failure> {
        let read = std::fs::read(path);
        let content = read.map_err(|error| Failure::Usage(format!("--{}: {}: {error}", self.name, path.display())))?;
        let content = BASE64_STANDARD.encode(content);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(if self.path.len() > 1 { json!({ "name": name, "content": content }) } else { content.into() })
    }
}
