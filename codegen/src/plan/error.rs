//! Why an operation is refused: the rows that its page documents, and the variants of its error enum.
//!
//! A documented status is a variant, and so is each row with a name. The same row under several statuses is one
//! variant. A code of which nothing but the number is known is a row without a variant.

use std::borrow::Cow;

use api_spec::model::{ErrorCode, Operation, Response, StatusRange, Then};
use api_spec::{Finding, Place};

use super::SharedName;
use crate::names::{self, Claim, Namespace};

pub(crate) struct ErrorPlan<'a> {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) variants: Vec<ErrorVariant<'a>>,
    /// By status, the status by itself before its codes.
    pub(crate) rows: Vec<ErrorRow<'a>>,
}

pub(crate) struct ErrorVariant<'a> {
    pub(crate) name: String,
    pub(crate) place: Place,
    /// None for a status by itself.
    pub(crate) code: Option<&'a str>,
}

/// A documented error: a status, and a code unless the page documents the status by itself.
pub(crate) struct ErrorRow<'a> {
    /// The number of the variant, if it has one.
    pub(crate) variant: Option<usize>,
    pub(crate) status: u16,
    pub(crate) code: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
    pub(crate) meaning: Option<&'a str>,
    pub(crate) remedy: Option<&'a str>,
    /// Why it stands here though the documents do not state it.
    pub(crate) assumed: Option<&'a str>,
    pub(crate) then: Option<Then>,
    /// The constant that has all this but the status, if pages share the row.
    pub(crate) shared: Option<SharedName>,
}

impl ErrorPlan<'_> {
    /// The rows of a variant, by its number: one for each status that it comes with.
    pub(crate) fn rows_of(&self, variant: usize) -> impl Iterator<Item = &ErrorRow<'_>> {
        self.rows.iter().filter(move |row| row.variant == Some(variant))
    }
}

impl<'a> ErrorRow<'a> {
    /// A code of which nothing but the number is known.
    fn plain(status: u16, code: &'a str) -> Self {
        let (variant, message, meaning, remedy, assumed, then, shared) = (None, None, None, None, None, None, None);
        Self { variant, status, code: Some(code), message, meaning, remedy, assumed, then, shared }
    }

    /// A row by itself, without a variant.
    pub(crate) fn of_code(status: u16, row: &'a ErrorCode) -> Self {
        Self {
            message: row.message.as_deref(),
            meaning: row.meaning.as_deref(),
            remedy: row.remedy.as_deref(),
            assumed: row.assumed.as_deref(),
            then: row.then,
            shared: row.shared.as_ref().map(SharedName::of),
            ..Self::plain(status, &row.code)
        }
    }
}

/// Plans the errors of an operation.
pub(super) fn plan<'a>(operation: &'a Operation, name: String, problems: &mut Vec<Finding>) -> ErrorPlan<'a> {
    let place = Place::file(&operation.file).key("responses");
    let names =
        Namespace::reserving([("Undocumented", "the variant for undocumented errors"), ("Self", "the keyword")]);
    let plan = ErrorPlan { name, place, variants: Vec::new(), rows: Vec::new() };
    let mut errors = Errors { operation, names, problems, plan };
    for response in &operation.responses {
        errors.response(response);
    }
    errors.plan
}

struct Errors<'a, 'p> {
    operation: &'a Operation,
    names: Namespace<'a>,
    problems: &'p mut Vec<Finding>,
    plan: ErrorPlan<'a>,
}

impl<'a> Errors<'a, '_> {
    fn response(&mut self, response: &'a Response) {
        let StatusRange::Code(status) = response.status else { return };
        if response.documented && !self.operation.is_success(response.status) {
            let place = self.operation.place_of_response(response);
            let variant =
                self.variant(status_name(response, status), ("the status", status.to_string().into()), None, place);
            self.plan.rows.push(ErrorRow {
                variant: Some(variant),
                status,
                code: None,
                message: response.description.as_deref().or(response.status.reason()),
                meaning: None,
                remedy: None,
                assumed: response.assumed.as_deref(),
                then: response.then,
                shared: None,
            });
        }
        for (number, row) in response.errors.iter().enumerate() {
            let shared = || row.shared.as_ref().map(|shared| names::type_name(&shared.key, "Code"));
            let name = row.rust_name.clone().or_else(shared);
            let variant = name.map(|name| {
                let place = self.operation.place_of_error(response, number);
                self.variant(name, ("the code", row.code.as_str().into()), Some(&row.code), place)
            });
            let assumed = row.assumed.as_deref().or(response.assumed.as_deref());
            self.plan.rows.push(ErrorRow { variant, assumed, ..ErrorRow::of_code(status, row) });
        }
        self.plan.rows.extend(response.codes.iter().map(|code| ErrorRow::plain(status, code)));
    }

    /// The number of a variant: that of the same row under another status, or of a new one.
    fn variant(
        &mut self,
        name: String,
        (kind, what): (&'static str, Cow<'a, str>),
        code: Option<&'a str>,
        place: Place,
    ) -> usize {
        let is_it = |variant: &ErrorVariant<'_>| variant.name == name && code.is_some() && variant.code == code;
        self.plan.variants.iter().position(is_it).unwrap_or_else(|| {
            self.names.claim(&name, Claim::new(kind, what, &place), self.problems);
            self.plan.variants.push(ErrorVariant { name, place, code });
            self.plan.variants.len() - 1
        })
    }
}

fn status_name(response: &Response, status: u16) -> String {
    let reason = response.status.reason();
    let implied = || reason.map_or_else(|| format!("Status{status}"), |reason| names::type_name(reason, "Status"));
    response.rust_name.clone().unwrap_or_else(implied)
}
