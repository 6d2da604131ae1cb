//! The example `command_device` runs, and does what it promises.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../examples/command_device.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod command_device;

use clap::Parser as _;
use command_device::Arguments;
use command_device::application::Application;
use iot_simulator::{Clock, Fault, FaultKind};
use serde_json::{Value, json};

/// Time that runs so fast that no command takes longer than a moment.
const SPEED: f64 = 1000.0;

/// What a run prints or why it ends, and the commands that the platform has then.
fn run(clock: Clock, words: &[&str], fault: Option<Fault>) -> (Result<String, String>, Vec<Value>) {
    let application = Application::simulated(clock).unwrap();
    let simulator = application.simulator.as_ref().unwrap();
    fault.into_iter().for_each(|fault| simulator.fault(fault).unwrap());
    let arguments = Arguments::parse_from(["command_device", "--interval", "5"].iter().chain(words));
    let mut output = Vec::new();
    let result = command_device::run(&arguments, &application, &mut output);
    let state: Value = serde_json::from_str(&simulator.state().to_json()).unwrap();
    let commands = state["collections"]["/iocm/app/cmd/v1.4.0/deviceCommands"].as_array().cloned().unwrap_or_default();
    let result = result.map(|()| String::from_utf8(output).unwrap()).map_err(|error| error.to_string());
    (result, commands.into_iter().map(|entry| entry["object"].clone()).collect())
}

#[test]
fn a_command_is_followed_to_its_end() {
    let running = || Clock::running(SPEED);
    let (result, commands) = run(running(), &["--parameters", r#"{"within": 3}"#], None);
    assert_eq!(result.unwrap(), "done; the device sent no result\n");
    let command = json!({ "serviceId": "Valve", "method": "close", "paras": { "within": 3 } });
    assert_eq!((&commands[0]["command"], &commands[0]["expireTime"]), (&command, &json!(3600)));
    assert_eq!(run(running(), &["--device", "fail-1"], None).0.unwrap_err(), "the command ended as FAILED");
    assert_eq!(run(running(), &["--device", "timeout-1"], None).0.unwrap_err(), "the command ended as TIMEOUT");
}

#[test]
fn a_command_that_is_not_sent_in_time_is_left_alone_or_cancelled() {
    let (result, commands) = run(Clock::still(), &["--limit", "0"], None);
    assert_eq!(result.unwrap_err(), "the time is up: the command is PENDING and may be executed yet");
    assert_eq!(commands[0]["status"], Value::Null, "it goes on");
    let (result, commands) = run(Clock::still(), &["--limit", "0", "--cancel"], None);
    assert_eq!(result.unwrap_err(), "the time is up: the command was cancelled");
    assert_eq!(commands[0]["status"], "CANCELED");
}

#[test]
fn a_refusal_is_told_also_where_it_comes_with_status_200() {
    let offline = Fault::new(FaultKind::Error("100428".to_owned())).on("CreateDeviceCommand");
    let (result, commands) = run(Clock::still(), &[], Some(offline));
    assert!(result.as_ref().is_err_and(|error| error.starts_with("200 100428: ")), "{result:?}");
    assert!(commands.is_empty());
}
