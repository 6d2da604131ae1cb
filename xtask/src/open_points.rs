//! The comments `# check:` that are left in page files: places that somebody still has to compare with the page.

use std::path::Path;

use api_spec::Sources;

use crate::output;

/// The open points of a description, by file and line.
pub(crate) struct OpenPoints(Vec<String>);

impl OpenPoints {
    /// Finds those of the description in `folder`.
    pub(crate) fn of(sources: &Sources, folder: &Path) -> Self {
        let folder = output::from_here(folder);
        let line = |check: api_spec::Check| format!("{folder}/{}:{}: {}", check.file, check.line, check.text);
        Self(api_spec::checks(sources).into_iter().map(line).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A line for each, then their number; nothing when there are none.
    pub(crate) fn list(&self) -> String {
        let mut text: String = self.0.iter().map(|line| format!("{line}\n")).collect();
        match self.0.len() {
            0 => {}
            1 => text.push_str("1 open `# check:` comment: settle and remove it.\n"),
            count => text.push_str(&format!("{count} open `# check:` comments: settle and remove them.\n")),
        }
        text
    }
}
