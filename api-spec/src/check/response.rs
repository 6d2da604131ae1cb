//! Checks of the responses of a page: statuses, their bodies, and the rows of the error tables.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::{ErrorCode, OrReference, PageFile, Response};
use crate::model::StatusRange;
use crate::position::At;
use crate::problem::Sink;

use super::operation::check_content;
use super::reference::Scope;

pub(super) fn check(page: &PageFile, scope: &Scope<'_>, report: &mut Sink<'_>) {
    let at = At::ROOT.key("responses");
    let statuses =
        || page.responses.iter().filter_map(|(key, response)| Some((key, key.parse::<StatusRange>().ok()?, response)));
    if !statuses().any(|(_, status, _)| status.is_success()) {
        report.key(&at, "no response means success", "add its status, or 2XX where the documents tell none");
    }
    let mut rows = Rows::default();
    for (key, status, response) in statuses() {
        let at = at.key(key);
        if let (Some(content), at) = (&response.content, at.key("content")) {
            if !status.is_success() {
                report.key(&at, "an error has no content: api.yaml tells the form of its body", "remove it");
            }
            check_content(content, &at, scope, report);
        }
        rows.check_status_name(status, response, &at, report);
        if response.then.is_some() && (status.is_success() || response.description.is_none()) {
            let wrong = "\"then\" goes with a status that is an error of its own";
            report.key(&at.key("then"), wrong, "add a \"description\" to the error, or remove it");
        }
        let errors = at.key("errors");
        for (index, stated) in response.errors.iter().enumerate() {
            let at = errors.index(index);
            rows.check_stated(status, stated, &at, scope, report);
        }
    }
}

/// The rows of the error tables of an operation so far.
#[derive(Default)]
struct Rows<'b> {
    codes: BTreeSet<(StatusRange, &'b str)>,
    /// The code that each name of a variant stands for; none for a status as such.
    names: BTreeMap<&'b str, Option<&'b str>>,
}

impl<'b> Rows<'b> {
    fn check_stated(
        &mut self,
        status: StatusRange,
        stated: &'b OrReference<ErrorCode>,
        at: &At<'_>,
        scope: &Scope<'b>,
        report: &mut Sink<'_>,
    ) {
        match stated {
            OrReference::Own(own) => self.check_row(status, own, own.name.as_deref(), at, report),
            OrReference::Reference(to) => {
                let at = at.key("$ref");
                let Some(row) = scope.error(&to.reference, &at, report) else { return };
                if let Some(stated) = row.status.filter(|stated| status != StatusRange::Code(*stated)) {
                    report.value(&at, format!("api.yaml says that this error has status {stated}"), "move it there");
                }
                let key = to.reference.strip_prefix(crate::reference::ERRORS);
                self.check_row(status, row, row.name.as_deref().or(key), &at, report);
            }
        }
    }

    fn check_row(
        &mut self,
        status: StatusRange,
        row: &'b ErrorCode,
        name: Option<&'b str>,
        at: &At<'_>,
        report: &mut Sink<'_>,
    ) {
        if !self.codes.insert((status, &row.code)) {
            let wrong = format!("the code \"{}\" stands twice under this status", row.code);
            report.value(at, wrong, "keep one of the two");
        } else if let Some(name) = name {
            self.check_name(name, Some(&row.code), at, report);
        }
    }

    /// A status with a description is an error of its own, with a name of its own.
    fn check_status_name(&mut self, status: StatusRange, response: &'b Response, at: &At<'_>, report: &mut Sink<'_>) {
        let StatusRange::Code(code) = status else { return };
        if response.description.is_none() || status.is_success() {
            return;
        }
        if let Some(name) = response.name.as_deref().or_else(|| status_name(code)) {
            self.check_name(name, None, at, report);
        }
    }

    fn check_name(&mut self, name: &'b str, code: Option<&'b str>, at: &At<'_>, report: &mut Sink<'_>) {
        let Some(&other) = self.names.get(name) else {
            self.names.insert(name, code);
            return;
        };
        if other.is_none() || other != code {
            let other = other.map_or("a status".to_owned(), |code| format!("the code \"{code}\""));
            report.value(at, format!("\"{name}\" is the name of {other} too"), "add a \"name\" of its own");
        }
    }
}

/// The name that the registry of HTTP gives a status of an error, in upper camel case.
fn status_name(status: u16) -> Option<&'static str> {
    let name = match status {
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "PayloadTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        422 => "UnprocessableEntity",
        423 => "Locked",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        505 => "HttpVersionNotSupported",
        _ => return None,
    };
    Some(name)
}
