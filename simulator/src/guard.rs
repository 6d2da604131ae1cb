//! Who may call: programs on this machine and the simulator's own page, and no page of another site that a browser on this
//! machine shows. A browser sends such a page's requests here too, and by a name of its own that leads here (DNS
//! rebinding) the page could even read the answers.

use axum::Json;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use serde_json::json;

/// The names of this machine for itself.
const NAMES: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

/// Refuses what a page of another site sends. The state is the port of the simulator.
pub(crate) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    match objection(port, &request) {
        Some(problem) => (StatusCode::FORBIDDEN, Json(json!({ "problem": problem }))).into_response(),
        None => next.run(request).await,
    }
}

/// Keeps a browser from showing the simulator inside of another page, and from taking text for something else.
pub(crate) async fn protect(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // The viewer sets styles and has pictures in its style sheet.
    let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; \
                  base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why a request is refused.
fn objection(port: u16, request: &Request) -> Option<String> {
    let headers = request.headers();
    let host = headers.get(header::HOST).map(HeaderValue::as_bytes);
    let authority = request.uri().authority().map(|authority| authority.as_str().as_bytes());
    let hosts: Vec<&[u8]> = host.into_iter().chain(authority).collect();
    let is_own = |host: &[u8]| is_own(host, port);
    if hosts.is_empty() || !hosts.iter().all(|host| is_own(host)) || headers.get_all(header::HOST).iter().count() > 1 {
        return Some(format!("the header Host is not that of this simulator, such as 127.0.0.1:{port}"));
    }
    let foreign = |origin: &HeaderValue| {
        let host = origin.as_bytes().strip_prefix(b"http://");
        !host.is_some_and(is_own)
    };
    if headers.get_all(header::ORIGIN).iter().any(foreign) {
        return Some("a page of another site may not call the simulator".to_owned());
    }
    (changes(request.method()) && is_cross_site(headers))
        .then(|| "a page of another site may not change anything here".to_owned())
}

/// Whether a host with its port is this one.
fn is_own(host: &[u8], port: u16) -> bool {
    let Some(authority) = std::str::from_utf8(host).ok().and_then(|host| host.parse::<Authority>().ok()) else {
        return false;
    };
    // Where the port is that of HTTP, nobody writes it.
    let same_port = authority.port_u16().unwrap_or(80) == port;
    same_port
        && !authority.as_str().contains('@')
        && NAMES.iter().any(|name| authority.host().eq_ignore_ascii_case(name))
}

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a browser says that the request comes from another page than the simulator's own.
fn is_cross_site(headers: &HeaderMap) -> bool {
    headers.get_all("sec-fetch-site").iter().any(|site| !matches!(site.as_bytes(), b"same-origin" | b"none"))
}
