//! Pushes from the subscription to their arrival: both books, what comes by itself, faults, and addresses elsewhere.

use std::time::{Duration, Instant};

use iot_simulator::{Fault, FaultKind, PushRecord, Simulator};
use serde_json::{Map, Value, json};

use crate::client::{Client, simulator};
use crate::receiver::Receiver;

const V5: &str = "/v5/iot/p1";

/// A rule with an action that posts to an address, not yet active: its path.
fn rule(client: &Client, url: &str, resource: &str, event: &str) -> String {
    let subject = json!({ "subject": { "resource": resource, "event": event } });
    let rule = client.post(&format!("{V5}/routing-rule/rules"), &subject);
    assert_eq!(rule.status, 201, "{}", rule.violation());
    let id = rule.json["rule_id"].as_str().unwrap();
    let detail = json!({ "http_forwarding": { "url": url } });
    let action = json!({ "rule_id": id, "channel": "HTTP_FORWARDING", "channel_detail": detail });
    assert_eq!(client.post(&format!("{V5}/routing-rule/actions"), &action).status, 201);
    format!("{V5}/routing-rule/rules/{id}")
}

fn subscribe(client: &Client, url: &str, resource: &str, event: &str) {
    let rule = rule(client, url, resource, event);
    assert_eq!(client.put(&rule, &json!({ "active": true })).status, 200);
}

fn add_device(client: &Client, id: &str) {
    let device = json!({ "device_id": id, "node_id": id, "product_id": "pr-1", "app_id": "space-1" });
    let answer = client.post(&format!("{V5}/devices"), &device);
    assert_eq!(answer.status, 201, "{}", answer.violation());
}

/// The pushes, once that many are recorded.
fn recorded(simulator: &Simulator, count: usize) -> Vec<PushRecord> {
    let begin = Instant::now();
    loop {
        let pushes = simulator.pushes();
        if pushes.len() >= count {
            return pushes;
        }
        assert!(begin.elapsed() < Duration::from_secs(20), "{pushes:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_device_of_v5_is_told_from_its_creation_to_its_end() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    for event in ["create", "update", "delete"] {
        subscribe(&client, &receiver.url(), "device", event);
    }
    add_device(&client, "device-1");
    assert_eq!(client.put(&format!("{V5}/devices/device-1"), &json!({ "device_name": "lamp" })).status, 200);
    assert_eq!(client.delete(&format!("{V5}/devices/device-1")).status, 204);

    let created = receiver.next();
    assert_eq!(created.line, "POST /pushes?key=secret HTTP/1.1");
    let header = |name: &str| created.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("host"), Some(&*format!("127.0.0.1:{}", receiver.port)));
    let device = json!({
        "app_id": "space-1", "device_id": "device-1", "node_id": "device-1", "gateway_id": "device-1",
        "product_id": "pr-1", "status": "INACTIVE", "create_time": "20240229T235959Z",
    });
    let expected = json!({
        "event_time": "20240229T235959Z", "event_time_ms": "2024-02-29T23:59:59.000Z",
        "resource": "device", "event": "create", "notify_data": { "body": device },
    });
    assert_eq!(created.body, expected);
    let [updated, deleted] = [receiver.next().body, receiver.next().body];
    assert_eq!((&updated["event"], &updated["notify_data"]["body"]["device_name"]), (&json!("update"), &json!("lamp")));
    assert_eq!(
        (&deleted["event"], &deleted["notify_data"]["header"]["device_id"]),
        (&json!("delete"), &json!("device-1"))
    );
    assert!(receiver.is_silent());

    let pushes = recorded(&simulator, 3);
    let expected = PushRecord {
        number: 1,
        time: "20240229T235959Z".to_owned(),
        notification: "iotda-v5/DeviceCreate".to_owned(),
        address: format!("http://127.0.0.1:{}/pushes", receiver.port),
        status: Some(200),
        problem: None,
    };
    assert_eq!(pushes[0], expected);
    let shown = client.get("/simulator/pushes").json;
    assert_eq!((&shown["count"], &shown["pushes"][2]["notification"]), (&json!(3), &json!("iotda-v5/DeviceDelete")));
}

#[test]
fn a_rule_is_told_of_what_it_is_about_and_only_while_it_is_active() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let rule = rule(&client, &receiver.url(), "device", "create");
    add_device(&client, "before");
    client.put(&rule, &json!({ "active": true }));
    add_device(&client, "during");
    let elsewhere = json!({ "device_id": "elsewhere", "node_id": "elsewhere", "product_id": "pr-1" });
    assert_eq!(client.post("/v5/iot/p2/devices", &elsewhere).status, 201);
    client.put(&format!("{V5}/devices/during"), &json!({ "device_name": "lamp" }));
    client.put(&rule, &json!({ "active": false }));
    add_device(&client, "after");
    assert_eq!(receiver.next().body["notify_data"]["body"]["device_id"], "during");
    assert!(receiver.is_silent());
}

