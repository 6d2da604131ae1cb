//! The example `send_command` runs, and does what it promises.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/send_command.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod send_command;

use clap::Parser as _;
use huaweicloud_iot::iotda_v5::DeviceId;
use iot_simulator::{Clock, Fault, FaultKind, Simulator};
use send_command::Arguments;
use send_command::platform::Platform;

/// Time that runs so fast that no command takes longer than a moment.
const SPEED: f64 = 1000.0;

/// What a run prints or why it ends.
fn run(device: &str, words: &[&str], prepare: impl Fn(&Simulator)) -> Result<String, String> {
    let platform = Platform::simulated(Clock::running(SPEED)).unwrap();
    let simulator = platform.simulator.as_ref().unwrap();
    send_command::add_device(simulator, &DeviceId::new(device).unwrap()).unwrap();
    prepare(simulator);
    let arguments = ["send_command", "--device", device, "--interval", "5"];
    let arguments = Arguments::parse_from(arguments.iter().chain(words));
    let mut output = Vec::new();
    let result = send_command::run(&arguments, &platform, &mut output);
    result.map(|()| String::from_utf8(output).unwrap()).map_err(|error| error.to_string())
}

#[test]
fn a_command_to_a_connected_device_is_answered_at_once() {
    assert_eq!(run("meter-1", &[], |_| {}).unwrap(), "done; the device sent no result\n");
}

#[test]
fn a_device_that_does_not_answer_is_told_with_what_helps() {
    let silent = Fault::new(FaultKind::Error("IOTDA.014111".to_owned())).on("CreateCommand");
    let error = run("meter-1", &[], |simulator| simulator.fault(silent.clone()).unwrap()).unwrap_err();
    assert!(error.starts_with("200 IOTDA.014111: "), "{error}");
    assert!(error.ends_with("make sure that executing it twice does no harm."), "{error}");
}

#[test]
fn a_command_that_is_kept_is_followed_to_its_end() {
    assert_eq!(run("meter-1", &["--queue"], |_| {}).unwrap(), "done; the device sent no result\n");
    assert_eq!(run("meter-fail", &["--queue"], |_| {}).unwrap_err(), "the command ended as FAILED");
    assert_eq!(run("meter-timeout", &["--queue"], |_| {}).unwrap_err(), "the command ended as TIMEOUT");
}

#[test]
fn whoever_has_waited_long_enough_is_told_that_the_command_goes_on() {
    let platform = Platform::simulated(Clock::still()).unwrap();
    send_command::add_device(platform.simulator.as_ref().unwrap(), &DeviceId::new("meter-1").unwrap()).unwrap();
    let words = ["send_command", "--device", "meter-1", "--queue", "--limit", "1", "--interval", "200"];
    let error = send_command::run(&Arguments::parse_from(words), &platform, &mut Vec::new()).unwrap_err();
    assert!(error.to_string().ends_with("the state is still \"PENDING\"; it may come yet"), "{error}");
}

#[test]
fn a_device_that_is_not_there_is_told() {
    let platform = Platform::simulated(Clock::still()).unwrap();
    let words = ["send_command", "--device", "stranger", "--queue"];
    let error = send_command::run(&Arguments::parse_from(words), &platform, &mut Vec::new()).unwrap_err();
    assert!(error.to_string().starts_with("404 IOTDA.014000: "), "{error}");
}
