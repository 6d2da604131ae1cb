//! What the simulator answers is what the documents promise: every success fits the OpenAPI document of its API.

use std::time::Duration;

use iot_simulator::Simulator;
use serde_json::{Value, json};

use crate::client::{Client, object, simulator};

/// A client that holds every answer against the documents.
struct Witness {
    client: Client,
    document: Value,
    /// The operations that were called with success.
    seen: Vec<String>,
}

impl Witness {
    fn new(simulator: &Simulator, api: &str) -> Self {
        let client = Client::new(simulator);
        let document = client.get(&format!("/simulator/openapi/{api}.json")).json;
        Self { client, document, seen: Vec::new() }
    }

    /// Calls an operation by its id.
    fn call(&mut self, operation: &str, path: &str, body: Option<(&str, Vec<u8>)>) -> Value {
        let (method, described) = self.find(operation);
        let answer = self.client.send(&method, path, body);
        assert!(answer.status < 300, "{operation}: {} {}", answer.status, answer.violation());
        let exact = &described["responses"][answer.status.to_string()];
        // A page that tells no status of success.
        let response = if exact.is_null() { &described["responses"]["2XX"] } else { exact };
        assert!(response.is_object(), "{operation} documents no {}", answer.status);
        let schema = &response["content"]["application/json"]["schema"];
        assert_eq!(schema.is_null(), answer.bytes.is_empty(), "{operation}: {answer:?}");
        if !schema.is_null() {
            let schema = json!({ "allOf": [schema], "components": self.document["components"] });
            let validator = jsonschema::options().build(&schema).unwrap();
            let problems: Vec<String> = validator.iter_errors(&answer.json).map(|error| error.to_string()).collect();
            assert!(problems.is_empty(), "{operation}: {problems:?} in {}", answer.json);
        }
        self.seen.push(operation.to_owned());
        answer.json
    }

    fn json(&mut self, operation: &str, path: &str, body: &Value) -> Value {
        self.call(operation, path, Some(("application/json", body.to_string().into_bytes())))
    }

    fn find(&self, operation: &str) -> (String, Value) {
        for path in self.document["paths"].as_object().unwrap().values() {
            for (method, described) in path.as_object().unwrap() {
                if described["operationId"] == operation {
                    return (method.to_uppercase(), described.clone());
                }
            }
        }
        panic!("no operation {operation}");
    }

    /// The operations that were not called.
    fn left_out(&self) -> Vec<String> {
        let paths = self.document["paths"].as_object().unwrap().values();
        let ids = paths.flat_map(|path| path.as_object().unwrap().values()).map(|operation| &operation["operationId"]);
        ids.filter_map(Value::as_str).filter(|id| !self.seen.iter().any(|seen| seen == id)).map(str::to_owned).collect()
    }
}

fn id(answer: &Value, name: &str) -> String {
    answer[name].as_str().unwrap_or_else(|| panic!("{name} in {answer}")).to_owned()
}

