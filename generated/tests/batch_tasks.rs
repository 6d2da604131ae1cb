//! An upgrade as a caller writes it: the requests of a batch task, and its answers.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use huaweicloud_iot::iotda_v5::batch_tasks::{BatchTargetOutcome, SubtaskStatus, TaskPolicy, TaskStatus, TaskType};
use huaweicloud_iot::iotda_v5::{
    AppId, CreateBatchTask, DeviceId, ProjectId, RetryBatchTask, Scope, ShowBatchTask, TaskId, UploadBatchTaskFile,
};
use huaweicloud_iot::runtime::http::{Request, Response};
use huaweicloud_iot::runtime::{Answer, Bytes, Endpoint, File, Json, Operation};
use serde_json::json;

fn request<O: Operation<Api = huaweicloud_iot::iotda_v5::IotdaV5>>(operation: &O) -> Request<Bytes> {
    operation
        .request(&Endpoint::new("https://iotda.example.com").unwrap(), &Scope::new(ProjectId::unchecked("p-1")))
        .unwrap()
}

fn body(request: &Request<Bytes>) -> Json {
    serde_json::from_slice(request.body()).unwrap()
}

fn answer(status: u16, body: &Json) -> Answer {
    Response::builder().status(status).body(Bytes::from(body.to_string())).unwrap()
}

fn task() -> TaskId {
    TaskId::new("5c8ba99030344005c02316ad").unwrap()
}

fn device(number: u32) -> DeviceId {
    DeviceId::new(format!("meter_{number}")).unwrap()
}

#[test]
fn an_upgrade_is_created_from_what_is_mandatory_and_what_is_set() {
    let least = CreateBatchTask::new("nightly", TaskType::FirmwareUpgrade);
    assert_eq!(body(&request(&least)), json!({ "task_name": "nightly", "task_type": "firmwareUpgrade" }));

    let upgrade = CreateBatchTask::new("nightly", TaskType::SoftwareUpgrade)
        .app_id(AppId::new("app-1").unwrap())
        .targets(vec![device(1), device(2)])
        .document(json!({ "package_ids": ["p-1"] }))
        .task_policy(TaskPolicy::new().retry_count(2).retry_interval(30));
    let request = request(&upgrade);
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/v5/iot/p-1/batchtasks"));
    assert_eq!(
        body(&request),
        json!({
            "app_id": "app-1",
            "task_name": "nightly",
            "task_type": "softwareUpgrade",
            "targets": ["meter_1", "meter_2"],
            "document": { "package_ids": ["p-1"] },
            "task_policy": { "retry_count": 2, "retry_interval": 30 },
        })
    );
}

/// An empty object means all subtasks; a body must be there all the same.
#[test]
fn a_retry_without_targets_sends_an_empty_object() {
    assert_eq!(request(&RetryBatchTask::new(task())).body(), "{}");
    let some = request(&RetryBatchTask::new(task()).targets(vec![device(7)]));
    assert_eq!(body(&some), json!({ "targets": ["meter_7"] }));
}

#[test]
fn a_retry_tells_what_became_of_each_target() {
    let results = RetryBatchTask::response(answer(
        200,
        &json!({ "targets": [
            { "target": "meter_1", "status": "success" },
            { "target": "meter_2", "status": "failure", "error_code": "IOTDA.1", "error_msg": "No." },
        ] }),
    ));
    let targets = results.unwrap().targets.unwrap();
    assert_eq!(targets[0].status, Some(BatchTargetOutcome::Success));
    assert_eq!(targets[1].target.as_ref().unwrap().as_str(), "meter_2");
    // These are no errors of the call, though they look like some.
    assert_eq!(
        (targets[1].status.as_ref(), targets[1].error_code.as_deref()),
        (Some(&BatchTargetOutcome::Failure), Some("IOTDA.1"))
    );
}

#[test]
fn a_task_is_followed_by_its_status_its_progress_and_its_subtasks() {
    let query = ShowBatchTask::new(task()).subtask_status(SubtaskStatus::Waiting).target(device(3)).limit(50);
    assert_eq!(request(&query).uri().query(), Some("task_detail_status=Waitting&target=meter_3&limit=50"));

    let details = ShowBatchTask::response(answer(
        200,
        &json!({
            "batchtask": { "task_id": "5c8b", "status": "Waitting", "task_progress": { "total": 2, "waitting": 1, "fail": 1 } },
            "task_details": [
                { "target": "meter_3", "status": "Waitting" },
                { "target": "meter_4", "status": "Fail", "error": { "error_code": "IOTDA.2", "error_msg": "Low battery." } },
                { "target": "meter_5", "status": "Postponed" },
            ],
            "page": { "count": 3, "marker": "5c8ba99030344005c02316ae" },
        }),
    ));
    let details = details.unwrap();
    let (task, subtasks) = (details.batch_task.unwrap(), details.subtasks.unwrap());
    let progress = task.task_progress.unwrap();
    assert_eq!((task.status, progress.waiting, progress.fail), (Some(TaskStatus::Waiting), Some(1), Some(1)));
    assert_eq!(subtasks[1].error.as_ref().unwrap().error_msg.as_deref(), Some("Low battery."));
    assert_eq!(subtasks[2].status, Some(SubtaskStatus::from("Postponed")));
    assert_eq!(details.page.unwrap().marker.as_deref(), Some("5c8ba99030344005c02316ae"));
}

#[test]
fn a_file_is_uploaded_as_the_part_that_the_page_names() {
    let request = request(&UploadBatchTaskFile::new(File::new("devices.xlsx", "PK\u{3}\u{4}")));
    let content_type = request.headers()["Content-Type"].to_str().unwrap().to_owned();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = std::str::from_utf8(request.body()).unwrap();
    assert!(body.starts_with(&format!("--{boundary}\r\n")) && body.ends_with(&format!("--{boundary}--\r\n")));
    assert!(body.contains("Content-Disposition: form-data; name=\"file\"; filename=\"devices.xlsx\"\r\n"));
    assert!(body.contains("\r\n\r\nPK\u{3}\u{4}\r\n"));
}
