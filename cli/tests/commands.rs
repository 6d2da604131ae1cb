//! What the command does for people and scripts: flags, forms of output, failures, many calls, tools.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may panic"
)]

mod support;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use iot_simulator::{Extent, Fault, FaultKind, Simulator};
use serde_json::{Value, json};
use support::{command, failure, run, success, text, with_key};

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A simulator with so many devices, in the project of the access key.
fn with_devices(count: usize) -> Simulator {
    let simulator = Simulator::start().unwrap();
    let lines: String = (0..count)
        .map(|number| json!({ "operation": "AddDevice", "body": { "node_id": format!("n{number:03}"), "product_id": "p" } }))
        .map(|line| format!("{line}\n"))
        .collect();
    // A device has a product.
    let product = json!({ "operation": "CreateProduct", "body": {
        "product_id": "p", "name": "p", "device_type": "t", "protocol_type": "MQTT", "data_format": "json", "service_capabilities": []
    } });
    let output = run(
        with_key(&["iotda-v5", "--endpoint", &simulator.address(), "--input", "-"]),
        &format!("{product}\n{lines}"),
    );
    assert!(output.status.success(), "{}", text(&output.stdout));
    simulator
}

#[test]
fn flags_make_the_request_that_an_input_makes() {
    let dry = ["--dry-run", "--endpoint", "https://x.example.com", "--date", "2024-01-02T03:04:05Z"];
    let flags = [
        "iotda-v5",
        "ota-packages",
        "create",
        "--app-id",
        "a1",
        "--package-type",
        "softwarePackage",
        "--product-id",
        "p1",
        "--version",
        "v1",
        "--support-source-versions",
        "v0",
        "--support-source-versions",
        "v00",
        "--file-location.obs-location.region-name",
        "r",
        "--file-location.obs-location.bucket-name",
        "b",
        "--file-location.obs-location.object-key",
        "k",
    ];
    let by_flags = json_of(&success(with_key(&[&flags[..], &dry[..]].concat())));
    let input = json!({ "body": { "app_id": "a1", "package_type": "softwarePackage", "product_id": "p1", "version": "v1",
        "support_source_versions": ["v0", "v00"],
        "file_location": { "obs_location": { "region_name": "r", "bucket_name": "b", "object_key": "k" } } } });
    let command =
        with_key(&[&["iotda-v5", "ota-upgrade-packages", "CreateOtaPackage", "--input", "-"], &dry[..]].concat());
    let by_input = run(command, &input.to_string());
    assert_eq!(json_of(&text(&by_input.stdout)), by_flags);
    assert_eq!(json_of(by_flags["body"].as_str().unwrap()), input["body"]);
    let authorization = by_flags["headers"]["authorization"].as_str().unwrap();
    assert!(authorization.starts_with("SDK-HMAC-SHA256 Access=SIMULATORACCESSKEY01, "), "{authorization}");
}

#[test]
fn an_endpoint_with_a_region_has_keys_derived() {
    let list = ["iotda-v5", "devices", "list", "--dry-run", "--date", "2024-01-02T03:04:05Z", "--region", "cn-north-4"];
    let shared = json_of(&success(with_key(&list)));
    assert!(
        shared["url"].as_str().unwrap().starts_with("https://iotda.cn-north-4.myhuaweicloud.com/v5/iot/"),
        "{shared}"
    );
    let own = json_of(&success(with_key(&[&list[..], &["--endpoint", "https://own.example.com"]].concat())));
    let authorization = own["headers"]["authorization"].as_str().unwrap();
    assert!(
        authorization.starts_with("V11-HMAC-SHA256 Credential=SIMULATORACCESSKEY01/20240102/cn-north-4/iotdm, "),
        "{authorization}"
    );
}

#[test]
fn answers_come_in_all_forms() {
    let simulator = with_devices(3);
    let address = simulator.address();
    let list = |more: &[&str]| {
        let arguments = [&["iotda-v5", "devices", "list", "--endpoint", &address], more].concat();
        success(with_key(&arguments))
    };
    assert_eq!(json_of(&list(&[]))["devices"].as_array().unwrap().len(), 3);
    let table = list(&["-o", "table", "--columns", "node_id,product_id"]);
    assert_eq!(
        table.lines().map(str::trim).collect::<Vec<_>>(),
        ["NODE_ID  PRODUCT_ID", "n002     p", "n001     p", "n000     p"]
    );
    assert!(list(&["-o", "table"]).lines().next().unwrap().contains("DEVICE_ID"));
    assert_eq!(list(&["-o", "csv", "--columns", "node_id"]), "node_id\nn002\nn001\nn000\n");
    assert_eq!(list(&["--query", "devices[].node_id", "-o", "jsonl"]), "\"n002\"\n\"n001\"\n\"n000\"\n");
    assert!(list(&["-o", "yaml"]).starts_with("devices:\n- "));
}

