//! What the simulator answers is what the documents promise, for every operation that they have. Operations, requests and
//! errors come from the description alone; the OpenAPI documents are the second witness.
//!
//! A test program of its own, so that it can be built and run for a book that is new without all others.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

#[allow(dead_code, reason = "this file uses a part of it")]
#[path = "it/client.rs"]
mod client;

use std::collections::BTreeMap;

use api_spec::model::{Api, Method, Operation, Pagination, PaginationKind, Response, Spec, StatusRange};
use bytes::Bytes;
use iot_simulator::{Extent, Simulator};
use jsonschema::Validator;
use serde_json::{Value, json};
use ureq::http::{HeaderValue, Request};

use crate::client::{Answer, Client, description, send, simulator};

/// Holds answers against the OpenAPI documents.
struct Witness {
    documents: BTreeMap<String, Value>,
    /// What the simulator says that it has.
    listed: Value,
    /// What was made of the schemas of answers, by API and schema.
    validators: BTreeMap<(String, String), Validator>,
    /// What was found to be wrong; all of it is told at once.
    problems: Vec<String>,
}

impl Witness {
    fn new(simulator: &Simulator, description: &Spec) -> Self {
        let client = Client::bare(simulator);
        let document = |api: &Api| client.get(&format!("/simulator/openapi/{}.json", api.id)).json;
        let documents = description.apis.iter().map(|api| (api.id.clone(), document(api))).collect();
        let listed = client.get("/simulator/operations").json["operations"].clone();
        Self { documents, listed, validators: BTreeMap::new(), problems: Vec::new() }
    }

    fn problem(&mut self, case: &str, problem: impl std::fmt::Display) {
        self.problems.push(format!("{case}: {problem}"));
    }

    /// Looks at an answer: content type and content are those that the document has for a response.
    fn look(&mut self, case: &str, api: &Api, operation: &Operation, response: &Response, answer: &Answer) {
        let has_status = match response.status {
            StatusRange::Code(status) => answer.status == status,
            StatusRange::Success => (200..300).contains(&answer.status),
        };
        if !has_status {
            return self.problem(case, format!("{} is not {}: {answer:?}", answer.status, response.status));
        }
        let method = operation.method.as_str().to_lowercase();
        let responses = &self.documents[&api.id]["paths"][&operation.path.text][method]["responses"];
        let response = &responses[response.status.to_string()];
        assert!(response.is_object(), "{case} is in the document");
        let Some((media_type, content)) = response["content"].as_object().and_then(|content| content.iter().next())
        else {
            if !answer.bytes.is_empty() {
                self.problem(case, "there is a body");
            }
            return;
        };
        let (media_type, schema) = (media_type.clone(), content["schema"].clone());
        if answer.header("Content-Type") != media_type {
            return self
                .problem(case, format!("Content-Type is {:?}, not {media_type}", answer.header("Content-Type")));
        }
        if !media_type.starts_with("application/json") {
            return;
        }
        let components = &self.documents[&api.id]["components"];
        let validator = self.validators.entry((api.id.clone(), schema.to_string())).or_insert_with(|| {
            jsonschema::options().build(&json!({ "allOf": [schema], "components": components })).unwrap()
        });
        let problems =
            validator.iter_errors(&answer.json).map(|error| format!("{case}: {error} at {}", error.instance_path()));
        self.problems.extend(problems);
    }
}

/// Goes through every operation of the description that the simulator plays, with a witness, who tells at the end.
fn every_operation(mut test: impl FnMut(&Simulator, &mut Witness, &Api, &Operation)) {
    let (simulator, description) = (simulator(), description());
    let mut witness = Witness::new(&simulator, &description);
    for (api, _, operation) in description.operations() {
        test(&simulator, &mut witness, api, operation);
    }
    assert!(witness.problems.is_empty(), "{} problems:\n{}", witness.problems.len(), witness.problems.join("\n"));
}

fn example(simulator: &Simulator, api: &Api, operation: &Operation, extent: Extent) -> Request<Bytes> {
    simulator.example(&name(api, operation), extent).unwrap()
}

fn name(api: &Api, operation: &Operation) -> String {
    format!("{}/{}", api.id, operation.id)
}

/// What a page documents: status, code and message of each row, the codes of which no more is known, and the statuses
/// without a code.
fn errors(operation: &Operation) -> Vec<(u16, Option<String>, Option<String>)> {
    let mut errors = Vec::new();
    for response in &operation.responses {
        let StatusRange::Code(status) = response.status else { continue };
        if !response.status.is_success() && response.documented {
            errors.push((status, None, None));
        }
        errors.extend(response.errors.iter().map(|row| (status, Some(row.code.clone()), row.message.clone())));
        errors.extend(response.codes.iter().map(|code| (status, Some(code.clone()), None)));
    }
    errors
}

#[test]
fn every_operation_answers_a_valid_request_with_its_documented_success() {
    every_operation(|simulator, witness, api, operation| {
        for extent in [Extent::Mandatory, Extent::Full] {
            let case = format!("{} {} {extent:?}", api.id, operation.id);
            let answer = send(example(simulator, api, operation, extent));
            witness.look(&case, api, operation, operation.success().unwrap(), &answer);
            if !answer.header("x-simulator-notice").is_empty() {
                witness.problem(&case, answer.header("x-simulator-notice"));
            }
        }
    });
}