#[test]
fn a_rule_for_one_resource_space_is_not_told_of_others() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let rule =
        json!({ "subject": { "resource": "product", "event": "create" }, "app_type": "APP", "app_id": "space-2" });
    let id = client.post(&format!("{V5}/routing-rule/rules"), &rule).json["rule_id"].clone();
    let detail = json!({ "http_forwarding": { "url": receiver.url() } });
    let action = json!({ "rule_id": id, "channel": "HTTP_FORWARDING", "channel_detail": detail });
    assert_eq!(client.post(&format!("{V5}/routing-rule/actions"), &action).status, 201);
    client.put(&format!("{V5}/routing-rule/rules/{}", id.as_str().unwrap()), &json!({ "active": true }));
    for space in ["space-1", "space-2"] {
        let product = json!({
            "name": space, "device_type": "Lamp", "protocol_type": "MQTT", "data_format": "json",
            "service_capabilities": [], "app_id": space,
        });
        let answer = client.post(&format!("{V5}/products"), &product);
        assert_eq!(answer.status, 201, "{}", answer.violation());
    }
    assert_eq!(receiver.next().body["notify_data"]["body"]["name"], "space-2");
    assert!(receiver.is_silent());
}

#[test]
fn what_comes_by_itself_is_told_as_time_passes() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    for resource in ["device.status", "device.command.status", "device.message.status", "batchtask"] {
        subscribe(&client, &receiver.url(), resource, "update");
    }
    add_device(&client, "d-success");
    let command = json!({ "service_id": "s", "command_name": "on", "paras": {}, "send_strategy": "immediately" });
    let command = client.post(&format!("{V5}/devices/d-success/async-commands"), &command);
    assert_eq!((command.status, &command.json["status"]), (200, &json!("PENDING")), "{}", command.violation());
    let message = client.post(&format!("{V5}/devices/d-success/messages"), &json!({ "message": "hello" }));
    assert_eq!(message.status, 201, "{}", message.violation());
    let task = json!({
        "task_name": "nightly", "task_type": "softwareUpgrade", "targets": ["d-success"], "document": {},
    });
    assert_eq!(client.post(&format!("{V5}/batchtasks"), &task).status, 201);
    assert!(receiver.is_silent());

    simulator.advance(Duration::from_secs(3600));
    let pushes = receiver.bodies(6);
    assert!(receiver.is_silent());
    let times: Vec<&str> = pushes.iter().map(|push| push["event_time"].as_str().unwrap()).collect();
    assert!(times.is_sorted(), "{times:?}");
    let of = |resource: &str| -> Vec<&Value> {
        let pushes = pushes.iter().filter(|push| push["resource"] == resource);
        pushes.map(|push| &push["notify_data"]["body"]["status"]).collect()
    };
    assert_eq!(of("device.status"), [&json!("ONLINE")]);
    assert_eq!(of("device.command.status"), ["SENT", "DELIVERED", "SUCCESSFUL"].map(Value::from).each_ref());
    assert_eq!(of("device.message.status"), [&json!("DELIVERED")]);
    assert_eq!(of("batchtask"), [&json!("Success")]);
    let sent = pushes.iter().find(|push| push["resource"] == "device.command.status").unwrap();
    assert_eq!(sent["notify_data"]["header"]["device_id"], "d-success");
    assert_eq!(sent["notify_data"]["header"]["product_id"], "pr-1");
    assert_eq!(sent["notify_data"]["body"]["command_id"], command.json["command_id"]);
    assert_eq!(sent["notify_data"]["body"]["sent_time"], sent["event_time"]);
    assert_eq!(client.get(&format!("{V5}/devices/d-success")).json["status"], "ONLINE");
}

#[test]
fn what_no_call_leads_to_is_pushed_on_request() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let push = |fields: &Value| {
        let body = json!({ "notification": "DevicePropertyReport", "fields": fields });
        client.post("/simulator/pushes", &body)
    };
    assert_eq!(push(&json!({})).json, json!({ "addresses": 0 }));
    subscribe(&client, &receiver.url(), "device.property", "report");
    let services = json!([{ "service_id": "Battery", "properties": { "level": 7 } }]);
    let answer = push(&json!({ "device_id": "device-1", "services": services }));
    assert_eq!(answer.json, json!({ "addresses": 1 }));
    let data = receiver.next().body["notify_data"].clone();
    assert_eq!((&data["header"]["device_id"], &data["body"]["services"]), (&json!("device-1"), &services));
    assert_eq!(client.post("/simulator/pushes", &json!({ "notification": "DeviceCreated" })).status, 400);
    assert!(simulator.push("DeviceCreated", &Map::new()).is_err());
}

