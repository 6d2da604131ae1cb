//! Example requests: what they refer to is there, and they say as much as they are asked to.

use std::collections::BTreeSet;

use iot_simulator::{ExampleError, Extent};
use serde_json::{Value, json};

use crate::client::{Client, object, send, simulator, workshop};

const MODULES: &str = "/v5/iot/p1/ota-upgrades/modules";

#[test]
fn an_example_names_the_newest_thing_or_one_that_it_creates() {
    let simulator = simulator();
    let first = simulator.example("ShowOtaModule", Extent::Mandatory).unwrap();
    let state: Value = serde_json::from_str(&simulator.state().to_json()).unwrap();
    let collections = state["collections"].as_object().unwrap();
    let (path, modules) = collections.iter().find(|(path, _)| path.ends_with("/modules")).unwrap();
    let created = &modules[0]["object"];
    assert_eq!(first.uri().path(), format!("{path}/{}", created["module_id"].as_str().unwrap()));
    assert!(created["module_name"].is_string(), "it is created as a call would: {created}");

    let id = simulator.insert(path, [object(json!({ "module_name": "mine" }))]).unwrap().remove(0);
    let second = simulator.example("ShowOtaModule", Extent::Mandatory).unwrap();
    assert_eq!(second.uri().path(), format!("{path}/{id}"));
    assert_eq!(send(second).json["module_name"], "mine");
}

#[test]
fn an_example_has_what_is_mandatory_or_everything() {
    let simulator = workshop();
    let body = |extent| {
        let request = simulator.example("workshop-v1/CreateWidget", extent).unwrap();
        assert!(request.headers().contains_key("X-Batch") && request.headers().contains_key("X-Auth-Token"));
        serde_json::from_slice::<Value>(request.body()).unwrap()
    };
    let keys = |body: &Value| body.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&body(Extent::Mandatory)), ["name"].map(str::to_owned).into());
    let full = body(Extent::Full);
    let all = ["anything", "bytes", "colour", "name", "parts", "secret", "size", "urgent"];
    assert_eq!(keys(&full), all.map(str::to_owned).into());
    assert_eq!((&full["size"], &full["parts"][0]["weight"]), (&json!(2), &json!(1.0)));
}

#[test]
fn what_a_caller_says_is_told_without_what_a_client_supplies() {
    let simulator = simulator();
    let said = |operation, extent| simulator.example_input(operation, extent).unwrap();
    assert_eq!(said("CreateOtaModule", Extent::Mandatory)["body"]["module_name"], "module_name");
    let id = &said("ShowOtaModule", Extent::Full)["path"]["module_id"];
    assert_eq!(said("ShowOtaModule", Extent::Full), json!({ "path": { "module_id": id } }));
    assert_eq!(said("ListOtaModules", Extent::Full)["query"]["limit"], 10);
    let file = json!({ "name": "file.bin", "content": "ZXhhbXBsZQ==" });
    assert_eq!(said("UploadBatchTaskFile", Extent::Mandatory), json!({ "body": { "file": file } }));
}

#[test]
fn an_example_can_be_changed_and_authorized_again() {
    let simulator = simulator();
    let mut request = simulator.example("iotda-v5/CreateOtaModule", Extent::Mandatory).unwrap();
    *request.uri_mut() = format!("{}{MODULES}", simulator.address()).parse().unwrap();
    request.headers_mut().remove("X-Auth-Token");
    assert_eq!(send(request.clone()).status, 401);
    simulator.authorize("iotda-v5/CreateOtaModule", &mut request).unwrap();
    let app_id = serde_json::from_slice::<Value>(request.body()).unwrap()["app_id"].clone();
    assert_eq!(send(request).status, 201);
    let modules = Client::new(&simulator).get(&format!("{MODULES}?app_id={}", app_id.as_str().unwrap())).json;
    assert_eq!(modules["modules"].as_array().unwrap().len(), 1);
}

#[test]
fn an_operation_that_is_not_there_has_no_example() {
    let unknown = |name: &str| simulator().example(name, Extent::Mandatory).unwrap_err();
    for name in ["Fly", "iotda-v5/Fly", "northbound-v1/ShowOtaModule"] {
        assert_eq!(unknown(name), ExampleError::UnknownOperation(name.to_owned()));
    }
}
