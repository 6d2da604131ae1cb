//! The report for people, voice by voice, at most 120 columns wide wherever ids and paths allow it.

use api_spec::compare::{Level, Voice};

use super::report::{Entry, Report, Side};
use crate::output::one_line;

const WIDTH: usize = 120;

/// The column at which everything but the level begins.
const INDENT: usize = 13;

pub(super) fn write(report: &Report) -> String {
    let mut text = format!("From {} to the work tree\n", report.since());
    for voice in Voice::ALL {
        let heading = match voice {
            Voice::Page => "The page",
            Voice::Description => "The description",
            Voice::Rust => "The Rust API",
        };
        text.push_str(&format!("\n{heading}\n"));
        let mut entries = report.told_by(voice).peekable();
        if entries.peek().is_none() {
            text.push_str("  no change\n");
        }
        entries.for_each(|entry| write_entry(entry, &mut text));
    }
    let counts = Level::ALL.map(|level| format!("{level} {}", report.of_level(level).count()));
    text.push_str(&format!("\n{}\n{}\n", counts.join(", "), report.release.sentence()));
    text
}

fn write_entry(entry: &Entry, text: &mut String) {
    text.push_str(&format!("  {:<10} {}\n", entry.level, entry.id));
    for line in lines(entry) {
        text.push_str(&format!("{:INDENT$}{line}\n", ""));
    }
}

fn lines(entry: &Entry) -> Vec<String> {
    let width = WIDTH - INDENT;
    let shown = |side: &Side, room: usize| one_line(&side.text, room);
    let mut lines = match (&entry.before, &entry.after) {
        (Some(before), Some(after)) => {
            let one = format!("{}: {} → {}", entry.says, shown(before, WIDTH), shown(after, WIDTH));
            if one.chars().count() <= width {
                vec![one]
            } else {
                let room = width - "before: ".len();
                let (before, after) = (shown(before, room), shown(after, room));
                vec![entry.says.to_owned(), format!("before: {before}"), format!("after:  {after}")]
            }
        }
        (Some(side), None) | (None, Some(side)) => {
            let room = width.saturating_sub(entry.says.chars().count() + 2);
            vec![format!("{}: {}", entry.says, shown(side, room))]
        }
        (None, None) => vec![entry.says.to_owned()],
    };
    lines.extend(places(entry.before.as_ref(), entry.after.as_ref()));
    lines
}

/// `file:42 → :43`, or the places of both sides when they are in different files.
fn places(before: Option<&Side>, after: Option<&Side>) -> Vec<String> {
    let place = |side: &Side| format!("{}:{}", side.file, side.line);
    match (before, after) {
        (Some(before), Some(after)) if before.file == after.file => {
            vec![format!("{} → :{}", place(before), after.line)]
        }
        (Some(before), Some(after)) => vec![place(before), format!("→ {}", place(after))],
        (Some(before), None) => vec![format!("{} → gone", place(before))],
        (None, Some(after)) => vec![format!("new → {}", place(after))],
        (None, None) => Vec::new(),
    }
}
