//! Problems that are found after loading, by a generator: it knows places, and [`Problems`] find their lines.

use crate::place::Place;
use crate::problem::Problems;
use crate::source::Sources;

/// What is wrong at a place of the page files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
}

impl Problems {
    /// Finds the lines of the findings in the files; none when there are no findings.
    pub fn locate(sources: &Sources, findings: impl IntoIterator<Item = Finding>) -> Option<Self> {
        let findings = findings.into_iter().map(|Finding { place, wrong, instead }| {
            let (file, path) = place.into_parts();
            crate::problem::Finding { file, place: crate::problem::Place::Key(path), wrong, instead }
        });
        Self::find(sources, findings.collect())
    }
}
