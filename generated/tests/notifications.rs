//! Every push of every book is read as what it is, from the simulator's samples to a push that has crossed the wire. The
//! description says which there are, so that a new page needs no line here.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::time::Duration;

use huaweicloud_iot::northbound_v1;
use huaweicloud_iot::runtime::http::Response;
use huaweicloud_iot::runtime::{Bytes, Json, NotificationVisitor, PushApi, PushNotification as _};
use iot_simulator::{Extent, Simulator};
use serde_json::json;
use support::{LocalServer, documents};

/// Reads a push of a book; what it is called, if the book has it.
fn read(book: &str, body: &[u8]) -> Result<Option<&'static str>, String> {
    struct Reading<'a> {
        book: &'a str,
        body: &'a [u8],
        read: Option<Result<Option<&'static str>, String>>,
    }

    impl NotificationVisitor for Reading<'_> {
        fn visit<A: PushApi>(&mut self) {
            if A::METADATA.id == self.book {
                let read = A::Notification::from_slice(self.body);
                self.read = Some(read.map(|push| push.name()).map_err(|error| error.to_string()));
            }
        }
    }

    let mut reading = Reading { book, body, read: None };
    huaweicloud_iot::notifications(&mut reading);
    reading.read.unwrap_or_else(|| panic!("no API {book} pushes"))
}

/// The pushes of all books: the book, and the name.
fn described() -> Vec<(String, String)> {
    let of_book = |(book, document): (String, Json)| {
        let names = document["webhooks"].as_object().into_iter().flat_map(|webhooks| webhooks.keys());
        names.map(|name| (book.clone(), name.clone())).collect::<Vec<_>>()
    };
    documents().into_iter().flat_map(of_book).collect()
}

#[test]
fn every_push_of_every_book_is_read_as_what_it_is() {
    let simulator = Simulator::start().unwrap();
    let described = described();
    assert!(described.len() > 30, "{described:?}");
    for (book, name) in described {
        for extent in [Extent::Mandatory, Extent::Full] {
            let push = simulator.example_push(&format!("{book}/{name}"), extent).unwrap();
            let read = read(&book, push.to_string().as_bytes());
            assert_eq!(read, Ok(Some(name.as_str())), "{book} {extent:?}: {push}");
        }
    }
}

/// A receiver of pushes, which answers 200 to all.
async fn receiver() -> LocalServer {
    LocalServer::start(|_| Response::new(Bytes::new())).await.unwrap()
}

/// The bodies of so many pushes, when they have arrived.
async fn arrived(receiver: &LocalServer, count: usize) -> Vec<Bytes> {
    let mut bodies = Vec::new();
    for _ in 0..1000 {
        bodies.extend(receiver.take_requests().into_iter().map(|request| request.into_body()));
        if bodies.len() >= count {
            return bodies;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} of {count} pushes have arrived", bodies.len());
}

/// What the state is made of, where a test need not call for it.
fn insert(simulator: &Simulator, collection: &str, thing: Json) {
    simulator.insert(collection, [thing.as_object().unwrap().clone()]).unwrap();
}

#[tokio::test]
async fn every_push_that_a_rule_can_be_about_arrives_as_what_it_is() {
    let (simulator, receiver) = (Simulator::start().unwrap(), receiver().await);
    let pushes = [
        ("device", "create", "DeviceCreate"),
        ("device", "update", "DeviceUpdate"),
        ("device", "delete", "DeviceDelete"),
        ("product", "create", "ProductCreate"),
        ("product", "update", "ProductUpdate"),
        ("product", "delete", "ProductDelete"),
        ("device.property", "report", "DevicePropertyReport"),
        ("device.message", "report", "DeviceMessageReport"),
        ("device.status", "update", "DeviceStatusUpdate"),
        ("device.message.status", "update", "DeviceMessageStatusUpdate"),
        ("device.command.status", "update", "DeviceCommandStatusUpdate"),
        ("batchtask", "update", "BatchTaskUpdate"),
    ];
    for (resource, event, name) in pushes {
        let rule = json!({ "rule_id": name, "subject": { "resource": resource, "event": event }, "active": true });
        insert(&simulator, "/v5/iot/p/routing-rule/rules", rule);
        let detail = json!({ "http_forwarding": { "url": receiver.address() } });
        let action = json!({ "rule_id": name, "channel": "HTTP_FORWARDING", "channel_detail": detail });
        insert(&simulator, "/v5/iot/p/routing-rule/actions", action);
    }
    for (_, _, name) in pushes {
        let fields = json!({ "device_id": "d", "status": "ONLINE" });
        let count = simulator.push(&format!("iotda-v5/{name}"), fields.as_object().unwrap()).unwrap();
        assert_eq!(count, 1, "{name}");
    }
    let bodies = arrived(&receiver, pushes.len()).await;
    let names: Vec<_> = bodies.iter().map(|body| read("iotda-v5", body).unwrap().unwrap()).collect();
    assert_eq!(names, pushes.map(|(_, _, name)| name));
}

#[tokio::test]
async fn a_push_tells_what_the_simulator_knows() {
    let (simulator, receiver) = (Simulator::start().unwrap(), receiver().await);
    let subscription = json!({ "notifyType": "bindDevice", "callbackUrl": receiver.address() });
    insert(&simulator, "/iocm/app/sub/v1.2.0/subscriptions", subscription);
    let device = json!({ "deviceId": "d-1", "nodeId": "n-1", "deviceInfo": { "model": "Lamp" } });
    insert(&simulator, "/iocm/app/reg/v1.1.0/deviceCredentials", device);
    simulator.advance(Duration::from_secs(60));
    let body = arrived(&receiver, 1).await.remove(0);
    match northbound_v1::Notification::from_slice(&body).unwrap() {
        northbound_v1::Notification::DeviceBound(push) => {
            assert_eq!(push.device_id.as_str(), "d-1");
            assert_eq!(push.result_code, northbound_v1::push_notification::BindingResult::Succeeded);
            assert_eq!(push.details.as_ref().unwrap().model.as_deref(), Some("Lamp"));
        }
        other => panic!("{other:?}"),
    }
}
