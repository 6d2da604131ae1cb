//! The report as values, in the order in which it is read: what `--format json` prints, and the other formats show.

use api_spec::compare::{Change, Fact, Level, Voice};
use api_spec::{Lines, Sources};
use serde::Serialize;

use super::git::Revision;
use super::version;

#[derive(Debug, Serialize)]
pub(super) struct Report {
    /// The revision as it was asked for.
    pub(super) revision: String,
    pub(super) commit: String,
    pub(super) release: Release,
    pub(super) changes: Vec<Entry>,
}

/// What the changes mean for the next release.
#[derive(Debug, Serialize)]
pub(super) struct Release {
    /// The highest level of all changes; none when nothing changed.
    pub(super) level: Option<&'static str>,
    /// The version at the revision, if it tells one.
    pub(super) last: Option<String>,
    /// The version that follows; none when nothing changed.
    pub(super) next: Option<String>,
    pub(super) reason: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) kind: &'static str,
    pub(super) voice: &'static str,
    pub(super) level: &'static str,
    /// What the kind means.
    pub(super) says: &'static str,
    pub(super) subject: String,
    pub(super) before: Option<Side>,
    pub(super) after: Option<Side>,
}

#[derive(Debug, Serialize)]
pub(super) struct Side {
    pub(super) text: String,
    /// Relative to the top of the repository.
    pub(super) file: String,
    pub(super) line: usize,
}

impl Report {
    /// Sorts the changes by voice and level, and finds their lines.
    pub(super) fn new(revision: &Revision, sources: &Sources, mut changes: Vec<Change>) -> Self {
        changes.sort_by_key(|change| (change.kind.voice(), std::cmp::Reverse(change.kind.level())));
        let (mut old, mut new) = (Lines::of(&revision.sources), Lines::of(sources));
        let side = |fact: Option<&Fact>, lines: &mut Lines<'_>| {
            let Fact { text, place } = fact?;
            let (file, line) = (format!("{}{}", revision.folder, place.file_name()), lines.line(place));
            Some(Side { text: text.clone(), file, line })
        };
        let entries = changes.iter().map(|change| Entry {
            id: change.id(),
            kind: change.kind.id(),
            voice: change.kind.voice().as_str(),
            level: change.kind.level().as_str(),
            says: change.kind.says(),
            subject: change.subject.clone(),
            before: side(change.before.as_ref(), &mut old),
            after: side(change.after.as_ref(), &mut new),
        });
        let level = changes.iter().map(|change| change.kind.level()).max();
        Self {
            revision: revision.name.clone(),
            commit: revision.commit.clone(),
            changes: entries.collect(),
            release: Release::after(revision.version.as_ref(), level),
        }
    }

    /// The changes of a voice.
    pub(super) fn told_by(&self, voice: Voice) -> impl Iterator<Item = &Entry> {
        self.changes.iter().filter(move |entry| entry.voice == voice.as_str())
    }

    /// The changes of a level.
    pub(super) fn of_level(&self, level: Level) -> impl Iterator<Item = &Entry> {
        self.changes.iter().filter(move |entry| entry.level == level.as_str())
    }

    /// The revision with its commit in short, unless it is called by that.
    pub(super) fn since(&self) -> String {
        match self.commit.get(..10) {
            Some(short) if !self.commit.starts_with(&self.revision) => format!("{} ({short})", self.revision),
            _ => self.revision.clone(),
        }
    }
}

impl Release {
    fn after(last: Option<&semver::Version>, level: Option<Level>) -> Self {
        let next = last.zip(level).map(|(last, level)| version::next(last, level).to_string());
        let reason = level.map_or("nothing changed", |level| version::reason(level, last));
        Self { level: level.map(Level::as_str), last: last.map(ToString::to_string), next, reason }
    }

    /// What follows, in a sentence.
    pub(super) fn sentence(&self) -> String {
        match (&self.level, &self.last, &self.next) {
            (None, ..) => "Nothing changed; no release is needed.".to_owned(),
            (_, Some(last), Some(next)) => format!("Version {last} is followed by {next}: {}.", self.reason),
            _ => format!("The revision tells no version in its Cargo.toml; {}.", self.reason),
        }
    }
}
