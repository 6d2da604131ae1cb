//! All operations of the crate `huaweicloud-iot` in one table, made by its visitor: what the command says as JSON becomes a
//! typed operation, which a typed client sends. There is no code for any one of them.

mod client;
mod dry;
mod raw;

use std::sync::OnceLock;

use huaweicloud_iot::runtime::{
    Answer, AnyError, Api, ApiMetadata, BuildError, Bytes, Endpoint, Json, Operation, OperationVisitor, http,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use self::client::{Clients, Connection};
pub(crate) use self::dry::Written;
use self::raw::Raw;
pub(crate) use self::raw::Reply;
use crate::failure::Failure;

/// An operation of the crate.
pub(crate) struct Entry {
    /// The documented id.
    pub(crate) id: &'static str,
    /// The API.
    pub(crate) api: &'static ApiMetadata,
    send: fn(Said, &Clients) -> Result<Reply, Failure>,
    request: fn(Said, &Endpoint) -> Result<http::Request<Bytes>, BuildError>,
    answered: fn(Answer) -> Result<Reply, AnyError>,
}

/// What a caller says for one call.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// The parts by their names: `{"path":{},"query":{},"header":{},"body":…}`.
    pub(crate) input: Json,
    /// What the client supplies, in the same parts; null where the API has no such thing.
    pub(crate) scope: Json,
}

impl Entry {
    /// All operations.
    pub(crate) fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut table = Table(Vec::new());
            huaweicloud_iot::operations(&mut table);
            table.0
        })
    }

    /// Sends the operation with what a caller says, by the client of its API.
    pub(crate) fn send(&self, said: Said, clients: &Clients) -> Result<Reply, Failure> {
        (self.send)(said, clients)
    }

    /// The request, without a credential.
    pub(crate) fn request(&self, said: Said, endpoint: &Endpoint) -> Result<http::Request<Bytes>, BuildError> {
        (self.request)(said, endpoint)
    }

    /// Reads an answer.
    pub(crate) fn answered(&self, answer: Answer) -> Result<Reply, AnyError> {
        (self.answered)(answer)
    }
}

struct Table(Vec<Entry>);

impl OperationVisitor for Table {
    fn visit<O>(&mut self)
    where
        O: Operation<Output: Serialize, Api: Api<Scope: DeserializeOwned>> + Serialize + DeserializeOwned,
    {
        self.0.push(Entry {
            id: O::METADATA.id,
            api: const { &<O::Api as Api>::METADATA },
            send: |said, clients| {
                let call = read::<O>(said).map_err(Failure::usage)?;
                Ok(clients.of::<O::Api>()?.send(call).map_err(AnyError::from)?)
            },
            request: |said, endpoint| {
                read::<O>(said).map_err(|source| BuildError::Body { source })?.request(endpoint, &())
            },
            answered: |answer| Ok(Raw::<O>::response(answer)?),
        });
    }
}

fn read<O>(said: Said) -> Result<Raw<O>, serde_json::Error>
where
    O: Operation<Api: Api<Scope: DeserializeOwned>> + DeserializeOwned,
{
    Ok(Raw { operation: serde_json::from_value(said.input)?, scope: serde_json::from_value(said.scope)? })
}
