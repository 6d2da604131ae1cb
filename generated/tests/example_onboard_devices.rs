//! The example `onboard_devices` runs, and does what it promises.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/onboard_devices.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod onboard_devices;

use std::fs;

use clap::Parser as _;
use iot_simulator::{Clock, Fault, FaultKind};
use onboard_devices::Arguments;
use onboard_devices::application::Application;
use serde_json::{Map, Value, json};

/// Time that runs so fast that devices connect in a moment.
const SPEED: f64 = 1000.0;

/// Whether all went well, and what the run prints; or why it ends.
async fn run(application: &Application, words: &[&str]) -> Result<(bool, String), String> {
    let arguments = Arguments::parse_from(["onboard_devices"].iter().chain(words));
    let mut output = Vec::new();
    let result = onboard_devices::run(&arguments, application, &mut output).await;
    result.map(|is_done| (is_done, String::from_utf8(output).unwrap())).map_err(|error| error.to_string())
}

fn object(value: Value) -> Option<Map<String, Value>> {
    value.as_object().cloned()
}

/// How often an operation was called.
fn calls(application: &Application, operation: &str) -> usize {
    let requests = application.simulator.as_ref().unwrap().requests();
    requests.iter().filter(|record| record.operation.as_deref() == Some(operation)).count()
}

#[tokio::test]
async fn devices_are_registered_bound_and_grouped() {
    let application = Application::simulated(Clock::running(SPEED)).unwrap();
    let (is_done, printed) = run(&application, &["--interval", "500"]).await.unwrap();
    assert!(is_done && printed.contains("\n10 of 10 devices are in group \"meters\", "), "{printed}");
    assert_eq!(printed.lines().filter(|line| line.starts_with("86") && line.ends_with("  bound")).count(), 10);
    assert_eq!((calls(&application, "CreateDeviceGroup"), calls(&application, "AddDeviceGroupMembers")), (1, 1));
}

#[tokio::test]
async fn what_does_not_bind_itself_or_is_refused_is_told() {
    let application = Application::simulated(Clock::running(SPEED)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("nodes.txt");
    fs::write(&file, "node-1\nnode-2\nnode-3-fail\n\nnode-2\n").unwrap();
    let full = Fault::new(FaultKind::Error("100412".to_owned())).on("RegisterDevice").times(1);
    application.simulator.as_ref().unwrap().fault(full).unwrap();
    let words = ["--nodes", file.to_str().unwrap(), "--limit", "2", "--interval", "500", "--concurrency", "1"];
    let (is_done, printed) = run(&application, &words).await.unwrap();
    let lines: Vec<&str> = printed.lines().collect();
    let [first, second, third, _, last] = lines.as_slice() else { unreachable!("{printed}") };
    assert!(first.starts_with("node-1  not registered: 500 100412: ") && first.contains("apply for a higher limit"));
    assert!(second.starts_with("node-2  ") && second.ends_with("  bound"), "{printed}");
    assert!(third.starts_with("node-3-fail  ") && third.ends_with("  registered, not bound yet"), "{printed}");
    assert!(!is_done && last.starts_with("1 of 3 devices are in group"), "{printed}");
}

#[tokio::test]
async fn a_device_that_was_registered_before_is_found_by_its_node_id() {
    let application = Application::simulated(Clock::still()).unwrap();
    let simulator = application.simulator.as_ref().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("nodes.txt");
    fs::write(&file, "node-1\nnode-2\n").unwrap();
    simulator.fault(Fault::new(FaultKind::Error("100426".to_owned())).on("RegisterDevice").times(2)).unwrap();
    // The second is one of somebody else.
    let device =
        json!({ "deviceId": "d-1", "gatewayId": "d-1", "deviceInfo": { "nodeId": "node-1" }, "activated": true });
    simulator.insert("/iocm/app/dm/v1.4.0/devices", object(device)).unwrap();
    let group = object(json!({ "id": "g-1", "name": "meters" }));
    simulator.insert("/iocm/app/devgroup/v1.3.0/devGroups", group).unwrap();

    let (is_done, printed) =
        run(&application, &["--nodes", file.to_str().unwrap(), "--limit", "1", "--interval", "500"]).await.unwrap();
    let expected = "node-1  d-1  bound\nnode-2  registered before, perhaps by another application\n\n\
                    1 of 2 devices are in group \"meters\", g-1\n";
    assert_eq!((is_done, printed.as_str()), (false, expected));
    assert_eq!(calls(&application, "CreateDeviceGroup"), 0);
}