#[test]
fn all_goes_through_all_pages() {
    let simulator = with_devices(25);
    let all = ["iotda-v5", "devices", "list", "--limit", "10", "--all", "--endpoint"];
    let list = |more: &[&str]| success(with_key(&[&all[..], &[simulator.address().as_str()], more].concat()));
    assert_eq!(json_of(&list(&[])).as_array().unwrap().len(), 25);
    assert_eq!(list(&["-o", "jsonl"]).lines().count(), 25);
    assert_eq!(list(&["--query", "length(@)"]), "25\n");
    assert_eq!(list(&["-o", "csv"]).lines().count(), 26);
    // It skips items of the list, not of each page.
    assert_eq!(list(&["--offset", "4", "-o", "jsonl"]).lines().count(), 21);
    let asked = simulator.requests().len();
    assert!(asked >= 12, "{asked}");
}

#[test]
fn a_list_by_page_numbers_goes_on_too() {
    let arguments = ["northbound-v1", "device-upgrade", "list-version-packages", "--simulator", "--all", "-o", "jsonl"];
    assert_eq!(success(command(&arguments)), "");
}

#[test]
fn waiting_ends_with_the_final_state() {
    let simulator = Simulator::start().unwrap();
    let example = simulator.example("iotda-v5/ShowDeviceMessage", Extent::Mandatory).unwrap();
    let segments: Vec<&str> = example.uri().path().split('/').collect();
    let (project, device, message) = (segments[3], segments[5], segments[7]);
    let arguments = [
        "iotda-v5",
        "device-messages",
        "show",
        "--device-id",
        device,
        "--message-id",
        message,
        "--project-id",
        project,
        "--endpoint",
        &simulator.address(),
        "--wait",
        "0",
    ];
    let output = run(with_key(&arguments), "");
    // Whatever state the simulator tells: it is final, or the time is up.
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", text(&output.stderr));
    let (code, error) = failure(with_key(&["iotda-v5", "devices", "list", "--wait", "--simulator"]));
    assert_eq!((code, error.as_str()), (2, "error: ListDevices tells no final state: leave out --wait\n"));
}

#[test]
fn each_class_of_failures_has_its_code() {
    let simulator = Simulator::start().unwrap();
    let address = simulator.address();
    let show = ["iotda-v5", "devices", "show", "--device-id", "d1", "--endpoint"];
    let code = |command| failure(command).0;
    assert_eq!(code(with_key(&["iotda-v5", "devices", "show", "--simulator"])), 2);
    assert_eq!(code(with_key(&["iotda-v5", "devices", "shoe"])), 2);
    assert_eq!(code(command(&[&show[..], &[&address]].concat())), 3);
    let (refused, told) = failure(with_key(&[&show[..], &[&address]].concat()));
    assert!(refused == 4 && told.starts_with("error: 404 IOTDA."), "{refused} {told}");
    assert_eq!(code(with_key(&[&show[..], &["http://127.0.0.1:9", "--timeout", "1"]].concat())), 5);
    simulator.fault(Fault::new(FaultKind::Garbage).on("iotda-v5/ShowDevice")).unwrap();
    assert_eq!(code(with_key(&[&show[..], &[&address]].concat())), 6);
}

#[test]
fn who_asks_for_json_gets_errors_as_json() {
    let simulator = Simulator::start().unwrap();
    let show =
        ["iotda-v5", "devices", "show", "--device-id", "d1", "--output", "json", "--endpoint", &simulator.address()];
    let (_, told) = failure(with_key(&show));
    let error = &json_of(&told)["error"];
    assert_eq!((&error["class"], &error["status"]), (&json!("refused"), &json!(404)), "{told}");
    assert!(error["code"].is_string() && error["request_id"].is_string() && error["message"].is_string(), "{told}");
    let (code, told) = failure(command(&["iotda-v5", "devices", "shoe", "-o", "json"]));
    assert_eq!((code, &json_of(&told)["error"]["class"]), (2, &json!("usage")));
}

