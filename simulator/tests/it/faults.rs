//! Everything that can go wrong can be made to, once, always or so often in a minute.

use std::time::Duration;

use iot_simulator::{Fault, FaultKind};
use serde_json::json;

use crate::client::{Client, simulator, workshop};

const CATEGORY: &str = "/iodm/northbound/v1.5.0/category";
const FAULT: &str = "X-Simulator-Fault";

#[test]
fn an_error_that_the_page_does_not_document_is_refused() {
    let simulator = simulator();
    let answer = Client::new(&simulator).with(FAULT, "error=1").get(CATEGORY);
    assert_eq!(answer.status, 400);
    let expected =
        "the page of ListVersionPackages documents no error 1; it documents 120015, 123029, 1010009, 1010005";
    assert_eq!(answer.violation(), expected);
    let unknown = Client::new(&simulator).with(FAULT, "fire").get(CATEGORY);
    assert!(
        unknown.violation().starts_with(r#"fault "fire" is not known; write error=CODE"#),
        "{}",
        unknown.violation()
    );
}

#[test]
fn a_rule_happens_to_its_operation_so_often_as_it_says() {
    let simulator = simulator();
    let fault = Fault::new(FaultKind::Error("123029".to_owned())).on("ListVersionPackages").times(2);
    simulator.fault(fault).unwrap();
    let client = Client::new(&simulator);
    assert_eq!(client.get("/iodm/northbound/v1.5.0/operations").status, 200);
    assert_eq!([1, 2, 3].map(|_| client.get(CATEGORY).status), [400, 400, 200]);
    assert_eq!(client.get("/simulator/faults").json, json!({ "faults": [] }));
}

#[test]
fn rules_come_by_the_control_endpoint_too() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let add = |rule| client.post("/simulator/faults", &rule).status;
    assert_eq!(add(json!({ "fault": { "error": "1010005" }, "operation": "ListVersionPackages" })), 204);
    assert_eq!(client.get(CATEGORY).error(), (403, "1010005"));
    assert_eq!(client.get("/simulator/faults").json["faults"][0]["fault"]["error"], "1010005");
    assert_eq!(client.delete("/simulator/faults").status, 204);
    assert_eq!(client.get(CATEGORY).status, 200);
    for wrong in [
        json!({ "fault": "fire" }),
        json!({ "fault": { "error": "no such code" } }),
        json!({ "fault": "drop", "operation": "Fly" }),
        json!({ "fault": "drop", "colour": "red" }),
    ] {
        assert_eq!(add(wrong.clone()), 400, "{wrong}");
    }
}

#[test]
fn throttling_lets_so_many_calls_through_in_a_minute() {
    let simulator = simulator();
    simulator.fault(Fault::new(FaultKind::Throttle(2))).unwrap();
    let client = Client::new(&simulator);
    assert_eq!([1, 2, 3].map(|_| client.get(CATEGORY).error().0), [200, 200, 403]);
    assert_eq!(client.get(CATEGORY).error().1, "1010009");
    simulator.advance(Duration::from_secs(60));
    assert_eq!(client.get(CATEGORY).status, 200);
    simulator.clear_faults();

    let client = client.with(FAULT, "throttle=1");
    assert_eq!([1, 2].map(|_| client.get(CATEGORY).status), [200, 403]);
    // Where a page knows no such error, the gateway has one.
    let workshop = workshop();
    let client = Client::new(&workshop).with(FAULT, "throttle=0");
    assert_eq!(client.get("/workshop/s1/widgets").error(), (429, "GATE.0308"));
}

#[test]
fn a_dropped_connection_has_no_answer_and_is_recorded() {
    let simulator = simulator();
    let client = Client::new(&simulator).with(FAULT, "drop");
    assert!(client.try_send("GET", CATEGORY, None).is_err());
    let record = simulator.requests().pop().unwrap();
    assert_eq!((record.path.as_str(), record.status), (CATEGORY, None));
    assert_eq!(Client::new(&simulator).get(CATEGORY).status, 200);
}

#[test]
fn garbage_promises_json_and_is_none() {
    let simulator = simulator();
    let answer = Client::new(&simulator).with(FAULT, "garbage").get(CATEGORY);
    assert_eq!((answer.status, answer.header("Content-Type")), (200, "application/json"));
    assert!(std::str::from_utf8(&answer.bytes).is_err());
}

#[test]
fn latency_comes_before_the_answer() {
    let simulator = simulator();
    let start = std::time::Instant::now();
    let answer = Client::new(&simulator).with(FAULT, "latency=50, error=1010005").get(CATEGORY);
    assert_eq!(answer.error(), (403, "1010005"));
    assert!(start.elapsed() >= Duration::from_millis(50));
}

#[test]
fn a_token_can_be_made_to_expire() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    assert_eq!(client.get(CATEGORY).status, 200);
    let expiring = Client::new(&simulator).with(FAULT, "expire-token").get(CATEGORY);
    assert_eq!((expiring.error(), expiring.violation()), ((403, "1010005"), "credential: the token has expired"));
    assert_eq!(client.get(CATEGORY).status, 403, "it stays expired");
}
