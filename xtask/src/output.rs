//! Files that are made from the description: compared with what is on disk, then written, or reported as stale.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use api_spec::{Problems, Sources};
use similar::TextDiff;

/// How many lines of a difference are shown for a file.
const SHOWN: usize = 12;

/// What is to stand in a folder, and what stands there now.
pub(crate) struct Output {
    folder: PathBuf,
    /// What is not on disk yet or differs: the path, the text wanted, the text found.
    stale: Vec<(PathBuf, String, Option<String>)>,
    /// What is on disk and belongs to nothing any more.
    orphans: Vec<PathBuf>,
    total: usize,
}

/// How many files a run wrote and removed, of all.
pub(crate) struct Written {
    pub(crate) written: usize,
    pub(crate) removed: usize,
    pub(crate) total: usize,
}

/// A file or folder that could not be read or written.
#[derive(Debug)]
pub(crate) struct FileError {
    action: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot {} {}", self.action, self.path.display())
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

impl Output {
    /// Compares the wanted files with the folder. Everything in the folders `owned` is ours: what is not wanted there
    /// is an orphan.
    pub(crate) fn compare(folder: &Path, wanted: BTreeMap<String, String>, owned: &[&str]) -> Result<Self, FileError> {
        let total = wanted.len();
        let paths: BTreeSet<PathBuf> = wanted.keys().map(|path| folder.join(path)).collect();
        let mut orphans = Vec::new();
        for owned in owned {
            files_below(&folder.join(owned), &mut orphans)?;
        }
        orphans.retain(|path| !paths.contains(path));
        let mut stale = Vec::new();
        for (path, text) in wanted {
            let path = folder.join(path);
            match fs::read(&path) {
                Ok(found) if found == text.as_bytes() => {}
                Ok(found) => stale.push((path, text, Some(String::from_utf8_lossy(&found).into_owned()))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => stale.push((path, text, None)),
                Err(source) => return Err(FileError { action: "read", path, source }),
            }
        }
        Ok(Self { folder: folder.to_owned(), stale, orphans, total })
    }

    pub(crate) fn is_current(&self) -> bool {
        self.stale.is_empty() && self.orphans.is_empty()
    }

    /// Brings the folder up to date. Each file is replaced in one step: whoever reads it, and whatever interrupts this,
    /// finds the old text or the new one.
    pub(crate) fn write(self) -> Result<Written, FileError> {
        let written = Written { written: self.stale.len(), removed: self.orphans.len(), total: self.total };
        for (path, text, _) in self.stale {
            replace(&path, &text).map_err(|source| FileError { action: "write", path, source })?;
        }
        for path in self.orphans {
            fs::remove_file(&path).map_err(|source| FileError { action: "remove", path: path.clone(), source })?;
            remove_empty_folders(&path, &self.folder);
        }
        Ok(written)
    }

    /// Lists what is out of date, with the beginning of each difference.
    pub(crate) fn report(&self) -> String {
        let mut report = String::new();
        for (path, wanted, found) in &self.stale {
            match found {
                None => report.push_str(&format!("missing: {}\n", self.shown(path))),
                Some(found) => {
                    report.push_str(&format!("stale: {}\n{}", self.shown(path), difference(found, wanted)));
                }
            }
        }
        for path in &self.orphans {
            report.push_str(&format!("left over: {}\n", self.shown(path)));
        }
        report
    }

    fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.folder).unwrap_or(path).display().to_string()
    }
}

/// Prints an error with all its causes.
pub(crate) fn error(error: &dyn Error) {
    let mut text = format!("error: {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("  because: {error}\n"));
        cause = error.source();
    }
    print_error(&text);
}

/// Prints what is wrong in page files, and what was not done because of it.
pub(crate) fn problems(problems: &Problems, not_done: &str) -> ExitCode {
    print_error(problems.render(to_terminal()).trim_end());
    print_error(&format!("\n\n{} to mend; {not_done}.\n", problems.iter().count()));
    ExitCode::FAILURE
}

/// Why nothing was generated from the description in `folder`: the problems with their lines, where those are the reason.
pub(crate) fn not_generated(error: codegen::Error, sources: &Sources, folder: &str) -> Box<dyn Error> {
    match error {
        codegen::Error::Problems(findings) => match Problems::locate(sources, findings) {
            Some(problems) => problems.below(folder).into(),
            None => "the description has problems".into(),
        },
        defect @ codegen::Error::Unparsable(_) => defect.into(),
    }
}

/// A folder as it is called where the command was given.
pub(crate) fn from_here(folder: &Path) -> String {
    let here = env::current_dir().ok();
    let below = here.as_deref().and_then(|here| folder.strip_prefix(here).ok());
    below.filter(|path| path.components().next().is_some()).unwrap_or(folder).display().to_string()
}

/// The text on one line, without characters that trick a terminal, and shortened to so many characters.
pub(crate) fn one_line(text: &str, longest: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words.join(" ").chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if line.chars().count() <= longest {
        return line;
    }
    line.chars().take(longest.saturating_sub(1)).chain(['…']).collect()
}

/// Writes to standard error; that nobody reads it is no reason to fail.
pub(crate) fn print_error(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Writes to standard output; that nobody reads it is no reason to fail.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Whether a person reads standard error.
fn to_terminal() -> bool {
    io::stderr().is_terminal()
}

fn difference(found: &str, wanted: &str) -> String {
    let diff = TextDiff::from_lines(found, wanted);
    let text = diff.unified_diff().context_radius(0).to_string();
    let mut lines = text.lines();
    let mut shown: String = lines.by_ref().take(SHOWN).map(|line| format!("    {line}\n")).collect();
    let rest = lines.count();
    if rest > 0 {
        shown.push_str(&format!("    … and {rest} lines more\n"));
    }
    shown
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".writing-");
    #[cfg(unix)]
    // A temporary file would be readable for its owner alone.
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), FileError> {
    let failed = |source| FileError { action: "read", path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(failed)?,
    };
    for entry in entries {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_dir() {
            files_below(&entry.path(), found)?;
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(())
}

fn remove_empty_folders(path: &Path, root: &Path) {
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    for folder in folders {
        // Fails, and stops, at the first folder that still holds something.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}
