//! The chapter Device Upgrade of the Northbound API: what its operations put into query and body, and what becomes of
//! answers of the documented shapes.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use huaweicloud_iot::northbound_v1::device_upgrade::{
    CreateSoftwareUpgradeTaskError, ExecuteType, FileType, UpgradePolicy, UpgradeSubtaskStatus, UpgradeTargets,
    UpgradeTaskStatus, UpgradeType,
};
use huaweicloud_iot::northbound_v1::{
    CreateFirmwareUpgradeTask, CreateSoftwareUpgradeTask, DeviceId, FileId, ListUpgradeSubtasks, ListUpgradeTasks,
    ListVersionPackages, OperationId, ShowUpgradeTask, ShowVersionPackage,
};
use huaweicloud_iot::runtime::http::Request;
use huaweicloud_iot::runtime::{Bytes, Endpoint, Operation, Then, Timestamp};
use huaweicloud_iot::{Error, northbound_v1};
use support::{answer, by_northbound, headers, line, server};

/// The request of an operation, before a credential has been added.
fn request<O: Operation<Api = northbound_v1::NorthboundV1>>(operation: &O) -> Request<Bytes> {
    operation.request(&Endpoint::new("https://iot.example.com:8743").unwrap(), &()).unwrap()
}

/// Method, path and query of the request of an operation.
fn asked<O: Operation<Api = northbound_v1::NorthboundV1>>(operation: &O) -> String {
    line(&request(operation)).replace("https://iot.example.com:8743/iodm/northbound/v1.5.0", "")
}

fn device_id(id: &str) -> DeviceId {
    DeviceId::new(id).unwrap()
}

#[test]
fn a_list_without_conditions_has_no_query() {
    assert_eq!(asked(&ListVersionPackages::new()), "GET /category");
    assert_eq!(asked(&ListUpgradeTasks::new()), "GET /operations");
    assert_eq!(asked(&ListUpgradeSubtasks::new(OperationId::unchecked("o-1"))), "GET /operations/o-1/subOperations");
}

#[test]
fn conditions_stand_in_the_query_in_the_order_of_the_page() {
    let packages = ListVersionPackages::new()
        .page_size(2)
        .page_no(0)
        .version("V1.1.10")
        .manufacturer_name("M & S")
        .model("m/1")
        .device_type("Lamp")
        .file_type(FileType::Firmware);
    assert_eq!(
        asked(&packages),
        "GET /category?fileType=firmwarePackage&deviceType=Lamp&model=m%2F1&manufacturerName=M%20%26%20S&version=V1.1.10\
         &pageNo=0&pageSize=2"
    );
    let tasks = ListUpgradeTasks::new()
        .operation_type(UpgradeType::Software)
        .status(UpgradeTaskStatus::Failed)
        .device_id(device_id("d-1"))
        .page_no(3);
    assert_eq!(
        asked(&tasks),
        "GET /operations?operationType=software_upgrade&operationStatus=failed&deviceId=d-1&pageNo=3"
    );
    let subtasks =
        ListUpgradeSubtasks::new(OperationId::unchecked("o-1")).status(UpgradeSubtaskStatus::Fail).page_size(100);
    assert_eq!(asked(&subtasks), "GET /operations/o-1/subOperations?subOperationStatus=fail&pageSize=100");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_packages_is_read() {
    let body = r#"{"data":[
        {"fileId":"f-1","name":"lamp","version":"V2","fileType":"softwarePackage","deviceType":"Lamp","model":"m-1",
         "manufacturerName":"M","protocolType":"LWM2M","description":"Dims.","date":"2015-2-2 ",
         "uploadTime":"20151212T121212Z"},
        {"fileId":"f-2","fileType":"patchPackage","extra":[1]}
    ],"pageNo":0,"pageSize":2,"totalCount":5}"#;
    let server = server(200, body).await;
    for result in by_northbound(&server, ListVersionPackages::new().page_size(2)).await {
        let page = result.unwrap();
        assert_eq!((page.page_no, page.page_size, page.total_count), (Some(0), Some(2), Some(5)));
        let [first, second] = &page.data.unwrap()[..] else { panic!("not two packages") };
        assert_eq!(
            (first.file_id.clone(), &first.file_type),
            (Some(FileId::unchecked("f-1")), &Some(FileType::Software))
        );
        assert_eq!((first.date.as_deref(), first.description.as_deref()), (Some("2015-2-2 "), Some("Dims.")));
        assert_eq!(first.upload_time, Some(Timestamp::from("20151212T121212Z")));
        assert_eq!(second.file_type.as_ref().unwrap().as_str(), "patchPackage");
        assert!(second.name.is_none());
    }
    for request in server.take_requests() {
        assert_eq!(line(&request), "GET /iodm/northbound/v1.5.0/category?pageSize=2");
        assert_eq!(headers(&request), [("app_key", "app-1"), ("authorization", "Bearer t-2")]);
    }
}