#[test]
fn many_calls_are_answered_in_order_and_failures_can_be_made_again() {
    let simulator = Simulator::start().unwrap();
    let address = simulator.address();
    let mut lines: Vec<Value> =
        (0..40).map(|number| json!({ "operation": "ListDevices", "query": { "limit": number + 1 } })).collect();
    lines[7] = json!({ "operation": "ShowDevice", "path": { "device_id": "nobody" } });
    lines[9] = json!({ "operation": "Nothing" });
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let calls = ["iotda-v5", "--endpoint", &address, "--jobs", "4", "--input", "-"];
    let output = run(with_key(&calls), &input);
    let answers: Vec<Value> = text(&output.stdout).lines().map(json_of).collect();
    assert_eq!((output.status.code(), answers.len()), (Some(4), 40), "{}", text(&output.stderr));
    assert_eq!(answers[7]["path"], lines[7]["path"]);
    assert_eq!(answers[7]["error"]["status"], 404);
    assert_eq!(answers[9]["error"]["class"], "usage");
    assert!(answers.iter().enumerate().all(|(number, answer)| [7, 9].contains(&number) || answer["status"] == 200));

    let asked = simulator.requests().len();
    let again = run(with_key(&calls), &text(&output.stdout));
    assert_eq!(text(&again.stdout).lines().map(json_of).filter(|answer| answer["status"] == 200).count(), 38);
    assert_eq!(simulator.requests().len(), asked + 1);
}

#[test]
fn a_line_that_cannot_be_read_is_answered_with_an_error() {
    let dry = ["iotda-v5", "--dry-run", "--endpoint", "https://x.example.com", "--input", "-"];
    let output = run(
        with_key(&dry),
        "no json\n[]\n\n{\"operation\":\"ListDevices\",\"query\":{\"nope\":1}}\n{\"operation\":\"ListDevices\"}\n",
    );
    let answers: Vec<Value> = text(&output.stdout).lines().map(json_of).collect();
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[2]["error"]["message"], "query.nope is unknown");
    assert!(answers[..3].iter().all(|answer| answer["error"]["class"] == "usage"));
    assert_eq!(answers[3]["method"], "GET");
}

#[test]
fn secrets_are_not_shown() {
    let mut northbound = command(&[
        "northbound-v1",
        "device-upgrade",
        "list-version-packages",
        "--dry-run",
        "--endpoint",
        "https://x:1",
    ]);
    northbound.env("HUAWEICLOUD_IOT_APP_ID", "app").env("HUAWEICLOUD_IOT_TOKEN", "open-sesame");
    let mut iotda = with_key(&["iotda-v5", "devices", "list", "--dry-run"]);
    iotda.env("HUAWEICLOUD_IOT_TOKEN", "open-sesame");
    let mut help = with_key(&["iotda-v5", "devices", "list", "--help"]);
    help.env("HUAWEICLOUD_IOT_TOKEN", "open-sesame");
    for command in [northbound, iotda, help] {
        let output = success(command);
        assert!(!output.contains("open-sesame") && !output.contains("simulator-secret-key"), "{output}");
    }
}

#[test]
fn applications_log_in_with_their_secret() {
    let simulator = Simulator::start().unwrap();
    let list = ["northbound-v1", "device-upgrade", "list-version-packages", "--endpoint", &simulator.address()];
    let with_secret = |secret: &str| {
        let mut command = command(&list);
        command.env("HUAWEICLOUD_IOT_APP_ID", "simulator-application").env("HUAWEICLOUD_IOT_APP_SECRET", secret);
        command
    };
    success(with_secret("simulator-secret"));
    let (code, told) = failure(with_secret("open-sesame"));
    assert!(code == 3 && told.contains("the login failed") && !told.contains("open-sesame"), "{code} {told}");
}

#[test]
fn a_skeleton_has_every_entry() {
    let skeleton = json_of(&success(command(&["iotda-v5", "devices", "add", "--skeleton"])));
    assert_eq!(skeleton["body"]["auth_info"]["auth_type"], "SECRET");
    assert!(skeleton["body"]["shadow"][0]["service_id"].is_string());
}

