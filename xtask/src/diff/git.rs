//! What git holds: the description at a revision, and which revision is meant when none is named.
//!
//! The git program is asked, as it is there wherever somebody works on the files.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use api_spec::Sources;

/// The description as it was at a revision.
pub(super) struct Revision {
    /// As it was asked for: `v0.1.0`, `HEAD`.
    pub(super) name: String,
    /// The commit, in full.
    pub(super) commit: String,
    pub(super) sources: Sources,
    /// The list of the crate's public items as it was committed, if it was.
    pub(super) public_api: Option<String>,
    /// Whether the page files had another format than today's: the JSON Schemas beside them say so.
    pub(super) has_other_format: bool,
    /// The version of the workspace then, if its Cargo.toml tells one.
    pub(super) version: Option<semver::Version>,
    /// The folder of the description, relative to the top of the repository, with `/` behind it.
    pub(super) folder: String,
}

/// Why there is no description to compare with.
#[derive(Debug)]
pub(super) enum GitError {
    /// The program cannot be run.
    Missing(io::Error),
    /// The folder belongs to no repository.
    NoRepository { folder: PathBuf, said: String },
    /// Nothing is called so.
    NoRevision { name: String, said: String },
    /// The revision holds no description.
    NoDescription { name: String, folder: String },
    /// Something else did not work.
    Failed { command: String, said: String },
}

impl fmt::Display for GitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(_) => f.write_str("cannot run git; install it, or put it into the PATH"),
            Self::NoRepository { folder, said } => {
                write!(f, "{} is in no git repository, so there is nothing to compare with: {said}", folder.display())
            }
            Self::NoRevision { name, said } => {
                write!(f, "no revision is called {name}: {said} – name a tag, a branch or a commit")
            }
            Self::NoDescription { name, folder } => {
                write!(
                    f,
                    "{name} holds no page files in {folder} – name a later revision, or the right folder with --spec"
                )
            }
            Self::Failed { command, said } => write!(f, "`{command}` did not work: {said}"),
        }
    }
}

impl Error for GitError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Missing(source) => Some(source),
            _ => None,
        }
    }
}

impl Revision {
    /// Reads the description in `folder` at the revision `name`, or else at the last release tag, or else at `HEAD`.
    pub(super) fn read(folder: &Path, name: Option<&str>) -> Result<Self, GitError> {
        let prefix = git(folder, &["rev-parse", "--show-prefix"])?;
        if !prefix.status.success() {
            return Err(GitError::NoRepository { folder: folder.to_owned(), said: said(&prefix) });
        }
        let name = match name {
            Some(name) => name.to_owned(),
            None => last_release(folder)?.unwrap_or_else(|| "HEAD".to_owned()),
        };
        let commit = format!("{name}^{{commit}}");
        let found = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        if !found.status.success() {
            let said = Some(said(&found)).filter(|said| !said.is_empty());
            return Err(GitError::NoRevision { name, said: said.unwrap_or_else(|| "git does not know it".to_owned()) });
        }
        let commit = text(&found.stdout);
        let folder_in_git = text(&prefix.stdout);
        let sources = sources(folder, &commit)?;
        if sources.iter().next().is_none() {
            let folder = if folder_in_git.is_empty() { ".".to_owned() } else { folder_in_git };
            return Err(GitError::NoDescription { name, folder });
        }
        let manifest = file(folder, &commit, "Cargo.toml")?;
        Ok(Self {
            public_api: file(folder, &commit, "./../generated/public-api.txt")?,
            has_other_format: has_other_format(folder, &commit)?,
            version: manifest.as_deref().and_then(version),
            name,
            commit,
            sources,
            folder: folder_in_git,
        })
    }

    /// The folder of the description as git names it: `v0.1.0:api-spec`.
    pub(super) fn place(&self) -> String {
        format!("{}:{}", self.name, self.folder.trim_end_matches('/'))
    }
}

/// The last tag before `HEAD` that is called like a release: `v0.1.0`.
fn last_release(folder: &Path) -> Result<Option<String>, GitError> {
    let output = git(folder, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])?;
    Ok(output.status.success().then(|| text(&output.stdout)))
}

