//! The texts of all files of a folder of APIs, by path: read from a disk, or made by a test or another tool.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files of a folder of APIs, by path relative to it, with `/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    files: BTreeMap<String, Vec<u8>>,
    /// What has the name of a file or folder to read, and is none.
    others: BTreeMap<String, Other>,
}

/// Something that is neither a file nor a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Other {
    SymbolicLink,
    /// A pipe, a socket, a device.
    Special,
}

/// A file or folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
}

/// Folders beside the APIs that hold the library's own code.
const OWN_FOLDERS: [&str; 2] = ["src", "tests"];

impl Sources {
    /// Reads all YAML files below `folder`. What begins with a dot and the library's own code are left out.
    ///
    /// # Errors
    ///
    /// When a file or folder cannot be read.
    pub fn read(folder: &Path) -> Result<Self, ReadError> {
        let mut sources = Self::default();
        let mut folders = vec![(folder.to_owned(), String::new())];
        while let Some((folder, prefix)) = folders.pop() {
            let failed = |source| ReadError { path: folder.clone(), source };
            for entry in fs::read_dir(&folder).map_err(failed)? {
                let entry = entry.map_err(failed)?;
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.starts_with('.') || prefix.is_empty() && OWN_FOLDERS.contains(&name.as_str()) {
                    continue;
                }
                let (path, relative) = (entry.path(), format!("{prefix}{name}"));
                let kind = entry.file_type().map_err(|source| ReadError { path: path.clone(), source })?;
                if kind.is_dir() {
                    folders.push((path, format!("{relative}/")));
                } else if kind.is_symlink() {
                    if is_yaml(&name) || fs::metadata(&path).is_ok_and(|target| target.is_dir()) {
                        sources.others.insert(relative, Other::SymbolicLink);
                    }
                } else if is_yaml(&name) && kind.is_file() {
                    let bytes = fs::read(&path).map_err(|source| ReadError { path, source })?;
                    sources.files.insert(relative, bytes);
                } else if is_yaml(&name) {
                    sources.others.insert(relative, Other::Special);
                }
            }
        }
        Ok(sources)
    }

    /// Whether a path, relative to the folder of APIs, is that of a file that [`Sources::read`] reads.
    pub fn is_source(path: &str) -> bool {
        let own = path.split_once('/').is_some_and(|(folder, _)| OWN_FOLDERS.contains(&folder));
        is_yaml(path) && !own && !path.split('/').any(|name| name.starts_with('.'))
    }

    /// The bytes of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// The files with their bytes, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    pub(crate) fn others(&self) -> impl Iterator<Item = (&str, Other)> {
        self.others.iter().map(|(path, other)| (path.as_str(), *other))
    }
}

impl<P: Into<String>, B: Into<Vec<u8>>> FromIterator<(P, B)> for Sources {
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect();
        Self { files, others: BTreeMap::new() }
    }
}

/// Whether the name is that of a YAML file, also of one with another ending, which is a problem to report.
fn is_yaml(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml"))
}
