//! Flow control as the service sees it: both clients over real connections.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::thread;
use std::time::{Duration, Instant};

use huaweicloud_iot_runtime::{
    Accepts, Answer, ApplicationToken, Backoff, BoxFuture, Bytes, Client, FlowControl, Transport, TransportError,
    blocking, http,
};
use support::server::{Server, answer};
use support::{Echo, Northbound};

/// The limit of the tests: the real one would take minutes.
const LIMIT: FlowControl = FlowControl::new(5, 1);

/// So many calls fill two spans and begin a third.
const CALLS: usize = 13;

fn echo() -> Echo {
    Echo { text: "hi".to_owned() }
}

fn credential() -> ApplicationToken {
    ApplicationToken::new("app", "secret")
}

fn server() -> Server {
    Server::start(vec![answer("HTTP/1.1 200 OK", "done")])
}

/// That all calls arrived, and no more than allowed in any span.
fn check(server: &Server, begin: Instant) {
    let arrivals = server.arrivals();
    assert_eq!(arrivals.len(), CALLS);
    for (first, over) in arrivals.iter().zip(&arrivals[5..]) {
        assert!(*over - *first >= Duration::from_secs(1), "{:?}", *over - *first);
    }
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}

#[tokio::test]
async fn tasks_keep_to_the_limit_together() {
    let (server, begin) = (server(), Instant::now());
    let client = Client::<Northbound>::builder(&server.address).credential(credential()).flow_control(LIMIT);
    let client = client.build().unwrap();
    let tasks: Vec<_> = (0..CALLS).map(|_| tokio::spawn(client.clone().send(echo()))).collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    check(&server, begin);
}

#[test]
fn threads_keep_to_the_limit_together() {
    let (server, begin) = (server(), Instant::now());
    let client = blocking::Client::<Northbound>::builder(&server.address).credential(credential()).flow_control(LIMIT);
    let client = client.build().unwrap();
    thread::scope(|scope| {
        for _ in 0..CALLS {
            let client = client.clone();
            scope.spawn(move || client.send(echo()).unwrap());
        }
    });
    check(&server, begin);
}

#[test]
fn a_loop_keeps_to_the_limit() {
    let (server, begin) = (server(), Instant::now());
    let client = blocking::Client::<Northbound>::builder(&server.address).credential(credential()).flow_control(LIMIT);
    let client = client.build().unwrap();
    for _ in 0..CALLS {
        client.send(echo()).unwrap();
    }
    check(&server, begin);
}

/// Repetitions count as the first attempts do.
#[test]
fn attempts_keep_to_the_limit() {
    let throttled = vec![answer("HTTP/1.1 429 Too Many Requests", "")];
    let (server, begin) = (Server::start(throttled), Instant::now());
    let policy = Backoff::new().attempts(CALLS.try_into().unwrap()).first_pause(Duration::ZERO);
    let client = blocking::Client::<Northbound>::builder(&server.address).credential(credential()).flow_control(LIMIT);
    // Waiting for a turn does not count as time of the call.
    let client = client.retry(policy).timeout(Duration::from_millis(1_500)).build().unwrap();
    assert_eq!(client.send(echo()).unwrap_err().attempts(), 13);
    check(&server, begin);
}

/// A transport that answers at once, and a credential that its API takes.
struct Instantly;

impl Transport for Instantly {
    fn call(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async { Ok(Answer::new(Bytes::new())) })
    }
}

/// How many seconds 1,000 calls take.
async fn a_thousand(builder: huaweicloud_iot_runtime::ClientBuilder<Northbound>) -> u64 {
    let client = builder.credential(credential()).transport(Instantly).build().unwrap();
    let begin = tokio::time::Instant::now();
    for _ in 0..1_000 {
        client.send(echo()).await.unwrap();
    }
    begin.elapsed().as_secs()
}

#[tokio::test(start_paused = true)]
async fn the_documented_limit_holds_unless_it_is_switched_off() {
    fn builder() -> huaweicloud_iot_runtime::ClientBuilder<Northbound>
    where
        Northbound: Accepts<ApplicationToken>,
    {
        Client::builder("https://iot.example.com")
    }
    assert_eq!(a_thousand(builder()).await, 9 * 60);
    assert_eq!(a_thousand(builder().no_flow_control()).await, 0);
}
