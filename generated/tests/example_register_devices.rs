//! The example `register_devices` runs, and does what it promises.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../examples/register_devices.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod register_devices;

use std::fs;
use std::path::Path;

use clap::Parser as _;
use iot_simulator::{Clock, Fault, FaultKind};
use register_devices::Arguments;
use register_devices::platform::Platform;
use serde_json::{Map, Value};

/// What a run prints or why it ends.
async fn run(platform: &Platform, file: &Path, words: &[&str]) -> Result<String, String> {
    let mut output = Vec::new();
    let arguments = ["register_devices", file.to_str().unwrap(), "--rate", "1000"];
    let arguments = Arguments::parse_from(arguments.iter().chain(words));
    let result = register_devices::run(&arguments, platform, &mut output).await;
    result.map(|_| String::from_utf8(output).unwrap()).map_err(|error| error.to_string())
}

/// The devices of the platform, by their ids.
fn devices(platform: &Platform) -> Map<String, Value> {
    let state: Value = serde_json::from_str(&platform.simulator.as_ref().unwrap().state().to_json()).unwrap();
    let entries = state["collections"]["/v5/iot/my-project/devices"].as_array().cloned().unwrap_or_default();
    let device = |entry: &Value| (entry["object"]["device_id"].as_str().unwrap().to_owned(), entry["object"].clone());
    entries.iter().map(device).collect()
}

fn file(folder: &tempfile::TempDir, content: &str) -> std::path::PathBuf {
    let file = folder.path().join("devices.csv");
    fs::write(&file, content).unwrap();
    file
}

#[tokio::test]
async fn the_devices_of_the_file_are_registered_once_however_often_it_runs() {
    let platform = Platform::simulated(Clock::still()).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/devices.csv");
    assert_eq!(run(&platform, &file, &[]).await.unwrap(), "5 registered, 0 existed already, 0 failed\n");
    assert_eq!(run(&platform, &file, &[]).await.unwrap(), "0 registered, 5 existed already, 0 failed\n");
    let devices = devices(&platform);
    assert_eq!(devices.len(), 5);
    let meter = &devices["meter_meter-0002"];
    let told = ["node_id", "device_name", "gateway_id", "description"].map(|name| meter[name].as_str().unwrap());
    assert_eq!(told, ["meter-0002", "Meter_2", "gateway_gateway-0001", "North wall"]);
}

#[tokio::test]
async fn gateways_come_before_the_devices_behind_them_wherever_they_stand() {
    let (platform, folder) = (Platform::simulated(Clock::still()).unwrap(), tempfile::tempdir().unwrap());
    let file = file(&folder, "gateway,product_id,node_id\nhub_hub-1,meter,meter-1\n,hub,hub-1\n");
    run(&platform, &file, &["--concurrency", "1"]).await.unwrap();
    let requests = platform.simulator.as_ref().unwrap().requests();
    assert_eq!(requests.len(), 2);
    let state = platform.simulator.as_ref().unwrap().state().to_json();
    assert!(state.find("hub-1").unwrap() < state.find("meter-1").unwrap(), "{state}");
}

#[tokio::test]
async fn what_cannot_be_registered_is_told_with_line_code_and_remedy_and_the_rest_is_registered() {
    let (platform, folder) = (Platform::simulated(Clock::still()).unwrap(), tempfile::tempdir().unwrap());
    let content = "node_id,product_id,device_name\nmeter-1,meter,Meter_1\nmeter 2,meter,Meter_2\n\
                   meter-3,meter\nmeter-4,me/ter,Meter_4\nmeter-5,meter,Meter_5\n";
    let file = file(&folder, content);
    let unknown = Fault::new(FaultKind::Error("IOTDA.013000".to_owned())).on("AddDevice").times(1);
    platform.simulator.as_ref().unwrap().fault(unknown).unwrap();
    let printed = run(&platform, &file, &["--concurrency", "1"]).await.unwrap();
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines[0], "1 registered, 0 existed already, 4 failed", "{printed}");
    for (line, parts) in [
        (3, ["     2  IOTDA.013000", "The product does not exist", "Check product_id and the resource space."]),
        (4, ["     3  IOTDA.000008", "Invalid input.", "The message says what is wrong"]),
        (5, ["     4  ", "found record with 2 fields", "Correct the line."]),
        (6, ["     5  ", "ProductId: '/' in \"me/ter\" is not allowed", "Correct the value."]),
    ] {
        assert!(parts.iter().all(|part| lines[line].contains(part)), "{parts:?} are not in {:?}", lines[line]);
    }
    assert_eq!(devices(&platform).keys().collect::<Vec<_>>(), ["meter_meter-5"]);
}

#[tokio::test]
async fn secrets_go_into_their_own_file_only() {
    let (platform, folder) = (Platform::simulated(Clock::still()).unwrap(), tempfile::tempdir().unwrap());
    let file = file(&folder, "node_id,product_id,secret\nmeter-1,meter,very-secret-1\n");
    let secrets = folder.path().join("secrets.csv");
    let words = ["--secrets", secrets.to_str().unwrap()];
    let printed = run(&platform, &file, &words).await.unwrap();
    assert!(!printed.contains("very-secret"), "{printed}");
    assert_eq!(fs::read_to_string(&secrets).unwrap(), "device_id,secret\nmeter_meter-1,very-secret-1\n");
    let again = run(&platform, &file, &words).await.unwrap_err();
    assert!(again.contains("secrets.csv: File exists"), "{again}");
}

#[tokio::test]
async fn a_file_without_a_column_that_is_needed_is_refused_before_anything_is_sent() {
    let (platform, folder) = (Platform::simulated(Clock::still()).unwrap(), tempfile::tempdir().unwrap());
    let error = run(&platform, &file(&folder, "node_id,name\na,b\n"), &[]).await.unwrap_err();
    assert!(error.ends_with("devices.csv: the first line names no column product_id"), "{error}");
    assert!(devices(&platform).is_empty());
}
