//! How answers are printed: JSON as the service sent it, JSON lines, YAML, tables and CSV, of all of it or of what a
//! JMESPath expression finds.

mod columns;
mod rows;

use std::fs::File;
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

pub(crate) use self::columns::Layout;
use crate::failure::Failure;

/// The form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    #[default]
    Json,
    JsonLines,
    Yaml,
    Table,
    Csv,
}

impl Format {
    /// The names on the command line.
    pub(crate) const NAMES: [&'static str; 5] = ["json", "jsonl", "yaml", "table", "csv"];

    pub(crate) fn named(name: &str) -> Option<Self> {
        let formats = [Self::Json, Self::JsonLines, Self::Yaml, Self::Table, Self::Csv];
        Self::NAMES.iter().zip(formats).find(|(known, _)| **known == name).map(|(_, format)| format)
    }
}

/// What prints answers.
pub(crate) struct Output {
    pub(crate) format: Format,
    /// The list in an answer, and the columns that were chosen, or else those of the description.
    pub(crate) layout: Layout,
    pub(crate) query: Option<jmespath::Expression<'static>>,
    to: Box<dyn Write>,
    /// How many items of a list have been printed.
    items: usize,
}

impl Output {
    /// Prints to a file or else to the standard output.
    pub(crate) fn new(
        format: Format,
        layout: Layout,
        query: Option<&str>,
        file: Option<&Path>,
    ) -> Result<Self, Failure> {
        let query = query.map(jmespath::compile).transpose();
        let query = query.map_err(|error| Failure::Usage(format!("--query: {error}")))?;
        let to: Box<dyn Write> = match file {
            Some(path) => Box::new(io::BufWriter::new(Later { path: path.to_owned(), file: None })),
            None => Box::new(io::BufWriter::new(io::stdout())),
        };
        Ok(Self { format, layout, query, to, items: 0 })
    }

    /// Prints bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.to.write_all(bytes)?;
        Ok(self.to.flush()?)
    }

    /// Whether items of a list can be printed one by one, before the others are known.
    pub(crate) fn is_lazy(&self) -> bool {
        self.query.is_none() && !matches!(self.format, Format::Table)
    }

    /// Prints a value.
    pub(crate) fn value(&mut self, value: &Value) -> Result<(), Failure> {
        let found;
        let value = match &self.query {
            Some(query) => {
                found = search(query, value)?;
                &found
            }
            None => value,
        };
        match (self.format, value) {
            (Format::JsonLines, Value::Array(items)) => items.iter().try_for_each(|item| self.json_line(item))?,
            (Format::JsonLines, value) => self.json_line(value)?,
            (Format::Json, value) => writeln!(self.to, "{}", json(value)?)?,
            (Format::Yaml, value) => write!(self.to, "{}", yaml(value)?)?,
            (Format::Table, value) => writeln!(self.to, "{}", rows::table(value, &self.layout))?,
            (Format::Csv, value) => self.to.write_all(&rows::csv(value, &self.layout, true)?)?,
        }
        Ok(self.to.flush()?)
    }

    /// Prints the next item of a list.
    pub(crate) fn item(&mut self, item: &Value) -> Result<(), Failure> {
        let is_first = self.items == 0;
        self.items += 1;
        match self.format {
            Format::Json => {
                let indented = json(item)?.replace('\n', "\n  ");
                write!(self.to, "{}  {indented}", if is_first { "[\n" } else { ",\n" })?;
            }
            Format::Csv => self.to.write_all(&rows::csv(item, &self.layout, is_first)?)?,
            Format::Yaml => write!(self.to, "{}", yaml(&Value::Array(vec![item.clone()]))?)?,
            Format::JsonLines | Format::Table => self.json_line(item)?,
        }
        // Whoever reads along gets each item in time, and a reader that has enough ends the calls.
        Ok(self.to.flush()?)
    }

    /// Ends a list.
    pub(crate) fn end(&mut self) -> Result<(), Failure> {
        match (self.format, self.items) {
            (Format::Json, 0) => writeln!(self.to, "[]")?,
            (Format::Json, _) => writeln!(self.to, "\n]")?,
            (Format::Yaml, 0) => writeln!(self.to, "[]")?,
            _ => {}
        }
        Ok(self.to.flush()?)
    }

    fn json_line(&mut self, value: &Value) -> Result<(), Failure> {
        Ok(writeln!(self.to, "{}", serde_json::to_string(value).map_err(no_form)?)?)
    }
}

/// A file that is made when something is written: a call that fails leaves what was there.
struct Later {
    path: PathBuf,
    file: Option<File>,
}

impl Write for Later {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            none => none.insert(File::create(&self.path)?).write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

fn json(value: &Value) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map_err(no_form)
}

fn yaml(value: &Value) -> Result<String, Failure> {
    serde_yaml::to_string(value).map_err(no_form)
}

fn no_form(error: impl std::fmt::Display) -> Failure {
    Failure::Unreadable(format!("the answer cannot be written in this form: {error}"))
}

fn search(query: &jmespath::Expression<'static>, value: &Value) -> Result<Value, Failure> {
    let wrong = |error: &dyn std::fmt::Display| Failure::Usage(format!("--query: {error}"));
    let found = query.search(value).map_err(|error| wrong(&error))?;
    serde_json::to_value(&*found).map_err(|error| wrong(&error))
}

/// Reads an answer so that the order of its properties is kept.
pub(crate) fn read(body: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(body).map_err(|error| Failure::Unreadable(format!("the answer is no JSON: {error}")))
}

/// The value at a path such as `page.marker`.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// Whether progress can be shown: somebody watches who does not also read the output there.
pub(crate) fn shows_progress() -> bool {
    io::stderr().is_terminal()
}
