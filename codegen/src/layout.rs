//! The text of a file: prettyplease prints it, all but what stands in macros, and sets no blank lines; people read it.
//!
//! The macros that emitted code calls look like Rust inside: items, or a struct and its fields. They are printed as such.
//! Between the items of a module and between the methods of an impl stands a blank line; declarations of one kind
//! that need no line of their own (`use`, `mod`, associated types) stay together.

use proc_macro2::TokenStream;
use syn::{File, Item, ItemMacro};

/// The text of a file.
pub(crate) fn formatted(tokens: TokenStream) -> Result<String, syn::Error> {
    let File { attrs, items, .. } = syn::parse2(tokens)?;
    let mut text = String::new();
    let mut plain = file(attrs, Vec::new());
    for item in items {
        match item {
            Item::Macro(call) => {
                text.push_str(&prettyplease::unparse(&std::mem::replace(&mut plain, file(Vec::new(), Vec::new()))));
                text.push_str(&macro_call(&call)?);
            }
            item => plain.items.push(item),
        }
    }
    text.push_str(&prettyplease::unparse(&plain));
    Ok(with_blank_lines(&text))
}

fn file(attrs: Vec<syn::Attribute>, items: Vec<Item>) -> File {
    File { shebang: None, frontmatter: None, attrs, items }
}

/// A call of a macro: `rt::errors! { … }` holds items, `rt::object!(…);` a struct and its fields.
fn macro_call(call: &ItemMacro) -> Result<String, syn::Error> {
    let path: Vec<_> = call.mac.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let (path, tokens) = (path.join("::"), call.mac.tokens.clone());
    if call.semi_token.is_none() {
        let inside = with_rows_in_line(&with_blank_lines(&prettyplease::unparse(&syn::parse2(tokens)?)));
        let inside = inside.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
        return Ok(format!("{path}! {{\n{}}}\n", inside.collect::<String>()));
    }
    let fields: syn::Expr = syn::parse2(tokens)?;
    let printed = with_rows_in_line(&prettyplease::unparse(&syn::parse_quote!(const _: () = #fields;)));
    let fields = printed.trim_end().trim_start_matches("const _: () =").trim_start().trim_end_matches(';');
    Ok(format!("{path}!({fields});\n"))
}

/// How long a row may get.
const WIDTH: usize = 96;

/// The text with each struct value in one line that finds room there: prettyplease breaks them much earlier.
fn with_rows_in_line(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut joined = String::with_capacity(text.len());
    let mut rest = lines.as_slice();
    while let Some((line, behind)) = rest.split_first() {
        let opens = line.ends_with(" {") && (line.contains("Row {") || line.contains("() = "));
        let length = behind.iter().position(|inner| indent(inner) <= indent(line)).filter(|_| opens);
        let row = length.and_then(|length| row(line, behind.get(..=length)?));
        rest = match (&row, length) {
            (Some(_), Some(length)) => behind.get(length + 1..).unwrap_or_default(),
            _ => behind,
        };
        joined.push_str(row.as_deref().unwrap_or(line));
        joined.push('\n');
    }
    joined
}

/// A struct value in one line, if there is room for it.
fn row(first: &str, behind: &[&str]) -> Option<String> {
    let (last, fields) = behind.split_last()?;
    let fields = fields.iter().map(|field| field.trim()).collect::<Vec<_>>().join(" ");
    let row = format!("{first} {} {}", fields.trim_end_matches(','), last.trim());
    (row.chars().count() <= WIDTH).then_some(row)
}

/// The text with blank lines between items.
pub(crate) fn with_blank_lines(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous: Option<&str> = None;
    for line in text.lines() {
        if previous.is_some_and(|previous| belongs_apart(previous, line)) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = Some(line);
    }
    spaced
}

/// Whether an item ends with the one line and another begins with the next.
fn belongs_apart(previous: &str, line: &str) -> bool {
    let depth = indent(line);
    if depth == 0 && indent(previous) == 4 && previous.ends_with(';') && line.contains("const ") {
        return true;
    }
    // Items stand at the margin or, in an impl, one step in. Whatever is deeper is the inside of something.
    if line.is_empty() || depth > 4 || depth != indent(previous) || is_attribute(previous) || closes(line) {
        return false;
    }
    let (previous, line) = (previous.trim_start(), line.trim_start());
    if previous.starts_with("//!") || previous.starts_with("#![") || previous == ")]" {
        return !line.starts_with("//!") && !line.starts_with("#![");
    }
    let ends = previous.ends_with(';') || previous.ends_with('}');
    ends && !(together(previous) && kind(previous) == kind(line))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_attribute(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("///") || line.starts_with("#[")
}

fn closes(line: &str) -> bool {
    line.trim_start().starts_with(['}', ')', ']'])
}

/// Whether the line is a whole declaration, of a kind that stands in blocks.
fn together(line: &str) -> bool {
    line.ends_with(';') && kind(line).is_some()
}

fn kind(line: &str) -> Option<&'static str> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    ["use ", "mod ", "type "].into_iter().find(|kind| line.starts_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_macro_is_printed_as_what_it_looks_like() {
        let tokens = quote::quote! {
            #![doc = " Docs."]
            use crate::rt;
            rt::errors! { #[doc = " Why."] pub enum E { A = Row { status: 403 | 404, ..errors::A }, } }
            rt::object!(Thing { a, b: "c" });
            rt::text!(Id { secret, allowed: &[('a', 'z'), ('A', 'Z')], words: "letters and more that makes the line too long" });
            rt::request!(Empty {});
        };
        assert_eq!(
            formatted(tokens).unwrap(),
            "//! Docs.\n\nuse crate::rt;\n\nrt::errors! {\n    /// Why.\n    pub enum E {\n        A = Row { status: 403 | 404, \
             ..errors::A },\n    }\n}\n\nrt::object!(Thing { a, b: \"c\" });\n\nrt::text!(Id {\n    secret,\n    \
             allowed: &[('a', 'z'), ('A', 'Z')],\n    words: \"letters and more that makes the line too long\",\n});\n\n\
             rt::request!(Empty {});\n"
        );
    }

    #[test]
    fn items_and_methods_stand_apart() {
        let text = "//! Docs.\nuse a;\nuse b;\n/// A.\n#[derive(Debug)]\nstruct A {\n    /// x\n    x: B,\n}\nimpl T for A {\n    type X = Y;\n    \
                    type Z = Y;\n    const C: u8 = 1;\n    fn f() {\n        g();\n    }\n    fn g() {}\n}\n";
        assert_eq!(
            with_blank_lines(text),
            "//! Docs.\n\nuse a;\nuse b;\n\n/// A.\n#[derive(Debug)]\nstruct A {\n    /// x\n    x: B,\n}\n\nimpl T for A {\n    \
             type X = Y;\n    type Z = Y;\n\n    const C: u8 = 1;\n\n    fn f() {\n        g();\n    }\n\n    fn g() {}\n}\n"
        );
    }
}
