//! Where calls go, and as whom: from what was said, the environment and the description of the API.

use std::io::{self, Write as _};

use clap::ArgMatches;
use huaweicloud_iot::runtime::{AccessKey, ApplicationToken};
use iot_simulator::{Accounts, Clock, Simulator};
use serde_json::{Map, Value};

use crate::calls::{Clients, Connection, Entry, Said, Written};
use crate::command::General;
use crate::credential::{AnyCredential, Caller, Found};
use crate::description::{Document, Operation, set};
use crate::failure::Failure;

/// How many times as fast the time of a private simulator passes.
const SPEED: f64 = 60.0;

/// An API at an address, with a caller.
pub(crate) struct Target {
    pub(crate) document: &'static Document,
    connection: Connection,
    /// What the client supplies.
    scope: Value,
    /// Runs as long as calls are made.
    _simulator: Option<Simulator>,
}

impl Target {
    pub(crate) fn new(document: &'static Document, general: &General, said: &ArgMatches) -> Result<Self, Failure> {
        // Its time passes faster, so that what takes time can be waited for.
        let start = || Simulator::builder().clock(Clock::running(SPEED)).start();
        let simulator = general.simulator.then(start).transpose();
        let simulator = simulator.map_err(|error| Failure::Usage(format!("the simulator does not start: {error}")))?;
        let mut found = match &simulator {
            Some(_) => in_simulator(document),
            None => found(document, general)?,
        };
        if found.credential.is_none() && general.is_dry {
            found.credential = Some(AnyCredential::nobody());
        }
        let endpoint = match &simulator {
            Some(simulator) => simulator.address(),
            None => endpoint(document, general)?,
        };
        let scope = scope(document, said, found.project_id);
        let read = |path: &Option<std::path::PathBuf>| path.as_ref().map(std::fs::read).transpose();
        let connection = Connection {
            endpoint,
            credential: found.credential,
            is_insecure: general.is_insecure,
            timeout: general.timeout,
            root_certificates: read(&general.root_certificates)?,
            client_certificate: read(&general.client_certificate)?,
            desk: None,
        };
        Ok(Self { document, connection, scope, _simulator: simulator })
    }

    /// Clients that send.
    pub(crate) fn clients(&self) -> Clients {
        Clients::new(self.connection.clone())
    }

    /// Clients that only write requests down.
    pub(crate) fn written(&self) -> Written {
        Written::new(self.connection.clone())
    }

    /// What is said for a call by an input, which may also say what the client would supply.
    pub(crate) fn said(&self, operation: &Operation, mut input: Value) -> Said {
        let mut scope = self.scope.clone();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.is_of_client()) {
            let part = input.get_mut(parameter.place.as_str()).and_then(Value::as_object_mut);
            if let Some(value) = part.and_then(|part| part.remove(&parameter.name)) {
                set(&mut scope, &[parameter.place.as_str(), &parameter.name], value);
            }
        }
        Said { input, scope }
    }

    /// The operation of the crate.
    pub(crate) fn entry(&self, operation: &Operation) -> Result<&'static Entry, Failure> {
        let mut entries = Entry::all().iter();
        let found = entries.find(|entry| entry.api.id == self.document.id && entry.id == operation.id);
        found.ok_or_else(|| Failure::Usage(format!("the crate has no operation {}", operation.id)))
    }
}

fn found(document: &'static Document, general: &General) -> Result<Found, Failure> {
    let caller = Caller {
        // The shared address of a region belongs to the basic edition, which does without.
        derived_for: general.region.clone().filter(|_| general.endpoint.is_some()),
        date: general.date,
        profile: general.profile.clone(),
        application: general.application.clone(),
        account: general.account.clone(),
        user: general.user.clone(),
        region: general.region.clone(),
        is_dry: general.is_dry,
    };
    match caller.find(document, Entry::all()) {
        // What is not sent need not be let in.
        Err(Failure::Credential(why)) if general.is_dry => {
            writeln!(io::stderr(), "note: the request carries no credential: {why}")?;
            Ok(Found::nobody())
        }
        found => found,
    }
}

fn in_simulator(document: &Document) -> Found {
    let accounts = Accounts::default();
    let key = accounts.access_keys.first().filter(|_| document.takes_access_keys());
    let key = key.map(|pair| AnyCredential::new(AccessKey::new(&pair.access_key, pair.secret_key.as_str())));
    let application = accounts.applications.first();
    let token = application.map(|own| AnyCredential::new(ApplicationToken::new(&own.app_id, accounts.token.as_str())));
    Found { credential: key.or(token), project_id: Some(accounts.project_id) }
}

fn endpoint(document: &Document, general: &General) -> Result<String, Failure> {
    if let Some(endpoint) = &general.endpoint {
        return Ok(endpoint.clone());
    }
    let region = general.region.as_deref();
    let is_word = |region: &str| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if let Some(region) = region.filter(|region| !is_word(region)) {
        return Err(Failure::Usage(format!("--region: {region:?} is no region such as cn-north-4")));
    }
    let needed = || Failure::Usage("--endpoint is needed: the address of the platform, https://host:port".to_owned());
    document.address(region).ok_or_else(needed)
}

/// What the client supplies, in the parts of a request; null where the API has no such thing.
fn scope(document: &Document, said: &ArgMatches, project_id: Option<String>) -> Value {
    if document.supplied.is_empty() {
        return Value::Null;
    }
    let mut scope = Value::Object(Map::new());
    for parameter in &document.supplied {
        let given = said.try_get_one::<String>(&parameter.flag()).ok().flatten().cloned();
        let of_account = project_id.clone().filter(|_| parameter.name == "project_id");
        if let Some(value) = given.filter(|value| !value.is_empty()).or(of_account) {
            set(&mut scope, &[parameter.place.as_str(), &parameter.name], value.into());
        }
    }
    scope
}
