//! The clients of the APIs, each made when its first call is sent and shared by all that follow, so that they keep to one
//! rate limit and log in once.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use huaweicloud_iot::runtime::blocking::Client;
use huaweicloud_iot::runtime::{AnyError, Api};

use super::dry::Desk;
use super::raw::Unscoped;
use crate::credential::AnyCredential;

/// How the service is reached.
#[derive(Debug, Clone, Default)]
pub(crate) struct Connection {
    pub(crate) endpoint: String,
    /// None if there is none: calls that need one are errors then.
    pub(crate) credential: Option<AnyCredential>,
    pub(crate) is_insecure: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) root_certificates: Option<Vec<u8>>,
    pub(crate) client_certificate: Option<Vec<u8>>,
    /// Takes the requests instead of the service.
    pub(crate) desk: Option<Desk>,
}

/// The clients, by API.
#[derive(Default)]
pub(crate) struct Clients {
    connection: Connection,
    made: Mutex<BTreeMap<&'static str, Box<dyn Any + Send>>>,
}

impl Clients {
    /// Clients that send to the service.
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection, made: Mutex::default() }
    }

    /// The client of an API.
    pub(super) fn of<A: Api>(&self) -> Result<Client<Unscoped<A>>, AnyError> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = made.get(A::METADATA.id).and_then(|client| client.downcast_ref::<Client<Unscoped<A>>>()) {
            return Ok(client.clone());
        }
        let client = self.connection.open::<A>()?;
        made.insert(A::METADATA.id, Box::new(client.clone()));
        Ok(client)
    }
}

impl Connection {
    fn open<A: Api>(&self) -> Result<Client<Unscoped<A>>, AnyError> {
        let mut builder = Client::<Unscoped<A>>::builder(&self.endpoint).user_agent_suffix("command");
        if let Some(credential) = &self.credential {
            builder = builder.credential(credential.clone());
        }
        if self.is_insecure {
            builder = builder.insecure();
        }
        if let Some(time) = self.timeout {
            builder = builder.timeout(time).attempt_timeout(time);
        }
        if let Some(pem) = &self.root_certificates {
            builder = builder.root_certificates(pem.clone());
        }
        if let Some(pem) = &self.client_certificate {
            builder = builder.client_certificate(pem.clone());
        }
        if let Some(desk) = &self.desk {
            builder = builder.transport(desk.clone()).no_retry().no_flow_control();
        }
        Ok(builder.build()?)
    }
}
