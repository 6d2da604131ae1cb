//! Doc comments: the description's sentences as Markdown that rustdoc takes without a warning.

use api_spec::model::{Page, Schema, SchemaKind, StringFormat, StringSchema};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::plan::{Field, TypePlan};

/// How long a line of a doc comment may get.
const WIDTH: usize = 100;

/// A doc comment, paragraph by paragraph.
///
/// ```text
/// /// Deletes a version package that devices no longer need.
/// ///
/// /// `DELETE /iodm/northbound/v1.5.0/category/{fileId}`, answered with `200` and no body.
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

    /// A paragraph of the description: plain sentences.
    pub(crate) fn prose(self, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.markdown(&escape(text)),
            None => self,
        }
    }

    /// A paragraph that is Markdown already; nothing when it is empty.
    pub(crate) fn markdown(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.blank();
            self.wrap(text, "", "");
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
            self.wrap(&item, "- ", "  ");
        }
        self
    }

    /// Where a page stands and how old it is: behind the only paragraph, or as one more of several. In one line: an
    /// address is not to be broken.
    pub(crate) fn page(mut self, page: &Page) -> Self {
        if self.lines.iter().any(String::is_empty) {
            self.blank();
        }
        self.lines.push(format!("Page: {}.", self::page(page)));
        self
    }

    fn blank(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    fn wrap(&mut self, text: &str, first: &str, next: &str) {
        let mut line = first.to_owned();
        let mut empty = true;
        for word in text.split_whitespace() {
            if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.lines.push(std::mem::replace(&mut line, next.to_owned()));
                // A word that would begin a list or a heading in Markdown must not begin a line.
                line.push_str(if matches!(word, "-" | "+" | "#" | "*") { "\\" } else { "" });
            } else if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.lines.push(line);
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

/// Keeps a sentence from meaning anything in Markdown, save for what stands in backticks.
pub(crate) fn escape(text: &str) -> String {
    let balanced = text.matches('`').count().is_multiple_of(2);
    let mut escaped = String::with_capacity(text.len() + 8);
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            escaped.push(' ');
        }
        if word.starts_with("https://") || word.starts_with("http://") {
            let end = word.trim_end_matches(['.', ',', ';', ':', ')']).len();
            let (address, rest) = word.split_at(end);
            escaped.push_str(&format!("`{}`{rest}", address.replace('`', "")));
            continue;
        }
        escape_word(word, balanced, &mut escaped);
    }
    escaped
}

fn escape_word(word: &str, balanced: bool, escaped: &mut String) {
    let mut code = escaped.matches('`').count() % 2 == 1;
    for (index, c) in word.char_indices() {
        match c {
            '`' if balanced => code = !code,
            '`' | '[' | ']' | '<' | '>' | '*' | '\\' | '|' | '&' if !code => escaped.push('\\'),
            '#' | '+' | '-' if index == 0 && escaped.is_empty() => escaped.push('\\'),
            '_' | '~' if index == 0 && !code => escaped.push('\\'),
            _ => {}
        }
        escaped.push(c);
    }
}

/// A value of the documents as code: in backticks, whatever it holds.
pub(crate) fn code(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 || value.is_empty() { " " } else { "" };
    format!("{fence}{blank}{value}{blank}{fence}")
}

/// `[Delete a Device](<https://…>), updated 2023-11-08`
fn page(page: &Page) -> String {
    let title = escape(&page.title);
    let title = page.url.as_ref().map_or_else(|| format!("\"{title}\""), |url| format!("[{title}](<{url}>)"));
    match &page.updated {
        Some(date) => format!("{title}, updated {date}"),
        None => title,
    }
}

/// The comment of a struct's field.
pub(crate) fn field(field: &Field<'_>) -> Docs {
    let description = field.description.or(field.schema.description.as_deref());
    let name = code(field.wire);
    let said = description.map_or_else(|| format!("The field {name}."), escape);
    let deprecated = if field.deprecated { "Deprecated." } else { "" };
    let docs = Docs::outer().markdown(&[said.as_str(), &facts(field.schema), deprecated].join(" "));
    let docs = docs.prose(field.note).prose(field.schema.note.as_deref());
    assumed(docs, field.schema.assumed.as_deref())
}

/// What a setter or constructor says about a field, in one line.
pub(crate) fn field_line(field: &Field<'_>) -> String {
    let description = field.description.or(field.schema.description.as_deref());
    let text = description.map_or_else(|| format!("the field {}.", code(field.wire)), escape);
    let facts = facts(field.schema);
    if facts.is_empty() { text } else { format!("{text} {facts}") }
}

/// The comment of a type.
pub(crate) fn type_docs(ty: &TypePlan<'_>, page: Option<&Page>) -> Docs {
    let said = ty.schema.description.as_deref();
    let said = said.map_or_else(|| format!("The type {} of the description.", code(&ty.origin)), escape);
    let docs = Docs::outer().markdown(&[said.as_str(), &facts(ty.schema)].join(" ")).prose(ty.schema.note.as_deref());
    let docs = assumed(docs, ty.schema.assumed.as_deref());
    match page {
        Some(page) => docs.page(page),
        None => docs,
    }
}

/// Says that something is not stated by the documents, and why it stands here all the same.
pub(crate) fn assumed(docs: Docs, reason: Option<&str>) -> Docs {
    match reason {
        Some(reason) => docs.markdown(&format!("Assumed: {}", escape(reason))),
        None => docs,
    }
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
        other => format!("Default: `{other}`."),
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
    fn a_sentence_means_nothing_in_markdown() {
        assert_eq!(escape("see [x] and a<b> *now*"), r"see \[x\] and a\<b\> \*now\*");
        assert_eq!(escape("keep `a[0]` as it is"), "keep `a[0]` as it is");
        assert_eq!(escape("# no heading"), r"\# no heading");
        assert_eq!(escape("at https://example.com/a."), "at `https://example.com/a`.");
    }

    #[test]
    fn any_value_can_be_shown_as_code() {
        assert_eq!(["a", "`", "a``b", ""].map(code), ["`a`", "`` ` ``", "``` a``b ```", "`  `"]);
    }

    #[test]
    fn long_paragraphs_are_wrapped() {
        let docs = Docs::outer().markdown(&"word ".repeat(50));
        assert!(docs.lines.len() > 2 && docs.lines.iter().all(|line| line.len() <= WIDTH));
    }
}
