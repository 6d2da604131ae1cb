//! The proxy that leads to a service: decided here, in one way for both clients, because the HTTP libraries below them read
//! the environment differently. **For callers**, the rules stand at [`Builder::proxy`](crate::Builder::proxy).

use std::env;
use std::fmt;
use std::net::IpAddr;

use http::Uri;

use crate::error::BuildError;
use crate::request::Endpoint;
use crate::values::Secret;

/// Where proxies are named.
#[derive(Debug, Clone, Default)]
pub(crate) enum ProxySettings {
    /// In the environment of the process.
    #[default]
    Environment,
    /// By the caller, for all services.
    Given(Secret),
    /// Nowhere: all connections are direct.
    Off,
}

impl ProxySettings {
    /// The proxy for a service; none if connections to it are direct. Those to this machine always are: a request that
    /// may be unencrypted because it stays here must not leave through a proxy.
    pub(crate) fn choose(&self, service: &Endpoint) -> Result<Option<ProxyAddress>, BuildError> {
        let chosen = match self {
            Self::Given(address) => ProxyAddress::parse(address.expose(), "the builder").map(Some),
            Self::Environment if !service.is_loopback() => of_environment(service, |name| {
                let value = env::var_os(name)?.to_string_lossy().trim().to_owned();
                (!value.is_empty()).then_some(value)
            }),
            Self::Environment | Self::Off => Ok(None),
        };
        Ok(chosen?.filter(|_| !service.is_loopback()))
    }
}

/// The variables that name the proxy for a service, the first that is set counts; and those with the exceptions.
const FOR_HTTPS: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
const FOR_HTTP: [&str; 4] = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
const EXCEPTIONS: [&str; 2] = ["NO_PROXY", "no_proxy"];

