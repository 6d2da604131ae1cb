//! Growth is free: a book of another service, and a page in a chapter that exists, need their page files and nothing else.
//!
//! Both are put into a copy of the workspace; there the crate is generated, compiled and called, and what is tested for
//! each operation of each book is tested for them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The copy. It stays, so that the next run compiles only what has changed.
fn copy() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("third-book")
}

/// The files below a folder, by their paths; without what cargo and git keep.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                let is_ours = !matches!(path.file_name().and_then(|name| name.to_str()), Some("target" | ".git"));
                folders.extend(is_ours.then_some(path));
            } else {
                files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Makes the copy: the workspace and the new files. A file that is right already is left alone, so that it does not look
/// changed; what is emitted is left to the task that emits it.
fn lay_out() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wanted = files(&here.join(".."));
    wanted.extend(files(&here.join("tests/third_book")));
    let is_emitted = |path: &Path| ["generated/src", "generated/openapi"].iter().any(|folder| path.starts_with(folder));
    let found = files(&copy());
    for path in found.keys().filter(|path| !wanted.contains_key(*path) && !is_emitted(path)) {
        fs::remove_file(copy().join(path)).unwrap();
    }
    let is_right = |path: &Path, bytes: &[u8]| match found.get(path) {
        Some(found) => is_emitted(path) || found == bytes,
        None => false,
    };
    for (path, bytes) in wanted.iter().filter(|(path, bytes)| !is_right(path, bytes)) {
        let path = copy().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Runs a command in the copy.
fn run(command: &mut Command) -> String {
    let output = command.current_dir(copy()).output().unwrap();
    let told = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).join("\n");
    assert!(output.status.success(), "{command:?}\n{told}");
    told
}

/// Runs tests in the copy. It shares the target folder for what both workspaces depend on, and its features, which cargo
/// unites over a whole workspace.
fn cargo_test(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--offline", "--workspace", "--all-features"]).args(arguments);
    // What cargo tells this test about its package would make build scripts of dependencies run anew, here and there.
    let of_this_package = |name: &str| {
        ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "CARGO_BIN_", "CARGO_PRIMARY_"]
            .iter()
            .any(|start| name.starts_with(start))
    };
    for (name, _) in std::env::vars().filter(|(name, _)| of_this_package(name)) {
        cargo.env_remove(name);
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    run(cargo.env("CARGO_TARGET_DIR", target))
}

#[test]
fn a_book_and_a_page_need_their_files_and_nothing_else() {
    lay_out();
    let xtask = || Command::new(env!("CARGO_BIN_EXE_xtask"));
    run(xtask().arg("generate"));
    run(xtask().args(["generate", "--check"]));
    let told = cargo_test(&["--test", "workshop", "--test", "every_operation"]);
    for test in [
        "every_operation_answers_a_valid_request_with_its_documented_success",
        "every_documented_error_can_be_had_and_is_as_documented",
        "every_list_is_gone_through_page_by_page",
        "every_operation_of_the_description_is_shown_once",
        "every_documented_success_is_read",
        "every_documented_refusal_has_its_variant",
        "widgets_are_created_and_listed_page_by_page",
        "a_call_that_is_new_in_a_chapter_is_called",
    ] {
        assert!(told.contains(&format!("test {test} ... ok")), "{told}");
    }
}
