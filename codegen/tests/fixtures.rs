//! What is emitted for descriptions with hostile names and shapes compiles without a warning.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use api_spec::model::Spec;

#[test]
fn the_hostile_fixture_compiles_without_a_warning() {
    let workspace = workspace();
    let krate = workspace.join("target/fixtures/hostile");
    let spec = api_spec::load(&fixture("hostile")).unwrap();
    let files = codegen::generate(&spec).unwrap();
    let sources: Vec<_> = files.into_iter().filter(|(path, _)| path.starts_with("src/")).collect();
    assert!(sources.len() > 10);
    let _ = fs::remove_dir_all(krate.join("src"));
    for (path, text) in sources {
        write(&krate.join(path), &text);
    }
    write(&krate.join("README.md"), "A fixture.\n");
    write(&krate.join("Cargo.toml"), &manifest(&workspace.join("runtime"), &spec));
    fs::copy(workspace.join("Cargo.lock"), krate.join("Cargo.lock")).unwrap();

    // Clippy checks all that the compiler checks.
    cargo(&krate, &["clippy", "--features=eq"]);
    cargo(&krate, &["doc", "--no-deps"]);
}

/// Runs cargo on the emitted crate, which denies all warnings.
fn cargo(krate: &Path, arguments: &[&str]) {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .args(["--quiet", "--offline", "--target-dir"])
        .arg(workspace().join("target/fixtures/target"))
        .current_dir(krate)
        .env("RUSTDOCFLAGS", "--deny=warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A folder of APIs.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn manifest(runtime: &Path, spec: &Spec) -> String {
    let apis: Vec<_> = spec.apis.iter().map(|api| api.id.as_str()).collect();
    let features: String = apis.iter().map(|api| format!("{api} = []\n")).collect();
    format!(
        "[package]\nname = \"fixture\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndefault = {apis:?}\n\
         client = []\nblocking = []\neq = []\nsigning = []\n{features}\n[dependencies]\nhuaweicloud-iot-runtime = {{ path = {runtime:?} }}\n\n\
         [lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\nunreachable_pub = \"deny\"\n\n\
         [lints.clippy]\nall = {{ level = \"deny\", priority = -1 }}\n\n[workspace]\n"
    )
}
