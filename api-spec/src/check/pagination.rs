//! Checks of `pagination`: whether the parameters and the fields of the answer that it names are there, and fit.

use crate::file::{OrReference, PageFile, Pagination, Parameter, Schema};
use crate::model::Type;
use crate::model::{ContentType, Location, StatusRange};
use crate::nearest::nearest;
use crate::position::At;
use crate::problem::Sink;

use super::reference::Scope;

pub(super) fn check(page: &PageFile, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let Some(pagination) = &page.pagination else { return };
    let at = At::ROOT.key("pagination");
    let mut check = Check { page, scope, report };
    check.parameters(pagination, &at);
    check.fields(pagination, &at);
}

/// What a parameter or a field has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any text: no list of values, no format.
    Text,
    Integer,
    Array,
}

impl Kind {
    fn is_of(self, schema: &Schema) -> bool {
        match self {
            Self::Text => schema.kind == Some(Type::String) && schema.values.is_empty() && schema.format.is_none(),
            Self::Integer => schema.kind == Some(Type::Integer),
            Self::Array => schema.kind == Some(Type::Array),
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Text => "a plain text",
            Self::Integer => "a whole number",
            Self::Array => "a list",
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Self::Text => "name one with \"type: string\", without \"enum\" and \"format\"",
            Self::Integer => "name one with \"type: integer\"",
            Self::Array => "name one with \"type: array\"",
        }
    }
}

struct Check<'c, 's, 'r, 'f> {
    page: &'c PageFile,
    scope: &'c Scope<'s>,
    report: &'r mut Sink<'f>,
}

impl Check<'_, '_, '_, '_> {
    fn parameters(&mut self, pagination: &Pagination, at: &At<'_>) {
        let Pagination { marker, page, offset, size, .. } = pagination;
        if let Some(name) = marker {
            self.parameter(name, Kind::Text, &at.key("marker"), |_| None);
        }
        if let Some(name) = page {
            self.parameter(name, Kind::Integer, &at.key("page"), |parameter| {
                let default = parameter.schema.default.as_ref().and_then(serde_json::Value::as_i64);
                let first = default.and_then(|default| i32::try_from(default).ok()).filter(|first| *first >= 0);
                first.is_none().then_some((
                    "the parameter does not tell the number of the first page",
                    "add it to the parameter's schema, as \"default\"",
                ))
            });
        }
        if let Some(name) = offset {
            self.parameter(name, Kind::Integer, &at.key("offset"), |parameter| {
                parameter.required.then_some((
                    "the parameter is mandatory, so that no request could leave it out",
                    "correct its \"required\", or remove \"offset\"",
                ))
            });
        }
        if let Some(name) = size {
            self.parameter(name, Kind::Integer, &at.key("size"), |_| None);
        }
    }

    /// Checks a parameter; `more` tells what is wrong with one of the right type, and what to do.
    fn parameter(
        &mut self,
        name: &str,
        kind: Kind,
        at: &At<'_>,
        more: impl Fn(&Parameter) -> Option<(&'static str, &'static str)>,
    ) {
        // Parameters that cannot be found are reported where they are referred to.
        let known: Vec<_> = self.page.parameters.iter().map(|stated| known(stated, self.scope)).collect();
        let mut queries = known.iter().flatten().filter(|parameter| is_query_of_caller(parameter));
        let Some(parameter) = queries.clone().find(|parameter| parameter.name == name) else {
            if known.iter().all(Option::is_some) {
                let names = queries.by_ref().map(|parameter| parameter.name.as_str());
                let instead = nearest(name, names).map_or_else(
                    || "add it to \"parameters\", with \"in: query\"".to_owned(),
                    |name| format!("write \"{name}\""),
                );
                self.report.value(at, "the caller gives no such query parameter", instead);
            }
            return;
        };
        let Some(schema) = self.scope.follow(&parameter.schema) else { return };
        if !kind.is_of(schema) {
            self.report.value(at, format!("the parameter is not {}", kind.noun()), kind.advice());
        } else if let Some((wrong, instead)) = more(parameter) {
            self.report.value(at, wrong, instead);
        }
    }

    fn fields(&mut self, pagination: &Pagination, at: &At<'_>) {
        let Some(answer) = answer(self.page) else {
            let instead = "add the \"content\" of a success, or remove \"pagination\"";
            return self.report.key(at, "no answer has JSON, so that none can hold items", instead);
        };
        let Pagination { items, next, total, .. } = pagination;
        self.field(answer, items, Kind::Array, &at.key("items"));
        if let Some(next) = next {
            self.field(answer, next, Kind::Text, &at.key("next"));
        }
        if let Some(total) = total {
            self.field(answer, total, Kind::Integer, &at.key("total"));
        }
    }

    /// Checks the properties that lead from the answer to a field of it.
    fn field(&mut self, answer: &Schema, path: &str, kind: Kind, at: &At<'_>) {
        let Some(mut schema) = self.scope.follow(answer) else { return };
        let mut before = 0;
        for name in path.split('.') {
            let way = path.get(..before).unwrap_or_default();
            let Some(properties) = &schema.properties else {
                let holder =
                    if way.is_empty() { "the answer".to_owned() } else { format!("\"{}\"", way.trim_end_matches('.')) };
                let instead = "name a property of an object, as its \"properties\" do";
                return self.report.value(at, format!("{holder} has no properties"), instead);
            };
            let Some(property) = properties.get(name) else {
                let instead = nearest(name, properties.keys()).map_or_else(
                    || "add it to the answer, or name another".to_owned(),
                    |name| format!("write \"{way}{name}\""),
                );
                return self.report.value(at, format!("the answer has no property \"{way}{name}\""), instead);
            };
            let Some(found) = self.scope.follow(property) else { return };
            schema = found;
            before += name.len() + 1;
        }
        if !kind.is_of(schema) {
            self.report.value(at, format!("the property is not {}", kind.noun()), kind.advice());
        }
    }
}

/// The parameter itself; none when it cannot be found.
fn known<'p>(stated: &'p OrReference<Parameter>, scope: &Scope<'p>) -> Option<&'p Parameter> {
    match stated {
        OrReference::Own(own) => Some(own),
        OrReference::Reference(to) => scope.known_parameter(&to.reference),
    }
}

fn is_query_of_caller(parameter: &Parameter) -> bool {
    parameter.location == Location::Query && parameter.supplied_by.is_none()
}

/// The JSON of the answer: that of the first success with a body.
fn answer(page: &PageFile) -> Option<&Schema> {
    let contents = page.responses.iter().filter_map(|(key, response)| {
        let status = key.parse::<StatusRange>().ok().filter(|status| status.is_success())?;
        Some((status.order(), response.content.as_ref()?))
    });
    let (_, content) = contents.min_by_key(|(order, _)| *order)?;
    let (media_type, body) = content.iter().next()?;
    (ContentType::of(media_type) == Ok(ContentType::Json)).then_some(&body.schema)
}
