//! Corrections: places where the file says something else than the page, on purpose.
//!
//! Each is looked at. It holds as long as the page says what it said when the correction was written; when the page
//! says something else, agrees by now or has no such place any more, that is told. It never rots.

use serde_json::Value;

use crate::yaml::tree::Node;

use super::{Note, NoteKind};

#[derive(Debug, Default)]
pub(super) struct Corrections(Vec<Correction>);

#[derive(Debug)]
struct Correction {
    at: String,
    /// What the page said; none where it said that there is such a thing.
    page: Option<Value>,
    used: bool,
}

impl Corrections {
    /// Reads those of a page file.
    pub(super) fn read(root: &Node) -> Self {
        let items = root.get("corrections").map(Node::items).unwrap_or_default();
        let corrections = items.iter().filter_map(|item| {
            let at = item.text("at")?.trim_matches('/').to_owned();
            Some(Correction { at, page: item.get("page").map(Node::json), used: false })
        });
        Self(corrections.collect())
    }

    /// Whether there is one for the place.
    pub(super) fn has(&self, at: &str) -> bool {
        self.0.iter().any(|correction| correction.at == at)
    }

    /// What the correction of the place says, if there is one: that it holds, or why it does not. `page` is what the
    /// page says there, none when the place is a whole thing; `file` is what the file says.
    pub(super) fn look(
        &mut self,
        at: &str,
        page: Option<&Value>,
        file: Option<&Value>,
    ) -> Option<Result<(), &'static str>> {
        let correction = self.0.iter_mut().find(|correction| correction.at == at)?;
        correction.used = true;
        Some(match (&correction.page, page) {
            (None, None) => Ok(()),
            (Some(said), Some(says)) if said == says => Ok(()),
            (_, Some(says)) if file == Some(says) => Err("is not needed any more: the page agrees with the file"),
            _ => Err("does not fit any more: the page says something else than it did"),
        })
    }

    /// Those whose place was not found.
    pub(super) fn unused(&self) -> Vec<Note> {
        let unused = self.0.iter().filter(|correction| !correction.used);
        let why = NoteKind::Correction("has lost its place: the page says nothing there");
        unused.map(|correction| Note { at: correction.at.clone(), line: None, kind: why.clone() }).collect()
    }
}
