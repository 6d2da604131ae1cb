//! Files that a task makes: compared with what is on disk, then written, or reported as out of date.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// How many lines of a difference are shown for a file.
const SHOWN: usize = 12;

/// The difference between the files that a folder should hold and those that it holds.
pub(crate) struct Comparison {
    folder: PathBuf,
    /// Files that are missing or differ: the path, the text wanted, the text found.
    stale: Vec<(PathBuf, String, Option<String>)>,
    /// Files that nothing stands for any more.
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

impl Comparison {
    /// Compares the wanted files with those in the folder. Every file below the folders `owned` is made here: one that is
    /// not wanted is an orphan.
    pub(crate) fn new(folder: &Path, wanted: BTreeMap<String, String>, owned: &[&str]) -> Result<Self, FileError> {
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

    /// Brings the folder up to date. Each file is replaced in one step: a reader finds the old text or the new one, also
    /// after an interruption.
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
