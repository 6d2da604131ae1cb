//! What others see of calls: hooks, and all that is written to `tracing` and `log`, in which no secret may stand.
//!
//! What is written goes to one place for the whole process, hence one test for all of it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use huaweicloud_iot_runtime::{
    Accepts, AccessKey, Api, ApplicationLogin, Builder, Bytes, Client, Credential, Error, Hook, Operation,
    PasswordLogin, Report, TransportErrorKind, blocking, http,
};
use support::server::{Server, Step, answer};
use support::{DeletePackage, Echo, Iotda, Northbound, scope};

/// A sink for what is written.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The secrets of this test: what callers give, and what servers hand out.
const SECRETS: [&str; 7] =
    ["sk-hunter2", "st-hunter3", "as-hunter4", "at-hunter5", "rt-hunter6", "pw-hunter7", "xt-hunter8"];

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// Hands out tokens, and answers calls: first as if the service were away, then with a refusal.
fn server() -> Server {
    let calls = Mutex::new(0);
    Server::with(move |_, request| {
        if request.contains("/v3/auth/tokens") {
            return vec![answer("HTTP/1.1 201 Created\nX-Subject-Token: xt-hunter8", r#"{ "token": {} }"#)];
        }
        if request.contains("/sec/v1.1.0/") {
            let body = r#"{ "accessToken": "at-hunter5", "refreshToken": "rt-hunter6", "expiresIn": 3600 }"#;
            return vec![answer("HTTP/1.1 200 OK", body)];
        }
        let mut calls = calls.lock().unwrap();
        *calls += 1;
        match *calls {
            1 => vec![answer("HTTP/1.1 429 Too Many Requests\nRetry-After: 0", "")],
            2 => vec![answer("HTTP/1.1 404 Not Found\nX-Request-Id: r-1", r#"{ "error_code": "X.1" }"#)],
            _ => vec![],
        }
    })
}

/// A refusal and a call that gets lost, with each client.
fn fail<A: Api<Scope: Clone> + Accepts<C>, O: Operation<Api = A>, C: Credential + Clone + 'static>(
    scope: &A::Scope,
    operation: &O,
    credential: impl Fn(&Server) -> C,
) {
    let server_of_one = server();
    let client = Client::scoped(&server_of_one.address, scope.clone()).credential(credential(&server_of_one));
    let client = client.build().unwrap();
    assert!(matches!(wait(client.send(operation)), Err(Error::Service(_))));
    assert!(matches!(wait(client.send(operation)), Err(Error::Transport(_))));
    let server = server();
    let client = blocking::Client::scoped(&server.address, scope.clone()).credential(credential(&server));
    let client = client.build().unwrap();
    assert!(matches!(client.send(operation), Err(Error::Service(_))));
    assert!(matches!(client.send(operation), Err(Error::Transport(_))));
}

#[test]
fn spans_tell_about_calls_and_attempts_and_nothing_tells_a_secret() {
    let sink = Sink::default();
    let writer = sink.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();

    let package = DeletePackage::new("device-77");
    fail(&scope(), &package, |_| AccessKey::new("ak-1", "sk-hunter2").security_token("st-hunter3"));
    fail(&scope(), &package, |_| AccessKey::new("ak-1", "sk-hunter2").derived("cn-north-4"));
    fail(&(), &Echo { text: "hi".to_owned() }, |_| ApplicationLogin::new("app-1", "as-hunter4"));
    fail(&scope(), &package, |server| {
        let login = PasswordLogin::new("cn-north-4", "acme", "ada", "pw-hunter7").unwrap();
        login.endpoint(&server.address).unwrap()
    });

    let written = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    for secret in SECRETS {
        assert!(!written.contains(secret), "{secret} in {:?}", written.lines().find(|line| line.contains(secret)));
    }
    let ours: Vec<&str> = written.lines().filter(|line| line.contains("huaweicloud_iot: ")).collect();
    for line in &ours {
        assert!(!line.contains("device-77"), "{line}");
    }
    let has = |words: &[&str]| ours.iter().any(|line| words.iter().all(|word| line.contains(word)));
    let call = r#"call{operation="DeletePackage" http.request.method="DELETE" url.template="/v5/iot/{project_id}/ota-upgrades/packages/{package_id}" attempts=2 http.response.status_code=404}"#;
    assert!(has(&[call, "close"]), "{written}");
    assert!(has(&["attempt{operation=\"DeletePackage\" number=1 http.response.status_code=429"]));
    assert!(has(&["attempt{operation=\"DeletePackage\" number=2 http.response.status_code=404", "request_id=\"r-1\""]));
    assert!(has(&["attempt{operation=\"Authenticate\" number=1 http.response.status_code=200"]));
    assert!(has(&["attempt{operation=\"Echo\" number=1", "error.type=Closed"]));
    assert!(has(&["the call is repeated pause_ms=0"]));
    // The libraries below write as well, so that the search for secrets has something to search.
    assert!(written.contains("hyper"));
}

/// Adds a header, and notes what it hears.
#[derive(Debug, Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Hook for Notes {
    fn before(&self, request: &mut http::Request<Bytes>) {
        request.headers_mut().insert("X-Caller", http::HeaderValue::from_static("billing"));
    }

    fn after(&self, report: &Report<'_>) {
        let Report { operation, number, status, lost, request_id, .. } = report;
        let status = status.map(|status| status.as_u16());
        self.0.lock().unwrap().push(format!("{} {number} {status:?} {lost:?} {request_id:?}", operation.id));
        assert!(report.duration < Duration::from_secs(10));
    }
}

#[test]
fn a_hook_sees_every_attempt_and_adds_a_header() {
    fn hooked<T: ?Sized>(builder: Builder<Iotda, T>, notes: &Notes) -> Builder<Iotda, T> {
        builder.credential(AccessKey::new("ak-1", "sk")).hook(notes.clone())
    }
    let ways = vec![
        vec![],
        vec![answer("HTTP/1.1 503 Service Unavailable", "")],
        vec![answer("HTTP/1.1 204 No Content\nX-Request-Id: r-1", "")],
    ];
    let expected = [
        format!("DeletePackage 1 None Some({:?}) None", TransportErrorKind::Closed),
        "DeletePackage 2 Some(503) None None".to_owned(),
        "DeletePackage 3 Some(204) None Some(\"r-1\")".to_owned(),
    ];
    for is_blocking in [false, true] {
        let (server, notes) = (Server::in_turn(ways.clone()), Notes::default());
        if is_blocking {
            let client = hooked(blocking::Client::scoped(&server.address, scope()), &notes).build().unwrap();
            client.send(DeletePackage::new("1")).unwrap();
        } else {
            let client = hooked(Client::scoped(&server.address, scope()), &notes).build().unwrap();
            wait(client.send(DeletePackage::new("1"))).unwrap();
        }
        assert_eq!(*notes.0.lock().unwrap(), expected);
        let request = server.request().to_lowercase();
        assert!(request.contains("x-caller: billing\r\n"), "{request}");
    }
}

#[test]
fn a_hook_sees_logins() {
    let (server, notes) = (server(), Notes::default());
    let builder = blocking::Client::<Northbound>::builder(&server.address).hook(notes.clone());
    let client = builder.credential(ApplicationLogin::new("app-1", "as")).build().unwrap();
    client.send(Echo { text: "hi".to_owned() }).unwrap_err();
    assert_eq!(notes.0.lock().unwrap()[0], "Authenticate 1 Some(200) None None");
    assert!(server.request().contains("billing"));
}

#[test]
fn a_slow_answer_is_told_after_its_time() {
    let slow = vec![Step::Wait(Duration::from_millis(30)), answer("HTTP/1.1 204 No Content", "")];
    let server = Server::start(slow);
    #[derive(Debug)]
    struct Slow;
    impl Hook for Slow {
        fn after(&self, report: &Report<'_>) {
            assert!(report.duration >= Duration::from_millis(30));
        }
    }
    let client = blocking::Client::<Iotda>::scoped(&server.address, scope()).hook(Slow);
    client.credential(AccessKey::new("ak-1", "sk")).build().unwrap().send(DeletePackage::new("1")).unwrap();
}
