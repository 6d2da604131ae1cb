//! Puts the page files and the OpenAPI documents into the binary: writes a table of paths and contents for
//! `src/description.rs`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let pages = table("PAGE_FILES", &root.join("api-spec"), "yaml")?;
    let documents = table("OPENAPI_DOCUMENTS", &root.join("generated/openapi"), "json")?;
    fs::write(out.join("embedded.rs"), pages + &documents)
}

/// A constant with all files of a folder that have the ending: the path relative to the folder, and the content.
fn table(name: &str, folder: &Path, ending: &str) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, ending, &mut files)?;
    files.sort();
    let mut table = format!("const {name}: &[(&str, &str)] = &[\n");
    for file in files {
        let relative = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        table.push_str(&format!("    ({relative:?}, include_str!({:?})),\n", fs::canonicalize(&file)?));
    }
    Ok(table + "];\n")
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    // Emitted documents may have been deleted, to be made again.
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, ending, files)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    Ok(())
}
