//! The service that the address of a request belongs to.

use http::Uri;

/// Scheme, host and port, such as `https://iot.example.com:443`.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) fn service(address: &Uri) -> Option<String> {
    let port = address.port_u16().or_else(|| usual_port(address))?;
    Some(format!("{}://{}:{port}", address.scheme_str()?, address.host()?))
}

/// The default port of the scheme.
pub(crate) fn usual_port(address: &Uri) -> Option<u16> {
    match address.scheme_str()? {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    }
}
