//! Doc comments: the description's sentences as Markdown that rustdoc takes without a warning.

use api_spec::model::{Page, Schema, SchemaKind, StatusRange, StringFormat, StringSchema, Wait, Webhook};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

pub(crate) use crate::markdown::{code, escape};
use crate::markdown::{lines, link, paragraphs};
use crate::plan::{ErrorRow, Field, OperationPlan, Output, PagePlan, Ty, TypePlan, WebhookPlan};

/// How long a line of a doc comment may get.
const WIDTH: usize = 100;

/// A doc comment, paragraph by paragraph.
///
/// ```text
/// /// Deletes a version package that devices no longer need.
/// ///
/// /// `DELETE /iodm/northbound/v1.5.0/category/{fileId}`, answered with `200`.
/// ```
#[derive(Default)]
pub(crate) struct Docs {
    lines: Vec<String>,
    inner: bool,
}

impl Docs {
    /// The comment of the item that follows: `///`.
    pub(crate) fn outer() -> Self {
        Self::default()
    }

    /// The comment of the module that it stands in: `//!`.
    pub(crate) fn inner() -> Self {
        Self { inner: true, ..Self::default() }
    }

    /// Paragraphs of the description: plain sentences.
    pub(crate) fn prose(self, text: Option<&str>) -> Self {
        text.map(paragraphs).iter().flatten().fold(self, |docs, paragraph| docs.markdown(paragraph))
    }

