//! Requests that are written down instead of sent: exactly what a client would have sent, authorised and with all headers.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use huaweicloud_iot::runtime::blocking::Transport;
use huaweicloud_iot::runtime::http::header::HOST;
use huaweicloud_iot::runtime::http::{HeaderMap, HeaderValue, Request, Uri};
use huaweicloud_iot::runtime::{Answer, Bytes, TransportError, TransportErrorKind};
use serde_json::{Map, Value, json};

use super::{Clients, Connection, Entry, Said};
use crate::failure::Failure;

/// Where requests end up that are not sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Desk(Arc<Mutex<Option<Request<Bytes>>>>);

impl Transport for Desk {
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Err(TransportError::new(TransportErrorKind::Other))
    }
}

/// Clients that write requests down.
pub(crate) struct Written {
    clients: Clients,
    desk: Desk,
}

impl Written {
    /// Writes down what would go over this connection.
    pub(crate) fn new(connection: Connection) -> Self {
        let desk = Desk::default();
        let connection = Connection { desk: Some(desk.clone()), ..connection };
        Self { clients: Clients::new(connection), desk }
    }

    /// The request of a call as JSON.
    pub(crate) fn request(&self, entry: &Entry, said: Said) -> Result<Value, Failure> {
        let sent = entry.send(said, &self.clients);
        let request = self.desk.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        match (request, sent) {
            (Some(request), _) => Ok(as_json(&request)),
            (None, Err(error)) => Err(error),
            (None, Ok(_)) => Ok(Value::Null),
        }
    }
}

fn as_json(request: &Request<Bytes>) -> Value {
    json!({
        "method": request.method().as_str(),
        "url": request.uri().to_string(),
        "headers": headers(request.headers(), request.uri()),
        "body": body(request.body()),
    })
}

/// The headers by their names. What would let somebody else call is left out.
fn headers(headers: &HeaderMap, address: &Uri) -> Map<String, Value> {
    let mut written = Map::new();
    // A transport adds it where nothing is signed.
    if !headers.contains_key(HOST)
        && let Some(host) = address.authority()
    {
        written.insert(HOST.as_str().to_owned(), host.as_str().into());
    }
    let shown = |value: &HeaderValue| {
        let text = || String::from_utf8_lossy(value.as_bytes()).into_owned();
        if value.is_sensitive() { "<secret>".to_owned() } else { text() }
    };
    written.extend(headers.iter().map(|(name, value)| (name.as_str().to_owned(), shown(value).into())));
    written
}

/// The body as text, exactly; bytes that are no text in Base64.
fn body(body: &Bytes) -> Value {
    match std::str::from_utf8(body) {
        Ok("") => Value::Null,
        Ok(text) => text.into(),
        Err(_) => json!({ "base64": BASE64_STANDARD.encode(body) }),
    }
}
