//! The example `forward_device_data` runs, and does what it promises.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../examples/forward_device_data.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod forward_device_data;

use clap::Parser as _;
use forward_device_data::Arguments;
use forward_device_data::platform::Platform;
use huaweicloud_iot::runtime::Secret;
use iot_simulator::{Clock, Fault, FaultKind};
use serde_json::{Value, json};

const HOOK: &str = "https://example.com/hook";

/// What a run prints or why it ends.
async fn run(platform: &Platform, words: &[&str], token: Option<&str>) -> Result<String, String> {
    let arguments = Arguments::parse_from(["forward_device_data"].iter().chain(words));
    let mut output = Vec::new();
    let result = forward_device_data::run(&arguments, token.map(Secret::new), platform, &mut output).await;
    result.map(|()| String::from_utf8(output).unwrap()).map_err(|error| error.to_string())
}

/// What is set up on the platform: rules or actions.
fn left(platform: &Platform, what: &str) -> Vec<Value> {
    let state: Value = serde_json::from_str(&platform.simulator.as_ref().unwrap().state().to_json()).unwrap();
    let entries = state["collections"][format!("/v5/iot/my-project/routing-rule/{what}")].as_array().cloned();
    entries.unwrap_or_default().into_iter().map(|entry| entry["object"].clone()).collect()
}

#[tokio::test]
async fn a_rule_with_an_action_is_active_until_it_is_removed() {
    let platform = Platform::simulated(Clock::still()).unwrap();
    let printed = run(&platform, &[HOOK, "--where", "a > 1"], Some("abcdef")).await.unwrap();
    assert!(printed.ends_with(": POST https://example.com/hook\n") && !printed.contains("abcdef"), "{printed}");
    let (rule, action) = (&left(&platform, "rules")[0], &left(&platform, "actions")[0]);
    assert_eq!((&rule["active"], &rule["where"]), (&json!(true), &json!("a > 1")));
    assert_eq!(rule["subject"], json!({ "resource": "device.property", "event": "report" }));
    assert_eq!(action["rule_id"], rule["rule_id"]);
    let hook = json!({ "http_forwarding": { "url": HOOK, "signature_enable": true, "token": "abcdef" } });
    assert_eq!((&action["channel"], &action["channel_detail"]), (&json!("HTTP_FORWARDING"), &hook));

    let again = run(&platform, &[HOOK], None).await.unwrap_err();
    assert!(again.starts_with("there is a rule \"forward_device_data\" already"), "{again}");
    let other = run(&platform, &[HOOK, "--name", "other", "--data", "status"], None).await.unwrap();
    assert!(other.contains("\"other\", active"), "{other}");

    let printed = run(&platform, &["--remove"], None).await.unwrap();
    assert!(printed.ends_with(" removed\n"), "{printed}");
    assert_eq!(left(&platform, "rules").iter().map(|rule| &rule["rule_name"]).collect::<Vec<_>>(), ["other"]);
    assert_eq!(left(&platform, "actions").len(), 1);
    assert_eq!(run(&platform, &["--remove"], None).await.unwrap(), "");
}

#[tokio::test]
async fn nothing_is_left_behind_when_the_rule_cannot_be_activated() {
    for operation in ["CreateRuleAction", "UpdateRoutingRule"] {
        let platform = Platform::simulated(Clock::still()).unwrap();
        let refused = Fault::new(FaultKind::Error("IOTDA.000022".to_owned())).on(operation).times(1);
        platform.simulator.as_ref().unwrap().fault(refused).unwrap();
        let error = run(&platform, &[HOOK], None).await.unwrap_err();
        assert!(error.starts_with("403 IOTDA.000022"), "{operation}: {error}");
        assert_eq!((left(&platform, "rules"), left(&platform, "actions")), (vec![], vec![]), "{operation}");
    }
}