    /// A paragraph that is Markdown already; nothing when it is empty.
    pub(crate) fn markdown(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.blank();
            self.lines.extend(lines(text, WIDTH, "", ""));
        }
        self
    }

    /// A list, one item a line or more, with a sentence before it; nothing when it is empty.
    pub(crate) fn list(mut self, lead: &str, items: impl IntoIterator<Item = String>) -> Self {
        let mut items = items.into_iter().peekable();
        if items.peek().is_some() {
            self = self.markdown(lead);
            self.blank();
        }
        for item in items {
            self.lines.extend(lines(&item, WIDTH, "- ", "  "));
        }
        self
    }

    /// Where a page stands and how old it is, in one line: an address is not to be broken.
    fn page(mut self, page: &Page) -> Self {
        self.blank();
        let title = page.url.as_ref().map_or_else(|| escape(&page.title), |url| link(&page.title, url));
        let updated = page.updated.as_ref().map(|date| format!(", updated {date}")).unwrap_or_default();
        self.lines.push(format!("Page: {title}{updated}."));
        self
    }

    fn blank(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in &self.lines {
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            tokens.extend(if self.inner { quote!(#![doc = #text]) } else { quote!(#[doc = #text]) });
        }
    }
}

/// By which name of the documents an item is found too, where that consists of other words than its own.
///
/// ```text
/// #[doc(alias = "task_details")]
/// ```
pub(crate) fn alias(name: &str, documented: &str) -> Option<TokenStream> {
    let odd = |c: char| c == '"' || c == '\'' || c == '.' || (c.is_whitespace() && c != ' ') || c.is_control();
    let usable = !documented.trim().is_empty() && documented.trim() == documented && !documented.contains(odd);
    (usable && api_spec::words(name) != api_spec::words(documented)).then(|| quote!(#[doc(alias = #documented)]))
}

/// The comment of an operation.
pub(crate) fn operation(plan: &OperationPlan<'_>) -> Docs {
    let operation = plan.operation;
    let statuses: Vec<_> = plan.success.iter().map(|status| format!("`{status}`")).collect();
    let answered = match statuses.as_slice() {
        [] => String::new(),
        statuses => format!(", answered with {}", statuses.join(" or ")),
    };
    let pages = plan.pagination.as_ref().map_or_else(String::new, |pagination| {
        let size = pagination.size.map(|size| format!(" {} limits how many items a page has.", code(size)));
        format!("`send` of a client returns one page, `items` goes through all pages.{}", size.unwrap_or_default())
    });
    let wait = plan.wait.as_ref().map_or_else(String::new, |wait| waiting(wait.stated));
    let permission = operation
        .permission
        .as_deref()
        .map_or_else(String::new, |name| format!("Needs the permission {}.", code(name)));
    Docs::outer()
        .markdown(&format!("{}{}", escape(&operation.summary), returned(&plan.output)))
        .markdown(&format!("`{} {}`{answered}.", operation.method.as_str(), operation.path.text))
        .markdown(if operation.deprecated { "Deprecated." } else { "" })
        .markdown(&pages)
        .markdown(&wait)
        .prose(operation.description.as_deref())
        .markdown(&permission)
        .list("Before the call:", operation.preconditions.iter().map(|text| escape(text)))
        .page(&operation.page)
}

/// ``wait` of a client asks every 5 s until `status` is `Success`, and fails at `Fail`.``
fn waiting(wait: &Wait) -> String {
    let or = |states: &[String]| {
        let states: Vec<_> = states.iter().map(|state| code(state)).collect();
        match states.as_slice() {
            [head @ .., last] if !head.is_empty() => format!("{} or {last}", head.join(", ")),
            states => states.concat(),
        }
    };
    let failed = if wait.failed.is_empty() { String::new() } else { format!(", and fails at {}", or(&wait.failed)) };
    let (state, every) = (code(&wait.state.join(".")), wait.every);
    format!("`wait` of a client asks every {every} s until {state} is {}{failed}.", or(&wait.done))
}

/// ` Returns [`OtaModulePage`].`
fn returned(output: &Output) -> String {
    fn of(ty: &Ty) -> String {
        match ty {
            Ty::Named(named) => format!("[`{}`]", named.name),
            Ty::List(items) => format!("a list of {}", of(items)),
            Ty::Map(values) => format!("a map of {}", of(values)),
            Ty::Boxed(inner) => of(inner),
            other => format!("`{other}`"),
        }
    }
    match output {
        Output::Nothing => String::new(),
        Output::Json(ty) => format!(" Returns {}.", of(ty)),
        Output::Bytes => " Returns the body as it is.".to_owned(),
    }
}

/// A call in an index: its name and what it does.
pub(crate) fn call(page: &PagePlan<'_>) -> String {
    format!("[`{}`]: {}", page.operation.name, escape(&page.operation.operation.summary))
}

/// A push notification in an index: its name and what it tells.
pub(crate) fn notification(plan: &WebhookPlan<'_>) -> String {
    format!("[`{}`]: {}", plan.payload, escape(&plan.webhook.summary))
}

/// The comment of what is pushed.
pub(crate) fn webhook(webhook: &Webhook) -> Docs {
    Docs::outer()
        .markdown(&escape(&webhook.summary))
        .markdown(if webhook.deprecated { "Deprecated." } else { "" })
        .prose(webhook.description.as_deref())
        .page(&webhook.page)
}

/// The comment of a struct's field.
pub(crate) fn field(field: &Field<'_>) -> Docs {
    let name = code(field.wire);
    let said = said(field).map_or_else(|| format!("The field {name}."), escape);
    let renamed = alias(&field.name, field.wire).map_or_else(String::new, |_| format!("On the wire: {name}."));
    Docs::outer().markdown(&[said, field_facts(field), renamed].join(" "))
}

/// What a setter or constructor says about a field, in one line.
pub(crate) fn field_line(field: &Field<'_>) -> String {
    let said = said(field).map_or_else(|| format!("the field {}.", code(field.wire)), escape);
    format!("{said} {}", field_facts(field)).trim_end().to_owned()
}

fn said<'f>(field: &'f Field<'_>) -> Option<&'f str> {
    field.description.or(field.schema.description.as_deref())
}

fn field_facts(field: &Field<'_>) -> String {
    let when = field.required_when.map(|when| format!("Mandatory when {}.", escape(when.trim_end_matches('.'))));
    let deprecated = field.deprecated.then(|| "Deprecated.".to_owned());
    let facts = [Some(facts(field.schema)), when, deprecated, assumed(field.assumed)];
    facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The comment of a type.
pub(crate) fn type_docs(ty: &TypePlan<'_>) -> Docs {
    let said = ty.schema.description.as_deref();
    let said = said.map_or_else(|| format!("The type {} of the description.", code(&ty.origin)), escape);
    let assumed = assumed(ty.schema.assumed.is_some()).unwrap_or_default();
    Docs::outer().markdown(&[said, facts(ty.schema), assumed].join(" "))
}

/// Marks what the documents do not state; why it stands there all the same is for maintainers.
fn assumed(assumed: bool) -> Option<String> {
    assumed.then(|| "(assumed)".to_owned())
}

/// The comment of an error's variant: its rows, which differ in the status.
pub(crate) fn error_variant(rows: &[&ErrorRow<'_>]) -> Docs {
    let statuses: Vec<u16> = rows.iter().map(|row| row.status).collect();
    rows.first().map_or_else(Docs::outer, |row| Docs::outer().markdown(&error_row(row, &statuses)))
}

/// A documented error in a line: status, code, what it means, what to do.
pub(crate) fn error_row(row: &ErrorRow<'_>, statuses: &[u16]) -> String {
    let statuses: Vec<_> = statuses.iter().map(|status| format!("`{status}`")).collect();
    let statuses = match statuses.as_slice() {
        [head @ .., last] if !head.is_empty() => format!("{} and {last}", head.join(", ")),
        statuses => statuses.join(""),
    };
    let reason = StatusRange::Code(row.status).reason();
    let key = match row.code {
        Some(known) => format!("{statuses} {}", code(known)),
        None => reason.map_or_else(|| statuses.clone(), |reason| format!("{statuses} {reason}")),
    };
    let said = row.meaning.or(row.message).filter(|said| row.code.is_some() || Some(*said) != reason);
    let key = [Some(key), assumed(row.assumed.is_some())].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let said = said.map_or_else(|| format!("{key}."), |said| format!("{key}: {}", escape(said)));
    [Some(said), row.remedy.map(escape)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The documented limits, format and default of a schema, as sentences; empty when there are none.
pub(crate) fn facts(schema: &Schema) -> String {
    let mut facts = Vec::new();
    match &schema.kind {
        SchemaKind::String(string) => string_facts(string, &mut facts),
        SchemaKind::Integer(integer) => {
            range(integer.minimum, integer.maximum, "", &mut facts);
            facts.extend(integer.multiple_of.map(|step| format!("A multiple of {step}.")));
            if !integer.values.is_empty() {
                let values: Vec<String> = integer.values.iter().map(|value| format!("`{value}`")).collect();
                facts.push(format!("One of {}.", values.join(", ")));
            }
        }
        SchemaKind::Number(number) => {
            range(number.minimum, number.maximum, "", &mut facts);
            facts.extend(number.multiple_of.map(|step| format!("A multiple of {step}.")));
        }
        SchemaKind::Array(array) => {
            range(array.min_items, array.max_items, " item", &mut facts);
            let each = self::facts(&array.items);
            facts.extend((!each.is_empty()).then(|| format!("Each: {each}")));
        }
        SchemaKind::Any { max_length, max_bytes } => {
            facts.extend(max_length.map(|length| format!("At most {length} characters as JSON.")));
            facts.extend(max_bytes.map(|bytes| format!("At most {bytes} bytes.")));
        }
        SchemaKind::Ref(_) | SchemaKind::Boolean | SchemaKind::Map(_) | SchemaKind::Object(_) | SchemaKind::Binary => {}
    }
    facts.extend(schema.default.as_ref().map(|value| match value {
        serde_json::Value::String(text) => format!("Default: {}.", code(text)),
        other => format!("Default: {}.", code(&other.to_string())),
    }));
    facts.join(" ")
}

fn string_facts(string: &StringSchema, facts: &mut Vec<String>) {
    let limits = string.limits();
    range(limits.min_length, limits.max_length, " character", facts);
    match (limits.words(), &string.pattern) {
        (Some(words), _) => facts.push(format!("Allowed: {}.", escape(&words))),
        (None, Some(pattern)) => facts.push(format!("Matches {}.", code(pattern))),
        (None, None) => {}
    }
    facts.extend(string.max_bytes.map(|bytes| format!("At most {bytes} bytes.")));
    facts.extend(string.format.and_then(|format| match format {
        StringFormat::Password => None,
        StringFormat::DateTime => Some("A time as in RFC 3339.".to_owned()),
        StringFormat::Date => Some("A date as in RFC 3339.".to_owned()),
        StringFormat::BasicDateTime => Some("A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.".to_owned()),
        StringFormat::Byte => Some("Base64.".to_owned()),
        StringFormat::Uri => Some("A URI.".to_owned()),
    }));
}

fn range<T: PartialEq + std::fmt::Display>(min: Option<T>, max: Option<T>, unit: &str, facts: &mut Vec<String>) {
    let counted = |count: &T| match unit {
        "" => count.to_string(),
        unit => format!("{count}{unit}{}", if count.to_string() == "1" { "" } else { "s" }),
    };
    facts.extend(match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {}.", counted(&max))),
        (Some(min), Some(max)) => Some(format!("{min} to {}.", counted(&max))),
        (Some(min), None) => Some(format!("At least {}.", counted(&min))),
        (None, Some(max)) => Some(format!("At most {}.", counted(&max))),
        (None, None) => None,
    });
}

/// The comment of an enum's variant: the value on the wire, then what it means.
pub(crate) fn variant(value: &str, description: Option<&str>) -> Docs {
    let value = if value.is_empty() { "The empty text".to_owned() } else { code(value) };
    Docs::outer().markdown(&match description {
        Some(text) => format!("{value}: {}", escape(text)),
        None => value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paragraphs_are_wrapped() {
        let docs = Docs::outer().markdown(&"word ".repeat(50));
        assert!(docs.lines.len() > 2 && docs.lines.iter().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn no_line_begins_with_what_would_be_a_list_or_a_heading() {
        for odd in ["-", "+", "*", "#", "##", "1.", "23)", "===", "---"] {
            let docs = Docs::outer().markdown(&format!("{} {odd} b", "word ".repeat(20).trim()));
            assert!(docs.lines.iter().all(|line| !line.starts_with(odd)), "{:?}", docs.lines);
        }
    }

    #[test]
    fn only_other_words_are_an_alias() {
        assert!(alias("file_id", "fileId").is_none() && alias("type_", "type").is_none());
        assert_eq!(
            alias("subtasks", "task_details").unwrap().to_string(),
            quote!(#[doc(alias = "task_details")]).to_string()
        );
        assert!(alias("a", "x\"y").is_none() && alias("a", "x.y").is_none());
    }
}
