//! Answers of the simulator to any operation: it makes up the request and the answer from the description.

use huaweicloud_iot::runtime::http::Response;
use huaweicloud_iot::runtime::{Answer, Api, Bytes, Json, Operation};
use iot_simulator::{Extent, Simulator};
use ureq::Agent;

/// A simulator with a way to it.
pub(crate) struct Simulated {
    simulator: Simulator,
    agent: Agent,
}

impl Simulated {
    pub(crate) fn start() -> Self {
        let agent = Agent::config_builder().http_status_as_error(false).build().into();
        Self { simulator: Simulator::start().unwrap(), agent }
    }

    /// The answer to a valid request of the operation.
    pub(crate) fn success<O: Operation>(&self, extent: Extent) -> Answer {
        self.answer::<O>(extent, None)
    }

    /// A documented refusal of the operation: by its code, its status, or both as `403/100203`.
    pub(crate) fn refusal<O: Operation>(&self, name: &str) -> Answer {
        self.answer::<O>(Extent::Mandatory, Some(&format!("error={name}")))
    }

    /// What a caller says for a valid request of the operation, as JSON.
    pub(crate) fn input<O: Operation>(&self, extent: Extent) -> Json {
        let name = name::<O>();
        self.simulator.example_input(&name, extent).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn answer<O: Operation>(&self, extent: Extent, fault: Option<&str>) -> Answer {
        let name = name::<O>();
        let mut request = self.simulator.example(&name, extent).unwrap_or_else(|error| panic!("{name}: {error}"));
        if let Some(fault) = fault {
            request.headers_mut().insert("X-Simulator-Fault", fault.parse().unwrap());
        }
        let sent = match request.body().is_empty() {
            true => self.agent.run(request.map(|_| ())),
            false => self.agent.run(request.map(|body| body.to_vec())),
        };
        let (parts, mut body) = sent.unwrap_or_else(|error| panic!("{name}: {error}")).into_parts();
        Response::from_parts(parts, Bytes::from(body.read_to_vec().unwrap()))
    }
}

/// An operation as the simulator calls it.
fn name<O: Operation>() -> String {
    format!("{}/{}", <O::Api as Api>::METADATA.id, O::METADATA.id)
}
