//! Checks of a page file: its name, its path against its parameters, and all that its operation consists of.

use std::collections::BTreeSet;

use super::reach::Reach;
use super::{body, name, pagination, parameter, response, schema, wait};
use crate::diagnostics::Sink;
use crate::model::{Location, Operation};
use crate::step::At;

/// A page being checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check<'b> {
    pub operation: &'b Operation,
    /// Whether all its parameters are known.
    pub is_resolved: bool,
    pub reach: Reach<'b>,
}

impl Check<'_> {
    pub(super) fn check(&self, sink: &mut Sink<'_>) {
        name::check_file(&self.operation.id, "operation", "operationId", sink);
        self.parameters(sink);
        self.corrections(sink);
        pagination::check(self.operation, self.is_resolved, &self.reach, sink);
        wait::check(self.operation, &self.reach, sink);
        body::check_request(self.operation, &self.reach, sink);
        response::check(self.operation, &self.reach, sink);
        schema::check_named(&self.operation.schemas, &At::ROOT.key("schemas"), &self.reach, sink);
    }

    fn parameters(&self, sink: &mut Sink<'_>) {
        let path = At::ROOT.key("path");
        let in_path = name::braces(&self.operation.path.text);
        if let Err(wrong) = in_path {
            sink.value(&path, wrong, "write {name} once for each path parameter");
        }
        let list = At::ROOT.key("parameters");
        let mut seen = BTreeSet::new();
        for (index, stated) in self.operation.parameters.iter().enumerate() {
            let at = list.index(index);
            if stated.shared.is_none() {
                parameter::check(stated, &at, &self.reach, sink);
            }
            let (name, location) = (stated.name.as_str(), stated.location);
            // Names of headers have no case.
            let wire = if location == Location::Header { name.to_ascii_lowercase() } else { name.to_owned() };
            if !seen.insert((wire, location)) {
                sink.value(&at, format!("a second parameter \"{name}\" of the same place"), "keep one of the two");
            }
            if location == Location::Path && in_path.as_ref().is_ok_and(|names| !names.contains(&name)) {
                sink.value(&at, format!("the path has no {{{name}}}"), "add it to the path, or remove the parameter");
            }
        }
        for name in in_path.unwrap_or_default() {
            if self.is_resolved && !seen.contains(&(name.to_owned(), Location::Path)) {
                let wrong = format!("the path parameter {{{name}}} is not declared");
                sink.value(&path, wrong, format!("add \"{name}\" with \"in: path\" to \"parameters\""));
            }
        }
    }

    fn corrections(&self, sink: &mut Sink<'_>) {
        let corrections = At::ROOT.key("corrections");
        let mut seen = BTreeSet::new();
        for (index, correction) in self.operation.corrections.iter().enumerate() {
            if !seen.insert(correction.at.as_str()) {
                let item = corrections.index(index);
                sink.value(&item.key("at"), "a second correction of the same place", "keep one of the two");
            }
        }
    }
}
