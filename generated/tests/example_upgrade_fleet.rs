//! The example `upgrade_fleet` runs, and does what it promises.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../examples/upgrade_fleet.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod upgrade_fleet;

use std::fs;
use std::io::{self, Write};

use clap::Parser as _;
use iot_simulator::{Clock, Fault, FaultKind, Simulator};
use serde_json::{Value, json};
use upgrade_fleet::Arguments;
use upgrade_fleet::platform::Platform;

/// Time that runs so fast that no upgrade takes longer than a moment.
const SPEED: f64 = 10_000.0;

/// What a run prints or why it ends, and what is left on the platform.
async fn run(words: &[&str], prepare: impl Fn(&Simulator)) -> (Result<String, String>, Value) {
    let mut output = Vec::new();
    let (result, left) = run_to(&mut output, words, prepare).await;
    (result.map(|()| String::from_utf8(output).unwrap()), left)
}

async fn run_to(output: &mut dyn Write, words: &[&str], prepare: impl Fn(&Simulator)) -> (Result<(), String>, Value) {
    let platform = Platform::simulated(Clock::running(SPEED)).unwrap();
    let simulator = platform.simulator.as_ref().unwrap();
    prepare(simulator);
    let arguments = Arguments::parse_from(["upgrade_fleet", "--interval", "20"].iter().chain(words));
    let result = upgrade_fleet::run(&arguments, &platform, output).await;
    let state: Value = serde_json::from_str(&simulator.state().to_json()).unwrap();
    (result.map_err(|error| error.to_string()), state["collections"].clone())
}

#[tokio::test]
async fn a_thousand_devices_are_upgraded_and_nothing_is_left_behind() {
    let (printed, left) = run(&[], |_| {}).await;
    let printed = printed.unwrap();
    let rows = printed.lines().filter(|line| line.starts_with(' '));
    let mut numbers = rows.map(|row| row.split_whitespace().next().unwrap().parse::<u32>().unwrap());
    assert_eq!(numbers.next(), Some(1000), "{printed}");
    assert_eq!(numbers.sum::<u32>(), 1000, "{printed}");
    for words in ["  succeeded", "  failed: The device did not answer in time.", "  failed: The device reported"] {
        assert!(printed.contains(words), "{words:?} is not in\n{printed}");
    }
    assert_eq!(printed.lines().filter(|line| line.starts_with("sensor-")).count(), 10, "{printed}");
    assert_eq!(left, json!({}), "{printed}");
}

#[tokio::test]
async fn what_became_of_each_device_is_counted_and_those_that_failed_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("devices.txt");
    fs::write(&file, "a-success\n\n  b-timeout\nc-fail\nd-success\n").unwrap();
    let (printed, _) = run(&["--devices", file.to_str().unwrap()], |_| {}).await;
    let printed = printed.unwrap();
    let (_, results) = printed.split_once("\n\n").unwrap();
    let expected = "      4  devices
      2  succeeded
      1  failed: The device did not answer in time.
      1  failed: The device reported that the upgrade failed.

b-timeout: The device did not answer in time.
c-fail: The device reported that the upgrade failed.
";
    assert_eq!(results, expected);
}

#[tokio::test]
async fn a_task_that_is_refused_leaves_no_package_behind() {
    let forbidden = Fault::new(FaultKind::Error("IOTDA.014202".to_owned())).on("CreateBatchTask");
    let (printed, left) = run(&[], |simulator| simulator.fault(forbidden.clone()).unwrap()).await;
    assert!(printed.as_ref().is_err_and(|error| error.starts_with("403 IOTDA.014202")), "{printed:?}");
    assert_eq!(left, json!({}));
}

#[tokio::test]
async fn a_device_whose_id_breaks_the_limits_is_told_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("devices.txt");
    fs::write(&file, "sensor-1\nsensor/2\n").unwrap();
    let (printed, left) = run(&["--devices", file.to_str().unwrap()], |_| {}).await;
    let error = printed.unwrap_err();
    assert!(error.contains("devices.txt: DeviceId: '/' in \"sensor/2\" is not allowed"), "{error}");
    assert_eq!(left, json!({}));
}

/// A reader who goes away after the first line.
#[derive(Default)]
struct Reader {
    is_gone: bool,
}

impl Write for Reader {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        if self.is_gone {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.is_gone = text.contains(&b'\n');
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn nothing_is_left_behind_when_nobody_reads_the_results() {
    let (result, left) = run_to(&mut Reader::default(), &[], |_| {}).await;
    assert!(result.is_err(), "{result:?}");
    assert_eq!(left, json!({}));
}
