//! The address of a service, and the addresses of requests to it.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::error::BuildError;
use crate::request::percent::{decoded, push_encoded};
use crate::request::{Path, Query};

/// The address of a service: `https://host`, with a port and a base path if needed.
///
/// ```
/// use huaweicloud_iot_runtime::Endpoint;
///
/// assert!(Endpoint::new("https://iotda.cn-north-4.myhuaweicloud.com").is_ok());
/// assert!(Endpoint::new("http://localhost:8080/base").is_ok());
/// assert!(Endpoint::new("http://iot.example.com").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
    /// Empty, or starting, but not ending, with a slash.
    base: String,
}

impl Endpoint {
    /// Takes an address with `https`, or with `http` to this machine (`localhost`, `127.0.0.0/8`, `::1`).
    ///
    /// # Errors
    ///
    /// When the address has another scheme, or user info, a query or a fragment.
    pub fn new(address: &str) -> Result<Self, BuildError> {
        let endpoint = Self::insecure(address)?;
        if !endpoint.is_https() && !endpoint.is_loopback() {
            return Err(refused(address, "is not secure; use https, or allow http by name with `insecure`"));
        }
        Ok(endpoint)
    }

    /// Takes an address with `https` or `http`. With `http`, credentials are readable for everyone on the way.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), apart from `http`.
    pub fn insecure(address: &str) -> Result<Self, BuildError> {
        if address.contains(['?', '#']) {
            return Err(refused(address, "has a query or a fragment; give scheme, host, port and path only"));
        }
        let parts = address.parse::<Uri>().map_err(|_| refused(address, "is not an address"))?.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(refused(address, "has no scheme or no host; write https://host"));
        };
        if scheme != Scheme::HTTPS && scheme != Scheme::HTTP {
            return Err(refused(address, "has a scheme other than https"));
        }
        if authority.as_str().contains('@') {
            return Err(refused(address, "contains a user name or a password; use a credential instead"));
        }
        if !is_host(authority.host()) {
            return Err(refused(address, "has no valid host; write a name or an IP address"));
        }
        // A sign is none of HTTP's, though the parser of numbers takes it.
        let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
        let is_port = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit()) && authority.port_u16().is_some();
        if !port.is_empty() && !port.strip_prefix(':').is_some_and(is_port) {
            return Err(refused(address, "has no valid port; write a number up to 65535"));
        }
        let base = parts.path_and_query.as_ref().map_or("", |path| path.path().trim_end_matches('/'));
        let base = base_path(base).map_err(|reason| refused(address, reason))?;
        Ok(Self { scheme, authority, base })
    }

    /// Whether requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// The address of a request. Without base path and query, it reuses the memory of the path.
    pub(crate) fn uri(&self, path: Path, query: &Query) -> Result<Uri, BuildError> {
        let query = query.as_str();
        let target = if self.base.is_empty() && query.is_empty() {
            path.into_string()
        } else {
            let mut target = String::with_capacity(self.base.len() + path.as_str().len() + 1 + query.len());
            target.push_str(&self.base);
            target.push_str(path.as_str());
            if !query.is_empty() {
                target.push('?');
                target.push_str(query);
            }
            target
        };
        let not_valid = |error: http::Error| BuildError::Address { source: error };
        let target = PathAndQuery::from_maybe_shared(Bytes::from(target)).map_err(|error| not_valid(error.into()))?;
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target);
        Uri::from_parts(parts).map_err(|error| not_valid(error.into()))
    }

    /// Whether an address is one of this service.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn serves(&self, address: &Uri) -> bool {
        let authority = address.authority().map(Authority::as_str);
        authority == Some(self.authority.as_str()) && address.scheme() == Some(&self.scheme)
    }

    /// The host, an IPv6 address without its brackets.
    #[cfg(any(feature = "client", feature = "blocking"))]
    pub(crate) fn bare_host(&self) -> &str {
        self.authority.host().trim_start_matches('[').trim_end_matches(']')
    }

    /// Whether requests stay on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        let host = self.authority.host();
        host.eq_ignore_ascii_case("localhost")
            || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            || ipv6(host).is_some_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}://{}{}", self.scheme, self.authority, self.base)
    }
}

/// The base path in the one form that all HTTP libraries send as it is: bytes outside ASCII are encoded, and what some of
/// them would resolve or rewrite is refused.
fn base_path(given: &str) -> Result<String, &'static str> {
    for segment in given.split('/') {
        let plain: Vec<u8> = decoded(segment).collect();
        if matches!(&*plain, b"." | b"..") {
            return Err("has a path with `.` or `..`");
        }
        if plain.contains(&b'\\') {
            return Err("has a path with a backslash");
        }
        if !segment.bytes().all(|byte| !byte.is_ascii() || is_path_byte(byte)) {
            return Err("has a path with a character that must be percent-encoded");
        }
    }
    let mut base = String::with_capacity(given.len());
    for character in given.chars() {
        match character {
            _ if character.is_ascii() => base.push(character),
            _ => push_encoded(&mut base, character.encode_utf8(&mut [0; 4])),
        }
    }
    Ok(base)
}