fn of_environment(
    service: &Endpoint,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<ProxyAddress>, BuildError> {
    let names = if service.is_https() { FOR_HTTPS } else { FOR_HTTP };
    // In a CGI program, whoever sends a request with the header `Proxy` sets HTTP_PROXY.
    let usable = |name: &&str| *name != "HTTP_PROXY" || variable("REQUEST_METHOD").is_none();
    let named = names.into_iter().filter(usable).find_map(|name| Some((name, variable(name)?)));
    let Some((name, address)) = named else { return Ok(None) };
    let exceptions = EXCEPTIONS.into_iter().find_map(variable).unwrap_or_default();
    if exceptions.split(',').any(|exception| is_excepted(service.bare_host(), exception.trim())) {
        return Ok(None);
    }
    ProxyAddress::parse(&address, name).map(Some)
}

/// Whether an entry of `NO_PROXY` means a host: `*` means all, a name itself and the names below it, an IP address itself,
/// and a network such as `10.0.0.0/8` the addresses in it.
fn is_excepted(host: &str, exception: &str) -> bool {
    if exception == "*" {
        return true;
    }
    if let Ok(address) = host.parse::<IpAddr>() {
        return is_in_network(address, exception);
    }
    let name = exception.strip_prefix("*.").or_else(|| exception.strip_prefix('.')).unwrap_or(exception);
    let (host, name) = (host.to_ascii_lowercase(), name.to_ascii_lowercase());
    !name.is_empty() && host.strip_suffix(&name).is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

fn is_in_network(address: IpAddr, network: &str) -> bool {
    let (network, length) = network.split_once('/').map_or((network, None), |(base, length)| (base, Some(length)));
    let network = network.trim_start_matches('[').trim_end_matches(']');
    // IPv4 stands in the upper bits, so that both kinds are compared from the front.
    let (bits, base, width) = match (address, network.parse()) {
        (IpAddr::V4(address), Ok(IpAddr::V4(base))) => {
            (u128::from(u32::from(address)) << 96, u128::from(u32::from(base)) << 96, 32)
        }
        (IpAddr::V6(address), Ok(IpAddr::V6(base))) => (u128::from(address), u128::from(base), 128),
        _ => return false,
    };
    match length.map_or(Ok(width), str::parse) {
        Ok(length) if length <= width => (bits ^ base).leading_zeros() >= length,
        _ => false,
    }
}

/// The address of a proxy, maybe with a name and a password, which `Debug` leaves out.
#[derive(Clone)]
pub(crate) struct ProxyAddress(Uri);

impl ProxyAddress {
    /// Takes `http://host:port`, `https://host:port` or `host:port`, each with `name:password@` if needed. `origin` says
    /// where it was named.
    fn parse(address: &str, origin: &'static str) -> Result<Self, BuildError> {
        let refused = |reason| BuildError::Proxy { origin, reason };
        let whole = if address.contains("://") { address.to_owned() } else { format!("http://{address}") };
        let uri: Uri = whole.parse().map_err(|_| refused("is not an address; write http://host:port"))?;
        if !matches!(uri.scheme_str(), Some("http" | "https")) {
            return Err(refused("has a scheme that is not supported; write http://host:port"));
        }
        // The rules for hosts and ports are those of services.
        let bare = uri.authority().map_or("", |authority| authority.as_str());
        let bare = bare.rsplit_once('@').map_or(bare, |(_, host)| host);
        Endpoint::insecure(&format!("http://{bare}"))
            .map_err(|_| refused("has no valid host or port; write http://host:port"))?;
        if uri.query().is_some() || !matches!(uri.path(), "" | "/") {
            return Err(refused("has a path or a query; write http://host:port"));
        }
        Ok(Self(uri))
    }

    /// The whole address, with name and password.
    pub(super) fn expose(&self) -> String {
        self.0.to_string()
    }

    /// Whether the connection to the proxy itself is encrypted.
    pub(super) fn is_https(&self) -> bool {
        self.0.scheme_str() == Some("https")
    }
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ProxyAddress").field(&self.0.host().unwrap_or_default()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(service: &str, variables: &[(&str, &str)]) -> Result<Option<String>, String> {
        let variable = |name: &str| Some(variables.iter().find(|(known, _)| *known == name)?.1.to_owned());
        let chosen = of_environment(&Endpoint::insecure(service).unwrap(), variable);
        chosen.map(|proxy| proxy.map(|proxy| proxy.expose())).map_err(|error| error.to_string())
    }

    #[test]
    fn the_scheme_of_the_service_decides_which_variables_count() {
        let proxy = |service, variables: &[(&str, &str)]| chosen(service, variables).unwrap();
        let both = [("HTTP_PROXY", "p:1"), ("https_proxy", "https://p:2"), ("ALL_PROXY", "p:3")];
        assert_eq!(proxy("http://a.example", &both).unwrap(), "http://p:1/");
        assert_eq!(proxy("https://a.example", &both).unwrap(), "https://p:2/");
        assert_eq!(proxy("https://a.example", &both[2..]).unwrap(), "http://p:3/");
        assert_eq!(proxy("https://a.example", &both[..1]), None);
        // What a request can set is no setting.
        let cgi = [("HTTP_PROXY", "p:1"), ("REQUEST_METHOD", "GET"), ("http_proxy", "p:4")];
        assert_eq!(proxy("http://a.example", &cgi).unwrap(), "http://p:4/");
    }

    #[test]
    fn exceptions_are_names_with_all_below_them_addresses_and_networks() {
        for (service, exceptions, direct) in [
            ("iot.example.com", "example.com", true),
            ("IoT.Example.com", " other, .EXAMPLE.com ", true),
            ("example.com", "*.example.com", true),
            ("notexample.com", "example.com", false),
            ("iot.example.com", "", false),
            ("iot.example.com", "*", true),
            ("iot.example.com", "com.example", false),
            ("10.1.2.3", "10.0.0.0/8", true),
            ("11.1.2.3", "10.0.0.0/8", false),
            ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "0.0.0.0/0", true),
            ("10.1.2.3", "10.0.0.0/33", false),
            ("10.1.2.3", "2.3", false),
            ("[2001:db8::7]", "2001:db8::/32", true),
            ("[2001:db8::7]", "[2001:db8::7]", true),
            ("[2001:db9::7]", "2001:db8::/32", false),
        ] {
            let variables = [("ALL_PROXY", "p:1"), ("no_proxy", exceptions)];
            let proxy = chosen(&format!("https://{service}"), &variables).unwrap();
            assert_eq!(proxy.is_none(), direct, "{service} {exceptions}");
        }
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_an_error_that_shows_no_password() {
        for (address, flaw) in [
            ("::::", "is not an address"),
            ("socks5://p:1", "has a scheme that is not supported"),
            ("ftp://u:hunter2@p", "has a scheme that is not supported"),
            ("http://u:hunter2@", "is not an address"),
            ("u:hunter2@p:99999", "has no valid host or port"),
            ("http://u:hunter2@p:1/path", "has a path or a query"),
        ] {
            let error = chosen("https://a.example", &[("ALL_PROXY", address)]).unwrap_err();
            assert!(error.starts_with("cannot build the client: the proxy in ALL_PROXY "), "{address}: {error}");
            assert!(error.contains(flaw) && !error.contains("hunter2"), "{address}: {error}");
            // Who is excepted needs no proxy.
            assert_eq!(chosen("https://a.example", &[("ALL_PROXY", address), ("NO_PROXY", "*")]), Ok(None));
        }
        let proxy = ProxyAddress::parse("u:hunter2@p:1", "the builder").unwrap();
        assert_eq!(
            (format!("{proxy:?}"), proxy.expose().as_str()),
            ("ProxyAddress(\"p\")".to_owned(), "http://u:hunter2@p:1/")
        );
    }
}
