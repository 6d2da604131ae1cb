//! Puts the emitted OpenAPI documents into the binary, without what only readers of the documents need: errors, notes and
//! examples. What is left is a fifth, so that the one of the API that is called is read in a few milliseconds.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde_json::Value;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../generated/openapi");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|found| found == "json"));
    files.sort();
    let mut table = "const DOCUMENTS: &[Embedded] = &[\n".to_owned();
    for file in files {
        let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let document = compact(&file)?;
        let [title, about] = ["title", "description"]
            .map(|key| document.get("info").and_then(|info| info.get(key)?.as_str()).unwrap_or(""));
        let written = out.join(format!("{id}.json"));
        fs::write(&written, serde_json::to_string(&document)?)?;
        table.push_str(&format!(
            "    Embedded {{ id: {id:?}, title: {title:?}, about: {about:?}, text: include_str!({written:?}) }},\n"
        ));
    }
    fs::write(out.join("documents.rs"), table + "];\n")
}

fn compact(file: &Path) -> io::Result<Value> {
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    if let Value::Object(document) = &mut document {
        document.remove("webhooks");
    }
    trim(&mut document);
    Ok(document)
}

/// Keys of the documents that the command makes no use of.
const UNUSED: [&str; 16] = [
    "x-note",
    "x-assumed",
    "x-file",
    "x-examples",
    "x-errors",
    "x-errors-everywhere",
    "x-rust-name",
    "x-rust-names",
    "x-chapter",
    "x-operation",
    "x-webhook",
    "x-gateway-codes",
    "x-codes",
    "x-documented-by-codes-only",
    "x-page",
    "x-shared",
];

fn trim(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| !UNUSED.contains(&key.as_str()));
            if let Some(Value::Object(responses)) = fields.get_mut("responses") {
                *responses = std::mem::take(responses).into_iter().filter(is_success).collect();
            }
            fields.iter_mut().for_each(|(_, value)| trim(value));
        }
        Value::Array(items) => items.iter_mut().for_each(trim),
        _ => {}
    }
}

fn is_success((status, _): &(String, Value)) -> bool {
    status.starts_with('2')
}
