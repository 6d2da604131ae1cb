//! What is wrong with the files, for people: one plain line per problem, or a drawing of the place in the file.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode};

use super::place::Place;
use super::positions::{Positions, Spot};
use super::sink::{Diagnostic, Where, is_invisible};
use crate::sources::{ReadError, Sources};

/// Why there is no [`crate::model::Spec`].
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file or folder cannot be read.
    #[error("cannot read {}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The files were read and are wrong.
    #[error(transparent)]
    Problems(#[from] Problems),
}

impl From<ReadError> for LoadError {
    fn from(ReadError { path, source }: ReadError) -> Self {
        Self::Io { path, source }
    }
}

/// All problems of a folder of APIs, by file, line and column; never none.
#[derive(Debug, Clone)]
pub struct Problems(Vec<Problem>);

/// Something that is wrong at one place of one file. It prints as what is wrong; [`Problems`] print the whole line.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The file, with `/`: relative to the folder of APIs unless [`Problems::below`] says otherwise.
    pub file: String,
    /// The number of the line, from 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The text at the place: of a long text the beginning.
    pub text: String,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
    span: (usize, usize),
    source: NamedSource<Arc<str>>,
}

impl Problems {
    /// The problems, by file, line and column.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// The same problems with `folder` in front of each file, as whoever runs a tool from elsewhere finds it.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        for problem in &mut self.0 {
            problem.file = format!("{folder}/{}", problem.file);
            problem.source = NamedSource::new(&problem.file, Arc::clone(problem.source.inner()));
        }
        self
    }

    /// The problems as one line each or, for a `terminal`, with a drawing of each place. Without colours.
    ///
    /// Of very many problems only the first are drawn.
    pub fn render(&self, terminal: bool) -> String {
        if !terminal {
            return self.to_string();
        }
        let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_links(false);
        let mut text = String::new();
        for (number, problem) in self.iter().enumerate() {
            if number >= DRAWN || handler.render_report(&mut text, problem).is_err() {
                text.push_str(&problem.line());
            }
            text.push('\n');
        }
        text
    }

    /// The problems that a later step finds in good files, such as a generator that cannot express something; none when it
    /// finds nothing.
    pub fn locate(sources: &Sources, findings: impl IntoIterator<Item = Finding>) -> Option<Self> {
        let diagnostic = |Finding { place, wrong, instead }: Finding| {
            let (file, path) = (place.file_name().to_owned(), place.path());
            Diagnostic { file, at: Where::Key(path), wrong, instead }
        };
        Self::of(sources, findings.into_iter().map(diagnostic).collect())
    }

    /// Finds the places of the diagnostics; none when there are no diagnostics.
    pub(crate) fn of(sources: &Sources, mut diagnostics: Vec<Diagnostic>) -> Option<Self> {
        diagnostics.sort_by(|a, b| a.file.cmp(&b.file));
        let mut problems = Vec::with_capacity(diagnostics.len());
        for diagnostics in diagnostics.chunk_by(|a, b| a.file == b.file) {
            locate_in_file(sources, diagnostics, &mut problems);
        }
        let key = |problem: &Problem| {
            let Problem { file, line, column, wrong, instead, .. } = problem.clone();
            (file, line, column, wrong, instead)
        };
        problems.sort_by_cached_key(key);
        problems.dedup_by_key(|problem| key(problem));
        (!problems.is_empty()).then_some(Self(problems))
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&problem.line())?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl miette::Diagnostic for Problems {
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        Some(Box::new(self.iter().map(|problem| problem as &dyn miette::Diagnostic)))
    }
}

impl Problem {
    /// The problem as one line: `file:line:column: what is wrong (the text) – what to write instead`.
    pub fn line(&self) -> String {
        let Self { file, line, column, text, wrong, instead, .. } = self;
        format!("{file}:{line}:{column}: {wrong} ({text}) – {instead}")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.wrong)
    }
}

impl std::error::Error for Problem {}

impl miette::Diagnostic for Problem {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.instead))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(None, self.span))))
    }
}

/// What a later step finds in good files, for [`Problems::locate`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it is stated.
    pub place: Place,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
}

/// How many problems are drawn.
const DRAWN: usize = 50;

/// How many characters of a text a problem quotes.
const QUOTED: usize = 60;

fn locate_in_file(sources: &Sources, diagnostics: &[Diagnostic], problems: &mut Vec<Problem>) {
    let Some(file) = diagnostics.first().map(|one| one.file.as_str()) else { return };
    let text = String::from_utf8_lossy(sources.get(file).unwrap_or_default());
    let indexed = diagnostics.iter().any(|one| matches!(one.at, Where::Key(_) | Where::Value(_)));
    let positions = Positions::of(if indexed { &text } else { "" });
    let source = NamedSource::new(one_line(file), Arc::<str>::from(visible(&text))).with_language("yaml");
    for diagnostic in diagnostics {
        let spot = match &diagnostic.at {
            Where::File => Spot { offset: 0, length: 0, line: 1, column: 1 },
            Where::Spot(spot) => *spot,
            Where::Key(path) => positions.key(path),
            Where::Value(path) => positions.value(path),
        };
        let quoted = match diagnostic.at {
            Where::File => file.rsplit('/').next().unwrap_or(file),
            _ => text.get(spot.offset..spot.offset.saturating_add(spot.length)).unwrap_or_default(),
        };
        problems.push(Problem {
            file: one_line(file),
            line: spot.line,
            column: spot.column,
            text: shorten(quoted),
            wrong: one_line(&diagnostic.wrong),
            instead: one_line(&diagnostic.instead),
            span: (spot.offset, spot.length),
            source: source.clone(),
        });
    }
}

fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTED).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    one_line(&short)
}

/// The text of a file as it is drawn: each invisible character as another one of as many bytes, so that places stay.
fn visible(text: &str) -> String {
    let shown = |c: char| match c.len_utf8() {
        _ if !is_invisible(c) || matches!(c, '\n' | '\t') => c,
        1 => '?',
        2 => '¿',
        3 => '\u{fffd}',
        _ => '\u{1fbc4}',
    };
    text.chars().map(shown).collect()
}

/// The text without what would tear its line apart or trick a terminal.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line
}
