//! Where pushes may go: to this machine, and nowhere else.

use std::fmt;
use std::net::{IpAddr, SocketAddr};

use http::Uri;
use http::uri::Scheme;

/// An address on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) host: Host,
    pub(super) port: u16,
    /// Host and port as they stand in the address, for the header `Host`.
    pub(super) authority: String,
    /// Path and query.
    pub(super) path: String,
}

/// A host of this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    /// A loopback address.
    Ip(IpAddr),
    /// `localhost`, which is looked up, and has to lead to loopback addresses.
    Localhost,
}

/// Why nothing is pushed to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refused {
    NoAddress,
    /// Another scheme than that of HTTP.
    Scheme,
    /// A host that is not this machine.
    Elsewhere(String),
    /// The simulator.
    Itself,
}

impl Address {
    /// Reads the address of a subscription.
    pub(super) fn read(text: &str) -> Result<Self, Refused> {
        let uri: Uri = text.parse().map_err(|_| Refused::NoAddress)?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else { return Err(Refused::NoAddress) };
        let name = authority.host();
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        let host = match bare.parse::<IpAddr>() {
            Ok(ip) if ip.to_canonical().is_loopback() => Host::Ip(ip),
            Err(_) if bare.eq_ignore_ascii_case("localhost") => Host::Localhost,
            _ => return Err(Refused::Elsewhere(name.to_owned())),
        };
        if *scheme != Scheme::HTTP {
            return Err(Refused::Scheme);
        }
        // A port that is too large is none that was left out.
        let is_bare = authority.as_str().ends_with(name);
        let port = authority.port_u16().or(is_bare.then_some(80)).ok_or(Refused::NoAddress)?;
        let path = uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
        Ok(Self { host, port, authority: format!("{name}:{port}"), path })
    }

    /// What the host leads to; none of it is on another machine.
    pub(super) async fn sockets(&self) -> Vec<SocketAddr> {
        match self.host {
            Host::Ip(ip) => vec![SocketAddr::new(ip, self.port)],
            Host::Localhost => {
                let found = tokio::net::lookup_host(("localhost", self.port)).await;
                found.into_iter().flatten().filter(|socket| socket.ip().to_canonical().is_loopback()).collect()
            }
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("refused: ")?;
        match self {
            Self::NoAddress => formatter.write_str("this is no address of HTTP"),
            Self::Scheme => formatter.write_str("pushes go out by http only"),
            Self::Elsewhere(host) => {
                write!(formatter, "{host} is not on this machine; pushes go to 127.0.0.1, [::1] and localhost only")
            }
            Self::Itself => formatter.write_str("this is the simulator's own address"),
        }
    }
}

/// An address as a record shows it: without what may be secret, the user and the query, and not too long.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 300;
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = path.split_once("://").unwrap_or(("", path));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit('@').next().unwrap_or_default();
    let scheme = if scheme.is_empty() { String::new() } else { format!("{scheme}://") };
    format!("{scheme}{host}{path}").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_this_machine_are_taken() {
        for (text, authority, path) in [
            ("http://127.0.0.1:8080/a?b=c", "127.0.0.1:8080", "/a?b=c"),
            ("http://127.9.9.9", "127.9.9.9:80", "/"),
            ("http://[::1]:1/", "[::1]:1", "/"),
            ("HTTP://LocalHost:5/x", "LocalHost:5", "/x"),
        ] {
            let address = Address::read(text).unwrap();
            assert_eq!((address.authority.as_str(), address.path.as_str()), (authority, path));
        }
    }

    #[test]
    fn all_others_are_refused() {
        for text in [
            "http://192.168.0.1/",
            "http://example.com/",
            "https://example.com:443/callback",
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com/",
            "http://127.0.0.1@example.com/",
            "http://[::]/",
            "http://0.0.0.0/",
            "http://2130706433/",
            "http://169.254.169.254/latest/meta-data",
        ] {
            assert!(matches!(Address::read(text), Err(Refused::Elsewhere(_))), "{text}");
        }
        assert_eq!(Address::read("https://127.0.0.1:8443/"), Err(Refused::Scheme));
        for text in ["", "/", "127.0.0.1:80", "localhost", "http://", "file:///etc/passwd", "http://127.0.0.1:99999/"] {
            assert_eq!(Address::read(text), Err(Refused::NoAddress), "{text}");
        }
    }

    #[test]
    fn what_may_be_secret_is_not_shown() {
        assert_eq!(shown("http://user:secret@127.0.0.1:8/a/b?token=secret#c"), "http://127.0.0.1:8/a/b");
        assert_eq!(shown("nonsense?secret"), "nonsense");
    }
}
