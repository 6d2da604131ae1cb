//! What holds for every call of every API: from an input, minimal or full, the command writes down the request that the
//! description demands, and by its flags a call says the same as by its input. A new page needs no line here.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may panic"
)]

mod support;

use std::collections::BTreeMap;

use huaweicloud_iot::runtime::Bytes;
use iot_simulator::{Extent, Simulator};
use serde_json::Value;
use support::{documents, operations, run, text, with_key};

const DATE: &str = "2024-01-02T03:04:05Z";

/// The requests that the command writes down for these lines.
fn written(api: &str, endpoint: &str, lines: &[Value]) -> Vec<Value> {
    let arguments = [api, "--dry-run", "--endpoint", endpoint, "--date", DATE, "--input", "-"];
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let mut command = with_key(&arguments);
    command.env("HUAWEICLOUD_IOT_APP_ID", "my-application").env("HUAWEICLOUD_IOT_TOKEN", "open-sesame");
    if api != "northbound-v1" {
        command.env_remove("HUAWEICLOUD_IOT_TOKEN");
    }
    let output = run(command, &input);
    assert!(output.status.success(), "{} {}", text(&output.stderr), text(&output.stdout));
    let stdout = text(&output.stdout);
    assert!(!stdout.contains("open-sesame") && !stdout.contains("simulator-secret-key"), "a secret is shown");
    stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A query or a form as pairs, decoded.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    pairs.sort();
    pairs
}

/// The path and query of an address.
fn split(address: &str) -> (String, Vec<(String, String)>) {
    let url = url::Url::parse(address).unwrap();
    (url.path().to_owned(), pairs(url.query().unwrap_or_default()))
}

#[test]
fn each_request_is_the_one_that_the_description_demands() {
    let simulator = Simulator::start().unwrap();
    for (api, document) in documents() {
        for extent in [Extent::Mandatory, Extent::Full] {
            let operations = operations(&document);
            let mut lines = Vec::new();
            let mut examples = Vec::new();
            for (path, _, operation) in &operations {
                let id = operation["operationId"].as_str().unwrap();
                let name = format!("{api}/{id}");
                let mut line = simulator.example_input(&name, extent).unwrap();
                line["operation"] = id.into();
                let example = simulator.example(&name, extent).unwrap();
                supply(&document, &example, path, &mut line);
                lines.push(line);
                examples.push(example);
            }
            let requests = written(&api, &simulator.address(), &lines);
            assert_eq!(requests.len(), lines.len());
            for ((request, example), line) in requests.iter().zip(&examples).zip(&lines) {
                assert_same(request, example, line);
            }
        }
    }
}

/// Says in an input what the client would supply, as the example has it.
fn supply(document: &Value, example: &http::Request<Bytes>, path: &str, input: &mut Value) {
    // A book may share no parameters.
    let parameters = document["components"]["parameters"].as_object().into_iter().flat_map(|shared| shared.values());
    for parameter in parameters.filter(|parameter| parameter["x-supplied-by"] == "client") {
        let name = parameter["name"].as_str().unwrap();
        let mut segments = path.split('/').zip(example.uri().path().split('/'));
        if let Some((_, value)) = segments.find(|(template, _)| *template == format!("{{{name}}}")) {
            input["path"][name] = value.into();
        }
        if let Some(value) = example.headers().get(name) {
            input["header"][name] = value.to_str().unwrap().into();
        }
    }
}

fn assert_same(request: &Value, example: &http::Request<Bytes>, line: &Value) {
    assert_eq!(request["method"], example.method().as_str(), "{line}");
    assert_eq!(split(request["url"].as_str().unwrap()), split(&example.uri().to_string()), "{line}");
    let headers: BTreeMap<&str, &Value> =
        request["headers"].as_object().unwrap().iter().map(|(k, v)| (k.as_str(), v)).collect();
    let of_credential = ["authorization", "x-auth-token", "x-sdk-date", "app_key"];
    for (name, value) in example.headers().iter().filter(|(name, _)| !of_credential.contains(&name.as_str())) {
        let found = headers.get(name.as_str()).unwrap_or_else(|| panic!("{line}: no header {name}"));
        match name.as_str() {
            "content-type" => {
                let plain = |text: &str| text.split("; boundary").next().unwrap().to_owned();
                assert_eq!(plain(found.as_str().unwrap()), plain(value.to_str().unwrap()), "{line}");
            }
            _ => assert!(*found == value.to_str().unwrap() || *found == "<secret>", "{line}: {name}: {found}"),
        }
    }
    if let Some(date) = headers.get("x-sdk-date") {
        assert_eq!(*date, "20240102T030405Z");
    }
    let content_type = example.headers().get("content-type").map_or("", |value| value.to_str().unwrap());
    // With what was said, because an example is a new one each time, with a token of its own.
    let (said, sent) = (line.get("body").unwrap_or(&Value::Null), request["body"].as_str().unwrap_or_default());
    match content_type.split(';').next().unwrap_or_default() {
        "" => assert!(["", "{}"].contains(&sent), "{line}: {sent}"),
        "application/json" if said.is_null() => assert!(["", "{}"].contains(&sent), "{line}: {sent}"),
        "application/json" => assert_eq!(&serde_json::from_str::<Value>(sent).unwrap(), said, "{line}"),
        "application/x-www-form-urlencoded" => {
            let fields = said.as_object().unwrap().iter();
            let fields = fields.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
            assert_eq!(pairs(sent).into_iter().collect::<BTreeMap<_, _>>(), fields.collect(), "{line}");
        }
        // The parts have a boundary that differs.
        _ => assert!(sent.contains("Content-Disposition: form-data"), "{line}: {sent}"),
    }
}

/// The names of a call's subcommands.
fn subcommands(document: &Value, operation: &Value) -> [String; 2] {
    let tag = document["tags"].as_array().unwrap().iter().find(|tag| tag["name"] == operation["tags"][0]).unwrap();
    [tag["x-folder"].as_str().unwrap().to_owned(), operation["operationId"].as_str().unwrap().to_owned()]
}

#[test]
fn the_simulator_takes_what_the_command_sends() {
    let simulator = Simulator::start().unwrap();
    for (api, document) in documents() {
        for (path, _, operation) in operations(&document).iter().step_by(7) {
            let [chapter, call] = subcommands(&document, operation);
            let name = format!("{api}/{call}");
            let mut input = simulator.example_input(&name, Extent::Full).unwrap();
            supply(&document, &simulator.example(&name, Extent::Full).unwrap(), path, &mut input);
            let mut command = with_key(&[&api, &chapter, &call, "--endpoint", &simulator.address(), "--input", "-"]);
            command
                .env("HUAWEICLOUD_IOT_APP_ID", "simulator-application")
                .env("HUAWEICLOUD_IOT_TOKEN", "simulator-token");
            let output = run(command, &input.to_string());
            let code = output.status.code().unwrap();
            // A thing that is gone or there already is refused, but understood.
            assert!(code == 0 || code == 4, "{api} {call}: {code} {} {input}", text(&output.stderr));
        }
    }
}
