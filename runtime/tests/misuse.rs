//! What the compiler says about the mistakes that callers make: what to write instead.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The compiled crate, which lies beside this test. Of those with other features, this test needs the newest.
fn library() -> PathBuf {
    let folder = env::current_exe().unwrap().parent().unwrap().to_owned();
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let is_library = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy();
        name.starts_with("libhuaweicloud_iot_runtime-") && name.ends_with(".rlib")
    };
    files.filter(is_library).max_by_key(|file| fs::metadata(file).unwrap().modified().unwrap()).unwrap()
}

#[test]
fn the_compiler_says_what_to_write_instead() {
    let library = library();
    let folder = library.parent().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/misuse/mistakes.rs");
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--cfg=feature=\"client\""])
        .args(["--out-dir", env!("CARGO_TARGET_TMPDIR"), "-L", &format!("dependency={}", folder.display())])
        .args(["--extern", &format!("huaweicloud_iot_runtime={}", library.display())])
        .arg(source)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    for expected in [
        "this API needs a scope: use `Client::scoped(endpoint, scope)` instead of `Client::builder(endpoint)`",
        "`&str` is not a credential",
        "`Northbound` does not take `&str` as a credential",
        "`Northbound` does not take `AuthToken` as a credential",
        "`DeletePackage` is not an operation of the API that this client calls",
        "`&Echo` is not an operation of the API that this client calls",
        "the items of an async client are a stream, which a `for` loop does not accept",
        "write `while let Some(item) = items.next().await`",
        "`DeletePackage` is not a list that comes page by page",
    ] {
        assert!(said.contains(expected), "{expected:?} is not in\n{said}");
    }
}