/// Whether a byte stands in a path as it is, by RFC 3986: *pchar*, or the sign of an encoded byte.
const fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'!' | b'$'..=b',' | b':'..=b';' | b'=' | b'@')
}

/// Whether all parsers agree that `host` is a name or an IP address. Some take a name that ends with a number, such as
/// `127.1`, for a short form of an address.
fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    // Decimal, or hexadecimal after 0x.
    let is_number = |label: &str| match label.get(..2) {
        Some("0x" | "0X") => label.bytes().skip(2).all(|byte| byte.is_ascii_hexdigit()),
        _ => label.bytes().all(|byte| byte.is_ascii_digit()),
    };
    match host.rsplit('.').next() {
        _ if ipv6(host).is_some() => true,
        Some(last) if is_number(last) => host.parse::<Ipv4Addr>().is_ok(),
        _ => host.split('.').all(is_label),
    }
}

fn ipv6(host: &str) -> Option<Ipv6Addr> {
    host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

/// The address is left out if it may contain a password (before an `@`) or a token (in a query).
fn refused(address: &str, reason: &'static str) -> BuildError {
    let endpoint = (!address.contains(['@', '?', '#'])).then(|| address.to_owned());
    BuildError::Endpoint { endpoint, reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_is_for_this_machine_only_unless_allowed_by_name() {
        for local in
            ["http://localhost:1", "http://LocalHost", "http://127.0.0.1", "http://127.8.8.8:80", "http://[::1]:9/b/"]
        {
            assert!(Endpoint::new(local).is_ok(), "{local}");
        }
        for remote in ["http://example.com", "http://10.0.0.1", "http://localhost.example.com", "http://[::2]"] {
            assert!(Endpoint::new(remote).unwrap_err().to_string().contains("is not secure"), "{remote}");
            assert!(Endpoint::insecure(remote).is_ok(), "{remote}");
        }
    }

    #[test]
    fn what_is_no_plain_address_is_refused() {
        for address in [
            "",
            "iot.example.com",
            "/path",
            "ftp://a",
            "https://",
            "https://a:b",
            "https://a:99999",
            "https://a?b",
            "https://a#b",
            "https://a:+443",
            "https://a/b/../c",
            "https://a/b/./c",
            "https://a/b/..",
            "https://a/b/%2e%2e/c",
            "https://a/b/.%2E/c",
            "https://a/%2e",
            "https://a/b\\..\\c",
            "https://a/b%5C..%5cc",
            "https://a/b\"c",
            "https://a/b{c}",
            "https://a/b|c",
            "https://a b",
            "https://u:p@a",
            "mailto:a@b",
            "https://:1",
            "http://127.1",
            "https://a.0x7f",
            "https://a..b",
            "https://a!",
            "https://[::1",
            "https://[v1.a]",
        ] {
            assert!(Endpoint::insecure(address).is_err(), "{address}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_not_shown() {
        let error = Endpoint::new("https://user:hunter2@example.com").unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot build the client: the endpoint contains a user name or a password; use a credential instead"
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }

    #[test]
    fn base_path_and_query_are_joined() {
        let endpoint = Endpoint::new("https://a:8743/base/").unwrap();
        let mut query = Query::default();
        let path = || Path::fill("/v1/{id}", &["x y"]).unwrap();
        assert_eq!(endpoint.uri(path(), &query).unwrap(), "https://a:8743/base/v1/x%20y");
        query.pair("a", &"&");
        assert_eq!(endpoint.uri(path(), &query).unwrap(), "https://a:8743/base/v1/x%20y?a=%26");
        assert_eq!(endpoint.to_string(), "https://a:8743/base");
    }

    #[test]
    fn a_base_path_is_written_in_the_form_that_is_sent() {
        let base = |path: &str| Endpoint::new(&format!("https://a{path}")).unwrap().to_string();
        assert_eq!(base("/caf\u{e9}/\u{65e5}"), "https://a/caf%C3%A9/%E6%97%A5");
        assert_eq!(base("/a%20b/...;v=1:2@'()*+,&$!~/"), "https://a/a%20b/...;v=1:2@'()*+,&$!~");
    }

    #[test]
    fn an_address_that_is_too_long_is_an_error() {
        let path = Path::fill("/{id}", &["x".repeat(70_000).as_str()]).unwrap();
        let error = Endpoint::new("https://a").unwrap().uri(path, &Query::default()).unwrap_err();
        assert!(error.to_string().starts_with("cannot build the request: the address is not valid"), "{error}");
    }
}
