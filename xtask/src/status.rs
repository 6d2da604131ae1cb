//! `cargo xtask status`: how far the work is. Chapters and pages with their dates, what is emitted, what is still open.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use api_spec::model::{Api, Chapter, Operation};
use api_spec::{Lines, LoadError, Sources};
use clap::ValueEnum;
use serde::Serialize;

use crate::output;

/// How the status is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: tables
    Text,
    /// For tools: one object
    Json,
}

const WIDTH: usize = 120;

#[derive(Debug, Serialize)]
struct Status {
    apis: Vec<Book>,
    /// Facts that the documents do not state.
    assumed: Vec<Open>,
    /// Comments `# check:`.
    checks: Vec<Open>,
}

#[derive(Debug, Serialize)]
struct Book {
    id: String,
    title: String,
    pages: usize,
    emitted: usize,
    chapters: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    folder: String,
    title: String,
    pages: Vec<Page>,
}

#[derive(Debug, Serialize)]
struct Page {
    file: String,
    title: String,
    updated: Option<String>,
    operation: String,
    emitted: Emitted,
}

/// Whether the operation's module stands in the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Emitted {
    /// As the page file says.
    Yes,
    /// As an earlier page file said.
    Stale,
    No,
}

#[derive(Debug, Serialize)]
struct Open {
    file: String,
    line: usize,
    text: String,
}

/// Prints the status of the description in `spec` and of the crate in `out`.
pub(crate) fn run(spec: &Path, out: &Path, format: Format) -> Result<ExitCode, Box<dyn Error>> {
    let sources = Sources::read(spec).map_err(LoadError::from)?;
    let description = match sources.load() {
        Ok(description) => description,
        Err(problems) => return Ok(output::problems(&problems.below(&output::from_here(spec)), "nothing was counted")),
    };
    let files = codegen::generate(&description);
    let files = files.map_err(|error| output::not_generated(error, &sources, &output::from_here(spec)))?;
    let emitted = emitted(out, &files, codegen::modules(&description));
    let folder = output::from_here(spec);
    let mut lines = Lines::of(&sources);
    let status = Status {
        apis: description.apis.iter().map(|api| book(api, &emitted, &folder)).collect(),
        assumed: api_spec::assumptions(&description)
            .into_iter()
            .map(|assumption| Open {
                file: format!("{folder}/{}", assumption.place.file_name()),
                line: lines.line(&assumption.place),
                text: assumption.reason,
            })
            .collect(),
        checks: api_spec::checks(&sources)
            .into_iter()
            .map(|check| Open { file: format!("{folder}/{}", check.file), line: check.line, text: check.text })
            .collect(),
    };
    output::print(&match format {
        Format::Text => status.text(),
        Format::Json => serde_json::to_string_pretty(&status)? + "\n",
    });
    Ok(ExitCode::SUCCESS)
}

/// How each page file's module stands in the folder of the crate.
fn emitted(out: &Path, files: &codegen::Files, modules: BTreeMap<String, String>) -> BTreeMap<String, Emitted> {
    let state = |module: &str| match (fs::read(out.join(module)), files.get(module)) {
        (Ok(found), Some(wanted)) if found == wanted.as_bytes() => Emitted::Yes,
        (Ok(_), _) => Emitted::Stale,
        (Err(_), _) => Emitted::No,
    };
    modules.into_iter().map(|(page, module)| (page, state(&module))).collect()
}

fn book(api: &Api, emitted: &BTreeMap<String, Emitted>, folder: &str) -> Book {
    let chapters: Vec<Part> = api.chapters.iter().map(|chapter| part(chapter, emitted, folder)).collect();
    let pages = || chapters.iter().flat_map(|chapter| &chapter.pages);
    Book {
        id: api.id.clone(),
        title: api.title.clone(),
        pages: pages().count(),
        emitted: pages().filter(|page| page.emitted == Emitted::Yes).count(),
        chapters,
    }
}

fn part(chapter: &Chapter, emitted: &BTreeMap<String, Emitted>, folder: &str) -> Part {
    let page = |operation: &Operation| Page {
        file: format!("{folder}/{}", operation.file),
        title: operation.page.title.clone(),
        updated: operation.page.updated.clone(),
        operation: operation.id.clone(),
        emitted: emitted.get(&operation.file).copied().unwrap_or(Emitted::No),
    };
    let pages = chapter.operations.iter().map(page).collect();
    Part { folder: chapter.id.clone(), title: chapter.title.clone(), pages }
}

impl Status {
    /// Tables of at most 120 columns, wherever names and paths allow it.
    fn text(&self) -> String {
        let mut text = String::new();
        for book in &self.apis {
            let Book { title, id, pages, emitted, chapters } = book;
            let chapters_told = counted(chapters.len(), "chapter", "chapters");
            let pages_told = counted(*pages, "page", "pages");
            text.push_str(&format!("{title} ({id}): {chapters_told}, {pages_told}, {emitted} emitted\n"));
            chapters.iter().for_each(|chapter| chapter.write(&mut text));
            text.push('\n');
        }
        write_open("Assumed, as the documents do not state it", &self.assumed, &mut text);
        text.push('\n');
        write_open("To be checked against the page", &self.checks, &mut text);
        text
    }
}

impl Part {
    fn write(&self, text: &mut String) {
        text.push_str(&format!("\n  {} ({})\n", self.title, self.folder));
        let width = self.pages.iter().map(|page| page.operation.chars().count()).max().unwrap_or_default().min(48);
        for page in &self.pages {
            let date = page.updated.as_deref().unwrap_or("no date");
            let emitted = match page.emitted {
                Emitted::Yes => "emitted",
                Emitted::Stale => "stale",
                Emitted::No => "missing",
            };
            let row = format!("    {:<width$}  {date:<10}  {emitted:<7}  ", page.operation);
            let title = output::one_line(&page.title, WIDTH.saturating_sub(row.chars().count()));
            text.push_str(&format!("{row}{title}\n"));
        }
    }
}

fn write_open(heading: &str, open: &[Open], text: &mut String) {
    text.push_str(&format!(
        "{heading}: {}\n",
        if open.is_empty() { "nothing".to_owned() } else { open.len().to_string() }
    ));
    for Open { file, line, text: said } in open {
        text.push_str(&format!("  {file}:{line}\n"));
        wrapped(said, WIDTH - 4).iter().for_each(|line| text.push_str(&format!("    {line}\n")));
    }
}

/// The text in lines of so many characters, unless a word is longer.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in output::one_line(text, usize::MAX).split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