#[test]
fn configure_writes_a_profile_that_is_found() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join(".huaweicloud/credentials");
    let mut configure = command(&["configure", "--access-key", "AK1", "--project-id", "ab"]);
    configure.env("HOME", home.path());
    let output = run(configure, "hidden-secret\n");
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&[output.stdout, output.stderr].concat()).contains("hidden-secret"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "[basic]\nak = AK1\nsk = hidden-secret\nproject_id = ab\n");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let mut list = command(&["iotda-v5", "devices", "list", "--dry-run"]);
    list.env("HOME", home.path());
    let request = json_of(&success(list));
    assert!(request["url"].as_str().unwrap().contains("/v5/iot/ab/devices"), "{request}");
    assert!(request["headers"]["authorization"].as_str().unwrap().contains("Access=AK1"), "{request}");
}

/// A command that waits for so many pushes, and its address.
fn listening(count: usize) -> (Child, String) {
    let mut listen = command(&["push", "listen", "--count", &count.to_string()]);
    let mut listen = listen.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = String::new();
    BufReader::new(listen.stderr.take().unwrap()).read_line(&mut told).unwrap();
    let address = told.trim().rsplit('/').next().unwrap().to_owned();
    (listen, address)
}

/// Posts a push, and gives the status of the answer.
fn post(address: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    write!(stream, "POST /push HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().to_owned()
}

#[test]
fn pushes_of_each_api_are_printed_with_their_names() {
    let (listen, address) = listening(2);
    assert_eq!(post(&address, "no json"), "400");
    let added = r#"{"notifyType":"deviceAdded","deviceId":"d1","nodeType":"GATEWAY","deviceInfo":{}}"#;
    assert_eq!(post(&address, added), "200");
    assert_eq!(post(&address, r#"{"resource":"device.status","event":"update","notify_data":{}}"#), "200");
    let output = listen.wait_with_output().unwrap();
    let lines: Vec<Value> = text(&output.stdout).lines().map(json_of).collect();
    assert_eq!((&lines[0]["api"], &lines[0]["name"]), (&json!("northbound-v1"), &json!("DeviceAdded")));
    assert_eq!((&lines[1]["api"], &lines[1]["name"]), (&json!("iotda-v5"), &json!("DeviceStatusUpdate")));
    assert_eq!(lines[0]["notification"]["deviceId"], "d1");
}

/// The pushes that the documents describe are those that are received, so that no API is left out.
#[test]
fn each_documented_push_is_told_by_its_name() {
    let simulator = Simulator::start().unwrap();
    let described: Vec<(String, String)> = support::documents()
        .iter()
        .flat_map(|(api, document)| document["webhooks"].as_object().into_iter().map(move |webhooks| (api, webhooks)))
        .flat_map(|(api, webhooks)| webhooks.keys().map(|name| (api.clone(), name.clone())))
        .collect();
    assert!(described.len() > 30, "{described:?}");
    let (listen, address) = listening(described.len());
    for (api, name) in &described {
        let push = simulator.example_push(&format!("{api}/{name}"), Extent::Mandatory).unwrap();
        assert_eq!(post(&address, &push.to_string()), "200", "{api}/{name}");
    }
    let output = listen.wait_with_output().unwrap();
    let lines: Vec<Value> = text(&output.stdout).lines().map(json_of).collect();
    let told = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let told: Vec<_> = lines.iter().map(|line| (told(line, "api"), told(line, "name"))).collect();
    assert_eq!(told, described);
}

#[test]
fn shells_are_told_what_can_come_next() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(success(command(&["completions", shell])).contains("COMPLETE"), "{shell}");
    }
    let next = |words: &[&str]| {
        let mut command = command(&[&["--", "huaweicloud-iot"], words].concat());
        command.env("COMPLETE", "fish");
        success(command)
    };
    assert!(next(&["iotda-v5", "ota"]).contains("ota-upgrade-packages"));
    assert!(next(&["iotda-v5", "ota-packages", "list", "--package"]).contains("--package-type"));
    assert!(next(&["iotda-v5", "ota-packages", "list", "--package-type", ""]).contains("softwarePackage"));
}

#[test]
fn help_tells_the_facts_of_the_page() {
    let help = success(command(&["iotda-v5", "ota-packages", "list", "--help"]));
    for fact in [
        "--package-type <TEXT>",
        "(required)",
        "softwarePackage",
        "1 to 50; default: 10",
        "GET /v5/iot/{project_id}/ota-upgrades/packages",
    ] {
        assert!(help.contains(fact), "{fact}: {help}");
    }
}