#[test]
fn pushes_go_wrong_on_demand() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    subscribe(&client, &receiver.url(), "device", "create");
    let arrived = || receiver.next().body["notify_data"]["body"]["device_id"].as_str().unwrap().to_owned();
    let fault = |kind: FaultKind| simulator.fault(Fault::new(kind).on("DeviceCreate").times(1)).unwrap();

    fault(FaultKind::PushLost);
    add_device(&client, "lost");
    fault(FaultKind::PushTwice);
    add_device(&client, "twice");
    assert_eq!([arrived(), arrived()], ["twice", "twice"]);
    fault(FaultKind::PushSwapped);
    add_device(&client, "second");
    add_device(&client, "first");
    assert_eq!([arrived(), arrived()], ["first", "second"]);
    fault(FaultKind::PushSwapped);
    add_device(&client, "alone");
    assert_eq!(arrived(), "alone", "nothing comes that overtakes it");
    let begin = Instant::now();
    fault(FaultKind::PushLate(200));
    add_device(&client, "late");
    assert_eq!(arrived(), "late");
    assert!(begin.elapsed() >= Duration::from_millis(200));
    assert_eq!(client.get("/simulator/faults").json, json!({ "faults": [] }), "each has happened");

    // By the header of the call that leads to the push, too.
    add_device(&client.with("X-Simulator-Fault", "push-twice, push-late=10"), "header");
    assert_eq!([arrived(), arrived()], ["header", "header"]);
    assert!(receiver.is_silent());
    let problems: Vec<_> = recorded(&simulator, 9).into_iter().filter_map(|push| push.problem).collect();
    assert_eq!(problems, ["lost by a fault"]);
    let error = simulator.fault(Fault::new(FaultKind::PushLost).on("AddDevice")).unwrap_err();
    assert_eq!(error.to_string(), "no notification is called \"AddDevice\"");
}

#[test]
fn a_fault_of_pushes_does_nothing_to_answers_and_the_other_way_round() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    subscribe(&client, &receiver.url(), "device", "create");
    simulator.fault(Fault::new(FaultKind::PushLost).times(1)).unwrap();
    simulator.fault(Fault::new(FaultKind::Latency(1)).times(1)).unwrap();
    assert_eq!(client.get(&format!("{V5}/devices")).status, 200);
    assert_eq!(client.get("/simulator/faults").json["faults"], json!([{ "fault": "push-lost", "times": 1 }]));
}

#[test]
fn only_an_answer_of_200_counts_and_it_has_to_come_in_time() {
    let simulator = Simulator::builder().push_timeout(Duration::from_millis(100)).start().unwrap();
    let client = Client::new(&simulator);
    let accepting = Receiver::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let silent = Receiver::answering("");
    let garbled = Receiver::answering("what?\r\n\r\n");
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for url in [accepting.url(), silent.url(), garbled.url(), format!("http://{gone}/")] {
        subscribe(&client, &url, "device", "create");
    }
    add_device(&client, "device-1");
    let mut problems: Vec<_> =
        recorded(&simulator, 4).into_iter().map(|push| (push.status, push.problem.unwrap())).collect();
    problems.sort();
    assert!(problems[0].1.starts_with("cannot connect: "), "{problems:?}");
    assert!(problems[1].1.starts_with("no answer within "), "{problems:?}");
    assert!(problems[2].1.starts_with("no answer: "), "{problems:?}");
    assert_eq!(problems[3], (Some(204), "only an answer of 200 counts".to_owned()));
    // Nothing is repeated.
    assert!((accepting.next(), silent.next(), accepting.is_silent(), silent.is_silent()).2);
}