#[test]
fn a_package_is_read() {
    let package = ShowVersionPackage::response(answer(200, r#"{"fileId":"f-1","version":"V2","model":null}"#)).unwrap();
    assert_eq!((package.file_id, package.version.as_deref()), (Some(FileId::unchecked("f-1")), Some("V2")));
    assert!(package.model.is_none());
}

/// The page's example has no policy, and prints the status in capitals, which its table does not.
#[test]
fn a_task_is_read_though_its_policy_is_null_and_its_status_in_capitals() {
    let body = r#"{"operationId":"o-1","createTime":"20151212T121212Z","operateType":"software_upgrade",
        "targets":{"devices":["d-1","d-2"]},"policy":null,"status":"FAIL",
        "staResult":{"total":2,"wait":0,"processing":0,"success":1,"fail":1,"stop":0,"timeout":0},
        "extendPara":{"fileVersion":"V1.1.10"}}"#;
    let task = ShowUpgradeTask::response(answer(200, body)).unwrap();
    assert_eq!((task.operation_id, task.status), (Some(OperationId::unchecked("o-1")), Some(UpgradeTaskStatus::Fail)));
    assert_eq!(task.operation_type, Some(UpgradeType::Software));
    assert_eq!(task.targets.unwrap().devices.unwrap(), [device_id("d-1"), device_id("d-2")]);
    let counts = task.counts.unwrap();
    assert_eq!((counts.total, counts.success, counts.fail, counts.timeout), (Some(2), Some(1), Some(1), Some(0)));
    assert_eq!(task.extend_para.unwrap()["fileVersion"], "V1.1.10");
    assert!(task.policy.is_none() && task.stop_time.is_none());
}

#[test]
fn a_list_of_tasks_is_read() {
    let body = r#"{"data":[
        {"operationId":"o-1","operateType":"firmware_upgrade","status":"processing","startTime":"20151212T121212Z",
         "targets":{"deviceGroups":["g-1"],"deviceType":"Lamp","model":"m-1","manufacturerName":"M"},
         "policy":{"executeType":"custom","retryType":true,"retryTimes":2,"endTime":"20151213T121212Z"},
         "extendPara":"{\"fileVersion\":\"V1\"}"}
    ],"pageNo":0,"pageSize":10,"totalCount":1}"#;
    let page = ListUpgradeTasks::response(answer(200, body)).unwrap();
    assert_eq!(page.total_count, Some(1));
    let [task] = &page.data.unwrap()[..] else { panic!("not one task") };
    assert_eq!(
        (&task.status, &task.operation_type),
        (&Some(UpgradeTaskStatus::Processing), &Some(UpgradeType::Firmware))
    );
    let policy = task.policy.as_ref().unwrap();
    assert_eq!((&policy.execute_type, policy.retry, policy.retry_times), (&ExecuteType::Custom, Some(true), Some(2)));
    assert_eq!(task.targets.as_ref().unwrap().device_groups.as_deref().unwrap(), ["g-1"]);
    assert_eq!(task.extend_para.as_ref().unwrap(), r#"{"fileVersion":"V1"}"#);
}

