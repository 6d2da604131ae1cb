//! A small server on this machine that stands for the platform: it answers as its maker says, and keeps what it was
//! asked. For tests that look at requests as they stood on the wire, or need an answer that no platform would give.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request as Incoming;
use axum::response::Response;
use huaweicloud_iot::runtime::http::{Request, StatusCode};
use huaweicloud_iot::runtime::{Answer, Bytes};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A server that runs until it is dropped.
pub(crate) struct LocalServer {
    address: String,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
    task: JoinHandle<()>,
}

/// More is not read of a request's body.
const MAX_BODY: usize = 1 << 20;

impl LocalServer {
    /// Starts a server on a free port. It answers each request with what `answer` makes of it.
    pub(crate) async fn start(answer: impl Fn(&Request<Bytes>) -> Answer + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (answer, kept) = (Arc::new(answer), Arc::clone(&requests));
        let router = Router::new().fallback(move |incoming: Incoming| {
            let (answer, kept) = (Arc::clone(&answer), Arc::clone(&kept));
            async move {
                let request = whole(incoming).await?;
                let answer = answer(&request);
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(request);
                Ok::<Response, StatusCode>(answer.map(Body::from))
            }
        });
        // `serve` only returns when it is stopped, which dropping the server does.
        let task = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        Ok(Self { address, requests, task })
    }

    /// The address for a client: `http://127.0.0.1` and the port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Takes out the requests that have come in since the last time.
    pub(crate) fn take_requests(&self) -> Vec<Request<Bytes>> {
        std::mem::take(&mut self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for LocalServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A request with its whole body.
async fn whole(incoming: Incoming) -> Result<Request<Bytes>, StatusCode> {
    let (parts, body) = incoming.into_parts();
    let body = to_bytes(body, MAX_BODY).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    Ok(Request::from_parts(parts, body))
}
