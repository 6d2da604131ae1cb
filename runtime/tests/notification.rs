//! Pushes: how they are told apart, what is kept of them, and how broken ones are refused.

#![allow(missing_docs, reason = "the notifications of a test")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use huaweicloud_iot_runtime::{Json, NotificationErrorKind, emitted as rt};
use proptest::prelude::*;
use serde_json::json;

#[derive(Clone, Default)]
pub struct State {
    pub status: Option<String>,
    pub changes: Option<Vec<i64>>,
}
rt::object!(State { status, changes, ..default });

#[derive(Clone, Default)]
pub struct News {
    pub header: Option<Json>,
    pub body: Option<State>,
}
rt::object!(News { header, body, ..default });

#[derive(Clone, Default)]
pub struct StateChanged {
    pub event_time: Option<String>,
    pub notify_data: Option<News>,
}
rt::object!(StateChanged { event_time, notify_data, ..default });

#[derive(Clone)]
pub struct Answered {
    pub command: String,
}
rt::object!(Answered { command: "commandId" });

rt::notifications! {
    /// What is pushed.
    #[keys("resource", "event")]
    #[content("notify_data")]
    pub enum Notification {
        /// A state changed.
        #[when("state", "update")]
        #[when("sate", "update")]
        StateChanged(StateChanged),
        /// A command was answered.
        #[when()]
        Answered(Answered),
    }
}

fn read(body: &Json) -> Notification {
    Notification::from_slice(body.to_string().as_bytes()).unwrap()
}

fn status(notification: &Notification) -> Option<&str> {
    match notification {
        Notification::StateChanged(push) => push.notify_data.as_ref()?.body.as_ref()?.status.as_deref(),
        _ => None,
    }
}

#[test]
fn a_push_is_known_by_its_keys_and_keeps_what_is_not_described() {
    let body = json!({
        "resource": "state", "event": "update", "later": 1,
        "notify_data": { "header": {}, "body": { "status": "on", "new": true } },
    });
    let notification = read(&body);
    assert_eq!((notification.name(), status(&notification)), (Some("StateChanged"), Some("on")));
    assert_eq!(notification.raw(), &body);
    let odd = read(&json!({ "resource": "sate", "event": "update", "notify_data": { "body": { "status": "on" } } }));
    assert_eq!(status(&odd), Some("on"));
}

#[test]
fn what_stands_beside_the_content_is_read_too() {
    let (inside, beside) = (json!({ "status": "in" }), json!({ "status": "out" }));
    let push =
        |data: Json, body: &Json| json!({ "resource": "state", "event": "update", "notify_data": data, "body": body });
    assert_eq!(status(&read(&push(json!({ "header": {} }), &beside))), Some("out"));
    assert_eq!(status(&read(&push(Json::Null, &beside))), Some("out"));
    assert_eq!(status(&read(&push(json!({ "body": inside }), &beside))), Some("in"));
}

#[test]
fn what_a_rule_selected_is_handed_out_as_it_is() {
    let selected = json!({ "device_id": "d", "notify_data.body.status": "on" });
    let notification = read(&selected);
    let Notification::Other(other) = &notification else { panic!("{notification:?}") };
    assert_eq!(other.get("notify_data.body.status"), Some(&json!("on")));
    let known = read(&json!({ "resource": "state", "event": "update", "notify_data.body.status": "on" }));
    assert_eq!((known.name(), status(&known)), (Some("StateChanged"), None));
    assert_eq!(known.raw().get("notify_data.body.status"), Some(&json!("on")));
}

#[test]
fn a_push_without_keys_is_known_by_its_properties() {
    assert!(matches!(read(&json!({ "commandId": "c" })), Notification::Answered(push) if push.command == "c"));
    assert!(matches!(read(&json!({ "command": "c" })), Notification::Other(_)));
    assert!(matches!(read(&json!({ "commandId": "c", "event": "update" })), Notification::Other(_)));
    assert!(matches!(read(&json!({ "resource": ["state"], "event": "update" })), Notification::Other(_)));
}

#[test]
fn broken_input_is_told_with_its_place() {
    let kind = |body: &str| Notification::from_slice(body.as_bytes()).unwrap_err().kind().clone();
    assert_eq!(kind(" "), NotificationErrorKind::Empty);
    assert_eq!(kind("{ \"resource\": "), NotificationErrorKind::Truncated);
    assert_eq!(kind("<html>"), NotificationErrorKind::NotJson);
    assert_eq!(kind("[{}]"), NotificationErrorKind::NotAnObject);
    let field = |data: Json| {
        let body = json!({ "resource": "state", "event": "update", "notify_data": data });
        match kind(&body.to_string()) {
            NotificationErrorKind::Mismatch { notification: "StateChanged", field } => field,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(field(json!({ "body": { "changes": [1, "two"] } })), "notify_data.body.changes[1]");
    assert_eq!(field(json!(7)), "notify_data");
    let error = Notification::from_slice(br#"{"resource":"state","event":"update","event_time":7}"#).unwrap_err();
    assert_eq!(error.to_string(), "cannot read the push: event_time of StateChanged is not as documented");
}

#[test]
fn debug_shows_no_property_of_an_unknown_kind() {
    let shown = format!("{:?}", read(&json!({ "token": "hidden" })));
    assert_eq!(shown, r#"Other(UnknownNotification {"token"})"#);
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_and_reads_the_json_as_it_came() {
    let body = json!({ "resource": "state", "event": "update", "later": [1, 2] });
    let notification: Notification = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(notification.name(), Some("StateChanged"));
    assert_eq!(serde_json::to_value(&notification).unwrap(), body);
    assert!(serde_json::from_value::<Notification>(json!([])).unwrap_err().to_string().contains("not an object"));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..64)) {
        let _ = Notification::from_slice(&body);
    }

    #[test]
    fn any_object_of_another_kind_comes_through(
        entries in proptest::collection::btree_map("[a-z.]{1,12}", any::<i32>(), 0..8)
    ) {
        let body = json!(entries);
        let notification = read(&body);
        prop_assert_eq!(notification.raw(), &body);
    }
}
