//! The state file on the disk: read whole, replaced in one step, through links, with the mode and owner that it has.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How many links are followed.
const LINKS: usize = 40;

/// The content of the file.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    expect_file(&fs::metadata(path)?)?;
    let mut bytes = Vec::new();
    OpenOptions::new().read(true).open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether the file can be written later, as far as the folder tells.
pub(crate) fn check_writable(path: &Path) -> io::Result<()> {
    let path = behind_links(path)?;
    if !folder(&path).is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "there is no such folder"));
    }
    match fs::metadata(&path) {
        Ok(there) => expect_file(&there),
        Err(_) => Ok(()),
    }
}

/// Replaces the file in one step.
pub(crate) fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    check_writable(path)?;
    let path = behind_links(path)?;
    let (folder, prefix) = (folder(&path), temporary_prefix(&path));
    remove_left_over(folder, &prefix);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file, unless there is one: then as that.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(content)?;
    if let Ok(there) = fs::metadata(&path) {
        take_after(&file, &there)?;
    }
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// Gives a file the mode and, where that is allowed, the owner of another.
fn take_after(file: &NamedTempFile, there: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let new = file.as_file().metadata()?;
        if (new.uid(), new.gid()) != (there.uid(), there.gid()) {
            // Only the owner of everything may give files away.
            let _ = std::os::unix::fs::fchown(file, Some(there.uid()), Some(there.gid()));
        }
    }
    file.as_file().set_permissions(there.permissions())
}

const SUFFIX: &str = ".new";

/// How the names of temporary files of a state file begin.
fn temporary_prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes what a process that was killed while it wrote has left.
fn remove_left_over(folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let of_random = name.to_str().and_then(|name| name.strip_prefix(prefix)?.strip_suffix(SUFFIX));
        if of_random.is_some_and(|random| !random.is_empty() && random.chars().all(|c| c.is_ascii_alphanumeric())) {
            // If it stays, it is no more than a file too many.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The path that links lead to; nothing needs to stand there.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder(&path).join(target),
            // No link, or nothing there.
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many links"))
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Reading from a pipe could wait for ever.
fn expect_file(metadata: &Metadata) -> io::Result<()> {
    match metadata.is_file() {
        true => Ok(()),
        false => Err(io::Error::other("it is not a file")),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_are_followed_the_mode_stays_and_nothing_is_left_over() {
        let temporary = tempfile::tempdir().unwrap();
        let [real, link, next, left] =
            ["real.json", "link.json", "next.json", ".real.json.abc123.new"].map(|name| temporary.path().join(name));
        fs::write(&real, "old").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o644)).unwrap();
        symlink("real.json", &link).unwrap();
        symlink(&link, &next).unwrap();
        fs::write(&left, "half").unwrap();
        write(&next, b"new").unwrap();
        assert!(fs::symlink_metadata(&next).unwrap().is_symlink() && !left.exists());
        assert_eq!((read(&real).unwrap(), read(&next).unwrap()), (b"new".to_vec(), b"new".to_vec()));
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o644);
        assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 3);
    }

    #[test]
    fn a_link_to_nothing_is_followed_and_one_to_itself_refused() {
        let temporary = tempfile::tempdir().unwrap();
        let [real, link, circle] = ["real.json", "link.json", "circle.json"].map(|name| temporary.path().join(name));
        symlink(&real, &link).unwrap();
        write(&link, b"new").unwrap();
        assert_eq!(read(&real).unwrap(), b"new");
        symlink(&circle, &circle).unwrap();
        assert!(write(&circle, b"new").is_err() && write(temporary.path(), b"new").is_err());
    }
}