#[test]
fn nothing_is_pushed_to_another_machine_or_to_the_simulator() {
    let heard = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let listener = std::sync::Arc::clone(&heard);
    let hear = move |push: &PushRecord| listener.lock().unwrap().push(push.problem.clone().unwrap());
    let simulator = Simulator::builder().on_push(hear).start().unwrap();
    let client = Client::new(&simulator);
    // An address for documentation: should anything be sent there, nobody answers.
    let own = format!("{}/simulator/faults", simulator.address());
    for url in ["http://192.0.2.1/hook", "https://127.0.0.1/hook", "http://example.com:8080/", own.as_str()] {
        subscribe(&client, url, "device", "create");
    }
    add_device(&client, "device-1");
    let mut pushes = recorded(&simulator, 4);
    assert_eq!(heard.lock().unwrap().len(), 4);
    pushes.sort_by(|push, other| push.problem.cmp(&other.problem));
    let problems: Vec<_> = pushes.iter().map(|push| push.problem.as_deref().unwrap()).collect();
    let elsewhere = "is not on this machine; pushes go to 127.0.0.1, [::1] and localhost only";
    assert_eq!(
        problems,
        [
            &*format!("refused: 192.0.2.1 {elsewhere}"),
            &*format!("refused: example.com {elsewhere}"),
            "refused: pushes go out by http only",
            "refused: this is the simulator's own address",
        ]
    );
    assert!(pushes.iter().all(|push| push.status.is_none()));
}

#[test]
fn a_clock_that_runs_brings_pushes_by_itself() {
    let clock = iot_simulator::Clock::running(1000.0);
    let (simulator, receiver) = (Simulator::builder().clock(clock).start().unwrap(), Receiver::new());
    let client = Client::new(&simulator);
    subscribe(&client, &receiver.url(), "device.status", "update");
    add_device(&client, "device-1");
    assert_eq!(receiver.next().body["notify_data"]["body"]["status"], "ONLINE");
    drop(simulator);
}

#[test]
fn localhost_is_this_machine() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    subscribe(&client, &format!("http://localhost:{}", receiver.port), "device", "create");
    add_device(&client, "device-1");
    assert_eq!(receiver.next().line, "POST / HTTP/1.1");
}

const REGISTRATION: &str = "/iocm/app/reg/v1.1.0/deviceCredentials";
const DEVICES: &str = "/iocm/app/dm/v1.4.0/devices";
const COMMANDS: &str = "/iocm/app/cmd/v1.4.0/deviceCommands";

fn subscribe_northbound(client: &Client, url: &str, types: &[&str]) {
    for notify_type in types {
        let body = json!({ "notifyType": notify_type, "callbackUrl": url });
        let answer = client.post("/iocm/app/sub/v1.2.0/subscriptions", &body);
        assert_eq!(answer.status, 201, "{}", answer.violation());
    }
}

fn register(client: &Client, path: &str, node: &str) -> String {
    let answer = client.post(path, &json!({ "nodeId": node, "deviceInfo": { "model": "Lamp" } }));
    assert!(answer.status < 300, "{}", answer.violation());
    answer.json["deviceId"].as_str().unwrap().to_owned()
}

#[test]
fn a_northbound_device_is_told_from_its_registration_to_its_end() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let types = ["deviceAdded", "bindDevice", "deviceInfoChanged", "deviceDeleted"];
    subscribe_northbound(&client, &receiver.url(), &types);
    let id = register(&client, REGISTRATION, "n-1");
    assert_eq!(client.get(&format!("{REGISTRATION}/{id}")).json["activated"], false);
    simulator.advance(Duration::from_secs(60));
    assert_eq!(client.get(&format!("{REGISTRATION}/{id}")).json["activated"], true);
    let changed = client.put(&format!("{DEVICES}/{id}"), &json!({ "name": "lamp", "psk": "abcdef012345" }));
    assert!(changed.status < 300, "{}", changed.violation());
    assert_eq!(client.delete(&format!("{DEVICES}/{id}")).status, 204);
    assert_eq!(client.get(&format!("{REGISTRATION}/{id}")).status, 404, "it is one device");

    let [added, bound, changed, deleted] = [(); 4].map(|()| receiver.next().body);
    assert!(receiver.is_silent());
    assert_eq!([&added, &bound, &changed, &deleted].map(|push| push["notifyType"].as_str().unwrap()), types);
    assert!([&added, &bound, &changed, &deleted].iter().all(|push| push["deviceId"] == *id));
    let info = json!({ "nodeId": "n-1", "model": "Lamp" });
    assert_eq!((&added["deviceInfo"], &added["gatewayId"]), (&info, &json!(id)));
    assert_eq!(bound["resultCode"], "succeeded");
    assert_eq!(changed["deviceInfo"]["name"], "lamp");
    assert_eq!(deleted, json!({ "notifyType": "deviceDeleted", "deviceId": id, "gatewayId": id }));
}

