//! What is pushed is what the documents promise, for every push that they have. Pushes come from the description alone; the
//! OpenAPI documents are the second witness.

use iot_simulator::Extent;
use serde_json::{Map, Value, json};

use crate::client::{Client, description, simulator};
use crate::receiver::Receiver;

/// What a push may be, by its page.
fn validator(document: &Value, id: &str) -> jsonschema::Validator {
    let body = &document["webhooks"][id]["post"]["requestBody"]["content"]["application/json"];
    let schema = json!({ "allOf": [body["schema"]], "components": document["components"] });
    jsonschema::options().build(&schema).unwrap()
}

#[test]
fn every_push_keeps_to_its_page_whatever_is_known() {
    let (simulator, receiver) = (simulator(), Receiver::new());
    let mut count = 0;
    for api in &description().apis {
        let document = Client::bare(&simulator).get(&format!("/simulator/openapi/{}.json", api.id)).json;
        for (_, webhook) in api.webhooks() {
            count += 1;
            let name = format!("{}/{}", api.id, webhook.id);
            let validator = validator(&document, &webhook.id);
            for extent in [Extent::Mandatory, Extent::Full] {
                let push = simulator.example_push(&name, extent).unwrap();
                assert!(validator.is_valid(&push), "{name} {extent:?}: {push}");
            }
            // Also as it is made of facts: of none, of those that a sample has, and of some that do not fit.
            let subscription = json!({ "callbackUrl": receiver.url() });
            let mut subscription = subscription.as_object().unwrap().clone();
            subscription.extend(webhook.when.iter().map(|(key, value)| (key.clone(), value.as_str().into())));
            if api.id != "northbound-v1" || webhook.when.is_empty() {
                continue;
            }
            simulator.insert("/iocm/app/sub/v1.2.0/subscriptions", [subscription]).unwrap();
            let sample = simulator.example_push(&name, Extent::Full).unwrap();
            let odd: Map<String, Value> =
                sample.as_object().unwrap().keys().map(|key| (key.clone(), json!([7]))).collect();
            for facts in [&Map::new(), sample.as_object().unwrap(), &odd] {
                assert_eq!(simulator.push(&name, facts), Ok(1), "{name}");
                let pushed = receiver.next().body;
                assert!(validator.is_valid(&pushed), "{name}: {pushed}");
            }
        }
    }
    assert!(count > 30, "{count} pushes");
}
