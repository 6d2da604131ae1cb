//! Which service the address of a request leads to.

use http::Uri;

/// Scheme, host and port, such as `https://iot.example.com:443`; none of an address without them.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) fn service(address: &Uri) -> Option<String> {
    let port = address.port_u16().or_else(|| usual_port(address))?;
    Some(format!("{}://{}:{port}", address.scheme_str()?, address.host()?))
}

/// The port that an address means if it names none.
pub(crate) fn usual_port(address: &Uri) -> Option<u16> {
    match address.scheme_str()? {
        "https" => Some(443),
        "http" => Some(80),
        _ => None,
    }
}