#[test]
fn a_list_of_subtasks_is_read() {
    let long = "d".repeat(300);
    let body = format!(
        r#"{{"data":[
            {{"subOperationId":"s-1","operateType":"software_upgrade","deviceId":"{long}","status":"fail",
              "detailInfo":"No answer.","extendInfo":{{"fileVersion":"V1.1.10"}}}},
            {{"subOperationId":"s-2","deviceId":"d-2","status":"rolledBack","extendInfo":null}}
        ],"pageNo":1,"pageSize":2,"totalCount":4}}"#
    );
    let page = ListUpgradeSubtasks::response(answer(200, &body)).unwrap();
    assert_eq!((page.page_no, page.page_size, page.total_count), (Some(1), Some(2), Some(4)));
    let [first, second] = &page.data.unwrap()[..] else { panic!("not two subtasks") };
    assert_eq!(
        (first.sub_operation_id.as_ref().unwrap().as_str(), &first.status),
        ("s-1", &Some(UpgradeSubtaskStatus::Fail))
    );
    // What the service sends may break a limit that callers have to keep.
    assert_eq!(first.device_id.as_ref().unwrap().as_str(), long);
    assert!(DeviceId::new(long).is_err());
    assert_eq!(first.extend_info.as_ref().unwrap()["fileVersion"], "V1.1.10");
    assert_eq!(second.status.as_ref().unwrap().as_str(), "rolledBack");
    assert!(second.extend_info.is_none());
}

#[test]
fn an_empty_page_is_read() {
    let page =
        ListUpgradeTasks::response(answer(200, r#"{"data":[],"pageNo":7,"pageSize":10,"totalCount":1}"#)).unwrap();
    assert_eq!(page.data.unwrap().len(), 0);
    assert!(ListVersionPackages::response(answer(200, "{}")).unwrap().data.is_none());
}

#[test]
fn a_task_is_created_with_what_is_given_and_nothing_else() {
    let devices = UpgradeTargets::new().devices(vec![device_id("d-1"), device_id("d-2")]);
    let small = request(&CreateFirmwareUpgradeTask::new(FileId::unchecked("f-1"), devices));
    assert_eq!(small.uri().path(), "/iodm/northbound/v1.5.0/operations/firmwareUpgrade");
    assert_eq!(
        (small.method().as_str(), &small.headers()["content-type"]),
        ("POST", &"application/json".parse().unwrap())
    );
    assert_eq!(small.body(), r#"{"fileId":"f-1","targets":{"devices":["d-1","d-2"]}}"#);

    let groups = UpgradeTargets::new()
        .device_groups(vec!["g-1".to_owned()])
        .device_type("Lamp")
        .model("m-1")
        .manufacturer_name("M");
    let policy = UpgradePolicy::new(ExecuteType::Custom)
        .start_time("20151212T121212Z")
        .end_time("20151212T131212Z")
        .retry(true)
        .retry_times(5);
    let large = request(&CreateSoftwareUpgradeTask::new(FileId::unchecked("f-1"), groups).policy(policy));
    assert_eq!(large.uri().path(), "/iodm/northbound/v1.5.0/operations/softwareUpgrade");
    assert_eq!(
        large.body(),
        "{\"fileId\":\"f-1\",\
          \"targets\":{\"deviceGroups\":[\"g-1\"],\"deviceType\":\"Lamp\",\"model\":\"m-1\",\"manufacturerName\":\"M\"},\
          \"policy\":{\"executeType\":\"custom\",\"startTime\":\"20151212T121212Z\",\"endTime\":\"20151212T131212Z\",\
          \"retryType\":true,\"retryTimes\":5}}"
    );
}

/// The page's status of success is not known.
#[test]
fn a_task_is_created_whatever_the_status_of_success() {
    for status in [200, 201, 202] {
        let created = CreateSoftwareUpgradeTask::response(answer(status, r#"{"operationId":"o-1"}"#)).unwrap();
        assert_eq!(created.operation_id, Some(OperationId::unchecked("o-1")));
    }
}

/// The rows of these two are assumed: the known copies of the table end before them.
#[test]
fn the_creation_of_a_task_is_refused_like_all_other_calls() {
    for (code, kind, then) in [
        ("1010009", CreateSoftwareUpgradeTaskError::ThrottleExceeded, Then::SlowDown),
        ("1010005", CreateSoftwareUpgradeTaskError::InvalidAccessToken, Then::LogInAgain),
    ] {
        let refused = answer(403, format!(r#"{{"error_code":"{code}","error_desc":"No."}}"#));
        let Err(Error::Service(refused)) = CreateSoftwareUpgradeTask::response(refused) else { panic!("not refused") };
        assert_eq!((refused.kind, refused.then()), (kind, Some(then)));
    }
}
