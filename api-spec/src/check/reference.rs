//! Finds what references refer to, and reports those that lead nowhere.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::file::{ApiFile, Entries, ErrorCode, Parameter, Schema};
use crate::model;
use crate::nearest::nearest;
use crate::position::At;
use crate::problem::Sink;
use crate::reference;

/// What can be referred to from a file. What is `None` could not be read, and then everything may be there.
#[derive(Debug, Clone)]
pub(super) struct Scope<'b> {
    api: Option<&'b ApiFile>,
    shared: Option<BTreeMap<&'b str, &'b Schema>>,
    /// The types of the page's own; none outside of pages.
    page: Option<&'b Entries<Schema>>,
}

/// How long a chain of references may be before it counts as endless.
const CHAIN: usize = 100;

impl<'b> Scope<'b> {
    /// What `api.yaml` and `schemas.yaml` can refer to.
    pub(super) fn shared(book: &'b Book<'_>) -> Self {
        let shared = book.schemas.as_ref().map(|schemas| schemas.iter().collect());
        Scope { api: book.api.as_ref(), shared, page: None }
    }

    /// What a page can refer to.
    pub(super) fn with_page(&self, page: &'b Entries<Schema>) -> Self {
        Scope { page: Some(page), ..self.clone() }
    }

    /// The shared parameter; reported when there is none.
    pub(super) fn parameter(&self, text: &str, at: &At<'_>, report: &mut Sink<'_>) -> Option<&'b Parameter> {
        let found = self.shared_item(text, reference::PARAMETERS, |api| &api.parameters);
        report_missing(found, "parameter", at, report)
    }

    /// The shared parameter, if it is there.
    pub(super) fn known_parameter(&self, text: &str) -> Option<&'b Parameter> {
        match self.shared_item(text, reference::PARAMETERS, |api| &api.parameters) {
            Lookup::Found(parameter) => Some(parameter),
            Lookup::Unknown | Lookup::Missing { .. } | Lookup::Malformed { .. } => None,
        }
    }

    /// The shared row of error tables; reported when there is none.
    pub(super) fn error(&self, text: &str, at: &At<'_>, report: &mut Sink<'_>) -> Option<&'b ErrorCode> {
        let found = self.shared_item(text, reference::ERRORS, |api| &api.errors);
        report_missing(found, "error", at, report)
    }

    /// Reports a reference to a schema that leads nowhere.
    pub(super) fn check_schema(&self, text: &str, at: &At<'_>, report: &mut Sink<'_>) {
        report_missing(self.schema(text), "schema", at, report);
    }

    /// The schema, or at the end of its references the one that is none.
    pub(super) fn follow<'s>(&self, mut schema: &'s Schema) -> Option<&'s Schema>
    where
        'b: 's,
    {
        for _ in 0..CHAIN {
            let Some(text) = &schema.reference else { return Some(schema) };
            let Lookup::Found(next) = self.schema(text) else { return None };
            schema = next;
        }
        None
    }

    /// Whether the references of the named schema lead back to it, without a type on the way.
    pub(super) fn is_endless(&self, schema: &Schema) -> bool {
        let mut next = schema;
        for _ in 0..CHAIN {
            let Some(Lookup::Found(found)) = next.reference.as_ref().map(|text| self.schema(text)) else {
                return false;
            };
            if std::ptr::eq(found, schema) {
                return true;
            }
            next = found;
        }
        false
    }

    fn schema(&self, text: &str) -> Lookup<&'b Schema> {
        let forms = match self.page {
            Some(_) => "'schemas.yaml#/Name' or '#/schemas/Name'",
            None => "'schemas.yaml#/Name'",
        };
        match (text.parse::<model::SchemaRef>().ok(), self.page) {
            (Some(model::SchemaRef { scope: model::Scope::Page, name }), Some(page)) => {
                page.get(&name).map_or_else(|| self.no_schema(&name), Lookup::Found)
            }
            (Some(model::SchemaRef { scope: model::Scope::Shared, name }), _) => match &self.shared {
                Some(shared) => shared.get(name.as_str()).copied().map_or_else(|| self.no_schema(&name), Lookup::Found),
                None => Lookup::Unknown,
            },
            _ => Lookup::Malformed { leaves: leaves(text), forms: forms.to_owned() },
        }
    }

    fn no_schema<T>(&self, name: &str) -> Lookup<T> {
        let page = self.page.into_iter().flat_map(Entries::keys);
        let shared = self.shared.iter().flat_map(BTreeMap::keys).copied();
        let nearest = nearest(name, page.chain(shared)).map(|name| {
            let of_page = self.page.is_some_and(|page| page.get(name).is_some());
            let prefix = if of_page { reference::PAGE_SCHEMAS } else { reference::SHARED_SCHEMAS };
            format!("{prefix}{name}")
        });
        Lookup::Missing { nearest }
    }

    fn shared_item<T>(&self, text: &str, prefix: &str, items: impl Fn(&'b ApiFile) -> &'b Entries<T>) -> Lookup<&'b T> {
        let Some(key) = text.strip_prefix(prefix) else {
            return Lookup::Malformed { leaves: leaves(text), forms: format!("'{prefix}Key'") };
        };
        let Some(items) = self.api.map(items) else { return Lookup::Unknown };
        match items.get(key) {
            Some(item) => Lookup::Found(item),
            None => Lookup::Missing { nearest: nearest(key, items.keys()).map(|key| format!("{prefix}{key}")) },
        }
    }
}

/// What became of a reference.
enum Lookup<T> {
    Found(T),
    /// The file that it leads to could not be read.
    Unknown,
    Missing {
        nearest: Option<String>,
    },
    Malformed {
        leaves: bool,
        forms: String,
    },
}

fn report_missing<T>(lookup: Lookup<T>, noun: &str, at: &At<'_>, report: &mut Sink<'_>) -> Option<T> {
    match lookup {
        Lookup::Found(found) => return Some(found),
        Lookup::Unknown => {}
        Lookup::Missing { nearest: Some(nearest) } => {
            report.value(at, format!("there is no such {noun}"), format!("write '{nearest}'"));
        }
        Lookup::Missing { nearest: None } => {
            report.value(at, format!("there is no such {noun}"), format!("add the {noun}, or refer to another"));
        }
        Lookup::Malformed { leaves: true, forms } => {
            report.value(at, "the reference leaves the API's folder", format!("write {forms}"));
        }
        Lookup::Malformed { leaves: false, forms } => {
            report.value(at, format!("not a reference to a {noun} from here"), format!("write {forms}"));
        }
    }
    None
}

/// Whether a reference of another form means something outside of the API's folder.
fn leaves(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    file.split('/').any(|part| part == "..") || file.starts_with('/') || file.contains(':')
}
