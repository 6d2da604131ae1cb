//! The chapters of IoTDA that upgrade devices: packages, modules, batch tasks and their files.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Client, simulator};

const TASKS: &str = "/v5/iot/p1/batchtasks";
const FILES: &str = "/v5/iot/p1/batchtask-files";

fn start(client: &Client, more: &Value) -> String {
    let mut task = json!({ "task_name": "t", "task_type": "softwareUpgrade" });
    task.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let answer = client.post(TASKS, &task);
    assert_eq!(answer.status, 201, "{}", answer.violation());
    format!("{TASKS}/{}", answer.json["task_id"].as_str().unwrap())
}

/// The states of a task's devices, by name.
fn subtasks(client: &Client, task: &str) -> Vec<(String, String)> {
    let shown = client.get(&format!("{task}?limit=50")).json;
    let subtasks = shown["task_details"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    subtasks.map(|subtask| (text(&subtask["target"]), text(&subtask["status"]))).collect()
}

#[test]
fn a_batch_task_is_stopped_retried_and_deleted() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let task = start(&client, &json!({ "targets": ["a-success", "b-fail", "c-success"] }));
    let begin = client.get(&task).json;
    assert_eq!((&begin["batchtask"]["status"], &begin["page"]["count"]), (&json!("Processing"), &json!(3)));

    let stopped = client.post(&format!("{task}/stop"), &json!({ "targets": ["c-success"] }));
    assert_eq!(stopped.json, json!({ "targets": [{ "target": "c-success", "status": "success" }] }));
    simulator.advance(Duration::from_secs(3600));
    let states = ["Success", "Fail", "Stopped"].map(str::to_owned);
    let names = ["a-success", "b-fail", "c-success"].map(str::to_owned);
    assert_eq!(subtasks(&client, &task), names.clone().into_iter().zip(states).collect::<Vec<_>>());
    assert_eq!(client.get(&task).json["batchtask"]["status"], "Stopped");

    let retried = client.post(&format!("{task}/retry"), &json!({})).json;
    assert_eq!(retried["targets"].as_array().unwrap().len(), 2);
    simulator.advance(Duration::from_secs(3600));
    let states = ["Success", "Fail", "Success"].map(str::to_owned);
    assert_eq!(subtasks(&client, &task), names.into_iter().zip(states).collect::<Vec<_>>());
    assert_eq!(client.get(&task).json["batchtask"]["task_progress"]["success"], 2);

    assert_eq!(client.delete(&task).status, 204);
    assert_eq!(client.get(&task).error(), (404, "IOTDA.014200"));
}

#[test]
fn the_devices_of_a_task_are_paged_and_filtered() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let devices: Vec<String> = (0..120).map(|number| format!("device-{number}")).collect();
    let task = start(&client, &json!({ "targets": devices }));
    simulator.advance(Duration::from_secs(3600));
    let (mut seen, mut address) = (Vec::new(), format!("{task}?limit=50"));
    loop {
        let page = client.get(&address).json;
        let items = page["task_details"].as_array().unwrap().clone();
        if items.is_empty() {
            break;
        }
        seen.extend(items.iter().map(|item| item["target"].as_str().unwrap().to_owned()));
        address = format!("{task}?limit=50&marker={}", page["page"]["marker"].as_str().unwrap());
    }
    assert_eq!(seen, devices);
    let failed = client.get(&format!("{task}?task_detail_status=Fail")).json;
    assert_eq!(failed["page"]["count"], failed["batchtask"]["task_progress"]["fail"]);
    assert!(failed["task_details"].as_array().unwrap().iter().all(|item| item["error"]["error_msg"].is_string()));
}

#[test]
fn a_task_without_named_devices_gets_invented_ones() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let task = start(&client, &json!({ "targets_filter": { "group_ids": ["g1", "g2"] } }));
    let devices = subtasks(&client, &task);
    assert_eq!((devices.len(), devices[10].0.as_str()), (20, "g2-device-1"));
}

#[test]
fn a_file_is_uploaded_listed_and_deleted() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let upload = |disposition: &str| {
        let body = format!("--b\r\nContent-Disposition: form-data; {disposition}\r\n\r\na,b\r\n--b--\r\n");
        client.send("POST", FILES, Some(("multipart/form-data; boundary=b", body.into_bytes())))
    };
    let uploaded = upload(r#"name="file"; filename="devices.xlsx""#);
    assert_eq!((uploaded.status, &uploaded.json["file_name"]), (201, &json!("devices.xlsx")));
    assert_eq!(client.get(FILES).json["files"], json!([uploaded.json]));

    assert_eq!(upload(r#"name="folder"; filename="x""#).violation(), "body.file is missing");
    assert_eq!(upload(r#"name="file""#).violation(), "body.file has no file name; body.file is missing");
    let broken = client.send("POST", FILES, Some(("multipart/form-data; boundary=b", b"--b\r\n".to_vec())));
    assert!(broken.violation().starts_with("body is not multipart/form-data: "), "{}", broken.violation());

    let one = format!("{FILES}/{}", uploaded.json["file_id"].as_str().unwrap());
    assert_eq!(client.delete(&one).status, 204);
    assert_eq!(client.delete(&one).error(), (404, "IOTDA.014600"));
}

#[test]
fn a_violation_names_the_error_of_its_page_or_only_the_status() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    // The rows of this page say nothing about what they mean, so none of them can be meant.
    let answer = client.post(TASKS, &json!({ "task_name": "t", "task_type": "fly" }));
    assert_eq!((answer.status, &answer.json), (400, &json!({ "error_msg": "Bad Request" })));
    assert!(answer.violation().starts_with(r#"body.task_type is "fly", not one of softwareUpgrade, "#));
}
