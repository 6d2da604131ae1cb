//! Calls that fail and are repeated, with both clients over real connections; and what needs a long time, on a clock
//! that tokio moves on.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use huaweicloud_iot_runtime::{
    Accepts, Answer, Api, ApplicationToken, Attempt, AttemptTimeout, AuthToken, Backoff, BoxFuture, Builder, Bytes,
    Client, Credential, CredentialError, Error, Metadata, Operation, Retry, Transport, TransportError,
    TransportErrorKind, blocking, http,
};
use support::server::{Server, Step, answer};
use support::{DeletePackage, Echo, Iotda, ListPackages, Northbound, scope};

/// The settings of a test, quick unless it sets others.
#[derive(Clone, Copy)]
struct Settings {
    attempts: u32,
    budget: u32,
    timeout: Duration,
    attempt_timeout: Duration,
}

const QUICK: Settings =
    Settings { attempts: 4, budget: 50, timeout: Duration::from_secs(20), attempt_timeout: Duration::from_secs(10) };

impl Settings {
    fn on<A: Api, T: ?Sized>(self, builder: Builder<A, T>) -> Builder<A, T> {
        let policy = Backoff::new().attempts(self.attempts).budget(self.budget).first_pause(Duration::from_millis(1));
        builder.retry(policy).timeout(self.timeout).attempt_timeout(self.attempt_timeout)
    }
}

/// What a call gave, and how many requests the server saw.
type Seen<O> = (Result<<O as Operation>::Output, Error<<O as Operation>::Error>>, usize);

/// Calls an operation of IoTDA with each client; each has a server that answers in these ways.
fn iotda<O: Operation<Api = Iotda>>(ways: &[Vec<Step>], settings: Settings, operation: &O) -> [Seen<O>; 2] {
    let server = Server::in_turn(ways.to_vec());
    let client = settings.on(Client::scoped(&server.address, scope())).credential(AuthToken::new("t"));
    let first = (wait(client.build().unwrap().send(operation)), server.further_requests());
    let server = Server::in_turn(ways.to_vec());
    let client = settings.on(blocking::Client::scoped(&server.address, scope())).credential(AuthToken::new("t"));
    [first, (client.build().unwrap().send(operation), server.further_requests())]
}

