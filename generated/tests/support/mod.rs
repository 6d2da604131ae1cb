//! What several tests of this folder need: a server with one answer, and a call by both kinds of client.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod local_server;
pub(crate) mod simulated;

use std::collections::BTreeMap;
use std::path::Path;

use huaweicloud_iot::iotda_v5::ProjectId;
use huaweicloud_iot::runtime::http::Request;
use huaweicloud_iot::runtime::{self, Answer, ApplicationToken, AuthToken, Bytes, Json, Operation};
use huaweicloud_iot::{Error, iotda_v5, northbound_v1};
pub(crate) use local_server::LocalServer;

/// The OpenAPI documents of all books, by the names of their files.
pub(crate) fn documents() -> BTreeMap<String, Json> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let document = |path: &Path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), document(&path))).collect()
}

/// An answer that a server could give.
pub(crate) fn answer(status: u16, body: impl AsRef<[u8]>) -> Answer {
    let builder = runtime::http::Response::builder().status(status).header("X-Request-Id", "r-1");
    builder.body(Bytes::copy_from_slice(body.as_ref())).unwrap()
}

/// A server that always answers the same.
pub(crate) async fn server(status: u16, body: &str) -> LocalServer {
    let answer = answer(status, body);
    LocalServer::start(move |_| answer.clone()).await.unwrap()
}

pub(crate) fn scope() -> iotda_v5::Scope {
    iotda_v5::Scope::new(ProjectId::unchecked("p-1"))
}

/// A client that makes one attempt: these tests are about what one answer gives.
pub(crate) fn iotda(server: &LocalServer) -> iotda_v5::Client {
    let client = iotda_v5::Client::scoped(server.address(), scope()).credential(AuthToken::new("t-1"));
    client.no_retry().build().unwrap()
}

/// The same for the Northbound API.
pub(crate) fn northbound(server: &LocalServer) -> northbound_v1::Client {
    let credential = ApplicationToken::new("app-1", "t-2");
    northbound_v1::Client::builder(server.address()).credential(credential).no_retry().build().unwrap()
}

/// What a call gave.
pub(crate) type Outcome<O> = Result<<O as Operation>::Output, Error<<O as Operation>::Error>>;

/// Calls an operation of IoTDA with the async client, then with the blocking one.
pub(crate) async fn by_iotda<O>(server: &LocalServer, scope: iotda_v5::Scope, operation: O) -> [Outcome<O>; 2]
where
    O: Operation<Api = iotda_v5::IotdaV5>,
{
    let client = iotda_v5::Client::scoped(server.address(), scope.clone()).credential(AuthToken::new("t-1"));
    let waiting = iotda_v5::BlockingClient::scoped(server.address(), scope).credential(AuthToken::new("t-1"));
    let first = client.no_retry().build().unwrap().send(&operation).await;
    [first, tokio::task::block_in_place(|| waiting.no_retry().build().unwrap().send(operation))]
}

/// Calls an operation of the Northbound API with the async client, then with the blocking one.
pub(crate) async fn by_northbound<O>(server: &LocalServer, operation: O) -> [Outcome<O>; 2]
where
    O: Operation<Api = northbound_v1::NorthboundV1>,
{
    let credential = ApplicationToken::new("app-1", "t-2");
    let waiting = northbound_v1::BlockingClient::builder(server.address()).credential(credential);
    let first = northbound(server).send(&operation).await;
    [first, tokio::task::block_in_place(|| waiting.no_retry().build().unwrap().send(operation))]
}

/// Method and target of a request, as they stood on the wire.
pub(crate) fn line(request: &Request<Bytes>) -> String {
    format!("{} {}", request.method(), request.uri())
}

/// The headers that belong to the API; the rest is the business of HTTP.
pub(crate) fn headers(request: &Request<Bytes>) -> Vec<(&str, &str)> {
    const OF_HTTP: [&str; 4] = ["accept", "accept-encoding", "host", "user-agent"];
    let mut headers: Vec<_> = request
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .filter(|(name, _)| !OF_HTTP.contains(name))
        .collect();
    headers.sort();
    headers
}
