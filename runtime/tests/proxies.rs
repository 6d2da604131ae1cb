//! Both clients read the same proxies out of the environment, and go through a given one in the same way.
//!
//! A process cannot change its environment safely, so that the program runs itself again in another one. No name here is
//! ever looked up: behind a proxy that is the proxy's task, and what is to be reached directly has a label so long that
//! no resolver asks anybody for it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::env;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use huaweicloud_iot_runtime::{AuthToken, Builder, Client, blocking};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use support::{DeletePackage, Iotda, scope};

/// A proxy that opens no tunnel unless it has a service for it.
struct Proxy {
    address: String,
    heads: Receiver<String>,
}

impl Proxy {
    fn start(service: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, (sender, heads)) = (listener.local_addr().unwrap().to_string(), channel());
        thread::spawn(move || {
            for connection in listener.incoming() {
                let mut connection = connection.unwrap();
                sender.send(read_head(&mut connection)).unwrap();
                let Some(service) = &service else {
                    let _ = connection
                        .write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
                    continue;
                };
                connection.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
                let mut tls = StreamOwned::new(ServerConnection::new(Arc::clone(service)).unwrap(), connection);
                sender.send(read_head(&mut tls)).unwrap();
                tls.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").unwrap();
                tls.conn.send_close_notify();
                tls.flush().unwrap();
            }
        });
        Self { address, heads }
    }

    /// The beginnings of what came in.
    fn seen(&self) -> Vec<String> {
        self.heads.try_iter().collect()
    }
}

fn read_head(stream: &mut impl Read) -> String {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count == 1) {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap().to_lowercase()
}

/// What a test says about proxies.
#[derive(Clone)]
enum Choice {
    Environment,
    Off,
    Given(String),
}

