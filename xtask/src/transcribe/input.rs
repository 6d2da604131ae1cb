//! The pages that the command line names: files, all files of a folder, standard input.

use std::error::Error;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::not_taken::NotTaken;

/// What a saved page is called.
const ENDINGS: [&str; 4] = ["txt", "html", "htm", "md"];

/// A page to read.
pub(super) enum Input {
    File(PathBuf),
    /// What came from standard input.
    Standard(io::Result<Vec<u8>>),
}

/// No page was named.
#[derive(Debug, thiserror::Error)]
enum NoPages {
    #[error("{} holds no pages: their names end in .txt, .html, .htm or .md", .0.display())]
    EmptyFolder(PathBuf),
    #[error("there is no file or folder {}", .0.display())]
    Missing(PathBuf),
}

/// The pages in the order of the command line; those of a folder by name.
pub(super) fn collect(named: &[PathBuf]) -> Result<Vec<Input>, Box<dyn Error>> {
    let mut inputs = Vec::new();
    for path in named {
        if path.as_os_str() == "-" {
            let mut bytes = Vec::new();
            inputs.push(Input::Standard(io::stdin().read_to_end(&mut bytes).map(|_| bytes)));
        } else if path.is_dir() {
            let mut files = Vec::new();
            pages_below(path, &mut files)?;
            if files.is_empty() {
                return Err(NoPages::EmptyFolder(path.clone()).into());
            }
            files.sort();
            inputs.extend(files.into_iter().map(Input::File));
        } else if path.exists() {
            inputs.push(Input::File(path.clone()));
        } else {
            return Err(NoPages::Missing(path.clone()).into());
        }
    }
    Ok(inputs)
}

fn pages_below(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let is_readme = path.file_stem().is_some_and(|stem| stem.eq_ignore_ascii_case("readme"));
        if hidden || is_readme {
            continue;
        }
        if entry.file_type()?.is_dir() {
            pages_below(&path, files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
        {
            files.push(path);
        }
    }
    Ok(())
}

/// The bytes of a page. Of what is no file, only what the system itself offers is read, such as `/dev/fd/63` of a shell:
/// a pipe in a folder may never end.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if fs::metadata(path)?.is_file() || path.starts_with("/dev") || path.starts_with("/proc/self/fd") {
        fs::read(path)
    } else {
        Err(io::Error::other("it is not a file"))
    }
}

impl Input {
    /// What it is called in messages.
    pub(super) fn name(&self) -> String {
        match self {
            Input::File(path) => path.display().to_string(),
            Input::Standard(_) => "standard input".to_owned(),
        }
    }

    /// The file's name without its ending, which may be the page's slug.
    pub(super) fn stem(&self) -> Option<String> {
        match self {
            Input::File(path) => path.file_stem().map(|stem| stem.to_string_lossy().into_owned()),
            Input::Standard(_) => None,
        }
    }

    /// The page's text.
    pub(super) fn text(&self) -> Result<String, NotTaken> {
        let bytes = match self {
            Input::File(path) => read(path).map_err(NotTaken::Unreadable)?,
            Input::Standard(Ok(bytes)) => bytes.clone(),
            Input::Standard(Err(error)) => {
                return Err(NotTaken::Unreadable(io::Error::new(error.kind(), error.to_string())));
            }
        };
        String::from_utf8(bytes).map_err(|_| NotTaken::NotUtf8)
    }
}
