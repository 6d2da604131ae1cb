//! A plain HTTP client, and simulators for tests.

use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use api_spec::model::Spec;
use bytes::Bytes;
use iot_simulator::{Builder, Clock, Simulator};
use serde_json::{Map, Value};
use ureq::Agent;
use ureq::http::{HeaderMap, Request, Response};

/// A client with the token that is good for every API.
pub(crate) struct Client {
    agent: Agent,
    address: String,
    headers: Vec<(String, String)>,
}

/// An answer that was read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// `Null` where there is none, or it is no JSON.
    pub(crate) json: Value,
    pub(crate) bytes: Vec<u8>,
}

impl Client {
    pub(crate) fn new(simulator: &Simulator) -> Self {
        Self::bare(simulator)
            .with("X-Auth-Token", "simulator-token")
            .with("app_key", "simulator-application")
            .with("Authorization", "Bearer simulator-token")
    }

    /// A client without a credential.
    pub(crate) fn bare(simulator: &Simulator) -> Self {
        let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(30)));
        Self { agent: agent.build().into(), address: simulator.address(), headers: Vec::new() }
    }

    /// Sends this header with every request.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, None)
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, None)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, Some(("application/json", body.to_string().into_bytes())))
    }

    pub(crate) fn put(&self, path: &str, body: &Value) -> Answer {
        self.send("PUT", path, Some(("application/json", body.to_string().into_bytes())))
    }

    pub(crate) fn send(&self, method: &str, path: &str, body: Option<(&str, Vec<u8>)>) -> Answer {
        self.try_send(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    pub(crate) fn try_send(
        &self,
        method: &str,
        path: &str,
        body: Option<(&str, Vec<u8>)>,
    ) -> Result<Answer, ureq::Error> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let response = match body {
            None => self.agent.run(request.body(())?)?,
            Some((content_type, bytes)) => self.agent.run(request.header("Content-Type", content_type).body(bytes)?)?,
        };
        Answer::read(response)
    }
}

/// Sends a request as it is.
pub(crate) fn send(request: Request<Bytes>) -> Answer {
    let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(30)));
    let agent: Agent = agent.build().into();
    let what = format!("{} {}", request.method(), request.uri());
    let sent = if request.body().is_empty() {
        agent.run(request.map(|_| ()))
    } else {
        agent.run(request.map(|body| body.to_vec()))
    };
    sent.and_then(Answer::read).unwrap_or_else(|error| panic!("{what}: {error}"))
}

impl Answer {
    fn read(mut response: Response<ureq::Body>) -> Result<Self, ureq::Error> {
        let bytes = response.body_mut().with_config().limit(1 << 30).read_to_vec()?;
        let json = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(Self { status: response.status().as_u16(), headers: response.headers().clone(), json, bytes })
    }

    /// What the simulator says about the request.
    pub(crate) fn violation(&self) -> &str {
        self.header("x-simulator-violation")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Status and code.
    pub(crate) fn error(&self) -> (u16, &str) {
        (self.status, self.json["error_code"].as_str().unwrap_or_default())
    }
}

/// All APIs, at a time that does not move, with a seed.
pub(crate) fn still() -> Builder {
    let start = UNIX_EPOCH + Duration::from_secs(1_709_251_199);
    Simulator::builder().seed(7).clock(Clock::still().starting_at(start))
}

pub(crate) fn simulator() -> Simulator {
    still().start().unwrap()
}

/// The description that is built in.
pub(crate) fn description() -> Spec {
    api_spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")).unwrap()
}

/// An API that was never built in.
pub(crate) fn workshop() -> Simulator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture");
    still().description(api_spec::load(&folder).unwrap()).start().unwrap()
}

/// The fields of an object.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        other => panic!("{other}"),
    }
}