#[test]
fn every_documented_error_can_be_had_and_is_as_documented() {
    every_operation(|simulator, witness, api, operation| {
        let everywhere = api.errors_everywhere.iter().map(|(status, row)| (*status, Some(row.code.clone()), None));
        for (status, code, message) in errors(operation).into_iter().chain(everywhere) {
            let fault = [Some(status.to_string()), code.clone()].into_iter().flatten().collect::<Vec<_>>().join("/");
            let case = format!("{} {} {fault}", api.id, operation.id);
            let mut request = example(simulator, api, operation, Extent::Mandatory);
            request.headers_mut().insert("X-Simulator-Fault", format!("error={fault}").parse().unwrap());
            let answer = send(request);
            // Of an error that comes with a status of success the document does not tell the content.
            let response = operation.responses.iter().find(|own| own.status == StatusRange::Code(status));
            if let Some(response) = response.filter(|response| !response.status.is_success()) {
                witness.look(&case, api, operation, response, &answer);
            }
            let of = |key: &str| answer.json[key].as_str().map(str::to_owned);
            let said = (answer.status, of(&api.error_body.code));
            if said != (status, code) || (message.is_some() && of(&api.error_body.message) != message) {
                witness.problem(&case, format!("{said:?} {}", answer.json));
            }
        }
    });
}

#[test]
fn every_operation_is_listed_with_its_errors() {
    every_operation(|_, witness, api, operation| {
        let is_it = |listed: &&Value| listed["api"] == *api.id && listed["operation"] == *operation.id;
        let listed = witness.listed.as_array().unwrap().iter().find(is_it).unwrap();
        let names: Vec<&str> = listed["errors"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        for (status, code, _) in errors(operation) {
            let code = code.unwrap_or_else(|| status.to_string());
            let is_listed = names.contains(&code.as_str()) || names.contains(&&*format!("{status}/{code}"));
            assert!(is_listed, "{} {code}: {names:?}", operation.id);
        }
        for (_, row) in &api.errors_everywhere {
            assert!(names.contains(&row.code.as_str()), "{} {}", operation.id, row.code);
        }
    });
}

#[test]
fn nobody_calls_without_a_credential_what_needs_one() {
    every_operation(|simulator, _, api, operation| {
        let mut request = example(simulator, api, operation, Extent::Mandatory);
        for name in ["Authorization", "X-Auth-Token", "app_key"] {
            request.headers_mut().remove(name);
        }
        let answer = send(request);
        let is_refused = matches!(answer.status, 401 | 403) && answer.violation().starts_with("credential: ");
        assert_eq!(is_refused, operation.authenticated, "{} {}: {answer:?}", api.id, operation.id);
    });
}

#[test]
fn what_is_deleted_is_gone() {
    every_operation(|simulator, _, api, operation| {
        if operation.method == Method::Delete && operation.path.text.ends_with('}') {
            let request = example(simulator, api, operation, Extent::Mandatory);
            let statuses = [send(request.clone()).status, send(request).status];
            assert!(statuses[0] < 300 && statuses[1] == 404, "{} {}: {statuses:?}", api.id, operation.id);
        }
    });
}

/// A request with another value of a parameter, or of a property of its body where it has no such parameter.
fn with(operation: &Operation, mut request: Request<Bytes>, name: &str, value: &Value) -> Request<Bytes> {
    if !operation.parameters.iter().any(|parameter| parameter.name == name) {
        let mut body: Value = serde_json::from_slice(request.body()).unwrap_or_else(|_| json!({}));
        body[name] = value.clone();
        *request.body_mut() = body.to_string().into();
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().entry("Content-Type").or_insert(json);
        return request;
    }
    let (path, query) = request.uri().path_and_query().map(|all| (all.path(), all.query())).unwrap();
    let others = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).filter(|(other, _)| other != name);
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(others).append_pair(name, &text).finish();
    *request.uri_mut() = format!("http://{}{path}?{query}", request.uri().authority().unwrap()).parse().unwrap();
    request
}

fn at<'a>(value: &'a Value, path: &[String]) -> &'a Value {
    path.iter().fold(value, |value, name| &value[name.as_str()])
}

#[test]
fn every_list_is_gone_through_page_by_page() {
    every_operation(|simulator, _, api, operation| {
        let Some(Pagination { items, size: Some(size), kind }) = &operation.pagination else { return };
        for other in api.chapters.iter().flat_map(|chapter| &chapter.operations) {
            // So that there are some pages, where that is how things come about.
            if other.method == Method::Post && other.path == operation.path {
                (0..3).for_each(|_| drop(send(example(simulator, api, other, Extent::Full))));
            }
        }
        let page = |size_of_page: u8| {
            with(operation, example(simulator, api, operation, Extent::Mandatory), size, &size_of_page.into())
        };
        let send = |mut request| {
            // A signature does not hold over what was changed.
            simulator.authorize(&name(api, operation), &mut request).unwrap();
            send(request)
        };
        let whole = at(&send(page(10)).json, items).as_array().unwrap().clone();
        let (mut seen, mut request) = (Vec::new(), page(1));
        for number in 1.. {
            let answer = send(request).json;
            let list = at(&answer, items).as_array();
            let found = list.unwrap_or_else(|| panic!("{} {}: {answer}", api.id, operation.id));
            if found.is_empty() {
                break;
            }
            assert_eq!(found.len(), 1, "{} {}", api.id, operation.id);
            seen.extend(found.iter().cloned());
            request = match kind {
                PaginationKind::Marker { parameter, next, .. } => {
                    with(operation, page(1), parameter, at(&answer, next))
                }
                PaginationKind::PageNumber { parameter, first, .. } => {
                    with(operation, page(1), parameter, &(first + number).into())
                }
            };
        }
        assert!(!whole.is_empty() && seen == whole, "{} {}: {seen:?} {whole:?}", api.id, operation.id);
    });
}
