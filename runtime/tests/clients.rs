//! Both clients over real connections: what they send, and what they make of answers that go wrong.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use huaweicloud_iot_runtime::{
    Answer, AnyError, ApplicationToken, AuthToken, BoxFuture, BuildError, Builder, Bytes, Client, Credential, Error,
    Hook, Metadata, Operation, ReadErrorKind, Transport, TransportError, TransportErrorKind, blocking, emitted as rt,
    http,
};
use support::server::{Server, Step, answer, send};
use support::{DeletePackage, Echo, Iotda, ListPackages, Northbound, Package, PackageError, Page, scope};

/// The limits that a test sets, if it sets any.
#[derive(Clone, Copy)]
struct Limits {
    max_body: usize,
    timeout: Duration,
}

const LIMITS: Limits = Limits { max_body: 4096, timeout: Duration::from_secs(20) };

/// Calls an operation with the async and with the blocking client.
fn both<O>(server: &Server, limits: Limits, operation: O) -> [Result<O::Output, Error<O::Error>>; 2]
where
    O: Operation<Api = Iotda> + Clone,
{
    fn settings<T: ?Sized>(builder: Builder<Iotda, T>, limits: Limits) -> Builder<Iotda, T> {
        builder.credential(AuthToken::new("t-1")).max_body(limits.max_body).timeout(limits.timeout).no_retry()
    }
    let client = settings(Client::scoped(&server.address, scope()), limits).build().unwrap();
    let blocking = settings(blocking::Client::scoped(&server.address, scope()), limits).build().unwrap();
    [wait(client.send(&operation)), blocking.send(&operation)]
}

fn wait<F: Future + Send>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// What happened on the way, to both clients.
fn lost(server: &Server, limits: Limits) -> [TransportErrorKind; 2] {
    both(server, limits, ListPackages::default()).map(|result| match result {
        Err(Error::Transport(error)) => {
            // Of the address, what helps to find a mistake; not what may hold a secret.
            let text = format!("{error} {error:?}");
            assert!(text.contains(&server.address) && !text.contains("/v5/") && !text.contains("t-1"), "{text}");
            error.kind()
        }
        other => panic!("not lost: {other:?}"),
    })
}

/// The flaws of an answer that neither client can read.
fn unreadable<O: Operation<Api = Iotda> + Clone>(server: &Server, operation: O) -> [ReadErrorKind; 2]
where
    O::Output: std::fmt::Debug,
{
    both(server, LIMITS, operation).map(|result| match result {
        Err(Error::Read(error)) => error.kind().clone(),
        other => panic!("not unreadable: {other:?}"),
    })
}

#[test]
fn a_call_carries_path_headers_and_credential() {
    let server = Server::answering("HTTP/1.1 204 No Content", "");
    for result in both(&server, LIMITS, DeletePackage::new("a/b")) {
        result.unwrap();
        let request = server.request().to_lowercase();
        assert!(request.starts_with("delete /v5/iot/p1/ota-upgrades/packages/a%2fb http/1.1\r\n"), "{request}");
        let agent = format!("user-agent: huaweicloud-iot/{}\r\n", env!("CARGO_PKG_VERSION"));
        for header in ["x-auth-token: t-1\r\n", "instance-id: i1\r\n", &agent] {
            assert!(request.contains(header), "{header} in {request}");
        }
        assert!(request.ends_with("\r\n\r\n"), "{request}");
    }
}

#[test]
fn a_call_carries_a_body() {
    let server = Server::answering("HTTP/1.1 200 OK", "done");
    let credential = || ApplicationToken::new("app", "secret");
    let client = Client::<Northbound>::builder(&server.address).credential(credential()).user_agent_suffix("shop/2");
    let other =
        blocking::Client::<Northbound>::builder(&server.address).credential(credential()).user_agent_suffix("shop/2");
    let echo = Echo { text: "hi".to_owned() };
    assert_eq!(wait(client.build().unwrap().send(&echo)).unwrap(), Bytes::from("done"));
    assert_eq!(other.build().unwrap().send(echo).unwrap(), Bytes::from("done"));
    for request in [server.request(), server.request()].map(|request| request.to_lowercase()) {
        for part in [
            "app_key: app\r\n",
            "authorization: bearer secret\r\n",
            " shop/2\r\n",
            "content-type: application/json\r\n",
            "\r\n\r\n\"hi\"",
        ] {
            assert!(request.contains(part), "{part} in {request}");
        }
    }
}

