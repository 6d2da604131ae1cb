//! What the simulator answers is what the documents promise, for every operation that they have: its success and each of
//! its errors fit the OpenAPI document of the API. Operations, requests and errors come from the description alone.

use std::collections::BTreeMap;

use iot_simulator::{Extent, Simulator};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::client::{Answer, Client, send, simulator};

/// The OpenAPI documents of all APIs.
struct Documents {
    documents: BTreeMap<String, Value>,
    /// What was made of the schemas of answers, by API and schema.
    validators: BTreeMap<(String, String), Validator>,
}

/// An operation of the description.
struct Operation {
    api: String,
    /// Its id, with that of the API before it.
    name: String,
    /// What the document says about it.
    described: Value,
}

/// All APIs with their operations.
fn described(simulator: &Simulator) -> (Documents, Vec<Operation>) {
    let client = Client::bare(simulator);
    let listed = client.get("/simulator/operations").json;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let documents: BTreeMap<String, Value> = listed["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|id| (text(id), client.get(&format!("/simulator/openapi/{}.json", text(id))).json))
        .collect();
    let operations = listed["operations"].as_array().unwrap().iter().map(|operation| {
        let (api, id) = (text(&operation["api"]), text(&operation["operation"]));
        let method = text(&operation["method"]).to_lowercase();
        let described = documents[&api]["paths"][text(&operation["path"])][method].clone();
        assert_eq!(described["operationId"], id.as_str());
        Operation { name: format!("{api}/{id}"), api, described }
    });
    let operations = operations.collect();
    (Documents { documents, validators: BTreeMap::new() }, operations)
}

impl Documents {
    /// What is wrong about an answer by the document.
    fn problems(&mut self, operation: &Operation, answer: &Answer) -> Vec<String> {
        let responses = &operation.described["responses"];
        let exact = &responses[answer.status.to_string()];
        // A page that tells no status of success.
        let response = if exact.is_null() && answer.status < 300 { &responses["2XX"] } else { exact };
        if !response.is_object() {
            return vec![format!("{} is not documented", answer.status)];
        }
        let Some((media_type, content)) = response["content"].as_object().and_then(|content| content.iter().next())
        else {
            return if answer.bytes.is_empty() { Vec::new() } else { vec!["there is a body".to_owned()] };
        };
        if answer.header("Content-Type") != media_type {
            return vec![format!("Content-Type is {:?}, not {media_type}", answer.header("Content-Type"))];
        }
        if media_type != "application/json" {
            return Vec::new();
        }
        let validator = self.validators.entry((operation.api.clone(), content["schema"].to_string()));
        let validator = validator.or_insert_with(|| {
            let schema =
                json!({ "allOf": [content["schema"]], "components": self.documents[&operation.api]["components"] });
            jsonschema::options().build(&schema).unwrap()
        });
        validator.iter_errors(&answer.json).map(|error| format!("{error} at {}", error.instance_path())).collect()
    }
}

/// Calls an operation with a request that the simulator makes up.
fn call(simulator: &Simulator, operation: &Operation, extent: Extent, fault: Option<&str>) -> Answer {
    let name = &operation.name;
    let mut example = simulator.example(name, extent).unwrap_or_else(|error| panic!("{name} {extent:?}: {error}"));
    if let Some(fault) = fault {
        example.headers_mut().insert("X-Simulator-Fault", fault.parse().unwrap());
    }
    send(example)
}

/// Everything that is wrong is told at once.
fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_operation_answers_a_valid_request_with_its_documented_success() {
    let simulator = simulator();
    let (mut documents, operations) = described(&simulator);
    let mut problems = Vec::new();
    for operation in &operations {
        for extent in [Extent::Mandatory, Extent::Full] {
            let answer = call(&simulator, operation, extent, None);
            let mut wrong = documents.problems(operation, &answer);
            if answer.status >= 300 {
                wrong.push(format!("{} is no success: {} {}", answer.status, answer.violation(), answer.json));
            }
            if !answer.header("x-simulator-notice").is_empty() {
                wrong.push(answer.header("x-simulator-notice").to_owned());
            }
            problems.extend(wrong.iter().map(|wrong| format!("{} {extent:?}: {wrong}", operation.name)));
        }
    }
    assert_none(&problems);
}
