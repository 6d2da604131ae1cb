//! The program: its options, its state file, and how it ends.
#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use serde_json::json;
use ureq::Agent;

fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_iot-simulator"))
}

fn output(arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command().args(arguments).output().unwrap();
    (status.code(), [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat())
}

/// A program that runs, and ends with the test.
struct Running(Child, String);

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = command().args(["--port", "0"]).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().rsplit(' ').next().unwrap().to_owned();
        Self(child, address)
    }

    /// Stops it as a service manager does.
    fn terminate(mut self) -> ExitStatus {
        assert!(Command::new("kill").arg(self.0.id().to_string()).status().unwrap().success());
        self.0.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_state_file_is_taken_up_and_written_on_a_clean_stop() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let arguments = ["--state", file.to_str().unwrap(), "--speed", "0", "--start", "2024-02-29T12:00:00Z"];
    let running = Running::start(&arguments);
    let path = "/simulator/resources/iodm/northbound/v1.5.0/category";
    let added =
        Agent::new_with_defaults().post(format!("{}{path}", running.1)).send(json!({ "version": "V1" }).to_string());
    assert_eq!(added.unwrap().status(), 201);
    assert!(!file.exists());
    assert!(running.terminate().success());
    let first = std::fs::read_to_string(&file).unwrap();
    assert!(first.contains(r#""version": "V1""#) && first.contains(r#""time": "2024-02-29T12:00:00Z""#), "{first}");

    assert!(Running::start(&arguments).terminate().success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), first);
}

#[test]
fn what_keeps_it_from_starting_is_told_with_its_cause() {
    let taken = Running::start(&[]);
    let port = taken.1.rsplit(':').next().unwrap();
    let (code, text) = output(&["--port", port]);
    assert_eq!(code, Some(1));
    assert!(text.starts_with(&format!(
        "error: cannot listen on port {port}; choose another, or 0 for a free one\n  because: "
    )));

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    std::fs::write(&file, r#"{ "collections": 1 }"#).unwrap();
    let (code, text) = output(&["--port", "0", "--state", file.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(
        text.starts_with("error: the state is not of the form that README.md shows\n  because: invalid type"),
        "{text}"
    );

    let (code, text) = output(&["--port", "0", "--state", "/no/such/folder/state.json"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("cannot write the state file /no/such/folder/state.json\n  because: there is no such folder")
    );
}

#[test]
fn a_wrong_option_is_wrong_usage() {
    for arguments in [["--speed", "-1"], ["--access-key", "no colon"], ["--user", "a:b"], ["--start", "noon"]] {
        assert_eq!(output(&arguments).0, Some(2), "{arguments:?}");
    }
    let (code, help) = output(&["--help"]);
    assert_eq!(code, Some(0));
    assert!(help.contains("--state <FILE>") && help.contains("X-Simulator-Fault"), "{help}");
}
