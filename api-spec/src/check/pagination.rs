//! Checks of `pagination`: whether the parameters and the fields of the answer that it names are there, and fit.

use super::answer_field::{self, Kind};
use super::reach::Reach;
use crate::diagnostics::{Sink, nearest};
use crate::model::{Content, ContentType, Operation, Pagination, PaginationKind, Schema};
use crate::step::At;

pub(super) fn check(operation: &Operation, is_resolved: bool, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(pagination) = &operation.pagination else { return };
    let at = At::ROOT.key("pagination");
    let mut check = Check { operation, is_resolved, reach, sink };
    check.parameters(pagination, &at);
    check.fields(pagination, &at);
}

struct Check<'c, 'd> {
    operation: &'c Operation,
    is_resolved: bool,
    reach: &'c Reach<'c>,
    sink: &'c mut Sink<'d>,
}

/// What is wrong with a field, and what to write instead.
type Flaw = (&'static str, &'static str);

impl Check<'_, '_> {
    fn parameters(&mut self, pagination: &Pagination, at: &At<'_>) {
        match &pagination.kind {
            PaginationKind::Marker { parameter, offset, .. } => {
                self.parameter(parameter, Kind::Text, &at.key("marker"), |_, _| None);
                if let Some(name) = offset {
                    self.parameter(name, Kind::Integer, &at.key("offset"), |_, is_required| {
                        is_required.then_some((
                            "the parameter is mandatory, so that no request could leave it out",
                            "correct its \"required\", or remove \"offset\"",
                        ))
                    });
                }
            }
            PaginationKind::PageNumber { parameter, .. } => {
                self.parameter(parameter, Kind::Integer, &at.key("page"), |schema, _| {
                    let default = schema.default.as_ref().and_then(serde_json::Value::as_i64);
                    let first = default.and_then(|default| i32::try_from(default).ok()).filter(|first| *first >= 0);
                    first.is_none().then_some((
                        "the parameter does not tell the number of the first page",
                        "add it to the parameter's schema, as \"default\"",
                    ))
                });
            }
        }
        if let Some(name) = &pagination.size {
            self.parameter(name, Kind::Integer, &at.key("size"), |_, _| None);
        }
    }

    /// Checks a parameter; `more` tells what is wrong with one of the right type.
    fn parameter(&mut self, name: &str, kind: Kind, at: &At<'_>, more: impl Fn(&Schema, bool) -> Option<Flaw>) {
        let Some((stated, is_required)) = self.operation.paging_field(name) else {
            // Parameters that cannot be found are reported where they are referred to.
            if self.is_resolved {
                let in_query = self.operation.paging_parameters().map(|parameter| parameter.name.as_str());
                let in_body = self.operation.body_object().into_iter().flat_map(|object| &object.properties);
                let instead = nearest(name, in_query.chain(in_body.map(|property| property.name.as_str())))
                    .map_or_else(
                        || "add it to \"parameters\", with \"in: query\", or to the body".to_owned(),
                        |name| format!("write \"{name}\""),
                    );
                self.sink.value(at, "the caller gives no such query parameter or property of the body", instead);
            }
            return;
        };
        let Some(schema) = self.reach.follow(stated) else { return };
        if !kind.is_of(schema) {
            self.sink.value(at, format!("the parameter is not {}", kind.noun()), kind.advice());
        } else if let Some((wrong, instead)) = more(stated, is_required) {
            self.sink.value(at, wrong, instead);
        }
    }

    fn fields(&mut self, pagination: &Pagination, at: &At<'_>) {
        let content = self.operation.success().and_then(|success| success.content.as_ref());
        let Some(content) = content.filter(|content| content.content_type == ContentType::Json) else {
            let instead = "add the \"content\" of a success, or remove \"pagination\"";
            return self.sink.key(at, "no answer has JSON, so that none can hold items", instead);
        };
        self.field(content, &pagination.items, Kind::Array, &at.key("items"));
        match &pagination.kind {
            PaginationKind::Marker { next, .. } => self.field(content, next, Kind::Text, &at.key("next")),
            PaginationKind::PageNumber { total: Some(total), .. } => {
                self.field(content, total, Kind::Integer, &at.key("total"));
            }
            PaginationKind::PageNumber { total: None, .. } => {}
        }
    }

    fn field(&mut self, answer: &Content, path: &[String], kind: Kind, at: &At<'_>) {
        answer_field::check(&answer.schema, path, kind, self.reach, at, self.sink);
    }
}
