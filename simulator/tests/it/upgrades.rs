//! Upgrade tasks of the Northbound API go from waiting to an end for every device, as time passes.

use std::collections::BTreeMap;
use std::time::Duration;

use iot_simulator::Simulator;
use serde_json::{Value, json};

use crate::client::{Client, simulator};

const OPERATIONS: &str = "/iodm/northbound/v1.5.0/operations";

fn start(simulator: &Simulator, kind: &str, devices: &[String]) -> String {
    let task = json!({ "fileId": "f", "targets": { "devices": devices } });
    let answer = Client::new(simulator).post(&format!("{OPERATIONS}/{kind}"), &task);
    assert_eq!(answer.status, 200, "{}", answer.violation());
    format!("{OPERATIONS}/{}", answer.json["operationId"].as_str().unwrap())
}

/// How many subtasks are in which state, by looking at every page.
fn subtasks(client: &Client, task: &str) -> BTreeMap<String, u64> {
    let mut counts = BTreeMap::new();
    for number in 0.. {
        let page = client.get(&format!("{task}/subOperations?pageSize=100&pageNo={number}")).json;
        let items = page["data"].as_array().unwrap().clone();
        if items.is_empty() {
            break;
        }
        for item in items {
            *counts.entry(item["status"].as_str().unwrap().to_owned()).or_default() += 1;
        }
    }
    counts
}

#[test]
fn a_task_progresses_over_time_to_an_end_for_every_device() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let devices: Vec<String> = (0..250).map(|number| format!("device-{number}")).collect();
    let task = start(&simulator, "softwareUpgrade", &devices);

    let begin = client.get(&task).json;
    assert_eq!((&begin["status"], &begin["operateType"]), (&json!("processing"), &json!("software_upgrade")));
    assert_eq!((&begin["staResult"]["wait"], &begin["stopTime"]), (&json!(250), &Value::Null));

    simulator.advance(Duration::from_secs(45));
    let middle = client.get(&task).json["staResult"].clone();
    assert!(middle["processing"].as_u64() > Some(0) && middle["success"].as_u64() > Some(0), "{middle}");
    let counts = subtasks(&client, &task);
    assert_eq!(counts["processing"], middle["processing"].as_u64().unwrap());

    simulator.advance(Duration::from_secs(3600));
    let end = client.get(&task).json;
    assert_eq!((&end["status"], &end["createTime"]), (&json!("failed"), &json!("20240229T235959Z")));
    assert!(end["stopTime"].as_str().is_some());
    let result = &end["staResult"];
    assert!(result["success"].as_u64() > Some(200) && result["timeout"].as_u64() > Some(0), "{result}");
    let counts = subtasks(&client, &task);
    assert_eq!(counts["success"], result["success"].as_u64().unwrap());
    assert_eq!(counts["fail"], result["fail"].as_u64().unwrap() + result["timeout"].as_u64().unwrap());
}

#[test]
fn the_ids_of_devices_tell_how_they_end() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let devices = ["a-success", "b-fail", "c-timeout"].map(str::to_owned);
    let task = start(&simulator, "firmwareUpgrade", &devices);
    simulator.advance(Duration::from_secs(3600));
    let details = client.get(&format!("{task}/subOperations")).json;
    let seen: Vec<_> =
        details["data"].as_array().unwrap().iter().map(|one| (&one["deviceId"], &one["status"])).collect();
    let expected = [("a-success", "success"), ("b-fail", "fail"), ("c-timeout", "fail")];
    assert_eq!(
        seen,
        expected.map(|(id, status)| (json!(id), json!(status))).iter().map(|(a, b)| (a, b)).collect::<Vec<_>>()
    );
    let failed = client.get(&format!("{task}/subOperations?subOperationStatus=fail")).json;
    assert_eq!((&failed["totalCount"], failed["data"].as_array().unwrap().len()), (&json!(2), 2));
}

#[test]
fn tasks_are_listed_by_kind_and_state() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    start(&simulator, "firmwareUpgrade", &["a-success".to_owned()]);
    simulator.advance(Duration::from_secs(3600));
    start(&simulator, "softwareUpgrade", &["a-success".to_owned()]);
    let count = |query: &str| client.get(&format!("{OPERATIONS}?{query}")).json["totalCount"].clone();
    assert_eq!(count(""), 2);
    assert_eq!(count("operationType=firmware_upgrade"), 1);
    assert_eq!(count("operationStatus=success"), 1);
    assert_eq!(count("operationStatus=processing&operationType=software_upgrade"), 1);
    simulator.advance(Duration::from_secs(3600));
    assert_eq!(count("operationStatus=success"), 2);
}

#[test]
fn a_task_that_is_not_there_has_no_subtasks() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    for path in ["/none", "/none/subOperations"] {
        assert_eq!(client.get(&format!("{OPERATIONS}{path}")).error(), (404, "123009"), "{path}");
    }
}