#[test]
fn a_post_without_a_body_says_so() {
    #[derive(Clone)]
    struct Restart;
    rt::request!(Restart {});
    impl Operation for Restart {
        type Api = Iotda;
        type Output = ();
        type Content = huaweicloud_iot_runtime::answer::NoBody;
        type Error = PackageError;
        const METADATA: Metadata = Metadata {
            id: "Restart",
            method: http::Method::POST,
            path: "/restart",
            success: &[204],
            supplied: &[],
            body: None,
            idempotent: false,
            authenticated: true,
        };
    }
    let server = Server::answering("HTTP/1.1 204 No Content", "");
    for result in both(&server, LIMITS, Restart) {
        result.unwrap();
        let request = server.request().to_lowercase();
        assert!(request.contains("content-length: 0\r\n"), "{request}");
    }
}

#[test]
fn a_success_is_read() {
    let body = r#"{ "packages": [{ "url": "u" }] }"#;
    let page = Page { packages: vec![Package { url: "u".to_owned() }] };
    let server = Server::answering("HTTP/1.1 200 OK", body);
    assert_eq!(both(&server, LIMITS, ListPackages::default()).map(Result::unwrap), [page.clone(), page.clone()]);
    let chunks = format!("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    let server = Server::start(vec![send(&chunks)]);
    assert_eq!(both(&server, LIMITS, ListPackages::default()).map(Result::unwrap), [page.clone(), page]);
}

#[test]
fn a_success_tells_the_id_of_its_request_to_whoever_asks() {
    let head = "HTTP/1.1 200 OK\nX-Request-Id: r-1\nLocation: /packages/7\nX-Subject-Token: hunter2";
    let server = Server::answering(head, r#"{ "packages": [] }"#);
    let client = Client::<Iotda>::scoped(&server.address, scope()).credential(AuthToken::new("t")).build().unwrap();
    let other = blocking::Client::<Iotda>::scoped(&server.address, scope()).credential(AuthToken::new("t"));
    let list = ListPackages::default();
    for success in [wait(client.send_detailed(&list)).unwrap(), other.build().unwrap().send_detailed(&list).unwrap()] {
        assert_eq!((&success.output, success.status.as_u16()), (&Page { packages: Vec::new() }, 200));
        assert_eq!((success.request_id.as_deref(), success.attempts), (Some("r-1"), 1));
        assert_eq!(success.headers["Location"], "/packages/7");
        let shown = format!("{success:?}");
        assert!(shown.contains("r-1") && !shown.contains("hunter2"), "{shown}");
    }
    let refused = Server::answering("HTTP/1.1 404 Not Found", r#"{ "error_code": "IOTDA.019300" }"#);
    let client = Client::<Iotda>::scoped(&refused.address, scope()).credential(AuthToken::new("t")).build().unwrap();
    assert!(matches!(wait(client.send_detailed(&list)), Err(Error::Service(_))));
}

#[test]
fn a_refusal_keeps_status_code_and_request_id() {
    let body = r#"{ "error_code": "IOTDA.019300", "error_msg": "gone" }"#;
    for (status, server) in [
        (404, Server::answering("HTTP/1.1 404 Not Found\nX-Request-Id: r-1", body)),
        (200, Server::answering("HTTP/1.1 200 OK\nX-Request-Id: r-1", body)),
    ] {
        for result in both(&server, LIMITS, ListPackages::default()) {
            let Err(Error::Service(error)) = result else { panic!("{result:?}") };
            assert_eq!((error.kind, error.status().as_u16()), (PackageError::PackageNotFound, status));
            assert_eq!((error.code(), error.request_id()), (Some("IOTDA.019300"), Some("r-1")));
        }
    }
    let server = Server::answering("HTTP/1.1 418 Teapot", r#"{ "error_code": "T.1" }"#);
    for result in both(&server, LIMITS, DeletePackage::new("1")) {
        let Err(Error::Service(error)) = result else { panic!("{result:?}") };
        assert_eq!((error.kind, error.to_string().as_str()), (PackageError::Undocumented, "418 T.1: I'm a teapot"));
    }
}

#[test]
fn an_answer_that_makes_no_sense_is_told_precisely() {
    let server = Server::answering("HTTP/1.1 502 Bad Gateway\nContent-Type: text/html", "<html>502</html>");
    assert_eq!(unreadable(&server, ListPackages::default()), [ReadErrorKind::Html, ReadErrorKind::Html]);
    let server = Server::answering("HTTP/1.1 500 Internal Server Error", "");
    assert_eq!(unreadable(&server, ListPackages::default()), [ReadErrorKind::Empty, ReadErrorKind::Empty]);
    let server = Server::answering("HTTP/1.1 200 OK", r#"{ "packages": ["#);
    assert_eq!(unreadable(&server, ListPackages::default()), [ReadErrorKind::Truncated, ReadErrorKind::Truncated]);
    let server = Server::answering("HTTP/1.1 200 OK", r#"{ "packages": [{ "url": null }] }"#);
    let mismatch = ReadErrorKind::Mismatch { field: "packages[0].url".to_owned() };
    assert_eq!(unreadable(&server, ListPackages::default()), [mismatch.clone(), mismatch]);
    let server = Server::answering("HTTP/1.1 201 Created", "");
    assert_eq!(unreadable(&server, DeletePackage::new("1")), [ReadErrorKind::Status, ReadErrorKind::Status]);
    let mut no_utf8 = b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\nConnection: close\r\n\r\n".to_vec();
    no_utf8.extend_from_slice(b"{ \"packages\": [{ \"url\": \"\xff\" }]");
    let server = Server::start(vec![Step::Send(no_utf8)]);
    assert_eq!(unreadable(&server, ListPackages::default()), [ReadErrorKind::NotJson, ReadErrorKind::NotJson]);
}

#[test]
fn a_redirection_is_not_followed() {
    let target = Server::answering("HTTP/1.1 204 No Content", "");
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let head = format!("HTTP/1.1 {status}\nLocation: {}/login?token=hunter2", target.address);
        let flaw = ReadErrorKind::Redirect { location: Some(format!("{}/login", target.address)) };
        let server = Server::answering(&head, "");
        assert_eq!(unreadable(&server, DeletePackage::new("1")), [flaw.clone(), flaw]);
    }
    assert_eq!(target.further_requests(), 0);
}

#[test]
fn a_body_may_be_as_long_as_the_limit_and_no_longer() {
    let page = |length: usize| format!("{}{{\"packages\":[]}}", " ".repeat(length - 15));
    let fits = Server::answering("HTTP/1.1 200 OK", &page(LIMITS.max_body));
    for result in both(&fits, LIMITS, ListPackages::default()) {
        result.unwrap();
    }
    let too_large = TransportErrorKind::TooLarge { limit: LIMITS.max_body };
    let announced = Server::answering("HTTP/1.1 200 OK", &page(LIMITS.max_body + 1));
    assert_eq!(lost(&announced, LIMITS), [too_large, too_large]);
}

#[test]
fn a_body_that_is_announced_as_too_long_is_not_waited_for() {
    let announced = "HTTP/1.1 200 OK\nContent-Length: 17825792\n\n{";
    let silent = Server::start(vec![send(announced), Step::Wait(Duration::from_secs(30))]);
    let (begin, too_large) = (Instant::now(), TransportErrorKind::TooLarge { limit: LIMITS.max_body });
    assert_eq!(lost(&silent, LIMITS), [too_large, too_large]);
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
}

/// Sends an upload that is longer than what the buffers between two programs take.
fn upload(address: &str) -> [Result<Bytes, String>; 2] {
    fn settings<T: ?Sized>(builder: Builder<Northbound, T>) -> Builder<Northbound, T> {
        builder.credential(ApplicationToken::new("app", "t")).timeout(LIMITS.timeout).no_retry()
    }
    let echo = Echo { text: "x".repeat(12 << 20) };
    let client = settings(Client::builder(address)).build().unwrap();
    let other = settings(blocking::Client::builder(address)).build().unwrap();
    [wait(client.send(&echo)).map_err(|error| error.to_string()), other.send(&echo).map_err(|error| error.to_string())]
}

#[test]
fn a_refusal_that_comes_before_the_whole_request_is_sent_is_read() {
    // The service closes the connection, which resets it, or neither reads nor closes. (Where the reset comes so soon that
    // hyper has not looked for an answer yet, the async client cannot tell it.)
    for end in [Duration::ZERO, Duration::from_secs(30)] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        thread::spawn(move || {
            for connection in listener.incoming() {
                let mut connection = connection.unwrap();
                thread::spawn(move || {
                    connection.read_exact(&mut [0; 1000]).unwrap();
                    thread::sleep(Duration::from_millis(100));
                    let body = r#"{"error_code":"1010009","error_desc":"Too large."}"#;
                    let head = format!("HTTP/1.1 413 Payload Too Large\r\nContent-Length: {}\r\n\r\n", body.len());
                    connection.write_all((head + body).as_bytes()).unwrap();
                    thread::sleep(end);
                });
            }
        });
        let begin = Instant::now();
        let refused = Err("413 1010009: Too large.".to_owned());
        assert_eq!(upload(&address), [refused.clone(), refused], "{end:?}");
        assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
    }
}

#[test]
fn an_upload_arrives_as_a_whole_at_a_slow_service() {
    let server = Server::with(|_, _| vec![Step::Wait(Duration::from_millis(50)), answer("HTTP/1.1 200 OK", "done")]);
    assert_eq!(upload(&server.address), [Ok(Bytes::from("done")), Ok(Bytes::from("done"))]);
    assert!([server.request(), server.request()].iter().all(|request| request.len() > 12 << 20));
}

#[test]
fn an_answer_that_is_no_http_is_told_as_that() {
    let many = format!("HTTP/1.1 200 OK\r\n{}Content-Length: 0\r\n\r\n", "X-A: a\r\n".repeat(150));
    let long = format!("HTTP/1.1 200 OK\r\nX-A: {}\r\nContent-Length: 0\r\n\r\n", "a".repeat(1 << 20));
    for answer in [
        "HTTP/1.1 200 OK\r\nX-A: a\r\n  b\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-A : a\r\nContent-Length: 0\r\n\r\n",
        "http/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/3.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\nab",
        "\u{15}\u{3}\u{3}\0\u{2}\u{2}(",
        "<html></html>\r\n\r\n",
        &many,
        &long,
    ] {
        let server = Server::start(vec![Step::Send(answer.as_bytes().to_vec())]);
        assert_eq!(lost(&server, LIMITS), [TransportErrorKind::Malformed; 2], "{:.60}", answer.escape_debug());
    }
}

#[test]
fn a_base_path_is_sent_as_it_is() {
    let server = Server::answering("HTTP/1.1 204 No Content", "");
    for (base, sent) in [("/b~/c", "/b~/c"), ("/caf\u{e9}", "/caf%C3%A9"), ("/a%2Fb/'(x);y=1", "/a%2Fb/'(x);y=1")] {
        let address = format!("{}{base}", server.address);
        let client = Client::<Iotda>::scoped(&address, scope()).credential(AuthToken::new("t")).build().unwrap();
        let other =
            blocking::Client::<Iotda>::scoped(&address, scope()).credential(AuthToken::new("t")).build().unwrap();
        wait(client.send(DeletePackage::new("1"))).unwrap();
        other.send(DeletePackage::new("1")).unwrap();
        for request in [server.request(), server.request()] {
            assert!(request.starts_with(&format!("DELETE {sent}/v5/iot/p1/")), "{request}");
        }
    }
}

#[test]
fn an_endless_body_is_cut_off() {
    let mut steps = vec![send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n")];
    steps.extend(vec![Step::Send(format!("3e8\r\n{}\r\n", "x".repeat(1000)).into_bytes()); 20_000]);
    let too_large = TransportErrorKind::TooLarge { limit: LIMITS.max_body };
    assert_eq!(lost(&Server::start(steps), LIMITS), [too_large, too_large]);
}

#[test]
fn a_connection_that_ends_early_is_told() {
    let closed = [TransportErrorKind::Closed; 2];
    let in_body = Server::start(vec![send("HTTP/1.1 200 OK\nContent-Length: 100\n\n{ \"packages\": [")]);
    assert_eq!(lost(&in_body, LIMITS), closed);
    let in_chunk = Server::start(vec![send("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n64\r\n{ \"packages\": [")]);
    assert_eq!(lost(&in_chunk, LIMITS), closed);
    let in_head = Server::start(vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-".to_vec())]);
    assert_eq!(lost(&in_head, LIMITS), closed);
    assert_eq!(lost(&Server::start(vec![]), LIMITS), closed);
}

#[test]
fn the_time_for_a_call_ends_wherever_it_is_spent() {
    let limits = Limits { timeout: Duration::from_millis(300), ..LIMITS };
    let start = Instant::now();
    let silent = Server::start(vec![Step::Wait(Duration::from_secs(30))]);
    assert_eq!(lost(&silent, limits), [TransportErrorKind::Timeout; 2]);
    let mut drip = vec![send("HTTP/1.1 200 OK\nContent-Length: 1000\n\n")];
    drip.extend((0..300).flat_map(|_| [Step::Wait(Duration::from_millis(100)), Step::Send(b" ".to_vec())]));
    assert_eq!(lost(&Server::start(drip), limits), [TransportErrorKind::Timeout; 2]);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn nobody_listens() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let check = |error: AnyError| {
        let told = format!("cannot connect to http://{free}");
        assert_eq!(error.to_string(), told);
        let whole = format!("{error:?}");
        assert!(whole.starts_with(&told) && whole.contains(": Connection refused"), "{whole}");
        assert_eq!(whole.matches("refused").count(), 1, "{whole}");
    };
    let client = Client::<Iotda>::scoped(&format!("http://{free}"), scope()).credential(AuthToken::new("t")).no_retry();
    check(wait(client.build().unwrap().send(DeletePackage::new("1"))).unwrap_err().into());
    let client = blocking::Client::<Iotda>::scoped(&format!("http://{free}"), scope())
        .credential(AuthToken::new("t"))
        .no_retry();
    check(client.build().unwrap().send(DeletePackage::new("1")).unwrap_err().into());
}

/// TLS needs no cryptography that the process has set as its default: nothing here has set one.
#[test]
fn a_service_that_speaks_no_tls_is_not_connected_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for connection in listener.incoming() {
            connection.unwrap().write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        }
    });
    let client = blocking::Client::<Iotda>::scoped(&address, scope()).credential(AuthToken::new("t")).no_retry();
    let error = client.build().unwrap().send(DeletePackage::new("1")).unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Connect), "{error:?}");
    match Client::<Iotda>::scoped(&address, scope()).credential(AuthToken::new("t")).no_retry().build() {
        Ok(client) => {
            let error = wait(client.send(DeletePackage::new("1"))).unwrap_err();
            assert!(
                matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Connect),
                "{error:?}"
            );
        }
        // A machine without any certificate to trust.
        Err(error) => assert!(matches!(error, BuildError::Client { .. }), "{error:?}"),
    }
}