/// The same with `POST`.
fn post(ways: &[Vec<Step>]) -> [Seen<Echo>; 2] {
    let (echo, credential) = (Echo { text: "hi".to_owned() }, ApplicationToken::new("app", "secret"));
    let server = Server::in_turn(ways.to_vec());
    let client = QUICK.on(Client::builder(&server.address)).credential(credential.clone());
    let first = (wait(client.build().unwrap().send(&echo)), server.further_requests());
    let server = Server::in_turn(ways.to_vec());
    let client = QUICK.on(blocking::Client::builder(&server.address)).credential(credential);
    [first, (client.build().unwrap().send(&echo), server.further_requests())]
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn unavailable() -> Vec<Step> {
    vec![answer("HTTP/1.1 503 Service Unavailable", "")]
}

fn deleted() -> Vec<Step> {
    vec![answer("HTTP/1.1 204 No Content", "")]
}

const THROTTLED: &str = r#"{ "error_code": "1010009", "error_desc": "app throttle exceed." }"#;

#[test]
fn an_idempotent_call_survives_three_faults() {
    let lost = vec![];
    let bad_gateway = vec![answer("HTTP/1.1 502 Bad Gateway", "<html>502</html>")];
    for ways in [
        [unavailable(), unavailable(), unavailable(), deleted()],
        [lost, bad_gateway, vec![answer("HTTP/1.1 429 Too Many Requests", "")], deleted()],
    ] {
        for (result, requests) in iotda(&ways, QUICK, &DeletePackage::new("1")) {
            result.unwrap();
            assert_eq!(requests, 4);
        }
    }
}

#[test]
fn the_error_is_the_last_one_and_counts_the_attempts() {
    for (result, requests) in iotda(&[unavailable()], QUICK, &DeletePackage::new("1")) {
        let error = result.unwrap_err();
        assert_eq!((error.attempts(), requests), (4, 4));
        assert_eq!(error.to_string(), "cannot read the answer (status 503): the body is empty (after 4 attempts)");
    }
    let gone = vec![answer("HTTP/1.1 404 Not Found", r#"{ "error_code": "IOTDA.019300" }"#)];
    for (result, requests) in iotda(&[unavailable(), gone.clone()], QUICK, &DeletePackage::new("1")) {
        let error = result.unwrap_err();
        assert_eq!((error.attempts(), requests), (2, 2));
        assert_eq!(error.to_string(), "404 IOTDA.019300: Not Found (after 2 attempts)");
    }
    for (result, requests) in iotda(&[gone], QUICK, &DeletePackage::new("1")) {
        let error = result.unwrap_err();
        assert_eq!((error.attempts(), requests), (1, 1));
        assert_eq!(error.to_string(), "404 IOTDA.019300: Not Found");
    }
}

#[test]
fn what_may_have_been_executed_is_not_repeated() {
    for way in [unavailable(), vec![], vec![answer("HTTP/1.1 504 Gateway Timeout", "")]] {
        for (result, requests) in post(&[way, vec![answer("HTTP/1.1 200 OK", "done")]]) {
            assert_eq!((result.unwrap_err().attempts(), requests), (1, 1));
        }
    }
}

#[test]
fn what_never_left_or_was_throttled_is_repeated() {
    let throttled = vec![answer("HTTP/1.1 403 Forbidden", THROTTLED)];
    // The error of a throttled call may come with status 200, too.
    let under_success = vec![answer("HTTP/1.1 200 OK", THROTTLED)];
    for (result, requests) in post(&[throttled, under_success, vec![answer("HTTP/1.1 200 OK", "done")]]) {
        assert_eq!((result.unwrap(), requests), (Bytes::from("done"), 3));
    }
    let free = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let (echo, credential) = (Echo { text: "hi".to_owned() }, ApplicationToken::new("app", "secret"));
    let client = QUICK.on(Client::<Northbound>::builder(&free)).credential(credential.clone()).build().unwrap();
    let other = QUICK.on(blocking::Client::<Northbound>::builder(&free)).credential(credential).build().unwrap();
    for error in [wait(client.send(&echo)).unwrap_err(), other.send(&echo).unwrap_err()] {
        let attempts = error.attempts();
        let Error::Transport(error) = error else { panic!("{error:?}") };
        assert_eq!((error.kind(), attempts), (TransportErrorKind::Connect, 4));
    }
}

#[test]
fn the_service_tells_how_long_to_wait() {
    let later = vec![answer("HTTP/1.1 403 Forbidden\nRetry-After: 1", THROTTLED)];
    let begin = Instant::now();
    for (result, requests) in post(&[later, vec![answer("HTTP/1.1 200 OK", "done")]]) {
        assert_eq!((result.unwrap(), requests), (Bytes::from("done"), 2));
    }
    let time = begin.elapsed();
    assert!((Duration::from_secs(2)..Duration::from_secs(6)).contains(&time), "{time:?}");
}

#[test]
fn a_pause_that_is_longer_than_the_time_left_is_not_begun() {
    let tomorrow = vec![answer("HTTP/1.1 503 Service Unavailable\nRetry-After: 86400", "")];
    let begin = Instant::now();
    for (result, requests) in iotda(&[tomorrow], QUICK, &DeletePackage::new("1")) {
        assert_eq!((result.unwrap_err().attempts(), requests), (1, 1));
    }
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[test]
fn clones_share_a_budget() {
    let settings = Settings { budget: 4, ..QUICK };
    let server = Server::in_turn(vec![unavailable()]);
    let client = settings.on(Client::<Iotda>::scoped(&server.address, scope())).credential(AuthToken::new("t"));
    let client = client.build().unwrap();
    let other = settings.on(blocking::Client::<Iotda>::scoped(&server.address, scope()));
    let other = other.credential(AuthToken::new("t")).build().unwrap();
    let attempts = |clone: Client<Iotda>| wait(clone.send(DeletePackage::new("1"))).unwrap_err().attempts();
    assert_eq!([(); 3].map(|()| attempts(client.clone())), [4, 2, 1]);
    let attempts = |clone: blocking::Client<Iotda>| clone.send(DeletePackage::new("1")).unwrap_err().attempts();
    assert_eq!([(); 3].map(|()| attempts(other.clone())), [4, 2, 1]);
    assert_eq!(server.further_requests(), 14);
}

#[test]
fn an_attempt_that_takes_too_long_gives_way_to_the_next() {
    let silent = vec![Step::Wait(Duration::from_secs(30))];
    let settings = Settings { attempt_timeout: Duration::from_millis(300), ..QUICK };
    for (result, requests) in iotda(&[silent, deleted()], settings, &DeletePackage::new("1")) {
        result.unwrap();
        assert_eq!(requests, 2);
    }
}

#[test]
fn the_time_for_a_call_holds_for_all_attempts_together() {
    let silent = vec![Step::Wait(Duration::from_secs(30))];
    let (timeout, attempt_timeout) = (Duration::from_millis(500), Duration::from_millis(200));
    let settings = Settings { attempts: 1_000, timeout, attempt_timeout, ..QUICK };
    let begin = Instant::now();
    for (result, _) in iotda(&[silent], settings, &ListPackages::default()) {
        let error = result.unwrap_err();
        assert!((2..=3).contains(&error.attempts()), "{error}");
        let Error::Transport(error) = error else { panic!("{error:?}") };
        assert_eq!(error.kind(), TransportErrorKind::Timeout);
    }
    let time = begin.elapsed();
    assert!((Duration::from_millis(700)..Duration::from_secs(5)).contains(&time), "{time:?}");
}

#[test]
fn without_a_policy_there_is_one_attempt() {
    let server = Server::in_turn(vec![unavailable(), deleted()]);
    let client = blocking::Client::<Iotda>::scoped(&server.address, scope()).credential(AuthToken::new("t"));
    assert_eq!(client.no_retry().build().unwrap().send(DeletePackage::new("1")).unwrap_err().attempts(), 1);
    assert_eq!(server.further_requests(), 1);
}

/// A policy that wants everything repeated, up to ten attempts.
#[derive(Debug)]
struct Stubborn;

impl Retry for Stubborn {
    fn pause(&self, attempt: &Attempt) -> Option<Duration> {
        (attempt.number < 10).then_some(Duration::ZERO)
    }
}

#[test]
fn no_policy_is_asked_where_repeating_may_do_harm() {
    let credential = ApplicationToken::new("app", "secret");
    let server = Server::in_turn(vec![unavailable()]);
    let client = blocking::Client::<Northbound>::builder(&server.address).credential(credential).retry(Stubborn);
    let error = client.build().unwrap().send(Echo { text: "hi".to_owned() }).unwrap_err();
    assert_eq!((error.attempts(), server.further_requests()), (1, 1));

    let server = Server::in_turn(vec![vec![answer("HTTP/1.1 404 Not Found", "")]]);
    let client = blocking::Client::<Iotda>::scoped(&server.address, scope()).credential(AuthToken::new("t"));
    let error = client.retry(Stubborn).build().unwrap().send(DeletePackage::new("1")).unwrap_err();
    assert_eq!((error.attempts(), server.further_requests()), (10, 10));
}

/// A credential that differs each time, and that cannot be used a third time.
#[derive(Debug, Default)]
struct Counting(AtomicU32);

impl Credential for Counting {
    fn authorize(&self, request: &mut http::Request<Bytes>) -> Result<(), CredentialError> {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        if count == 2 {
            return Err(CredentialError::new("used up"));
        }
        request.headers_mut().insert("x-count", count.into());
        Ok(())
    }
}

impl Accepts<Counting> for Iotda {}

#[test]
fn each_attempt_is_authorised_afresh() {
    let server = Server::in_turn(vec![unavailable()]);
    let client = QUICK.on(Client::<Iotda>::scoped(&server.address, scope())).credential(Counting::default());
    let error = wait(client.build().unwrap().send(DeletePackage::new("1"))).unwrap_err();
    // The second attempt's error, because that one was sent.
    assert!(matches!(error, Error::Read(_)) && error.attempts() == 2, "{error:?}");
    let client = QUICK.on(blocking::Client::<Iotda>::scoped(&server.address, scope()));
    let error = client.credential(Counting::default()).build().unwrap().send(DeletePackage::new("1")).unwrap_err();
    assert!(matches!(error, Error::Read(_)) && error.attempts() == 2, "{error:?}");
    for count in [0, 1, 0, 1] {
        let request = server.request().to_lowercase();
        assert!(request.contains(&format!("x-count: {count}\r\n")), "{count} in {request}");
    }
}

/// A transport that takes ten seconds for each request and then answers in the same way; it notes the time limits of
/// the attempts that began and counts those that ended.
#[derive(Clone)]
struct Slow {
    answer: fn() -> Answer,
    limits: Arc<Mutex<Vec<Duration>>>,
    ended: Arc<AtomicU32>,
}

impl Slow {
    fn answering(answer: fn() -> Answer) -> Self {
        Self { answer, limits: Arc::default(), ended: Arc::default() }
    }

    fn client(&self) -> Client<Iotda> {
        let builder = Client::<Iotda>::scoped("https://iot.example.com", scope()).credential(AuthToken::new("t"));
        builder.transport(self.clone()).build().unwrap()
    }
}

impl Transport for Slow {
    fn call(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        // Every attempt says what it carries.
        assert!(request.extensions().get::<Metadata>().is_some());
        let AttemptTimeout(limit) = *request.extensions().get().unwrap();
        self.limits.lock().unwrap().push(limit);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(10)).await;
            self.ended.fetch_add(1, Ordering::Relaxed);
            Ok((self.answer)())
        })
    }
}

fn in_15_seconds() -> Answer {
    http::Response::builder().status(503).header("Retry-After", "15").body(Bytes::new()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_the_time_that_is_left_at_most() {
    let (transport, begin) = (Slow::answering(in_15_seconds), tokio::time::Instant::now());
    let error = transport.client().send(DeletePackage::new("1")).await.unwrap_err();
    assert_eq!((error.attempts(), begin.elapsed().as_secs()), (3, 60));
    // 30 seconds, as long as the 60 of the call allow.
    let seconds: Vec<u64> =
        transport.limits.lock().unwrap().iter().map(|limit| limit.as_secs_f64().round() as u64).collect();
    assert_eq!(seconds, [30, 30, 10]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_sends_nothing_more() {
    for seconds in [5, 20] {
        let transport = Slow::answering(in_15_seconds);
        let call = transport.client().send(DeletePackage::new("1"));
        // In the middle of the first attempt, then in the pause behind it.
        tokio::time::timeout(Duration::from_secs(seconds), call).await.unwrap_err();
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert_eq!(transport.limits.lock().unwrap().len(), 1);
        assert_eq!(transport.ended.load(Ordering::Relaxed), u32::from(seconds == 20));
    }
}