/// All page files below the folder at a commit.
fn sources(folder: &Path, commit: &str) -> Result<Sources, GitError> {
    let listed = succeeded(folder, &["ls-tree", "-r", "-z", commit])?;
    let mut files = Vec::new();
    for entry in listed.split(|byte| *byte == 0) {
        // `100644 blob 3e58402…<tab>iotda-v5/api.yaml`
        let entry = String::from_utf8_lossy(entry);
        let Some((about, path)) = entry.split_once('\t') else { continue };
        let mut about = about.split(' ').skip(1);
        if let (Some("blob"), Some(object)) = (about.next(), about.next())
            && Sources::is_source(path)
        {
            files.push((path.to_owned(), object.to_owned()));
        }
    }
    let contents = contents(folder, files.iter().map(|(_, object)| object.as_str()).collect())?;
    Ok(files.into_iter().map(|(path, _)| path).zip(contents).collect())
}

/// The bytes of objects, in the order in which they are named. One process answers for all.
fn contents(folder: &Path, objects: Vec<&str>) -> Result<Vec<Vec<u8>>, GitError> {
    let mut command = Command::new("git");
    command.args(["cat-file", "--batch"]).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(GitError::Missing)?;
    let names = objects.join("\n") + "\n";
    let input = child.stdin.take();
    let output = thread::scope(|scope| {
        // Both ways at once: neither may wait until the other has been read.
        scope.spawn(move || input.map(|mut input| input.write_all(names.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(GitError::Missing)?;
    let broken =
        || GitError::Failed { command: "git cat-file --batch".to_owned(), said: "the answer is cut off".to_owned() };
    let mut rest = output.stdout.as_slice();
    let mut contents = Vec::with_capacity(objects.len());
    for _ in objects {
        // `3e58402… blob 1234`, a line feed, so many bytes, a line feed.
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
        let (head, body) = rest.split_at(end);
        let size = String::from_utf8_lossy(head).rsplit(' ').next().and_then(|size| size.parse::<usize>().ok());
        let size = size.ok_or_else(broken)?;
        contents.push(body.get(1..=size).ok_or_else(broken)?.to_vec());
        rest = body.get(size + 2..).unwrap_or_default();
    }
    Ok(contents)
}

/// Whether the schemas of page files that were committed differ from today's.
fn has_other_format(folder: &Path, commit: &str) -> Result<bool, GitError> {
    for (name, today) in api_spec::json_schema::json_schemas() {
        if file(folder, commit, &format!("./{name}"))?.is_some_and(|then| then.trim() != today.trim()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The version in a workspace's Cargo.toml.
fn version(manifest: &str) -> Option<semver::Version> {
    let manifest: toml::Table = manifest.parse().ok()?;
    manifest.get("workspace")?.get("package")?.get("version")?.as_str()?.parse().ok()
}

/// The text of a file at a commit, if there is one: by its path from the top of the repository, or with `./` in front
/// from the folder.
fn file(folder: &Path, commit: &str, path: &str) -> Result<Option<String>, GitError> {
    let output = git(folder, &["show", &format!("{commit}:{path}")])?;
    Ok(output.status.success().then(|| text(&output.stdout)))
}

fn succeeded(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
    let output = git(folder, arguments)?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(GitError::Failed { command: format!("git {}", arguments.join(" ")), said: said(&output) })
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Output, GitError> {
    Command::new("git").args(arguments).current_dir(folder).stdin(Stdio::null()).output().map_err(GitError::Missing)
}

/// What git says is wrong, in one line.
fn said(output: &Output) -> String {
    let text = text(&output.stderr);
    text.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_objects_are_read_than_fit_into_a_pipe() {
        let folder = tempfile::tempdir().unwrap();
        let text = "line\n\nblob 7\n".repeat(20);
        std::fs::write(folder.path().join("file"), &text).unwrap();
        succeeded(folder.path(), &["init", "--quiet"]).unwrap();
        let object = succeeded(folder.path(), &["hash-object", "-w", "file"]).unwrap();
        let object = String::from_utf8(object).unwrap();
        let contents = contents(folder.path(), vec![object.trim(); 4000]).unwrap();
        assert_eq!(contents.len(), 4000);
        assert!(contents.iter().all(|bytes| *bytes == text.as_bytes()));
    }
}
