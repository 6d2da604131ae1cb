//! What a page states, each fact with the line of the page that states it.
//!
//! A [`Check`] stands beside what is not sure: the fact is the best reading of the page, and a person has to look.

use api_spec::model::{Location, StringFormat};
use serde_json::Value;

use crate::headings::Language;
use crate::value_type::Kind;

/// Something that a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Check {
    /// The line of the page.
    pub line: usize,
    /// What is not sure about it.
    pub text: String,
}

/// What is said of the last fact of a page that is cut off.
pub(crate) const CUT: &str = "the page is cut off here";
/// What is said of sentences that were taken from the page.
pub(crate) const PAGES_WORDS: &str = "the page's words, to be said in your own";

impl Check {
    pub(crate) fn new(line: usize, text: impl Into<String>) -> Self {
        Self { line, text: text.into() }
    }
}

/// A value with the line that states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// The line of the page.
    pub line: usize,
}

/// All that a page of an operation states.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The language of the page.
    pub language: Language,
    /// The title.
    pub title: Stated<String>,
    /// The last part of the page's address, when it is known.
    pub slug: Option<String>,
    /// The page's whole address, when it is known.
    pub address: Option<String>,
    /// The titles above the page in its book, outermost first.
    pub breadcrumb: Vec<String>,
    /// The day of the last update, `yyyy-mm-dd`.
    pub updated: Option<Stated<String>>,
    /// The method of HTTP.
    pub method: Stated<String>,
    /// The path, without the query that the page may print behind it.
    pub path: Stated<String>,
    /// The names of parameters in the query that stands behind the path.
    pub query: Vec<String>,
    /// What goes into the path, the query and the headers.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// The statuses, with bodies and errors, in the order of the page.
    pub responses: Vec<Response>,
    /// The structures that fields refer to.
    pub structures: Vec<Structure>,
    /// The example requests and answers.
    pub examples: Vec<Example>,
    /// What is not sure about the page as a whole.
    pub checks: Vec<Check>,
    /// The line at which the page is cut off.
    pub cut: Option<usize>,
}

/// A value that goes into the path, the query or a header.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Where it goes.
    pub location: Location,
    /// The value.
    pub field: Field,
}

/// A named value: a parameter, a field of a body or of a structure.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The line of the page.
    pub line: usize,
    /// Whether it has to be there; none where the page does not say.
    pub required: Option<bool>,
    /// Under which condition it has to be there, in the page's words.
    pub required_when: Option<Stated<String>>,
    /// The type; none where the page does not say.
    pub kind: Option<Kind>,
    /// The limits.
    pub limits: Limits,
    /// What is not sure.
    pub checks: Vec<Check>,
}

/// The limits of a value. They are those of the items where the value is a list, except for the number of items.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// The least number of characters.
    pub min_length: Option<u64>,
    /// The greatest number of characters.
    pub max_length: Option<u64>,
    /// The greatest number of bytes.
    pub max_bytes: Option<u64>,
    /// The format of a text.
    pub format: Option<StringFormat>,
    /// A regular expression: which characters there may be, not how many.
    pub pattern: Option<String>,
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// The least number of items.
    pub min_items: Option<u64>,
    /// The greatest number of items.
    pub max_items: Option<u64>,
    /// The value that the API takes when none is sent.
    pub default: Option<Value>,
    /// The known values.
    pub values: Vec<Value>,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The line of the page.
    pub line: usize,
    /// The media type, with the parameters that the page gives it.
    pub media_type: String,
    /// The fields.
    pub fields: Vec<Field>,
    /// What is not sure.
    pub checks: Vec<Check>,
}

/// A structure with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Structure {
    /// The page's name for it.
    pub name: String,
    /// The line of the page.
    pub line: usize,
    /// The fields.
    pub fields: Vec<Field>,
    /// What is not sure.
    pub checks: Vec<Check>,
}

/// What a page says about a status.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// The status; none where the page tells no status of success.
    pub status: Option<u16>,
    /// The line of the page.
    pub line: usize,
    /// The words of the page for the status.
    pub description: Option<String>,
    /// The fields of a body.
    pub fields: Vec<Field>,
    /// The rows of the table of errors.
    pub errors: Vec<ErrorRow>,
    /// What is not sure.
    pub checks: Vec<Check>,
}

/// A row of the table of errors.
///
/// Nothing but the code is known where the page leaves all else to the list of codes of the service.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorRow {
    /// The line of the page.
    pub line: usize,
    /// The code.
    pub code: String,
    /// The message that the API returns.
    pub message: Option<String>,
    /// What happened, in the page's words.
    pub meaning: Option<String>,
    /// What to do, in the page's words.
    pub remedy: Option<String>,
    /// What is not sure.
    pub checks: Vec<Check>,
}

/// An example: a request, and the answer to it when the page shows one.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The line of the page.
    pub line: usize,
    /// The address, as the page shows it.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body, where it is JSON.
    pub body: Option<Value>,
    /// The status of the answer and its body, where it is JSON.
    pub response: Option<(u16, Option<Value>)>,
}

impl Facts {
    /// Everything that a person has to look at, in the order of the page.
    pub fn all_checks(&self) -> Vec<Check> {
        let mut all = self.checks.clone();
        let mut add = |checks: &[Check]| all.extend_from_slice(checks);
        let fields =
            |fields: &[Field], add: &mut dyn FnMut(&[Check])| fields.iter().for_each(|field| add(&field.checks));
        self.parameters.iter().for_each(|parameter| add(&parameter.field.checks));
        if let Some(body) = &self.body {
            add(&body.checks);
            fields(&body.fields, &mut add);
        }
        for structure in &self.structures {
            add(&structure.checks);
            fields(&structure.fields, &mut add);
        }
        for response in &self.responses {
            add(&response.checks);
            fields(&response.fields, &mut add);
            response.errors.iter().for_each(|error| add(&error.checks));
        }
        all.sort();
        all.dedup();
        all
    }
}
