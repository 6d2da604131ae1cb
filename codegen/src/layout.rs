//! Blank lines: prettyplease sets none, and people read the emitted files.
//!
//! Between the items of a module and between the methods of an impl stands a blank line; declarations of one kind
//! that need no line of their own (`use`, `mod`, associated types) stay together.

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