#[test]
fn nothing_is_sent_without_a_credential_or_with_a_bad_value() {
    let server = Server::answering("HTTP/1.1 204 No Content", "");
    let client = blocking::Client::<Iotda>::scoped(&server.address, scope()).build().unwrap();
    let error = client.send(DeletePackage::new("1")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot authorise the request: the client has no credential; give one to its builder"
    );
    let results = both(&server, LIMITS, DeletePackage::new(""));
    assert!(results.iter().all(|result| matches!(result, Err(Error::Build(_)))), "{results:?}");
    assert_eq!(server.further_requests(), 0);
}

#[test]
fn an_insecure_endpoint_is_allowed_only_by_name() {
    let builder = || blocking::Client::<Northbound>::builder("http://iot.example.com");
    assert!(matches!(builder().build(), Err(BuildError::Endpoint { .. })));
    builder().insecure().build().unwrap();
    assert!(Client::<Northbound>::builder("http://iot.example.com").build().is_err());
}

/// Answers everything with 204, and notes which operation a request belongs to.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<&'static str>>>);

impl Recorder {
    fn answer(&self, request: &http::Request<Bytes>) -> Answer {
        self.0.lock().unwrap().push(request.extensions().get::<Metadata>().unwrap().id);
        http::Response::builder().status(204).body(Bytes::new()).unwrap()
    }
}

