//! Compares parameters, and whether values have to be there: always, or under a condition.

use serde_json::Value;

use crate::facts::{Field, Parameter};
use crate::shared::is_parameter;
use crate::write;
use crate::yaml::node::{Entry, Node};
use crate::yaml::tree;

use super::file::{self, Place};
use super::{NoteKind, PAGE_KEYS, Standing, Updating, schema};

impl<'f> Updating<'f> {
    /// Compares the parameters.
    pub(super) fn parameters(&mut self) {
        let facts = self.facts;
        let items: &'f [tree::Node] = self.root().get("parameters").map(tree::Node::items).unwrap_or_default();
        let resolved: Vec<Place<'f>> =
            items.iter().map(|item| self.files.follow(Place { is_own: true, node: item })).collect();
        let is = |place: &Place<'_>, parameter: &Parameter| {
            is_parameter(place.node, parameter.location, &parameter.field.name)
        };
        let mut before: Option<&'f tree::Node> = None;
        for parameter in &facts.parameters {
            let at = format!("parameters/{}", parameter.field.name);
            let found = resolved.iter().position(|place| is(place, parameter));
            match found.and_then(|index| Some((items.get(index)?, resolved.get(index)?.clone()))) {
                Some((item, place)) => {
                    self.parameter(&at, &place, parameter);
                    before = Some(item);
                }
                None => match self.default_parameter(parameter) {
                    Some(place) => self.parameter(&at, &place, parameter),
                    None => self.add_parameter(&at, parameter, before),
                },
            }
        }
        for (item, place) in items.iter().zip(&resolved) {
            let stands = facts.parameters.iter().any(|parameter| is(place, parameter));
            let at = format!("parameters/{}", place.node.text("name").unwrap_or_default());
            if !stands && place.node.text("in") == Some("path") {
                // It goes with the path that names it.
                if !self.corrections.has("path") {
                    self.edits.remove_item_lines(&self.files.page, item);
                    self.note(&at, None, NoteKind::Gone);
                }
            } else if !stands && ["note", "suppliedBy"].iter().all(|key| place.node.get(key).is_none()) {
                self.gone(&at, item, item.start);
            }
        }
    }

    /// The parameter that the page has without saying so, because every page has it.
    fn default_parameter(&self, parameter: &Parameter) -> Option<Place<'f>> {
        let (key, node) = self.files.shared.parameter(parameter.location, &parameter.field.name)?;
        let by_credential = node.text("suppliedBy") == Some("credential");
        let is_default = self.files.shared.is_default_parameter(key) && (self.is_authenticated() || !by_credential);
        is_default.then_some(Place { is_own: false, node })
    }

    /// Whether the call carries a credential.
    pub(super) fn is_authenticated(&self) -> bool {
        self.root().text("authenticated") != Some("false")
    }

    fn parameter(&mut self, at: &str, place: &Place<'f>, parameter: &Parameter) {
        let field = &parameter.field;
        let by_credential = place.node.text("suppliedBy") == Some("credential");
        let file = place.node.text("required") == Some("true");
        let mandatory = if by_credential { file } else { self.is_mandatory(at, place, place.node, field, file) };
        match (file, mandatory) {
            (false, true) => {
                let entry = Entry { key: "required".to_owned(), value: Node::Plain("true".to_owned()) };
                self.edits.insert_entry(&self.files.page, place.node, entry, &["name", "in"]);
            }
            (true, false) => self.edits.remove_entry(&self.files.page, place.node, "required"),
            _ => {}
        }
        self.required_when(at, place, field, mandatory);
        if let Some(schema) = place.node.get("schema") {
            let standing = file::standing(place.node, field);
            let place = Place { is_own: place.is_own, node: schema };
            self.field(at, place, field, standing);
        }
    }

    /// Whether a value has to be there in the end, as the page or else as the file says. `node` describes the value, and
    /// `holder` is where the file says it.
    pub(super) fn is_mandatory(
        &mut self,
        at: &str,
        holder: &Place<'f>,
        node: &tree::Node,
        field: &Field,
        file: bool,
    ) -> bool {
        let Some(page) = field.required else { return file };
        let at = format!("{at}/required");
        if self.is_corrected(&at, Some(&page.into()), Some(&file.into()), field.line) || page == file {
            return file;
        }
        let (kind, mandatory) = match self.why_not(file::standing(node, field), holder, None) {
            Some(because) => (NoteKind::Differs { page: page.into(), file: file.into(), because }, file),
            None => (NoteKind::Changed { from: file.into(), to: page.into() }, page),
        };
        self.note(&at, Some(field.line), kind);
        mandatory
    }

    /// Adds when a value is mandatory that is not always, where the file does not say it in its own words.
    pub(super) fn required_when(&mut self, at: &str, place: &Place<'f>, field: &Field, mandatory: bool) {
        let file = place.node.get("requiredWhen").map(tree::Node::json);
        if mandatory {
            if place.is_own && file.is_some() {
                self.edits.remove_entry(&self.files.page, place.node, "requiredWhen");
            }
            return;
        }
        let Some((stated, value)) = field.required_when.as_ref().zip(write::schema::required_when(field)) else {
            return;
        };
        let at = format!("{at}/requiredWhen");
        let page = Value::from(stated.value.as_str());
        if self.is_corrected(&at, Some(&page), file.as_ref(), stated.line) || file.is_some() || !place.is_own {
            return;
        }
        if file::standing(place.node, field) == Standing::Open {
            let entry = Entry { key: "requiredWhen".to_owned(), value };
            let order = [&["name", "in", "required"], &schema::KEYS[..]].concat();
            self.edits.insert_entry(&self.files.page, place.node, entry, &order);
            self.note(&at, Some(stated.line), NoteKind::Added);
        }
    }

    fn add_parameter(&mut self, at: &str, parameter: &Parameter, before: Option<&'f tree::Node>) {
        if self.is_corrected(at, None, None, parameter.field.line) {
            return;
        }
        let Some(node) = write::parameter(parameter, &self.schemas) else { return };
        match self.root().entry("parameters") {
            Some(list) => self.edits.insert_item(&self.files.page, &list.node, before, node),
            None => {
                let entry = Entry { key: "parameters".to_owned(), value: Node::List(vec![node]) };
                self.edits.insert_entry(&self.files.page, self.root(), entry, &PAGE_KEYS);
            }
        }
        self.note(at, Some(parameter.field.line), NoteKind::Added);
        self.add_structures(parameter.field.kind.as_ref());
    }
}
