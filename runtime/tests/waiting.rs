//! Waiting for a final state, over real connections, with both clients.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::time::{Duration, Instant};

use huaweicloud_iot_runtime::emitted::{Method, WaitMetadata};
use huaweicloud_iot_runtime::waiting::{Awaited, TOLERATED, WaitError};
use huaweicloud_iot_runtime::{
    self as runtime, AuthToken, Builder, Client, Metadata, Operation, blocking, emitted as rt,
};
use support::server::{Server, Step, answer};
use support::{Iotda, PackageError, scope};

#[derive(Clone)]
struct ShowTask;

rt::request!(ShowTask {});

#[derive(PartialEq)]
struct Task {
    status: Option<String>,
    step: Option<i64>,
}

rt::object!(Task { status, step });

impl Operation for ShowTask {
    type Api = Iotda;
    type Output = Task;
    type Content = runtime::answer::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "ShowTask",
        method: Method::GET,
        path: "/task",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl Awaited for ShowTask {
    const WAIT: WaitMetadata = WaitMetadata { done: &["Success"], failed: &["Fail"], every_seconds: 3600 };

    fn state(answer: &Task) -> Option<&str> {
        answer.status.as_deref()
    }
}

fn task(status: &str) -> Vec<Step> {
    vec![answer("HTTP/1.1 200 OK", &format!("{{ \"status\": {status:?}, \"step\": 1 }}"))]
}

fn refused(status: &str, code: &str) -> Vec<Step> {
    vec![answer(&format!("HTTP/1.1 {status}"), &format!("{{ \"error_code\": {code:?}, \"error_msg\": \"m\" }}"))]
}

const PAUSE: Duration = Duration::from_millis(5);
const LIMIT: Duration = Duration::from_secs(20);

fn builder<T: ?Sized>(builder: Builder<Iotda, T>) -> Builder<Iotda, T> {
    builder.credential(AuthToken::new("t-1")).no_retry()
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// The states that are told, with the error that ends them, and the number of questions: the same for both clients, and
/// for waiting without looking at the states.
fn states(ways: &[Vec<Step>], limit: Duration) -> (Vec<String>, Option<String>, usize) {
    let server = Server::in_turn(ways.to_vec());
    let client: Client<Iotda> = builder(Client::scoped(&server.address, scope())).build().unwrap();
    let told = run(async {
        let mut states = client.wait(ShowTask, limit).every(PAUSE).states();
        let mut told = Vec::new();
        while let Some(state) = states.next().await {
            told.push(state);
        }
        assert!(states.next().await.is_none());
        told
    });
    let of_async = summary(told, server.further_requests());

    let server = Server::in_turn(ways.to_vec());
    let client: blocking::Client<Iotda> = builder(blocking::Client::scoped(&server.address, scope())).build().unwrap();
    let told = client.wait(ShowTask, limit).every(PAUSE).states().collect();
    let of_blocking = summary(told, server.further_requests());
    assert_eq!(of_async, of_blocking);

    let server = Server::in_turn(ways.to_vec());
    let client: blocking::Client<Iotda> = builder(blocking::Client::scoped(&server.address, scope())).build().unwrap();
    let last = summary(vec![client.wait(ShowTask, limit).every(PAUSE).finish()], server.further_requests());
    assert_eq!((last.0.last(), &last.1), (of_async.0.last().filter(|_| of_async.1.is_none()), &of_async.1));
    of_async
}

fn summary(told: Vec<Result<Task, WaitError<ShowTask>>>, asked: usize) -> (Vec<String>, Option<String>, usize) {
    let mut states = Vec::new();
    let mut error = None;
    for state in told {
        match state {
            Ok(task) => states.push(task.status.unwrap_or_default()),
            Err(other) => error = Some(other.to_string()),
        }
    }
    (states, error, asked)
}

#[test]
fn each_new_state_is_told_up_to_the_final_one() {
    let ways = [task("Waiting"), task("Waiting"), task("Processing"), task("Unheard"), task("Success")];
    let (states, error, asked) = states(&ways, LIMIT);
    assert_eq!(states, ["Waiting", "Processing", "Unheard", "Success"]);
    assert_eq!((error, asked), (None, 5));
}

#[test]
fn a_state_of_failure_is_an_error_with_the_answer() {
    let (states, error, _) = states(&[task("Processing"), task("Fail")], LIMIT);
    assert_eq!(states, ["Processing"]);
    assert_eq!(error.unwrap(), r#"waiting with ShowTask ended: the state is "Fail""#);
    let server = Server::start(task("Fail"));
    let client: Client<Iotda> = builder(Client::scoped(&server.address, scope())).build().unwrap();
    match run(async { client.wait(ShowTask, LIMIT).await }) {
        Err(WaitError::Failed { state, answer }) => assert_eq!((state.as_str(), answer.step), ("Fail", Some(1))),
        _ => panic!("it failed"),
    }
}

#[test]
fn questions_that_fail_for_now_are_asked_again() {
    let overload = || refused("503 Service Unavailable", "APIGW.0201");
    let ways = [task("Waiting"), overload(), Vec::new(), overload(), task("Success")];
    let (told, error, asked) = states(&ways, LIMIT);
    assert_eq!((told.len(), error, asked), (2, None, 5));
    let ways: Vec<_> = (0..=TOLERATED).map(|_| overload()).collect();
    let (told, error, asked) = states(&ways, LIMIT);
    assert_eq!((told.len(), asked), (0, ways.len()));
    assert!(error.unwrap().contains("503"));
}

#[test]
fn a_refusal_that_stays_ends_the_waiting() {
    let ways = [task("Waiting"), refused("404 Not Found", "IOTDA.014200"), task("Success")];
    let (told, error, asked) = states(&ways, LIMIT);
    assert_eq!((told.len(), asked), (1, 2));
    assert!(error.unwrap().contains("IOTDA.014200"));
}

#[test]
fn the_time_is_kept() {
    let ways: Vec<_> = (0..2000).map(|_| task("Processing")).collect();
    let began = Instant::now();
    let limit = Duration::from_millis(100);
    let server = Server::in_turn(ways);
    let client: blocking::Client<Iotda> = builder(blocking::Client::scoped(&server.address, scope())).build().unwrap();
    let error = client.wait(ShowTask, limit).every(PAUSE).finish().err().unwrap();
    assert!(began.elapsed() >= limit && began.elapsed() < LIMIT);
    assert_eq!(error.state(), Some("Processing"));
    assert_eq!(error.to_string(), r#"waiting with ShowTask ended after 100ms: the state is still "Processing""#);
}