impl Transport for Recorder {
    fn call(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async move { Ok(self.answer(&request)) })
    }
}

impl blocking::Transport for Recorder {
    fn call(&self, request: http::Request<Bytes>) -> Result<Answer, TransportError> {
        Ok(self.answer(&request))
    }
}

#[test]
fn another_transport_carries_the_same_requests() {
    let recorder = Recorder::default();
    let client = Client::<Iotda>::scoped("https://iot.example.com", scope()).credential(AuthToken::new("t"));
    let client = client.transport(recorder.clone()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
    // The future borrows nothing from the client.
    let task = runtime.spawn(client.clone().send(DeletePackage::new("1")));
    runtime.block_on(task).unwrap().unwrap();
    let client = blocking::Client::<Iotda>::scoped("https://iot.example.com", scope()).credential(AuthToken::new("t"));
    client.transport(recorder.clone()).build().unwrap().send(&DeletePackage::new("1")).unwrap();
    assert_eq!(*recorder.0.lock().unwrap(), ["DeletePackage", "DeletePackage"]);
}

/// Sends a request to another address.
#[derive(Debug)]
struct Elsewhere(http::Uri);

impl Hook for Elsewhere {
    fn before(&self, request: &mut http::Request<Bytes>) {
        *request.uri_mut() = self.0.clone();
    }
}

#[test]
fn an_address_that_no_service_can_have_is_not_connected_to() {
    fn elsewhere<T: ?Sized>(builder: Builder<Iotda, T>) -> Builder<Iotda, T> {
        // Some libraries take the host for a short form of an address.
        let hook = Elsewhere(http::Uri::from_static("http://127.1/v5"));
        builder.credential(AuthToken::new("t-1")).hook(hook).no_retry()
    }
    let endpoint = "https://iot.example.com";
    let client = elsewhere(Client::scoped(endpoint, scope())).build().unwrap();
    let blocking = elsewhere(blocking::Client::scoped(endpoint, scope())).build().unwrap();
    let operation = DeletePackage::new("1");
    for result in [wait(client.send(&operation)), blocking.send(&operation)] {
        let Err(Error::Transport(error)) = result else { panic!("{result:?}") };
        assert_eq!(error.kind(), TransportErrorKind::Connect, "{error:?}");
    }
}

#[test]
fn a_client_shows_no_secret() {
    let client =
        blocking::Client::<Iotda>::scoped("https://iot.example.com", scope()).credential(AuthToken::new("hunter2"));
    let shown =
        format!("{client:?} {:?} {:?}", client_of(AuthToken::new("hunter2")), ApplicationToken::new("a", "hunter2"));
    assert!(shown.contains("iotda-v5") && !shown.contains("hunter2"), "{shown}");
}

fn client_of(token: impl Credential + 'static) -> impl std::fmt::Debug {
    Box::new(token) as Box<dyn Credential>
}
