//! The report for a change log: a list for each level, the highest first.

use api_spec::compare::Level;

use super::report::{Entry, Report};
use crate::output::one_line;

/// How much of a value is shown.
const LONGEST: usize = 160;

pub(super) fn write(report: &Report) -> String {
    let mut text = format!("## Changes since {}\n\n{}\n", report.since(), report.release.sentence());
    for level in Level::ALL {
        let heading = match level {
            Level::Breaking => "Breaking",
            Level::Behaviour => "Behaviour",
            Level::Addition => "Added",
            Level::Docs => "Documentation",
        };
        let mut entries = report.of_level(level).peekable();
        if entries.peek().is_some() {
            text.push_str(&format!("\n### {heading}\n\n"));
        }
        entries.for_each(|entry| text.push_str(&item(entry)));
    }
    text
}

fn item(entry: &Entry) -> String {
    let values = match (&entry.before, &entry.after) {
        (Some(before), Some(after)) => format!(", {} → {}", code(&before.text), code(&after.text)),
        (Some(before), None) => format!(", was {}", code(&before.text)),
        (None, Some(after)) => format!(", {}", code(&after.text)),
        (None, None) => String::new(),
    };
    let place = entry.after.as_ref().or(entry.before.as_ref());
    let place = place.map_or_else(String::new, |side| format!(" ({}:{})", side.file, side.line));
    format!("- {}: {}{values}{place}\n", code(&entry.subject), entry.says)
}

/// A text as code, whatever it holds.
fn code(text: &str) -> String {
    let text = one_line(text, LONGEST);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 || text.is_empty() { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}
