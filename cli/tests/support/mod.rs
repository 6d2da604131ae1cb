//! Runs the command, as a shell does.

#![allow(dead_code, reason = "each test uses a part")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A command line, in an environment that knows nobody.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_huaweicloud-iot"));
    command.env_clear().env("HOME", "/nonexistent").env("COLUMNS", "100").args(arguments);
    command
}

/// The same in an environment with an access key.
pub(crate) fn with_key(arguments: &[&str]) -> Command {
    let mut command = command(arguments);
    command
        .env("HUAWEICLOUD_SDK_AK", "SIMULATORACCESSKEY01")
        .env("HUAWEICLOUD_SDK_SK", "simulator-secret-key")
        .env("HUAWEICLOUD_SDK_PROJECT_ID", "5151515151515151515151515151c0de");
    command
}

/// Runs it with this standard input.
pub(crate) fn run(mut command: Command, input: &str) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A command that refuses its arguments does not read.
        let _ = stdin.write_all(input.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The standard output of a command that succeeds.
pub(crate) fn success(command: Command) -> String {
    let output = run(command, "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// The code and the standard error of one that fails.
pub(crate) fn failure(command: Command) -> (i32, String) {
    let output = run(command, "");
    assert!(!output.status.success(), "{}", text(&output.stdout));
    (output.status.code().unwrap(), text(&output.stderr))
}

/// The emitted OpenAPI documents, with their ids.
pub(crate) fn documents() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../generated/openapi");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let id = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (id(&path), serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap())).collect()
}

/// The operations of a document: path, method, operation.
pub(crate) fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let paths = document["paths"].as_object().unwrap();
    let of_path = |(path, methods): (&String, &Value)| {
        let methods = methods.as_object().unwrap().clone();
        let path = path.clone();
        methods
            .into_iter()
            .map(move |(method, operation)| (path.clone(), method.to_uppercase(), operation))
            .collect::<Vec<_>>()
    };
    paths.iter().flat_map(of_path).collect()
}