/// What becomes of a call with each client, in one line.
fn both(endpoint: &str, choice: &Choice, roots: Option<&str>) -> [String; 2] {
    fn set<T: ?Sized>(mut builder: Builder<Iotda, T>, choice: &Choice, roots: Option<&str>) -> Builder<Iotda, T> {
        builder = builder.credential(AuthToken::new("t")).no_retry().insecure();
        if let Some(roots) = roots {
            builder = builder.root_certificates(roots);
        }
        match choice {
            Choice::Environment => builder,
            Choice::Off => builder.no_proxy(),
            Choice::Given(proxy) => builder.proxy(proxy),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let tasks = set(Client::scoped(endpoint, scope()), choice, roots).build();
    let threads = set(blocking::Client::scoped(endpoint, scope()), choice, roots).build();
    let package = DeletePackage::new("1");
    [
        tasks.map_or_else(
            |error| format!("{error:?}"),
            |client| format!("{:?}", runtime.block_on(client.send(&package))),
        ),
        threads.map_or_else(|error| format!("{error:?}"), |client| format!("{:?}", client.send(&package))),
    ]
}

/// Says which service the other process calls, and whether it switches proxies off.
const INNER: &str = "PROXY_TEST_INNER";

/// What a call gives in a process with these variables.
fn elsewhere(endpoint: &str, variables: &[(&str, &str)]) -> [String; 2] {
    let mut program = Command::new(env::current_exe().unwrap());
    program.args(["--nocapture", "--exact", "the_environment_names_proxies"]).env_clear();
    program.envs(variables.iter().copied()).env(INNER, endpoint);
    // Windows programs do not start without it.
    program.envs(env::vars_os().filter(|(name, _)| name == "SystemRoot"));
    let output = String::from_utf8(program.output().unwrap().stdout).unwrap();
    let line = |name: &str| {
        let found = output.lines().find_map(|line| line.strip_prefix(name));
        found.unwrap_or_else(|| panic!("{output}")).to_owned()
    };
    [line("async: "), line("blocking: ")]
}

fn print_calls(endpoint: &str) {
    let choice = if env::var_os("SWITCHED_OFF").is_some() { Choice::Off } else { Choice::Environment };
    let [first, second] = both(endpoint, &choice, None);
    println!("\nasync: {first}\nblocking: {second}");
}

#[test]
fn the_environment_names_proxies() {
    if let Ok(endpoint) = env::var(INNER) {
        return print_calls(&endpoint);
    }

    let proxy = Proxy::start(None);
    let nowhere = "x".repeat(64);
    let (http, https) = (format!("http://iot.{nowhere}.test:81"), format!("https://iot.{nowhere}.test"));
    let at = format!("http://user:hunter2@{}", proxy.address);
    let (suffix, address) = (format!("other.test,{nowhere}.test"), proxy.address.as_str());

    // A proxy that opens no tunnel: no connection. The async client asks it for the answer where there is no TLS.
    for (endpoint, variables) in [
        (&https, vec![("HTTPS_PROXY", at.as_str())]),
        (&https, vec![("https_proxy", address), ("NO_PROXY", "example.test, 10.0.0.0/8")]),
        (&https, vec![("all_proxy", address)]),
        (&http, vec![("HTTP_PROXY", address)]),
        (&http, vec![("http_proxy", address), ("REQUEST_METHOD", "GET")]),
    ] {
        let told = elsewhere(endpoint, &variables);
        let seen = proxy.seen();
        assert_eq!(seen.len(), 2, "{endpoint} {variables:?} {told:?} {seen:?}");
        assert!(!told.concat().contains("hunter2"), "{told:?}");
        if endpoint == &https {
            assert!(told.iter().all(|told| told.contains("cannot connect to https://iot.")), "{told:?}");
            assert!(seen.iter().all(|head| head.starts_with(&format!("connect iot.{nowhere}.test:443 "))), "{seen:?}");
            let with_name = seen.iter().filter(|head| head.contains("proxy-authorization: basic ")).count();
            assert_eq!(with_name, if variables[0].1 == at { 2 } else { 0 }, "{seen:?}");
        } else {
            assert!(seen[0].starts_with(&format!("delete http://iot.{nowhere}.test:81/v5/")), "{seen:?}");
            assert!(seen[1].starts_with(&format!("connect iot.{nowhere}.test:81 ")), "{seen:?}");
        }
    }

    // No proxy: the name is looked up here, in vain.
    for (endpoint, variables) in [
        (&https, vec![("HTTPS_PROXY", address), ("NO_PROXY", suffix.as_str())]),
        (&https, vec![("HTTPS_PROXY", address), ("no_proxy", "*")]),
        (&https, vec![("HTTP_PROXY", address)]),
        (&http, vec![("HTTPS_PROXY", address)]),
        (&http, vec![("HTTP_PROXY", address), ("REQUEST_METHOD", "GET")]),
        (&https, vec![("ALL_PROXY", address), ("SWITCHED_OFF", "yes")]),
        (&https, vec![("ALL_PROXY", "socks5://p:1"), ("SWITCHED_OFF", "yes")]),
    ] {
        let told = elsewhere(endpoint, &variables);
        assert!(told.iter().all(|told| told.contains("cannot connect to ")), "{variables:?} {told:?}");
        assert_eq!(proxy.seen(), Vec::<String>::new(), "{endpoint} {variables:?}");
    }

    // A proxy that cannot be used.
    for address in ["socks5://user:hunter2@p:1", "::::", "ftp://user:hunter2@p"] {
        for told in elsewhere(&https, &[("ALL_PROXY", address)]) {
            assert!(told.starts_with("cannot build the client: the proxy in ALL_PROXY "), "{address}: {told}");
            assert!(!told.contains("hunter2"), "{told}");
        }
    }

    // This machine is reached directly.
    let service = support::server::Server::answering("HTTP/1.1 204 No Content", "");
    for told in elsewhere(&service.address, &[("HTTP_PROXY", address), ("ALL_PROXY", address)]) {
        assert_eq!(told, "Ok(())");
    }
    assert_eq!(proxy.seen(), Vec::<String>::new());
}

#[test]
fn a_given_proxy_leads_to_a_service_that_only_it_knows() {
    let own = rcgen::generate_simple_self_signed(vec!["iot.example.test".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let proxy = Proxy::start(Some(Arc::new(config)));
    // `us:er` and `p@ss`, percent-encoded.
    let address = format!("http://us%3Aer:p%40ss@{}", proxy.address);
    let told = both("https://iot.example.test", &Choice::Given(address), Some(&own.cert.pem()));
    assert_eq!(told, ["Ok(())", "Ok(())"]);
    let seen = proxy.seen();
    assert_eq!(seen.len(), 4, "{seen:?}");
    for pair in seen.chunks(2) {
        assert!(pair[0].starts_with("connect iot.example.test:443 http/1.1\r\n"), "{pair:?}");
        // Lower-cased, like all that is seen.
        assert!(pair[0].contains("proxy-authorization: basic dxm6zxi6cebzcw==\r\n"), "{pair:?}");
        // The credential is for the service alone.
        assert!(!pair[0].contains("x-auth-token") && pair[1].contains("x-auth-token: t\r\n"), "{pair:?}");
        assert!(!pair[1].contains("proxy-authorization"), "{pair:?}");
    }
}

#[test]
fn a_given_proxy_is_never_passed_by() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for told in both("https://iot.example.test", &Choice::Given(nobody.to_string()), None) {
        assert!(told.starts_with("Err(cannot connect to https://iot.example.test:443: Connection refused"), "{told}");
    }
    for told in both("http://127.0.0.1:1", &Choice::Given("socks5://p:1".to_owned()), None) {
        assert!(told.starts_with("cannot build the client: the proxy in the builder has a scheme"), "{told}");
    }
}