#[test]
fn a_device_can_be_registered_with_either_version_and_may_not_connect() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    subscribe_northbound(&client, &receiver.url(), &["deviceAdded", "bindDevice"]);
    let body = json!({ "deviceInfo": { "nodeId": "n-timeout", "manufacturerId": "m", "manufacturerName": "m", "deviceType": "Lamp", "model": "Lamp", "protocolType": "MQTT" } });
    let answer = client.post("/iocm/app/reg/v2.0.0/deviceCredentials", &body);
    assert!(answer.status < 300, "{}", answer.violation());
    let id = answer.json["deviceId"].clone();
    assert_eq!(receiver.next().body["deviceId"], id);
    assert_eq!(client.get(&format!("{DEVICES}/{}", id.as_str().unwrap())).status, 200);
    simulator.advance(Duration::from_secs(3600));
    let bound = receiver.next().body;
    assert_eq!((&bound["deviceId"], &bound["resultCode"]), (&id, &json!("expired")));
}

#[test]
fn a_command_is_told_to_the_address_that_it_was_created_with() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let create = |device: &str| {
        let command = json!({ "serviceId": "s", "method": "ON", "paras": {} });
        let body = json!({ "deviceId": device, "command": command, "callbackUrl": receiver.url() });
        let answer = client.post(COMMANDS, &body);
        assert_eq!((answer.status, &answer.json["status"]), (201, &json!("PENDING")), "{}", answer.violation());
        answer.json["commandId"].clone()
    };
    let id = create("d-success");
    simulator.advance(Duration::from_secs(60));
    let pushes = receiver.bodies(3);
    let codes: Vec<&Value> = pushes.iter().map(|push| &push["result"]["resultCode"]).collect();
    assert_eq!(codes, ["SENT", "DELIVERED", "SUCCESS"]);
    assert!(pushes.iter().all(|push| push["commandId"] == id && push["deviceId"] == "d-success"), "{id} {pushes:?}");

    let cancelled = create("d-fail");
    let answer = client.put(&format!("{COMMANDS}/{}", cancelled.as_str().unwrap()), &json!({ "status": "CANCELED" }));
    assert_eq!((answer.status, &answer.json["status"]), (200, &json!("CANCELED")));
    simulator.advance(Duration::from_secs(60));
    assert!(receiver.is_silent(), "nothing becomes of a command that is cancelled");
}

#[test]
fn upgrades_are_told_for_each_device() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    for notify_type in ["swUpgradeStateChangeNotify", "swUpgradeResultNotify", "fwUpgradeResultNotify"] {
        let body = json!({ "notifyType": notify_type, "callbackUrl": receiver.url() });
        assert_eq!(client.post("/iodm/app/sub/v1.1.0/subscribe", &body).status, 200);
    }
    assert_eq!(client.get("/iocm/app/sub/v1.2.0/subscriptions").json["totalCount"], 3);
    let task = json!({ "fileId": "f", "targets": { "devices": ["d-success", "d-fail"] } });
    let operation =
        client.post("/iodm/northbound/v1.5.0/operations/softwareUpgrade", &task).json["operationId"].clone();
    simulator.advance(Duration::from_secs(3600));
    let pushes = receiver.bodies(4);
    assert!(receiver.is_silent());
    assert!(pushes.iter().all(|push| push["operationId"] == operation && push["subOperationId"].is_string()));
    let told = |device: &str, key: &str| -> Vec<Value> {
        let of_device = pushes.iter().filter(|push| push["deviceId"] == device);
        of_device.filter_map(|push| push.get(key).cloned()).collect()
    };
    assert_eq!(told("d-success", "swUpgradeState"), ["updating"]);
    assert_eq!(told("d-success", "swUpgradeResult"), ["SUCCESS"]);
    assert_eq!(told("d-fail", "swUpgradeResult"), ["FAIL"]);
}

#[test]
fn who_ends_a_subscription_is_told_no_more() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let client = Client::new(&simulator);
    let types = ["deviceAdded", "deviceDeleted"];
    subscribe_northbound(&client, &receiver.url(), &types);
    let ended = client.delete("/iocm/app/sub/v1.2.0/subscriptions?notifyType=deviceAdded");
    assert!(ended.status < 300, "{}", ended.violation());
    let id = register(&client, REGISTRATION, "n-1");
    assert_eq!(client.delete(&format!("{DEVICES}/{id}")).status, 204);
    assert_eq!(receiver.next().body["notifyType"], "deviceDeleted");
    let left = client.get("/iocm/app/sub/v1.2.0/subscriptions").json["subscriptions"].clone();
    assert_eq!(left[0]["notifyType"], "deviceDeleted");
    assert_eq!(
        client
            .delete(&format!("/iocm/app/sub/v1.2.0/subscriptions/{}", left[0]["subscriptionId"].as_str().unwrap()))
            .status
            / 100,
        2
    );
    register(&client, REGISTRATION, "n-2");
    assert!(receiver.is_silent());
}