#[test]
fn every_operation_of_iotda_answers_as_documented() {
    let simulator = simulator();
    let mut witness = Witness::new(&simulator, "iotda-v5");
    let upgrades = "/v5/iot/p1/ota-upgrades";
    let location = json!({ "obs_location": { "region_name": "r", "bucket_name": "bucket", "object_key": "k" } });
    let package = json!({
        "app_id": "a", "package_type": "softwarePackage", "product_id": "p", "version": "V1", "file_location": location,
        "support_source_versions": ["V0"],
    });
    let package = id(&witness.json("CreateOtaPackage", &format!("{upgrades}/packages"), &package), "package_id");
    witness.call("ListOtaPackageInfo", &format!("{upgrades}/packages?package_type=softwarePackage"), None);
    witness.call("ShowOtaPackage", &format!("{upgrades}/packages/{package}"), None);

    let module = json!({ "app_id": "a", "product_id": "p", "module_name": "m" });
    let module = id(&witness.json("CreateOtaModule", &format!("{upgrades}/modules"), &module), "module_id");
    let one = format!("{upgrades}/modules/{module}");
    witness.call("ListOtaModules", &format!("{upgrades}/modules?app_id=a"), None);
    witness.call("ShowOtaModule", &one, None);
    let changed = witness.json("UpdateOtaModule", &one, &json!({ "alias_name": "b" }));
    assert_eq!((&changed["alias_name"], &changed["module_name"]), (&json!("b"), &json!("m")));
    witness.call("DeleteOtaModule", &one, None);

    let tasks = "/v5/iot/p1/batchtasks";
    let task = json!({
        "task_name": "t", "task_type": "softwareUpgrade", "targets": ["a-success", "b-fail", "c-timeout"],
        "document": { "package_id": package }, "task_policy": { "retry_count": 1, "retry_interval": 1 },
    });
    let task = format!("{tasks}/{}", id(&witness.json("CreateBatchTask", tasks, &task), "task_id"));
    for _ in 0..3 {
        witness.call("ShowBatchTask", &task, None);
        witness.call("ListBatchTasks", &format!("{tasks}?task_type=softwareUpgrade"), None);
        simulator.advance(Duration::from_secs(60));
    }
    witness.json("ConfirmBatchTask", &format!("{task}/confirm"), &json!({}));
    witness.json("StopBatchTask", &format!("{task}/stop"), &json!({}));
    witness.json("RetryBatchTask", &format!("{task}/retry"), &json!({}));
    witness.call("DeleteBatchTask", &task, None);
    witness.call("DeleteOtaPackage", &format!("{upgrades}/packages/{package}"), None);

    let files = "/v5/iot/p1/batchtask-files";
    let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.xlsx\"\r\n\r\na\r\n--b--\r\n";
    let body = ("multipart/form-data; boundary=b", part.as_bytes().to_vec());
    let file = id(&witness.call("UploadBatchTaskFile", files, Some(body)), "file_id");
    witness.call("ListBatchTaskFiles", files, None);
    witness.call("DeleteBatchTaskFile", &format!("{files}/{file}"), None);
    assert_eq!(witness.left_out(), Vec::<String>::new());
}

#[test]
fn every_operation_of_the_northbound_api_answers_as_documented() {
    let simulator = simulator();
    let mut witness = Witness::new(&simulator, "northbound-v1");
    let category = "/iodm/northbound/v1.5.0/category";
    let package = json!({ "name": "n", "version": "V1", "fileType": "softwarePackage", "date": "2015-2-2" });
    let package = simulator.insert(category, [object(package)]).unwrap().remove(0);
    witness.call("ListVersionPackages", &format!("{category}?fileType=softwarePackage"), None);
    witness.call("ShowVersionPackage", &format!("{category}/{package}"), None);

    let operations = "/iodm/northbound/v1.5.0/operations";
    let policy = json!({ "executeType": "now", "retryType": true, "retryTimes": 2 });
    let upgrade = json!({ "fileId": package, "targets": { "devices": ["a-success", "b-fail"] }, "policy": policy });
    witness.json("CreateFirmwareUpgradeTask", &format!("{operations}/firmwareUpgrade"), &upgrade);
    let task = witness.json("CreateSoftwareUpgradeTask", &format!("{operations}/softwareUpgrade"), &upgrade);
    let task = format!("{operations}/{}", id(&task, "operationId"));
    for _ in 0..3 {
        witness.call("ShowUpgradeTask", &task, None);
        witness.call("ListUpgradeTasks", operations, None);
        witness.call("ListUpgradeSubtasks", &format!("{task}/subOperations"), None);
        simulator.advance(Duration::from_secs(60));
    }
    witness.call("DeleteVersionPackage", &format!("{category}/{package}"), None);

    let account = b"appId=simulator-application&secret=simulator-secret".to_vec();
    let form = ("application/x-www-form-urlencoded", account);
    let tokens = witness.call("Authenticate", "/iocm/app/sec/v1.1.0/login", Some(form));
    let refresh = json!({
        "appId": "simulator-application", "secret": "simulator-secret", "refreshToken": tokens["refreshToken"],
    });
    let tokens = witness.json("RefreshToken", "/iocm/app/sec/v1.1.0/refreshToken", &refresh);
    let token = json!({ "accessToken": tokens["accessToken"] });
    witness.json("Logout", "/iocm/app/sec/v1.1.0/logout", &token);
    assert_eq!(witness.left_out(), Vec::<String>::new());
}
